# SPDX-License-Identifier: Apache-2.0
"""Whom a circular reaches: votes that hold, of persons whose file has not ended, nobody twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import NOON, copy_office, store_of
from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain
from welfare_desk.storage.casework import extension
from welfare_desk.storage.casework.tables import CASE_FILE, DISABILITY, HOUSEHOLD, PERSON
from welfare_desk.storage.matching.tables import MERGE
from welfare_desk.storage.uow import UnitOfWork

ENDS = date(2025, 11, 1)
WANTED = extension.Range("1404/12", date(2025, 10, 1), date(2025, 12, 31))
REACHED = [Coverage.APPLICANT, Coverage.COVERED, Coverage.DISCHARGED, Coverage.RECOVERED, Coverage.REFERRED]
"""Whose card is still of use: nobody decided against them, and they may be covered again."""


@pytest.fixture
def uow(tmp_path: Path) -> Iterator[UnitOfWork]:
    store = store_of(copy_office(tmp_path))
    with store.writing() as connection:
        yield UnitOfWork(connection)
    store.close()


def person(uow: UnitOfWork, coverage: Coverage | None = None, **vote: Any) -> int:
    """Somebody with a vote that ends on `ENDS`, and with a file where a coverage is given; the vote's id."""
    person_id = uow.insert(PERSON, {"first_name": "علی"})
    if coverage is not None:
        home = uow.insert(HOUSEHOLD, {})
        uow.insert(
            CASE_FILE,
            {
                "file_no": f"1404-{person_id:05d}",
                "person_id": person_id,
                "household_id": home,
                "domain": Domain.REHABILITATION,
                "coverage": coverage,
            },
        )
    given = {"type": DisabilityType.PHYSICAL, "valid_until": ENDS, **vote}
    return uow.insert(DISABILITY, {"person_id": person_id, **given})


def reached(uow: UnitOfWork) -> list[int]:
    page = extension.preview(uow.raw, WANTED, 12, 0, 100)
    assert page.total == len(page.rows)
    return [row.disability_id for row in page.rows]


@pytest.mark.parametrize("coverage", [None, *Coverage])
def test_votes_of_files_that_have_ended_are_left_out(uow: UnitOfWork, coverage: Coverage | None) -> None:
    row = person(uow, coverage)
    assert reached(uow) == ([row] if coverage is None or coverage in REACHED else [])


def test_an_ended_disability_is_left_out(uow: UnitOfWork) -> None:
    person(uow, Coverage.COVERED, ended_on=date(2025, 1, 1))
    assert reached(uow) == []


def test_who_was_merged_away_is_left_out_until_the_merge_is_undone(uow: UnitOfWork) -> None:
    row = person(uow)
    kept = uow.insert(PERSON, {"first_name": "علی"})
    merge = {"kept_id": kept, "gone_id": kept - 1, "before": "{}", "merged_at": NOON, "merged_by": "م"}
    merge_id = uow.insert(MERGE, merge)
    assert reached(uow) == []
    uow.update(MERGE, merge_id, None, {"undone_at": NOON, "undone_by": "م"})
    assert reached(uow) == [row]


def test_what_is_made_is_what_was_previewed(uow: UnitOfWork) -> None:
    rows = [person(uow, coverage, ended_on=end) for coverage in Coverage for end in (None, ENDS)]
    wanted = reached(uow)
    values = {
        "circular_no": WANTED.circular_no,
        "circular_on": ENDS,
        "expired_from": WANTED.expired_from,
        "expired_until": WANTED.expired_until,
        "months": 12,
        "recorded_at": datetime(2025, 10, 22, tzinfo=NOON.tzinfo),
        "recorded_by": "م",
    }
    assert extension.make(uow, WANTED, 12, values, lambda *_: None)[1] == len(wanted) == len(REACHED)
    kept = uow.connection.execute(DISABILITY.select().order_by(DISABILITY.c.id)).all()
    assert [row.id for row in kept] == rows
    assert {row.id for row in kept if row.valid_until == months_later(ENDS, 12)} == set(wanted)
