# SPDX-License-Identifier: Apache-2.0
"""Pensions through the door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import office
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, PensionChanged, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.check import check

JUNE, JULY, TODAY = date(2025, 6, 1), date(2025, 7, 1), date(2025, 10, 22)
FILE, BROTHER = "1404-00001", "1404-00002"
P = PensionState


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two files of one household."""
    with office(tmp_path) as opened:
        register(opened, 1)
        fields = {"first_name": "رضا", "national_id": national_id(2)}
        brother = RegisterFile(fields, Domain.SOCIAL, household_of=FILE, kinship=Kinship.BROTHER)
        opened.do(register_file, brother)
        yield opened
        assert check(opened._store).findings == ()


def test_granting_admits_from_the_queue(session: Session) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE))
    granted = session.do(change, ChangePension(FILE, P.ON_PENSION, JULY, "سهمیه", "7"))
    assert granted == PensionChanged(FILE, 1, P.ON_PENSION)
    shown = session.ask(show, ShowFile(FILE))
    assert shown.pension == PensionFact(P.ON_PENSION, JULY)
    assert [(entry.state, entry.ended_on) for entry in shown.queue] == [(QueueState.ADMITTED, JULY)]


def test_a_pension_is_suspended_resumed_and_cut(session: Session) -> None:
    for state, on in ((P.ON_PENSION, JUNE), (P.SUSPENDED, JULY), (P.ON_PENSION, JULY), (P.CUT, TODAY)):
        session.do(change, ChangePension(FILE, state, on))
    shown = session.ask(show, ShowFile(FILE))
    assert shown.pension == PensionFact(P.CUT, TODAY)
    assert [item.code for item in shown.timeline if item.kind == "pension"] == [
        "cut",
        "on_pension",
        "suspended",
        "on_pension",
    ]


def test_a_household_draws_one(session: Session) -> None:
    session.do(change, ChangePension(FILE, P.ON_PENSION, JUNE))
    with pytest.raises(RuleError) as refused:
        session.do(change, ChangePension(BROTHER, P.ON_PENSION, JULY))
    assert (refused.value.code, refused.value.facts) == ("household_has_pension", {"household": 1})
    session.do(change, ChangePension(FILE, P.CUT, JULY))
    session.do(change, ChangePension(BROTHER, P.ON_PENSION, JULY))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ([(P.CUT, JUNE)], "pension_change_not_allowed"),
        ([(P.ON_PENSION, JUNE), (P.ON_PENSION, JULY)], "pension_change_not_allowed"),
        ([(P.ON_PENSION, JULY), (P.SUSPENDED, JUNE)], "before_last_event"),
        ([(P.ON_PENSION, date(2025, 12, 1))], "date_in_future"),
    ],
)
def test_refused_changes(session: Session, changes: list[tuple[PensionState, date]], code: str) -> None:
    for state, on in changes[:-1]:
        session.do(change, ChangePension(FILE, state, on))
    with pytest.raises(RuleError) as refused:
        session.do(change, ChangePension(FILE, *changes[-1]))
    assert refused.value.code == code


def test_only_covered_files_draw_a_pension(session: Session) -> None:
    fields = {"first_name": "زهرا", "national_id": national_id(3)}
    session.do(register_file, RegisterFile(fields, Domain.SOCIAL, coverage=Coverage.APPLICANT))
    with pytest.raises(RuleError) as refused:
        session.do(change, ChangePension("1404-00003", P.ON_PENSION, TODAY))
    assert refused.value.code == "not_covered"
