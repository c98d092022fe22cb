# SPDX-License-Identifier: Apache-2.0
"""The search side: one wide row per file, identifiers as keys, and words; all of it can be computed again.

Two indexes in name order carry every column that a result shows, so that the first fifty hits of a
keystroke come from a few neighbouring pages and no row of the table is fetched.
"""

from __future__ import annotations

from sqlalchemy import DDL, Column, Index, Integer, Text, event

from welfare_desk.storage.metadata import IsoDate, strict_table

FILE_LIST = strict_table(
    "file_list",
    Column("file_id", Integer, primary_key=True),
    Column("file_no", Text, nullable=False),
    Column("national_id", Text, nullable=False),  # or the foreigner ID
    Column("first_name", Text, nullable=False),
    Column("last_name", Text, nullable=False),
    Column("father_name", Text, nullable=False),
    Column("birth_date", IsoDate),
    Column("domain", Text, nullable=False),
    Column("pension_state", Text, nullable=False),
    Column("waiting", Integer, nullable=False),
    Column("coverage", Text, nullable=False),
    Column("sex", Text, nullable=False),
    Column("disability", Text),
    Column("severity", Text),
    Column("category", Text, nullable=False),
    Column("neighbourhood", Text, nullable=False),
    Column("mobile", Text, nullable=False),
    Column("last_event_on", IsoDate),
    Column("incomplete", Integer, nullable=False),
    Column("given_key", Text, nullable=False),
    Column("family_key", Text, nullable=False),
    Column("name_sort", Text, nullable=False),
    Column("area_sort", Text, nullable=False),
    Column(
        "keys", Text, nullable=False
    ),  # what stands in search_key for this file, so that it can be taken out
    derived=True,
)

SHOWN = tuple(column.name for column in FILE_LIST.columns)[:18]
"""Columns of a result, in the order of the fields of `FileRow`."""

for _key in ("given", "family"):
    Index(
        f"ix_file_list_{_key}",
        FILE_LIST.c[f"{_key}_key"],
        *(FILE_LIST.c[name] for name in SHOWN if name != "file_id"),
    )
Index("ix_file_list_name_sort", FILE_LIST.c.name_sort)

SEARCH_KEY = strict_table(
    "search_key",
    Column("k", Text, primary_key=True),
    Column("file_id", Integer, primary_key=True),
    derived=True,
    sqlite_with_rowid=False,
)

FILE_WORDS = (
    "CREATE VIRTUAL TABLE file_words USING fts5(words, content='', contentless_delete=1, "
    "detail=none, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"
)
"""Its rows are the folded words of one file under its `file_id`; made right after `file_list`."""


def _made_with(statement: str, moment: str) -> None:
    ddl = DDL(statement)  # type: ignore[no-untyped-call]  # SQLAlchemy leaves its constructor untyped
    event.listen(FILE_LIST, moment, ddl)


_made_with(FILE_WORDS, "after_create")
_made_with("DROP TABLE IF EXISTS file_words", "before_drop")
