# SPDX-License-Identifier: Apache-2.0
"""A session made by mistake goes while it is empty, and never otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.commission import ALI, TODAY
from tests.support.people import peopled_office
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.services.casework.assessments import ListSessions, list_sessions
from welfare_desk.services.casework.commission import (
    Assign,
    CloseSession,
    DeleteSession,
    KeepSession,
    Refer,
    SessionDeleted,
    Unassign,
    assign,
    close_session,
    delete_session,
    keep_session,
    refer,
    unassign,
)
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.storage.check import check


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def refusal(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def test_an_empty_session_is_deleted_and_its_number_is_free(session: Session) -> None:
    made = session.do(keep_session, KeepSession("1404-07", TODAY, place="سالن"))
    session.do(keep_session, KeepSession("1404-08", TODAY, place="سالن", id=made.id, version=1))
    assert refusal(session, delete_session, DeleteSession(made.id, 1)) == "stale_row"
    assert session.do(delete_session, DeleteSession(made.id, 2)) == SessionDeleted("1404-08")
    assert session.ask(list_sessions, ListSessions()).rows == ()
    assert refusal(session, delete_session, DeleteSession(made.id, 2)) == "session_not_found"
    told = session.ask(list_trail, ListTrail(TrailFilter(commands=("commission.delete_session",)))).rows
    assert [entry.command for entry in told] == ["commission.delete_session"]
    assert session.do(keep_session, KeepSession("1404-08", TODAY)).session_no == "1404-08"


def test_a_session_with_persons_or_closed_stays(session: Session) -> None:
    session_id = session.do(keep_session, KeepSession("1404-01", TODAY)).id
    case_id = session.do(refer, Refer(ALI)).case_id
    session.do(assign, Assign(session_id, (case_id,)))
    (row,) = session.ask(list_sessions, ListSessions()).rows
    assert refusal(session, delete_session, DeleteSession(session_id, row.version)) == "session_not_empty"
    session.do(unassign, Unassign(case_id, 2))
    session.do(close_session, CloseSession(session_id, row.version))
    (row,) = session.ask(list_sessions, ListSessions()).rows
    assert refusal(session, delete_session, DeleteSession(session_id, row.version)) == "session_closed"
