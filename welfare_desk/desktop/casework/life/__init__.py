# SPDX-License-Identifier: Apache-2.0
"""The life of a file: coverage, specialised field, moves between offices."""
