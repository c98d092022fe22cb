# SPDX-License-Identifier: Apache-2.0
"""The month of an office: its tables, the checks before it is closed, what leaves for headquarters."""
