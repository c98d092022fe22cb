# SPDX-License-Identifier: Apache-2.0
"""The first page: the office in figures, what waits for a hand, what happened last."""
