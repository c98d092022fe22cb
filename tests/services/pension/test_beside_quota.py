# SPDX-License-Identifier: Apache-2.0
"""Beside a quota only the head grants to who waits, by a letter and with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import NOON, PASSWORD, desk, office
from tests.support.pair import rows
from tests.support.pensions import allowance_change
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import QUEUES, AllowanceKind
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import (
    RegisterFile,
    register_file,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.calling import HoldEntry, hold
from welfare_desk.storage.check import check

JUNE, JULY, TODAY = date(2025, 6, 1), date(2025, 7, 1), date(2025, 10, 22)
FILE, BROTHER = "1404-00001", "1404-00002"
P, R = PensionState, SuspensionReason


@pytest.fixture
def noon() -> list[datetime]:
    return [NOON]


@pytest.fixture
def session(tmp_path: Path, noon: list[datetime]) -> Iterator[Session]:
    """Two files of one household."""
    with office(tmp_path, lambda: noon[0]) as opened:
        register(opened, 1)
        fields = {"first_name": "رضا", "national_id": national_id(2)}
        brother = RegisterFile(fields, Domain.SOCIAL, household_of=FILE, kinship=Kinship.BROTHER)
        opened.do(register_file, brother)
        yield opened
        assert check(opened._store).findings == ()


def test_beside_the_quotas_only_the_head_grants_by_a_letter_and_with_a_reason(session: Session) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE))
    session.do(
        add_user, AddUser("رضا", Role.PENSION_CLERK, "quick brown fox on the desk", own_password=PASSWORD)
    )
    with desk(session.office_dir, user="رضا") as clerk, pytest.raises(RuleError) as told:
        clerk.do(change, ChangePension(FILE, P.ON_PENSION, JULY, "سهمیه", "7"))
    assert (told.value.code, told.value.facts) == ("waits_for_quota", {"file_no": FILE})
    with pytest.raises(RuleError) as told:
        session.do(change, ChangePension(FILE, P.ON_PENSION, JULY, " "))
    assert (told.value.code, told.value.facts["fields"]) == ("bad_fields", ["letter_no", "reason"])
    waits = session.ask(show, ShowFile(FILE))
    assert [entry.state for entry in waits.queue] == [QueueState.WAITING]


@pytest.mark.parametrize("until", [date(2025, 10, 23), None])
def test_a_hold_that_lasts_outranks_a_grant_beside_the_quotas(session: Session, until: date | None) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE))
    session.do(hold, HoldEntry(FILE, "نقص مدارک", until=until))
    with pytest.raises(RuleError) as told:
        session.do(change, ChangePension(FILE, P.ON_PENSION, TODAY, "مصوبه", "7"))
    assert (told.value.code, told.value.facts) == (
        "held_in_queue",
        {
            "service": "pension",
            "date": None if until is None else until.isoformat(),
            "reason": "released" if until is None else "day",
        },
    )


def test_a_hold_that_is_past_is_released_by_the_grant(session: Session, noon: list[datetime]) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE))
    session.do(hold, HoldEntry(FILE, "نقص مدارک", until=date(2025, 10, 23)))
    noon[0] = NOON.replace(day=24)
    session.do(change, ChangePension(FILE, P.ON_PENSION, date(2025, 10, 24), "مصوبه", "7"))
    (entry,) = session.ask(show, ShowFile(FILE)).queue
    assert entry.state is QueueState.ADMITTED
    steps = rows(session, "SELECT from_state, to_state FROM queue_event ORDER BY id")
    assert steps == [
        (None, "waiting"),
        ("waiting", "held"),
        ("held", "waiting"),
        ("waiting", "admitted"),
    ]


def test_an_allowance_takes_a_held_file_out_of_its_queue_the_same_way(
    session: Session, noon: list[datetime]
) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE, QUEUES[AllowanceKind.LIVING]))
    session.do(hold, HoldEntry(FILE, "نقص مدارک", QUEUES[AllowanceKind.LIVING], until=date(2025, 10, 23)))
    facts = allowance_change(FILE, AllowanceKind.LIVING, P.ON_PENSION, TODAY)
    with pytest.raises(RuleError) as told:
        session.do(change_allowance, facts)
    assert told.value.code == "held_in_queue"
    noon[0] = NOON.replace(day=24)
    session.do(change_allowance, replace(facts, effective_on=date(2025, 10, 24)))
    (entry,) = session.ask(show, ShowFile(FILE)).queue
    assert entry.state is QueueState.ADMITTED
