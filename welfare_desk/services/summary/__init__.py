# SPDX-License-Identifier: Apache-2.0
"""Use cases of the summary: the first page, the head's statement, the months of the office."""
