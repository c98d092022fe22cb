# SPDX-License-Identifier: Apache-2.0
"""Many files at once: rows are gathered as tuples and written table by table, search side included.

Ids are given out here, so that rows can point at each other before they are written.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Table, func, select

from welfare_desk.storage.casework import listing, people
from welfare_desk.storage.casework.guardians import GUARDIANSHIP
from welfare_desk.storage.casework.member_search import add_members
from welfare_desk.storage.casework.tables import (
    CASE_FILE,
    COVERAGE_EVENT,
    DISABILITY,
    HOUSEHOLD,
    HOUSEHOLD_MEMBER,
    PERSON,
    PERSON_CATEGORY,
)
from welfare_desk.storage.casework.visits import VISIT
from welfare_desk.storage.pension import PENSION, PENSION_EVENT
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting import QUEUE_ENTRY, QUEUE_EVENT

_ORDER: dict[str, Table] = {
    table.name: table
    for table in (
        PERSON,
        HOUSEHOLD,
        HOUSEHOLD_MEMBER,
        CASE_FILE,
        COVERAGE_EVENT,
        DISABILITY,
        PERSON_CATEGORY,
        QUEUE_ENTRY,
        QUEUE_EVENT,
        PENSION,
        PENSION_EVENT,
        VISIT,
        GUARDIANSHIP,
    )
}
"""Tables that others point at come first."""


def count_files(uow: UnitOfWork) -> int:
    """How many files the office has."""
    return int(uow.connection.execute(select(func.count()).select_from(CASE_FILE)).scalar_one())


def some_files(uow: UnitOfWork, most: int) -> list[tuple[int, str, date]]:
    """Ids of the newest files, with their person's mobile (may be empty) and the day they were opened."""
    wanted = (
        select(CASE_FILE.c.id, PERSON.c.mobile, CASE_FILE.c.opened_on)
        .join(PERSON, PERSON.c.id == CASE_FILE.c.person_id)
        .order_by(CASE_FILE.c.id.desc())
        .limit(most)
    )
    return [(int(row.id), str(row.mobile or ""), row.opened_on) for row in uow.connection.execute(wanted)]


def newest_files(uow: UnitOfWork, most: int) -> list[tuple[int, int, str, str]]:
    """Id, person, opening day and field of the files opened last, the newest first."""
    found: list[tuple[int, int, str, str]] = uow.raw.execute(
        "SELECT id, person_id, opened_on, domain FROM case_file ORDER BY id DESC LIMIT ?", (most,)
    ).fetchall()
    return found


def ids_by_name(uow: UnitOfWork, table: Table, names: Iterable[str]) -> dict[str, int]:
    """The ids of neighbourhoods or categories, each added when it is new."""
    found = {name: people.named(uow, table, name) for name in names}
    return {name: row_id for name, row_id in found.items() if row_id is not None}


class Bulk:
    """Rows of casework on their way into an open transaction.

    `add` takes the values of a table's columns in their order without `id` and `version`; dates as ISO
    text, moments as `utc_text`, flags as 0 or 1. Columns left out at the end get their defaults, and all
    rows of a table leave out the same.
    """

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in _ORDER}
        self._listed: list[tuple[Any, ...]] = []
        self._members: list[tuple[Any, ...]] = []
        self._next = {name: uow.next_id(table) for name, table in _ORDER.items()}

    def add(self, table: str, *values: Any) -> int:
        """Gather a row; returns the id it will have."""
        row_id = self._next[table]
        self._next[table] = row_id + 1
        self._rows[table].append((row_id, *values))
        return row_id

    def list(self, *facts: Any) -> None:
        """Gather a file's facts for the search side, in the order of `listing.Listed`."""
        self._listed.append(facts)

    def member(self, *facts: Any) -> None:
        """Gather a member without a file for the search box, in the order of `member_search.keys`."""
        self._members.append(facts)

    def write(self) -> None:
        """Write what was gathered, and go on gathering."""
        for name, rows in self._rows.items():
            table = _ORDER[name]
            columns = [column.name for column in table.columns if column.name != "version"]
            if rows:
                self._uow.insert_many(table, columns[: len(rows[0])], rows)
            self._rows[name] = []
        listing.add(self._uow, self._listed)
        self._listed = []
        add_members(self._uow, self._members)
        self._members = []
