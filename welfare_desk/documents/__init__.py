# SPDX-License-Identifier: Apache-2.0
"""Paper and sheets: facts become PDF and XLSX; no Qt, no SQL, and nothing heavy before its first use."""
