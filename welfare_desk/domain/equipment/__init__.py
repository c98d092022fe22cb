# SPDX-License-Identifier: Apache-2.0
"""Rehabilitation equipment: catalogue, store, requests, loans (domain notes 4)."""
