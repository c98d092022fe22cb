# SPDX-License-Identifier: Apache-2.0
"""How many persons a household had declared before, and until which day: lists of past months ask.

Every change of `household.declared_size` leaves a row, whoever writes it (`follow`); one that is taken back
takes its row away again.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer

from welfare_desk.storage.audit import RowChange
from welfare_desk.storage.casework.tables import HOUSEHOLD, real_date
from welfare_desk.storage.metadata import IsoDate, row_id, strict_table
from welfare_desk.storage.uow import UnitOfWork

FORMER_SIZE = strict_table(
    "former_size",
    row_id(),
    Column("household_id", Integer, ForeignKey("household.id"), nullable=False),
    Column("size", Integer),  # NULL: nobody had said it
    Column("until", IsoDate, nullable=False),  # the day on which another one was recorded
    CheckConstraint("size BETWEEN 1 AND 99"),
    real_date("until"),
    Index("ix_former_size_household", "household_id", "until"),
)


def declared_sql(home: str, day: str) -> str:
    """The SQL of `domain.pension.sizes.declared_on`: by the alias of a household, and a day."""
    return (
        f"coalesce((SELECT size FROM former_size WHERE household_id = {home}.id AND until > {day}"
        f" AND size IS NOT NULL ORDER BY until, id LIMIT 1), {home}.declared_size)"
    )


def follow(uow: UnitOfWork, today: date) -> None:
    """Keep what the households whose declared size this transaction has changed had declared until today.

    A household that came with it had declared nothing before. Where it took a change back, nothing changed
    today: what the next change replaced is then what stood before the one taken back.
    """
    before, now = dict[int, int | None](), dict[int, int | None]()
    made, restored = set[int](), set[int]()
    for step in list(uow.trail.steps):
        if step.table == FORMER_SIZE.name and step.digest is None:
            restored.add(_splice(uow, step))
        elif step.table == HOUSEHOLD.name and step.changes is None:
            made.update(range(step.row_id, step.row_id + step.row_count))
        elif step.table == HOUSEHOLD.name and step.digest is not None:
            old, new = (step.changes or {}).get("declared_size", (None, None))
            if old != new:
                before.setdefault(step.row_id, old)
                now[step.row_id] = new
    for home in sorted(before.keys() - made - restored):
        if before[home] != now[home]:
            uow.insert(FORMER_SIZE, {"household_id": home, "size": before[home], "until": today})


def _splice(uow: UnitOfWork, gone: RowChange) -> int:
    """The household of a row that was taken away; the row after it takes its size over."""
    told = gone.changes or {}
    home = int(told["household_id"][0])
    after = uow.raw.execute(
        "SELECT id FROM former_size WHERE household_id = ? AND id > ? ORDER BY id LIMIT 1",
        (home, gone.row_id),
    ).fetchone()
    if after is not None:
        uow.update(FORMER_SIZE, after[0], None, {"size": told.get("size", [None])[0]})
    return home


def forget(uow: UnitOfWork, entry: int) -> None:
    """Take away what an entry of the trail, which is being taken back, has left here."""
    rows = uow.raw.execute(
        "SELECT row_id FROM audit_row JOIN former_size ON former_size.id = row_id"
        " WHERE seq = ? AND tbl = 'former_size' AND changes IS NULL",
        (entry,),
    ).fetchall()
    for (row,) in rows:
        uow.delete(FORMER_SIZE, row)
