# SPDX-License-Identifier: Apache-2.0
"""New files of a list, written table by table as tuples: ten tables for each client in one transaction.

Every column is named and every row carries its id, so that nothing is looked up or converted on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table

from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Kinship, Marital, Severity
from welfare_desk.domain.exchange.client import Client
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.text import fold
from welfare_desk.domain.waiting import PENSION as PENSION_QUEUE
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.storage.casework import listing
from welfare_desk.storage.casework.tables import (
    CASE_FILE,
    COVERAGE_EVENT,
    DISABILITY,
    HOUSEHOLD,
    HOUSEHOLD_MEMBER,
    NEIGHBOURHOOD,
    PERSON,
    PERSON_CATEGORY,
    SOCIAL_CATEGORY,
)
from welfare_desk.storage.pension import PENSION, PENSION_EVENT
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting import QUEUE_ENTRY, QUEUE_EVENT, next_queue_no

STEPS = 8
"""Passes over the clients, for whoever shows progress."""

_TELL_EVERY = 2_000
Tell = Callable[[int], None]
"""Told how many rows were written since the last call; may raise ``Cancelled``."""

Place = tuple[int, str]
"""Id and name of a neighbourhood or social category."""


@dataclass(frozen=True)
class Stamp:
    """What every row of one batch has in common; ``now`` as the database keeps moments."""

    batch_id: int
    today: date
    now: str
    user: str
    reason: str


def add_places(uow: UnitOfWork, table: Table, wanted: Mapping[str, str]) -> dict[str, Place]:
    """Put new neighbourhoods or social categories (folded key → name) onto the office's list."""
    assert table in (NEIGHBOURHOOD, SOCIAL_CATEGORY)
    return {key: (uow.insert(table, {"name": name, "fold": key}), name) for key, name in wanted.items()}


class FileWriter:
    """Writes clients with their households, files and events; numbers and places are settled beforehand."""

    def __init__(self, uow: UnitOfWork, stamp: Stamp, tell: Tell | None = None) -> None:
        self._uow = uow
        self._stamp = stamp
        self._tell = tell

    def write(
        self,
        clients: Sequence[Client],
        file_nos: Sequence[str],
        neighbourhoods: Mapping[str, Place],
        categories: Mapping[str, Place],
    ) -> tuple[int, int]:
        """Every client becomes a person, head of a household of their own, and a file.

        Returns the ids of the first person and the first file; the others follow in order.
        """
        if not clients:
            return 0, 0
        places = [neighbourhoods[fold(c.neighbourhood)] if c.neighbourhood else None for c in clients]
        groups = [categories[fold(c.category)] if c.category else None for c in clients]
        people = self._insert(PERSON, _people(clients))
        households = self._insert(HOUSEHOLD, _households(clients, people, places))
        self._insert(HOUSEHOLD_MEMBER, _members(len(clients), households, people))
        files = self._insert(CASE_FILE, self._files(clients, file_nos, people, households))
        self._insert(COVERAGE_EVENT, self._coverage(len(clients), files))
        self._insert(DISABILITY, _disabilities(clients, people))
        self._insert(PERSON_CATEGORY, _person_categories(groups, people))
        self._pensions(clients, files, households)
        self._queue(clients, files)
        self._list(clients, file_nos, files, places, groups)
        return people, files

    def _insert(self, table: Table, rows: Iterable[tuple[Any, ...]]) -> int:
        """Rows without their ids; returns the id of the first."""
        first = self._uow.next_id(table)
        last = first - 1

        def numbered() -> Iterator[tuple[Any, ...]]:
            nonlocal last
            for row in rows:
                last += 1
                yield (last, *row)
                if self._tell is not None and last % _TELL_EVERY == 0:
                    self._tell(_TELL_EVERY)

        self._uow.insert_many(table, _COLUMNS[table.name], numbered())
        return first

    def _files(
        self, clients: Sequence[Client], file_nos: Sequence[str], people: int, households: int
    ) -> Iterator[tuple[Any, ...]]:
        covered = Coverage.COVERED.value
        for at, (client, file_no) in enumerate(zip(clients, file_nos, strict=True)):
            assert client.domain is not None
            opened = client.requested_on.isoformat() if client.requested_on else None
            domain = client.domain.value
            yield (file_no, people + at, households + at, domain, covered, opened, client.note, 1)

    def _coverage(self, count: int, files: int) -> Iterator[tuple[Any, ...]]:
        tail = (None, Coverage.COVERED.value, *self._event(self._stamp.today))
        return ((files + at, *tail) for at in range(count))

    def _event(self, effective_on: date) -> tuple[Any, ...]:
        stamp = self._stamp
        return (effective_on.isoformat(), stamp.reason, "", stamp.now, stamp.user, stamp.batch_id)

    def _pensions(self, clients: Sequence[Client], files: int, households: int) -> None:
        drawing = [
            (at, c.pension.value) for at, c in enumerate(clients) if c.pension is not PensionState.NONE
        ]
        first = self._insert(
            PENSION, ((households + at, files + at, state, None, 1) for at, state in drawing)
        )
        tail = self._event(self._stamp.today)
        events = ((first + n, None, state, *tail) for n, (_, state) in enumerate(drawing))
        self._insert(PENSION_EVENT, events)

    def _queue(self, clients: Sequence[Client], files: int) -> None:
        waiting, today = QueueState.WAITING.value, self._stamp.today
        joined = [(at, c.requested_on or today) for at, c in enumerate(clients) if c.waiting]
        number = next_queue_no(self._uow, PENSION_QUEUE)
        unchecked = Documents.UNCHECKED.value
        entries = (
            (
                PENSION_QUEUE,
                files + at,
                waiting,
                day.isoformat(),
                None,
                "",
                number + n,
                unchecked,
                "",
                None,
                1,
            )
            for n, (at, day) in enumerate(joined)
        )
        first = self._insert(QUEUE_ENTRY, entries)
        events = ((first + n, None, waiting, *self._event(day)) for n, (_, day) in enumerate(joined))
        self._insert(QUEUE_EVENT, events)

    def _list(
        self, clients: Sequence[Client], file_nos: Sequence[str], files: int,
        places: Sequence[Place | None], groups: Sequence[Place | None],
    ) -> None:  # fmt: skip
        today, covered = self._stamp.today, Coverage.COVERED.value

        def rows() -> Iterator[tuple[Any, ...]]:
            parts = zip(clients, file_nos, places, groups, strict=True)
            for at, (client, file_no, place, group) in enumerate(parts):
                born, domain = client.birth_date, client.domain
                assert domain is not None
                kind = next(iter(client.disabilities), None)
                degree = None if kind in (None, DisabilityType.NONE) else client.severity.value
                # Everything else an import writes happens today; a queue may have been joined no later.
                yield (
                    files + at, file_no, client.national_id, client.foreign_id, client.first_name,
                    client.last_name, client.father_name, born.isoformat() if born else None, domain.value,
                    client.pension.value, 1 if client.waiting else 0, covered, client.sex.value,
                    kind.value if kind else None, degree,
                    group[1] if group else "", place[1] if place else "", client.mobile, client.phone,
                    today.isoformat(), 1 if client.sheba else 0,
                )  # fmt: skip
                if self._tell is not None and at % _TELL_EVERY == 0:
                    self._tell(_TELL_EVERY)

        listing.add(self._uow, rows())


_EVENT = (
    "from_state",
    "to_state",
    "effective_on",
    "reason",
    "letter_no",
    "recorded_at",
    "recorded_by",
    "batch_id",
)

_COLUMNS: dict[str, tuple[str, ...]] = {
    "person": (
        "id", "national_id", "foreign_id", "first_name", "last_name", "father_name", "sex", "birth_date",
        "birth_cert_no", "marital", "mobile", "phone", "version",
    ),
    "household": (
        "id", "head_person_id", "declared_size", "address", "postal_code", "neighbourhood_id", "decile",
        "decile_on", "sheba", "version",
    ),
    "household_member": ("id", "household_id", "person_id", "kinship", "since", "until"),
    "case_file": (
        "id", "file_no", "person_id", "household_id", "domain", "coverage", "opened_on", "note", "version",
    ),
    "coverage_event": ("id", "file_id", *_EVENT),
    "disability": ("id", "person_id", "type", "severity", "is_primary", "commission_on", "valid_until"),
    "person_category": ("id", "person_id", "category_id", "since", "until"),
    "pension": ("id", "household_id", "file_id", "state", "since", "version"),
    "pension_event": ("id", "pension_id", *_EVENT),
    "queue_entry": (
        "id", "service", "file_id", "state", "joined_on", "ended_on", "letter_no", "queue_no", "documents",
        "documents_missing", "held_until", "version",
    ),
    "queue_event": ("id", "entry_id", *_EVENT),
}  # fmt: skip


def _people(clients: Sequence[Client]) -> Iterator[tuple[Any, ...]]:
    unknown = Marital.UNKNOWN.value
    for client in clients:
        born = client.birth_date
        yield (
            client.national_id, client.foreign_id, client.first_name, client.last_name, client.father_name,
            client.sex.value, born.isoformat() if born else None, "", unknown, client.mobile, client.phone, 1,
        )  # fmt: skip


def _households(
    clients: Sequence[Client], people: int, places: Sequence[Place | None]
) -> Iterator[tuple[Any, ...]]:
    for at, (client, place) in enumerate(zip(clients, places, strict=True)):
        yield (
            people + at, client.household_size, client.address, client.postal_code,
            place[0] if place else None, client.decile, None, client.sheba, 1,
        )  # fmt: skip


def _members(count: int, households: int, people: int) -> Iterator[tuple[Any, ...]]:
    head = Kinship.HEAD.value
    return ((households + at, people + at, head, None, None) for at in range(count))


def _disabilities(clients: Sequence[Client], people: int) -> Iterator[tuple[Any, ...]]:
    unknown = Severity.UNKNOWN.value
    for at, client in enumerate(clients):
        # The one severity of a list is that of the disability it names first.
        primary, severity = 1, client.severity.value
        for kind in client.disabilities:
            yield (people + at, kind.value, severity, primary, None, None)
            primary, severity = 0, unknown


def _person_categories(groups: Sequence[Place | None], people: int) -> Iterator[tuple[Any, ...]]:
    return ((people + at, group[0], None, None) for at, group in enumerate(groups) if group is not None)
