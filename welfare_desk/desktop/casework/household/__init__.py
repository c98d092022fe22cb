# SPDX-License-Identifier: Apache-2.0
"""The household of a file: its members, its head, and what is taken back."""
