# SPDX-License-Identifier: Apache-2.0
"""Paper and sheets of the summary: what a closed month becomes outside."""
