# SPDX-License-Identifier: Apache-2.0
"""The audit: one chained entry per command, with the SHA-256 of every row after the change.

Encodings, so that somebody else can check them:

* a row's digest is SHA-256 over `marshal.dumps(row, 2)` of its values in table order: ``(``, the count as
  four bytes, then each value: ``N``; ``i`` with four bytes or ``l`` with 15-bit digits; ``g`` with a
  double; ``u`` or ``s`` with a four-byte length and UTF-8 or bytes. Every part carries its length, so no
  two rows share an encoding, and the C encoder costs half a microsecond;
* an entry's hash is SHA-256 over its fields, each as UTF-8 after its length in four bytes, the previous
  entry's hash among them.

Rows of one bulk insert have consecutive ids and share one row of `audit_row`, all digests one after
another: 32 bytes a row instead of a row.
"""

from __future__ import annotations

import hashlib
import json
import marshal
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    func,
    insert,
    select,
)
from sqlalchemy.engine import Connection

from welfare_desk.storage.metadata import made_with, strict_table, utc_moment, utc_text

DIGEST_SIZE = 32
FIRST = "0" * 64
"""What the first entry of an office has before it."""

AUDIT = strict_table(
    "audit",
    Column("seq", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("pc", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("op_id", Text, nullable=False, unique=True),
    Column("entities", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("row_count", Integer, nullable=False),
    Column("rows_digest", Text, nullable=False),
    Column("result", Text, nullable=False),
    Column("prev", Text, nullable=False),
    Column("hash", Text, nullable=False, unique=True),
)

AUDIT_ROW = strict_table(
    "audit_row",
    Column("id", Integer, primary_key=True),
    Column("seq", Integer, ForeignKey("audit.seq"), nullable=False, index=True),
    Column("tbl", Text, nullable=False),
    Column("row_id", Integer, nullable=False),  # the first of `row_count` consecutive ones
    Column("row_count", Integer, nullable=False),
    Column("digest", LargeBinary),  # 32 bytes for each row; NULL: the row was deleted
    Column("changes", Text),  # JSON {field: [old, new]}; NULL for new rows
    CheckConstraint("row_count >= 1"),
    CheckConstraint("length(digest) = 32 * row_count"),
    Index("ix_audit_row_place", "tbl", "row_id"),
)


def append_only(table: Table) -> None:
    """Give the table triggers that refuse UPDATE and DELETE; they stop accidents, not whoever drops them."""
    for verb in ("UPDATE", "DELETE"):
        made_with(
            table,
            f"CREATE TRIGGER {table.name}_no_{verb.lower()} BEFORE {verb} ON {table.name} "
            f"BEGIN SELECT RAISE(ABORT, 'append only: {table.name}'); END",
        )


for _table in (AUDIT, AUDIT_ROW):
    append_only(_table)


def row_digest(row: Sequence[Any]) -> bytes:
    """SHA-256 of a row's values in table order, as the database gives them back."""
    return hashlib.sha256(marshal.dumps(tuple(row), 2)).digest()


def digesting(rows: Iterable[tuple[Any, ...]], keep: Callable[[bytes], None]) -> Iterable[tuple[Any, ...]]:
    """Pass rows through and hand each one's digest to `keep`; written flat, for it runs once per row."""
    sha256, dumps = hashlib.sha256, marshal.dumps
    for row in rows:
        keep(sha256(dumps(row, 2)).digest())
        yield row


def entry_hash(values: Sequence[Any]) -> str:
    """SHA-256 over an entry's fields (`seq` to `prev`), each after its length in four bytes, in hex."""
    running = hashlib.sha256()
    for value in values:
        raw = str(value).encode()
        running.update(len(raw).to_bytes(4, "big"))
        running.update(raw)
    return running.hexdigest()


@dataclass(frozen=True)
class RowChange:
    """Rows after a change: one, or `row_count` new ones with consecutive ids; `digest` None when deleted."""

    table: str
    row_id: int
    digest: bytes | None
    changes: Mapping[str, Sequence[Any]] | None = None
    row_count: int = 1

    def changes_text(self) -> str | None:
        """The changed fields as JSON."""
        return None if self.changes is None else json.dumps(self.changes, ensure_ascii=False, sort_keys=True)


@dataclass
class Trail:
    """What one command did to rows, in order; `UnitOfWork` fills it."""

    steps: list[RowChange] = field(default_factory=list)

    def row_count(self) -> int:
        """Rows touched; one touched twice counts twice."""
        return sum(step.row_count for step in self.steps)


RowFields = tuple[str, int, int, bytes | None, str | None]
"""A row of `audit_row` as it is hashed: table, first id, count, digest, changes."""


def rows_digest(rows: Iterable[RowFields]) -> str:
    """One digest over an entry's rows in order, each field after its length in four bytes; NULL is empty."""
    running = hashlib.sha256()
    for table, row_id, row_count, digest, changes in rows:
        texts = (table, str(row_id), str(row_count), changes or "")
        for part in (*(text.encode() for text in texts), digest or b""):
            running.update(len(part).to_bytes(4, "big"))
            running.update(part)
    return running.hexdigest()


@dataclass(frozen=True)
class Entry:
    """The facts of one audit entry before it is chained."""

    at: str
    user: str
    pc: str
    command: str
    op_id: str
    entities: Sequence[str]
    reason: str
    result: str


def head(connection: Connection) -> tuple[int, str]:
    """Number and hash of the last entry; `(0, FIRST)` for a new office."""
    row = connection.execute(select(AUDIT.c.seq, AUDIT.c.hash).order_by(AUDIT.c.seq.desc()).limit(1)).first()
    return (0, FIRST) if row is None else (row.seq, row.hash)


def hash_at(connection: Connection, seq: int) -> str | None:
    """Hash of an entry, `FIRST` for number 0; None where the chain does not reach so far."""
    if seq == 0:
        return FIRST
    found = connection.execute(select(AUDIT.c.hash).where(AUDIT.c.seq == seq)).scalar()
    return None if found is None else str(found)


def witness(connection: Connection) -> str:
    """The last entry as ``seq:hash``: a paper that carries it proves what the chain was then."""
    seq, last = head(connection)
    return f"{seq}:{last}"


def number_of(witness: str) -> int:
    """The number of the entry that a `witness` names."""
    return int(witness.partition(":")[0])


def last_before(connection: Connection, moment: datetime) -> datetime | None:
    """When the last entry before a moment was made; None where there is none."""
    found = connection.execute(select(func.max(AUDIT.c.at)).where(AUDIT.c.at < utc_text(moment))).scalar()
    return None if found is None else utc_moment(found)


def first_at(connection: Connection) -> datetime | None:
    """When the first entry of all was made; None where there is none."""
    found = connection.execute(select(AUDIT.c.at).order_by(AUDIT.c.seq).limit(1)).scalar()
    return None if found is None else utc_moment(found)


def append(connection: Connection, entry: Entry, trail: Trail, after: tuple[int, str]) -> int:
    """Chain the entry and write its rows' digests, in the change's own transaction; returns its number.

    `after` is the `head` as it stood when this transaction began.
    """
    last, prev = after
    rows = [(s.table, s.row_id, s.row_count, s.digest, s.changes_text()) for s in trail.steps]
    fields = [
        last + 1,
        entry.at,
        entry.user,
        entry.pc,
        entry.command,
        entry.op_id,
        json.dumps(list(entry.entities), ensure_ascii=False),
        entry.reason,
        trail.row_count(),
        rows_digest(rows),
        entry.result,
        prev,
    ]
    names = [column.name for column in AUDIT.columns]
    connection.execute(insert(AUDIT), dict(zip(names, [*fields, entry_hash(fields)], strict=True)))
    if rows:
        keys = ("seq", "tbl", "row_id", "row_count", "digest", "changes")
        connection.execute(
            insert(AUDIT_ROW), [dict(zip(keys, (last + 1, *row), strict=True)) for row in rows]
        )
    return last + 1
