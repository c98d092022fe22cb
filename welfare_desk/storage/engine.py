# SPDX-License-Identifier: Apache-2.0
"""Opening the encrypted file: driver, hooks, pragmas, the writers' queue and the kept reader.

SQLAlchemy's own transactions for SQLite lose updates (two clerks, one number), so nothing of them is
used: the driver emits no BEGIN, writers say BEGIN IMMEDIATE, readers BEGIN DEFERRED with query_only.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, QueuePool, Transaction, create_engine, event
from sqlalchemy.exc import DBAPIError

from welfare_desk.domain.calendar import months_between_days
from welfare_desk.domain.errors import Cancelled, RuleError, StorageError
from welfare_desk.domain.text import fold, sort_key
from welfare_desk.storage.cursors import connect
from welfare_desk.storage.queue import WriterQueue
from welfare_desk.storage.statements import STATEMENTS, OfficeDialect
from welfare_desk.storage.trouble import driver_trouble, key_does_not_fit

OLDEST_SQLITE = (3, 51, 3)  # older ones can corrupt a WAL file when two connections checkpoint at once
BUSY_MILLISECONDS = 5000
ROOM_TO_OPEN = 128 * 1024
"""Bytes that the write-ahead log and its index want before anybody can even read."""

# Each is set on every connection and read back: a driver that ignores one must not touch the file.
PRAGMAS: tuple[tuple[str, str, str], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("foreign_keys", "ON", "1"),
    ("busy_timeout", str(BUSY_MILLISECONDS), str(BUSY_MILLISECONDS)),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("cache_size", "-65536", "-65536"),
    ("temp_store", "MEMORY", "2"),  # what spills out of a sort would lie open on the disk
    ("recursive_triggers", "ON", "1"),  # so that REPLACE cannot pass by the append-only triggers
)
FIXED = (("cipher_page_size", "4096"), ("cipher_use_hmac", "1"))

Driver = Callable[..., Any]


def plain_connect(path: Path, key: bytes, *, create: bool = False, connect: Driver = connect) -> Any:
    """A driver connection with the key given and nothing else; the file must exist unless `create`."""
    if len(key) != 32:
        raise ValueError("a data key has 32 bytes")
    if not create and not path.is_file():
        raise StorageError("no_office")
    if not create and path.stat().st_size == 0:
        raise StorageError("damaged")  # SQLite would take it for a new database and fill it
    mode = "rwc" if create else "rw"
    try:
        connection = connect(
            f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
        )
        # Without this line SQLCipher writes to standard error when a key does not fit.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    except driver.Error as error:
        raise driver_trouble(error) from None
    return connection


def prepare(connection: Any, *, read_only: bool) -> None:
    """Set the pragmas, read them back, and refuse a connection on which one does not hold.

    Statements may call `folded(text)` and `sort_key(text)`, the one folding and order of `domain.text`, and
    `jalali_months(from, to)`, the completed months of `domain.calendar`.

    Raises StorageError `wrong_key`, `bad_pragma` (facts: pragma, found) or `old_sqlite`.
    """
    if driver.sqlite_version_info < OLDEST_SQLITE:
        raise StorageError("old_sqlite", found=driver.sqlite_version)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.create_function("folded", 1, fold, deterministic=True)
        connection.create_function("sort_key", 1, sort_key, deterministic=True)
        connection.create_function("jalali_months", 2, months_between_days, deterministic=True)
        for name, value, _ in PRAGMAS:
            connection.execute(f"PRAGMA {name} = {value}").fetchall()
        connection.execute(f"PRAGMA query_only = {'ON' if read_only else 'OFF'}")
        wanted = [(name, held) for name, _, held in PRAGMAS] + list(FIXED)
        for name, held in [*wanted, ("query_only", "1" if read_only else "0")]:
            row = connection.execute(f"PRAGMA {name}").fetchone()
            found = "" if row is None else str(row[0])
            if found != held:
                raise StorageError("bad_pragma", pragma=name, found=found)
    except driver.Error as error:
        if key_does_not_fit(error):
            raise StorageError("wrong_key") from None
        raise driver_trouble(error) from None


def _undo(connection: Connection, transaction: Transaction | None) -> None:
    if transaction is None or not transaction.is_active:
        return
    try:
        transaction.rollback()
    except (DBAPIError, driver.Error):
        connection.invalidate()  # closing the file undoes it too


class Store:
    """One opened database file: a writing engine, a reading engine and the kept reader.

    The key stays in memory as long as the store is open; `connect` lets a rehearsal of faults put its
    own driver connection underneath.
    """

    def __init__(self, path: Path, key: bytes, *, create: bool = False, connect: Driver = connect) -> None:
        self.path = path
        self.key = key
        self._connect = connect
        self._queue = WriterQueue(path.with_name(path.name + ".queue"))
        self._reading = threading.Lock()
        self._kept: Any = None
        self._opened = False
        """The key fits: what cannot be read from now on is damaged."""
        if create:
            first = plain_connect(path, key, create=True, connect=connect)
            prepare(first, read_only=False)
            first.close()
        self.write_engine = self._engine(read_only=False)
        self.read_engine = self._engine(read_only=True)

    @property
    def directory(self) -> Path:
        """The office's folder."""
        return self.path.parent

    def open_driver(self, *, read_only: bool) -> Any:
        """A prepared driver connection outside the pools; its caller closes it."""
        connection = plain_connect(self.path, self.key, connect=self._connect)
        try:
            prepare(connection, read_only=read_only)
        except StorageError as error:
            connection.close()
            if error.code == "wrong_key" and self._opened:
                raise StorageError("damaged") from None
            if error.code == "io_error" and shutil.disk_usage(self.directory).free < ROOM_TO_OPEN:
                raise StorageError("disk_full") from None  # the log's index found no room
            if error.code == "cannot_open" and not os.access(self.directory, os.W_OK):
                raise StorageError("read_only") from None  # nor a place
            raise
        except BaseException:
            connection.close()
            raise
        self._opened = True
        return connection

    def _engine(self, *, read_only: bool) -> Engine:
        engine = create_engine(
            f"{OfficeDialect.name}+{OfficeDialect.driver}://",
            module=driver,
            creator=lambda: self.open_driver(read_only=read_only),
            poolclass=QueuePool,
            pool_size=4,
            hide_parameters=True,
            execution_options={"compiled_cache": STATEMENTS},
        )

        def begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN DEFERRED" if read_only else "BEGIN IMMEDIATE")

        event.listen(engine, "begin", begin)
        return engine

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection inside BEGIN IMMEDIATE, after waiting in the writers' queue; nobody commits for you.

        What is not committed at the end is rolled back; after anything but a refusal by a rule the driver
        connection is closed as well, since a half-fetched statement would keep the write lock.
        """
        with self._queue.turn(), self._transaction(self.write_engine) as connection:
            yield connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A read-only connection with one unchanging view of the data."""
        with self._transaction(self.read_engine) as connection:
            yield connection

    @staticmethod
    @contextlib.contextmanager
    def _transaction(engine: Engine) -> Iterator[Connection]:
        with engine.connect() as connection:
            try:
                transaction = connection.begin()
                yield connection
                _undo(connection, transaction)
            except (RuleError, Cancelled):
                _undo(connection, connection.get_transaction())
                raise
            except BaseException:
                connection.invalidate()
                raise

    @contextlib.contextmanager
    def kept_reader(self) -> Iterator[Any]:
        """The kept driver connection inside BEGIN DEFERRED, for one caller at a time."""
        with self._reading:
            if self._kept is None:
                self._kept = self.open_driver(read_only=True)
            try:
                self._kept.execute("BEGIN DEFERRED")
                yield self._kept
            finally:
                self._end_reading()

    def _end_reading(self) -> None:
        try:
            self._kept.rollback()
        except BaseException as fault:
            # A view that cannot be ended must not be shown to the next question, Ctrl+C included.
            self._kept.close()
            self._kept = None
            if not isinstance(fault, (driver.Error, MemoryError)):
                raise

    def settle(self) -> bool:
        """Fold the write-ahead log into the file; False when somebody still reads or writes in it."""
        connection = self.open_driver(read_only=False)
        try:
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except driver.Error as error:
            raise driver_trouble(error) from None
        finally:
            connection.close()
        return not busy

    def close(self) -> None:
        """Close every connection, so that the file may be renamed (Windows refuses otherwise)."""
        with self._reading:
            if self._kept is not None:
                self._kept.close()
                self._kept = None
        self.read_engine.dispose()
        self.write_engine.dispose()
