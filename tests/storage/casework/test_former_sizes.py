# SPDX-License-Identifier: Apache-2.0
"""Every change of a declared size leaves what stood before it; the SQL that reads it agrees with the rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clients import register
from tests.support.office import NOON, office
from tests.support.pair import rows
from welfare_desk.domain.casework.person import FormerSize
from welfare_desk.domain.pension.sizes import declared_on
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.storage.audit import Trail
from welfare_desk.storage.casework.former_sizes import FORMER_SIZE, declared_sql, follow, forget
from welfare_desk.storage.casework.tables import HOUSEHOLD
from welfare_desk.storage.uow import UnitOfWork

TODAY = NOON.date()
DAYS = st.dates(date(2025, 1, 1), date(2025, 1, 20))
SIZES = st.one_of(st.none(), st.integers(1, 99))


@pytest.fixture
def noon() -> list[datetime]:
    """What the clock shows; tests set it."""
    return [NOON]


@pytest.fixture
def session(tmp_path: Path, noon: list[datetime]) -> Iterator[Session]:
    with office(tmp_path, lambda: noon[0]) as opened:
        yield opened


def edit(session: Session, file_no: str, **fields: str) -> None:
    seen = session.ask(show, ShowFile(file_no))
    session.do(edit_person, EditPerson(file_no, seen.person.version, seen.household.version, fields))


def left(session: Session) -> list[tuple[int | None, str]]:
    return [tuple(row) for row in rows(session, "SELECT size, until FROM former_size ORDER BY id")]


def at_home(session: Session, *sizes: int | None) -> None:
    """The one household declares these sizes, one after the other, in a single transaction of today."""
    with session._store.writing() as connection:
        uow = UnitOfWork(connection)
        for size in sizes:
            uow.update(HOUSEHOLD, 1, None, {"declared_size": size})
        follow(uow, TODAY)
        connection.commit()


@given(st.lists(st.tuples(SIZES, DAYS), max_size=5), SIZES, DAYS)
def test_the_sql_tells_what_the_rule_tells(
    former: list[tuple[int | None, date]], now: int | None, day: date
) -> None:
    connection = driver.connect(":memory:")
    try:
        connection.execute("CREATE TABLE household (id, declared_size)")
        connection.execute("CREATE TABLE former_size (id INTEGER PRIMARY KEY, household_id, size, until)")
        connection.execute("INSERT INTO household VALUES (1, ?), (2, 50)", (now,))
        stored = [(1, size, until.isoformat()) for size, until in former] + [(2, 60, "2026-01-01")]
        connection.executemany("INSERT INTO former_size VALUES (NULL, ?, ?, ?)", stored)
        told = connection.execute(
            f"SELECT {declared_sql('home', ':day')} FROM household AS home WHERE home.id = 1",
            {"day": day.isoformat()},
        ).fetchone()[0]
    finally:
        connection.close()
    earliest = [FormerSize(size, until) for size, until in sorted(former, key=lambda one: one[1])]
    assert told == declared_on(now, earliest, day)


def test_each_change_leaves_what_was_declared_until_its_day(session: Session, noon: list[datetime]) -> None:
    file_no = register(session, 1, declared_size="3").file_no
    assert left(session) == []  # a household that is new had declared nothing before
    edit(session, file_no, declared_size="4")
    noon[0] += timedelta(days=2)
    edit(session, file_no, declared_size="")
    noon[0] += timedelta(days=1)
    edit(session, file_no, declared_size="5")
    days = [(TODAY + timedelta(days=later)).isoformat() for later in (0, 2, 3)]
    assert left(session) == [(3, days[0]), (4, days[1]), (None, days[2])]


def test_what_changes_no_declared_size_leaves_nothing(session: Session) -> None:
    file_no = register(session, 1, declared_size="3").file_no
    edit(session, file_no, mobile="09120000001", address="کوچهٔ ۴۸")
    edit(session, file_no, declared_size="3")
    assert left(session) == []


@pytest.mark.parametrize(("declared", "kept"), [((4, 3), []), ((4, 5), [(3, TODAY.isoformat())]), ((3,), [])])
def test_one_transaction_leaves_what_stood_before_it_or_nothing_where_that_stands_again(
    session: Session, declared: tuple[int, ...], kept: list[tuple[int, str]]
) -> None:
    register(session, 1, declared_size="3")
    at_home(session, *declared)
    assert left(session) == kept


@pytest.mark.parametrize(
    ("gone", "kept"), [(1, [(3, 2), (5, 3)]), (2, [(3, 1), (4, 3)]), (3, [(3, 1), (4, 2)])]
)
def test_the_change_after_one_that_is_taken_back_replaced_what_stood_before_that(
    session: Session, gone: int, kept: list[tuple[int, int]]
) -> None:
    """By id: the row that goes, and the sizes and ids that stay; nothing changes today by it."""
    register(session, 1, declared_size="3")
    for size in (4, 5, 6):
        at_home(session, size)
    with session._store.writing() as connection:
        uow = UnitOfWork(connection)
        uow.delete(FORMER_SIZE, gone)
        uow.update(HOUSEHOLD, 1, None, {"declared_size": 7})
        follow(uow, TODAY)
        connection.commit()
    assert rows(session, "SELECT size, id FROM former_size ORDER BY id") == kept


def test_an_entry_of_the_trail_that_is_taken_back_takes_its_rows_alone(session: Session) -> None:
    file_no = register(session, 1, declared_size="3").file_no
    for size in ("4", "5"):
        edit(session, file_no, declared_size=size)
    entries = [row for (row,) in rows(session, "SELECT seq FROM audit_row WHERE tbl = 'former_size'")]
    with session._store.writing() as connection:
        uow = UnitOfWork(connection)
        forget(uow, entries[1])
        assert [step.row_id for step in uow.trail.steps] == [2]
        uow.trail = Trail()
        forget(uow, entries[1] + 1)
        assert uow.trail.steps == []
        connection.commit()
    assert left(session) == [(3, TODAY.isoformat())]
