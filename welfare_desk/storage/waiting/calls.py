# SPDX-License-Identifier: Apache-2.0
"""Calls to those who wait: who was reached, who was not, who is called next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text, text

from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.admission import PER_HOUSEHOLD
from welfare_desk.domain.waiting.calls import CallOutcome, CallRow
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS, mistake, mistake_columns, struck
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import (
    IsoDate,
    UtcTime,
    iso_day,
    one_of,
    row_id,
    row_version,
    strict_table,
)
from welfare_desk.storage.pension.states import household_draws
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting.places import rank_sql

QUEUE_CALL = strict_table(
    "queue_call",
    row_id(),
    Column("entry_id", Integer, ForeignKey("queue_entry.id"), nullable=False, index=True),
    Column("called_on", IsoDate, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("until", IsoDate),  # the last day of a hold
    Column("note", Text, nullable=False, server_default=""),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    *mistake_columns(),
    row_version(),
    one_of("outcome", CallOutcome),
    real_date("called_on"),
    real_date("until"),
    CheckConstraint("(outcome = 'hold') = (until IS NOT NULL)"),
)

TRIES = (
    "(SELECT count(*) FROM queue_call AS tried WHERE tried.entry_id = queue_entry.id"
    f" AND tried.outcome = '{CallOutcome.UNREACHABLE}' AND tried.{STANDS} AND tried.called_on > :tried_since"
    " AND NOT EXISTS (SELECT 1 FROM queue_call AS later WHERE later.entry_id = tried.entry_id"
    f" AND later.outcome <> '{CallOutcome.UNREACHABLE}' AND later.{STANDS}"
    " AND (later.called_on, later.id) > (tried.called_on, tried.id)))"
)
"""Calls in vain to the `queue_entry` of a statement after `:tried_since`, since one that reached somebody."""


@dataclass(frozen=True)
class NewCall:
    """A call to keep."""

    entry_id: int
    called_on: date
    outcome: CallOutcome
    until: date | None = None
    note: str = ""


def keep_call(uow: UnitOfWork, new: NewCall, stamp: Stamp) -> int:
    """Keep a call; returns its row."""
    return uow.insert(
        QUEUE_CALL,
        {
            "entry_id": new.entry_id,
            "called_on": new.called_on,
            "outcome": new.outcome,
            "until": new.until,
            "note": new.note,
            "recorded_at": stamp.recorded_at,
            "recorded_by": stamp.recorded_by,
        },
    )


def strike_call(uow: UnitOfWork, call_id: int, version: int | None, stamp: Stamp) -> tuple[int, str]:
    """Strike a call that was recorded by mistake; file and number it was about.

    RuleError `call_not_found`, `recorded_by_mistake`, `stale_row`.
    """
    row = uow.connection.execute(
        text(
            "SELECT case_file.id, file_no, struck_at, struck_by, struck_why FROM queue_call"
            " JOIN queue_entry ON queue_entry.id = entry_id JOIN case_file ON case_file.id = file_id"
            " WHERE queue_call.id = :id"
        ),
        {"id": call_id},
    ).first()
    if row is None:
        raise RuleError("call_not_found")
    refuse_struck(mistake(row.struck_at, row.struck_by, row.struck_why))
    uow.update(QUEUE_CALL, call_id, version, struck(stamp))
    return int(row.id), str(row.file_no)


_PER_HOUSEHOLD = ", ".join(f"'{service}'" for service in sorted(PER_HOUSEHOLD))
_CALLED = f"""
SELECT queue_entry.id AS entry_id, file_list.file_no, file_list.first_name, file_list.last_name,
    person.mobile, person.phone, queue_entry.state, queue_entry.held_until, {TRIES},
    last.id, last.version, last.outcome, last.called_on, last.note, queue_place.place_key,
    queue_place.queue_no
FROM queue_place JOIN queue_entry ON queue_entry.id = queue_place.entry_id
JOIN file_list ON file_list.file_id = queue_place.file_id
JOIN case_file ON case_file.id = queue_place.file_id JOIN person ON person.id = case_file.person_id
LEFT JOIN queue_call AS last ON last.id = (SELECT id FROM queue_call WHERE entry_id = queue_entry.id
    AND {STANDS} ORDER BY called_on DESC, id DESC LIMIT 1)
WHERE queue_place.service = :service AND (queue_entry.state = '{QueueState.WAITING}'
    OR queue_entry.state = '{QueueState.HELD}' AND queue_entry.held_until < :day)
    AND NOT (:service IN ({_PER_HOUSEHOLD}) AND {household_draws("case_file.household_id")})
ORDER BY queue_place.place_key, queue_place.queue_no LIMIT :top
"""
_CALL_LIST = (
    f"SELECT page.*, {rank_sql(':service', 'page.place_key', 'page.queue_no')}"
    f" FROM ({_CALLED}) AS page ORDER BY place_key, queue_no"
)


def call_list(raw: Any, service: str, top: int, day: date, tried_since: date) -> tuple[CallRow, ...]:
    """The first of a queue who are neither reached nor held on a day, with phones and tries.

    Nobody is called whose household draws already what it gets once.
    """
    asked = {
        "service": service,
        "top": top,
        "day": day.isoformat(),
        "tried_since": tried_since.isoformat(),
    }
    found = []
    for row in raw.execute(_CALL_LIST, asked).fetchall():
        entry_id, file_no, first, last, mobile, phone, state, held_until, tries = row[:9]
        call_id, version, outcome, called_on, note, _key, _number, rank = row[9:]
        found.append(
            CallRow(
                rank,
                entry_id,
                file_no,
                first,
                last,
                tuple(filter(None, (mobile, phone))),
                tries,
                iso_day(held_until) if state == QueueState.HELD else None,
                call_id,
                version,
                None if outcome is None else CallOutcome(outcome),
                iso_day(called_on),
                note or "",
            )
        )
    return tuple(found)
