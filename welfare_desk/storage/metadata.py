# SPDX-License-Identifier: Apache-2.0
"""The one collection of tables, and the column types that STRICT tables of SQLite can hold.

Rooms import this module to declare their tables; `schema` imports the rooms. Dates are kept as ISO text,
flags as 0 or 1. Rows that travel as raw tuples (`UnitOfWork.insert_many`) must already hold what the
database keeps: text, whole numbers, floats, bytes or None.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    event,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import SchemaItem

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

DERIVED = "derived"
"""Key of `Table.info`: rows are computed from others (search lists), so the audit keeps no digest of them."""

SECRET = "secret"  # noqa: S105  # the name of a mark, not a password
"""Key of `Column.info`: the audit says that the value changed, never what it is."""

VERSIONS_RISE = "versions rise"
"""Key of `Column.info`: the row pointed at next has a higher version than the one pointed at before.

So it is where a clerk sees the version of a row through another (of a file, its household and person):
a version seen there belongs to one row, and fits no other that takes its place.
"""

HIDDEN = "***"
"""Stands for a secret value in the audit."""


class IsoDate(TypeDecorator[date]):
    """A Gregorian date, kept as ``2025-09-25``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, _dialect: Dialect) -> str | None:
        """ISO text of the date."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, _dialect: Dialect) -> date | None:
        """The date of its ISO text."""
        return None if value is None else date.fromisoformat(value)


class UtcTime(TypeDecorator[datetime]):
    """A moment, kept as ``2025-09-25T10:20:30.123456Z``; always aware and in UTC."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        """ISO text in UTC; a naive time is our own bug."""
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        """The aware moment of its text."""
        return None if value is None else utc_moment(value)


class MonthText(TypeDecorator[JalaliMonth]):
    """A Jalali month, kept as ``1404-07``, so that text order is the order of months."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: JalaliMonth | None, _dialect: Dialect) -> str | None:
        """The month as it is written."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> JalaliMonth | None:
        """The month of its text."""
        return month_of_text(value)


class Flag(TypeDecorator[bool]):
    """Yes or no, kept as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, _dialect: Dialect) -> int | None:
        """1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> bool | None:
        """True or False."""
        return None if value is None else bool(value)


class Rials(TypeDecorator[Rial]):
    """An amount of whole rial, kept as an integer."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Rial | None, _dialect: Dialect) -> int | None:
        """The whole number of rial."""
        return None if value is None else value.amount

    def process_result_value(self, value: int | None, _dialect: Dialect) -> Rial | None:
        """The amount."""
        return None if value is None else Rial(value)


def iso_day(text: str | None) -> date | None:
    """The date of kept ISO text; None for none."""
    return date.fromisoformat(text) if text else None


def month_of_text(text: str | None) -> JalaliMonth | None:
    """The Jalali month of kept text; None for none."""
    return JalaliMonth.parse(text) if text else None


def utc_text(moment: datetime) -> str:
    """The one spelling of a moment in the database, with microseconds, so that text order is time order."""
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def utc_moment(text: str) -> datetime:
    """The moment of `utc_text`."""
    return datetime.fromisoformat(text)


def strict_table(name: str, *items: SchemaItem, derived: bool = False, **options: Any) -> Table:
    """A STRICT table of the one collection; `derived` rows are left out of the audit's digests."""
    options.setdefault("sqlite_strict", True)
    return Table(name, METADATA, *items, info={DERIVED: derived}, **options)


def row_id() -> Column[int]:
    """The `id INTEGER PRIMARY KEY` that every business table has."""
    return Column("id", Integer, primary_key=True)


def row_version() -> Column[int]:
    """The version of rows that two desks may edit at once."""
    return Column("version", Integer, nullable=False, server_default="1")


def one_of(column: str, codes: Iterable[str]) -> CheckConstraint:
    """A CHECK that a text column holds one of the codes (a StrEnum class or a tuple); NULL passes."""
    listed = ", ".join(f"'{code!s}'" for code in codes)
    return CheckConstraint(f"{column} IN ({listed})")


def real_month(column: str) -> CheckConstraint:
    """A CHECK that a column holds a Jalali month as `MonthText` writes it; NULL passes."""
    return CheckConstraint(
        f"{column} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr({column}, 6) BETWEEN '01' AND '12'"
    )


def made_with(table: Table, statement: str, moment: str = "after_create") -> None:
    """Run a statement of our own (a trigger, a virtual table) when the table is made, or `before_drop`."""

    def run(_target: Table, connection: Connection, **_: Any) -> None:
        connection.exec_driver_sql(statement)

    event.listen(table, moment, run)
