# SPDX-License-Identifier: Apache-2.0
"""Extending the validity of many votes by circular, and taking it back where nobody has touched it since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import func, select

from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.commission import Extension, ExtensionPreview, ExtensionRow
from welfare_desk.storage.casework.commission import EXTENDED_DISABILITY, VALIDITY_EXTENSION
from welfare_desk.storage.casework.tables import DISABILITY
from welfare_desk.storage.metadata import iso_day, utc_moment
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

Tell = Callable[[int, int], None]

_ENDED = ", ".join(f"'{state}'" for state in sorted(ENDED))
_IN_RANGE = f"""
FROM disability
LEFT JOIN case_file ON case_file.person_id = disability.person_id
WHERE disability.valid_until >= ?1 AND disability.valid_until <= ?2 AND disability.ended_on IS NULL
    AND coalesce(case_file.coverage, '') NOT IN ({_ENDED})
    AND NOT EXISTS (SELECT 1 FROM merge WHERE gone_id = disability.person_id AND undone_at IS NULL)
"""
_WITH_NAMES = _IN_RANGE.replace("LEFT JOIN", "JOIN person ON person.id = disability.person_id\nLEFT JOIN")
_BY_CIRCULAR = """EXISTS (SELECT 1 FROM extended_disability AS x
    JOIN validity_extension AS v ON v.id = x.extension_id
    WHERE x.disability_id = disability.id AND v.circular_no = ?3 AND v.undone_at IS NULL)"""
_AS_SHOWN = "concat_ws(':', disability.id, disability.type, disability.severity, disability.valid_until)"
_FIRST_TO_END = "ORDER BY disability.valid_until, disability.id"
_ROW = """SELECT disability.id, trim(person.first_name || ' ' || person.last_name),
    coalesce(case_file.file_no, ''), disability.type, disability.severity, """
_LIST = f"""
SELECT v.id, v.circular_no, v.circular_on, v.expired_from, v.expired_until, v.months, v.recorded_at,
    {shown_name("v.recorded_by")}, v.undone_at,
    (SELECT count(*) FROM extended_disability WHERE extension_id = v.id)
FROM validity_extension AS v
"""
_MOVED_ON = """(disability.valid_until IS NOT x.valid_until_after OR EXISTS (
    SELECT 1 FROM audit_row AS r JOIN json_each(r.changes) AS c
    WHERE r.tbl = 'disability' AND r.row_id = x.disability_id
        AND c.key IN ('type', 'severity', 'commission_on', 'ended_on')
        AND r.seq > (SELECT min(seq) FROM audit_row
            WHERE tbl = 'validity_extension' AND row_id = x.extension_id)))"""
"""Whether somebody has voted or corrected since: a vote may give the very day that the circular had given."""
_LATER = """
SELECT v.circular_no FROM extended_disability AS own
    JOIN extended_disability AS other USING (disability_id)
    JOIN validity_extension AS v ON v.id = other.extension_id
WHERE own.extension_id = ?1 AND v.id > ?1 AND v.undone_at IS NULL
ORDER BY v.id DESC LIMIT 1
"""


@dataclass(frozen=True)
class Range:
    """Which votes a circular is about: their last days, from and until both included."""

    circular_no: str
    expired_from: date
    expired_until: date

    @property
    def values(self) -> tuple[str, str, str]:
        """What the statements are given."""
        return self.expired_from.isoformat(), self.expired_until.isoformat(), self.circular_no


def preview(raw: Any, wanted: Range, months: int, offset: int, limit: int) -> ExtensionPreview:
    """Whom an extension would touch now; the first to run out stands first."""
    ending, already, listed = raw.execute(
        "SELECT count(*), coalesce(sum(done), 0),"
        " coalesce(group_concat(row) FILTER (WHERE NOT done), '')"
        f" FROM (SELECT {_AS_SHOWN} AS row, {_BY_CIRCULAR} AS done {_IN_RANGE} {_FIRST_TO_END})",
        wanted.values,
    ).fetchone()
    found = raw.execute(
        f"{_ROW} disability.valid_until {_WITH_NAMES} AND NOT {_BY_CIRCULAR}"
        f" {_FIRST_TO_END} LIMIT ?4 OFFSET ?5",
        (*wanted.values, limit, offset),
    ).fetchall()
    rows = [(*row, months_later(date.fromisoformat(row[5]), months).isoformat(), row[5]) for row in found]
    digest = sha256(listed.encode()).hexdigest()
    return ExtensionPreview(tuple(map(_row, rows)), ending - already, already, digest)


def make(uow: UnitOfWork, wanted: Range, months: int, values: dict[str, Any], tell: Tell) -> tuple[int, int]:
    """Extend them all and remember each; returns the extension's id and how many were touched."""
    found = uow.raw.execute(
        f"SELECT disability.id, disability.valid_until {_IN_RANGE} AND NOT {_BY_CIRCULAR}"
        " ORDER BY disability.id",
        wanted.values,
    ).fetchall()
    extension_id = uow.insert(VALIDITY_EXTENSION, values)
    kept = [(extension_id, row_id, before, _after(before, months)) for row_id, before in found]
    columns = ("extension_id", "disability_id", "valid_until_before", "valid_until_after")
    uow.insert_many(EXTENDED_DISABILITY, columns, kept)
    for done, (_, row_id, _, after) in enumerate(kept, start=1):
        uow.update(DISABILITY, row_id, None, {"valid_until": date.fromisoformat(after)})
        if done % 200 == 0:
            tell(done, len(kept))
    tell(len(kept), len(kept))
    return extension_id, len(kept)


def _after(before: str, months: int) -> str:
    return months_later(date.fromisoformat(before), months).isoformat()


def undo(uow: UnitOfWork, extension_id: int, by: str, at: datetime, tell: Tell) -> tuple[int, int]:
    """Put back every validity that still is what the extension set; returns how many, and how many are not.

    RuleError `extension_not_found`, `extension_undone`; `extension_built_upon` while a later one stands that
    went on from a validity which this one gave.
    """
    kept = uow.connection.execute(
        select(VALIDITY_EXTENSION.c.undone_at, VALIDITY_EXTENSION.c.version).where(
            VALIDITY_EXTENSION.c.id == extension_id
        )
    ).first()
    if kept is None:
        raise RuleError("extension_not_found")
    if kept.undone_at is not None:
        raise RuleError("extension_undone")
    later = uow.raw.execute(_LATER, (extension_id,)).fetchone()
    if later is not None:
        raise RuleError("extension_built_upon", circular_no=later[0])
    still = uow.raw.execute(
        "SELECT x.disability_id, x.valid_until_before FROM extended_disability AS x"
        f" JOIN disability ON disability.id = x.disability_id WHERE x.extension_id = ?1 AND NOT {_MOVED_ON}"
        " ORDER BY x.id",
        (extension_id,),
    ).fetchall()
    total = uow.connection.execute(
        select(func.count())
        .select_from(EXTENDED_DISABILITY)
        .where(EXTENDED_DISABILITY.c.extension_id == extension_id)
    ).scalar_one()
    uow.update(VALIDITY_EXTENSION, extension_id, kept.version, {"undone_at": at, "undone_by": by})
    for done, (row_id, before) in enumerate(still, start=1):
        uow.update(DISABILITY, row_id, None, {"valid_until": date.fromisoformat(before)})
        if done % 200 == 0:
            tell(done, len(still))
    tell(len(still), len(still))
    return len(still), int(total) - len(still)


def touched(
    raw: Any, extension_id: int, moved_only: bool, offset: int, limit: int
) -> tuple[tuple[ExtensionRow, ...], int]:
    """The rows of an extension, and how many; `moved_only` leaves those that somebody has changed since.

    Once an extension was undone, those it could put back stand at what they were before.
    """
    where = """WHERE x.extension_id = ?1"""
    if moved_only:
        where += f""" AND CASE WHEN v.undone_at IS NULL THEN {_MOVED_ON}
            ELSE disability.valid_until IS NOT x.valid_until_before END"""
    source = f"""FROM extended_disability AS x
        JOIN validity_extension AS v ON v.id = x.extension_id
        JOIN disability ON disability.id = x.disability_id
        JOIN person ON person.id = disability.person_id
        LEFT JOIN case_file ON case_file.person_id = person.id {where}"""
    total = raw.execute(f"SELECT count(*) {source}", (extension_id,)).fetchone()[0]
    found = raw.execute(
        f"{_ROW} x.valid_until_before, x.valid_until_after, disability.valid_until {source}"
        " ORDER BY x.id LIMIT ?2 OFFSET ?3",
        (extension_id, limit, offset),
    ).fetchall()
    return tuple(map(_row, found)), int(total)


def extensions(raw: Any) -> tuple[Extension, ...]:
    """Every extension, the latest first."""
    return tuple(map(_extension, raw.execute(f"{_LIST} ORDER BY v.id DESC").fetchall()))


def _extension(row: tuple[Any, ...]) -> Extension:
    circular_on, first, last = (date.fromisoformat(day) for day in row[2:5])
    undone = utc_moment(row[8]) if row[8] else None
    return Extension(
        row[0], row[1], circular_on, first, last, row[5], utc_moment(row[6]), row[7], undone, row[9]
    )


def _row(row: tuple[Any, ...]) -> ExtensionRow:
    now = iso_day(row[7])
    return ExtensionRow(
        row[0], row[1], row[2], DisabilityType(row[3]), Severity(row[4]), date.fromisoformat(row[5]),
        date.fromisoformat(row[6]), now,
    )  # fmt: skip
