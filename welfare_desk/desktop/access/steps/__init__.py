# SPDX-License-Identifier: Apache-2.0
"""The five steps of making an office, each a widget with one question as its title."""
