# SPDX-License-Identifier: Apache-2.0
"""Lists of the program as sheets: the columns of each, its rows in words, and what it was narrowed to."""
