# SPDX-License-Identifier: Apache-2.0
"""Papers printed together: which they are, as they were logged at once, and whether the file was finished."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, Connection, Integer, Text, bindparam, func, select, text

from welfare_desk.domain.access import User
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.sheet import Copy, Sheet, SheetSize
from welfare_desk.storage.metadata import IsoDate, UtcTime, row_id, row_version, strict_table, utc_text
from welfare_desk.storage.papers import CAME_OUT, PAPER, PAPER_PRINT, Printing, StoredPaper
from welfare_desk.storage.uow import UnitOfWork

PAPER_BATCH = strict_table(
    "paper_batch",
    row_id(),
    Column("made_at", UtcTime, nullable=False),
    Column("user", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("papers", Integer, nullable=False),
    Column("day", IsoDate),  # whose papers they are; none for numbers that were chosen
    Column("kind", Text),
    Column("sheet", Text),  # on which its papers are drawn, as JSON; none for the usual one of each kind
    Column("place", Text, nullable=False),  # its file; the parts of it lie beside that until it has ended
    Column("done_at", UtcTime),
    row_version(),
    CheckConstraint("papers >= 1"),
)


@dataclass(frozen=True)
class Batch:
    """A batch as it is kept; `done_at` is None while its file is not known to be whole."""

    id: int
    made_at: datetime
    user: str
    made_by: str
    papers: int
    day: date | None
    kind: str | None
    sheet: str | None
    place: str
    done_at: datetime | None
    version: int

    @property
    def drawn_on(self) -> Sheet | None:
        """The sheet that was asked for when it was begun."""
        if self.sheet is None:
            return None
        known = json.loads(self.sheet)
        known["size"], known["copies"] = SheetSize(known["size"]), tuple(map(Copy, known["copies"]))
        return Sheet(**known)


_FIELDS = [PAPER_BATCH.c[name] for name in Batch.__dataclass_fields__]
_STORED = [PAPER.c[name] for name in StoredPaper.__dataclass_fields__]
_PRINTED = [PAPER_PRINT.c[name] for name in Printing.__dataclass_fields__]


def papers_of_day(raw: Any, day: date, kinds: Sequence[str]) -> list[int]:
    """The papers in force that were issued on a day, by kind and number; without kinds of every kind."""
    rows = raw.execute(
        "SELECT id FROM paper WHERE issued_on = ? AND state = 'issued'"
        " AND (? = '[]' OR kind IN (SELECT value FROM json_each(?))) ORDER BY kind, year, number",
        (day.isoformat(), *[json.dumps(list(kinds))] * 2),
    ).fetchall()
    return [int(paper) for (paper,) in rows]


def papers_of_numbers(raw: Any, numbers: Sequence[tuple[str, int, int]]) -> list[int | None]:
    """The papers of (kind, year, number), in this order; None for one that was never issued."""
    rows = raw.execute(
        "SELECT paper.id FROM json_each(?) AS asked LEFT JOIN paper ON paper.kind = asked.value ->> 0"
        " AND paper.year = asked.value ->> 1 AND paper.number = asked.value ->> 2 ORDER BY asked.key",
        (json.dumps([list(one) for one in numbers]),),
    ).fetchall()
    return [None if paper is None else int(paper) for (paper,) in rows]


def begin(
    uow: UnitOfWork,
    papers: Sequence[int],
    at: datetime,
    user: User,
    *,
    day: date | None,
    kind: str | None,
    sheet: Sheet | None,
    place: str,
) -> tuple[int, int]:
    """Log that all these papers are printed, each as its next copy; the batch, and how many are originals."""
    batch = uow.insert(
        PAPER_BATCH,
        {
            "made_at": at,
            "user": user.name,
            "made_by": user.display_name,
            "papers": len(papers),
            "day": day,
            "kind": kind,
            "sheet": None if sheet is None else json.dumps(asdict(sheet)),
            "place": place,
        },
    )
    known = uow.connection.exec_driver_sql(
        "SELECT paper_id, count(*) FROM paper_print WHERE paper_id IN (SELECT value FROM json_each(?))"
        f" AND {CAME_OUT} GROUP BY paper_id",
        (json.dumps(list(papers)),),
    )
    copies = {int(paper): int(count) for paper, count in known}
    moment = utc_text(at)
    rows = [(paper, copies.get(paper, 0), moment, user.name, user.display_name, batch) for paper in papers]
    columns = ("paper_id", "copy", "printed_at", "user", "printed_by", "print_batch_id")
    uow.insert_many(PAPER_PRINT, columns, rows)
    return batch, sum(not copies.get(paper, 0) for paper in papers)


def batch_of(connection: Connection, batch: int) -> Batch:
    """A batch by its number; RuleError `batch_not_found`."""
    row = connection.execute(select(*_FIELDS).where(PAPER_BATCH.c.id == batch)).first()
    if row is None:
        raise RuleError("batch_not_found", batch=batch)
    return Batch(*row)


def unfinished(connection: Connection, user: str) -> tuple[Batch, ...]:
    """The batches of an account whose files are not known to be whole, the last first."""
    found = select(*_FIELDS).where(PAPER_BATCH.c.user == user, PAPER_BATCH.c.done_at.is_(None))
    return tuple(Batch(*row) for row in connection.execute(found.order_by(PAPER_BATCH.c.id.desc())))


def move(uow: UnitOfWork, batch: Batch, place: str) -> None:
    """Its file is to stand elsewhere."""
    if place != batch.place:
        uow.update(PAPER_BATCH, batch.id, batch.version, {"place": place})


def finish(uow: UnitOfWork, batch: Batch, at: datetime) -> None:
    """Its file is whole."""
    uow.update(PAPER_BATCH, batch.id, batch.version, {"done_at": at})


def originals(connection: Connection, batch: int) -> int:
    """How many papers of a batch were printed for the first time with it."""
    asked = select(func.count()).where(PAPER_PRINT.c.print_batch_id == batch, PAPER_PRINT.c.copy == 0)
    return int(connection.execute(asked).scalar_one())


def part(connection: Connection, batch: int, first: int, count: int) -> list[tuple[StoredPaper, Printing]]:
    """Some papers of a batch in its order, each with its printing."""
    found = (
        select(*_STORED, *_PRINTED)
        .select_from(PAPER_PRINT.join(PAPER, PAPER.c.id == PAPER_PRINT.c.paper_id))
        .where(PAPER_PRINT.c.print_batch_id == bindparam("batch"))
        .order_by(PAPER_PRINT.c.id)
        .limit(count)
        .offset(first)
    )
    width = len(_STORED)
    rows = connection.execute(found, {"batch": batch})
    return [(StoredPaper(*row[:width]), Printing(*row[width:])) for row in rows]


def numbers_by_id(connection: Connection, papers: Sequence[int]) -> dict[int, str]:
    """How the papers with these ids are numbered."""
    which = PAPER.c.id.in_(select(text("value")).select_from(text("json_each(:ids)")))
    rows = connection.execute(
        select(PAPER.c.id, PAPER.c.year, PAPER.c.number).where(which), {"ids": json.dumps(list(papers))}
    )
    return {row.id: f"{row.year:04d}/{row.number:06d}" for row in rows}
