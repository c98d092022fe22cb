# SPDX-License-Identifier: Apache-2.0
"""The one door: every change is a command, every list a question; both name their permission.

A use case is declared by its decorator and thereby joins the registry, which the command line's `do`, the
matrix of roles and the fault campaigns read.
"""

from __future__ import annotations

import typing
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from welfare_desk.domain.access import Permission, User
from welfare_desk.domain.errors import Cancelled, RuleError

if TYPE_CHECKING:
    from welfare_desk.storage.engine import Store
    from welfare_desk.storage.paper_office import PaperOffice
    from welfare_desk.storage.uow import Reader, UnitOfWork

F = TypeVar("F")
A = TypeVar("A")


class Kind(StrEnum):
    """Kinds of thing that change; pages that show one reload when it is announced."""

    FILE = "file"
    PERSON = "person"
    QUEUE = "queue"
    PENSION = "pension"
    PAPER = "paper"
    IMPORT = "import"
    OFFICE = "office"
    USER = "user"
    BACKUP = "backup"
    VIEW = "view"
    RECEPTION = "reception"
    REQUEST = "request"
    COMMISSION = "commission"
    INQUIRY = "inquiry"
    VISIT = "visit"
    CENTRE = "centre"
    ATTACHMENT = "attachment"
    NOTE = "note"
    TASK = "task"
    LETTER = "letter"
    DOUBLE = "double"
    SETTING = "setting"
    SIGHTING = "sighting"
    STOCK = "stock"
    EQUIPMENT = "equipment"
    MONTH = "month"


class Progress(Protocol):
    """Told how far a long command is; answering False cancels it."""

    def __call__(self, done: int, total: int) -> bool:
        """`total` is 0 while nobody knows it."""


class Outrun(Exception):
    """What was prepared is of a record that is no more: the transaction ends, and it is prepared again."""


@dataclass
class Work:
    """What a command works with: the open transaction, the clock and who asks.

    `about` and `because` fill the audit entry; `after` runs once the change is committed. `wall` is the PC's
    own moment, also where the clock is pinned to a day: what is on record about looks and printings is of it.
    """

    db: UnitOfWork
    store: Store
    now: datetime
    today: date
    user: User
    prepared: Any = None
    last_try: bool = True
    """Whether a command that is outrun must do with what it can find out within the transaction."""
    watcher: Progress | None = None
    entities: list[str] = field(default_factory=list)
    reason: str = ""
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    wall: datetime | None = None
    office: PaperOffice | None = None
    """What papers need of the office, once one was issued here."""

    def progress(self, done: int, total: int) -> None:
        """Tell how far it is; raises Cancelled when the user has pressed cancel."""
        if self.watcher is not None and not self.watcher(done, total):
            raise Cancelled

    def about(self, kind: str, key: object) -> None:
        """Name a thing that the audit entry is about, as ``file:1404-00012``."""
        self.entities.append(f"{kind}:{key}")

    def because(self, reason: str) -> None:
        """The reason to keep in the audit entry."""
        self.reason = reason

    def after(self, action: Callable[[], None]) -> None:
        """Do this once the change is committed (files that only mirror the database)."""
        self.afterwards.append(action)


@dataclass(frozen=True)
class Look:
    """What a question works with: one unchanging view of the data, the date and who asks."""

    db: Reader
    today: date
    user: User
    watcher: Progress | None = None
    now: datetime | None = None
    wall: datetime | None = None
    """As in `Work`."""

    @property
    def store(self) -> Store:
        """The office's files."""
        return self.db.store

    def progress(self, done: int, total: int) -> None:
        """As `Work.progress`."""
        if self.watcher is not None and not self.watcher(done, total):
            raise Cancelled


@dataclass(frozen=True)
class Desk:
    """What a command may use before its transaction begins: the store to read from, the clock, who asks.

    `wall` as in `Work`.
    """

    store: Store
    now: datetime
    today: date
    user: User
    kdf: Any
    wall: datetime
    watcher: Progress | None = None

    def progress(self, done: int, total: int) -> None:
        """As `Work.progress`."""
        if self.watcher is not None and not self.watcher(done, total):
            raise Cancelled


@dataclass(frozen=True)
class Command(Generic[F, A]):
    """A change of the data by name. `prepare` does what is slow before the transaction begins.

    `deliver` (desk, prepared, facts, answer) hands out what may leave the office only once its sighting is
    committed. Trouble there is told; the same key delivers again under the same sighting, while it is fresh.
    """

    name: str
    permission: Permission
    touches: frozenset[Kind]
    run: Callable[[Work, F], A]
    prepare: Callable[[Desk, F], Any] | None = None
    deliver: Callable[[Desk, Any, Any, Any], None] | None = None

    def __call__(self, work: Work, facts: F) -> A:
        """Run inside another command's transaction."""
        return self.run(work, facts)

    @cached_property
    def facts(self) -> Any:
        """The type of its facts."""
        return _second_hint(self.run)

    @cached_property
    def answer(self) -> Any:
        """The type of its answer."""
        return typing.get_type_hints(self.run)["return"]


@dataclass(frozen=True)
class Jotting(Generic[F, A]):
    """What is written beside the office's facts and may be written again and again: drafts.

    It passes the door like a command, with permission and one transaction, and leaves nothing behind it: no
    entry in the trail, no operation key, no announcement.
    """

    name: str
    permission: Permission
    run: Callable[[Work, F], A]

    @cached_property
    def facts(self) -> Any:
        """The type of its facts."""
        return _second_hint(self.run)

    @cached_property
    def answer(self) -> Any:
        """The type of its answer."""
        return typing.get_type_hints(self.run)["return"]


@dataclass(frozen=True)
class Question(Generic[F, A]):
    """A look at the data by name."""

    name: str
    permission: Permission
    run: Callable[[Look, F], A]

    def __call__(self, look: Look, facts: F) -> A:
        """Ask inside another question."""
        return self.run(look, facts)

    @cached_property
    def facts(self) -> Any:
        """The type of its facts."""
        return _second_hint(self.run)

    @cached_property
    def answer(self) -> Any:
        """The type of its answer."""
        return typing.get_type_hints(self.run)["return"]


UseCase = Command[Any, Any] | Jotting[Any, Any] | Question[Any, Any]
_REGISTRY: dict[str, UseCase] = {}


def _second_hint(run: Callable[..., Any]) -> Any:
    names = run.__code__.co_varnames[:2]
    return typing.get_type_hints(run)[names[1]]


def _declare(name: str, permission: Permission, use_case: UseCase) -> None:
    if not isinstance(permission, Permission):
        raise TypeError(f"{name} names no permission")
    if name in _REGISTRY:
        raise TypeError(f"{name} is declared twice")
    _REGISTRY[name] = use_case


def command(
    name: str,
    *,
    permission: Permission,
    touches: set[Kind],
    prepare: Callable[[Desk, Any], Any] | None = None,
    deliver: Callable[[Desk, Any, Any, Any], None] | None = None,
) -> Callable[[Callable[[Work, F], A]], Command[F, A]]:
    """Declare a command: its function takes a `Work` and a frozen dataclass of facts."""

    def declared(run: Callable[[Work, F], A]) -> Command[F, A]:
        made = Command(name, permission, frozenset(touches), run, prepare, deliver)
        _declare(name, permission, made)
        return made

    return declared


def jotting(name: str, *, permission: Permission) -> Callable[[Callable[[Work, F], A]], Jotting[F, A]]:
    """Declare a jotting: its function takes a `Work` and a frozen dataclass of facts."""

    def declared(run: Callable[[Work, F], A]) -> Jotting[F, A]:
        made = Jotting(name, permission, run)
        _declare(name, permission, made)
        return made

    return declared


def question(name: str, *, permission: Permission) -> Callable[[Callable[[Look, F], A]], Question[F, A]]:
    """Declare a question: its function takes a `Look` and a frozen dataclass of facts."""

    def declared(run: Callable[[Look, F], A]) -> Question[F, A]:
        made = Question(name, permission, run)
        _declare(name, permission, made)
        return made

    return declared


def registry() -> dict[str, UseCase]:
    """Every declared use case by name; importing `services.everything` fills it."""
    return dict(_REGISTRY)


def kind_of(found: UseCase) -> str:
    """What a use case is, in a word: command, jotting or question."""
    return type(found).__name__.lower()


def use_case(name: str) -> UseCase:
    """The use case of this name; RuleError `no_such_use_case`."""
    found = _REGISTRY.get(name)
    if found is None:
        raise RuleError("no_such_use_case", name=name)
    return found
