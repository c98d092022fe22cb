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


def left_before(events: str) -> str:
    """The SQL condition that a row is the counter-event of what was of days after its file had left."""
    return (
        f"{events}.undoes IS NOT NULL AND EXISTS (SELECT 1 FROM coverage_event AS leaving"
        f" WHERE leaving.id = {events}.coverage_event_id AND leaving.undoes IS NULL)"
    )


def never_began(row: str, events: str, owner: str) -> str:
    """The SQL condition that no event of a row counts: all of it was of days after its file had left."""
    return f"NOT EXISTS (SELECT 1 FROM {events} WHERE {events}.{owner} = {row}.id AND {in_force(events)})"


def drawn_state(payment: str) -> str:
    """The SQL of the state of a pension or allowance, `none` of one that never began or is not there."""
    never = never_began(payment, f"{payment}_event", f"{payment}_id")
    return f"iif({payment}.state = 'cut' AND {never}, 'none', coalesce({payment}.state, 'none'))"


def never_joined(place: str = "queue_entry") -> str:
    """The SQL condition that a place in a queue (`place` names its row) was struck whole.

    It began only after its file had left, or on a later day than it should have. It stands as removed on the
    day on which it began.
    """
    never = never_began(place, "queue_event", "entry_id")
    return f"{place}.state = 'removed' AND {place}.ended_on = {place}.joined_on AND {never}"


def covered_state() -> str:
    """The SQL of what a row of coverage_event led to: its state, or `COVERED_AGAIN` after one before it."""
    return (
        "iif(to_state = 'covered' AND EXISTS (SELECT 1 FROM coverage_event AS earlier"
        " WHERE earlier.file_id = coverage_event.file_id AND earlier.id < coverage_event.id"
        f" AND earlier.to_state = 'covered' AND {in_force('earlier', 'coverage_event')}),"
        f" '{COVERED_AGAIN}', to_state)"
    )
