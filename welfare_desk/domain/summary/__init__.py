# SPDX-License-Identifier: Apache-2.0
"""Views across programmes: one file at a glance, rows of lists, the head's counts."""
