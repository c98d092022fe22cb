# SPDX-License-Identifier: Apache-2.0
"""How everything looks: two sets of colours, one style sheet, fonts with Persian digits, coloured icons."""
