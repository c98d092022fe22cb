# SPDX-License-Identifier: Apache-2.0
"""Another declared size re-rates from the next month, as whoever comes or leaves does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.support.clients import register
from tests.support.office import TEHRAN, office
from tests.support.pair import merged, person_of, rows
from tests.support.pension_lists import MEHR, draw, listed, prepare
from tests.support.queues import LETTER_ON, waiting
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.pension.proposals import ProposalReason
from welfare_desk.domain.pension.sizes import size_in_month
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.confirming_day import ConfirmDay, confirm_day
from welfare_desk.services.matching.commands import undo_merge
from welfare_desk.services.matching.facts import UndoMerge
from welfare_desk.services.pension.lists import AskLine, AskLines, lines, one_line
from welfare_desk.services.pension.proposals import ListProposals, list_proposals
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.minutes import IssueMinutes, issue_minutes
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota
from welfare_desk.storage.check import check

ABAN, AZAR, DEY = (MEHR.plus(later) for later in (1, 2, 3))
TIR = JalaliMonth(1404, 4)
RATES = {1: 13_912_080, 3: 27_824_160, 4: 35_773_920, 5: 43_723_680}


@dataclass
class Office:
    """A session whose clock goes on, with nothing left for the check at the end."""

    session: Session
    now: list[datetime] = field(default_factory=list)

    def on(self, month: JalaliMonth, day: int) -> None:
        on = from_jalali(month.year, month.month, day)
        self.now[0] = datetime(on.year, on.month, on.day, 12, tzinfo=TEHRAN)

    def declare(self, file_no: str, size: str) -> None:
        seen = self.session.ask(show, ShowFile(file_no))
        versions = seen.person.version, seen.household.version
        self.session.do(edit_person, EditPerson(file_no, *versions, {"declared_size": size}))

    def paid(self, month: JalaliMonth) -> list[tuple[int, int]]:
        """Size and amount of each line."""
        listed(self.session, month)
        found = self.session.ask(lines, AskLines(month)).rows
        return [(row.size, row.amount.amount) for row in found]

    def sizes(self, file_no: str, *months: JalaliMonth) -> list[int]:
        """As the window tells them."""
        seen = self.session.ask(show, ShowFile(file_no))
        return [size_in_month(seen.household, seen.former_members, month) for month in months]

    def kept(self) -> list[tuple[int | None, str]]:
        return [tuple(row) for row in rows(self.session, "SELECT size, until FROM former_size ORDER BY id")]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    now = [datetime(2025, 10, 1, 12, tzinfo=TEHRAN)]
    with office(tmp_path, lambda: now[0]) as session:
        yield Office(session, now)
        assert check(session._store).findings == ()


@pytest.mark.parametrize(("before", "after"), [(3, 4), (4, 3), (5, 1)])
def test_another_size_counts_from_the_next_month_on(desk: Office, before: int, after: int) -> None:
    desk.on(MEHR.plus(-1), 10)
    file_no = draw(desk.session, 1, declared_size=str(before))
    assert desk.paid(MEHR.plus(-1)) == [(before, RATES[before])]
    desk.on(MEHR, 30)
    desk.declare(file_no, str(after))
    assert desk.sizes(file_no, MEHR.plus(-1), MEHR, ABAN) == [before, before, after]
    assert desk.paid(MEHR) == [(before, RATES[before])]
    desk.on(ABAN, 1)
    assert desk.paid(ABAN) == [(after, RATES[after])]


@pytest.mark.parametrize(("before", "after"), [(1, 5), (5, 1)])
def test_months_claimed_late_are_paid_by_the_size_of_their_time(
    desk: Office, before: int, after: int
) -> None:
    desk.on(TIR, 10)
    file_no = draw(desk.session, 1, declared_size=str(before))
    listed(desk.session, TIR)
    desk.on(MEHR, 5)
    desk.declare(file_no, str(after))
    prepare(desk.session, MEHR)
    claims = desk.session.ask(one_line, AskLine(MEHR, 1)).claims
    assert [(claim.month, claim.amount.amount) for claim in claims] == [
        (TIR.plus(1), RATES[before]),
        (TIR.plus(2), RATES[before]),
    ]
    assert desk.sizes(file_no, TIR, MEHR, ABAN) == [before, before, after]


def test_each_of_several_changes_counts_for_its_months(desk: Office) -> None:
    desk.on(TIR, 10)
    file_no = draw(desk.session, 1, declared_size="1")
    listed(desk.session, TIR)
    desk.on(TIR.plus(1), 10)
    desk.declare(file_no, "3")
    desk.on(TIR.plus(2), 10)
    desk.declare(file_no, "5")
    desk.on(ABAN, 20)
    prepare(desk.session, ABAN)
    claims = desk.session.ask(one_line, AskLine(ABAN, 1)).claims
    assert [claim.amount.amount for claim in claims] == [RATES[1], RATES[3], RATES[5]]


def test_the_last_word_of_a_day_counts(desk: Office) -> None:
    """A slip of the hand, corrected at once: nobody is paid by it."""
    desk.on(MEHR, 10)
    file_no = draw(desk.session, 1, declared_size="3")
    desk.on(MEHR, 30)
    desk.declare(file_no, "33")
    desk.declare(file_no, "4")
    assert desk.sizes(file_no, MEHR, ABAN) == [3, 4]
    desk.declare(file_no, "3")
    assert desk.sizes(file_no, MEHR, ABAN) == [3, 3]


def test_what_nobody_had_said_is_what_was_said_first(desk: Office) -> None:
    """Who fills in what was missing tells of no change in the household."""
    desk.on(TIR, 10)
    file_no = draw(desk.session, 1)
    desk.on(MEHR, 10)
    desk.declare(file_no, "3")
    assert desk.sizes(file_no, TIR, MEHR, ABAN) == [3, 3, 3]
    desk.on(ABAN, 10)
    desk.declare(file_no, "")
    desk.on(AZAR, 10)
    desk.declare(file_no, "4")
    assert desk.sizes(file_no, MEHR, ABAN, AZAR, DEY) == [3, 3, 4, 4]
    assert desk.paid(AZAR) == [(4, RATES[4])]


def test_the_household_on_a_line_is_that_of_its_month(desk: Office) -> None:
    desk.on(MEHR, 10)
    file_no = draw(desk.session, 1, declared_size="3")
    desk.declare(file_no, "4")
    listed(desk.session, MEHR)
    ((home,),) = rows(desk.session, "SELECT household FROM monthly_line")
    assert json.loads(home)["declared"] == 3


def test_a_merge_re_rates_from_the_next_month_and_leaves_nothing_once_taken_back(desk: Office) -> None:
    desk.on(MEHR, 10)
    kept = draw(desk.session, 1, declared_size="3")
    other = register(desk.session, 2, declared_size="4", first_name="زهرا").file_no
    persons = person_of(desk.session, kept), person_of(desk.session, other)
    desk.on(MEHR, 20)
    done = merged(desk.session, *persons, "declared_size")
    assert desk.sizes(kept, MEHR, ABAN) == [3, 4]
    assert desk.kept() == [(3, from_jalali(1404, 7, 20).isoformat())]
    desk.on(AZAR, 5)
    desk.session.do(undo_merge, UndoMerge(done.merge_id, "دو نفرند"))
    assert (desk.kept(), desk.sizes(kept, MEHR, ABAN, DEY)) == ([], [3, 3, 3])


def test_a_merge_taken_back_keeps_what_was_declared_meanwhile(desk: Office) -> None:
    desk.on(MEHR, 10)
    kept = draw(desk.session, 1, declared_size="3")
    other = register(desk.session, 2, declared_size="4", first_name="زهرا").file_no
    done = merged(
        desk.session, person_of(desk.session, kept), person_of(desk.session, other), "declared_size"
    )
    desk.on(ABAN, 10)
    desk.declare(kept, "5")
    desk.on(AZAR, 10)
    desk.declare(kept, "4")
    desk.on(DEY, 10)
    desk.session.do(undo_merge, UndoMerge(done.merge_id, "دو نفرند"))
    assert desk.sizes(kept, MEHR, ABAN, AZAR, DEY) == [3, 3, 5, 3]


def test_the_minutes_tell_the_size_of_the_first_month(desk: Office) -> None:
    desk.on(MEHR.plus(-1), 10)
    (number,) = waiting(desk.session, 1)
    desk.declare(number, "3")
    desk.on(ABAN, 20)
    desk.declare(number, "5")
    desk.session.do(record_quota, RecordQuota("pension", "۹", LETTER_ON, 1, MEHR))
    desk.session.do(admit, Admit("pension", "۹", LETTER_ON))
    desk.session.do(issue_minutes, IssueMinutes(1))
    ((told,),) = rows(desk.session, "SELECT facts FROM paper")
    (named,) = json.loads(told)["facts"]["admitted"]
    assert (named["from_month"], named["size"], named["amount"]) == (None, 3, RATES[3])


def test_another_size_is_proposed_from_its_day_until_a_list_pays_by_it(desk: Office) -> None:
    def proposed() -> list[tuple[str, date]]:
        found = desk.session.ask(list_proposals, ListProposals()).rows
        return [(one.fact, one.fact_on) for one in found if one.reason is ProposalReason.SIZE_CHANGED]

    desk.on(MEHR, 10)
    file_no = draw(desk.session, 1, declared_size="3")
    listed(desk.session, MEHR)
    assert proposed() == []
    desk.on(ABAN, 3)
    desk.declare(file_no, "4")
    assert proposed() == [("3 4", from_jalali(1404, 8, 3))]
    listed(desk.session, ABAN)
    assert proposed() == [("3 4", from_jalali(1404, 8, 3))]
    desk.on(AZAR, 3)
    listed(desk.session, AZAR)
    assert proposed() == []


def test_a_size_of_a_clock_ahead_of_time_counts_from_the_day_that_is_confirmed(desk: Office) -> None:
    desk.on(MEHR, 10)
    early = draw(desk.session, 1, declared_size="3")
    desk.on(DEY, 10)
    desk.declare(early, "4")
    draw(desk.session, 2, since=desk.session.today())
    desk.on(MEHR, 12)
    desk.session.do(confirm_day, ConfirmDay(desk.session.today(), "ساعت جلو بود"))
    assert desk.sizes(early, MEHR, ABAN) == [3, 4]
