# SPDX-License-Identifier: Apache-2.0
"""The household of the small office, for tests of its acts: who lives there, joins, draws a pension."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension
from welfare_desk.services.pension import change as change_pension
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move

ALI, FATEMEH = "1400-00001", "1400-00002"
TODAY = date(2025, 10, 22)


def shown(session: Session, file_no: str = ALI) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def home(session: Session, file_no: str = ALI) -> list[tuple[str, Kinship]]:
    return [(one.person.full_name, one.kinship) for one in shown(session, file_no).household.members]


def refusal(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def add(session: Session, first: str, kinship: Kinship, file_no: str = ALI, **fields: str) -> int:
    version = shown(session, file_no).household.version
    typed = {"first_name": first, "last_name": "اکبری", **fields}
    return session.do(add_member, AddMember(file_no, version, kinship, fields=typed)).person_id


def guardianship(session: Session, place: int = 1, file_no: str = ALI) -> int:
    """The id of the guardianship of a member by their place in the household, 0 for none."""
    guardian = shown(session, file_no).household.members[place].guardian
    return 0 if guardian is None else guardian.id


def on_pension(session: Session, file_no: str) -> None:
    session.do(move, MoveInQueue(file_no, QueueState.WAITING, TODAY))
    session.do(change_pension, ChangePension(file_no, PensionState.ON_PENSION, TODAY, "مصوبه", "۷"))
