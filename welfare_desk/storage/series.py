# SPDX-License-Identifier: Apache-2.0
"""Gapless numbers per kind and Jalali year, taken in the transaction of what they number."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Integer,
    Text,
    UniqueConstraint,
    bindparam,
    select,
    update,
)

from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.storage.metadata import row_id, strict_table
from welfare_desk.storage.row_statements import as_kept
from welfare_desk.storage.uow import UnitOfWork

SERIES = strict_table(
    "series",
    row_id(),
    Column("kind", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("last_no", Integer, nullable=False),
    CheckConstraint("last_no >= 0"),
    CheckConstraint("year BETWEEN 1300 AND 1600"),
    UniqueConstraint("kind", "year"),
)

SERIES_SKIP = strict_table(
    "series_skip",
    row_id(),
    Column("kind", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("from_no", Integer, nullable=False),
    Column("to_no", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    CheckConstraint("from_no <= to_no"),
)


_TAKING = (
    update(SERIES)
    .where(SERIES.c.kind == bindparam("of_kind"), SERIES.c.year == bindparam("of_year"))
    .values(last_no=SERIES.c.last_no + 1)
    .returning(*as_kept(SERIES))
)


def take(uow: UnitOfWork, kind: str, year: int) -> PaperNumber:
    """The next number of the series; it returns to the series when the transaction does not commit."""
    connection = uow.connection
    found = connection.execute(_TAKING, {"of_kind": kind, "of_year": year}).all()
    if not found:
        uow.insert(SERIES, {"kind": kind, "year": year, "last_no": 1})
        return PaperNumber(kind, year, 1)
    row = found[0]
    uow.written(SERIES, row.id, tuple(row), {"last_no": [row.last_no - 1, row.last_no]})
    return PaperNumber(kind, year, row.last_no)


def last_numbers(connection: Connection) -> dict[tuple[str, int], int]:
    """The last number of every series, by kind and Jalali year."""
    rows = connection.execute(select(SERIES.c.kind, SERIES.c.year, SERIES.c.last_no))
    return {(row.kind, row.year): row.last_no for row in rows}


def skip_to(uow: UnitOfWork, kind: str, year: int, last_no: int, reason: str) -> None:
    """Leave numbers out, because papers beyond the present end are known; the gap keeps its reason."""
    row = uow.connection.execute(select(SERIES).where(SERIES.c.kind == kind, SERIES.c.year == year)).first()
    present = 0 if row is None else int(row.last_no)
    if last_no <= present:
        return
    uow.insert(
        SERIES_SKIP, {"kind": kind, "year": year, "from_no": present + 1, "to_no": last_no, "reason": reason}
    )
    if row is None:
        uow.insert(SERIES, {"kind": kind, "year": year, "last_no": last_no})
    else:
        uow.update(SERIES, row.id, None, {"last_no": last_no})


__all__ = ["SERIES", "SERIES_SKIP", "last_numbers", "skip_to", "take"]
