# SPDX-License-Identifier: Apache-2.0
"""Whose help somebody at the desk has already, beside the condition that no other body helps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import office
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.reception import CONDITIONS, Condition, ReceptionState, Support
from welfare_desk.domain.errors import RuleError
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
from welfare_desk.services.door import Command, Work
from welfare_desk.services.session import Session
from welfare_desk.storage.casework.reception import RECEPTION
from welfare_desk.storage.check import check


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def arrival(session: Session, about: About) -> Receive:
    return Receive({"first_name": "زهرا"}, session.today(), about)


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


def test_help_of_another_body_is_not_kept_beside_the_condition_that_there_is_none(session: Session) -> None:
    contradiction = About(Domain.SOCIAL, conditions=(Condition.NO_OTHER_SUPPORT,), support=Support.IMDAD)
    told = {"fields": ["support"], "codes": ["support_contradicts"], "reasons": [""]}
    assert refused(session, receive, arrival(session, contradiction)) == ("bad_fields", told)
    session.do(receive, arrival(session, replace(contradiction, conditions=())))
    assert refused(session, edit_reception, EditReception(1, 1, contradiction)) == ("bad_fields", told)
    session.do(edit_reception, EditReception(1, 1, replace(contradiction, support=Support.BEHZISTI)))
    kept = session.ask(show_reception, ShowReception(1))
    assert (kept.met, kept.support) == ((Condition.NO_OTHER_SUPPORT,), Support.BEHZISTI)


def test_a_condition_ticked_beside_help_of_another_body_counts_as_not_met(session: Session) -> None:
    """Such rows are from before the desk refused them."""

    def contradict(work: Work, _: None) -> None:
        work.db.update(RECEPTION, 1, None, {"support": Support.OTHER})

    session.do(receive, arrival(session, About(Domain.SOCIAL, conditions=CONDITIONS[Domain.SOCIAL])))
    session.do(Command("test.contradict", Permission.EDIT_FILES, frozenset(), contradict), None)
    kept = session.ask(show_reception, ShowReception(1))
    assert (kept.conditions, kept.open_conditions) == (
        CONDITIONS[Domain.SOCIAL], (Condition.NO_OTHER_SUPPORT,),
    )  # fmt: skip
    code, told = refused(
        session, decide_reception, DecideReception(1, kept.version, ReceptionState.ACCEPTED, session.today())
    )
    assert (code, told["fields"]) == ("bad_fields", ["reason"])
