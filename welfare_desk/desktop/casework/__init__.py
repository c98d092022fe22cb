# SPDX-License-Identifier: Apache-2.0
"""Pages of casework: the list of files, one file, and what is done with them."""
