# SPDX-License-Identifier: Apache-2.0
"""Home visits: planned, done with a report, or given up with a reason (domain notes 1.4, 2.8)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, select, text

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.home_visits import MET
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import mistake_columns, struck
from welfare_desk.storage.casework.tables import CASE_FILE, real_date
from welfare_desk.storage.metadata import IsoDate, iso_day, one_of, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

VISIT = strict_table(
    "visit",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("planned_on", IsoDate),
    Column("visited_on", IsoDate),
    Column("visitor", Text, nullable=False, server_default=""),
    Column("result", Text),
    Column("report", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),  # why it was given up
    *mistake_columns(),
    row_version(),
    one_of("kind", VisitKind),
    one_of("state", VisitState),
    one_of("result", VisitResult),
    real_date("planned_on"),
    real_date("visited_on"),
    CheckConstraint("(state = 'done') = (visited_on IS NOT NULL) OR state = 'struck'"),
    CheckConstraint("(visited_on IS NULL) = (result IS NULL)"),
    CheckConstraint("(state = 'struck') = (struck_at IS NOT NULL)"),
    CheckConstraint("state <> 'planned' OR planned_on IS NOT NULL"),
    # «When was the client last met at home» is asked of every file at once: it comes from this index alone.
    Index("ix_visit_met", "file_id", "visited_on", "kind", sqlite_where=text(MET)),
    Index("ix_visit_visited_on", "visited_on", sqlite_where=text("state = 'done'")),
    Index("ix_visit_planned", "planned_on", sqlite_where=text("state = 'planned'")),
    Index("uq_visit_open", "file_id", unique=True, sqlite_where=text("state = 'planned'")),
)


@dataclass(frozen=True)
class VisitIds:
    """A visit as it stands, with its file."""

    visit_id: int
    version: int
    file_id: int
    file_no: str
    coverage: Coverage
    state: VisitState
    planned_on: date | None
    visited_on: date | None
    kind: VisitKind
    visitor: str


_FIND = select(
    VISIT.c.id,
    VISIT.c.version,
    VISIT.c.file_id,
    CASE_FILE.c.file_no,
    CASE_FILE.c.coverage,
    VISIT.c.state,
    VISIT.c.planned_on,
    VISIT.c.visited_on,
    VISIT.c.kind,
    VISIT.c.visitor,
).select_from(VISIT.join(CASE_FILE, CASE_FILE.c.id == VISIT.c.file_id))


def find_visit(uow: UnitOfWork, visit_id: int) -> VisitIds:
    """The visit of this id; RuleError `visit_not_found`."""
    row = uow.connection.execute(_FIND.where(VISIT.c.id == visit_id)).first()
    if row is None:
        raise RuleError("visit_not_found", id=visit_id)
    return _ids(row)


def _ids(row: Any) -> VisitIds:
    visit_id, version, file_id, file_no, coverage, state, planned_on, visited_on, kind, visitor = row
    return VisitIds(
        visit_id, version, file_id, file_no, Coverage(coverage), VisitState(state), planned_on, visited_on,
        VisitKind(kind), visitor,
    )  # fmt: skip


def strike(uow: UnitOfWork, visit_id: int, version: int, stamp: Stamp) -> None:
    """Strike a plan or a record; RuleError `stale_row`."""
    people.change(uow, VISIT, visit_id, version, {"state": VisitState.STRUCK, **struck(stamp)})


def plan(uow: UnitOfWork, file_id: int, kind: VisitKind, planned_on: date, visitor: str) -> int:
    """Plan a visit; returns its id."""
    values = {"file_id": file_id, "kind": kind, "state": VisitState.PLANNED, "planned_on": planned_on}
    return uow.insert(VISIT, {**values, "visitor": visitor})


def open_plan(uow: UnitOfWork, file_id: int) -> VisitIds | None:
    """The one visit that is planned for a file, if any."""
    row = uow.connection.execute(
        _FIND.where(VISIT.c.file_id == file_id, VISIT.c.state == VisitState.PLANNED)
    ).first()
    return None if row is None else _ids(row)


def done_on(uow: UnitOfWork, file_id: int, kind: VisitKind, visited_on: date) -> int:
    """The id of a visit of this kind done for a file on a day; 0 for none."""
    found = uow.connection.execute(
        select(VISIT.c.id).where(
            VISIT.c.file_id == file_id,
            VISIT.c.state == VisitState.DONE,
            VISIT.c.kind == kind,
            VISIT.c.visited_on == visited_on,
        )
    ).scalar()
    return int(found or 0)


@dataclass(frozen=True)
class Plannable:
    """A file as a plan for many needs it: what it is, and what is planned for it already."""

    file_id: int
    file_no: str
    coverage: Coverage
    planned_on: date | None


def plannable(uow: UnitOfWork, file_nos: Sequence[str]) -> dict[str, Plannable]:
    """These files by number, in one statement; numbers without a file are left out."""
    rows = uow.raw.execute(
        "SELECT case_file.id, file_no, coverage, planned_on FROM case_file"
        " LEFT JOIN visit ON visit.file_id = case_file.id AND state = 'planned'"
        " WHERE file_no IN (SELECT value FROM json_each(?))",
        (json.dumps(list(file_nos)),),
    ).fetchall()
    return {row[1]: Plannable(row[0], row[1], Coverage(row[2]), iso_day(row[3])) for row in rows}


def add_plans(
    uow: UnitOfWork, file_ids: Sequence[int], kind: VisitKind, planned_on: date, visitor: str
) -> range:
    """Plan one visit for each of these files; returns the new ids."""
    rows = ((file_id, kind.value, VisitState.PLANNED.value, planned_on.isoformat(), visitor)
            for file_id in file_ids)  # fmt: skip
    return uow.insert_many(VISIT, ("file_id", "kind", "state", "planned_on", "visitor"), rows)
