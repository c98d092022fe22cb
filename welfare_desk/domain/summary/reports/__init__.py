# SPDX-License-Identifier: Apache-2.0
"""Reports: named definitions of a list, its filter, its columns, and what is counted of it."""
