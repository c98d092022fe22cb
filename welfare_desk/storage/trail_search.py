# SPDX-License-Identifier: Apache-2.0
"""A text in the trail: in reasons, in what an entry is about, in values changed, and in values that came new.

The trail does not repeat the values of a new row: they stand in the row. A row as it was made has today's
values with every later change taken back, so most rows, which never changed, are searched where they stand.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

from welfare_desk.domain.text import latin_digits, unify
from welfare_desk.storage.trail_told import RESTRICTED, texts

Clause = tuple[str, list[Any]]

IN = "IN (SELECT value FROM json_each(?))"
_LIKE = "LIKE ? ESCAPE '!'"
_VALUES = f"audit.seq IN (SELECT seq FROM audit_row WHERE changes {_LIKE} AND tbl NOT {IN})"
_MADE = "tbl = ? AND changes IS NULL AND digest IS NOT NULL"
_EDITED = (
    "SELECT 1 FROM audit_row AS edit WHERE edit.tbl = ? AND edit.row_id = kept.id AND changes IS NOT NULL"
)


def like(text: str) -> str:
    """The pattern that finds this text anywhere, with `!` as the escape."""
    escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return f"%{escaped}%"


def containing(raw: Any, typed: str) -> Clause:
    """The entries that have the text anywhere; digits of any keyboard."""
    parts: list[str] = []
    values: list[Any] = []
    unified = unify(typed)
    for text in dict.fromkeys((unified, latin_digits(unified))):
        inside = like(json.dumps(text, ensure_ascii=False)[1:-1])
        parts += [f"audit.entities {_LIKE}", f"audit.reason {_LIKE}", _VALUES, f"audit.seq {IN}"]
        brought = json.dumps(sorted(bringing(raw, text)))
        values += [inside, like(text), inside, json.dumps(sorted(RESTRICTED)), brought]
    return f"({' OR '.join(parts)})", values


def bringing(raw: Any, text: str) -> set[int]:
    """The entries that made a row with this text in one of its values."""
    found: set[int] = set()
    for table, names in texts().items():
        matches = " OR ".join(f"kept.\"{name}\" LIKE :text ESCAPE '!'" for name in names)
        found |= _untouched(raw, table, matches, text)
        found |= _edited(raw, table, matches, text)
    return found


def _untouched(raw: Any, table: str, matches: str, text: str) -> set[int]:
    """Of rows that never changed: the first hit of an entry is enough."""
    rows = raw.execute(
        "SELECT seq FROM audit_row AS made WHERE tbl = :tbl AND changes IS NULL AND digest IS NOT NULL "
        f'AND EXISTS (SELECT 1 FROM "{table}" AS kept WHERE kept.id >= made.row_id '
        f"AND kept.id < made.row_id + made.row_count AND ({matches}) AND NOT EXISTS ("
        "SELECT 1 FROM audit_row WHERE tbl = :tbl AND row_id = kept.id AND changes IS NOT NULL))",
        {"tbl": table, "text": like(text)},
    )
    return {row[0] for row in rows}


def _edited(raw: Any, table: str, matches: str, text: str) -> set[int]:
    """Of rows that changed or are gone: as they were made."""
    inside = like(json.dumps(text, ensure_ascii=False)[1:-1])
    changed = raw.execute(
        "SELECT row_id FROM audit_row WHERE tbl = :tbl AND changes LIKE :inside ESCAPE '!' UNION "
        f'SELECT kept.id FROM audit_row AS edit CROSS JOIN "{table}" AS kept ON kept.id = edit.row_id '
        f"WHERE edit.tbl = :tbl AND edit.changes IS NOT NULL AND ({matches})",
        {"tbl": table, "inside": inside, "text": like(text)},
    ).fetchall()
    if not changed:
        return set()
    ids = json.dumps([row[0] for row in changed])
    made = _as_made(raw, table, ids)
    sought = text.lower()
    hits = [row_id for row_id, row in made.items() if any(sought in str(value).lower() for value in row)]
    return _entries_of(raw, table, hits)


def _as_made(raw: Any, table: str, ids: str) -> dict[int, tuple[Any, ...]]:
    names = texts()[table]
    listed = ", ".join(f'"{name}"' for name in names)
    now: dict[int, dict[str, Any]] = {
        row[0]: dict(zip(names, row[1:], strict=True))
        for row in raw.execute(f'SELECT id, {listed} FROM "{table}" WHERE id {IN}', (ids,))
    }
    later = raw.execute(
        f"SELECT row_id, changes FROM audit_row WHERE tbl = ? AND row_id {IN} AND changes IS NOT NULL "
        "ORDER BY id DESC",
        (table, ids),
    )
    for row_id, changes in later:
        before = {name: old for name, (old, _) in json.loads(changes).items() if name in names}
        now.setdefault(row_id, {}).update(before)
    return {
        row_id: tuple(value for value in row.values() if value is not None) for row_id, row in now.items()
    }


def _entries_of(raw: Any, table: str, ids: Iterable[int]) -> set[int]:
    """The entries that made these rows, one by one or many at once."""
    wanted = sorted(ids)
    rows = raw.execute(
        "SELECT seq, row_id, row_count FROM audit_row WHERE tbl = ? AND changes IS NULL "
        f"AND digest IS NOT NULL AND (row_count > 1 OR row_id {IN})",
        (table, json.dumps(wanted)),
    )
    return {seq for seq, first, count in rows if _any_within(wanted, first, count)}


def _any_within(ordered: list[int], first: int, count: int) -> bool:
    return bisect_right(ordered, first + count - 1) > bisect_right(ordered, first - 1)
