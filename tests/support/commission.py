# SPDX-License-Identifier: Apache-2.0
"""The commission in tests of the window: people called to a session, dialogs found, choices stepped to."""

from __future__ import annotations

from typing import Any

from tests.support import office as offices
from tests.support.window import press
from welfare_desk.domain.summary.commission import CaseRow
from welfare_desk.services.casework.assessments import (
    Assessments,
    ListCases,
    ShowAssessments,
    assessments,
    list_cases,
)
from welfare_desk.services.casework.commission import Assign, KeepSession, Refer, assign, keep_session, refer
from welfare_desk.services.session import Session

ALI, FATEMEH, ZAHRA = (f"1400-0000{number}" for number in range(1, 4))
TODAY = offices.NOON.date()


def called(session: Session, *files: str) -> int:
    """A session of today with these people in it."""
    cases = [session.do(refer, Refer(file_no)).case_id for file_no in files]
    session_id = session.do(keep_session, KeepSession("1404-01", TODAY)).id
    session.do(assign, Assign(session_id, tuple(cases)))
    return session_id


def rows(session: Session, session_id: int) -> tuple[CaseRow, ...]:
    return session.ask(list_cases, ListCases(session_id)).rows


def of_file(session: Session, file_no: str = ALI) -> Assessments:
    return session.ask(assessments, ShowAssessments(file_no))


def choose(choice: Any, value: Any) -> None:
    """Step to a value with the arrow keys, as at a closed list."""
    choice.control.setFocus()
    press(choice.control, "Home")
    for _ in range(choice.control.count()):
        if choice.value() == value:
            return
        press(choice.control, "Down")
    raise AssertionError(f"{value} is not offered")
