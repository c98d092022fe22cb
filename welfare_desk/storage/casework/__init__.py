# SPDX-License-Identifier: Apache-2.0
"""People, households and case files as rows, and the search side that is computed from them."""
