# SPDX-License-Identifier: Apache-2.0
"""What the head has said of the clock: «today is really this day», where records lay ahead of it.

A statement speaks of what was recorded before it, and of nothing else: by the trail, which counts entries
and asks no clock. So a clock that goes back later, behind a day that was really lived, is noticed as ever.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Column, Integer, Table, Text

from welfare_desk.storage.audit import append_only
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, UtcTime, row_id, strict_table
from welfare_desk.storage.uow import UnitOfWork

CLOCK_STATEMENT = strict_table(
    "clock_statement",
    row_id(),
    Column("day", IsoDate, nullable=False),
    Column("ahead_until", IsoDate, nullable=False),  # the last day recorded ahead at that moment
    Column("after_seq", Integer, nullable=False),  # entry of the trail that it was made with
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    real_date("day"),
    real_date("ahead_until"),
    CheckConstraint("day < ahead_until"),
    CheckConstraint("length(reason) > 0"),
)

append_only(CLOCK_STATEMENT)


def say_day(uow: UnitOfWork, day: date, ahead_until: date, at: datetime, by: str, reason: str) -> int:
    """Keep the statement that today is this day; returns its row."""
    said = {"day": day, "ahead_until": ahead_until, "after_seq": uow.entry}
    return uow.insert(CLOCK_STATEMENT, {**said, "recorded_at": at, "recorded_by": by, "reason": reason})


def entry_of(table: Table) -> str:
    """The SQL of the trail's entry that last wrote a row."""
    return f"(SELECT max(seq) FROM audit_row WHERE tbl = '{table.name}' AND row_id = {table.name}.id)"


def counted_day(day: str, recorded: str) -> str:
    """The SQL of the day that a row counts from, of the day and the entry of the trail that it was made with.

    It is the earliest day of the statements that were made when the row was there and its day had not come,
    else the recorded one. For rows that nobody may change: sealed runs, approved policies, moves of places.
    """
    return (
        f"coalesce((SELECT min(said.day) FROM clock_statement AS said WHERE said.day < {day}"
        f" AND {day} <= said.ahead_until AND {recorded} < said.after_seq), {day})"
    )
