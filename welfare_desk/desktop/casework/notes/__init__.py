# SPDX-License-Identifier: Apache-2.0
"""Notes, stock phrases and tasks of a file."""
