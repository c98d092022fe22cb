# SPDX-License-Identifier: Apache-2.0
"""Sightings: rows that say who looked at what is restricted, or carried a list away."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select

from welfare_desk.domain.access import Sighting
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.trail import SightingFilter, SightingPage, SightingRow
from welfare_desk.storage.access import SIGHTING
from welfare_desk.storage.casework.tables import CASE_FILE
from welfare_desk.storage.metadata import utc_moment, utc_text
from welfare_desk.storage.uow import UnitOfWork

Days = tuple[datetime | None, datetime | None]
"""The first moment that counts and the first that does not."""


def keep(uow: UnitOfWork, at: datetime, user: str, what: Sighting, file_no: str = "", rows: int = 1) -> int:
    """Write a sighting; RuleError `file_not_found` for a number that no file has."""
    file_id = None
    if file_no:
        found = select(CASE_FILE.c.id).where(CASE_FILE.c.file_no == file_no)
        file_id = uow.connection.execute(found).scalar()
        if file_id is None:
            raise RuleError("file_not_found", key=file_no)
    return uow.insert(SIGHTING, {"at": at, "user": user, "what": what, "file_id": file_id, "rows": rows})


def entry_of(raw: Any, sighting: int, user: str, what: Sighting, since: datetime) -> int | None:
    """The trail's number of this user's sighting of this kind; None when there is none since the moment."""
    statement = (
        "SELECT audit_row.seq FROM sighting JOIN audit_row ON tbl = 'sighting' AND row_id = sighting.id "
        'WHERE sighting.id = ? AND sighting."user" = ? AND what = ? AND at >= ?'
    )
    found = raw.execute(statement, (sighting, user, what.value, utc_text(since))).fetchone()
    return None if found is None else int(found[0])


def page(raw: Any, chosen: SightingFilter, days: Days, limit: int, offset: int) -> SightingPage:
    """One page, newest first."""
    clauses: list[str] = []
    values: list[Any] = []
    for column, wanted in (('"user"', chosen.users), ("what", [each.value for each in chosen.whats])):
        if wanted:
            clauses.append(f"sighting.{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(list(wanted)))
    if chosen.file_no:
        clauses.append("case_file.file_no = ?")
        values.append(chosen.file_no)
    for sign, moment in zip((">=", "<"), days, strict=True):
        if moment is not None:
            clauses.append(f"sighting.at {sign} ?")
            values.append(utc_text(moment))
    where = f" WHERE {' AND '.join(clauses)}" if clauses else ""
    source = f"FROM sighting LEFT JOIN case_file ON case_file.id = sighting.file_id{where}"
    total = int(raw.execute(f"SELECT count(*) {source}", values).fetchone()[0])
    columns = 'sighting.id, at, sighting."user", display_name, what, file_no, rows'
    joined = source.replace("FROM sighting", 'FROM sighting LEFT JOIN account ON name = sighting."user"', 1)
    found = raw.execute(
        f"SELECT {columns} {joined} ORDER BY sighting.id DESC LIMIT ? OFFSET ?", (*values, limit, offset)
    ).fetchall()
    rows = tuple(
        SightingRow(row_id, utc_moment(at), user, shown or user, Sighting(what), file_no or "", int(count))
        for row_id, at, user, shown, what, file_no, count in found
    )
    return SightingPage(rows, total)


def keep_many(uow: UnitOfWork, rows: Sequence[tuple[datetime, str, Sighting, int | None, int]]) -> None:
    """Write many at once: moment, user, what, file, rows."""
    uow.insert_many(
        SIGHTING,
        ("at", "user", "what", "file_id", "rows"),
        [(utc_text(at), user, what.value, file_id, count) for at, user, what, file_id, count in rows],
    )
