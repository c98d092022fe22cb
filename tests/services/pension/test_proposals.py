# SPDX-License-Identifier: Apache-2.0
"""Proposals: each found from its fact, confirmed by the usual command or put aside for a while."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import ADMIN, CHEAP, NOON, PASSWORD, office
from tests.support.pair import altered
from tests.support.pension_lists import MEHR, approve, listed, prepare
from tests.support.pensions import pension_change
from welfare_desk import assembly
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import AllowanceKind, Need
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import ACTS, ProposalReason, ProposedAct
from welfare_desk.sentences.recurring import ACTS as ACT_WORDS
from welfare_desk.sentences.recurring import PROPOSALS
from welfare_desk.services.casework.commands import (
    EditPerson,
    NewDisability,
    RecordCoverage,
    RegisterFile,
    edit_person,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.inquiries import AnswerInquiry, SendInquiry, answer_inquiry, send_inquiry
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.visits import RecordVisit, record_visit
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.allowances import ChangeAllowance, change_allowance
from welfare_desk.services.pension.proposals import (
    ListProposals,
    SetAside,
    TakeAsideBack,
    list_proposals,
    set_aside,
    take_aside_back,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

OPENED, JUNE, TODAY = date(2024, 5, 1), date(2025, 6, 1), date(2025, 10, 22)
FILE, SON = "1403-00001", "1403-00002"
R, P, A = ProposalReason, PensionState, ProposedAct
SHEBA = "IR580540105180021273113007"
VOTE = NewDisability(DisabilityType.PHYSICAL, Severity.SEVERE, date(2024, 1, 1), date(2026, 1, 1))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A disabled head on pension, of whom all is well, and a son of the household with a file."""
    with office(tmp_path) as opened:
        fields = {
            "first_name": "علی", "national_id": national_id(1), "birth_date": "1364/01/01", "decile": "4",
            "decile_on": "1404/02/01", "sheba": SHEBA,
        }  # fmt: skip
        head = RegisterFile(fields, Domain.REHABILITATION, disabilities=(VOTE,), opened_on=OPENED)
        opened.do(register_file, head)
        son = RegisterFile(
            {"first_name": "رضا", "national_id": national_id(2), "birth_date": "1395/01/01"},
            Domain.SOCIAL, household_of=FILE, kinship=Kinship.SON, opened_on=OPENED,
        )  # fmt: skip
        opened.do(register_file, son)
        opened.do(change, ChangePension(FILE, P.ON_PENSION, JUNE))
        yield opened
        assert check(opened._store).findings == ()


def clock_at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


def proposed(session: Session, **asked: Any) -> list[tuple[ProposalReason, date, str]]:
    page = session.ask(list_proposals, ListProposals(**asked))
    return [(row.reason, row.fact_on, row.fact) for row in page.rows]


def edit(session: Session, file_no: str = FILE, **fields: str) -> None:
    shown = session.ask(show, ShowFile(file_no))
    session.do(edit_person, EditPerson(file_no, shown.person.version, shown.household.version, fields))


def test_of_whom_all_is_well_nothing_is_proposed(session: Session) -> None:
    assert proposed(session) == []


def test_a_decile_out_of_range(session: Session) -> None:
    edit(session, decile="8", decile_on="1404/06/01")
    [row] = session.ask(list_proposals, ListProposals()).rows
    assert (row.file_no, row.name, row.payment, row.reason) == (FILE, "علی", PaymentKind.PENSION, R.DECILE)
    assert (row.fact, row.fact_on, row.act) == ("8", date(2025, 8, 23), A.SUSPEND)
    assert row.reason_code is SuspensionReason.DECILE
    # The usual command confirms it; what is on hold is not proposed again.
    session.do(change, ChangePension(FILE, P.SUSPENDED, TODAY, reason_code=row.reason_code))
    assert proposed(session) == []


def test_an_account_that_nobody_knows(session: Session) -> None:
    edit(session, sheba="")
    assert proposed(session) == [(R.NO_SHEBA, JUNE, "")]


def test_a_household_of_another_size_than_it_declared(session: Session) -> None:
    edit(session, declared_size="2")
    assert proposed(session) == []
    edit(session, declared_size="1")
    [(reason, _, fact)] = proposed(session)
    assert (reason, fact) == (R.SIZE_CHANGED, "1 2")


def test_a_household_of_another_size_than_on_its_last_list(session: Session) -> None:
    listed(session, MEHR)
    assert proposed(session) == []
    home = session.ask(show, ShowFile(FILE)).household
    fields = {"first_name": "مینا"}
    newborn = AddMember(FILE, home.version, Kinship.DAUGHTER, fields=fields, since=date(2025, 10, 1))
    session.do(add_member, newborn)
    [row] = session.ask(list_proposals, ListProposals()).rows
    assert (row.reason, row.fact, row.fact_on, row.act) == (
        R.SIZE_CHANGED, "2 3", date(2025, 10, 1), A.RE_RATE,
    )  # fmt: skip
    assert row.reason_code is None


def test_the_last_list_is_that_of_the_last_month_whichever_was_prepared_first(session: Session) -> None:
    prepare(session, MEHR.plus(1))
    listed(session, MEHR)
    home = session.ask(show, ShowFile(FILE)).household
    fields = {"first_name": "مینا"}
    newborn = AddMember(FILE, home.version, Kinship.DAUGHTER, fields=fields, since=date(2025, 10, 1))
    session.do(add_member, newborn)
    assert [reason for reason, _, _ in proposed(session)] == [R.SIZE_CHANGED]
    prepare(session, MEHR.plus(1))
    approve(session, MEHR.plus(1))
    assert proposed(session) == []


def test_a_vote_that_has_expired(tmp_path: Path) -> None:
    with office(tmp_path) as opened:
        vote = replace(VOTE, valid_until=date(2025, 9, 1))
        fields = {"first_name": "علی", "national_id": national_id(1), "sheba": SHEBA}
        file = RegisterFile(fields, Domain.REHABILITATION, disabilities=(vote,), opened_on=OPENED)
        number = opened.do(register_file, file).file_no
        opened.do(change, ChangePension(number, P.ON_PENSION, JUNE))
        assert proposed(opened) == [(R.EXPIRED_COMMISSION, date(2025, 9, 1), "physical")]


def test_another_body_that_pays(session: Session) -> None:
    sent = session.do(send_inquiry, SendInquiry(FILE, InquiryBody.IMDAD_COMMITTEE, date(2025, 8, 1)))
    assert proposed(session) == []
    answer = AnswerInquiry(sent.inquiry_id, 1, InquiryAnswer.SUPPORTED_THERE, date(2025, 9, 1))
    session.do(answer_inquiry, answer)
    assert proposed(session) == [(R.OTHER_PENSION, date(2025, 9, 1), "imdad_committee")]


def test_nobody_has_visited_for_a_year(session: Session) -> None:
    session.do(record_visit, RecordVisit(SON, date(2025, 8, 1), VisitResult.MET, "ز. رضایی"))
    assert proposed(session) == [(R.UNVISITED, OPENED, "")]
    session.do(record_visit, RecordVisit(FILE, date(2025, 8, 1), VisitResult.MET, "ز. رضایی"))
    assert proposed(session) == []


def test_the_head_has_died_while_another_draws(session: Session) -> None:
    session.do(change, pension_change(FILE, P.CUT, TODAY))
    session.do(change, ChangePension(SON, P.ON_PENSION, TODAY))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, TODAY))
    found = proposed(session, reason=R.HEAD_DIED)
    assert found == [(R.HEAD_DIED, TODAY, "")]


def test_a_payment_that_goes_on_after_a_death(session: Session) -> None:
    """No command of today leaves this, so rows that another program wrote are looked at."""
    session.do(change, pension_change(FILE, P.CUT, TODAY))
    session.do(change, ChangePension(SON, P.ON_PENSION, TODAY))
    altered(session, "household_member", 2, until="2025-10-22", left_because="died")
    found = session.ask(list_proposals, ListProposals(reason=R.DIED)).rows
    assert [(one.file_no, one.act, one.reason_code) for one in found] == [
        (SON, A.CUT, SuspensionReason.DEATH)
    ]
    altered(session, "household_member", 2, until=None, left_because=None)


def test_a_child_over_age_who_draws(tmp_path: Path) -> None:
    with office(tmp_path) as opened:
        fields = {"first_name": "علی", "national_id": national_id(1), "sheba": SHEBA}
        head = opened.do(register_file, RegisterFile(fields, Domain.SOCIAL, opened_on=OPENED)).file_no
        child = RegisterFile(
            {"first_name": "رضا", "national_id": national_id(2), "birth_date": "1386/01/01"},
            Domain.SOCIAL, household_of=head, kinship=Kinship.SON, opened_on=OPENED,
        )  # fmt: skip
        number = opened.do(register_file, child).file_no
        opened.do(change, ChangePension(number, P.ON_PENSION, JUNE))
        kin = ChangeAllowance(
            number, AllowanceKind.KIN_CARE, P.ON_PENSION, JUNE, confirmed=(Need.KIN_CARE_CHILD,)
        )
        opened.do(change_allowance, kin)
        page = opened.ask(list_proposals, ListProposals(reason=R.CHILD_OVER_AGE))
        assert [(row.payment, row.fact, row.fact_on) for row in page.rows] == [
            (PaymentKind.KIN_CARE, "18", date(2025, 3, 21)),
            (PaymentKind.PENSION, "18", date(2025, 3, 21)),
        ]


def test_twins_over_age(session: Session) -> None:
    facts = ChangeAllowance(
        SON, AllowanceKind.MULTIPLES, P.ON_PENSION, JUNE, "موافقت ستاد", "12", born_together=2,
        confirmed=(Need.MULTIPLE_BIRTH,), despite=(Need.UNDER_AGE,),
    )  # fmt: skip
    session.do(change_allowance, facts)
    [row] = session.ask(list_proposals, ListProposals()).rows
    assert (row.payment, row.reason, row.fact) == (PaymentKind.MULTIPLES, R.CHILD_OVER_AGE, "7")


def test_what_is_put_aside_comes_back_on_its_day_or_with_a_later_fact(session: Session) -> None:
    edit(session, sheba="", decile="8", decile_on="1404/06/01")
    page = session.ask(list_proposals, ListProposals())
    assert (page.total, page.counts) == (2, {"decile": 1, "no_sheba": 1})
    aside = SetAside(FILE, PaymentKind.PENSION, R.DECILE, date(2025, 11, 22), "اعتراض دارد")
    put = session.do(set_aside, aside)
    assert [reason for reason, _, _ in proposed(session)] == [R.NO_SHEBA]
    [kept] = session.ask(list_proposals, ListProposals(aside=True)).rows
    assert kept.aside is not None
    assert (kept.reason, kept.aside.until, kept.aside.why) == (R.DECILE, aside.until, "اعتراض دارد")
    with pytest.raises(RuleError, match="proposal_gone"):
        session.do(set_aside, aside)
    edit(session, decile="9", decile_on="1404/07/25")
    assert proposed(session, reason=R.DECILE) == [(R.DECILE, date(2025, 10, 17), "9")]
    session.do(set_aside, replace(aside, until=date(2025, 11, 23)))
    assert put.id == 1
    assert proposed(session, reason=R.DECILE) == []
    session.do(take_aside_back, TakeAsideBack(2, 1, "اشتباه"))
    assert len(proposed(session, reason=R.DECILE)) == 1
    with pytest.raises(RuleError, match="recorded_by_mistake"):
        session.do(take_aside_back, TakeAsideBack(2, 2, "اشتباه"))
    with pytest.raises(RuleError, match="aside_gone"):
        session.do(take_aside_back, TakeAsideBack(9, 1, "اشتباه"))


def test_it_comes_back_on_its_day(session: Session) -> None:
    edit(session, decile="8", decile_on="1404/06/01")
    session.do(set_aside, SetAside(FILE, PaymentKind.PENSION, R.DECILE, date(2025, 11, 22), "اعتراض دارد"))
    for days, shown in ((30, 0), (31, 1)):
        clock = clock_at(NOON + timedelta(days=days))
        with assembly.open_office(session.office_dir, ADMIN, PASSWORD, clock=clock, kdf=CHEAP) as later:
            assert later.ask(list_proposals, ListProposals()).total == shown


@pytest.mark.parametrize(
    ("until", "why", "wrong"),
    [
        (TODAY, "x", [("until", "aside_out_of_reach")]),
        (date(2027, 10, 23), "x", [("until", "aside_out_of_reach")]),
        (date(2026, 1, 1), " ", [("why", "required")]),
    ],
)
def test_putting_aside_says_why_and_until_when(
    session: Session, until: date, why: str, wrong: list[tuple[str, str]]
) -> None:
    edit(session, sheba="")
    with pytest.raises(RuleError) as refused:
        session.do(set_aside, SetAside(FILE, PaymentKind.PENSION, R.NO_SHEBA, until, why))
    facts = refused.value.facts
    assert list(zip(facts["fields"], facts["codes"], strict=True)) == wrong


def test_pages_and_one_file(session: Session) -> None:
    edit(session, sheba="", decile="8", decile_on="1404/06/01")
    everything = session.ask(list_proposals, ListProposals()).rows
    assert [row.reason for row in everything] == [R.DECILE, R.NO_SHEBA]
    assert session.ask(list_proposals, ListProposals(offset=1, limit=1)).rows == everything[1:]
    assert session.ask(list_proposals, ListProposals(file_no=SON)).total == 0
    one = session.ask(list_proposals, ListProposals(reason=R.NO_SHEBA, payment=PaymentKind.PENSION))
    assert (one.rows, one.total) == (everything[1:], 1)


def test_every_reason_has_its_words_and_its_act() -> None:
    assert ACTS.keys() == set(ProposalReason)
    assert PROPOSALS.keys() == {reason.value for reason in ProposalReason}
    assert ACT_WORDS.keys() == {act.value for act in ProposedAct}
