# SPDX-License-Identifier: Apache-2.0
"""Sightings: rows that say who looked at what is restricted, or carried a list away."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from welfare_desk.domain.access import Sighting
from welfare_desk.domain.summary.trail import SightingFilter, SightingPage, SightingRow
from welfare_desk.storage.access import SIGHTING
from welfare_desk.storage.metadata import utc_moment, utc_text
from welfare_desk.storage.uow import UnitOfWork

Days = tuple[datetime | None, datetime | None]
"""The first moment that counts and the first that does not."""


@dataclass(frozen=True)
class Asked:
    """A sighting's number, whose it must be, and which command left it; an empty digest: of any facts."""

    sighting: int
    user: str
    command: str
    facts_sha: str


@dataclass(frozen=True)
class Logged:
    """A sighting that is on record: when, of which file and how many rows, and its entry in the trail."""

    at: datetime
    file_id: int | None
    rows: int
    entry: int


def keep(
    uow: UnitOfWork, at: datetime, user: str, what: Sighting, file_id: int | None = None, rows: int = 1
) -> int:
    """Write a sighting; returns its number."""
    return uow.insert(SIGHTING, {"at": at, "user": user, "what": what, "file_id": file_id, "rows": rows})


def logged(raw: Any, asked: Asked) -> Logged | None:
    """The sighting, when its user's command with just these facts has left it."""
    statement = (
        "SELECT sighting.at, file_id, rows, operation.seq FROM sighting "
        "JOIN audit_row ON tbl = 'sighting' AND row_id = sighting.id AND row_count = 1 "
        "JOIN operation ON operation.seq = audit_row.seq "
        "WHERE sighting.id = ? AND sighting.\"user\" = ? AND command = ? AND ? IN (facts_sha, '')"
    )
    values = (asked.sighting, asked.user, asked.command, asked.facts_sha)
    found = raw.execute(statement, values).fetchone()
    return None if found is None else Logged(utc_moment(found[0]), *found[1:])


def page(
    raw: Any, chosen: SightingFilter, days: Days, limit: int, offset: int, *, masked: bool
) -> SightingPage:
    """One page, newest first; a mask hides whose restricted tags were seen, from the filter too."""
    clauses: list[str] = []
    values: list[Any] = []
    for column, wanted in (('"user"', chosen.users), ("what", [each.value for each in chosen.whats])):
        if wanted:
            clauses.append(f"sighting.{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(list(wanted)))
    if chosen.file_no:
        clauses.append("case_file.file_no = ?")
        values.append(chosen.file_no)
        if masked:
            clauses.append("what <> ?")
            values.append(Sighting.RESTRICTED_TAGS.value)
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
    hidden = Sighting.RESTRICTED_TAGS if masked else None
    rows = tuple(
        SightingRow(
            row_id, utc_moment(at), user, shown or user, Sighting(what),
            "" if what == hidden else file_no or "", int(count),
        )
        for row_id, at, user, shown, what, file_no, count in found
    )  # fmt: skip
    return SightingPage(rows, total)


def keep_many(uow: UnitOfWork, rows: Sequence[tuple[datetime, str, Sighting, int | None, int]]) -> None:
    """Write many at once: moment, user, what, file, rows."""
    uow.insert_many(
        SIGHTING,
        ("at", "user", "what", "file_id", "rows"),
        [(utc_text(at), user, what.value, file_id, count) for at, user, what, file_id, count in rows],
    )
