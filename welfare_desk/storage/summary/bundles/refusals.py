# SPDX-License-Identifier: Apache-2.0
"""What headquarters has read and not taken, and what its board asks of both kinds of bundle.

The file itself is not kept: its digest tells whether one that comes later is the same.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index, Integer, Text

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.accepting import Passed
from welfare_desk.domain.summary.bundles.board import Refusal, TakenBundle, TakenMonth
from welfare_desk.storage.metadata import (
    MonthText,
    UtcTime,
    month_of_text,
    real_month,
    row_id,
    strict_table,
    utc_moment,
    utc_text,
)
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.summary.bundles.standing import STANDS
from welfare_desk.storage.uow import UnitOfWork

REFUSED_BUNDLE = strict_table(
    "refused_bundle",
    row_id(),
    Column("file_name", Text, nullable=False),
    Column("digest", Text, nullable=False, server_default=""),  # of the file; empty where none was read
    Column("code", Text, nullable=False),
    Column("facts", Text, nullable=False),
    # What it says of itself under a signature that holds; empty otherwise.
    Column("office_code", Text, nullable=False, server_default=""),
    Column("month", MonthText),
    Column("sequence", Integer),
    Column("previous", Text),  # the digest that it names as the one before it
    Column("expected", Text),  # that of the last one taken of its office when it was refused
    Column("refused_at", UtcTime, nullable=False),
    Column("refused_by", Text, nullable=False),
    real_month("month"),
    CheckConstraint("json_valid(facts)"),
    CheckConstraint("length(digest) IN (0, 64)"),
    CheckConstraint("(office_code = '') = (month IS NULL) AND (month IS NULL) = (sequence IS NULL)"),
    Index("ix_refused_bundle_office", "office_code", "month"),
    Index("ix_refused_bundle_digest", "digest"),
    Index("ix_refused_bundle_refused_at", "refused_at"),
)


def note(uow: UnitOfWork, values: Mapping[str, Any]) -> None:
    """Keep a refusal; `values` are those of the table, with facts as they are told.

    The same file refused for the same reason once more stays one refusal, of the later moment.
    """
    row = {**values, "facts": json.dumps(values["facts"], ensure_ascii=False, sort_keys=True)}
    known = uow.raw.execute(
        "SELECT id FROM refused_bundle WHERE digest = ? AND digest <> '' AND code = ? AND facts = ?",
        (row["digest"], row["code"], row["facts"]),
    ).fetchone()
    if known is None:
        uow.insert(REFUSED_BUNDLE, row)
    else:
        uow.update(REFUSED_BUNDLE, known[0], None, row)


_COUNTY = (
    "coalesce((SELECT county FROM enrolled_office WHERE code = office_code ORDER BY id DESC LIMIT 1), '')"
)
_LATER = "EXISTS (SELECT 1 FROM accepted_bundle WHERE accepted_bundle.digest = refused_bundle.digest)"
_FILE = "CASE digest WHEN '' THEN file_name ELSE digest END"
"""One file, however often and for whatever it was refused."""
_SELECT = (
    "SELECT id, file_name, digest, code, facts, office_code, month, sequence, previous, expected, refused_at,"
    f" {shown_name('refused_by')}, {_COUNTY}, {_LATER} FROM refused_bundle"
)


def _refusal(row: Any) -> Refusal:
    number, name, digest, code, facts, office, month, sequence, previous, expected, at, by, county, taken = (
        row
    )
    return Refusal(
        number,
        name,
        digest,
        code,
        json.loads(facts),
        office,
        month_of_text(month),
        sequence,
        previous,
        expected,
        utc_moment(at),
        by,
        county,
        bool(taken),
    )


def page(raw: Any, offset: int, limit: int) -> list[Refusal]:
    """Refusals, newest first."""
    rows = raw.execute(f"{_SELECT} ORDER BY refused_at DESC, id DESC LIMIT ? OFFSET ?", (limit, offset))
    return [_refusal(row) for row in rows.fetchall()]


def count(raw: Any) -> int:
    """How many there are."""
    return int(raw.execute("SELECT count(*) FROM refused_bundle").fetchone()[0])


def of_month(raw: Any, office: str, month: JalaliMonth, most: int) -> list[Refusal]:
    """The newest refusals of an office's month, at most so many."""
    rows = raw.execute(
        f"{_SELECT} WHERE office_code = ? AND month = ? ORDER BY refused_at DESC, id DESC LIMIT ?",
        (office, str(month), most),
    )
    return [_refusal(row) for row in rows.fetchall()]


def open_counts(raw: Any, since: JalaliMonth, until: JalaliMonth) -> dict[str, dict[JalaliMonth, int]]:
    """By office and month: different files that were refused and not taken since."""
    rows = raw.execute(
        f"SELECT office_code, month, count(DISTINCT {_FILE}) FROM refused_bundle"
        f" WHERE month BETWEEN ? AND ? AND NOT {_LATER} GROUP BY office_code, month",
        (str(since), str(until)),
    )
    found: dict[str, dict[JalaliMonth, int]] = {}
    for office, month, files in rows.fetchall():
        found.setdefault(office, {})[JalaliMonth.parse(month)] = files
    return found


def one(raw: Any, number: int) -> Refusal | None:
    """A refusal by its row."""
    row = raw.execute(f"{_SELECT} WHERE id = ?", (number,)).fetchone()
    return None if row is None else _refusal(row)


def missed_since(raw: Any, office: str, moment: datetime) -> bool:
    """Whether a bundle of an office was refused after a moment, for others that are missing before it."""
    sql = "SELECT EXISTS (SELECT 1 FROM refused_bundle WHERE office_code = ? AND code = ? AND refused_at > ?)"
    return bool(raw.execute(sql, (office, "bundle_gap", utc_text(moment))).fetchone()[0])


def passed(raw: Any, office: str) -> dict[str, Passed]:
    """Bundles of an office that were refused, by their digests."""
    rows = raw.execute(
        "SELECT digest, month, sequence, previous FROM refused_bundle WHERE office_code = ? AND digest <> ''",
        (office,),
    )
    return {
        digest: Passed(JalaliMonth.parse(month), sequence, previous)
        for digest, month, sequence, previous in rows.fetchall()
    }


def open_files(raw: Any) -> int:
    """Different files that were refused and not taken since."""
    row = raw.execute(f"SELECT count(DISTINCT {_FILE}) FROM refused_bundle WHERE NOT {_LATER}").fetchone()
    return int(row[0])


def unplaced(raw: Any) -> int:
    """Different files that were refused and belong to no month of an office that is or was enrolled."""
    row = raw.execute(
        f"SELECT count(DISTINCT {_FILE}) FROM refused_bundle"
        f" WHERE NOT EXISTS (SELECT 1 FROM enrolled_office WHERE code = office_code) AND NOT {_LATER}"
    ).fetchone()
    return int(row[0])


def taken_between(raw: Any, since: JalaliMonth, until: JalaliMonth) -> list[TakenMonth]:
    """Every bundle taken of these months."""
    rows = raw.execute(
        f"SELECT office_code, month, sequence, closed_at, {STANDS} FROM accepted_bundle AS taken"
        " WHERE month BETWEEN ? AND ? ORDER BY id",
        (str(since), str(until)),
    )
    return [
        TakenMonth(office, JalaliMonth.parse(month), sequence, utc_moment(closed), bool(stands))
        for office, month, sequence, closed, stands in rows.fetchall()
    ]


def beginnings(raw: Any) -> dict[str, JalaliMonth]:
    """The month of the first bundle of each office."""
    rows = raw.execute("SELECT office_code, min(month) FROM accepted_bundle GROUP BY office_code")
    return {office: JalaliMonth.parse(month) for office, month in rows.fetchall()}


def taken_of_month(raw: Any, office: str, month: JalaliMonth) -> list[TakenBundle]:
    """What was taken of an office's month, newest first."""
    rows = raw.execute(
        "SELECT sequence, digest, (SELECT digest FROM accepted_bundle AS before"
        " WHERE before.public = taken.public AND before.chain = taken.chain"
        " AND before.sequence = taken.sequence - 1),"
        f" closed_at, accepted_at, {shown_name('accepted_by')} FROM accepted_bundle AS taken"
        " WHERE office_code = ? AND month = ? ORDER BY id DESC",
        (office, str(month)),
    )
    return [
        TakenBundle(sequence, digest, previous, utc_moment(closed), utc_moment(at), by)
        for sequence, digest, previous, closed, at, by in rows.fetchall()
    ]
