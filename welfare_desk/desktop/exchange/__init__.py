# SPDX-License-Identifier: Apache-2.0
"""The import wizard: choose a workbook, name its columns, look at what would happen, import."""
