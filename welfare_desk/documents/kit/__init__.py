# SPDX-License-Identifier: Apache-2.0
"""The parts every paper is built of: pages, heads, boxes, tables, signatures, in one visual grammar."""
