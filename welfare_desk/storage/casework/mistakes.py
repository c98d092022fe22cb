# SPDX-License-Identifier: Apache-2.0
"""Rows struck as recorded by mistake, and answers taken back: kept, shown struck, counted no more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    Table,
    Text,
    literal_column,
)
from sqlalchemy.sql.schema import SchemaItem

from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, UtcTime, row_id, strict_table, utc_moment
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

STANDS = "struck_at IS NULL"
"""The SQL condition that a row was not recorded by mistake."""


def mistake_columns() -> tuple[SchemaItem, ...]:
    """When a row was struck, by whom and why; all empty while it stands."""
    return (
        Column("struck_at", UtcTime),
        Column("struck_by", Text, nullable=False, server_default=""),
        Column("struck_why", Text, nullable=False, server_default=""),
        CheckConstraint("(struck_at IS NULL) = (struck_by = '')"),
        CheckConstraint("(struck_at IS NULL) = (struck_why = '')"),
    )


STRUCK_ANSWER = strict_table(
    "struck_answer",
    row_id(),
    Column("request_id", Integer, ForeignKey("service_request.id"), index=True),
    Column("transfer_id", Integer, ForeignKey("transfer.id"), index=True),
    Column("inquiry_id", Integer, ForeignKey("inquiry.id"), index=True),
    Column("answer", Text, nullable=False),
    Column("answered_on", IsoDate, nullable=False),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False, server_default=""),
    *mistake_columns(),
    real_date("answered_on"),
    CheckConstraint("(request_id IS NULL) + (transfer_id IS NULL) + (inquiry_id IS NULL) = 2"),
    CheckConstraint("struck_at IS NOT NULL"),
)


def told_of(table: str) -> str:
    """SQL text for the three columns that `mistake` reads."""
    return f"{table}.struck_at, {shown_name(f'{table}.struck_by')}, {table}.struck_why"


def told_columns(table: Table) -> tuple[ColumnElement[Any], ...]:
    """The same for a statement of SQLAlchemy."""
    name = table.name
    wanted = {"struck_at": f'"{name}".struck_at', "struck_by": shown_name(f'"{name}".struck_by'),
              "struck_why": f'"{name}".struck_why'}  # fmt: skip
    return tuple(literal_column(sql).label(column) for column, sql in wanted.items())


def mistake(at: str | None, by: str, why: str) -> Mistake | None:
    """What `told_of` found; None for a row that stands."""
    return None if at is None else Mistake(utc_moment(at), by, why)


def struck(stamp: Stamp) -> Mapping[str, Any]:
    """The columns of a row that is struck now."""
    return {"struck_at": stamp.recorded_at, "struck_by": stamp.recorded_by, "struck_why": stamp.reason}


def strike(uow: UnitOfWork, table: Table, row: int, version: int, stamp: Stamp) -> None:
    """Strike a row out; RuleError `stale_row`."""
    people.change(uow, table, row, version, struck(stamp))


def keep_answer(uow: UnitOfWork, answer: Mapping[str, Any], stamp: Stamp) -> int:
    """Keep an answer that is taken back, struck; returns its id."""
    return uow.insert(STRUCK_ANSWER, {**answer, **struck(stamp)})
