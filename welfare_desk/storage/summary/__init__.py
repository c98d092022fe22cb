# SPDX-License-Identifier: Apache-2.0
"""The summary in rows: the first page, and what the tables of a month are counted from."""
