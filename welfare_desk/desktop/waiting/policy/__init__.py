# SPDX-License-Identifier: Apache-2.0
"""The ordering policy on the screen: what is in force, drafts, and whom another one would move."""
