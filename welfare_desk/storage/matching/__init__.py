# SPDX-License-Identifier: Apache-2.0
"""Doubles, merges and the quality of the data, in rows."""
