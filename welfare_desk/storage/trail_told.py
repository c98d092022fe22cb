# SPDX-License-Identifier: Apache-2.0
"""What of the tables the trail may tell: values of restricted tables and of secret columns stay out."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Text

from welfare_desk.storage.metadata import DERIVED, SECRET

RESTRICTED = frozenset({"person_tag", "restricted_tag"})
"""Tables whose values only their own right may see; the trail says that they changed."""

UNTOLD = frozenset(
    {"id", "version", "fold", "facts", "found", "qr", "cells", "problems", "changes", "before", "filter",
     "columns", "heading_key", "file_sha256", "sha256", "rows_sha256", "letter_key", "missing", "serial_key"}
)  # fmt: skip
"""Columns that say nothing to a reader: numbers of rows, and whole records folded into one text."""

_OWN = frozenset({"audit", "audit_row", "operation"})
"""The trail's own tables, which it does not tell of."""


@cache
def columns() -> dict[str, tuple[str, ...]]:
    """The columns of every table that may be told, in their order."""
    from welfare_desk.storage import schema

    return {
        table.name: tuple(
            column.name
            for column in table.columns
            if column.name not in UNTOLD and not column.info.get(SECRET)
        )
        for table in schema.METADATA.sorted_tables
    }


@cache
def texts() -> dict[str, tuple[str, ...]]:
    """Of every table that is audited and not restricted, the told columns that hold text."""
    from welfare_desk.storage import schema

    found = {
        table.name: tuple(name for name in columns()[table.name] if isinstance(table.c[name].type, Text))
        for table in schema.METADATA.sorted_tables
        if table.name not in RESTRICTED | _OWN and not table.info.get(DERIVED)
    }
    return {table: names for table, names in found.items() if names}


@cache
def secrets() -> frozenset[tuple[str, str]]:
    """The columns that are named and never told, as (table, column)."""
    from welfare_desk.storage import schema

    return frozenset(
        (table.name, column.name)
        for table in schema.METADATA.sorted_tables
        for column in table.columns
        if column.info.get(SECRET)
    )
