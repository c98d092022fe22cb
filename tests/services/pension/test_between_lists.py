# SPDX-License-Identifier: Apache-2.0
"""What changes in a household or in its pension between one list and the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import ADMIN, CHEAP, PASSWORD, TEHRAN, copy_office
from tests.support.pension_lists import MEHR, draw, listed, prepare
from tests.support.pensions import pension_change
from welfare_desk import assembly
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Kinship, Leaving
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.services.casework.membership import AddMember, MemberLeaves, add_member, member_leaves
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import change
from welfare_desk.services.pension.lists import AskLines, lines
from welfare_desk.services.session import Session

AZAR, DEY = JalaliMonth(1404, 9), JalaliMonth(1404, 10)


def _of_month(month: JalaliMonth) -> Any:
    day = month.first()
    return lambda: datetime(day.year, day.month, day.day, 12, tzinfo=TEHRAN)


def test_months_that_stand_on_no_list_are_told_before_the_next_is_approved(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)

    def at(month: JalaliMonth) -> Session:
        return assembly.open_office(folder, ADMIN, PASSWORD, clock=_of_month(month), kdf=CHEAP)

    with at(MEHR) as session:
        draw(session, 1)
        assert listed(session, MEHR).skipped == ()
    with at(DEY) as session:
        draft = prepare(session, DEY)
        assert draft.skipped == (MEHR.plus(1), AZAR)
        (line,) = session.ask(lines, AskLines(DEY)).rows
        assert line.arrears.amount == 2 * line.amount.amount


@pytest.mark.parametrize("arrears", [True, False])
def test_a_suspension_is_owed_again_only_where_that_was_said(tmp_path: Path, arrears: bool) -> None:
    folder = copy_office(tmp_path)

    def at(month: JalaliMonth) -> Session:
        return assembly.open_office(folder, ADMIN, PASSWORD, clock=_of_month(month), kdf=CHEAP)

    with at(MEHR) as session:
        file_no = draw(session, 1)
        draw(session, 2)
        listed(session, MEHR)
        session.do(change, pension_change(file_no, PensionState.SUSPENDED, session.today()))
    for month in (MEHR.plus(1), AZAR):
        with at(month) as session:
            assert listed(session, month).lines == 1
    with at(DEY) as session:
        facts = pension_change(file_no, PensionState.ON_PENSION, session.today())
        session.do(change, replace(facts, arrears=arrears))
        made = prepare(session, DEY)
        assert (made.lines, made.arrears) == (2, Rial(2 * 13_912_080 * arrears))


def test_a_birth_and_a_death_re_rate_from_the_next_month(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)

    def at(month: JalaliMonth) -> Session:
        return assembly.open_office(folder, ADMIN, PASSWORD, clock=_of_month(month), kdf=CHEAP)

    def sizes(session: Session, month: JalaliMonth) -> list[tuple[int, int]]:
        listed(session, month)
        return [(row.size, row.arrears.amount) for row in session.ask(lines, AskLines(month)).rows]

    with at(MEHR) as session:
        file_no = draw(session, 1)
        born = {"first_name": "نوزاد", "last_name": "محمدی", "national_id": national_id(50)}
        household = session.ask(show, ShowFile(file_no)).household
        session.do(
            add_member,
            AddMember(file_no, household.version, Kinship.SON, fields=born, since=session.today()),
        )
        assert sizes(session, MEHR) == [(1, 0)]
    with at(MEHR.plus(1)) as session:
        assert sizes(session, MEHR.plus(1)) == [(2, 0)]
        home = session.ask(show, ShowFile(file_no)).household
        child = next(each for each in home.members if each.kinship is Kinship.SON)
        session.do(
            member_leaves,
            MemberLeaves(file_no, home.version, child.person.id, session.today(), Leaving.DIED),
        )
    with at(AZAR) as session:
        assert sizes(session, AZAR) == [(1, 0)]
