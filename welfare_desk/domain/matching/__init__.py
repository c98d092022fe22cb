# SPDX-License-Identifier: Apache-2.0
"""Whether two records are one person, what a merge leaves, and what is wrong with the data."""
