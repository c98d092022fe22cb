# SPDX-License-Identifier: Apache-2.0
"""The trail as it is read: entries filtered and paged in SQL, and the rows of one with old and new values.

Values of restricted tables and of secret columns never leave this module, and a search does not look into
them: what may not be read may not be guessed either. Who lacks the right to see what is restricted does not
learn either which file it was about: such entries are `masked`, and no filter finds them by more than user,
day and that they are restricted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.trail import (
    MOST_CHANGES,
    RESTRICTED_WORK,
    ChangeKind,
    FieldChange,
    TrailChange,
    TrailEntry,
    TrailFilter,
    TrailPage,
    TrailRow,
    TrailValues,
)
from welfare_desk.domain.text import latin_digits
from welfare_desk.storage.metadata import HIDDEN, utc_moment, utc_text
from welfare_desk.storage.trail_names import Names
from welfare_desk.storage.trail_search import IN, Clause, containing, like
from welfare_desk.storage.trail_told import RESTRICTED, UNTOLD, columns, secrets

RESTRICTED_COMMANDS = (
    "casework.add_tag", "casework.drop_tag", "casework.end_tag", "casework.reopen_tag", "casework.show_tags",
)  # fmt: skip
"""What is done under the rights to see and to edit what is restricted."""


_FIRST = 3
_BESIDE = ("_id", "_at", "_by")
"""Endings of columns that say whose a row is, when and by whom it was made: the entry tells that already."""
_SETTINGS = "office_setting"

_COLUMNS = (
    'audit.seq, audit.at, audit."user", account.display_name, audit.pc, audit.command, audit.entities, '
    "audit.reason, audit.row_count - (SELECT coalesce(sum(row_count), 0) FROM audit_row "
    f"WHERE audit_row.seq = audit.seq AND tbl {IN})"
)
_TOUCHES = (
    "audit.seq IN (SELECT seq FROM audit_row WHERE tbl = ? AND (row_id = ? "
    "OR (row_count > 1 AND row_id <= ? AND row_id + row_count > ?)))"
)


_TOUCHES_ROWS = (
    "audit.seq IN (SELECT seq FROM audit_row WHERE tbl = '{table}'"
    " AND row_id IN (SELECT id FROM {table} WHERE {owner} = ?))"
)


@dataclass(frozen=True)
class Scope:
    """The first moment that counts and the first that does not; the first entry that does not; the mask."""

    start: datetime | None = None
    end: datetime | None = None
    before: int | None = None
    masked: bool = False
    """Whether the reader lacks the right to see what is restricted."""


def _of_file(raw: Any, file_no: str) -> Clause:
    """Entries that name the file, or touched its own row, its person's or its household's.

    A circular extends the votes of many without naming their files; a merge brings letters of another one.
    """
    parts = ["audit.entities LIKE ? ESCAPE '!'"]
    values: list[Any] = [like(json.dumps(f"file:{file_no}", ensure_ascii=False))]
    row = raw.execute(
        "SELECT id, person_id, household_id FROM case_file WHERE file_no = ?", (file_no,)
    ).fetchone()
    for table, row_id in zip(("case_file", "person", "household"), row or (), strict=False):
        if row_id is not None:
            parts.append(_TOUCHES)
            values += [table, row_id, row_id, row_id]
    if row is not None:
        parts += [_TOUCHES_ROWS.format(table="disability", owner="person_id"),
                  _TOUCHES_ROWS.format(table="letter", owner="file_id")]  # fmt: skip
        values += [row[1], row[0]]
    return f"({' OR '.join(parts)})", values


def _of_commands(wanted: tuple[str, ...], masked: bool) -> list[Clause]:
    """Only the commands wanted, restricted ones under their common name; a mask keeps their own names out."""
    if not wanted:
        return []
    named = [name for name in wanted if not (masked and name in RESTRICTED_COMMANDS)]
    if RESTRICTED_WORK in wanted:
        named += RESTRICTED_COMMANDS
    return [(f"audit.command {IN}", [json.dumps(named)])]


def _where(raw: Any, chosen: TrailFilter, scope: Scope) -> Clause:
    clauses = _of_commands(chosen.commands, scope.masked)
    if chosen.users:
        clauses.append((f'audit."user" {IN}', [json.dumps(list(chosen.users))]))
    for sign, moment in ((">=", scope.start), ("<", scope.end)):
        if moment is not None:
            clauses.append((f"audit.at {sign} ?", [utc_text(moment)]))
    if scope.before is not None:
        clauses.append(("audit.seq < ?", [scope.before]))
    if chosen.file_no.strip():
        clauses.append(_of_file(raw, latin_digits(chosen.file_no.strip())))
    if chosen.text.strip():
        clauses.append(containing(raw, chosen.text))
    if scope.masked and (chosen.file_no.strip() or chosen.text.strip()):
        clauses.append((f"audit.command NOT {IN}", [json.dumps(RESTRICTED_COMMANDS)]))
    said = " AND ".join(clause for clause, _ in clauses)
    return (
        f" WHERE {said}" if said else "",
        [value for _, values in clauses for value in values],
    )


def count(raw: Any, chosen: TrailFilter, scope: Scope) -> int:
    """How many entries a filter leaves."""
    where, values = _where(raw, chosen, scope)
    return int(raw.execute(f"SELECT count(*) FROM audit{where}", values).fetchone()[0])


def page(raw: Any, chosen: TrailFilter, scope: Scope, limit: int, offset: int) -> TrailPage:
    """One page, newest first, each entry with its first changed fields."""
    where, values = _where(raw, chosen, scope)
    total = int(raw.execute(f"SELECT count(*) FROM audit{where}", values).fetchone()[0])
    found = raw.execute(
        f'SELECT {_COLUMNS} FROM audit LEFT JOIN account ON account.name = audit."user"{where} '
        "ORDER BY audit.seq DESC LIMIT ? OFFSET ?",
        (_untold(scope.masked), *values, limit, offset),
    ).fetchall()
    names = Names(raw)
    first = _first_fields(raw, [row[0] for row in found], names, scope.masked)
    made = _first_made(raw, [row[0] for row in found if row[0] not in first], names, scope.masked)
    rows = tuple(_entry(row, names, scope.masked, first.get(row[0], ())) for row in found)
    return TrailPage(tuple(replace(row, made=_made_of(row, made)) for row in rows), total)


def _made_of(row: TrailRow, made: dict[int, TrailChange]) -> TrailChange | None:
    return None if row.command == RESTRICTED_WORK else made.get(row.seq)


def _first_made(raw: Any, entries: list[int], names: Names, masked: bool) -> dict[int, TrailChange]:
    """The first new row of each entry, with the fields that say what it is."""
    rows = raw.execute(
        "SELECT seq, tbl, row_id, row_count FROM audit_row WHERE id IN (SELECT min(id) FROM audit_row "
        f"WHERE seq {IN} AND tbl NOT {IN} AND changes IS NULL AND digest IS NOT NULL GROUP BY seq)",
        (json.dumps(entries), _untold(masked)),
    ).fetchall()
    found = {}
    for seq, table, row_id, count in rows:
        change = _change(raw, seq, (table, row_id, count, False, None), names)
        telling = (field for field in change.fields if not field.name.endswith(_BESIDE))
        found[seq] = replace(change, file_no="", fields=tuple(telling)[:_FIRST])
    return found


def _entry(row: Any, names: Names, masked: bool, first: tuple[FieldChange, ...] = ()) -> TrailRow:
    seq, at, user, shown, pc, command, entities, reason, rows = row
    when, who = utc_moment(at), shown or user
    if masked and command in RESTRICTED_COMMANDS:
        return TrailRow(seq, when, user, who, pc, RESTRICTED_WORK, (), "", 0)
    about = tuple(map(names.entity, json.loads(entities)))
    return TrailRow(seq, when, user, who, pc, command, about, reason, rows, first)


def _untold(masked: bool) -> str:
    """The tables, as JSON, that a masked reader does not even hear of: a merge moves them along."""
    return json.dumps(sorted(RESTRICTED) if masked else [])


def _first_fields(
    raw: Any, entries: list[int], names: Names, masked: bool
) -> dict[int, tuple[FieldChange, ...]]:
    rows = raw.execute(
        "SELECT seq, tbl, row_id, changes FROM (SELECT seq, tbl, row_id, changes, "
        "row_number() OVER (PARTITION BY seq ORDER BY id) AS place FROM audit_row "
        f"WHERE seq {IN} AND tbl NOT {IN} AND changes IS NOT NULL AND digest IS NOT NULL) "
        "WHERE place <= ?",
        (json.dumps(entries), _untold(masked), _FIRST),
    ).fetchall()
    found: dict[int, list[FieldChange]] = {}
    for seq, table, row_id, changes in rows:
        found.setdefault(seq, []).extend(_told(table, row_id, json.loads(changes), names))
    return {seq: tuple(fields[:_FIRST]) for seq, fields in found.items()}


def _told(table: str, row_id: int, changes: dict[str, list[Any]], names: Names) -> list[FieldChange]:
    """Changed fields in the table's order; what is restricted or secret is named without its values.

    A setting is told by its value alone, which bears the setting's name.
    """
    order = {name: place for place, name in enumerate(columns().get(table, ()))}
    told = []
    of = names.setting(row_id) if table == _SETTINGS else ""
    for name in sorted(changes, key=lambda name: order.get(name, len(order))):
        old, new = changes[name]
        if name in UNTOLD or (of and name != "value"):
            continue
        if table in RESTRICTED or (table, name) in secrets() or HIDDEN in (old, new):
            told.append(FieldChange(table, name, None, None, hidden=True))
        else:
            told.append(FieldChange(table, name, names.say(name, old), names.say(name, new), of=of))
    return told


def entry(raw: Any, seq: int, *, masked: bool) -> TrailEntry:
    """One entry with the rows it touched, a masked one without; RuleError `no_such_entry`."""
    row = raw.execute(
        f'SELECT {_COLUMNS} FROM audit LEFT JOIN account ON account.name = audit."user" WHERE audit.seq = ?',
        (_untold(masked), seq),
    ).fetchone()
    if row is None:
        raise RuleError("no_such_entry", seq=seq)
    names = Names(raw)
    shown = _entry(row, names, masked)
    if shown.command == RESTRICTED_WORK:
        return TrailEntry(shown, ())
    touches = f"FROM audit_row WHERE seq = ? AND tbl NOT {IN}"
    rows = raw.execute(
        f"SELECT tbl, row_id, row_count, digest IS NULL, changes {touches} ORDER BY id LIMIT ?",
        (seq, _untold(masked), MOST_CHANGES + 1),
    ).fetchall()
    told = _told_once(_change(raw, seq, touched, names) for touched in rows[:MOST_CHANGES])
    all_rows = raw.execute(f"SELECT count(*) {touches}", (seq, _untold(masked))).fetchone()[0]
    return TrailEntry(shown, told, max(0, int(all_rows) - MOST_CHANGES))


def _told_once(changes: Iterable[TrailChange]) -> tuple[TrailChange, ...]:
    """Without rows of which only the version moved."""
    return tuple(
        change
        for change in changes
        if change.fields or change.rows > 1 or change.kind is not ChangeKind.CHANGED
    )


def _change(raw: Any, seq: int, touched: Any, names: Names) -> TrailChange:
    table, row_id, rows, gone, changes = touched
    if rows > 1:
        return TrailChange(table, ChangeKind.MADE, "", rows=rows)
    if gone:
        fields = _told(table, row_id, json.loads(changes or "{}"), names)
        return TrailChange(table, ChangeKind.GONE, "", tuple(fields))
    file_no = names.file_of(table, row_id)
    if changes is not None:
        fields = _told(table, row_id, json.loads(changes), names)
        return TrailChange(table, ChangeKind.CHANGED, file_no, tuple(fields))
    values = _as_made(raw, seq, table, row_id)
    made = {name: [None, value] for name, value in values.items() if value is not None and value != ""}
    return TrailChange(table, ChangeKind.MADE, file_no, tuple(_told(table, row_id, made, names)))


def _as_made(raw: Any, seq: int, table: str, row_id: int) -> dict[str, Any]:
    """A new row's values: those of today, with every later change taken back."""
    names = columns().get(table, ())
    if table in RESTRICTED or not names:
        return {}
    listed = ", ".join(f'"{name}"' for name in names)
    row = raw.execute(f'SELECT {listed} FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
    values: dict[str, Any] = {} if row is None else dict(zip(names, row, strict=True))
    later = raw.execute(
        "SELECT changes FROM audit_row WHERE tbl = ? AND row_id = ? AND seq > ? AND changes IS NOT NULL "
        "ORDER BY id DESC",
        (table, row_id, seq),
    ).fetchall()
    for (changes,) in later:
        values.update({name: old for name, (old, _) in json.loads(changes).items() if name in names})
    return {name: value for name, value in values.items() if not isinstance(value, bytes)}


def values(raw: Any, *, masked: bool) -> TrailValues:
    """The accounts, and the commands that occur in the trail; restricted ones under one name for a mask."""
    users = raw.execute("SELECT name, display_name FROM account ORDER BY id").fetchall()
    found = raw.execute("SELECT DISTINCT command FROM audit").fetchall()
    names = {RESTRICTED_WORK if masked and name in RESTRICTED_COMMANDS else name for (name,) in found}
    return TrailValues(tuple((name, shown) for name, shown in users), tuple(sorted(names)))
