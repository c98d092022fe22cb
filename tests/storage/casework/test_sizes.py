# SPDX-License-Identifier: Apache-2.0
"""The size in SQL is that of the rule: what is declared, who is known, lives there, or has gone."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from itertools import product
from pathlib import Path

from tests.support import people
from tests.support.family import ALI, TODAY, add, shown
from tests.support.pair import rows
from tests.support.pensions import allowance_change
from welfare_desk.domain.casework.codes import Coverage, Kinship, Leaving
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.sizes import size_for_pay
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    edit_person,
    record_coverage,
)
from welfare_desk.services.casework.membership import MemberLeaves, member_leaves
from welfare_desk.services.pension.allowances import ListAllowances, change_allowance, list_allowances
from welfare_desk.storage.casework.sizes import SIZE_NOW, pays_by, size_on


def test_the_rule_in_sql_is_the_rule() -> None:
    given = "(SELECT ? AS declared, ? AS known, ? AS living)"
    asked = f"SELECT {pays_by('known', 'living', 'declared')} FROM {given}"
    with sqlite3.connect(":memory:") as raw:
        for declared, living, gone in product((None, 1, 2, 3, 9), range(4), range(3)):
            (told,) = raw.execute(asked, (declared, living + gone, living)).fetchone()
            assert told == size_for_pay(declared, living, gone), (declared, living, gone)
    raw.close()


def test_the_size_of_now_counts_who_lives_there_and_who_has_gone(tmp_path: Path) -> None:
    session = people.peopled_office(tmp_path)
    home = shown(session).household.id

    def size() -> int:
        days = [TODAY.isoformat()] * size_on("?").count("?")
        ((told, on_that_day),) = rows(
            session, f"SELECT {SIZE_NOW}, {size_on('?')} FROM household WHERE id = ?", *days, home
        )
        assert told == on_that_day
        return int(told)

    assert size() == 1
    son = add(session, "امیر", Kinship.SON, birth_date="1395/01/01")
    add(session, "سارا", Kinship.DAUGHTER, birth_date="1396/01/01")
    assert size() == 3
    session.do(member_leaves, MemberLeaves(ALI, shown(session).household.version, son, TODAY, Leaving.DIED))
    assert size() == 2
    seen = shown(session)
    declared = EditPerson(ALI, seen.person.version, seen.household.version, {"declared_size": "7"})
    session.do(edit_person, declared)
    assert size() == 7
    seen = shown(session)
    declared = EditPerson(ALI, seen.person.version, seen.household.version, {"declared_size": "3"})
    session.do(edit_person, declared)
    assert size() == 2  # all three are known by name, and one of them has gone
    session.close()


def test_the_page_of_allowances_shows_the_size_that_is_paid(tmp_path: Path) -> None:
    session = people.peopled_office(tmp_path)
    seen = shown(session)
    declared = EditPerson(ALI, seen.person.version, seen.household.version, {"declared_size": "1"})
    session.do(edit_person, declared)
    add(session, "امیر", Kinship.SON, birth_date="1395/01/01")
    add(session, "سارا", Kinship.DAUGHTER, birth_date="1396/01/01")
    session.do(change_allowance, allowance_change(ALI, AllowanceKind.LIVING, PensionState.ON_PENSION, TODAY))
    assert [row.household_size for row in session.ask(list_allowances, ListAllowances()).rows] == [3]
    session.close()


def test_who_has_died_lives_nowhere_also_once_the_file_is_closed(tmp_path: Path) -> None:
    session = people.peopled_office(tmp_path)
    add(session, "امیر", Kinship.SON, birth_date="1395/01/01")
    home = shown(session).household.id

    def sizes(on: date) -> tuple[int, int]:
        asked = f"SELECT {SIZE_NOW}, {size_on('?')} FROM household WHERE id = ?"
        days = [on.isoformat()] * size_on("?").count("?")
        ((now, then),) = rows(session, asked, *days, home)
        return int(now), int(then)

    eve = TODAY - timedelta(days=1)
    assert sizes(TODAY) == (2, 2)
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY))
    assert (sizes(eve), sizes(TODAY)) == ((1, 2), (1, 1))
    session.do(record_coverage, RecordCoverage(ALI, Coverage.CLOSED, TODAY, "درگذشت"))
    assert (sizes(eve), sizes(TODAY)) == ((1, 2), (1, 1))
    session.close()
