# SPDX-License-Identifier: Apache-2.0
"""Days before birth and after death are refused by every command that writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Leaving
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.casework.visit import VisitKind, VisitResult
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework import (
    commands,
    commission,
    inquiries,
    membership,
    reasons,
    reception,
    requests,
    restricted,
    visits,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move

NUMBER = "1400-00071"
BORN = date(1991, 3, 21)
EARLY = BORN - timedelta(days=1)
DIED = date(2025, 9, 1)
LATE = DIED + timedelta(days=9)
BODY = {"first_name": "زهرا", "last_name": "رضایی", "birth_date": BORN.isoformat(), "sex": "female"}

Wanted = Callable[[Session, date], tuple[Any, Any]]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with offices.office(tmp_path) as opened:
        fields = {**BODY, "national_id": "0084575948"}
        opened.do(
            commands.register_file,
            commands.RegisterFile(
                fields, Domain.SOCIAL, opened_on=date(2020, 4, 4), file_no=NUMBER, categories=("چندقلوها",)
            ),
        )
        member = {**BODY, "first_name": "علی"}
        opened.do(membership.add_member, membership.AddMember(NUMBER, 1, Kinship.BROTHER, fields=member))
        yield opened


def seen(session: Session) -> Any:
    return session.ask(show, ShowFile(NUMBER))


def refusal(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def of_person(command: Any, facts: Callable[[str, int, date], Any]) -> Wanted:
    return lambda session, day: (command, facts(NUMBER, seen(session).person.version, day))


def visit(result: VisitResult) -> Wanted:
    return lambda _, day: (visits.record_visit, visits.RecordVisit(NUMBER, day, result, kind=VisitKind.HOME))


def leaves(session: Session, day: date) -> tuple[Any, Any]:
    home = seen(session).household
    brother = home.members[1].person.id
    return membership.member_leaves, membership.MemberLeaves(
        NUMBER, home.version, brother, day, Leaving.MOVED
    )


def joins(session: Session, day: date) -> tuple[Any, Any]:
    version, fields = seen(session).household.version, {**BODY, "first_name": "مریم"}
    facts = membership.AddMember(NUMBER, version, Kinship.SISTER, fields=fields, since=day)
    return membership.add_member, facts


ALIVE: dict[str, Wanted] = {
    "met": visit(VisitResult.MET),
    "disability": of_person(
        reasons.add_disability,
        lambda number, version, day: reasons.AddDisability(
            number, version, DisabilityType.SPEECH, commission_on=day
        ),
    ),
    "category": of_person(
        reasons.add_category,
        lambda number, version, day: reasons.AddCategory(number, version, "فرزندان بی‌سرپرست", day),
    ),
    "tag": lambda _, day: (restricted.add_tag, restricted.AddTag(NUMBER, day, "زباله‌گرد")),
}
"""What only somebody who is alive can have."""

BORN_BY_THEN: dict[str, Wanted] = {
    **ALIVE,
    "not met": visit(VisitResult.NOT_AT_HOME),
    "request": lambda _, day: (requests.add_request, requests.AddRequest(NUMBER, "ویلچر", day)),
    "referral": lambda _, day: (
        commission.refer,
        commission.Refer(NUMBER, CommissionKind.DETERMINATION, referred_on=day),
    ),
    "inquiry": lambda _, day: (
        inquiries.send_inquiry,
        inquiries.SendInquiry(NUMBER, InquiryBody.IMDAD_COMMITTEE, sent_on=day),
    ),
    "leaves": leaves,
    "joins": joins,
    "queue": lambda _, day: (move, MoveInQueue(NUMBER, QueueState.WAITING, day)),
    "coverage": lambda _, day: (
        commands.record_coverage,
        commands.RecordCoverage(NUMBER, Coverage.DISCHARGED, day, "خودکفایی"),
    ),
    "reception": lambda _, day: (
        reception.receive,
        reception.Receive({**BODY, "first_name": "نرگس"}, day, reception.About(Domain.SOCIAL)),
    ),
    "opening": lambda _, day: (
        commands.register_file,
        commands.RegisterFile({**BODY, "national_id": "0499370899"}, Domain.SOCIAL, opened_on=day),
    ),
}
"""What is recorded of somebody from their birth on."""


@pytest.mark.parametrize("name", BORN_BY_THEN)
def test_nothing_is_recorded_before_birth(name: str, session: Session) -> None:
    assert refusal(session, *BORN_BY_THEN[name](session, EARLY)) == "before_birth"


@pytest.mark.parametrize("name", ALIVE)
def test_after_death_nothing_that_only_somebody_alive_can_have(name: str, session: Session) -> None:
    death = commands.RecordCoverage(NUMBER, Coverage.DECEASED, DIED, "فوت", "۱۲")
    session.do(commands.record_coverage, death)
    assert refusal(session, *ALIVE[name](session, LATE)) == "after_death"
    session.do(*ALIVE[name](session, DIED))
    session.do(*BORN_BY_THEN["not met"](session, LATE))


def test_nobody_is_born_after_they_died(session: Session) -> None:
    died = commands.RecordCoverage(NUMBER, Coverage.DECEASED, DIED, "فوت", "۱۲")
    session.do(commands.record_coverage, died)
    now = seen(session)
    late = {"birth_date": LATE.isoformat()}
    edit = commands.EditPerson(NUMBER, now.person.version, now.household.version, late)
    with pytest.raises(RuleError) as refused:
        session.do(commands.edit_person, edit)
    assert (refused.value.facts["fields"], refused.value.facts["codes"]) == (
        ["birth_date"],
        ["born_after_death"],
    )
