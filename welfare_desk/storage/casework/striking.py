# SPDX-License-Identifier: Apache-2.0
"""Events taken back: they and their counter-events stay in the tables, and neither counts any more."""

from __future__ import annotations


def in_force(events: str) -> str:
    """The SQL condition that a row of this event table counts; the table goes by its own name."""
    return (
        f"{events}.undoes IS NULL AND NOT EXISTS"
        f" (SELECT 1 FROM {events} AS counter WHERE counter.undoes = {events}.id)"
    )


def opening_taken_back(file: str = "case_file") -> str:
    """The SQL condition that a file (`file` names its row) was opened by mistake and not opened anew."""
    return (
        f"{file}.coverage = 'closed' AND EXISTS (SELECT 1 FROM coverage_event"
        f" WHERE coverage_event.file_id = {file}.id AND coverage_event.undoes IS NOT NULL)"
        " AND NOT EXISTS (SELECT 1 FROM coverage_event"
        f" WHERE coverage_event.file_id = {file}.id AND {in_force('coverage_event')})"
    )
