# SPDX-License-Identifier: Apache-2.0
"""A month is paid by the household in which somebody lived for it, wherever they live when it is paid."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.support import homes
from tests.support.clients import register
from tests.support.office import TEHRAN, office
from tests.support.pension_lists import listed
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.services.casework.commands import register_file
from welfare_desk.services.casework.households import join_households
from welfare_desk.services.casework.membership import AddMember, add_member, member_leaves
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.matching.facts import MergePersons
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.lists import AskLine, AskLines, lines, one_line
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

P = PensionState
ONE, TWO, FOUR, FIVE = 13_912_080, 19_874_400, 35_773_920, 43_723_680
OTHER, HIS, HERS = "1404-00001", "1404-00002", "1404-00003"


class Desk:
    """An office whose clock stands on the fifth of a month, or on another day of it."""

    def __init__(self, folder: Path) -> None:
        self.now = datetime(2025, 3, 25, 10, tzinfo=TEHRAN)
        self.session: Session = office(folder, lambda: self.now)

    def at(self, month: int, day: int = 5) -> None:
        on = from_jalali(1404, month, day)
        self.now = datetime(on.year, on.month, on.day, 10, tzinfo=TEHRAN)

    def grant(self, file_no: str, first: int | None = None) -> None:
        from_month = None if first is None else JalaliMonth(1404, first)
        facts = ChangePension(file_no, P.ON_PENSION, self.session.today(), from_month=from_month)
        self.session.do(change, facts)

    def stop(self, file_no: str, to_state: PensionState, first: int) -> None:
        why, from_month = SuspensionReason.NO_VISIT, JalaliMonth(1404, first)
        today = self.session.today()
        self.session.do(
            change, ChangePension(file_no, to_state, today, reason_code=why, from_month=from_month)
        )

    def joins(self, file_no: str, other: str) -> None:
        today = self.session.today()
        self.session.do(join_households, homes.joining(self.session, file_no, other, today))

    def paid(self, month: int, file_no: str) -> tuple[int, dict[str, int]]:
        """What the list of a month pays to a file: for the month, and for others; none: no line."""
        asked = JalaliMonth(1404, month)
        listed(self.session, asked)
        for row in self.session.ask(lines, AskLines(asked)).rows:
            if row.file_no == file_no:
                claims = self.session.ask(one_line, AskLine(asked, row.line_no)).claims
                return row.amount.amount, {str(claim.month)[-2:]: claim.amount.amount for claim in claims}
        return 0, {}

    def members(self, month: int, file_no: str) -> int:
        asked = JalaliMonth(1404, month)
        (row,) = [each for each in self.session.ask(lines, AskLines(asked)).rows if each.file_no == file_no]
        kept = self.session.ask(one_line, AskLine(asked, row.line_no)).household
        return len(json.loads(kept)["members"])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Three who live alone; the first draws a pension, so that no list is empty."""
    made = Desk(tmp_path)
    with made.session:
        for number in (1, 2, 3):
            register(made.session, number)
        made.grant(OTHER)
        yield made
        assert check(made.session._store).findings == ()


def test_late_months_that_were_paid_stay_paid_by_the_home_of_then(desk: Desk) -> None:
    desk.at(4)
    desk.grant(HIS, 1)
    assert desk.paid(4, HIS) == (ONE, {"01": ONE, "02": ONE, "03": ONE})
    four = [register(desk.session, number).file_no for number in (4,)]
    for number in (5, 6, 7):
        desk.session.do(register_file, homes.newcomer(desk.session, number, desk.session.today(), four[0]))
    desk.at(5)
    desk.joins(four[0], HIS)
    # He came in Mordad: from Shahrivar on five are paid, and nothing is owed for what was paid by one.
    assert desk.paid(5, HIS) == (ONE, {})
    desk.at(6)
    assert desk.paid(6, HIS) == (FIVE, {})


def test_who_leaves_a_large_home_gives_nothing_back(desk: Desk) -> None:
    for number in (4, 5, 6):
        desk.session.do(register_file, homes.newcomer(desk.session, number, desk.session.today(), HIS))
    desk.at(4)
    desk.grant(HIS, 1)
    assert desk.paid(4, HIS) == (FOUR, {"01": FOUR, "02": FOUR, "03": FOUR})
    desk.at(5)
    desk.session.do(member_leaves, homes.leaving(desk.session, HIS, desk.session.today()))
    assert desk.paid(5, HIS) == (FOUR, {})
    desk.at(6)
    assert desk.paid(6, HIS) == (ONE, {})
    # The copy of the household that a line keeps is that of those it was paid for.
    assert [desk.members(month, HIS) for month in (4, 5, 6)] == [4, 4, 1]


def test_months_given_back_are_those_of_the_home_of_then(desk: Desk) -> None:
    desk.grant(HIS)
    assert desk.paid(1, HIS) == (ONE, {})
    desk.at(2)
    desk.stop(HIS, P.SUSPENDED, 2)
    assert [desk.paid(2, HIS), desk.paid(3, HIS)] == [(0, {}), (0, {})]
    desk.at(4)
    desk.joins(HERS, HIS)
    back = ChangePension(HIS, P.ON_PENSION, desk.session.today(), "آمد", "۷", arrears=True)
    desk.session.do(change, back)
    assert desk.paid(4, HIS) == (ONE, {"02": ONE, "03": ONE})
    desk.at(5)
    assert desk.paid(5, HIS) == (TWO, {})


@pytest.mark.parametrize("listed_before", [True, False], ids=["paid before", "not yet paid"])
def test_a_home_whose_own_pension_had_stopped_takes_no_month_from_who_came_later(
    desk: Desk, listed_before: bool
) -> None:
    desk.grant(HERS)
    assert desk.paid(1, HERS) == (ONE, {})
    desk.at(2)
    desk.stop(HERS, P.CUT, 3)
    assert desk.paid(2, HERS) == (ONE, {})
    desk.at(4)
    desk.grant(HIS, 1)
    late = {"01": ONE, "02": ONE, "03": ONE}
    if listed_before:
        assert desk.paid(4, HIS) == (ONE, late)
        desk.at(5)
    desk.joins(HERS, HIS)
    assert desk.paid(5 if listed_before else 4, HIS) == (ONE, {} if listed_before else late)
    desk.at(6)
    owed = {} if listed_before else {"05": TWO}
    assert desk.paid(6, HIS) == (TWO, owed)


def test_one_granted_for_a_month_in_which_they_lived_with_a_pensioner_gets_it_not_again(desk: Desk) -> None:
    desk.joins(OTHER, HIS)
    desk.at(2)
    assert desk.paid(2, OTHER) == (TWO, {})
    desk.session.do(member_leaves, homes.leaving(desk.session, HIS, desk.session.today()))
    desk.grant(HIS, 2)
    desk.at(3)
    assert desk.paid(3, HIS) == (ONE, {})
    assert desk.paid(4, OTHER) == (ONE, {})


def test_two_homes_that_join_in_a_month_are_both_paid_for_it_on_one_line(desk: Desk) -> None:
    desk.grant(HIS)
    assert desk.paid(1, HIS) == (ONE, {})
    desk.at(2)
    desk.stop(HIS, P.CUT, 3)
    desk.grant(HERS)
    desk.joins(HERS, HIS)
    assert desk.paid(2, HIS) == (ONE, {"02": ONE})
    desk.at(3)
    assert desk.paid(3, HERS) == (TWO, {})


def test_a_double_under_another_pensioner_takes_nobodys_month_when_it_is_merged(desk: Desk) -> None:
    """His record stood there a second time, as a member without a file: both homes are paid as before."""
    desk.grant(HIS)
    desk.grant(HERS)
    home = desk.session.ask(show, ShowFile(HERS)).household
    since = desk.session.today()
    fields = {"first_name": "علی", "last_name": "احمدی"}
    desk.session.do(add_member, AddMember(HERS, home.version, Kinship.SON, fields=fields, since=since))
    assert [desk.paid(1, HIS), desk.paid(2, HERS)] == [(ONE, {}), (TWO, {})]
    desk.at(3)
    his = desk.session.ask(show, ShowFile(HIS)).person
    members = desk.session.ask(show, ShowFile(HERS)).household.members
    (double,) = [member.person for member in members if member.kinship is Kinship.SON]
    desk.session.do(merge_persons, MergePersons(his.id, double.id, his.version, double.version))
    listed(desk.session, JalaliMonth(1404, 3))
    rows = desk.session.ask(lines, AskLines(JalaliMonth(1404, 3))).rows
    assert [(row.file_no, row.amount.amount, row.arrears.amount) for row in rows] == [
        (OTHER, ONE, 0),
        (HIS, ONE, 0),
        (HERS, TWO, 0),
    ]


def test_a_merge_takes_back_nothing_that_another_was_paid(desk: Desk) -> None:
    """His home joined hers; she was paid later for a month in which they lived apart, as he was himself."""
    desk.grant(HIS)
    assert desk.paid(1, HIS) == (ONE, {})
    desk.at(1, 28)
    desk.joins(HERS, HIS)
    desk.at(2)
    desk.stop(HIS, P.CUT, 3)
    assert desk.paid(2, HIS) == (TWO, {})
    desk.at(3)
    desk.grant(HERS, 1)
    assert desk.paid(3, HERS) == (TWO, {"01": ONE})
    desk.at(5)
    double = register(desk.session, 9).file_no
    kept, gone = (desk.session.ask(show, ShowFile(file_no)).person for file_no in (double, HIS))
    desk.session.do(merge_persons, MergePersons(kept.id, gone.id, kept.version, gone.version))
    assert desk.paid(4, HERS)[1] == {}
    assert desk.paid(5, HERS)[1] == {}
