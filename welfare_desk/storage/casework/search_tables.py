# SPDX-License-Identifier: Apache-2.0
"""The search side: one wide row per file, identifiers as keys, and words; all of it can be computed again.

Two indexes in name order carry every column that a result shows, so that the first fifty hits of a
keystroke come from a few neighbouring pages and no row of the table is fetched.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Text

from welfare_desk.storage.metadata import IsoDate, made_with, strict_table

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
    # What stands in search_key and in file_words for this file: a change of either is followed by triggers.
    Column("keys", Text, nullable=False),
    Column("words", Text, nullable=False),
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


def _each_of(keys: str) -> str:
    """The keys of a row, one by one: they hold neither a quote nor a space."""
    return f"SELECT value FROM json_each('[\"' || replace({keys}, ' ', '\",\"') || '\"]')"


_TAKE_KEYS = f"DELETE FROM search_key WHERE file_id = old.file_id AND k IN ({_each_of('old.keys')});"
_TAKE_WORDS = "DELETE FROM file_words WHERE rowid = old.file_id;"
_GIVE_WORDS = "INSERT INTO file_words (rowid, words) VALUES (new.file_id, new.words);"
_GIVE_KEYS = f"INSERT INTO search_key (k, file_id) SELECT value, new.file_id FROM ({_each_of('new.keys')});"

_CHANGED = "AFTER UPDATE OF {0} ON file_list WHEN old.{0} <> new.{0}"

FOLLOWING = (
    f"CREATE TRIGGER file_list_words {_CHANGED.format('words')} BEGIN {_TAKE_WORDS} {_GIVE_WORDS} END",
    f"CREATE TRIGGER file_list_keys {_CHANGED.format('keys')} BEGIN {_TAKE_KEYS} {_GIVE_KEYS} END",
    f"CREATE TRIGGER file_list_gone AFTER DELETE ON file_list BEGIN {_TAKE_KEYS} {_TAKE_WORDS} END",
)
"""A row that changes or goes takes its keys and words along; new rows bring theirs, many at a time."""


made_with(FILE_LIST, FILE_WORDS)
for _statement in FOLLOWING:
    made_with(FILE_LIST, _statement)
made_with(FILE_LIST, "DROP TABLE IF EXISTS file_words", "before_drop")
