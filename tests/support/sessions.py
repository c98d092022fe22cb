# SPDX-License-Identifier: Apache-2.0
"""Sessions of the commission with people in them, votes, and what votes did, for tests without a window."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.support import office as offices
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import (
    Vote,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.commission import CaseRow, SessionRow
from welfare_desk.services.casework.assessments import (
    ShowCase,
    ShowSession,
    show_case,
    show_session,
)
from welfare_desk.services.casework.commission import (
    Assign,
    CloseSession,
    KeepSession,
    Refer,
    assign,
    close_session,
    keep_session,
    refer,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.voting import RecordVote, record_vote
from welfare_desk.services.session import Session

ALI, FATEMEH, ZAHRA, SAKINEH = (f"1400-0000{number}" for number in range(1, 5))
TODAY = offices.NOON.date()
Facts = tuple[DisabilityType, Severity, bool, date | None]


def held(session: Session, *files: str, on: date = TODAY, number: str = "1404-01") -> tuple[int, list[int]]:
    """A session with these people in it, and their referrals."""
    referrals = [session.do(refer, Refer(file_no, referred_on=min(on, TODAY))).case_id for file_no in files]
    session_id = session.do(keep_session, KeepSession(number, on)).id
    if referrals:
        session.do(assign, Assign(session_id, tuple(referrals)))
    return session_id, referrals


def case(session: Session, case_id: int) -> CaseRow:
    return session.ask(show_case, ShowCase(case_id)).case


def vote(session: Session, case_id: int, to: Vote | None, *facts: Any, **more: Any) -> None:
    session.do(record_vote, RecordVote(case_id, case(session, case_id).version, to, *facts, **more))


def close(session: Session, session_id: int, **more: Any) -> Any:
    row: SessionRow = session.ask(show_session, ShowSession(session_id))
    return session.do(close_session, CloseSession(session_id, row.version, **more))


def disabilities(session: Session, file_no: str) -> list[Facts]:
    shown = session.ask(show, ShowFile(file_no)).disabilities
    return [(one.type, one.severity, one.is_primary, one.valid_until) for one in shown]


def refusal(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code
