# SPDX-License-Identifier: Apache-2.0
"""Documents in the window: a file's own, those of all files that end, and the scanner's folder."""
