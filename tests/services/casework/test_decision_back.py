# SPDX-License-Identifier: Apache-2.0
"""A step at the desk recorded by mistake goes back by a counter-event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.decision_back import UndoDecision, undo_decision
from welfare_desk.services.casework.reception import (
    About,
    DecideReception,
    EditReception,
    Receive,
    ShowReception,
    decide_reception,
    edit_reception,
    receive,
    show_reception,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def refused(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code


def test_a_step_taken_back_leaves_the_request_as_it_was(session: Session) -> None:
    today = session.today()
    one = session.do(receive, Receive({"first_name": "علی", "last_name": "نوری"}, today)).reception_id
    back = UndoDecision(one, 1, "اشتباه")
    assert refused(session, undo_decision, back) == "no_step_to_undo"
    first, second = ("مریم", "رضا")
    session.do(decide_reception, DecideReception(one, 1, ReceptionState.WITH_EXPERT, today, expert=first))
    before = session.ask(show_reception, ShowReception(one))
    session.do(decide_reception, DecideReception(one, 2, ReceptionState.WITH_EXPERT, today, expert=second))
    assert refused(session, undo_decision, UndoDecision(one, 3, " ")) == "bad_fields"
    assert session.do(undo_decision, UndoDecision(one, 3, "اشتباه")).state is ReceptionState.WITH_EXPERT
    after = session.ask(show_reception, ShowReception(one))
    assert (replace(after, version=2, events=()), after.in_force) == (
        replace(before, events=()), before.in_force,
    )  # fmt: skip
    refusal = DecideReception(one, 4, ReceptionState.REFUSED, today, reason="مقیم نیست", letter_no="۱۲")
    session.do(decide_reception, refusal)
    session.do(undo_decision, UndoDecision(one, 5, "اشتباه"))
    after = session.ask(show_reception, ShowReception(one))
    assert (replace(after, version=2, events=()), after.in_force) == (
        replace(before, events=()), before.in_force,
    )  # fmt: skip
    assert [(event.to_state, event.undoes is not None) for event in after.events] == [
        (ReceptionState.RECEIVED, False),
        (ReceptionState.WITH_EXPERT, False),
        (ReceptionState.WITH_EXPERT, False),
        (ReceptionState.WITH_EXPERT, True),
        (ReceptionState.REFUSED, False),
        (ReceptionState.WITH_EXPERT, True),
    ]


PERSON = {"national_id": national_id(1), "first_name": "زهرا", "last_name": "کیانی"}


def test_a_decided_request_does_not_come_back_beside_another_one(session: Session) -> None:
    today = session.today()
    one = session.do(receive, Receive(PERSON, today)).reception_id
    session.do(decide_reception, DecideReception(one, 1, ReceptionState.REFUSED, today, reason="مقیم نیست"))
    two = session.do(receive, Receive(PERSON, today)).reception_id
    again = DecideReception(one, 2, ReceptionState.RECEIVED, today, reason="اعتراض")
    assert refused(session, decide_reception, again) == "reception_open_already"
    assert refused(session, undo_decision, UndoDecision(one, 2, "اشتباه")) == "reception_open_already"
    session.do(decide_reception, DecideReception(two, 1, ReceptionState.REFUSED, today, reason="مقیم نیست"))
    assert session.do(undo_decision, UndoDecision(one, 2, "اشتباه")).state is ReceptionState.RECEIVED


def test_a_decided_request_does_not_come_back_beside_a_file(session: Session) -> None:
    today = session.today()
    one = session.do(receive, Receive(PERSON, today)).reception_id
    session.do(decide_reception, DecideReception(one, 1, ReceptionState.REFUSED, today, reason="مقیم نیست"))
    session.do(register_file, RegisterFile(PERSON, Domain.SOCIAL))
    again = DecideReception(one, 2, ReceptionState.RECEIVED, today, reason="اعتراض")
    assert refused(session, decide_reception, again) == "person_has_file"
    assert refused(session, undo_decision, UndoDecision(one, 2, "اشتباه")) == "person_has_file"


def test_a_step_before_the_committee_is_taken_back(session: Session) -> None:
    today = session.today()
    one = session.do(receive, Receive(PERSON, today, About(Domain.SOCIAL))).reception_id
    session.do(decide_reception, DecideReception(one, 1, ReceptionState.WITH_EXPERT, today, expert="مریم"))
    before = session.ask(show_reception, ShowReception(one))
    first = DecideReception(one, 2, ReceptionState.COMMITTEE_ONE, today, letter_no="۱۲")
    session.do(decide_reception, first)
    session.do(decide_reception, DecideReception(one, 3, ReceptionState.COMMITTEE_TWO, today, reason="تأیید"))
    back = session.do(undo_decision, UndoDecision(one, 4, "اشتباه"))
    shown = session.ask(show_reception, ShowReception(one))
    assert (back.state, shown.letter_no, shown.reason) == (ReceptionState.COMMITTEE_ONE, "۱۲", "")
    session.do(undo_decision, UndoDecision(one, 5, "اشتباه"))
    after = session.ask(show_reception, ShowReception(one))
    assert (replace(after, version=2, events=()), after.in_force) == (
        replace(before, events=()), before.in_force,
    )  # fmt: skip


def test_a_request_of_another_field_does_not_come_back_before_the_committee(session: Session) -> None:
    today = session.today()
    one = session.do(receive, Receive(PERSON, today, About(Domain.SOCIAL))).reception_id
    for version, to_state in enumerate((ReceptionState.WITH_EXPERT, ReceptionState.COMMITTEE_ONE), 1):
        session.do(decide_reception, DecideReception(one, version, to_state, today, expert="مریم"))
    refusal = DecideReception(one, 3, ReceptionState.REFUSED, today, reason="مقیم نیست")
    session.do(decide_reception, refusal)
    session.do(edit_reception, EditReception(one, 4, About(Domain.REHABILITATION)))
    assert refused(session, undo_decision, UndoDecision(one, 5, "اشتباه")) == "committee_of_social"
    session.do(edit_reception, EditReception(one, 5, About(Domain.SOCIAL)))
    back = session.do(undo_decision, UndoDecision(one, 6, "اشتباه"))
    assert back.state is ReceptionState.COMMITTEE_ONE
