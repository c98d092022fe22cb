# SPDX-License-Identifier: Apache-2.0
"""The life of a file in rows: numbers, events, and the mirror that takes the last one back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import register
from tests.support.office import NOON, office
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import life
from welfare_desk.storage.casework.life import Change, NewFile, Stamp, Undoable
from welfare_desk.storage.uow import UnitOfWork

TODAY, MAY, JUNE = NOON.date(), date(2025, 5, 1), date(2025, 6, 1)
FILE = 1


def stamp(on: date, reason: str = "x", letter_no: str = "1") -> Stamp:
    return Stamp(on, TODAY, NOON, "مریم", reason, letter_no)


@pytest.fixture
def uow(tmp_path: Path) -> Iterator[UnitOfWork]:
    """A file covered today, opened in an unfinished transaction's office."""
    with office(tmp_path) as session:
        register(session, 1)
        with session._store.writing() as connection:
            yield UnitOfWork(connection)


def events(uow: UnitOfWork) -> list[tuple[Any, ...]]:
    columns = "from_state, to_state, effective_on, reason, letter_no, recorded_by, undoes"
    return list(uow.raw.execute(f"SELECT {columns} FROM coverage_event WHERE file_id = 1 ORDER BY id"))


def coverage(uow: UnitOfWork) -> tuple[str, int]:
    found: tuple[str, int] = uow.raw.execute(
        "SELECT coverage, version FROM case_file WHERE id = 1"
    ).fetchone()
    return found


@pytest.mark.parametrize(
    ("there", "next_one"),
    [
        ([], "1390-00001"),
        (["1390-00041"], "1390-00042"),
        (["1390-99999"], "1390-100000"),
        (["1390-99999", "1390-100000"], "1390-100001"),
        (["1391-00007", "1390/00009", "پ-12"], "1390-00001"),
    ],
)
def test_numbers_go_on_after_the_highest_of_the_year(
    uow: UnitOfWork, there: list[str], next_one: str
) -> None:
    for number in there:
        uow.raw.execute("INSERT INTO person (first_name) VALUES ('x')")
        uow.raw.execute(
            "INSERT INTO case_file (file_no, person_id, household_id, domain, coverage)"
            " VALUES (?, (SELECT max(id) FROM person), 1, 'social', 'covered')",
            (number,),
        )
    assert life.free_file_no(uow, 1390) == next_one


def test_a_taken_number_and_a_state_no_file_begins_in_are_refused(uow: UnitOfWork) -> None:
    for new, code in (
        (NewFile(1, 1, Domain.SOCIAL, Coverage.COVERED, TODAY, 1404, "1404-00001"), "file_no_taken"),
        (NewFile(1, 1, Domain.SOCIAL, Coverage.CLOSED, TODAY, 1404), "coverage_not_allowed"),
    ):
        with pytest.raises(RuleError) as refused:
            life.open_file(uow, new, stamp(TODAY))
        assert refused.value.code == code


def test_an_event_moves_the_file_and_its_mirror_brings_it_back(uow: UnitOfWork) -> None:
    opened = (None, "covered", TODAY.isoformat(), "", "", "مریم", None)
    with pytest.raises(RuleError, match="nothing_to_undo"):
        life.last_change(uow, FILE)
    event_id = life.record_coverage(uow, FILE, Change(Coverage.DISCHARGED, version=1), stamp(TODAY))
    assert coverage(uow) == ("discharged", 2)
    last = life.last_change(uow, FILE)
    assert last == Undoable(event_id, Coverage.COVERED, Coverage.DISCHARGED, TODAY)
    life.undo_coverage(uow, FILE, last, stamp(TODAY, "اشتباه", ""))
    assert coverage(uow) == ("covered", 3)
    assert events(uow) == [
        opened,
        ("covered", "discharged", TODAY.isoformat(), "x", "1", "مریم", None),
        ("discharged", "covered", TODAY.isoformat(), "اشتباه", "", "مریم", event_id),
    ]
    with pytest.raises(RuleError, match="nothing_to_undo"):
        life.last_change(uow, FILE)


def test_of_one_day_the_event_recorded_last_is_the_last(uow: UnitOfWork) -> None:
    life.record_coverage(uow, FILE, Change(Coverage.DISCHARGED), stamp(TODAY))
    second = life.record_coverage(uow, FILE, Change(Coverage.CLOSED), stamp(TODAY))
    assert life.last_change(uow, FILE).event_id == second


def test_refusals_leave_no_event(uow: UnitOfWork) -> None:
    before = events(uow)
    for change, told, code in (
        (Change(Coverage.DISCHARGED), stamp(MAY), "before_last_event"),
        (Change(Coverage.DISCHARGED), stamp(date(2025, 10, 23)), "date_in_future"),
        (Change(Coverage.DISCHARGED), stamp(TODAY, ""), "bad_fields"),
        (Change(Coverage.REFERRED), stamp(TODAY), "coverage_not_allowed"),
        (Change(Coverage.DISCHARGED, version=7), stamp(TODAY), "stale_row"),
    ):
        with pytest.raises(RuleError) as refused:
            life.record_coverage(uow, FILE, change, told)
        assert refused.value.code == code
    assert (events(uow), coverage(uow)) == (before, ("covered", 1))


def test_a_touched_file_has_another_version(uow: UnitOfWork) -> None:
    life.touch(uow, FILE, 1)
    assert coverage(uow) == ("covered", 2)
    with pytest.raises(RuleError, match="stale_row"):
        life.touch(uow, FILE, 1)
