# SPDX-License-Identifier: Apache-2.0
"""Steps are taken the other way round, and whatever hangs on a row by now keeps it where it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.office import copy_office, store_of
from welfare_desk.storage.casework.tables import HOUSEHOLD, PERSON
from welfare_desk.storage.putting_back import InTheWayError, put_back, typed
from welfare_desk.storage.uow import UnitOfWork


@pytest.fixture
def uow(tmp_path: Path) -> Iterator[UnitOfWork]:
    store = store_of(copy_office(tmp_path))
    with store.writing() as connection:
        yield UnitOfWork(connection)
    store.close()


def test_the_last_step_goes_first(uow: UnitOfWork) -> None:
    born = {"first_name": "زهرا", "birth_date": date(1990, 5, 1)}
    person = uow.insert(PERSON, born)
    home = uow.insert(HOUSEHOLD, {"head_person_id": person})
    uow.update(PERSON, person, None, {"birth_date": date(1991, 5, 1), "last_name": "اکبری"})
    put_back(
        uow,
        [
            ("person", person, None),
            ("person", person, {"birth_date": "1990-05-01", "last_name": ""}),
            ("household", home, None),
        ],
    )
    left = [uow.raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("person", "household")]
    assert left == [0, 0]
    gone, changed, lost = uow.trail.steps[3:]
    assert (gone.table, gone.digest, lost.table, lost.digest) == ("household", None, "person", None)
    assert changed.changes == {"birth_date": ["1991-05-01", "1990-05-01"], "last_name": ["اکبری", ""]}
    assert (lost.changes or {})["first_name"] == ["زهرا", None]


def test_what_hangs_on_a_row_keeps_it(uow: UnitOfWork) -> None:
    person = uow.insert(PERSON, {"first_name": "زهرا"})
    uow.insert(HOUSEHOLD, {"head_person_id": person})
    with pytest.raises(InTheWayError) as kept:
        put_back(uow, [("person", person, None)])
    assert (kept.value.table, kept.value.row_id) == ("person", person)


def test_values_come_back_as_their_columns_hold_them() -> None:
    assert typed("person", {"birth_date": "1990-05-01", "first_name": "زهرا"}) == {
        "birth_date": date(1990, 5, 1),
        "first_name": "زهرا",
    }
