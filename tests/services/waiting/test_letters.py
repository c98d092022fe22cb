# SPDX-License-Identifier: Apache-2.0
"""One letter is one quota however its number is typed; no run reaches behind its letter or its people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.office import TEHRAN, office
from tests.support.pension_lists import MEHR, listed
from tests.support.queues import LETTER_ON, MONTH, waiting
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.quota import letter_key
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension.lists import AskLines, lines
from welfare_desk.services.session import Session
from welfare_desk.services.voiding import VoidPaper, void_paper
from welfare_desk.services.waiting.admitting import Admit, ProposeAdmission, admit, propose
from welfare_desk.services.waiting.calling import HoldEntry, hold
from welfare_desk.services.waiting.minutes import IssueMinutes, issue_minutes
from welfare_desk.services.waiting.questions import ListQueue, list_queue
from welfare_desk.services.waiting.quotas import ListQuotas, RecordQuota, quotas, record_quota
from welfare_desk.storage.check import check

LETTER = "۱۲۰/۴۴۱۸"
LAST_YEAR = date(2024, 10, 20)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        waiting(opened, 5)
        opened.do(record_quota, RecordQuota("pension", LETTER, LETTER_ON, 2, MONTH))
        yield opened
        assert check(opened._store).findings == ()


def refusal(session: Session, facts: Admit) -> tuple[str, dict[str, object]]:
    with pytest.raises(RuleError) as told:
        session.do(admit, facts)
    return told.value.code, told.value.facts


@pytest.mark.parametrize("typed", ["120/4418", "١٢٠/٤٤١٨", " ۱۲۰ / ۴۴۱۸ ", "120\\4418"])
def test_a_letter_is_the_same_in_any_digits(session: Session, typed: str) -> None:
    assert session.do(admit, Admit("pension", typed)).left == 0
    assert refusal(session, Admit("pension", LETTER))[0] == "quota_used_up"
    assert len(session.ask(quotas, ListQuotas("pension", closed=True)).quotas) == 1


@pytest.mark.parametrize("typed", ["abc-1", "ABC – 1", "ABC‐1", "abc−1"])
def test_dashes_and_cases_make_no_other_letter(typed: str) -> None:
    assert letter_key(typed) == letter_key("ABC-1")
    assert letter_key("12/3") != letter_key("1/23")


@pytest.mark.parametrize(
    "typed", ["120∕4418", "120⁄4418", "120//4418", "120/4418.", "120_4418", "120:4418", "شماره 120/4418"]
)
def test_what_stands_between_the_parts_of_a_number_makes_no_other_letter(typed: str) -> None:
    assert letter_key(typed) == letter_key("۱۲۰/۴۴۱۸")


def test_the_same_number_with_another_day_of_the_year_is_asked_about(session: Session) -> None:
    other = LETTER_ON - timedelta(days=3)
    known = ("quota_known", {"letter_no": "120/4418", "date": LETTER_ON.isoformat()})
    assert refusal(session, Admit("pension", "120/4418", other, 2, MONTH)) == known
    with pytest.raises(RuleError) as told:
        session.ask(propose, ProposeAdmission("pension", "120/4418", other, 2, MONTH))
    assert (told.value.code, told.value.facts) == known
    with pytest.raises(RuleError) as told:
        session.do(record_quota, RecordQuota("pension", "120/4418", other, 2, MONTH))
    assert (told.value.code, told.value.facts) == known
    # Numbers begin anew with a Jalali year.
    session.do(record_quota, RecordQuota("pension", LETTER, LAST_YEAR, 2, JalaliMonth(1403, 8)))


def test_a_run_begins_no_earlier_than_its_letter(session: Session) -> None:
    early = Admit("pension", LETTER, from_month=MONTH.plus(-1))
    told = {"month": str(MONTH.plus(-1)), "known": str(MONTH)}
    assert refusal(session, early) == ("quota_month_early", told)
    session.do(admit, Admit("pension", LETTER, from_month=MONTH.plus(1)))
    with session._store.kept_reader() as raw:
        assert raw.execute("SELECT DISTINCT from_month FROM pension_event").fetchall() == [
            (str(MONTH.plus(1)),)
        ]


def test_nobody_is_owed_a_month_in_which_they_did_not_wait_yet(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        waiting(session, 2)  # since the second and third of June 2025: Khordad 1404
        session.do(record_quota, RecordQuota("pension", LETTER, LETTER_ON, 2, JalaliMonth(1404, 1)))
        session.do(admit, Admit("pension", LETTER))
        with session._store.kept_reader() as raw:
            assert raw.execute("SELECT from_month FROM pension_event").fetchall() == [("1404-03",)] * 2
        session.do(issue_minutes, IssueMinutes(1))
        with session._store.kept_reader() as raw:
            (told,) = raw.execute("SELECT facts FROM paper").fetchone()
        assert [line["from_month"] for line in json.loads(told)["facts"]["admitted"]] == ["1404-03"] * 2


def test_the_minutes_name_the_size_and_amount_that_the_first_list_pays(session: Session) -> None:
    """Who came into the household after the first month began is not paid for in it."""
    number = session.ask(list_queue, ListQueue()).rows[0].file_no
    home = session.ask(show, ShowFile(number)).household
    wife = {"first_name": "مینا"}
    session.do(
        add_member, AddMember(number, home.version, Kinship.SPOUSE, fields=wife, since=date(2025, 10, 20))
    )
    session.do(record_quota, RecordQuota("pension", "۹", LETTER_ON, 1, JalaliMonth(1404, 7)))
    session.do(admit, Admit("pension", "۹", LETTER_ON))
    session.do(issue_minutes, IssueMinutes(1))
    listed(session, MEHR)
    (line,) = session.ask(lines, AskLines(MEHR)).rows
    with session._store.kept_reader() as raw:
        (told,) = raw.execute("SELECT facts FROM paper").fetchone()
    (named,) = json.loads(told)["facts"]["admitted"]
    assert (named["file_no"], named["size"], named["amount"]) == (number, 1, line.amount.amount)
    assert line.size == 1


def test_a_clock_that_went_back_admits_nobody(tmp_path: Path) -> None:
    noon = [datetime(2025, 10, 22, 12, tzinfo=TEHRAN)]
    with office(tmp_path, lambda: noon[0]) as session:
        files = waiting(session, 3)
        session.do(record_quota, RecordQuota("pension", LETTER, date(2025, 6, 1), 2, JalaliMonth(1404, 4)))
        session.do(hold, HoldEntry(files[2], "بستری است"))
        noon[0] -= timedelta(days=1)
        told = {"date": "2025-10-21", "last": "2025-10-22"}
        assert refusal(session, Admit("pension", LETTER)) == ("day_before_queue", told)
        noon[0] += timedelta(days=1)
        assert session.do(admit, Admit("pension", LETTER)).admitted == 2


def test_the_minutes_of_a_sealed_run_are_not_made_void(session: Session) -> None:
    session.do(record_quota, RecordQuota("pension", "۹", LETTER_ON, 1, JalaliMonth(1404, 7)))
    session.do(admit, Admit("pension", "۹", LETTER_ON))
    paper = session.do(issue_minutes, IssueMinutes(1))
    with pytest.raises(RuleError) as refused:
        session.do(void_paper, VoidPaper(paper.kind, paper.number, "اشتباه"))
    assert (refused.value.code, refused.value.facts["number"]) == ("void_of_sealed_run", paper.number)
