# SPDX-License-Identifier: Apache-2.0
"""Who may look at what somebody asks at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.office import PASSWORD, office
from tests.support.reception import come
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.reception import ReceptionState as R
from welfare_desk.services.access import AddUser, DisableUser, add_user, disable_user
from welfare_desk.services.casework.reception import (
    DecideReception,
    decide_reception,
)
from welfare_desk.services.casework.recognising import AskExperts, experts
from welfare_desk.services.session import Session

TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


def test_experts_are_users_who_may_edit_and_those_named_before(session: Session) -> None:
    session.do(
        add_user, AddUser("reza", Role.REHAB_CLERK, "چهار چنار کنار رود", "رضا نادری", own_password=PASSWORD)
    )
    session.do(
        add_user, AddUser("anbar", Role.STOREKEEPER, "چهار چنار کنار رود", "انباردار", own_password=PASSWORD)
    )
    session.do(
        add_user, AddUser("gone", Role.CASE_CLERK, "چهار چنار کنار رود", "رفته", own_password=PASSWORD)
    )
    session.do(disable_user, DisableUser("gone"))
    for number, expert in ((1, "خانم رضایی"), (2, "رضا  نادري"), (3, "خانم رضايي")):
        reception_id = come(session, number)
        session.do(decide_reception, DecideReception(reception_id, 1, R.WITH_EXPERT, TODAY, expert=expert))
    assert session.ask(experts, AskExperts()) == ("خانم رضایی", "رضا نادری", session.user.display_name)
