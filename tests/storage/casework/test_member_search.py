# SPDX-License-Identifier: Apache-2.0
"""The small index of members without a file: complete, rebuilt alike, and read by ranges only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.office import office
from welfare_desk.domain.casework.doubles import Typed
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.storage.casework import listing
from welfare_desk.storage.casework.doubles import likely
from welfare_desk.storage.casework.member_search import find_members, wrong_members
from welfare_desk.storage.uow import UnitOfWork


def _keys(raw: Any) -> list[Any]:
    return list(raw.execute("SELECT k, person_id FROM member_key ORDER BY 1, 2"))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with office(tmp_path_factory.mktemp("members")) as session:
        make_office_data(session, 200)
        yield session._store


def test_what_a_sample_office_writes_is_what_a_rebuild_computes(filled: Any) -> None:
    with filled.writing() as connection:
        uow = UnitOfWork(connection)
        before = _keys(uow.raw)
        assert listing.rebuild(uow) == 200
        assert _keys(uow.raw) == before
        assert len(before) > 200


def test_every_member_without_a_file_is_found_by_name_and_identifier(filled: Any) -> None:
    with filled.kept_reader() as raw:
        rows = raw.execute(
            "SELECT person.id, first_name, last_name, national_id FROM person WHERE NOT EXISTS"
            " (SELECT 1 FROM case_file WHERE person_id = person.id) ORDER BY person.id LIMIT 25"
        ).fetchall()
        for person_id, first, last, national_id in rows:
            for typed in (f"{first} {last}", f"{last} {first}", national_id, national_id[:7]):
                assert person_id in {hit.person_id for hit in find_members(raw, typed, 200)}


@pytest.mark.parametrize("born", [None, 1990])
def test_a_lookup_while_typing_reads_through_no_table(filled: Any, born: int | None) -> None:
    told: list[str] = []
    with filled.kept_reader() as raw:
        asked = _Planned(raw, told)
        likely(asked, Typed("علی", "محمدی", "حسین", born))
        find_members(asked, "علی محمدی", 50)
    # What is left are the candidates themselves: the hits of a range, and a list of ids.
    allowed = ("SCAN (subquery", "SCAN found", "SCAN json_each")
    assert [line for line in told if line.startswith("SCAN ") and not line.startswith(allowed)] == []


class _Planned:
    """A connection that keeps the plan of everything it is asked."""

    def __init__(self, raw: Any, told: list[str]) -> None:
        self._raw, self._told = raw, told

    def execute(self, statement: str, values: Any = ()) -> Any:
        plan = self._raw.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
        self._told.extend(row[3] for row in plan)
        return self._raw.execute(statement, values)


def test_every_wrong_key_is_noticed(filled: Any) -> None:
    with filled.writing() as connection:
        raw = UnitOfWork(connection).raw
        assert wrong_members(raw) == []
        first, second, third = [
            row[0] for row in raw.execute("SELECT DISTINCT person_id FROM member_key ORDER BY 1 LIMIT 3")
        ]
        raw.execute("UPDATE person SET first_name = 'دیگری' WHERE id = ?", (first,))
        raw.execute("DELETE FROM member_key WHERE person_id = ?", (second,))
        raw.execute("DELETE FROM household_member WHERE person_id = ?", (third,))
        assert wrong_members(raw) == [first, second, third]
        connection.rollback()


def test_nothing_is_found_by_nothing(filled: Any, tmp_path: Path) -> None:
    with filled.kept_reader() as raw:
        assert find_members(raw, " ،", 50) == ()
