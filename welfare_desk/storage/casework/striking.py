# SPDX-License-Identifier: Apache-2.0
"""Events taken back: they and their counter-events stay in the tables, and neither counts any more."""

from __future__ import annotations


def in_force(events: str) -> str:
    """The SQL condition that a row of this event table counts; the table goes by its own name."""
    return (
        f"{events}.undoes IS NULL AND NOT EXISTS"
        f" (SELECT 1 FROM {events} AS counter WHERE counter.undoes = {events}.id)"
    )
