# SPDX-License-Identifier: Apache-2.0
"""The list of files: sorted, narrowed, seen through views, with one file beside it."""
