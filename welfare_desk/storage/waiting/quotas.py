# SPDX-License-Identifier: Apache-2.0
"""Quotas as rows: letters that give places in a queue, and how much of each is used."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Integer,
    Text,
    UniqueConstraint,
    text,
)

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.quota import (
    Quota,
    QuotaLetter,
    QuotaState,
    conditions_text,
    letter_key,
    read_conditions,
)
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import (
    IsoDate,
    MonthText,
    UtcTime,
    iso_day,
    made_with,
    month_of_text,
    one_of,
    real_month,
    row_id,
    row_version,
    strict_table,
)
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

QUOTA = strict_table(
    "quota",
    row_id(),
    Column("service", Text, nullable=False),
    Column("letter_no", Text, nullable=False),
    Column("letter_key", Text, nullable=False),  # `letter_key`: of one letter, however it was typed
    Column("letter_on", IsoDate, nullable=False),
    Column("places", Integer, nullable=False),
    Column("from_month", MonthText, nullable=False),
    Column("conditions", Text, nullable=False),  # JSON of `conditions_text`
    Column("state", Text, nullable=False),
    Column("closed_why", Text, nullable=False, server_default=""),
    Column("submitted_at", UtcTime),
    Column("submitted_on", IsoDate),
    Column("submitted_by", Text, nullable=False, server_default=""),
    Column("submitted_files", Text, nullable=False, server_default="[]"),  # JSON: numbers, in order
    Column("submitted_policy", Integer, nullable=False, server_default="0"),
    Column("returned_on", IsoDate),
    Column("returned_by", Text, nullable=False, server_default=""),
    Column("returned_why", Text, nullable=False, server_default=""),
    row_version(),
    one_of("state", QuotaState),
    UniqueConstraint("service", "letter_key", "letter_on"),
    CheckConstraint("length(letter_key) > 0"),
    CheckConstraint("length(service) BETWEEN 1 AND 40"),
    CheckConstraint("length(letter_no) > 0"),
    CheckConstraint("places >= 1"),
    CheckConstraint("json_valid(conditions)"),
    CheckConstraint("(state = 'closed') = (closed_why <> '')"),
    CheckConstraint("(submitted_at IS NULL) = (submitted_by = '')"),
    CheckConstraint("(submitted_at IS NULL) = (submitted_on IS NULL)"),
    CheckConstraint("json_valid(submitted_files)"),
    CheckConstraint("(returned_on IS NULL) = (returned_by = '')"),
    CheckConstraint("(returned_by = '') = (returned_why = '')"),
    CheckConstraint("submitted_at IS NULL OR returned_by = ''"),
    real_date("letter_on"),
    real_date("submitted_on"),
    real_date("returned_on"),
    real_month("from_month"),
)

USED = (
    "(SELECT count(*) FROM admission_considered AS given WHERE given.quota_id = quota.id AND given.seat > 0)"
)
"""How many places of the `quota` of a statement are given."""

WAITS_FOR_HEAD = f"submitted_at IS NOT NULL AND state = 'open' AND places > {USED}"
"""The SQL condition that a quota lies before the head, and something is left of it."""

made_with(
    QUOTA,
    "CREATE TRIGGER quota_not_below_used BEFORE UPDATE OF places ON quota WHEN EXISTS"
    " (SELECT 1 FROM admission_considered WHERE quota_id = new.id AND seat > new.places)"
    " BEGIN SELECT RAISE(ABORT, 'quota: fewer places than are given'); END",
)

_QUOTA = (
    "SELECT id, version, service, letter_no, letter_on, places, from_month, conditions, state,"
    f" {USED} AS used, submitted_on, {shown_name('submitted_by')} AS submitted_by, submitted_files,"
    " submitted_policy, submitted_by AS submitted_account, returned_on,"
    f" {shown_name('returned_by')} AS returned_by, returned_why FROM quota"
)


def _quota(row: Any) -> Quota:
    on, month = iso_day(row.letter_on), month_of_text(row.from_month)
    assert on is not None
    assert month is not None
    letter = QuotaLetter(row.letter_no, on, row.places, month, read_conditions(row.conditions))
    return Quota(
        row.id, row.version, row.service, letter, QuotaState(row.state), row.used,
        iso_day(row.submitted_on), row.submitted_by, tuple(json.loads(row.submitted_files)),
        row.submitted_policy, row.submitted_account, iso_day(row.returned_on), row.returned_by,
        row.returned_why,
    )  # fmt: skip


def find_quota(connection: Connection, quota_id: int) -> Quota:
    """The quota of a row; RuleError `quota_not_found`."""
    row = connection.execute(text(f"{_QUOTA} WHERE id = :id"), {"id": quota_id}).first()
    if row is None:
        raise RuleError("quota_not_found")
    return _quota(row)


def of_letter(connection: Connection, service: str, letter_no: str, on: date | None) -> Quota | None:
    """The quota of a letter; without its day the only one of that number.

    None where none is recorded; RuleError `quota_letter_twice` (dates) where the number is not enough.
    """
    found = connection.execute(
        text(
            f"{_QUOTA} WHERE service = :service AND letter_key = :letter_key"
            " AND letter_on = coalesce(:day, letter_on) ORDER BY letter_on"
        ),
        {
            "service": service,
            "letter_key": letter_key(letter_no),
            "day": None if on is None else on.isoformat(),
        },
    ).all()
    if len(found) > 1:
        days = [row.letter_on for row in found]
        raise RuleError("quota_letter_twice", letter_no=letter_no, dates=days)
    return _quota(found[0]) if found else None


def quotas(connection: Connection, service: str, *, closed: bool) -> tuple[Quota, ...]:
    """The quotas of a service (empty: of all), the newest letter first; closed ones where asked for."""
    rows = connection.execute(
        text(
            f"{_QUOTA} WHERE (:service = '' OR service = :service) AND (:closed OR state = 'open')"
            " ORDER BY letter_on DESC, id DESC"
        ),
        {"service": service, "closed": int(closed)},
    )
    return tuple(_quota(row) for row in rows)


def _columns(letter: QuotaLetter) -> dict[str, Any]:
    return {
        "letter_no": letter.letter_no,
        "letter_key": letter_key(letter.letter_no),
        "letter_on": letter.letter_on,
        "places": letter.places,
        "from_month": letter.from_month,
        "conditions": conditions_text(letter.conditions),
    }


def refuse_known(connection: Connection, service: str, letter: QuotaLetter, own: int = 0) -> None:
    """RuleError `quota_known` where a letter of this number is recorded in the same Jalali year.

    One letter whose day was typed in two ways is one letter; numbers begin anew with a year.
    """
    rows = connection.execute(
        text("SELECT id, letter_on FROM quota WHERE service = :service AND letter_key = :key"),
        {"service": service, "key": letter_key(letter.letter_no)},
    ).all()
    year = JalaliMonth.of(letter.letter_on).year
    for row in rows:
        if row.id != own and JalaliMonth.of(date.fromisoformat(row.letter_on)).year == year:
            raise RuleError("quota_known", letter_no=letter.letter_no, date=row.letter_on)


def record(uow: UnitOfWork, service: str, letter: QuotaLetter) -> int:
    """Keep a letter; returns its row. RuleError `quota_known`."""
    refuse_known(uow.connection, service, letter)
    return uow.insert(QUOTA, {"service": service, "state": QuotaState.OPEN, **_columns(letter)})


def correct(uow: UnitOfWork, kept: Quota, version: int | None, letter: QuotaLetter) -> None:
    """Write a letter over; RuleError `quota_known`, `stale_row`."""
    refuse_known(uow.connection, kept.service, letter, kept.id)
    uow.update(QUOTA, kept.id, version, _columns(letter))


def close(uow: UnitOfWork, kept: Quota, version: int | None, why: str) -> None:
    """Let a quota admit nobody any more; RuleError `stale_row`."""
    uow.update(QUOTA, kept.id, version, {"state": QuotaState.CLOSED, "closed_why": why})


@dataclass(frozen=True)
class Submission:
    """Who asks the head to decide, when, and on which list: numbers of the files in order, and the policy."""

    at: datetime
    on: date
    by: str
    files: tuple[str, ...]
    policy_number: int


@dataclass(frozen=True)
class Returned:
    """Who sends a list back to whoever put it before the head, when, and why."""

    on: date
    by: str
    why: str


def submit(
    uow: UnitOfWork,
    kept: Quota,
    version: int | None,
    told: Submission | None,
    returned: Returned | None = None,
) -> None:
    """Put a quota before the head, or take it off their table, also `returned`; RuleError `stale_row`."""
    columns = {
        "submitted_at": None if told is None else told.at,
        "submitted_on": None if told is None else told.on,
        "submitted_by": "" if told is None else told.by,
        "submitted_files": json.dumps([] if told is None else told.files),
        "submitted_policy": 0 if told is None else told.policy_number,
        "returned_on": None if returned is None else returned.on,
        "returned_by": "" if returned is None else returned.by,
        "returned_why": "" if returned is None else returned.why,
    }
    uow.update(QUOTA, kept.id, version, columns)
