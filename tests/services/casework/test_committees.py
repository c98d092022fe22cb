# SPDX-License-Identifier: Apache-2.0
"""The two levels of the committee that a social request may pass between the expert and its file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.reception import (
    CONDITIONS,
    Condition,
    ReceptionState,
    Support,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import (
    About,
    AskDesk,
    DecideReception,
    EditReception,
    Receive,
    ReceptionKept,
    ShowReception,
    decide_reception,
    desk_counts,
    edit_reception,
    receive,
    show_reception,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

OCTOBER, TODAY = date(2025, 10, 1), date(2025, 10, 22)
R = ReceptionState
ABOUT = About(
    Domain.SOCIAL,
    "اجاره‌خانه عقب افتاده است",
    (Condition.LOW_INCOME, Condition.LIVES_HERE),
    Support.NONE,
    "زرافشان",
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def person(number: int = 1, **more: str) -> dict[str, str]:
    return {"national_id": national_id(number), "first_name": "زهرا", "last_name": "کیانی‌فر", **more}


def come(session: Session, number: int = 1, about: About = ABOUT) -> int:
    return session.do(receive, Receive(person(number), OCTOBER, about)).reception_id


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


def decided(session: Session, one: int, to_state: ReceptionState, on: date, **facts: Any) -> ReceptionKept:
    version = session.ask(show_reception, ShowReception(one)).version
    return session.do(decide_reception, DecideReception(one, version, to_state, on, **facts))


def test_a_social_request_passes_both_levels_of_the_committee(session: Session) -> None:
    one = come(session, about=replace(ABOUT, conditions=CONDITIONS[Domain.SOCIAL]))
    decided(session, one, R.WITH_EXPERT, OCTOBER, expert="ز. رضایی")
    first, second, last = (OCTOBER + timedelta(days) for days in (3, 7, 9))
    decided(session, one, R.COMMITTEE_ONE, first, letter_no="۱/۱۲")
    assert session.ask(desk_counts, AskDesk()).by_state == {"committee_one": 1}
    early = DecideReception(one, 3, R.ACCEPTED, first, coverage=Coverage.COVERED)
    assert refused(session, decide_reception, early)[0] == "reception_step_not_allowed"
    decided(session, one, R.COMMITTEE_TWO, second, letter_no="۲/۱۲", reason="تأیید سطح یک")
    waits = session.ask(show_reception, ShowReception(one))
    assert (waits.state, waits.decided_on, waits.expert) == (R.COMMITTEE_TWO, None, "ز. رضایی")
    assert [
        (event.to_state, event.effective_on, event.letter_no, event.reason) for event in waits.events
    ] == [
        (R.RECEIVED, OCTOBER, "", ""),
        (R.WITH_EXPERT, OCTOBER, "", ""),
        (R.COMMITTEE_ONE, first, "۱/۱۲", ""),
        (R.COMMITTEE_TWO, second, "۲/۱۲", "تأیید سطح یک"),
    ]
    number = decided(session, one, R.ACCEPTED, last, coverage=Coverage.COVERED).file_no
    told = [(item.code, item.on) for item in session.ask(show, ShowFile(number)).timeline]
    assert [("committee_two", second), ("committee_one", first)] == [
        line for line in told if line[0].startswith("committee")
    ]


def test_who_stands_before_the_committee_is_not_received_twice(session: Session) -> None:
    one = come(session)
    decided(session, one, R.WITH_EXPERT, OCTOBER, expert="ز. رضایی")
    decided(session, one, R.COMMITTEE_ONE, OCTOBER)
    assert refused(session, receive, Receive(person(), TODAY, ABOUT))[0] == "reception_open_already"


@pytest.mark.parametrize("domain", [None, Domain.REHABILITATION, Domain.PREVENTION])
def test_only_a_social_request_goes_before_the_committee_and_stays_social(
    session: Session, domain: Domain | None
) -> None:
    other = come(session, about=replace(ABOUT, domain=domain))
    decided(session, other, R.WITH_EXPERT, OCTOBER, expert="ز. رضایی")
    step = DecideReception(other, 2, R.COMMITTEE_ONE, OCTOBER)
    assert refused(session, decide_reception, step)[0] == "committee_of_social"
    one = come(session, 2)
    decided(session, one, R.WITH_EXPERT, OCTOBER, expert="ز. رضایی")
    decided(session, one, R.COMMITTEE_ONE, OCTOBER)
    moved = EditReception(one, 3, replace(ABOUT, domain=domain))
    assert refused(session, edit_reception, moved)[0] == "committee_of_social"
