# SPDX-License-Identifier: Apache-2.0
"""Since when the office has records: what stood before it nobody can tell, and it is not 0."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.month import STOOD_UNKNOWN, ClosedMonth, Stood
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.summary.monthly import closings, people

_FIRST = """
SELECT min(day) FROM (SELECT min(effective_on) AS day FROM coverage_event
    UNION ALL SELECT min(happened_on) FROM stock_document
    UNION ALL SELECT min(held_on) FROM commission_session)
"""


def first_event(raw: Any) -> date | None:
    """The day of the first thing that the office recorded; None while it has recorded nothing.

    Evenings before it are unknown. What a closed month knew stays known, though the list that it knew it from
    was taken back since.
    """
    recorded, known = iso_day(raw.execute(_FIRST).fetchone()[0]), closings.first_known(raw)
    days = [recorded, None if known is None else known.last()]
    return min((day for day in days if day is not None), default=None)


def nothing_known(first: date | None, evening: date) -> bool:
    """Whether nothing is known of an evening, by the first event of the office."""
    return first is None or evening < first


_EVENTS = (("coverage_event",), ("pension_event",), ("queue_event", "coverage_event"))
"""What moves the figures of `Stood`, in their order: nobody waits for a pension before they are covered."""


def began(raw: Any, first: date | None, eve: date, closed: ClosedMonth | None) -> Stood:
    """What stood when a month began; `closed` is the one before, where it is closed.

    That is what it was closed with, and what was learnt of it since: of a figure none of whose events came or
    went since, any other difference stays, and the movement of the month does not add up.
    """
    if closed is None:
        return stood(raw, first, eve)
    was = closed.figures.after
    since = closings.entry_of(raw, closed.month)
    learnt = [any(_learnt(raw, each, since, eve) for each in events) for events in _EVENTS]
    if not any(learnt):
        return was  # most months, and half the work of counting who stood then
    now = stood(raw, first, eve)
    figures = (
        (now.covered, was.covered), (now.on_pension, was.on_pension), (now.queued, was.queued)
    )  # fmt: skip
    return Stood(*(new if late else old for late, (new, old) in zip(learnt, figures, strict=True)))


def learnt_of_people(raw: Any, month: JalaliMonth, since: int | None) -> bool:
    """Whether who was covered in a month, or in which field, was learnt otherwise after an entry."""
    return any(_learnt(raw, each, since, month.last()) for each in ("coverage_event", "domain_event"))


_OF_FILES = {
    "coverage_event": "file_id",
    "domain_event": "file_id",
    "visit": "file_id",
    "pension_event": "(SELECT file_id FROM pension WHERE pension.id = pension_id)",
    "allowance_event": "(SELECT file_id FROM allowance WHERE allowance.id = allowance_id)",
    "queue_event": "(SELECT file_id FROM queue_entry WHERE queue_entry.id = entry_id)",
}
"""Of each kind of event, whose file it is about."""
_OF_WHOM = """
SELECT file_no FROM audit_row JOIN {events} ON {events}.id BETWEEN row_id AND row_id + audit_row.row_count - 1
    JOIN case_file ON case_file.id = {file}
WHERE audit_row.seq > ?1 AND audit_row.seq <= coalesce(?2, audit_row.seq) AND tbl = '{events}' AND {day} <= ?3
"""


def learnt_of_files(raw: Any, month: JalaliMonth, since: JalaliMonth, report: JalaliMonth) -> frozenset[str]:
    """Numbers of the files of which something of days up to a month's end was recorded between two reports.

    `since` is closed; the later one may be open still: until now.
    """
    closed = closings.closed(raw, report) is not None
    until = closings.entry_of(raw, report) if closed else None
    asked = (closings.entry_of(raw, since), until, month.last().isoformat())
    found: set[str] = set()
    for events, file in _OF_FILES.items():
        day = "visited_on" if events == "visit" else "effective_on"
        question = _OF_WHOM.format(events=events, file=file, day=day)
        found.update(number for (number,) in raw.execute(question, asked))
    return frozenset(found)


def _learnt(raw: Any, events: str, since: int | None, eve: date) -> bool:
    """Whether an event of a day up to `eve` came, or went with its import, after an entry of the trail."""
    asked = (since, events, eve.isoformat())
    return bool(raw.execute(_LEARNT.format(events=events), asked).fetchone()[0])


_LEARNT = """
SELECT EXISTS (SELECT 1 FROM audit_row
    LEFT JOIN {events} ON changes IS NULL AND {events}.id BETWEEN row_id AND row_id + audit_row.row_count - 1
    WHERE audit_row.seq > ?1 AND tbl = ?2
        AND coalesce(effective_on, json_extract(changes, '$.effective_on[0]')) <= ?3)
"""
"""New rows name themselves; one that is deleted leaves its day in the trail."""


def stood(raw: Any, first: date | None, evening: date) -> Stood:
    """What stood on an evening, as far as anything of it is known."""
    return STOOD_UNKNOWN if nothing_known(first, evening) else people.stood(raw, evening)
