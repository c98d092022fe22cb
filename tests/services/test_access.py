# SPDX-License-Identifier: Apache-2.0
"""Accounts, and the matrix of every role against every use case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.campaigns.scenes import EMPTY_OFFICE_ONLY, SCENES, commands
from tests.services.matrix import read
from tests.support.office import ADMIN, PASSWORD, clock, copy_office, desk
from welfare_desk import assembly
from welfare_desk.domain.access import Permission, Role, SignInRefused
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
from welfare_desk.services.door import Desk, Jotting, Kind, Question, UseCase, registry
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
    session.do(add_user, AddUser(" علي ", Role.VIEWER, PHRASE, "علی علوی", own_password=PASSWORD))
    assert session.do(rename_user, RenameUser("علی", "علی علوی‌نژاد")) == UserFacts(
        "علی", "علی علوی‌نژاد", Role.VIEWER, disabled=False, roles=(Role.VIEWER,), must_change=True
    )
    assert session.do(set_role, SetRole("علی", Role.HEAD, own_password=PASSWORD)).role is Role.HEAD
    assert session.do(disable_user, DisableUser("علی", "بازنشسته شد")).disabled
    assert names(session) == [
        (ADMIN, ADMIN, Role.ADMIN, False),
        ("علی", "علی علوی‌نژاد", Role.HEAD, True),
    ]


def test_key_files_follow_every_change(session: Session) -> None:
    def shown() -> list[tuple[str, str]]:
        return [(slot.user, slot.display) for slot in keyslots.load(session.office_dir)[0].slots]

    session.do(add_user, AddUser("علی", Role.VIEWER, PHRASE, own_password=PASSWORD))
    assert shown() == [(ADMIN, ADMIN), ("علی", "علی")]
    session.do(rename_user, RenameUser("علی", "علی علوی"))
    assert shown() == [(ADMIN, ADMIN), ("علی", "علی علوی")]
    session.do(disable_user, DisableUser("علی"))
    assert shown() == [(ADMIN, ADMIN)]
    session.do(change_password, ChangePassword("علی", OTHER, own_password=PASSWORD))
    assert shown() == [(ADMIN, ADMIN), ("علی", "علی علوی")]


def test_ones_own_password_takes_the_old_one(session: Session) -> None:
    for old in (None, "wrong"):
        with pytest.raises(SignInRefused) as refused:
            session.do(change_password, ChangePassword(ADMIN, OTHER, old))
        assert refused.value.code == "wrong_own_password"
    session.do(change_password, ChangePassword(ADMIN, OTHER, PASSWORD))


def test_the_right_to_anothers_password_may_go_while_the_slot_is_made(session: Session) -> None:
    session.do(add_user, AddUser("علی", Role.ADMIN, PHRASE, own_password=PASSWORD))
    demoting = replace(change_password, prepare=_demoted_meanwhile)
    with desk(session.office_dir, user="علی") as other, pytest.raises(NotPermitted) as refused:
        other.do(demoting, ChangePassword(ADMIN, OTHER, own_password=PHRASE))
    assert refused.value.facts == {"permission": "manage_users", "user": "علی"}


def _demoted_meanwhile(desk_: Desk, facts: ChangePassword) -> Any:
    assert change_password.prepare is not None
    slot = change_password.prepare(desk_, facts)
    with desk(desk_.store.directory) as admin:
        admin.do(set_role, SetRole("علی", Role.HEAD, own_password=PASSWORD))
    return slot


def test_anothers_password_takes_the_right_to_manage_users(session: Session) -> None:
    session.do(add_user, AddUser("علی", Role.HEAD, PHRASE, own_password=PASSWORD))
    with desk(session.office_dir, user="علی") as other:
        with pytest.raises(NotPermitted):
            other.do(change_password, ChangePassword(ADMIN, OTHER, PHRASE))
        other.do(change_password, ChangePassword("علی", OTHER, PHRASE))


@pytest.mark.parametrize(
    ("command", "facts"),
    [(set_role, SetRole(ADMIN, Role.HEAD, own_password=PASSWORD)), (disable_user, DisableUser(ADMIN))],
)
def test_an_office_keeps_an_administrator(command: Any, facts: Any, session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    assert refused.value.code == "last_admin"
    session.do(add_user, AddUser("علی", Role.ADMIN, PHRASE, own_password=PASSWORD))
    session.do(command, facts)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (AddUser(ADMIN, Role.HEAD, PHRASE, own_password=PASSWORD), "user_exists"),
        (AddUser("ع", Role.HEAD, PHRASE, own_password=PASSWORD), "bad_user_name"),
        (AddUser("علی", Role.HEAD, "کوتاه", own_password=PASSWORD), "weak_password"),
    ],
)
def test_accounts_that_cannot_be_are_refused(facts: AddUser, code: str, session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(add_user, facts)
    assert refused.value.code == code
    assert len(names(session)) == 1


def test_no_password_is_stored_anywhere(session: Session) -> None:
    session.do(add_user, AddUser("علی", Role.VIEWER, PHRASE, own_password=PASSWORD))
    session.do(change_password, ChangePassword(ADMIN, OTHER, PASSWORD))
    with session._store.kept_reader() as raw:
        everything = repr([raw.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES])
    assert [phrase for phrase in (PHRASE, OTHER, PASSWORD) if phrase in everything] == []


TABLES = ("account", "audit", "audit_row", "operation")


def let_in(session: Session, use_case: UseCase) -> bool:
    """Whether the door opens; without facts nothing can happen behind it."""
    try:
        if isinstance(use_case, Question):
            session.ask(use_case, None)
        elif isinstance(use_case, Jotting):
            session.jot(use_case, None)
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
    session.do(add_user, AddUser("کاربر", role, PHRASE, own_password=PASSWORD))
    reviewed = read()
    with desk(session.office_dir, user="کاربر") as other:
        found = {name: let_in(other, use_case) for name, use_case in registry().items()}
        assert found == {name: role in reviewed[name].roles for name in registry()}


def trail(session: Session) -> list[tuple[str, str, str]]:
    """Number, user and what it is about of every entry."""
    with session._store.kept_reader() as raw:
        return list(raw.execute('SELECT command, "user", entities FROM audit ORDER BY seq').fetchall())


@pytest.mark.parametrize("role", list(Role))
def test_every_command_leaves_an_entry_and_announces_what_it_changed(role: Role, tmp_path: Path) -> None:
    """Scenes set by the administrator and played by each role: through, with a trace, or not at all."""
    with desk(copy_office(tmp_path)) as session:
        session.do(add_user, AddUser("کاربر", role, PASSWORD, own_password=PASSWORD))
        with desk(session.office_dir, user="کاربر") as other:
            heard: list[frozenset[Kind]] = []
            session.subscribe(heard.append)
            other.subscribe(heard.append)
            for turn, (name, command) in enumerate(commands().items()):
                if name in EMPTY_OFFICE_ONLY:
                    continue
                facts = SCENES[name](session, turn % 7)
                heard.clear()
                before = trail(session)
                lacking = name in WITH_DIFFERENCE and not other.may(Permission.APPROVE)
                lacking = lacking or (name in OF_THE_FILES and role is Role.STOREKEEPER)
                refused = lacking or (name in ANOTHERS and role is not Role.ADMIN)
                if refused or not other.may(command.permission):
                    with pytest.raises(NotPermitted):
                        other.do(command, facts)
                    assert (trail(session), heard) == (before, [])
                    continue
                if name in OF_SOME and role not in (Role.ADMIN, Role.HEAD):
                    with pytest.raises(RuleError, match=OF_SOME[name]):
                        other.do(command, facts)
                    assert (trail(session), heard) == (before, [])
                    continue
                if name in OF_WHO_BEGAN:
                    with pytest.raises(RuleError, match=OF_WHO_BEGAN[name]):
                        other.do(command, facts)
                    assert (trail(session), heard) == (before, [])
                player = session if name in OF_WHO_BEGAN else other
                player.do(command, facts)
                entry = trail(session)[-1]
                assert (len(trail(session)), entry[:2], heard) == (
                    len(before) + 1,
                    (name, player.user.name),
                    [command.touches],
                )
                assert entry[2] != "[]", f"{name} does not say what it is about"


ANOTHERS = {"access.change_password"}
"""Allowed to everybody for themselves; their scenes do it to another account."""
OF_SOME = {
    "summary.export_month": "month_unsigned",
    "casework.delete_view": "view_of_another",
    "pension.change": "waits_for_quota",
    "summary.delete_report": "report_of_another",
}
"""Allowed for one's own, for who waits for nothing, for what the head signed; the scenes are about others."""
WITH_DIFFERENCE = {"equipment.count_now"}
"""Its scene counts another number than the books hold, which only who may approve settles."""
OF_THE_FILES = {"papers.void", "papers.replace", "papers.print_many", "papers.print"}
"""Their scenes are about papers of a file; a storekeeper prints those of the store."""
OF_WHO_BEGAN = {
    "papers.resume_batch": "batch_of_another",
    "papers.end_batch": "batch_of_another",
    "papers.not_printed": "not_logged",
}
"""Allowed for who began it, or printed it, and for nobody else, whatever the role."""


def test_the_clock_is_the_sessions_own(session: Session) -> None:
    assert session.today() == clock().date()


def test_who_still_has_a_first_password_is_told_to_who_manages_users_and_to_themselves(
    session: Session,
) -> None:
    for name in ("علی", "کاربر"):
        session.do(add_user, AddUser(name, Role.VIEWER, PHRASE, own_password=PASSWORD))

    def told(by: Session) -> dict[str, bool]:
        return {user.name: user.must_change for user in by.ask(list_users, ListUsers()).users}

    assert told(session) == {ADMIN: False, "علی": True, "کاربر": True}
    with desk(session.office_dir, user="علی") as other:
        assert told(other) == {ADMIN: False, "علی": True, "کاربر": False}
