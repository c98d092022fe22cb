# SPDX-License-Identifier: Apache-2.0
"""Campaigns that every registered command joins: kills, faults, two writers, canaries."""
