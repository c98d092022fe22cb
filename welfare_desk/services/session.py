# SPDX-License-Identifier: Apache-2.0
"""An opened office with its signed-in user: commands and questions go through here and nowhere else."""

from __future__ import annotations

import contextlib
import json
import logging
import platform
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Self, TypeVar

from welfare_desk.domain.access import Permission, SignInRefused, User
from welfare_desk.domain.errors import NotPermitted, RuleError, StorageError
from welfare_desk.services.bounds import check_facts, check_texts
from welfare_desk.services.clocks import Clock, real
from welfare_desk.services.door import Command, Desk, Jotting, Kind, Look, Outrun, Progress, Question, Work
from welfare_desk.services.facts import facts_digest, from_json, to_json
from welfare_desk.services.paging import within_a_page
from welfare_desk.services.sightings import SHOWN_WITHIN
from welfare_desk.storage.access import find_user
from welfare_desk.storage.engine import Store
from welfare_desk.storage.keyslots import Kdf
from welfare_desk.storage.metadata import utc_moment, utc_text
from welfare_desk.storage.office import OfficeFacts
from welfare_desk.storage.perform import Operation, Outcome, jot, perform, recalled
from welfare_desk.storage.place import OtherWindow, Presence
from welfare_desk.storage.private_copies import COPIES
from welfare_desk.storage.sweep import sweep_quietly
from welfare_desk.storage.trouble import told
from welfare_desk.storage.uow import Reader, UnitOfWork

F = TypeVar("F")
A = TypeVar("A")
Listener = Callable[[frozenset[Kind]], None]

LOOK_EVERY = 1.0
"""Seconds between two looks at the asking account."""

LONGEST_KEY = 200
"""Characters of an operation key."""

REPLACES_PASSWORD = "access.change_password"  # noqa: S105  # the name of a command
"""All that a session may do that was opened with somebody else's choice of password."""

_TRIES = 3
"""How often what is slow is prepared before the transaction, where other desks outrun it."""

log = logging.getLogger("welfare_desk.door")


def new_key() -> str:
    """A fresh operation key: whoever offers a button makes one per intention, so that two clicks are one."""
    return uuid.uuid4().hex


def checked_key(key: str) -> str:
    """An operation key that was given: printable text of at most 200 characters; RuleError `bad_key`.

    An empty one would stand for a fresh key each time, so that repeating a change would do it twice.
    """
    if not key.isprintable() or not key.strip() or len(key) > LONGEST_KEY:
        raise RuleError("bad_key", longest=LONGEST_KEY)
    return key


@dataclass
class Opened:
    """What `assembly` joins into a session."""

    store: Store
    user: User
    office: OfficeFacts
    clock: Clock
    kdf: Kdf
    presence: Presence | None = None
    bound: bool = False
    """Signed in with a password that somebody else has chosen."""


class Session:
    """The door of one opened office. Safe to use from several threads; writers wait for each other."""

    def __init__(self, opened: Opened) -> None:
        self._store = opened.store
        self._clock = opened.clock
        self._kdf = opened.kdf
        self._presence = opened.presence
        self._bound = opened.bound
        self._listeners: list[Listener] = []
        self._guard = threading.Lock()
        self._looking = threading.Lock()
        self._look_again = time.monotonic() + LOOK_EVERY  # the account was read a moment ago
        self._pc = platform.node() or "?"
        self.user = opened.user
        self.office = opened.office

    @property
    def office_dir(self) -> Path:
        """The office's folder."""
        return self._store.directory

    @property
    def other_windows(self) -> tuple[OtherWindow, ...]:
        """Other windows that have this office open now."""
        return () if self._presence is None else self._presence.others()

    @property
    def must_change_password(self) -> bool:
        """Whether nothing but replacing the first password is allowed yet."""
        return self._bound

    def now(self) -> datetime:
        """The moment in UTC, by this session's clock."""
        return self._clock().astimezone(UTC)

    def _wall(self) -> datetime:
        """The moment in UTC, by the PC's clock."""
        return real(self._clock).astimezone(UTC)

    def today(self) -> date:
        """The date on the wall, by this session's clock."""
        return self._clock().date()

    def may(self, permission: Permission) -> bool:
        """Whether the signed-in user has the right; screens disable what would be refused."""
        return self.user.may(permission)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener with the kinds changed, in the committing thread; returns what undoes it."""
        with self._guard:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._guard:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe

    def do(
        self, command: Command[F, A], facts: F, key: str | None = None, progress: Progress | None = None
    ) -> A:
        """Run a command: permission, bounds, key, one transaction with its audit entry, announcement.

        The same key with the same facts answers as the first time without running; with other facts it is
        RuleError `key_reused`; passwords are not compared, since nothing of them is stored. Known trouble is
        StorageError; with `outcome_unknown` only the same key tells.
        """
        self._only_when_free(command.name)
        self._permit(self.user, command.permission)
        check_facts(facts, self.today())
        started = time.perf_counter()
        operation = Operation(
            new_key() if key is None else checked_key(key),
            command.name,
            facts_digest(facts),
            self.user.name,
            self._pc,
            utc_text(self._wall()),
            self.today(),
        )
        afterwards: list[Callable[[], None]] = []
        prepared = None
        try:
            with told():
                stored = None
                if command.prepare is not None:
                    self._read_who_asks()  # what is prepared may stay, such as a copy of the office
                    self._permit(self.user, command.permission)
                    stored = recalled(self._store, operation)
                if stored is not None and command.deliver is not None:
                    self._only_when_fresh(stored.at)
                if stored is None or command.deliver is not None:
                    prepared = self._prepare(command, facts, progress)
                tries = _TRIES
                while stored is None:
                    tries -= 1
                    body = self._body(command, facts, prepared, progress, afterwards, last=tries <= 0)
                    try:
                        stored = perform(self._store, operation, body)
                    except Outrun:  # nothing was written
                        prepared = self._prepare(command, facts, progress)
        except (RuleError, StorageError) as error:
            log.info("refused", extra={"command": command.name, "code": error.code})
            raise
        milliseconds = round((time.perf_counter() - started) * 1000)
        log.info(
            "repeated" if stored.repeated else "done", extra={"command": command.name, "ms": milliseconds}
        )
        if self._bound or Kind.USER in command.touches:
            self._look_at_myself()
        if not stored.repeated:
            self._mirror(afterwards)
            self._announce(command.touches)
        answer: A = from_json(command.answer, json.loads(stored.answer))
        if command.deliver is not None:
            self._deliver(partial(command.deliver, self._desk(progress), prepared, facts, answer))
        return answer

    def _deliver(self, deliver: Callable[[], None]) -> None:
        """Hand out what is on record now; the record stands, whatever becomes of it."""
        try:
            with told():
                deliver()
        except (RuleError, StorageError) as error:
            log.info("not delivered", extra={"code": error.code})
            raise

    def _only_when_fresh(self, at: str) -> None:
        """An old key must not carry today's data out: the record says that it left at another time."""
        if not self._wall() - SHOWN_WITHIN <= utc_moment(at) <= self._wall():
            raise RuleError("not_logged")

    def _prepare(self, command: Command[F, A], facts: F, progress: Progress | None) -> Any:
        if command.prepare is None:
            return None
        return command.prepare(self._desk(progress), facts)

    def _desk(self, progress: Progress | None) -> Desk:
        return Desk(self._store, self.now(), self.today(), self.user, self._kdf, self._wall(), progress)

    def _body(
        self,
        command: Command[F, A],
        facts: F,
        prepared: Any,
        progress: Progress | None,
        afterwards: list[Callable[[], None]],
        *,
        last: bool,
    ) -> Callable[[UnitOfWork], Outcome]:
        def body(uow: UnitOfWork) -> Outcome:
            user = self._standing(uow.asker)
            self._permit(user, command.permission)
            self.user = user
            work = Work(
                uow, self._store, self.now(), self.today(), user, prepared, last, progress, wall=self._wall()
            )
            answer = command.run(work, facts)
            afterwards[:] = work.afterwards
            return Outcome(json.dumps(to_json(answer), ensure_ascii=False), tuple(work.entities), work.reason)

        return body

    def ask(self, question: Question[F, A], facts: F, progress: Progress | None = None) -> A:
        """Ask a question on one unchanging view of the data; of a list it gives at most a page."""
        self._only_when_free(question.name)
        self._look_who_asks()
        self._permit(self.user, question.permission)
        check_texts(facts)
        reader = Reader(self._store)
        try:
            with told():
                look = Look(reader, self.today(), self.user, progress, self.now(), self._wall())
                return question.run(look, within_a_page(facts))
        finally:
            reader.close()

    def jot(self, jotting: Jotting[F, A], facts: F) -> A:
        """Write a jotting: permission and one transaction, no trace. StorageError as for `do`."""
        self._only_when_free(jotting.name)
        self._permit(self.user, jotting.permission)
        check_facts(facts, self.today())

        def body(uow: UnitOfWork) -> A:
            user = self._standing(uow.asker)
            self._permit(user, jotting.permission)
            self.user = user
            return jotting.run(Work(uow, self._store, self.now(), self.today(), user), facts)

        with told():
            return jot(self._store, self.user.name, body)

    def _look_who_asks(self) -> None:
        """See now and then whether the account still stands: a closed one is out within a second or so."""
        if time.monotonic() < self._look_again:
            return
        with self._looking:  # of questions asked together one looks, and the others wait for what it sees
            if time.monotonic() >= self._look_again:
                self._read_who_asks()

    def _read_who_asks(self) -> None:
        with told(), self._store.reading() as connection:
            self.user = self._standing(find_user(connection, self.user.name))
        self._look_again = time.monotonic() + LOOK_EVERY

    def _look_at_myself(self) -> None:
        """The change may have been of the asking account: its roles, its PIN, its first password."""
        with contextlib.suppress(SignInRefused, StorageError):  # the change stands; the next one is refused
            self._read_who_asks()
            self._bound = self._bound and self.user.must_change

    def _standing(self, user: User | None) -> User:
        if user is None or user.disabled:
            raise SignInRefused("account_disabled", user=self.user.name)
        return user

    def _only_when_free(self, name: str) -> None:
        if self._bound and name != REPLACES_PASSWORD:
            raise SignInRefused("password_must_change", user=self.user.name)

    def _permit(self, user: User, permission: Permission) -> None:
        if not user.may(permission):
            log.info("not permitted", extra={"code": permission.value})
            raise NotPermitted(permission=permission.value, user=user.name)

    def _mirror(self, afterwards: list[Callable[[], None]]) -> None:
        """Write what only mirrors the database. The change stands already, so trouble here is no refusal."""
        for action in afterwards:
            try:
                with told():
                    action()
            except StorageError as error:
                log.info("mirror not written", extra={"code": error.code})

    def _announce(self, kinds: frozenset[Kind]) -> None:
        with self._guard:
            listeners = list(self._listeners)
        for listener in listeners:
            listener(kinds)

    def tidy(self) -> None:
        """Take away bytes without a row that a program left behind that was cut off."""
        sweep_quietly(self._store)

    def close(self) -> None:
        """Close the office's files; the session cannot be used afterwards, and documents opened are gone.

        A list that was read and not imported is let go of too: nobody who comes next may find it in memory.
        """
        from welfare_desk.services.exchange.opened import forget

        forget()
        COPIES.wipe_of(self._store)
        self._store.close()
        if self._presence is not None:
            self._presence.leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
