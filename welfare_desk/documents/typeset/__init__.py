# SPDX-License-Identifier: Apache-2.0
"""Persian on paper: shaping, order, glyphs, and a PDF whose text can be read back out of it."""
