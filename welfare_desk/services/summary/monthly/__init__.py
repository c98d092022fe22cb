# SPDX-License-Identifier: Apache-2.0
"""Use cases of a month: counted, checked, closed, corrected, told on paper and in words."""
