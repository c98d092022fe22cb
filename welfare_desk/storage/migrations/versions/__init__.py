# SPDX-License-Identifier: Apache-2.0
"""One module per schema, each with the statements that lead to it, written out."""
