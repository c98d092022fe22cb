# SPDX-License-Identifier: Apache-2.0
"""Every question and change of the window: run off the main thread, answered on it.

A page that is gone before its answer arrives is passed over; a newer question of the same `latest` name
makes the older one worthless. What the services announce as changed comes out as `changed`.
"""

from __future__ import annotations

import sys
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal

from welfare_desk.desktop.kit.asked import note_asked
from welfare_desk.desktop.messages import Told, tell
from welfare_desk.domain.errors import Cancelled

Answer = TypeVar("Answer")
Progress = Callable[[int, int], None]
"""Called with done and total; raises Cancelled once the clerk has pressed cancel."""


class Office(Protocol):
    """What the window needs of an opened office; `services.session.Session` is it."""

    def do(self, command: Any, facts: Any, key: str | None = None, progress: Any = None) -> Any:
        """Run a command in one transaction."""
        ...

    def jot(self, jotting: Any, facts: Any) -> Any:
        """Write a draft."""
        ...

    def ask(self, question: Any, facts: Any, progress: Any = None) -> Any:
        """Answer a question from a reading connection."""
        ...

    def subscribe(self, callback: Callable[[Any], None]) -> Any:
        """Be told the kinds of things that changed, from whatever thread changed them."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...


@dataclass(eq=False)
class Running:
    """A piece of work under way; keep it to cancel it."""

    work: Callable[[Progress], Any]
    owner: QObject | None
    on_answer: Callable[[Any], None] | None
    on_error: Callable[[Told], object] | None
    on_progress: Callable[[int, int], None] | None
    latest: str = ""
    key: str = ""
    repeat: Callable[[], object] | None = None
    command: Any = None
    """What it changes something by; None of a question."""
    answer: Any = None
    error: BaseException | None = None
    _stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the work to stop at its next step; what it wrote is rolled back."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether cancel was asked for."""
        return self._stop.is_set()

    def let_go(self) -> None:
        """Forget who asked: a working thread may be the last to hold this, and must destroy no widget."""
        self.work = _done
        self.owner = self.on_answer = self.on_error = self.on_progress = None

    def wanted(self) -> bool:
        """Whether anybody still waits for the answer."""
        return self.owner is None or shiboken6.isValid(self.owner)


def _done(_: Progress) -> None:
    """Stands where the work stood."""


SHUT_OUT = "account_disabled"
_STEP = 0.05  # seconds between two reports of progress

TURN = 0.0005
"""Seconds a working thread may keep the interpreter while the window waits for it.

Painting one list takes it some hundred times, and at Python's own 5 ms each the window stood still for half a
second while a workbook was read; at this length it never waits a tenth.
"""


class Operations(QObject):
    """Runs work for the pages of one opened office.

    Signals: `changed` (frozenset of kinds), `done` (a command of this window that came through, before its
    answer is handed on), `failed` (Told, for work that has no `on_error`), `shut_out`
    (Told: whoever is signed in may be here no longer), `busy` (number of pieces under way).
    """

    changed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    shut_out = Signal(object)
    busy = Signal(int)
    _arrived = Signal(object)
    _moved = Signal(object, int, int)
    _announced = Signal(object)

    def __init__(self, office: Office | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self.office = office
        self._under_way: set[Running] = set()
        self._closed = False
        self._readers = self._pool(2)
        self._writer = self._pool(1)
        self._slow = self._pool(1)
        self._arrived.connect(self._deliver)
        self._moved.connect(self._report)
        self._announced.connect(self.changed)
        if office is not None:
            office.subscribe(self._announce)

    def _pool(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        pool.setExpiryTimeout(-1)
        return pool

    def ask(
        self,
        question: Any,
        facts: Any,
        on_answer: Callable[[Any], None],
        *,
        owner: QObject | None = None,
        on_error: Callable[[Told], object] | None = None,
        latest: str = "",
    ) -> Running:
        """Ask the office; `latest` names a line of questions of which only the newest matters (typing)."""
        note_asked(question, facts)
        office = self._office()

        def work(progress: Progress) -> Any:
            return office.ask(question, facts)

        return self._start(self._readers, Running(work, owner, on_answer, on_error, None, latest=latest))

    def ask_long(
        self,
        question: Any,
        facts: Any,
        on_answer: Callable[[Any], None],
        *,
        owner: QObject | None = None,
        on_error: Callable[[Told], object] | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        latest: str = "",
    ) -> Running:
        """Ask what takes long: it tells how far it is, can be cancelled, keeps no short question waiting."""
        office = self._office()

        def work(progress: Progress) -> Any:
            return office.ask(question, facts, progress=_Watcher(progress))

        return self._start(self._slow, Running(work, owner, on_answer, on_error, on_progress, latest=latest))

    def do(
        self,
        command: Any,
        facts: Any,
        on_answer: Callable[[Any], None],
        *,
        owner: QObject | None = None,
        on_error: Callable[[Told], object] | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        key: str = "",
        slow: bool = False,
    ) -> Running:
        """Change something; a retry passes the same `key` again, so that a double click is one change.

        When the outcome stays unknown, the error told brings this retry along as `repeat`. A `slow` command
        writes next to nothing into the office but takes long: others do not wait for it.
        """
        office = self._office()
        used = key or new_key()

        def work(progress: Progress) -> Any:
            return office.do(command, facts, key=used, progress=_Watcher(progress))

        running = Running(work, owner, on_answer, on_error, on_progress, key=used, command=command)
        running.repeat = partial(
            self.do,
            command,
            facts,
            on_answer,
            owner=owner,
            on_error=on_error,
            on_progress=on_progress,
            key=used,
            slow=slow,
        )
        return self._start(self._slow if slow else self._writer, running)

    def jot(
        self,
        jotting: Any,
        facts: Any,
        on_answer: Callable[[Any], None],
        *,
        owner: QObject | None = None,
        on_error: Callable[[Told], object] | None = None,
    ) -> Running:
        """Write a draft, in turn with the changes."""
        office = self._office()
        running = Running(lambda _: office.jot(jotting, facts), owner, on_answer, on_error, None)
        return self._start(self._writer, running)

    def run(
        self,
        work: Callable[[Progress], Answer],
        on_answer: Callable[[Answer], None],
        *,
        owner: QObject | None = None,
        on_error: Callable[[Told], object] | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        latest: str = "",
    ) -> Running:
        """Run anything else that may take long: draw a paper, read a workbook, derive a key."""
        return self._start(self._slow, Running(work, owner, on_answer, on_error, on_progress, latest=latest))

    def _office(self) -> Office:
        if self.office is None:
            raise RuntimeError("no office is open")
        return self.office

    def _start(self, pool: QThreadPool, running: Running) -> Running:
        if running.latest:
            for other in self._under_way:
                if other.latest == running.latest and other.owner is running.owner:
                    other.on_answer = other.on_error = None
                    other.cancel()
        self._under_way.add(running)
        self.busy.emit(len(self._under_way))
        pool.start(_Task(self, running))
        return running

    def work_off(self, running: Running) -> None:
        """Called on a worker's thread: do the work and send what came of it."""
        last = 0.0

        def progress(done: int, total: int) -> None:
            nonlocal last
            if running.cancelled:
                raise Cancelled
            now = time.monotonic()
            if now - last >= _STEP or done >= total:
                last = now
                self._moved.emit(running, done, total)

        try:
            if running.cancelled:
                raise Cancelled
            running.answer = running.work(progress)
        except BaseException as error:  # noqa: BLE001  # crosses the thread: told or reported there
            running.error = error
        if not self._closed:
            self._arrived.emit(running)

    def _announce(self, kinds: Any) -> None:
        if not self._closed:
            self._announced.emit(frozenset(kinds))

    def _report(self, running: Running, done: int, total: int) -> None:
        if running.on_progress is not None and running.wanted() and not running.cancelled:
            running.on_progress(done, total)

    def _deliver(self, running: Running) -> None:
        self._under_way.discard(running)
        self.busy.emit(len(self._under_way))
        try:
            if running.command is not None and running.error is None:
                self.done.emit(running.command)
            self._tell(running)
        finally:
            running.let_go()

    def _tell(self, running: Running) -> None:
        if not running.wanted():
            return
        if running.error is None:
            if running.on_answer is not None:
                running.on_answer(running.answer)
            return
        superseded = running.latest and running.on_answer is None
        if superseded:
            return
        told = tell(running.error, key=running.key)
        if told.code == SHUT_OUT:
            self.shut_out.emit(told)
            return
        if told.outcome_unknown:
            told = replace(told, repeat=running.repeat)
        if running.on_error is not None:
            running.on_error(told)
        elif not isinstance(running.error, Cancelled):
            self.failed.emit(told)

    def close(self) -> None:
        """Cancel what can be cancelled and wait for the rest; nothing is delivered any more."""
        self._closed = True
        for running in self._under_way:
            running.cancel()
        for pool in (self._readers, self._writer, self._slow):
            pool.clear()
            pool.waitForDone()
        for running in self._under_way:
            running.let_go()
        self._under_way.clear()

    @property
    def closed(self) -> bool:
        """Whether nothing is run or delivered any more."""
        return self._closed

    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._under_way


class _Watcher:
    """The door's way to watch: it asks for an answer instead of expecting an exception."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, done: int, total: int) -> bool:
        try:
            self._progress(done, total)
        except Cancelled:
            return False
        return True


class _Task:
    """What a pool's thread calls; a plain callable, for a QRunnable made in Python may die too early."""

    def __init__(self, operations: Operations, running: Running) -> None:
        self._operations = operations
        self._running = running

    def __call__(self) -> None:
        self._operations.work_off(self._running)


def new_key() -> str:
    """A fresh operation key; made when a form opens, kept until it succeeded."""
    return uuid.uuid4().hex
