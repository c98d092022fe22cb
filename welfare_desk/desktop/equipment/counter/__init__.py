# SPDX-License-Identifier: Apache-2.0
"""The counter: scan, hand out, print, next."""
