# SPDX-License-Identifier: Apache-2.0
"""Events taken back: they and their counter-events stay in the tables, and neither counts any more."""

from __future__ import annotations

from welfare_desk.domain.summary.file import COVERED_AGAIN


def in_force(events: str, table: str = "") -> str:
    """The SQL condition that a row counts; `events` names the rows, of that table or of `table`."""
    return (
        f"{events}.undoes IS NULL AND NOT EXISTS"
        f" (SELECT 1 FROM {table or events} AS counter WHERE counter.undoes = {events}.id)"
    )


def opening_taken_back(file: str = "case_file") -> str:
    """The SQL condition that a file (`file` names its row) was opened by mistake and not opened anew."""
    return (
        f"{file}.coverage = 'closed' AND EXISTS (SELECT 1 FROM coverage_event"
        f" WHERE coverage_event.file_id = {file}.id AND coverage_event.undoes IS NOT NULL)"
        " AND NOT EXISTS (SELECT 1 FROM coverage_event"
        f" WHERE coverage_event.file_id = {file}.id AND {in_force('coverage_event')})"
    )


def covered_state() -> str:
    """The SQL of what a row of coverage_event led to: its state, or `COVERED_AGAIN` after one before it."""
    return (
        "iif(to_state = 'covered' AND EXISTS (SELECT 1 FROM coverage_event AS earlier"
        " WHERE earlier.file_id = coverage_event.file_id AND earlier.id < coverage_event.id"
        f" AND earlier.to_state = 'covered' AND {in_force('earlier', 'coverage_event')}),"
        f" '{COVERED_AGAIN}', to_state)"
    )
