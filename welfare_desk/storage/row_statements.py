# SPDX-License-Identifier: Apache-2.0
"""Statements about one row of a table: made once for each table, with the values given when they run.

Making a statement anew, and finding out that it is one that was compiled before, costs several times what
SQLite needs to carry it out.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Table,
    bindparam,
    delete,
    insert,
    select,
    text,
    type_coerce,
    update,
)
from sqlalchemy.types import NULLTYPE

ROW = "id of the row"
"""The parameter that says which row; no column is called so."""


@cache
def as_kept(table: Table) -> tuple[Any, ...]:
    """The columns as the database keeps them, in table order: what a row's digest is made of."""
    return tuple(type_coerce(column, NULLTYPE) for column in table.columns)


@cache
def following_id(table: Table) -> Any:
    """The id after every one that the table has or had, within the statement that takes it."""
    return text(
        f'(SELECT max(coalesce((SELECT max(id) FROM "{table.name}"), 0), coalesce('
        f"(SELECT row_id FROM audit_row WHERE tbl = '{table.name}' ORDER BY row_id DESC LIMIT 1), 0)) + 1)"
    )


def _is_row(table: Table) -> ColumnElement[bool]:
    return table.c.id == bindparam(ROW, type_=table.c.id.type)


@cache
def inserting(table: Table, *, numbered: bool) -> Any:
    """Insert the columns given as parameters, under the id among them or (`numbered`) the following one."""
    statement = insert(table)
    if numbered:
        statement = statement.values(id=following_id(table))
    return statement.returning(*as_kept(table))


@cache
def updating(table: Table) -> Any:
    """Change the columns given as parameters of the row `ROW`."""
    return update(table).where(_is_row(table)).returning(*as_kept(table))


@cache
def finding(table: Table) -> Any:
    """The row `ROW`."""
    return select(table).where(_is_row(table))


@cache
def deleting(table: Table) -> Any:
    """Delete the row `ROW`."""
    return delete(table).where(_is_row(table))


@cache
def id_where(column: Column[Any]) -> Any:
    """The id of the row in which the column has the value given as parameter `value`."""
    return select(column.table.c.id).where(column == bindparam("value", type_=column.type))
