# SPDX-License-Identifier: Apache-2.0
"""The specialised field in rows: what it is on a day, its last change in force, and the mirror of that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import register
from tests.support.office import NOON, office
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.file import FieldChange
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import fields
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.uow import UnitOfWork

TODAY, MAY, JUNE = NOON.date(), date(2025, 5, 1), date(2025, 6, 1)
FILE = 1


@pytest.fixture
def uow(tmp_path: Path) -> Iterator[UnitOfWork]:
    """A file opened today in the social field, in an unfinished transaction's office."""
    with office(tmp_path) as session:
        register(session, 1)
        with session._store.writing() as connection:
            unit = UnitOfWork(connection)
            unit.raw.execute("UPDATE case_file SET domain = 'social' WHERE id = 1")
            yield unit


def stamp(on: date, reason: str = "x") -> Stamp:
    return Stamp(on, TODAY, NOON, "مریم", reason, "12/3")


def move(uow: UnitOfWork, before: Domain, after: Domain, on: date) -> int:
    return fields.record(uow, FILE, before, after, stamp(on))


def on_day(uow: UnitOfWork, day: str) -> str:
    asked = f"SELECT {fields.domain_on('?1')} FROM case_file WHERE id = 1"
    found: str = uow.raw.execute(asked, (day,)).fetchone()[0]
    return found


def events(uow: UnitOfWork) -> list[tuple[Any, ...]]:
    columns = "from_state, to_state, effective_on, reason, letter_no, recorded_by, undoes"
    return list(uow.raw.execute(f"SELECT {columns} FROM domain_event ORDER BY id"))


def test_the_field_of_a_day_is_the_one_the_next_change_left(uow: UnitOfWork) -> None:
    move(uow, Domain.SOCIAL, Domain.REHABILITATION, MAY)
    move(uow, Domain.REHABILITATION, Domain.PREVENTION, JUNE)
    days = ("2025-04-30", "2025-05-01", "2025-05-31", "2025-06-01", "2025-10-22")
    assert [on_day(uow, day) for day in days] == [
        "social", "rehabilitation", "rehabilitation", "prevention", "prevention",
    ]  # fmt: skip
    assert fields.domain_now(uow, FILE) is Domain.PREVENTION


def test_of_two_changes_on_one_day_the_later_one_stands(uow: UnitOfWork) -> None:
    move(uow, Domain.SOCIAL, Domain.REHABILITATION, MAY)
    second = move(uow, Domain.REHABILITATION, Domain.PREVENTION, MAY)
    assert [on_day(uow, day) for day in ("2025-04-30", "2025-05-01")] == ["social", "prevention"]
    assert fields.last_change(uow, FILE) == FieldChange(second, Domain.REHABILITATION, Domain.PREVENTION, MAY)


def test_the_mirror_of_the_last_change_leaves_the_one_before_it_in_force(uow: UnitOfWork) -> None:
    first = move(uow, Domain.SOCIAL, Domain.REHABILITATION, MAY)
    second = move(uow, Domain.REHABILITATION, Domain.PREVENTION, JUNE)
    fields.undo(uow, FILE, stamp(JUNE, "اشتباه"), fields.change_to_undo(uow, FILE))
    assert events(uow)[-1] == (
        "prevention", "rehabilitation", "2025-06-01", "اشتباه", "12/3", "مریم", second,
    )  # fmt: skip
    assert fields.change_to_undo(uow, FILE) == FieldChange(first, Domain.SOCIAL, Domain.REHABILITATION, MAY)
    assert (on_day(uow, "2025-10-22"), fields.domain_now(uow, FILE)) == (
        "rehabilitation", Domain.REHABILITATION,
    )  # fmt: skip


def test_a_field_that_never_changed_has_nothing_to_take_back(uow: UnitOfWork) -> None:
    assert fields.last_change(uow, FILE) is None
    with pytest.raises(RuleError, match="no_field_change"):
        fields.change_to_undo(uow, FILE)


def test_a_file_is_opened_on_the_day_of_its_first_event(uow: UnitOfWork) -> None:
    assert fields.opened_on(uow, FILE) == TODAY
