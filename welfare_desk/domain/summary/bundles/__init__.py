# SPDX-License-Identifier: Apache-2.0
"""A closed month as it leaves an office: its document, its file, and what headquarters makes of many."""
