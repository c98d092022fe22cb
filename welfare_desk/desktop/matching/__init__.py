# SPDX-License-Identifier: Apache-2.0
"""Screens of matching: findings, likely doubles, two persons side by side, merges."""
