# SPDX-License-Identifier: Apache-2.0
"""The unit of work: what is written, and the trail it leaves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Column, Integer, MetaData, QueuePool, Table, Text, select, text

from tests.support.office import ADMIN, copy_office, store_of
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.access import ACCOUNT
from welfare_desk.storage.audit import RowChange, row_digest
from welfare_desk.storage.casework.tables import CASE_FILE, HOUSEHOLD, PERSON
from welfare_desk.storage.engine import Store
from welfare_desk.storage.metadata import DERIVED
from welfare_desk.storage.perform import Operation, Outcome, perform
from welfare_desk.storage.series import SERIES
from welfare_desk.storage.uow import Reader, UnitOfWork


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = store_of(copy_office(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def uow(store: Store) -> Iterator[UnitOfWork]:
    with store.writing() as connection:
        yield UnitOfWork(connection)


def test_an_insert_leaves_the_digest_of_the_whole_row(uow: UnitOfWork) -> None:
    made = uow.insert(SERIES, {"kind": "certificate", "year": 1404, "last_no": 7})
    assert made == 1
    assert uow.trail.steps == [RowChange("series", 1, row_digest((1, "certificate", 1404, 7)))]


def test_an_update_keeps_old_and_new_and_moves_the_version(uow: UnitOfWork) -> None:
    uow.update(ACCOUNT, 1, 1, {"display_name": "مریم مریمی", "disabled": False})
    row = uow.connection.execute(select(ACCOUNT)).one()
    assert (row.version, row.display_name) == (2, "مریم مریمی")
    (step,) = uow.trail.steps
    assert (step.table, step.row_id, step.changes) == ("account", 1, {"display_name": [ADMIN, "مریم مریمی"]})


def test_a_row_that_is_pointed_at_next_rises_above_the_one_before(uow: UnitOfWork) -> None:
    """Of the file's household and person: no version seen with the file ever fits another row."""
    person = uow.insert(PERSON, {"first_name": "علی", "sex": "male"})
    seen, fresh, far = (uow.insert(HOUSEHOLD, {}) for _ in range(3))
    told = {"file_no": "1", "person_id": person, "household_id": seen, "domain": "social"}
    file = uow.insert(CASE_FILE, {**told, "coverage": "covered"})
    for home, times in ((seen, 4), (far, 8)):
        for _ in range(times):
            uow.update(HOUSEHOLD, home, None, {})
    versions = []
    for home in (seen, fresh, far, seen):
        uow.update(CASE_FILE, file, None, {"household_id": home})
        row = select(HOUSEHOLD.c.version).where(HOUSEHOLD.c.id == home)
        versions.append(uow.connection.execute(row).scalar_one())
    assert versions == [5, 6, 9, 10]
    assert [step.table for step in uow.trail.steps[-2:]] == ["case_file", "household"]


def test_the_later_writer_is_told(uow: UnitOfWork) -> None:
    uow.update(ACCOUNT, 1, 1, {"display_name": "first"})
    with pytest.raises(RuleError) as refused:
        uow.update(ACCOUNT, 1, 1, {"display_name": "second"})
    assert (refused.value.code, refused.value.facts) == (
        "stale_row",
        {"table": "account", "id": 1, "version": 1, "current": 2, "by": "", "fields": []},
    )
    with pytest.raises(RuleError) as refused:
        uow.update(ACCOUNT, 99, 1, {"display_name": "nobody"})
    assert refused.value.facts["current"] is None


def test_the_later_writer_is_told_who_was_faster_and_with_what(store: Store) -> None:
    request = Operation("changed", "test.account", "", ADMIN, "pc", "2025-10-22T08:30:00.000000Z")

    def change(uow: UnitOfWork) -> Outcome:
        uow.update(ACCOUNT, 1, 1, {"display_name": "مریم مریمی"})
        return Outcome("null")

    perform(store, request, change)
    with store.writing() as connection, pytest.raises(RuleError) as refused:
        UnitOfWork(connection).update(ACCOUNT, 1, 1, {"display_name": "second"})
    assert (refused.value.facts["by"], refused.value.facts["fields"]) == ("مریم مریمی", ["display_name"])


def test_a_delete_keeps_the_last_values(uow: UnitOfWork) -> None:
    made = uow.insert(SERIES, {"kind": "certificate", "year": 1404, "last_no": 7})
    uow.delete(SERIES, made)
    assert uow.trail.steps[-1] == RowChange(
        "series",
        1,
        None,
        {"id": [1, None], "kind": ["certificate", None], "year": [1404, None], "last_no": [7, None]},
    )
    with pytest.raises(RuleError):
        uow.delete(SERIES, made)


def test_an_id_never_comes_twice(store: Store) -> None:
    request = Operation("made", "test.series", "", ADMIN, "pc", "2025-10-22T08:30:00.000000Z")
    rows = [("a", 1404, 1), ("b", 1404, 2), ("c", 1404, 3)]

    def made(uow: UnitOfWork) -> Outcome:
        uow.insert_many(SERIES, ("kind", "year", "last_no"), rows)
        return Outcome("null")

    def gone(uow: UnitOfWork) -> Outcome:
        for row_id in (2, 3):
            uow.delete(SERIES, row_id)
        return Outcome("null")

    perform(store, request, made)
    perform(store, replace(request, op_id="gone"), gone)
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        assert uow.insert(SERIES, {"kind": "d", "year": 1404, "last_no": 1}) == 4
        assert uow.insert_many(SERIES, ("kind", "year", "last_no"), [("e", 1404, 1)]) == range(5, 6)


@pytest.mark.parametrize(
    ("columns", "rows", "ids"),
    [
        (("kind", "year", "last_no"), [("a", 1404, 1), ("b", 1404, 2)], range(1, 3)),
        (("last_no", "kind", "year"), [(1, "a", 1404), (2, "b", 1404)], range(1, 3)),
        (("id", "kind", "year", "last_no"), [(1, "a", 1404, 1), (2, "b", 1404, 2)], range(0)),
        (("year", "id", "kind", "last_no"), [(1404, 1, "a", 1), (1404, 2, "b", 2)], range(0)),
    ],
)
def test_many_rows_in_any_shape_share_one_step(
    uow: UnitOfWork, columns: tuple[str, ...], rows: list[tuple[object, ...]], ids: range
) -> None:
    assert uow.insert_many(SERIES, columns, iter(rows)) == ids
    stored = uow.connection.execute(text("SELECT id, kind, year, last_no FROM series ORDER BY id")).all()
    assert [tuple(row) for row in stored] == [(1, "a", 1404, 1), (2, "b", 1404, 2)]
    digests = row_digest((1, "a", 1404, 1)) + row_digest((2, "b", 1404, 2))
    assert uow.trail.steps == [RowChange("series", 1, digests, None, 2)]
    assert uow.trail.row_count() == 2


def test_columns_left_out_get_their_default(uow: UnitOfWork) -> None:
    ids = uow.insert_many(ACCOUNT, ("name", "display_name"), [("aa", "A"), ("bb", "B")])
    assert ids == range(2, 4)
    row = uow.connection.execute(select(ACCOUNT).where(ACCOUNT.c.id == 3)).one()
    assert (row.version, row.disabled, row.slot) == (1, False, None)


def test_no_rows_leave_no_trace(uow: UnitOfWork) -> None:
    assert uow.insert_many(SERIES, ("kind", "year", "last_no"), []) == range(0)
    assert uow.trail.steps == []


@pytest.mark.parametrize("rows", [[("a", "1404", 1)], [("a", 1404, 1), ("b", 1404, True)]])
def test_values_that_sqlite_would_convert_are_our_bug(
    uow: UnitOfWork, rows: list[tuple[object, ...]]
) -> None:
    with pytest.raises(AssertionError, match="insert_many into series"):
        uow.insert_many(SERIES, ("kind", "year", "last_no"), rows)


def test_ids_with_gaps_are_our_bug(uow: UnitOfWork) -> None:
    with pytest.raises(AssertionError, match="ids with gaps"):
        uow.insert_many(SERIES, ("id", "kind", "year", "last_no"), [(1, "a", 1404, 1), (5, "b", 1404, 2)])


def test_derived_rows_are_not_audited(uow: UnitOfWork) -> None:
    listed = Table(
        "listed", MetaData(), Column("k", Text, primary_key=True), Column("n", Integer), info={DERIVED: True}
    )
    listed.create(uow.connection)
    uow.insert_many(listed, ("k", "n"), [("a", 1)])
    assert uow.trail.steps == []


def test_a_reader_takes_connections_only_when_asked(store: Store) -> None:
    reader = Reader(store)
    pool = store.read_engine.pool
    assert isinstance(pool, QueuePool)
    assert pool.checkedout() == 0
    assert reader.raw.execute("SELECT name FROM account").fetchone() == (ADMIN,)
    assert pool.checkedout() == 0
    assert reader.connection.execute(select(ACCOUNT.c.name)).scalar() == ADMIN
    assert pool.checkedout() == 1
    reader.close()
    assert pool.checkedout() == 0


def test_a_reader_gives_back_what_it_took_briefly(store: Store) -> None:
    reader = Reader(store)
    with reader.briefly() as raw:
        assert raw.execute("SELECT name FROM account").fetchone() == (ADMIN,)
    with store.kept_reader() as free:
        assert free is raw
    held = reader.raw
    with reader.briefly() as raw:
        assert raw is held
    assert held.in_transaction
    reader.close()
    with store.kept_reader():
        pass


def test_the_trail_tells_that_a_secret_changed_and_not_what_it_is(uow: UnitOfWork) -> None:
    uow.update(ACCOUNT, 1, None, {"slot": "new", "pin": "hash", "display_name": "A"})
    changes = uow.trail.steps[-1].changes or {}
    assert (changes["slot"], changes["pin"]) == (["***", "***"], [None, "***"])
    uow.insert(ACCOUNT, {"id": 9, "name": "zz", "display_name": "Z", "slot": "secret"})
    uow.delete(ACCOUNT, 9)
    assert (uow.trail.steps[-1].changes or {})["slot"] == ["***", None]
