# SPDX-License-Identifier: Apache-2.0
"""Every invariant of the data, asked of the file: pages, keys, chain, digests and the rooms' rules."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Table

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import audit
from welfare_desk.storage.engine import Store
from welfare_desk.storage.invariants import registered
from welfare_desk.storage.metadata import DERIVED
from welfare_desk.storage.migrate import HEAD
from welfare_desk.storage.operations import OPERATION, Done
from welfare_desk.storage.trouble import known_code

if TYPE_CHECKING:
    from welfare_desk.storage.vault import Vault

MOST = 50
"""Findings of one kind that are listed; more would say nothing new."""

_CONSTRAINT = "CHECK constraint failed"
"""How SQLite begins to tell of a row that somebody wrote past the table's rules."""

_LIST_DIFFERS = "list_differs_from_files"

_MOST_ROWS = 50_000_000
"""Row numbers beyond it were not given by us, and would only fill the memory."""

BOOKKEEPING = frozenset({audit.AUDIT.name, audit.AUDIT_ROW.name, OPERATION.name})


@dataclass(frozen=True)
class Finding:
    """One thing that does not hold; `facts` say where."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Report:
    """What a check found; `rows` counts the business rows compared with their digests."""

    findings: tuple[Finding, ...]
    rows: int
    entries: int

    @property
    def ok(self) -> bool:
        """Whether everything holds."""
        return not self.findings


Progress = Callable[[int, int], None]
Step = Callable[[], Iterable[Finding]]

_OF_THE_DISK = frozenset({"io_error", "disk_full", "busy", "interrupted", "cannot_open", "read_only"})
"""Trouble that says nothing about the data: the check has to be asked again."""

log = logging.getLogger("welfare_desk.check")


def unheard(_done: int, _total: int) -> None:
    """The progress that nobody listens to."""


def check(store: Store, progress: Progress = unheard) -> Report:
    """Check the whole office on one view of the data; `progress` hears steps done and their number."""
    from welfare_desk.storage.vault import Vault

    connection = store.open_driver(read_only=True)
    try:
        return check_connection(connection, progress, Vault.of(store))
    finally:
        connection.close()


def check_connection(connection: Any, progress: Progress = unheard, vault: Vault | None = None) -> Report:
    """As `check`, on a prepared driver connection of one's own; without a vault no document is read."""
    from welfare_desk.storage import schema

    business = [table for table in schema.METADATA.sorted_tables if _is_business(table)]
    findings: list[Finding] = []
    steps: dict[str, Step] = {
        "pages": lambda: _pages(connection),
        "schema": lambda: _schema(connection),
        "chain": lambda: _chain(connection),
        "answers": lambda: _answers(connection),
        **{name: partial(_rule, connection, name, sql) for name, sql in registered().items()},
        **{f"digests of {table.name}": partial(_digests, connection, table) for table in business},
        "search": lambda: _search_side(connection, findings),
    }
    if vault is not None:
        steps["documents"] = lambda: _documents(connection, vault)
    connection.execute("BEGIN DEFERRED")
    try:
        for place, (name, step) in enumerate(steps.items()):
            progress(place, len(steps))
            for finding in _found(name, step):
                if finding not in findings:
                    findings.append(finding)
        rows = sum(_count(connection, table.name) for table in business)
        entries = _count(connection, audit.AUDIT.name)
    finally:
        connection.rollback()
    progress(len(steps), len(steps))
    return Report(tuple(findings), rows, entries)


def _found(name: str, step: Step) -> Iterator[Finding]:
    """What one check finds; one that comes to grief is a finding, and the others are asked all the same."""
    try:
        yield from step()
    except Exception as error:  # whatever somebody wrote into the file may break a check
        code = known_code(error)
        if code in _OF_THE_DISK:
            raise
        if code is not None:
            yield Finding("integrity", {"text": code})
        else:
            log.info("a check failed", extra={"code": type(error).__name__})
            yield Finding("check_failed", {"check": name, "why": type(error).__name__})


def _count(connection: Any, table: str) -> int:
    """How many rows a table has; 0 where its pages are broken, which is a finding already."""
    try:
        return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])
    except driver.DatabaseError as error:
        if known_code(error) in _OF_THE_DISK:
            raise
        return 0


def _search_side(connection: Any, found: list[Finding]) -> Iterator[Finding]:
    """Files and members whose folded names, orders or keys are not theirs: the search hides them."""
    from welfare_desk.storage.casework.listing import wrong_files
    from welfare_desk.storage.casework.member_search import wrong_members

    told = {finding.facts.get("file_id") for finding in found if finding.code == _LIST_DIFFERS}
    for file_id in wrong_files(connection, MOST):
        if file_id not in told:
            yield Finding(_LIST_DIFFERS, {"file_id": file_id})
    for person_id in wrong_members(connection, MOST):
        yield Finding("member_search_differs", {"person_id": person_id})


def _documents(connection: Any, vault: Vault) -> Iterator[Finding]:
    """Documents whose bytes are gone or are not those that were kept; each is read."""
    told = 0
    for row_id, sha256 in connection.execute("SELECT min(id), sha256 FROM attachment GROUP BY sha256"):
        try:
            vault.read(sha256)
        except StorageError as error:
            told += 1
            if told <= MOST:
                yield Finding(error.code, {"document": row_id})


def _is_business(table: Table) -> bool:
    return not table.info.get(DERIVED) and table.name not in BOOKKEEPING


def _complaints(connection: Any) -> list[str]:
    told = connection.execute(f"PRAGMA integrity_check({MOST})").fetchall()
    return [text for (text,) in told if text != "ok"]


def is_broken(connection: Any) -> bool:
    """Whether the file itself is damaged; rows that only break a rule leave it a file to work with."""
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        return True
    return any(not text.startswith(_CONSTRAINT) for text in _complaints(connection))


def _pages(connection: Any) -> Iterator[Finding]:
    for text in _complaints(connection):
        yield Finding("constraint" if text.startswith(_CONSTRAINT) else "integrity", {"text": text})
    for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(MOST):
        yield Finding("foreign_key", {"table": table, "row_id": row_id, "parent": parent})
    for (text,) in connection.execute("PRAGMA cipher_integrity_check").fetchmany(MOST):
        yield Finding("cipher_integrity", {"text": text})


def normal_schema(connection: Any) -> dict[str, str]:
    """Tables, indexes and triggers as `{kind name: statement}` without the accidents of spacing.

    The table that names the schema's version is left out; what somebody hangs on it is not.
    """
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " AND name <> 'alembic_version' ORDER BY name"
    )
    return {
        f"{kind} {name}": " ".join(sql.split()).replace("( ", "(").replace(" )", ")")
        for kind, name, sql in rows
    }


@cache
def declared_schema() -> dict[str, str]:
    """The schema that `METADATA` declares, as an empty database in memory shows it."""
    from sqlalchemy import StaticPool, create_engine

    from welfare_desk.storage import schema

    engine = create_engine(
        "sqlite://", module=driver, creator=lambda: driver.connect(":memory:"), poolclass=StaticPool
    )
    try:
        with engine.begin() as connection:
            schema.METADATA.create_all(connection)
            return normal_schema(connection.connection.driver_connection)
    finally:
        engine.dispose()


def _schema(connection: Any) -> Iterator[Finding]:
    found, wanted = normal_schema(connection), declared_schema()
    for name in sorted(found.keys() | wanted.keys()):
        if found.get(name) != wanted.get(name):
            how = "missing" if name not in found else "unknown" if name not in wanted else "changed"
            yield Finding("schema", {"name": name, "how": how})
    if connection.execute("SELECT * FROM alembic_version").fetchall() != [(HEAD,)]:
        yield Finding("schema", {"name": "alembic_version", "how": "changed"})


def _chain(connection: Any) -> Iterator[Finding]:
    """Numbers without a gap, each hash over its fields and the one before, each entry's rows as it says."""
    names = [column.name for column in audit.AUDIT.columns]
    entries = connection.execute(f"SELECT {', '.join(_quoted(names))} FROM audit ORDER BY seq")
    rows = connection.execute(
        "SELECT seq, id, tbl, row_id, row_count, digest, changes FROM audit_row ORDER BY seq, id"
    )
    grouped = groupby(rows, key=itemgetter(0))
    ahead = next(grouped, None)
    wanted, last, row_wanted = 1, audit.FIRST, 1
    for *fields, stated in entries:
        entry = dict(zip(names, fields, strict=False))
        mine: list[tuple[Any, ...]] = []
        in_turn = True
        while ahead is not None and ahead[0] <= entry["seq"]:
            if ahead[0] == entry["seq"]:
                here = list(ahead[1])
                mine = [tuple(row[2:]) for row in here]
                in_turn = [row[1] for row in here] == list(range(row_wanted, row_wanted + len(here)))
                row_wanted = here[-1][1] + 1
            ahead = next(grouped, None)
        if entry["seq"] != wanted or entry["prev"] != last or audit.entry_hash(fields) != stated:
            yield Finding("chain", {"seq": entry["seq"]})
        if not in_turn or audit.rows_digest(mine) != entry["rows_digest"]:
            yield Finding("chain_rows", {"seq": entry["seq"]})
        wanted, last = entry["seq"] + 1, stated


def _answers(connection: Any) -> Iterator[Finding]:
    rows = connection.execute(
        "SELECT o.seq, o.command, o.facts_sha, o.answer, a.result"
        " FROM operation o JOIN audit a ON a.seq = o.seq"
    )
    for seq, command, facts_sha, answer, result in rows:
        if Done(command, facts_sha, answer).digest() != result:
            yield Finding("answer_changed", {"seq": seq})


def _rule(connection: Any, name: str, sql: str) -> Iterator[Finding]:
    cursor = connection.execute(sql)
    columns = [column[0] for column in cursor.description]
    for row in cursor.fetchmany(MOST):
        yield Finding(name, dict(zip(columns, row, strict=True)))


def _digests(connection: Any, table: Table) -> Iterator[Finding]:
    """Each row against its latest digest, and each latest digest against its row."""
    known = _latest(connection, table.name)
    listed = ", ".join(_quoted(column.name for column in table.columns))
    id_at = [column.name for column in table.columns].index("id")
    told = 0
    size = audit.DIGEST_SIZE
    for row in connection.execute(f'SELECT {listed} FROM "{table.name}" ORDER BY id'):
        at = row[id_at] * size
        stated = bytes(known[at : at + size])
        if stated != audit.row_digest(row):
            told += 1
            if told <= MOST:
                code = "row_changed" if any(stated) else "row_unknown"
                yield Finding(code, {"table": table.name, "row_id": row[id_at]})
        known[at : at + size] = bytes(size)
    for row_id in _left(known):
        told += 1
        if told <= MOST:
            yield Finding("row_missing", {"table": table.name, "row_id": row_id})


def _latest(connection: Any, table: str) -> bytearray:
    """The latest digest of every row id, 32 bytes each at `32 * id`; zeros where a row should not be."""
    size = audit.DIGEST_SIZE
    highest = connection.execute(
        "SELECT max(row_id + row_count) FROM audit_row WHERE tbl = ?", (table,)
    ).fetchone()[0]
    top = connection.execute(f'SELECT max(id) FROM "{table}"').fetchone()[0]
    places = max(highest or 0, (top or 0) + 1) + 1
    if places > _MOST_ROWS:
        raise OverflowError("a row number that no office reaches")
    known = bytearray(size * places)
    for row_id, count, digest in connection.execute(
        "SELECT row_id, row_count, digest FROM audit_row WHERE tbl = ? ORDER BY id", (table,)
    ):
        known[row_id * size : (row_id + count) * size] = digest if digest is not None else bytes(size)
    return known


def _left(known: bytearray) -> Iterator[int]:
    size = audit.DIGEST_SIZE
    blank = bytes(size)
    if known.count(0) == len(known):
        return
    for row_id in range(len(known) // size):
        if known[row_id * size : (row_id + 1) * size] != blank:
            yield row_id


def _quoted(names: Iterable[str]) -> list[str]:
    return [f'"{name}"' for name in names]
