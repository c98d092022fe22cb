# SPDX-License-Identifier: Apache-2.0
"""Papers of the store: what it keeps and what it hands out."""
