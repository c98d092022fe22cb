# SPDX-License-Identifier: Apache-2.0
"""Reports: the program's own, one's own and those of the office; run, narrowed, kept, printed, exported."""
