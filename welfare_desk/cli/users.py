# SPDX-License-Identifier: Apache-2.0
"""`user add`, `role`, `password`, `disable`, `list`: accounts of the office."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from welfare_desk.cli.opening import PASSWORD_VARIABLE, operation_key, password, signed_in
from welfare_desk.cli.parser import Commands
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.errors import NotPermitted

if TYPE_CHECKING:
    from welfare_desk.services.access import UserFacts
    from welfare_desk.services.session import Session

NEW_PASSWORD_VARIABLE = "WELFARE_DESK_NEW_PASSWORD"  # noqa: S105  # the name of a variable, not a password


def add(commands: Commands) -> None:
    """Declare the commands of accounts."""
    users = commands.branch("user", "حساب‌های کاربری", "accounts")
    words = commands.words
    roles = [role.value for role in Role]
    added = users.leaf("add", "کاربر تازه", "a new account", _add)
    role = users.leaf("role", "نقش دیگر", "another role", _role)
    changed = users.leaf("password", "گذرواژهٔ تازه", "a new password", _password)
    closed = users.leaf("disable", "بستن حساب", "close an account", _disable)
    users.leaf("list", "همهٔ حساب‌ها", "every account", _list)
    for leaf in (added, role, changed, closed):
        leaf.add_argument("name", metavar="NAME", help=words("نام کاربری", "name of the account"))
    added.add_argument(
        "--role",
        required=True,
        action="append",
        choices=roles,
        help=words("نقش؛ چند بار هم می‌آید", "role; may be repeated"),
    )
    added.add_argument(
        "--display", default="", metavar="NAME", help=words("نام روی برگه‌ها", "name on papers")
    )
    role.add_argument("role", nargs="+", choices=roles, help=words("نقش‌ها", "roles"))
    closed.add_argument("--reason", default="", metavar="TEXT", help=words("دلیل", "reason"))
    closed.add_argument(
        "--tasks-to",
        default="",
        metavar="NAME",
        help=words("حسابی که کارهای مانده را می‌گیرد", "account that gets the open tasks"),
    )


def _answer(user: UserFacts) -> Answer:
    from welfare_desk.services.facts import to_json

    return Answer(to_json(user), columns([_line(user)]))


def _line(user: UserFacts) -> list[str]:
    return [
        user.name,
        user.display_name,
        ", ".join(role.value for role in user.roles),
        "disabled" if user.disabled else "",
    ]


def _new_password(terminal: Terminal) -> str:
    """The other person's password; the variable of one's own must not be taken for it."""
    given = os.environ.get(NEW_PASSWORD_VARIABLE)
    if given:
        return given
    own = os.environ.pop(PASSWORD_VARIABLE, None)
    try:
        return password(terminal, terminal.words("گذرواژهٔ تازه: ", "New password: "))
    finally:
        if own is not None:
            os.environ[PASSWORD_VARIABLE] = own


def _again(terminal: Terminal) -> str:
    """One's own password once more, before somebody gets in or gets other rights."""
    return password(terminal, terminal.words("گذرواژهٔ خودتان، دوباره: ", "Your own password, again: "))


def _permitted(session: Session) -> None:
    """NotPermitted before anybody types a password for nothing; the use case asks again."""
    if not session.may(Permission.MANAGE_USERS):
        raise NotPermitted(permission=Permission.MANAGE_USERS.value, user=session.user.name)


def _add(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.access import AddUser, add_user

    with signed_in(terminal, args) as session:
        _permitted(session)
        first, *also = (Role(role) for role in args.role)
        own = _again(terminal)
        facts = AddUser(args.name, first, _new_password(terminal), args.display, tuple(also), own)
        return _answer(session.do(add_user, facts, operation_key(args)))


def _role(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.access import SetRole, set_role

    with signed_in(terminal, args) as session:
        _permitted(session)
        first, *also = (Role(role) for role in args.role)
        facts = SetRole(args.name, first, tuple(also), _again(terminal))
        return _answer(session.do(set_role, facts, operation_key(args)))


def _password(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.access import ChangePassword, change_password

    with signed_in(terminal, args) as session:
        if args.name == session.user.name:
            old = password(terminal, terminal.words("گذرواژهٔ کنونی: ", "Present password: "))
            facts = ChangePassword(args.name, _new_password(terminal), old)
        else:
            _permitted(session)
            own = _again(terminal)
            facts = ChangePassword(args.name, _new_password(terminal), own_password=own)
        return _answer(session.do(change_password, facts, operation_key(args)))


def _disable(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.access import DisableUser, disable_user

    with signed_in(terminal, args) as session:
        facts = DisableUser(args.name, args.reason, args.tasks_to)
        return _answer(session.do(disable_user, facts, operation_key(args)))


def _list(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.access import ListUsers, list_users
    from welfare_desk.services.facts import to_json

    with signed_in(terminal, args) as session:
        found = session.ask(list_users, ListUsers())
    return Answer(to_json(found), columns([_line(user) for user in found.users]))
