# SPDX-License-Identifier: Apache-2.0
"""The door: permission, operation keys, announcement."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.office import ADMIN, PASSWORD, desk, office
from welfare_desk.domain.access import Role, SignInRefused
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.access import (
    AddUser,
    DisableUser,
    ListUsers,
    RenameUser,
    SetRole,
    UserFacts,
    add_user,
    disable_user,
    list_users,
    rename_user,
    set_role,
)
from welfare_desk.services.door import Kind
from welfare_desk.services.session import Session
from welfare_desk.services.upkeep import MakeBackup, make_backup

FRESH = "چهار واژهٔ بی ربط"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


def test_same_key_same_facts_answers_as_the_first_time_without_running(session: Session) -> None:
    heard: list[frozenset[Kind]] = []
    session.subscribe(heard.append)
    first = session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, FRESH, own_password=PASSWORD), key="k-1")
    again = session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, FRESH, own_password=PASSWORD), key="k-1")
    assert (first, again) == (
        UserFacts(
            "زهرا", "زهرا", Role.CASE_CLERK, disabled=False, roles=(Role.CASE_CLERK,), must_change=True
        ),
    ) * 2
    assert heard == [frozenset({Kind.USER})]
    assert [user.name for user in session.ask(list_users, ListUsers()).users] == [ADMIN, "زهرا"]


def test_same_key_with_other_facts_is_refused(session: Session) -> None:
    session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, FRESH, own_password=PASSWORD), key="k-1")
    with pytest.raises(RuleError) as refused:
        session.do(add_user, AddUser("رضا", Role.CASE_CLERK, FRESH, own_password=PASSWORD), key="k-1")
    assert (refused.value.code, refused.value.facts) == (
        "key_reused",
        {"key": "k-1", "command": "access.add_user"},
    )


@pytest.mark.parametrize("key", ["", "  ", "a\x00b", "\ud800", "k" * 201])
def test_a_key_that_cannot_stand_for_one_change_is_refused(session: Session, key: str) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(rename_user, RenameUser(ADMIN, "مریم احمدی"), key)
    assert refused.value.code == "bad_key"
    assert session.ask(list_users, ListUsers()).users[0].display_name == ADMIN


def test_who_is_out_prepares_nothing(session: Session, tmp_path: Path) -> None:
    session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, FRESH, own_password=PASSWORD))
    with desk(session.office_dir, user="زهرا") as other:
        session.do(disable_user, DisableUser("زهرا"))
        with pytest.raises(SignInRefused) as refused:
            other.do(make_backup, MakeBackup(str(tmp_path / "usb")))
    assert refused.value.code == "account_disabled"
    assert not (tmp_path / "usb").exists()


def test_the_last_administrator_stays(session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(set_role, SetRole(ADMIN, Role.VIEWER, own_password=PASSWORD))
    assert (refused.value.code, refused.value.facts) == ("last_admin", {"user": ADMIN, "shown": ADMIN})
