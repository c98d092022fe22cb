# SPDX-License-Identifier: Apache-2.0
"""Pensions through the door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import office
from tests.support.pensions import pension_change
from welfare_desk.documents.history import moment
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionFact, PensionState, PensionStep, SuspensionReason, payable
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, PensionChanged, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage import pension
from welfare_desk.storage.check import check

JUNE, JULY, TODAY = date(2025, 6, 1), date(2025, 7, 1), date(2025, 10, 22)
FILE, BROTHER = "1404-00001", "1404-00002"
P, R = PensionState, SuspensionReason


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
    assert granted == PensionChanged(FILE, 1, P.ON_PENSION, 1)
    shown = session.ask(show, ShowFile(FILE))
    assert shown.pension == PensionFact(P.ON_PENSION, JULY)
    assert [(entry.state, entry.ended_on) for entry in shown.queue] == [(QueueState.ADMITTED, JULY)]


def test_a_pension_is_suspended_resumed_and_cut(session: Session) -> None:
    for state, on in ((P.ON_PENSION, JUNE), (P.SUSPENDED, JULY), (P.ON_PENSION, JULY), (P.CUT, TODAY)):
        session.do(change, pension_change(FILE, state, on))
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
    session.do(change, pension_change(FILE, P.CUT, JULY))
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
        session.do(change, pension_change(FILE, state, on))
    with pytest.raises(RuleError) as refused:
        session.do(change, pension_change(FILE, *changes[-1]))
    assert refused.value.code == code


def test_only_covered_files_draw_a_pension(session: Session) -> None:
    fields = {"first_name": "زهرا", "national_id": national_id(3)}
    session.do(register_file, RegisterFile(fields, Domain.SOCIAL, coverage=Coverage.APPLICANT))
    with pytest.raises(RuleError) as refused:
        session.do(change, ChangePension("1404-00003", P.ON_PENSION, TODAY))
    assert refused.value.code == "not_covered"


def said(session: Session, facts: ChangePension) -> list[tuple[str, str]]:
    """The fields that a change is refused for, each with its code."""
    with pytest.raises(RuleError) as refused:
        session.do(change, facts)
    assert refused.value.code == "bad_fields"
    return list(zip(refused.value.facts["fields"], refused.value.facts["codes"], strict=True))


ABAN = JalaliMonth(1404, 8)


@pytest.mark.parametrize(
    ("facts", "wrong"),
    [
        (ChangePension(FILE, P.SUSPENDED, JULY), [("reason_code", "required")]),
        (ChangePension(FILE, P.CUT, JULY, reason_code=R.OTHER), [("reason", "required")]),
        (ChangePension(FILE, P.CUT, JULY, reason_code=R.OTHER_PENSION), [("letter_no", "required")]),
        (
            ChangePension(FILE, P.CUT, JULY, reason_code=R.MISTAKE),
            [("reason", "required"), ("from_month", "required")],
        ),
        (
            ChangePension(
                FILE, P.SUSPENDED, JULY, "سال", reason_code=R.MISTAKE, from_month=JalaliMonth(1404, 3)
            ),
            [("reason_code", "only_of_cut")],
        ),
        (ChangePension(FILE, P.CUT, JULY, reason_code=R.TRANSFER), [("letter_no", "required")]),
        (
            ChangePension(FILE, P.SUSPENDED, JULY, reason_code=R.DECILE, arrears=True),
            [("arrears", "only_of_given_back")],
        ),
        # Tir is the month of the event: a month before it was paid and stays paid.
        (
            ChangePension(FILE, P.SUSPENDED, JULY, reason_code=R.DECILE, from_month=JalaliMonth(1404, 3)),
            [("from_month", "month_out_of_reach")],
        ),
        (
            ChangePension(FILE, P.SUSPENDED, JULY, reason_code=R.DECILE, from_month=JalaliMonth(1405, 5)),
            [("from_month", "month_out_of_reach")],
        ),
    ],
)
def test_what_stops_a_pension_says_why(
    session: Session, facts: ChangePension, wrong: list[tuple[str, str]]
) -> None:
    session.do(change, ChangePension(FILE, P.ON_PENSION, JUNE))
    assert said(session, facts) == wrong


def test_a_grant_has_no_reason_of_suspension_and_no_arrears(session: Session) -> None:
    facts = ChangePension(FILE, P.ON_PENSION, JULY, reason_code=R.DEATH, arrears=True)
    assert said(session, facts) == [("reason_code", "only_of_stopped"), ("arrears", "only_of_given_back")]


def test_who_gives_a_pension_back_says_whether_the_months_between_are_owed(session: Session) -> None:
    session.do(change, ChangePension(FILE, P.ON_PENSION, JUNE))
    session.do(change, ChangePension(FILE, P.SUSPENDED, JULY, reason_code=R.NO_VISIT))
    assert said(session, ChangePension(FILE, P.ON_PENSION, TODAY)) == [("arrears", "required")]


def test_an_event_keeps_its_month_its_reason_and_its_arrears(session: Session) -> None:
    session.do(change, ChangePension(FILE, P.ON_PENSION, JUNE, from_month=JalaliMonth(1404, 2)))
    stopped = ChangePension(FILE, P.SUSPENDED, JULY, "به خانه نیامدند", "12", reason_code=R.NO_VISIT)
    session.do(change, stopped)
    session.do(change, ChangePension(FILE, P.ON_PENSION, TODAY, from_month=ABAN, arrears=True))
    with session._store.kept_reader() as raw:
        steps = pension.steps_of(raw, 1)
    assert steps == (
        PensionStep(P.ON_PENSION, JUNE, JalaliMonth(1404, 2)),
        PensionStep(P.SUSPENDED, JULY),
        PensionStep(P.ON_PENSION, TODAY, ABAN, arrears=True),
    )
    timeline = session.ask(show, ShowFile(FILE)).timeline
    assert [(item.code, item.about, item.detail) for item in timeline if item.kind == "pension"] == [
        ("on_pension", ("1404-08", "arrears"), ""),
        ("suspended", ("no_visit",), "به خانه نیامدند، 12"),
        ("on_pension", ("1404-02",), ""),
    ]
    assert moment(next(item for item in timeline if item.code == "suspended")).detail == (
        "بازدیدنشدن یا نامعلوم‌بودن محل زندگی، به خانه نیامدند، ۱۲"
    )


def test_what_ends_with_the_file_is_paid_through_its_month_and_undone_as_if_never(session: Session) -> None:
    session.do(change, ChangePension(FILE, P.ON_PENSION, JUNE))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, TODAY))
    with session._store.kept_reader() as raw:
        ended = pension.steps_of(raw, 1)
    months = [JalaliMonth(1404, month) for month in range(1, 9)]
    assert [month.month for month in months if payable(ended, month)] == [3, 4, 5, 6, 7]
    session.do(undo_coverage, UndoCoverage(FILE, "زنده است"))
    with session._store.kept_reader() as raw:
        assert pension.steps_of(raw, 1) == ended[:1]
