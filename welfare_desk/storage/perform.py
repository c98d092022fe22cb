# SPDX-License-Identifier: Apache-2.0
"""One command, one transaction: the change, its audit entry and its operation key, all or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import audit, operations
from welfare_desk.storage.access import find_user
from welfare_desk.storage.casework import former_sizes
from welfare_desk.storage.engine import Store
from welfare_desk.storage.metadata import utc_moment
from welfare_desk.storage.standing import Standing, standing
from welfare_desk.storage.trouble import driver_trouble
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting import keeping

A = TypeVar("A")

RETRIES = 3
FIRST_PAUSE = 0.05
"""Seconds before the first retry after BUSY; doubled for each further one."""


@dataclass(frozen=True)
class Operation:
    """Who asks for what, under which key; `at` is UTC text, `facts_sha` the digest of the facts.

    `day` is the session's own, which may be pinned; None: that of `at` in Iran.
    """

    op_id: str
    command: str
    facts_sha: str
    user: str
    pc: str
    at: str
    day: date | None = None

    @property
    def today(self) -> date:
        """The day as of which queues are scored, and from which another declared size counts."""
        return self.day or utc_moment(self.at).astimezone(IRAN).date()


@dataclass(frozen=True)
class Outcome:
    """What a command gives back to be kept: its answer as JSON text, what it was about, and why."""

    answer: str
    entities: Sequence[str] = ()
    reason: str = ""


@dataclass(frozen=True)
class Stored:
    """The stored answer; `repeated` when this key had been answered before and nothing ran.

    `at` is the first time as UTC text; empty when that was a moment ago.
    """

    answer: str
    repeated: bool
    at: str = ""


def perform(store: Store, operation: Operation, body: Callable[[UnitOfWork], Outcome]) -> Stored:
    """Run the body inside BEGIN IMMEDIATE and commit it with its audit entry and operation row.

    A busy database is tried again under the same key. When COMMIT reports trouble the key is looked up
    on a new connection: if it is there the change stands and is answered, else StorageError with
    `outcome_unknown` says that only repeating the same key will tell.
    """
    unknown = False
    for attempt in range(RETRIES + 1):
        try:
            return _attempt(store, operation, body)
        except StorageError as error:
            # What one try left open is not settled by the next one being turned away at the door.
            unknown = error.outcome_unknown = unknown or error.outcome_unknown
            if error.code != "busy" or attempt == RETRIES:
                raise
            time.sleep(FIRST_PAUSE * 2**attempt)
    raise AssertionError("the last attempt returns or raises")


def jot(store: Store, user: str, body: Callable[[UnitOfWork], A]) -> A:
    """Run the body inside BEGIN IMMEDIATE and commit it without a trace: tables the audit does not watch."""
    with store.writing() as connection:
        uow = UnitOfWork(connection, find_user(connection, user))
        answer = body(uow)
        if uow.trail.steps:
            raise AssertionError("a jotting touches no fact of the office")
        connection.commit()
        return answer


def recalled(store: Store, operation: Operation) -> Stored | None:
    """The stored answer of this key, before anything slow is prepared for it; RuleError `key_reused`."""
    with store.reading() as connection:
        known = operations.recall(connection, operation.op_id, operation.command, operation.facts_sha)
        at = "" if known is None else operations.moment(connection, operation.op_id)
    return None if known is None else Stored(known, repeated=True, at=at)


class _CommitError(Exception):
    """COMMIT reported trouble; the cause is chained."""


def _attempt(store: Store, operation: Operation, body: Callable[[UnitOfWork], Outcome]) -> Stored:
    try:
        with store.writing() as connection:
            here = standing(connection, operation.op_id, operation.user)
            known = here.recalled(operation.op_id, operation.command, operation.facts_sha)
            if known is not None:
                return Stored(known, repeated=True)
            answer = _write(connection, operation, body, here)
            _commit(connection)
            return Stored(answer, repeated=False)
    except _CommitError as failed:
        return _settle(store, operation, failed.__cause__)
    except (DBAPIError, driver.Error, MemoryError) as error:
        raise _told(error) from None


def _write(
    connection: Connection, operation: Operation, body: Callable[[UnitOfWork], Outcome], here: Standing
) -> str:
    witness = f"{here.last_seq}:{here.last_hash}"
    uow = UnitOfWork(connection, here.asker, here.last_seq + 1, witness)
    outcome = body(uow)
    former_sizes.follow(uow, operation.today)
    keeping.follow(uow, operation.today)
    done = operations.Done(operation.command, operation.facts_sha, outcome.answer)
    entry = audit.Entry(
        operation.at,
        operation.user,
        operation.pc,
        operation.command,
        operation.op_id,
        outcome.entities,
        outcome.reason,
        done.digest(),
    )
    seq = audit.append(connection, entry, uow.trail, (here.last_seq, here.last_hash))
    operations.keep(connection, operation.op_id, done, seq)
    return outcome.answer


def _commit(connection: Connection) -> None:
    try:
        connection.commit()
    except (DBAPIError, driver.Error, MemoryError) as error:
        raise _CommitError from error


def _settle(store: Store, operation: Operation, cause: BaseException | None) -> Stored:
    """Answer after a failed COMMIT from what the file really holds."""
    assert cause is not None
    told = _told(cause)
    looked_up, known = False, None
    try:
        with store.reading() as connection:
            known = operations.recall(connection, operation.op_id, operation.command, operation.facts_sha)
            looked_up = True
    except (DBAPIError, driver.Error, StorageError):
        pass
    if known is not None:
        return Stored(known, repeated=False)
    if isinstance(told, StorageError):
        # What is not to be seen now a crash may still bring back from the log, except after BUSY, which
        # wrote nothing: only the same key can tell.
        told.outcome_unknown = not looked_up or told.code != "busy"
    raise told from None


def _told(error: BaseException) -> BaseException:
    return StorageError("out_of_memory") if isinstance(error, MemoryError) else driver_trouble(error)
