# SPDX-License-Identifier: Apache-2.0
"""A month in rows: what its tables are counted from, what was closed and what was declared of it."""
