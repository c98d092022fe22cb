# SPDX-License-Identifier: Apache-2.0
"""Casework: the person, the household, the case file and its dated life (domain notes 2)."""
