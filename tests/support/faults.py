# SPDX-License-Identifier: Apache-2.0
"""A driver connection that fails at a chosen statement, before or after it ran."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import sqlcipher3.dbapi2 as driver

from welfare_desk.storage.cursors import EndingConnection

KINDS: dict[str, tuple[type[BaseException], int | None]] = {
    "io": (driver.OperationalError, 10),
    "full": (driver.OperationalError, 13),
    "busy": (driver.OperationalError, 5),
    "corrupt": (driver.DatabaseError, 11),
    "interrupt": (driver.OperationalError, 9),
    "memory": (MemoryError, None),
    "keyboard": (KeyboardInterrupt, None),
}
"""Each kind of fault: the exception the driver raises, and SQLite's code on it."""


def fault(kind: str) -> BaseException:
    """The error as the driver would raise it; its text carries a canary, for it must never be shown."""
    cls, code = KINDS[kind]
    error = cls("canary-of-the-driver")
    if code is not None:
        error.sqlite_errorcode = code  # type: ignore[attr-defined]  # the driver sets it so
    return error


@dataclass
class Plan:
    """Which statement fails and how; a clean run tells by `seen` how many there are."""

    at: int = -1
    kind: str = "io"
    after: bool = False
    lasting: bool = False
    armed: bool = False
    fired: int = 0
    seen: list[str] = field(default_factory=list)

    def start(self, at: int, kind: str, *, after: bool, lasting: bool = False) -> None:
        """Count from here, and fail at statement number `at`; lasting faults fail at all later ones too."""
        self.at, self.kind, self.after, self.lasting = at, kind, after, lasting
        self.seen, self.fired, self.armed = [], 0, True

    def stop(self) -> None:
        """Let everything pass."""
        self.armed = False

    def run(self, statement: str, action: Any) -> Any:
        """Run one statement through the plan."""
        if not self.armed:
            return action()
        number = len(self.seen)
        self.seen.append(statement)
        hit = number == self.at or (self.lasting and number > self.at)
        if not hit:
            return action()
        self.fired += 1
        if not self.after:
            raise fault(self.kind)
        action()
        raise fault(self.kind)

    def connect(self, *args: Any, **kwargs: Any) -> Any:
        """A driver connection under this plan."""
        plan = self

        class Cursor(driver.Cursor):  # type: ignore[misc]  # the driver has no types
            def execute(self, sql: str, *rest: Any) -> Any:
                return plan.run(sql, lambda: super(Cursor, self).execute(sql, *rest))

            def executemany(self, sql: str, *rest: Any) -> Any:
                return plan.run(sql, lambda: super(Cursor, self).executemany(sql, *rest))

        class Connection(EndingConnection):
            def cursor(self, *_: Any) -> Any:
                return super().cursor(Cursor)

            def execute(self, sql: str, *rest: Any) -> Any:
                return self.cursor().execute(sql, *rest)

            def executemany(self, sql: str, *rest: Any) -> Any:
                return self.cursor().executemany(sql, *rest)

            def commit(self) -> None:
                if self.in_transaction:
                    plan.run("COMMIT", super().commit)

            def rollback(self) -> None:
                if self.in_transaction:
                    plan.run("ROLLBACK", super().rollback)

        return driver.connect(*args, factory=Connection, **kwargs)


@dataclass
class NextCommit(Plan):
    """Once armed, the next COMMIT reports trouble, whatever else is read or written meanwhile."""

    def run(self, statement: str, action: Any) -> Any:
        if not self.armed or statement != "COMMIT":
            return action()
        self.armed = False
        if self.after:
            action()
        raise fault(self.kind)


def dump(connection: Any) -> dict[str, list[tuple[Any, ...]]]:
    """Every table's rows in order, the schema's own among them: equal dumps are equal offices."""
    names = connection.execute("SELECT name FROM pragma_table_list WHERE type <> 'virtual'").fetchall()
    # The schema without page numbers, which a copy may give anew.
    found = {"": connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()}
    for (name,) in names:
        if not name.startswith("sqlite_"):
            found[name] = connection.execute(f'SELECT * FROM "{name}"').fetchall()
    return {name: sorted(rows, key=repr) for name, rows in found.items()}
