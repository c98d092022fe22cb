# SPDX-License-Identifier: Apache-2.0
"""Records for days to come: nobody may make one, so a clock that ran ahead has; found, and brought to today.

An event stays what it was, with its row and all that points at it, and stands on the day on which the head
has said what day it is: the days of events order them, and an event of a day to come would stand behind
all that is recorded until then. The trail keeps the day that was recorded first.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Table

from welfare_desk.domain.days_ahead import AheadOf, Recorded
from welfare_desk.storage.casework.former_sizes import FORMER_SIZE
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.casework.tables import CASE_FILE, COVERAGE_EVENT, DOMAIN_EVENT
from welfare_desk.storage.clock import counted_day, entry_of
from welfare_desk.storage.pension.allowances import ALLOWANCE, ALLOWANCE_EVENT
from welfare_desk.storage.pension.states import PENSION, PENSION_EVENT
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting.considering import POLICY_DAY
from welfare_desk.storage.waiting.entries import QUEUE_ENTRY, QUEUE_EVENT
from welfare_desk.storage.waiting.policies import QUEUE_POLICY
from welfare_desk.storage.waiting.runs import ADMISSION_RUN

_EVENTS: dict[Recorded, Table] = {
    Recorded.QUEUE: QUEUE_EVENT,
    Recorded.PENSION: PENSION_EVENT,
    Recorded.ALLOWANCE: ALLOWANCE_EVENT,
    Recorded.COVERAGE: COVERAGE_EVENT,
    Recorded.FIELD: DOMAIN_EVENT,
}

_FOLLOWING: tuple[tuple[Table, str], ...] = (
    (CASE_FILE, "opened_on"),
    (QUEUE_ENTRY, "joined_on"),
    (QUEUE_ENTRY, "ended_on"),
    (PENSION, "since"),
    (ALLOWANCE, "since"),
    (FORMER_SIZE, "until"),
)
"""Days that say again what an event says, and until which another size was declared."""

_SEALED = {
    Recorded.RUN: (ADMISSION_RUN, "decided_on"),
    Recorded.POLICY: (QUEUE_POLICY, POLICY_DAY),
}
"""What nobody changes any more: a statement says from which day it counts."""


def _parts() -> str:
    counted = [
        f"SELECT '{kind}', count(*), max(effective_on) FROM {table.name}"
        f" WHERE effective_on > :today AND {in_force(table.name)}"
        for kind, table in _EVENTS.items()
    ]
    counted += [
        f"SELECT '{kind}', count(*), max({day}) FROM {table.name}"
        f" WHERE {day} > :today AND {counted_day(day, entry_of(table))} > :today"
        for kind, (table, day) in _SEALED.items()
    ]
    counted.append(
        f"SELECT '{Recorded.ORDER}', count(*), max(scored_on) FROM queue_scored WHERE scored_on > :today"
    )
    return " UNION ALL ".join(counted)


_AHEAD = _parts()


def days_ahead(raw: Any, today: date) -> tuple[AheadOf, ...]:
    """What is recorded for days after today, by kind; what an earlier statement has told of is not."""
    rows = raw.execute(_AHEAD, {"today": today.isoformat()}).fetchall()
    return tuple(
        AheadOf(Recorded(kind), count, date.fromisoformat(last)) for kind, count, last in rows if count
    )


_DAYS = " UNION ".join(
    f"SELECT effective_on FROM {table.name} WHERE effective_on > :today AND {in_force(table.name)}"
    for table in _EVENTS.values()
)


def lived_after(raw: Any, today: date) -> int:
    """On how many days after today something is recorded."""
    row = raw.execute(f"SELECT count(*) FROM ({_DAYS})", {"today": today.isoformat()}).fetchone()
    return int(row[0])


_FILES = f"""
SELECT file_id FROM coverage_event WHERE effective_on > :today AND {in_force("coverage_event")}
UNION SELECT file_id FROM pension_event JOIN pension ON pension.id = pension_id
    WHERE effective_on > :today AND {in_force("pension_event")}
UNION SELECT file_id FROM queue_event JOIN queue_entry ON queue_entry.id = entry_id
    WHERE effective_on > :today AND {in_force("queue_event")}
"""
"""The files whose last event, as the list of files shows it, is one of those."""


def bring_back(uow: UnitOfWork, today: date) -> list[int]:
    """Let every event of a day to come stand on today; the files whose row in the list that changes."""
    files = [file for (file,) in uow.raw.execute(_FILES, {"today": today.isoformat()}).fetchall()]
    for table in _EVENTS.values():
        _bring(uow, table, "effective_on", f"effective_on > ? AND {in_force(table.name)}", today)
    for table, column in _FOLLOWING:
        _bring(uow, table, column, f"{column} > ?", today)
    return files


def _bring(uow: UnitOfWork, table: Table, column: str, which: str, today: date) -> None:
    found = uow.raw.execute(f"SELECT id FROM {table.name} WHERE {which}", (today.isoformat(),)).fetchall()
    if found:
        uow.update_many(table, [row for (row,) in found], {column: today})
