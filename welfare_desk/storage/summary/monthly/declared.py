# SPDX-License-Identifier: Apache-2.0
"""Declared figures in rows: kept beside the computed ones, struck when one was recorded by mistake."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index, Integer, Text, text

from welfare_desk.domain.casework.visit import VisitKind
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.declarations import Declaration, KeptDeclaration
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Unit
from welfare_desk.domain.summary.monthly.periods import Period
from welfare_desk.domain.summary.monthly.untold import EACH
from welfare_desk.domain.waiting.services import SHIPPED_SERVICES
from welfare_desk.storage.casework import mistakes
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS, mistake, mistake_columns, told_of
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, one_of, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

_OF = ("period", "of_table", "of_line", "of_measure", "said_by", "said_on")
"""One statement says a figure once."""

DECLARED_FIGURE = strict_table(
    "declared_figure",
    row_id(),
    Column("period", Text, nullable=False),  # as `Period` writes it
    Column("of_table", Text, nullable=False),
    Column("of_line", Text, nullable=False, server_default=""),  # empty: the whole column
    Column("of_measure", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("value", Integer, nullable=False),
    Column("grain", Integer, nullable=False, server_default="1"),
    Column("said_by", Text, nullable=False),
    Column("said_on", IsoDate, nullable=False),
    Column("source", Text, nullable=False),
    Column("in_full", Integer, nullable=False, server_default="0"),
    *mistake_columns(),
    row_version(),
    one_of("unit", Unit),
    real_date("said_on"),
    CheckConstraint("length(period) BETWEEN 4 AND 7"),
    CheckConstraint(f"value >= 0 OR unit = '{Unit.PERCENT}'"),
    CheckConstraint("in_full IN (0, 1)"),
    CheckConstraint("grain >= 1"),
    CheckConstraint("length(said_by) > 0 AND length(source) > 0"),
    Index("uq_declared_figure_stands", *_OF, unique=True, sqlite_where=text(STANDS)),
)

_ALL = (
    "SELECT id, version, period, of_table, of_line, of_measure, unit, value, grain, said_by, said_on, source,"
    f" in_full, {told_of('declared_figure')} FROM declared_figure"
)
_OF_PERIOD = f"{_ALL} WHERE period = ? ORDER BY said_on, id"
_ONE = f"{_ALL} WHERE id = ?"
_KNOWN = (
    f"SELECT id FROM declared_figure WHERE {STANDS} AND {' AND '.join(f'{column} = ?' for column in _OF)}"
)


def _read(row: tuple[Any, ...]) -> KeptDeclaration:
    row_id, version, period, table, line, measure, unit, value, grain, by, on, source, in_full, *told = row
    said = Declaration(
        Period.parse(period),
        table,
        line,
        measure,
        Unit(unit),
        value,
        grain,
        by,
        date.fromisoformat(on),
        source,
        bool(in_full),
    )
    return KeptDeclaration(row_id, version, said, mistake(*told))


def of_period(raw: Any, period: Period) -> tuple[KeptDeclaration, ...]:
    """What was declared of a period, by the day it was said, struck ones too."""
    return tuple(_read(row) for row in raw.execute(_OF_PERIOD, (str(period),)).fetchall())


_EACH = (
    f"SELECT of_line, period, value FROM declared_figure WHERE {STANDS} AND of_measure = '{EACH}'"
    f" AND unit = '{Unit.RIAL}' AND of_line <> '' ORDER BY said_on, id"
)


def usual_each(raw: Any, before: Period) -> dict[str, int]:
    """What one cost by purpose, as it was last declared of a period that ended before this one."""
    told = [(line, Period.parse(period), value) for line, period, value in raw.execute(_EACH).fetchall()]
    earlier = [(line, period.last(), value) for line, period, value in told if period.last() < before.first()]
    return {line: value for line, _, value in sorted(earlier, key=lambda one: one[1])}


def find(raw: Any, declaration_id: int) -> KeptDeclaration:
    """One declaration; RuleError `declaration_gone`."""
    row = raw.execute(_ONE, (declaration_id,)).fetchone()
    if row is None:
        raise RuleError("declaration_gone")
    return _read(row)


def add(uow: UnitOfWork, said: Declaration) -> int:
    """Keep a declaration; returns its row. RuleError `declared_already` for the same figure said again."""
    of = (str(said.period), said.table, said.line, said.measure, said.said_by, said.said_on.isoformat())
    if uow.raw.execute(_KNOWN, of).fetchone() is not None:
        raise RuleError("declared_already", by=said.said_by, date=said.said_on.isoformat())
    return uow.insert(
        DECLARED_FIGURE,
        {
            "period": str(said.period),
            "of_table": said.table,
            "of_line": said.line,
            "of_measure": said.measure,
            "unit": said.unit,
            "value": said.value,
            "grain": said.grain,
            "said_by": said.said_by,
            "said_on": said.said_on,
            "source": said.source,
            "in_full": int(said.in_full),
        },
    )


def strike(uow: UnitOfWork, declaration_id: int, version: int, stamp: Stamp) -> None:
    """Strike a declaration out; RuleError `stale_row`."""
    mistakes.strike(uow, DECLARED_FIGURE, declaration_id, version, stamp)


_NAMED = {
    "category": "SELECT 1 FROM social_category WHERE name = ?",
    "neighbourhood": "SELECT 1 FROM neighbourhood WHERE name = ?",
    "centre": "SELECT 1 FROM centre WHERE code = ?",
    "item": "SELECT 1 FROM equipment_item WHERE code = ?",
    "service": "SELECT 1 FROM waiting_service WHERE code = ?",
}
_ALWAYS = {
    "service": frozenset(service.code for service in SHIPPED_SERVICES),
    "kind": frozenset(VisitKind),
}


def is_named(raw: Any, column: str, name: str) -> bool:
    """Whether the office's own lists have a name of a column of the month; what nobody recorded has one."""
    if name == UNKNOWN or name in _ALWAYS.get(column, frozenset()):
        return True
    return column in _NAMED and raw.execute(_NAMED[column], (name,)).fetchone() is not None
