# SPDX-License-Identifier: Apache-2.0
"""Takes back what one command wrote, by its own audit entry: only while every row still is as it left it.

New rows are deleted, changed fields get their old values. A row whose digest has changed since, or that
something newer refers to, refuses the whole; nothing is then written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.exc import IntegrityError

from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.audit import DIGEST_SIZE, RowChange, row_digest
from welfare_desk.storage.metadata import Flag, IsoDate
from welfare_desk.storage.schema import METADATA
from welfare_desk.storage.trouble import told
from welfare_desk.storage.uow import UnitOfWork

_READ_AT_ONCE = 5_000
Tell = Callable[[int, int], None]


@dataclass
class _Step:
    """One row as the command left it; ``old`` are the values it had before, for a row that was there."""

    digest: bytes
    created: bool
    old: dict[str, Any] = field(default_factory=dict)


@dataclass
class Undoing:
    """What one audit entry did, by table and row."""

    steps: dict[str, dict[int, _Step]] = field(default_factory=dict)

    def created(self, table: str) -> list[int]:
        """Ids of rows the command made."""
        return [row_id for row_id, step in self.steps.get(table, {}).items() if step.created]

    def changed(self, table: str) -> list[int]:
        """Ids of rows that were there before and got other values."""
        return [row_id for row_id, step in self.steps.get(table, {}).items() if not step.created]


def entry_of(raw: Any, command: str, entity: str) -> int:
    """Number of the audit entry of a command that was about this entity; RuleError ``no_such_batch``."""
    for seq, entities in raw.execute(
        "SELECT seq, entities FROM audit WHERE command = ? ORDER BY seq DESC", (command,)
    ):
        if entity in json.loads(entities):
            return int(seq)
    raise RuleError("no_such_batch")


def read_entry(raw: Any, seq: int, keep: Collection[str]) -> Undoing:
    """What the entry did, apart from the tables in ``keep``, whose rows stay for good."""
    undoing = Undoing()
    found = raw.execute(
        "SELECT tbl, row_id, row_count, digest, changes FROM audit_row WHERE seq = ? ORDER BY id", (seq,)
    )
    for table, first, count, digest, changes in found:
        if table in keep:
            continue
        assert digest is not None, "an import deletes nothing"
        rows = undoing.steps.setdefault(table, {})
        for at in range(count):
            part = digest[at * DIGEST_SIZE : (at + 1) * DIGEST_SIZE]
            step = rows.setdefault(first + at, _Step(part, created=changes is None))
            step.digest = part
            for name, (before, _) in json.loads(changes or "{}").items():
                step.old.setdefault(name, before)
    return undoing


def add_merges_taken_back(raw: Any, undoing: Undoing) -> None:
    """Let merges that were taken back go with the new persons they speak of: they hold nobody."""
    made = json.dumps(undoing.created("person"))
    for table, asked in _TAKEN_BACK.items():
        for row in raw.execute(asked, (made,)).fetchall():
            undoing.steps.setdefault(table, {})[row[0]] = _Step(row_digest(row), created=True)


def add_former_sizes(raw: Any, undoing: Undoing) -> None:
    """Let what new households had declared meanwhile, and do no more, go with them."""
    made = json.dumps(undoing.created("household"))
    asked = "SELECT * FROM former_size WHERE household_id IN (SELECT value FROM json_each(?))"
    for row in raw.execute(asked, (made,)).fetchall():
        undoing.steps.setdefault("former_size", {})[row[0]] = _Step(row_digest(row), created=True)


_OF_MERGES = """FROM merge WHERE undone_at IS NOT NULL AND EXISTS (
    SELECT 1 FROM json_each(?) WHERE value IN (kept_id, gone_id))"""
_TAKEN_BACK = {
    "merge": f"SELECT * {_OF_MERGES}",
    "former_key": f"SELECT * FROM former_key WHERE merge_id IN (SELECT id {_OF_MERGES})",
}


def touched(raw: Any, undoing: Undoing) -> int:
    """How many of the rows have changed since, are gone, or are spoken of by newer rows."""
    moved = 0
    for name, steps in undoing.steps.items():
        moved += _moved(raw, METADATA.tables[name], steps)
        made = set(undoing.created(name))
        if made:
            moved += sum(_newer(raw, table, column, made, undoing) for table, column in _referring(name))
    return moved


def _moved(raw: Any, table: Table, steps: dict[int, _Step]) -> int:
    names = [column.name for column in table.columns]
    listed = ", ".join(f'"{name}"' for name in names)
    version = names.index("version") if "version" in names else None
    ids = list(steps)
    same = 0
    for start in range(0, len(ids), _READ_AT_ONCE):
        part = json.dumps(ids[start : start + _READ_AT_ONCE])
        statement = f'SELECT {listed} FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?))'
        for row in raw.execute(statement, (part,)):
            step = steps[row[names.index("id")]]
            same += row_digest(row) == step.digest or _same_but_version(row, version, step)
    return len(ids) - same


def _same_but_version(row: Sequence[Any], version: int | None, step: _Step) -> bool:
    """A row that was changed and changed back has only its version moved on."""
    if version is None:
        return False
    before, after = row[:version], row[version + 1 :]
    return any(row_digest((*before, left, *after)) == step.digest for left in range(1, row[version]))


def _referring(name: str) -> list[tuple[Table, str]]:
    return [
        (table, key.parent.name)
        for table in METADATA.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == name and "id" in table.columns
    ]


def _newer(raw: Any, table: Table, column: str, made: set[int], undoing: Undoing) -> int:
    known = undoing.steps.get(table.name, {})
    low, high = min(made), max(made)
    found = raw.execute(
        f'SELECT id, "{column}" FROM "{table.name}" WHERE "{column}" BETWEEN ? AND ?', (low, high)
    )
    return sum(1 for row_id, refers in found if refers in made and row_id not in known)


def persons_of_facts(raw: Any, undoing: Undoing) -> set[int]:
    """Whose disabilities and social categories the entry wrote: they stand in the list beside the person."""
    found: set[int] = set()
    for table in ("disability", "person_category"):
        rows = json.dumps(list(undoing.steps.get(table, {})))
        asked = f"SELECT person_id FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        found |= {row[0] for row in raw.execute(asked, (rows,))}
    return found


def take_back(uow: UnitOfWork, undoing: Undoing, tell: Tell | None = None) -> None:
    """Old values first, then the new rows out, those that refer to others before those."""
    total = sum(len(steps) for steps in undoing.steps.values())
    done = 0
    for table in reversed(METADATA.sorted_tables):
        steps = undoing.steps.get(table.name, {})
        waiting = []
        for row_id in reversed(undoing.changed(table.name)):  # the last change first, as places came free
            try:
                _put_back(uow, table, row_id, steps[row_id].old)
            except IntegrityError:
                waiting.append(row_id)  # a new row stands in its place, and goes now
            done += 1
        made = undoing.created(table.name)
        for start in range(0, len(made), _READ_AT_ONCE):
            part = made[start : start + _READ_AT_ONCE]
            _delete(uow, table, part)
            done += len(part)
            if tell is not None:
                tell(done, total)
        for row_id in waiting:
            _put_back(uow, table, row_id, steps[row_id].old)


def _put_back(uow: UnitOfWork, table: Table, row_id: int, old: dict[str, Any]) -> None:
    values = {name: _typed(table.c[name], value) for name, value in old.items()}
    if values:  # an entry may say that a row was written as it stood
        uow.update(table, row_id, None, values)


def _delete(uow: UnitOfWork, table: Table, ids: Sequence[int]) -> None:
    """Many rows at once, each with its last values in the audit, as `UnitOfWork.delete` leaves one."""
    names = [column.name for column in table.columns]
    listed = ", ".join(f'"{name}"' for name in names)
    found = uow.raw.execute(
        f'SELECT {listed} FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
        (json.dumps(list(ids)),),
    ).fetchall()
    at = names.index("id")
    for row in found:
        lost = {name: [value, None] for name, value in zip(names, row, strict=True) if value is not None}
        uow.trail.steps.append(RowChange(table.name, row[at], None, lost))
    with told():
        uow.raw.executemany(f'DELETE FROM "{table.name}" WHERE id = ?', [(row[at],) for row in found])


def _typed(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, IsoDate):
        return date.fromisoformat(value)
    return bool(value) if isinstance(column.type, Flag) else value
