# SPDX-License-Identifier: Apache-2.0
"""Sets of roles, pairs that clash, one's own password before rights change, and the PIN."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import ADMIN, PASSWORD, copy_office, desk
from welfare_desk.domain.access import Role, SignInRefused
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.services.access import (
    AddUser,
    ChangePassword,
    DisableUser,
    ListUsers,
    SetRole,
    add_user,
    change_password,
    disable_user,
    list_users,
    set_role,
)
from welfare_desk.services.own_account import CheckPin, MyAccount, SetPin, check_own_pin, my_account, set_pin
from welfare_desk.services.roles import (
    GiveRole,
    LiftRoleClashes,
    TakeRole,
    give_role,
    lift_role_clashes,
    take_role,
)
from welfare_desk.services.session import Session

PHRASE = "چهار واژهٔ بی ربط"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        yield opened


def code(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def roles_of(session: Session, name: str) -> tuple[Role, ...]:
    users = session.ask(list_users, ListUsers()).users
    return next(user.roles for user in users if user.name == name)


def test_the_first_account_is_administrator_and_head(session: Session) -> None:
    assert roles_of(session, ADMIN) == (Role.ADMIN, Role.HEAD)
    assert session.user.role is Role.ADMIN


def test_roles_come_and_go_one_by_one(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, also=(Role.CASE_CLERK,), own_password=PASSWORD))
    assert roles_of(session, "رضا") == (Role.CASE_CLERK, Role.VIEWER)
    session.do(give_role, GiveRole("رضا", Role.STOREKEEPER, PASSWORD))
    session.do(take_role, TakeRole("رضا", Role.VIEWER, PASSWORD))
    assert roles_of(session, "رضا") == (Role.CASE_CLERK, Role.STOREKEEPER)
    session.do(set_role, SetRole("رضا", Role.HEAD, (Role.CASE_CLERK,), PASSWORD))
    assert roles_of(session, "رضا") == (Role.HEAD, Role.CASE_CLERK)


def test_pairs_that_clash_are_refused_on_every_way(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    session.do(add_user, AddUser("زهرا", Role.STOREKEEPER, PHRASE, own_password=PASSWORD))
    ways: list[tuple[Any, Any]] = [
        (give_role, GiveRole("رضا", Role.PENSION_CLERK, PASSWORD)),
        (give_role, GiveRole("زهرا", Role.REHAB_CLERK, PASSWORD)),
        (set_role, SetRole("رضا", Role.PENSION_CLERK, (Role.HEAD,), PASSWORD)),
        (add_user, AddUser("علی", Role.HEAD, PHRASE, also=(Role.PENSION_CLERK,), own_password=PASSWORD)),
    ]
    assert [code(session, *way) for way in ways] == ["roles_clash"] * 4
    assert (roles_of(session, "رضا"), roles_of(session, "زهرا")) == ((Role.HEAD,), (Role.STOREKEEPER,))


def test_an_office_of_one_person_lifts_the_rule_with_a_trace(session: Session) -> None:
    clash = GiveRole(ADMIN, Role.PENSION_CLERK, PASSWORD)
    assert code(session, give_role, clash) == "roles_clash"
    assert code(session, lift_role_clashes, LiftRoleClashes(True, " ", PASSWORD)) == "lift_reason_missing"
    session.do(lift_role_clashes, LiftRoleClashes(True, "ادارهٔ تک‌نفره", PASSWORD))
    assert session.ask(list_users, ListUsers()).clashes_lifted == "ادارهٔ تک‌نفره"
    session.do(give_role, clash)
    with session._store.kept_reader() as raw:
        kept = raw.execute("SELECT name, value FROM office_setting").fetchall()
        entry = raw.execute(
            "SELECT entities, reason FROM audit WHERE command = 'access.lift_role_clashes'"
        ).fetchall()
    assert kept == [("role_clashes_lifted", '"ادارهٔ تک‌نفره"')]
    assert entry == [('["setting:role_clashes_lifted"]', "ادارهٔ تک‌نفره")]


def test_the_lifted_rule_holds_again_for_two(session: Session) -> None:
    session.do(lift_role_clashes, LiftRoleClashes(True, "تک‌نفره", PASSWORD))
    session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    assert code(session, give_role, GiveRole("رضا", Role.PENSION_CLERK, PASSWORD)) == "roles_clash"
    assert code(session, lift_role_clashes, LiftRoleClashes(True, "باز هم", PASSWORD)) == "not_alone"
    session.do(lift_role_clashes, LiftRoleClashes(False, "دو نفر شدیم", PASSWORD))
    assert session.ask(list_users, ListUsers()).clashes_lifted == ""


def test_no_second_account_opens_while_one_person_holds_what_clashes(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
    session.do(disable_user, DisableUser("رضا"))
    session.do(lift_role_clashes, LiftRoleClashes(True, "تک‌نفره", PASSWORD))
    session.do(give_role, GiveRole(ADMIN, Role.PENSION_CLERK, PASSWORD))
    opening = ChangePassword("رضا", "پنج واژهٔ دیگر و نو", own_password=PASSWORD)
    new = AddUser("زهرا", Role.VIEWER, PHRASE, own_password=PASSWORD)
    assert code(session, change_password, opening) == "clash_must_end"
    assert code(session, add_user, new) == "clash_must_end"
    session.do(take_role, TakeRole(ADMIN, Role.PENSION_CLERK, PASSWORD))
    session.do(change_password, opening)
    session.do(add_user, new)
    assert code(session, give_role, GiveRole(ADMIN, Role.PENSION_CLERK, PASSWORD)) == "roles_clash"


def test_what_clashes_comes_in_with_no_new_account(session: Session) -> None:
    session.do(lift_role_clashes, LiftRoleClashes(True, "تک‌نفره", PASSWORD))
    both = AddUser("علی", Role.HEAD, PHRASE, also=(Role.PENSION_CLERK,), own_password=PASSWORD)
    assert code(session, add_user, both) == "roles_clash"


@pytest.mark.parametrize(
    ("command", "facts"),
    [
        (set_role, SetRole("رضا", Role.HEAD)),
        (give_role, GiveRole("رضا", Role.HEAD)),
        (take_role, TakeRole("رضا", Role.VIEWER)),
        (lift_role_clashes, LiftRoleClashes(True, "دلیل")),
        (add_user, AddUser("علی", Role.VIEWER, PHRASE)),
        (change_password, ChangePassword("رضا", "پنج واژهٔ دیگر و نو")),
    ],
)
def test_rights_change_only_with_ones_own_password_typed_again(
    command: Any, facts: Any, session: Session
) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
    assert code(session, command, facts) == "password_again"
    assert roles_of(session, "رضا") == (Role.VIEWER,)


def test_another_password_than_ones_own_changes_no_role(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
    assert code(session, set_role, SetRole("رضا", Role.HEAD, own_password=PHRASE)) == "wrong_own_password"


def test_the_last_role_and_the_last_administrator_stay(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
    assert code(session, take_role, TakeRole("رضا", Role.VIEWER, PASSWORD)) == "no_role"
    assert code(session, take_role, TakeRole(ADMIN, Role.ADMIN, PASSWORD)) == "last_admin"


def test_a_role_taken_is_felt_at_the_next_change(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.ADMIN, PHRASE, own_password=PASSWORD))
    with desk(session.office_dir, user="رضا") as other:
        session.do(set_role, SetRole("رضا", Role.HEAD, own_password=PASSWORD))
        with pytest.raises(NotPermitted):
            other.do(disable_user, DisableUser(ADMIN))


def test_a_pin_is_set_checked_and_taken_away(session: Session) -> None:
    assert code(session, set_pin, SetPin("402815", "wrong words here")) == "wrong_own_password"
    assert code(session, set_pin, SetPin("123456", PASSWORD)) == "weak_pin"
    assert session.do(set_pin, SetPin(" ۴۰۲۸۱۵ ", PASSWORD)).has_pin
    assert session.ask(check_own_pin, CheckPin("402815")).name == ADMIN
    with pytest.raises(SignInRefused) as refused:
        session.ask(check_own_pin, CheckPin("402816"))
    assert refused.value.code == "wrong_pin"
    assert not session.do(set_pin, SetPin("", PASSWORD)).has_pin
    with pytest.raises(SignInRefused):
        session.ask(check_own_pin, CheckPin(""))


def test_the_pin_goes_when_another_sets_the_password_or_closes_the_account(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
    for command, facts in (
        (change_password, ChangePassword("رضا", "پنج واژهٔ دیگر و نو", own_password=PASSWORD)),
        (disable_user, DisableUser("رضا")),
    ):
        with desk(session.office_dir, user="رضا") as other:
            if not other.user.disabled:
                _keep_pin(other)
                assert other.ask(my_account, MyAccount()).has_pin
        session.do(command, facts)
        assert not next(
            user for user in session.ask(list_users, ListUsers()).users if user.name == "رضا"
        ).has_pin


def _keep_pin(other: Session) -> None:
    from dataclasses import replace

    from tests.support.office import CHEAP
    from welfare_desk.storage import pins

    def hashed(*_: Any) -> str:
        return pins.make_hash("402815", CHEAP)

    other.do(replace(set_pin, prepare=hashed), SetPin("402815", "…"))


def test_neither_pin_nor_password_stands_anywhere(session: Session) -> None:
    session.do(set_pin, SetPin("402815", PASSWORD))
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
    with session._store.kept_reader() as raw:
        trail = repr([raw.execute(f"SELECT * FROM {table}").fetchall() for table in ("audit", "audit_row")])
        whole = trail + repr(raw.execute("SELECT * FROM operation").fetchall())
    assert [secret for secret in ("402815", PASSWORD, PHRASE) if secret in whole] == []
    assert ("argon2" in trail, "wrapped" in trail) == (False, False)


def test_a_closed_account_gets_no_role_and_may_lose_one(session: Session) -> None:
    new = AddUser("زهرا", Role.CASE_CLERK, PHRASE, also=(Role.REHAB_CLERK,), own_password=PASSWORD)
    session.do(add_user, new)
    session.do(disable_user, DisableUser("زهرا"))
    assert code(session, give_role, GiveRole("زهرا", Role.VIEWER, PASSWORD)) == "roles_of_closed_account"
    another = SetRole("زهرا", Role.PENSION_CLERK, own_password=PASSWORD)
    assert code(session, set_role, another) == "roles_of_closed_account"
    assert session.do(take_role, TakeRole("زهرا", Role.REHAB_CLERK, PASSWORD)).roles == (Role.CASE_CLERK,)


def test_wrong_passwords_wait_longer_and_longer_before_rights_change_too(session: Session) -> None:
    def told(facts: SetRole) -> tuple[str, object]:
        with pytest.raises(SignInRefused) as refused:
            session.do(set_role, facts)
        return refused.value.code, refused.value.facts.get("seconds")

    wrong = SetRole(ADMIN, Role.ADMIN, own_password="نه این گذرواژه نیست")
    assert [told(wrong) for _ in range(5)] == [
        ("wrong_own_password", None),
        ("wrong_own_password", None),
        ("wrong_own_password", None),
        ("too_many_tries", 2),
        ("too_many_tries", 2),
    ]
    assert told(SetRole(ADMIN, Role.ADMIN, own_password=PASSWORD)) == ("too_many_tries", 2)
    own = ChangePassword(ADMIN, PHRASE, old_password=PASSWORD)
    with pytest.raises(SignInRefused) as refused:
        session.do(change_password, own)
    assert refused.value.code == "too_many_tries"
