# SPDX-License-Identifier: Apache-2.0
"""The one search box over the search side; every statement walks an index, substring search alone scans.

Works on a raw driver connection that is kept: the driver then has each of these few statements prepared.
Names come first from the two name-order indexes, in order and without touching a row; only when these do
not fill the limit are the words of the full-text index asked.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from welfare_desk.domain.casework.finding import (
    AFTER_ALL,
    Query,
    full_text,
    order_key,
    order_prefixes,
    reversed_tail,
    understand,
    words_of,
)
from welfare_desk.domain.summary.listing import FileRow
from welfare_desk.domain.text import layout_guesses
from welfare_desk.storage.casework.rows import COLUMNS, file_rows
from welfare_desk.storage.matching.people import former_keys, successor

_IN_ORDER = tuple(
    f"SELECT {COLUMNS} FROM file_list INDEXED BY ix_file_list_{index} "
    f"WHERE {index}_key >= ? AND {index}_key < ? ORDER BY {index}_key LIMIT ?"
    for index in ("given", "family")
)
_BY_WORDS = "SELECT rowid FROM file_words WHERE file_words MATCH ? LIMIT ?"
_BY_KEY = "SELECT DISTINCT file_id FROM search_key WHERE k >= ? AND k < ? LIMIT ?"
_INSIDE = (
    f"SELECT {COLUMNS} FROM file_list INDEXED BY ix_file_list_given "
    "WHERE (SELECT min(instr(given_key, value)) FROM json_each(?)) > 0 ORDER BY given_key LIMIT ?"
)
_INSIDE_KEY = f"SELECT {COLUMNS} FROM file_list WHERE instr(keys, ?) > 0 LIMIT ?"
_AMONG_KEYS = (
    "EXISTS (SELECT 1 FROM file_list WHERE file_id = file_words.rowid "
    "AND (instr(' ' || keys, ?) > 0 OR instr(' ' || keys, ?) > 0))"
)

SHORT_NUMBER = 4
"""Up to so many digits beside a name are looked for in the hits of the name; longer ones are found first."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """Rows of one search; `total` is exact when counted or when all hits are here, else what is here."""

    rows: tuple[FileRow, ...]
    total: int
    searched: str = ""
    """The text in the other keyboard layout, when that was what found them."""


def find(raw: Any, text: str, limit: int, *, counted: bool = True) -> Hits:
    """The first `limit` files for a typed text, tried in the other keyboard layout when nothing is found."""
    for typed in (text, *layout_guesses(text)):
        query = understand(typed)
        found = first_rows(raw, query, limit)
        if found:
            full = counted and len(found) >= limit
            total = count(raw, query) if full else len(found)
            return Hits(file_rows(found), total, typed if typed != text else "")
    return _merged(raw, text)


def _merged(raw: Any, text: str) -> Hits:
    """The file that goes on for an identifier or number of somebody who was merged away."""
    goes_on = successor(raw, former_keys(text)) if any(map(str.isdigit, text)) else None
    if goes_on is None or not goes_on[1]:
        return Hits((), 0)
    statement = f"SELECT {COLUMNS} FROM file_list WHERE file_no = ?"
    found = raw.execute(statement, (goes_on[1],)).fetchall()
    return Hits(file_rows(found), len(found))


def begin(raw: Any, text: str, limit: int) -> Hits:
    """Only what the ordered indexes give: identifiers and names that begin as typed."""
    query = understand(text)
    found: dict[int, Row] = {}
    _add_ordered(raw, found, query, limit)
    return Hits(file_rows(found.values()), len(found))


def first_rows(raw: Any, query: Query, limit: int) -> list[Row]:
    """The first hits as driver rows: identifiers, then names in order, then any other words."""
    found: dict[int, Row] = {}
    _add_ordered(raw, found, query, limit)
    if query.numbers and len(found) < limit:
        _add_rows(raw, found, _beside_numbers(raw, query, limit), limit)
    if query.ways and len(found) < limit:
        hits = raw.execute(_BY_WORDS, (full_text(query.ways), limit)).fetchall()
        _add_rows(raw, found, [file_id for (file_id,) in hits], limit)
    return list(found.values())


def _add_ordered(raw: Any, found: dict[int, Row], query: Query, limit: int) -> None:
    if query.code:
        _add_rows(raw, found, _by_code(raw, query, limit), limit)
    if query.ways and len(found) < limit:
        _add_in_order(raw, found, query, limit)


def _add_in_order(raw: Any, found: dict[int, Row], query: Query, limit: int) -> None:
    for prefix in order_prefixes(query.ways):
        for statement in _IN_ORDER:
            for row in raw.execute(statement, (prefix, prefix + AFTER_ALL, limit)).fetchall():
                found.setdefault(row[0], row)
            if len(found) >= limit:
                for file_id in list(found)[limit:]:
                    del found[file_id]
                return


def _by_code(raw: Any, query: Query, limit: int) -> list[int]:
    """Files with an identifier that begins with the code, exact ones first, then telephones that end so."""
    found: list[int] = []
    for low, high in _key_ranges(query.code, query.file_no):
        if len(found) < limit:
            found += [file_id for (file_id,) in raw.execute(_BY_KEY, (low, high, limit)).fetchall()]
    return found


def _key_ranges(code: str, file_no: str = "") -> list[tuple[str, str]]:
    ranges = [(file_no, file_no + "\0")] if file_no else []
    ranges.append((code, code + AFTER_ALL))
    tail = reversed_tail(code)
    return [*ranges, (tail, tail + AFTER_ALL)] if tail else ranges


@cache
def _rows_of(number: int) -> str:
    return f"SELECT {COLUMNS} FROM file_list WHERE file_id IN ({', '.join('?' * number)})"


def _add_rows(raw: Any, found: dict[int, Row], ids: list[int], limit: int) -> None:
    wanted = [file_id for file_id in dict.fromkeys(ids) if file_id not in found][: limit - len(found)]
    if wanted:
        rows = {row[0]: row for row in raw.execute(_rows_of(len(wanted)), wanted).fetchall()}
        found.update((file_id, rows[file_id]) for file_id in wanted)


def _beside_numbers(raw: Any, query: Query, limit: int) -> list[int]:
    statement, values = _numbers_clause(query)
    hits = raw.execute(f"{statement} LIMIT ?", (*values, limit)).fetchall()
    return [file_id for (file_id,) in hits]


def _numbers_clause(query: Query) -> tuple[str, list[str]]:
    """Words and, for the same file, identifiers that begin (or telephones that end) with the numbers."""
    clauses = ["file_words MATCH ?"]
    values = [full_text(query.names)]
    for number in query.numbers:
        if len(number) <= SHORT_NUMBER:
            clauses.append(_AMONG_KEYS)
            values += [f" {number}", f" {reversed_tail(number) or number}"]
        else:
            clause, of_keys = keys_clause(number)
            clauses.append(f"file_words.rowid IN ({clause})")
            values += of_keys
    return f"SELECT rowid FROM file_words WHERE {' AND '.join(clauses)}", values


def keys_clause(code: str, file_no: str = "") -> tuple[str, list[str]]:
    """A SELECT of the ids of every file with this identifier, each once, and its values."""
    ranges = _key_ranges(code, file_no)
    part = "SELECT DISTINCT file_id FROM search_key WHERE k >= ? AND k < ?"
    return " UNION ".join([part] * len(ranges)), [value for limits in ranges for value in limits]


def ids_clause(query: Query) -> tuple[str, list[str]]:
    """A SELECT of the ids of every hit, each once, and its values; what `first_rows` shows the first of."""
    parts: list[str] = []
    values: list[str] = []
    if query.code:
        clause, of_keys = keys_clause(query.code, query.file_no)
        parts.append(clause)
        values += of_keys
    if query.numbers:
        clause, of_numbers = _numbers_clause(query)
        parts.append(clause)
        values += of_numbers
    if query.ways:
        parts.append("SELECT rowid FROM file_words WHERE file_words MATCH ?")
        values.append(full_text(query.ways))
    return " UNION ".join(parts), values


def count(raw: Any, query: Query) -> int:
    """How many files a query finds in all."""
    if query.empty:
        return 0
    clause, values = ids_clause(query)
    return int(raw.execute(f"SELECT count(*) FROM ({clause})", values).fetchone()[0])


def inside(raw: Any, text: str, limit: int) -> Hits:
    """Names that contain every typed word, or identifiers that contain the digits; reads every file."""
    words = words_of(text)
    if not words:
        return Hits((), 0)
    whole = "".join(words)
    if whole.isdigit():
        found = raw.execute(_INSIDE_KEY, (whole, limit)).fetchall()
    else:
        found = raw.execute(_INSIDE, (json.dumps([order_key(word) for word in words]), limit)).fetchall()
    return Hits(file_rows(found), len(found))
