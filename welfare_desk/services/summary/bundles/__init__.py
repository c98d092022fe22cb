# SPDX-License-Identifier: Apache-2.0
"""What leaves an office for headquarters, and what headquarters makes of it."""
