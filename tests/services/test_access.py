# SPDX-License-Identifier: Apache-2.0
"""Accounts, and the matrix of every role against every use case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.campaigns.scenes import EMPTY_OFFICE_ONLY, SCENES, commands
from tests.support.office import ADMIN, PASSWORD, clock, copy_office, desk
from welfare_desk import assembly
from welfare_desk.domain.access import PERMISSIONS, Role, SignInRefused
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.services.access import (
    AddUser,
    ChangePassword,
    DisableUser,
    ListUsers,
    RenameUser,
    SetRole,
    UserFacts,
    add_user,
    change_password,
    disable_user,
    list_users,
    rename_user,
    set_role,
)
from welfare_desk.services.door import Command, Desk, Question, registry
from welfare_desk.services.session import Session
from welfare_desk.storage import keyslots

PHRASE, OTHER = "چهار واژهٔ بی ربط", "پنج واژهٔ دیگر و نو"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        yield opened


def names(session: Session) -> list[tuple[str, str, Role, bool]]:
    users = session.ask(list_users, ListUsers()).users
    return [(user.name, user.display_name, user.role, user.disabled) for user in users]


def test_an_account_is_made_renamed_promoted_and_closed(session: Session) -> None:
    session.do(add_user, AddUser(" علي ", Role.VIEWER, PHRASE, "علی علوی"))
    assert session.do(rename_user, RenameUser("علی", "علی علوی‌نژاد")) == UserFacts(
        "علی", "علی علوی‌نژاد", Role.VIEWER, disabled=False
    )
    assert session.do(set_role, SetRole("علی", Role.HEAD)).role is Role.HEAD
    assert session.do(disable_user, DisableUser("علی", "بازنشسته شد")).disabled
    assert names(session) == [
        (ADMIN, ADMIN, Role.ADMIN, False),
        ("علی", "علی علوی‌نژاد", Role.HEAD, True),
    ]


def test_key_files_follow_every_change(session: Session) -> None:
    def shown() -> list[tuple[str, str]]:
        return [(slot.user, slot.display) for slot in keyslots.load(session.office_dir).slots]

    session.do(add_user, AddUser("علی", Role.VIEWER, PHRASE))
    assert shown() == [(ADMIN, ADMIN), ("علی", "علی")]
    session.do(rename_user, RenameUser("علی", "علی علوی"))
    assert shown() == [(ADMIN, ADMIN), ("علی", "علی علوی")]
    session.do(disable_user, DisableUser("علی"))
    assert shown() == [(ADMIN, ADMIN)]
    session.do(change_password, ChangePassword("علی", OTHER))
    assert shown() == [(ADMIN, ADMIN), ("علی", "علی علوی")]


def test_ones_own_password_takes_the_old_one(session: Session) -> None:
    for old in (None, "wrong"):
        with pytest.raises(SignInRefused) as refused:
            session.do(change_password, ChangePassword(ADMIN, OTHER, old))
        assert refused.value.code == "wrong_password"
    session.do(change_password, ChangePassword(ADMIN, OTHER, PASSWORD))


def test_the_right_to_anothers_password_may_go_while_the_slot_is_made(session: Session) -> None:
    session.do(add_user, AddUser("علی", Role.ADMIN, PHRASE))
    demoting = replace(change_password, prepare=_demoted_meanwhile)
    with desk(session.office_dir, user="علی") as other, pytest.raises(NotPermitted) as refused:
        other.do(demoting, ChangePassword(ADMIN, OTHER))
    assert refused.value.facts == {"permission": "manage_users", "user": "علی"}


def _demoted_meanwhile(desk_: Desk, facts: ChangePassword) -> Any:
    assert change_password.prepare is not None
    slot = change_password.prepare(desk_, facts)
    with desk(desk_.store.directory) as admin:
        admin.do(set_role, SetRole("علی", Role.HEAD))
    return slot


def test_anothers_password_takes_the_right_to_manage_users(session: Session) -> None:
    session.do(add_user, AddUser("علی", Role.HEAD, PHRASE))
    with desk(session.office_dir, user="علی") as other:
        with pytest.raises(NotPermitted):
            other.do(change_password, ChangePassword(ADMIN, OTHER, PHRASE))
        other.do(change_password, ChangePassword("علی", OTHER, PHRASE))


@pytest.mark.parametrize(
    ("command", "facts"),
    [(set_role, SetRole(ADMIN, Role.HEAD)), (disable_user, DisableUser(ADMIN))],
)
def test_an_office_keeps_an_administrator(command: Any, facts: Any, session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    assert refused.value.code == "last_admin"
    session.do(add_user, AddUser("علی", Role.ADMIN, PHRASE))
    session.do(command, facts)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (AddUser(ADMIN, Role.HEAD, PHRASE), "user_exists"),
        (AddUser("ع", Role.HEAD, PHRASE), "bad_user_name"),
        (AddUser("علی", Role.HEAD, "کوتاه"), "weak_password"),
    ],
)
def test_accounts_that_cannot_be_are_refused(facts: AddUser, code: str, session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(add_user, facts)
    assert refused.value.code == code
    assert len(names(session)) == 1


def test_no_password_is_stored_anywhere(session: Session) -> None:
    session.do(add_user, AddUser("علی", Role.VIEWER, PHRASE))
    session.do(change_password, ChangePassword(ADMIN, OTHER, PASSWORD))
    with session._store.kept_reader() as raw:
        everything = repr([raw.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES])
    assert [phrase for phrase in (PHRASE, OTHER, PASSWORD) if phrase in everything] == []


TABLES = ("account", "audit", "audit_row", "operation")


def let_in(session: Session, use_case: Command[Any, Any] | Question[Any, Any]) -> bool:
    """Whether the door opens; without facts nothing can happen behind it."""
    try:
        if isinstance(use_case, Question):
            session.ask(use_case, None)
        else:
            session.do(use_case, None)
    except NotPermitted as refused:
        return refused.facts != {"permission": use_case.permission.value, "user": session.user.name}
    except (AttributeError, TypeError, RuleError):
        return True
    return True


@pytest.mark.parametrize("role", list(Role))
def test_every_role_against_every_use_case(role: Role, session: Session) -> None:
    """Who lacks the right is refused at the door, whatever the facts are; who has it gets through."""
    assembly.load_use_cases()
    session.do(add_user, AddUser("کاربر", role, PHRASE))
    with desk(session.office_dir, user="کاربر") as other:
        found = {name: let_in(other, use_case) for name, use_case in registry().items()}
        assert found == {
            name: use_case.permission in PERMISSIONS[role] for name, use_case in registry().items()
        }


def test_the_scenes_play_for_whoever_has_the_right(session: Session) -> None:
    """The administrator's scenes, played by a head of office, who may all but manage users."""
    session.do(add_user, AddUser("رئیس", Role.HEAD, PHRASE))
    with desk(session.office_dir, user="رئیس") as head:
        for name, command in commands().items():
            if name in EMPTY_OFFICE_ONLY or not head.may(command.permission):
                continue
            facts = SCENES[name](session, 5)
            if name == "access.change_password":
                with pytest.raises(NotPermitted):
                    head.do(command, facts)
            else:
                head.do(command, facts)


def test_the_clock_is_the_sessions_own(session: Session) -> None:
    assert session.today() == clock().date()
