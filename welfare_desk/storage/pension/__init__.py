# SPDX-License-Identifier: Apache-2.0
"""Pensions: at most one live pension per household, drawn through one file, moved by dated events only."""

from __future__ import annotations

from welfare_desk.storage.pension.states import (
    PENSION,
    PENSION_EVENT,
    change,
    drew_since,
    end_with_file,
    is_live,
    restore_with_file,
    steps_of,
)

__all__ = [
    "PENSION",
    "PENSION_EVENT",
    "change",
    "drew_since",
    "end_with_file",
    "is_live",
    "restore_with_file",
    "steps_of",
]
