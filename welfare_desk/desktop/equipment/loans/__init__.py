# SPDX-License-Identifier: Apache-2.0
"""What is with clients on loan, and how it comes back."""
