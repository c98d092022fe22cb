# SPDX-License-Identifier: Apache-2.0
"""Papers of a month: the statistical book, the one-page statement and the workbook."""
