# SPDX-License-Identifier: Apache-2.0
"""Headquarters on the screen: offices by month, what became of each bundle, the province's sums."""
