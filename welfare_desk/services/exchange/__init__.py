# SPDX-License-Identifier: Apache-2.0
"""Lists in and out: look at a workbook, check it, import it, take it back, report on it, export a list.

Nothing is imported here: `facts` alone is light enough for a page that has not been opened yet.
"""
