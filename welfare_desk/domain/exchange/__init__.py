# SPDX-License-Identifier: Apache-2.0
"""Exchange: what a list from a spreadsheet says, and what the office makes of each of its rows."""
