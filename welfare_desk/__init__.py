# SPDX-License-Identifier: Apache-2.0
"""Welfare Desk (میز بهزیستی): the case files, queues and papers of a county welfare office."""

__version__ = "0.1.0"
