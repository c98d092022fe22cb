# SPDX-License-Identifier: Apache-2.0
"""The rehabilitation committee: its sessions and their votes."""
