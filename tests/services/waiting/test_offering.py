# SPDX-License-Identifier: Apache-2.0
"""Services of the office's own: added, waited for, put aside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import register
from tests.support.office import office
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.moving import MoveInQueue, move
from welfare_desk.services.waiting.offering import AddService, RetireService, add_service, retire_service
from welfare_desk.services.waiting.questions import ListQueue, ListServices, list_queue, services
from welfare_desk.storage.check import check

FILE = "1404-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        register(opened, 1)
        yield opened
        assert check(opened._store).findings == ()


def _refused(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def test_one_waits_for_what_the_office_adds(session: Session) -> None:
    session.do(add_service, AddService("rent-aid", "کمک اجاره"))
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, session.today(), "كمك اجاره"))
    told = session.ask(services, ListServices())
    assert (told.services[-1].code, told.services[-1].name, told.waiting[-1]) == ("rent-aid", "کمک اجاره", 1)
    assert [row.file_no for row in session.ask(list_queue, ListQueue("rent-aid")).rows] == [FILE]


def test_what_is_put_aside_is_offered_no_longer(session: Session) -> None:
    session.do(add_service, AddService("rent-aid", "کمک اجاره"))
    session.do(retire_service, RetireService("rent-aid", 1))
    assert "rent-aid" not in [one.code for one in session.ask(services, ListServices()).services]
    assert session.ask(services, ListServices(retired=True)).services[-1].retired
    session.do(retire_service, RetireService("rent-aid", 2, retired=False))
    assert session.ask(services, ListServices()).services[-1].code == "rent-aid"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (AddService("Rent aid", "کمک اجاره"), "bad_service_code"),
        (AddService("", "کمک اجاره"), "bad_service"),
        (AddService("rent-aid", "ن" * 61), "bad_service_name"),
        (AddService("rent-aid", "ویلچر"), "service_known"),
        (AddService("wheelchair", "صندلی"), "service_known"),
    ],
)
def test_a_service_needs_a_code_and_a_name_of_its_own(session: Session, facts: AddService, code: str) -> None:
    assert _refused(session, add_service, facts) == code


def test_our_services_stay_and_unknown_ones_are_named(session: Session) -> None:
    assert _refused(session, retire_service, RetireService("pension")) == "service_shipped"
    assert _refused(session, retire_service, RetireService("rent-aid")) == "unknown_service"
    joins = MoveInQueue(FILE, QueueState.WAITING, session.today(), "نان")
    assert _refused(session, move, joins) == "unknown_service"
