# SPDX-License-Identifier: Apache-2.0
"""An office with one client who gets what the office gives: covered, on pension, in a queue."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.check import check

MAY, JUNE, JULY, AUGUST, TODAY = (
    date(2025, 5, 1), date(2025, 6, 1), date(2025, 7, 1), date(2025, 8, 1), date(2025, 10, 22),
)  # fmt: skip
FILE = "1403-00001"


@contextmanager
def served_office(directory: Path) -> Iterator[Session]:
    """One file covered since the first of March, on pension since June, waiting for a wheelchair.

    Whatever a test does there, the check of the database finds nothing afterwards.
    """
    with office(directory) as opened:
        fields = {"first_name": "علی", "last_name": "محمدی", "national_id": national_id(1)}
        opened.do(register_file, RegisterFile(fields, Domain.REHABILITATION, opened_on=date(2025, 3, 1)))
        opened.do(move, MoveInQueue(FILE, QueueState.WAITING, MAY))
        opened.do(change, ChangePension(FILE, PensionState.ON_PENSION, JUNE, "مصوبه", "۷"))
        opened.do(move, MoveInQueue(FILE, QueueState.WAITING, MAY, "wheelchair"))
        opened.do(move, MoveInQueue(FILE, QueueState.HELD, JULY, "wheelchair", "نقص مدارک"))
        yield opened
        assert check(opened._store).findings == ()


def applicant_of_july(session: Session) -> str:
    """The number of a file that asks for coverage since July."""
    fields = {"first_name": "زهرا", "national_id": national_id(7)}
    new = RegisterFile(fields, Domain.SOCIAL, Coverage.APPLICANT, opened_on=JULY)
    return session.do(register_file, new).file_no


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    """The code and the facts with which a command is refused."""
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts
