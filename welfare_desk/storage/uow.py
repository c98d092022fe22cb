# SPDX-License-Identifier: Apache-2.0
"""The unit of work: rows written here are written with their trail for the audit, and with nothing else."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache
from itertools import chain, count
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    DefaultClause,
    Table,
    select,
    text,
    update,
)

from welfare_desk.domain.access import User
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.storage.audit import RowChange, Trail, digesting, row_digest
from welfare_desk.storage.engine import Store
from welfare_desk.storage.metadata import DERIVED, HIDDEN, SECRET, VERSIONS_RISE, utc_text
from welfare_desk.storage.row_statements import ROW, as_kept, deleting, finding, inserting, updating
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.trouble import told


def plain(value: Any) -> Any:
    """A value as the audit shows it: text, number or None."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Rial):
        return value.amount
    if isinstance(value, JalaliMonth):
        return str(value)
    return int(value) if isinstance(value, bool) else value


def told_value(column: Column[Any], value: Any) -> Any:
    """As `plain`, but of a secret only that there is one."""
    if column.info.get(SECRET):
        return None if value is None else HIDDEN
    return plain(value)


@cache
def _place_of_id(table: Table) -> int:
    return [column.name for column in table.columns].index("id")


class UnitOfWork:
    """Writes inside one BEGIN IMMEDIATE and remembers each row's digest for the audit entry.

    Rows of derived tables (search lists) are written without a digest. Statements run directly on
    `connection` are not audited: they are for reading, and for derived tables.
    """

    def __init__(
        self, connection: Connection, asker: User | None = None, entry: int = 0, witness: str = ""
    ) -> None:
        self.connection = connection
        self.witness = witness
        """The end of the audit's chain before this work, as `audit.witness` tells it; empty: not read."""
        self.asker = asker
        """The account that asks, as this transaction sees it."""
        self.entry = entry
        """The number that the entry of this work will have in the trail; 0 where none is written."""
        self.trail = Trail()

    @property
    def raw(self) -> Any:
        """The driver connection under `connection`, inside the same transaction."""
        return self.connection.connection.driver_connection

    @property
    def apart(self) -> Any:
        """The same, by the name that it has in a `Reader`: what reads for both says it so."""
        return self.raw

    def insert(self, table: Table, values: Mapping[str, Any]) -> int:
        """Insert one row; returns its id."""
        statement = inserting(table, numbered="id" not in values)
        with told():
            row = tuple(self.connection.execute(statement, values).one())
        row_id = int(row[_place_of_id(table)])
        self.written(table, row_id, row)
        return row_id

    def update(
        self,
        table: Table,
        row_id: int,
        version: int | None,
        changes: Mapping[str, Any],
        *,
        known: Mapping[str, Any] | None = None,
    ) -> None:
        """Change fields of one row.

        `version` is what the caller read: RuleError `stale_row` when another desk has changed the row since,
        or it is gone. None skips the comparison. Whoever has read the whole row in this transaction hands it
        over as `known`.
        """
        old = self._before(table, row_id) if known is None else known
        versioned = "version" in table.c
        if old is None or (versioned and version is not None and old["version"] != version):
            current = None if old is None or not versioned else int(old["version"])
            faster = self.who_was_faster(table, row_id)
            raise RuleError(
                "stale_row", table=table.name, id=row_id, version=version, current=current, **faster
            )
        values = dict(changes)
        if versioned:
            values["version"] = int(old["version"]) + 1
        with told():
            row = tuple(self.connection.execute(updating(table), {ROW: row_id, **values}).one())
        moved = {
            name: [told_value(table.c[name], old[name]), told_value(table.c[name], new)]
            for name, new in changes.items()
            if plain(old[name]) != plain(new)
        }
        self.written(table, row_id, row, moved)
        for name in moved:
            if table.c[name].info.get(VERSIONS_RISE):
                self._rise(table.c[name], old[name], changes[name])

    def update_many(self, table: Table, row_ids: Iterable[int], changes: Mapping[str, Any]) -> None:
        """Change the same fields of many rows to the same values; every row must be there.

        Versions go on and are not compared: whoever changes rows by the hundred has read them in this
        transaction.
        """
        asked = sorted(row_ids)
        which = table.c.id.in_(select(text("value")).select_from(text("json_each(:ids)")))
        ids = {"ids": json.dumps(asked)}
        before = select(table.c.id, *(table.c[name] for name in changes)).where(which)
        old = {row[0]: row[1:] for row in self.connection.execute(before, ids)}
        values = dict(changes)
        if "version" in table.c:
            values["version"] = table.c.version + 1
        changed = update(table).where(which).values(values).returning(*as_kept(table))
        with told():
            rows = [tuple(row) for row in self.connection.execute(changed, ids)]
        if len(rows) != len(asked):
            raise AssertionError(f"update_many of {table.name}: a row is not there")
        place = _place_of_id(table)
        for row in sorted(rows, key=itemgetter(place)):
            moved = {
                name: [told_value(table.c[name], was), told_value(table.c[name], new)]
                for (name, new), was in zip(changes.items(), old[row[place]], strict=True)
                if plain(was) != plain(new)
            }
            self.written(table, row[place], row, moved)

    def who_was_faster(self, table: Table, row_id: int) -> dict[str, Any]:
        """The facts `by` and `fields` of a refusal `stale_row`: the last writer, and what they changed."""
        last = self.connection.exec_driver_sql(
            f"SELECT {shown_name('audit.user')}, audit_row.changes FROM audit_row "
            "JOIN audit ON audit.seq = audit_row.seq "
            "WHERE tbl = ? AND row_id = ? AND changes IS NOT NULL ORDER BY audit_row.id DESC LIMIT 1",
            (table.name, row_id),
        ).first()
        by, fields = ("", []) if last is None else (str(last[0]), list(json.loads(last[1])))
        return {"by": by, "fields": fields}

    def _rise(self, column: Column[Any], before: Any, now: Any) -> None:
        """The row pointed at now rises above the version of the one pointed at before."""
        pointed = next(iter(column.foreign_keys)).column.table
        left, taken = self._before(pointed, before), self._before(pointed, now)
        if left is None or taken is None or taken["version"] > left["version"]:
            return
        risen = {ROW: now, "version": left["version"] + 1}
        with told():
            row = tuple(self.connection.execute(updating(pointed), risen).one())
        self.written(pointed, now, row, {})

    def delete(self, table: Table, row_id: int) -> None:
        """Delete one row; its last values stay in the audit. RuleError `stale_row` when it is gone."""
        old = self._before(table, row_id)
        if old is None:
            faster = self.who_was_faster(table, row_id)
            raise RuleError("stale_row", table=table.name, id=row_id, version=None, current=None, **faster)
        with told():
            self.connection.execute(deleting(table), {ROW: row_id})
        if not table.info.get(DERIVED):
            lost = {
                name: [told_value(table.c[name], value), None]
                for name, value in old.items()
                if value is not None
            }
            self.trail.steps.append(RowChange(table.name, row_id, None, lost))

    def insert_many(self, table: Table, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> range:
        """Insert tuples straight through the driver; returns the ids when they were given out here.

        Values must be what the database keeps (text, int, float, bytes, None: no bool, no date), since
        types do not convert on this path. Columns left out get their server default or NULL. Without
        `id` among the columns consecutive ids are taken from `next_id` on. The ids of rows that carry
        their own must be consecutive and rising.
        """
        names = [column.name for column in table.columns]
        numbered = "id" in names and "id" not in columns
        first = self.next_id(table) if numbered else 0
        shaped = self._shaped(table, names, columns, rows, count(first) if numbered else None)
        iterator = iter(shaped)
        head = next(iterator, None)
        if head is None:
            return range(0)
        stream: Iterable[tuple[Any, ...]] = chain((head,), iterator)
        digests: list[bytes] = []
        audited = not table.info.get(DERIVED)
        if audited:
            stream = digesting(stream, digests.append)
        marks = ", ".join("?" * len(names))
        listed = ", ".join(f'"{name}"' for name in names)
        with told():
            inserted = self.raw.executemany(
                f'INSERT INTO "{table.name}" ({listed}) VALUES ({marks})', stream
            ).rowcount
        if audited:
            start = int(head[names.index("id")])
            self._prove(table, start, digests)
            self.trail.steps.append(RowChange(table.name, start, b"".join(digests), None, len(digests)))
        return range(first, first + inserted) if numbered else range(0)

    def insert_rows(self, table: Table, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> range:
        """Insert a few rows of an append-only table by one statement; returns their ids.

        Values must be what JSON and the database both keep: text, whole numbers, None. Only where no row is
        ever deleted is the id after the highest one new.
        """
        if not rows:
            return range(0)
        names = [column.name for column in table.columns]
        given = ", ".join(f"value ->> {place}" for place in range(len(columns)))
        statement = (
            f'INSERT INTO "{table.name}" (id, {", ".join(columns)})'
            f' SELECT (SELECT coalesce(max(id), 0) FROM "{table.name}") + 1 + key, {given}'
            f" FROM json_each(?) WHERE true ORDER BY key RETURNING {', '.join(names)}"
        )
        with told():
            made = self.raw.execute(statement, (json.dumps(rows, ensure_ascii=False),)).fetchall()
        first = int(made[0][_place_of_id(table)])
        digests = b"".join(map(row_digest, made))
        self.trail.steps.append(RowChange(table.name, first, digests, None, len(made)))
        return range(first, first + len(made))

    def next_id(self, table: Table) -> int:
        """The id after every one that the table has or had: one that came twice would inherit a past."""
        highest = self.connection.exec_driver_sql(
            f'SELECT max(coalesce((SELECT max(id) FROM "{table.name}"), 0), coalesce('
            "(SELECT row_id FROM audit_row WHERE tbl = ? ORDER BY row_id DESC LIMIT 1), 0))",
            (table.name,),
        ).scalar_one()
        return int(highest) + 1

    def touched(self, table: Table, row_id: int, changes: dict[str, list[Any]] | None = None) -> None:
        """Record a row as it stands now; for statements that `insert` and `update` cannot say (RETURNING)."""
        if table.info.get(DERIVED):
            return
        row = self._raw_row(table, row_id)
        assert row is not None
        self.written(table, row_id, row, changes)

    def written(
        self, table: Table, row_id: int, row: tuple[Any, ...], changes: dict[str, list[Any]] | None = None
    ) -> None:
        """Record a row as the statement that wrote it has returned it: `as_kept`, in table order."""
        if not table.info.get(DERIVED):
            self.trail.steps.append(RowChange(table.name, row_id, row_digest(row), changes))

    def _raw_row(self, table: Table, row_id: int) -> tuple[Any, ...] | None:
        listed = ", ".join(f'"{column.name}"' for column in table.columns)
        found = self.connection.exec_driver_sql(
            f'SELECT {listed} FROM "{table.name}" WHERE id = ?', (row_id,)
        ).first()
        return None if found is None else tuple(found)

    def _before(self, table: Table, row_id: int) -> dict[str, Any] | None:
        found = self.connection.execute(finding(table), {ROW: row_id}).mappings().first()
        return None if found is None else dict(found)

    def _prove(self, table: Table, first: int, digests: list[bytes]) -> None:
        """Compare the first and last row with the database: a wrong type would poison the audit."""
        for offset in {0, len(digests) - 1}:
            row = self._raw_row(table, first + offset)
            if row is None or row_digest(row) != digests[offset]:
                raise AssertionError(
                    f"insert_many into {table.name}: ids with gaps, or values that SQLite converts"
                )

    def _shaped(
        self,
        table: Table,
        names: list[str],
        columns: Sequence[str],
        rows: Iterable[tuple[Any, ...]],
        ids: Iterable[int] | None,
    ) -> Iterable[tuple[Any, ...]]:
        """Rows in table order and complete, with as little Python per row as possible."""
        if list(columns) == names:
            return rows
        given = list(columns)
        left_out = [name for name in names if name not in given and not (name == "id" and ids is not None)]
        constants = tuple(self._default(table, name) for name in left_out)
        source = given + left_out
        if ids is None:
            order = itemgetter(*(source.index(name) for name in names))
            return (order(row + constants) for row in rows)
        if names == ["id", *given]:
            return ((row_id, *row) for row_id, row in zip(ids, rows, strict=False))
        source.append("id")
        order = itemgetter(*(source.index(name) for name in names))
        return (order((*row, *constants, row_id)) for row_id, row in zip(ids, rows, strict=False))

    def _default(self, table: Table, name: str) -> Any:
        default = table.c[name].server_default
        if default is None:
            return None
        assert isinstance(default, DefaultClause)
        expression = default.arg
        literal = expression if isinstance(expression, str) else str(expression)
        kind = str(table.c[name].type).upper()
        if isinstance(expression, str) and kind == "INTEGER":
            return int(literal)
        return (
            expression
            if isinstance(expression, str)
            else self.connection.execute(text(f"SELECT {literal}")).scalar()
        )


class Reader:
    """One view of the data for one question; connections are taken only when asked for.

    `connection` and `raw` are two connections: a question that must see one moment uses one of them.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._held: contextlib.ExitStack | None = None
        self._connection: Connection | None = None
        self._raw: Any = None

    @property
    def connection(self) -> Connection:
        """A read-only SQLAlchemy connection inside BEGIN DEFERRED."""
        if self._connection is None:
            self._connection = self._hold().enter_context(self.store.reading())
        return self._connection

    @property
    def raw(self) -> Any:
        """The kept driver connection inside BEGIN DEFERRED, for lists that come with every keystroke.

        Only one question at a time has it; it must not outlive the question.
        """
        if self._raw is None:
            self._raw = self._hold().enter_context(self.store.kept_reader())
        return self._raw

    @property
    def apart(self) -> Any:
        """The driver connection under `connection`, for long questions that must not hold up `raw`."""
        return self.connection.connection.driver_connection

    def briefly(self) -> contextlib.AbstractContextManager[Any]:
        """As `raw`, given back at the end of the block: for a row that spares a long question.

        What is asked after the block sees another moment.
        """
        return self.store.kept_reader() if self._raw is None else contextlib.nullcontext(self._raw)

    def _hold(self) -> contextlib.ExitStack:
        if self._held is None:
            self._held = contextlib.ExitStack()
        return self._held

    def close(self) -> None:
        """Give the connections back."""
        if self._held is not None:
            self._held.close()
