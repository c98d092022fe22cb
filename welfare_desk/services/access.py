# SPDX-License-Identifier: Apache-2.0
"""Use cases of accounts. Passwords become key slots before the transaction begins and are never stored."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from functools import partial

from welfare_desk.domain.access import (
    Permission,
    Role,
    SignInRefused,
    User,
    check_password,
    check_roles,
    check_user_name,
    in_order,
    normal_password,
)
from welfare_desk.domain.digest import crockford
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.text import unify
from welfare_desk.services.casework.tasks import hand_over
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.facts import SECRET
from welfare_desk.services.proof import compare, prove_again
from welfare_desk.storage import access, keyslots
from welfare_desk.storage.keyslots import Slot
from welfare_desk.storage.office import office_facts


@dataclass(frozen=True)
class AddUser:
    """A new account with a password for its first sign-in, which has to replace it.

    `also` are further roles; one's own password is typed again.
    """

    name: str
    role: Role
    password: str = field(metadata=SECRET, repr=False)
    display_name: str = ""
    also: tuple[Role, ...] = ()
    own_password: str = field(default="", metadata=SECRET, repr=False)


@dataclass(frozen=True)
class UserFacts:
    """An account as screens show it; `role` is the first of its `roles`."""

    name: str
    display_name: str
    role: Role
    disabled: bool
    roles: tuple[Role, ...] = ()
    must_change: bool = False
    has_pin: bool = False


@dataclass(frozen=True)
class SetRole:
    """The roles of an account, instead of all it had; one's own password is typed again."""

    user: str
    role: Role
    also: tuple[Role, ...] = ()
    own_password: str = field(default="", metadata=SECRET, repr=False)


@dataclass(frozen=True)
class ChangePassword:
    """One's own new password (with the old one), or another's, which takes the right to manage users.

    With another's, one's own password is typed again: whoever knows theirs can sign in as them.
    """

    user: str
    new_password: str = field(metadata=SECRET, repr=False)
    old_password: str | None = field(default=None, metadata=SECRET, repr=False)
    own_password: str = field(default="", metadata=SECRET, repr=False)


@dataclass(frozen=True)
class DisableUser:
    """Close an account; it keeps its name in all that it did."""

    user: str
    reason: str = ""
    tasks_to: str = ""
    """Who gets its open tasks; without one they stand on the first page of everybody who may do them."""


@dataclass(frozen=True)
class RenameUser:
    """Another name on screens and papers; the name that signs in stays."""

    user: str
    display_name: str


@dataclass(frozen=True)
class ListUsers:
    """All accounts."""


@dataclass(frozen=True)
class UserList:
    """The accounts in order of making, and why clashing roles are allowed here (empty: they are not)."""

    users: tuple[UserFacts, ...]
    clashes_lifted: str = ""


def suggested_password() -> str:
    """A first password to hand over: sixteen letters and digits that are not mistaken for each other."""
    code = crockford(secrets.randbits(80), 16)
    return "-".join(code[place : place + 4] for place in range(0, 16, 4))


def user_facts(user: User) -> UserFacts:
    """The account as it leaves the services."""
    return UserFacts(
        user.name,
        user.display_name,
        user.role,
        user.disabled,
        in_order(user.roles),
        user.must_change,
        user.has_pin,
    )


def _without_secrets(user: User) -> UserFacts:
    return replace(user_facts(user), must_change=False, has_pin=False)


def told_again(work: Work, name: str) -> UserFacts:
    """The account as it stands after the change."""
    return user_facts(access.get_user(work.db.connection, name))


def _mirror(work: Work) -> None:
    """After the commit, copy the slots beside the database; if that fails, the next sign-in does it."""
    work.after(partial(access.mirror_keys, work.store))


def _new_slot(desk: Desk, facts: AddUser) -> Slot:
    name = check_user_name(facts.name)
    prove_again(desk, facts.own_password)
    with desk.store.reading() as connection:
        words = office_facts(connection).names
    display = unify(facts.display_name) or name
    check_password(facts.password, user=name, shown=display, words=words)
    return keyslots.make_slot(name, display, facts.password, desk.store.key, desk.kdf)


@command("access.add_user", permission=Permission.MANAGE_USERS, touches={Kind.USER}, prepare=_new_slot)
def add_user(work: Work, facts: AddUser) -> UserFacts:
    """Make an account and its way to the data key. RuleError `roles_clash`, `clash_must_end`."""
    slot: Slot = work.prepared
    roles = check_roles((facts.role, *facts.also))
    _no_clash_stands(work, slot.user)
    user = access.add_account(work.db, slot.display, roles, slot, must_change=True)
    work.about("user", user.name)
    _mirror(work)
    return user_facts(user)


def _no_clash_stands(work: Work, opening: str) -> None:
    """Two are no office of one person: nobody may hold what clashes when a second account opens.

    RuleError `clash_must_end` names who does.
    """
    for user in access.users(work.db.connection):
        if user.disabled and user.name != opening:
            continue
        try:
            check_roles(user.roles)
        except RuleError as clash:
            raise RuleError("clash_must_end", user=user.display_name, **clash.facts) from None


def may_clash(work: Work) -> bool:
    """Whether this is an office of one person that has lifted the rule."""
    connection = work.db.connection
    return access.role_clashes_lifted(connection) is not None and access.open_accounts(connection) == 1


def prove_set_role(desk: Desk, facts: SetRole) -> None:
    """A change of rights takes one's own password once more."""
    prove_again(desk, facts.own_password)


@command("access.set_role", permission=Permission.MANAGE_USERS, touches={Kind.USER}, prepare=prove_set_role)
def set_role(work: Work, facts: SetRole) -> UserFacts:
    """Give an account these roles and no others; the last administrator stays one."""
    user = access.get_user(work.db.connection, unify(facts.user))
    return hold(work, user, {facts.role, *facts.also})


def hold(work: Work, user: User, wanted: set[Role] | frozenset[Role]) -> UserFacts:
    """Let the account hold these roles, as far as the rules allow.

    RuleError `roles_of_closed_account` where a closed one would get more: it may only lose some, so that
    nothing clashes when it is opened again.
    """
    if user.disabled and not wanted <= user.roles:
        raise RuleError("roles_of_closed_account", user=user.name, shown=user.display_name)
    roles = check_roles(wanted, lifted=may_clash(work))
    if Role.ADMIN not in roles:
        _keep_an_admin(work, user)
    access.change_roles(work.db, user, roles)
    work.about("user", user.name)
    return told_again(work, user.name)


def _may_change(who: User, name: str) -> None:
    if name != who.name and not who.may(Permission.MANAGE_USERS):
        raise NotPermitted(permission=Permission.MANAGE_USERS.value, user=who.name)


def _replacing_slot(desk: Desk, facts: ChangePassword) -> Slot:
    name = unify(facts.user)
    _may_change(desk.user, name)
    if name != desk.user.name:
        prove_again(desk, facts.own_password)
    with desk.store.reading() as connection:
        words = office_facts(connection).names
        user = access.get_user(connection, name)
        check_password(facts.new_password, user=name, shown=user.display_name, words=words)
        before = access.slot_text(connection, name)
    if name == desk.user.name:
        if facts.old_password is None:
            raise SignInRefused("wrong_own_password")
        compare(desk, before, facts.old_password)
        if normal_password(facts.new_password) == normal_password(facts.old_password):
            raise RuleError("password_unchanged")
    return keyslots.make_slot(name, user.display_name, facts.new_password, desk.store.key, desk.kdf)


@command(
    "access.change_password", permission=Permission.OWN_ACCOUNT, touches={Kind.USER}, prepare=_replacing_slot
)
def change_password(work: Work, facts: ChangePassword) -> UserFacts:
    """Replace an account's password; a closed account is opened by it again. RuleError `clash_must_end`."""
    user = access.get_user(work.db.connection, unify(facts.user))
    _may_change(work.user, user.name)  # the right may have gone since the slot was prepared
    if user.disabled:
        _no_clash_stands(work, user.name)
    slot: Slot = work.prepared
    # What another has chosen is known to two: it opens the office once, to be replaced. The PIN goes with it.
    others = work.user.name != user.name
    changes: dict[str, object] = {
        "slot": slot.shown_as(user.display_name).to_text(),
        "disabled": False,
        "must_change": others,
    }
    if others:
        changes["pin"] = None
    access.change_account(work.db, user, **changes)
    work.about("user", user.name)
    _mirror(work)
    return told_again(work, user.name)


@command("access.disable_user", permission=Permission.MANAGE_USERS, touches={Kind.USER, Kind.TASK})
def disable_user(work: Work, facts: DisableUser) -> UserFacts:
    """Close an account and take its way to the data key; the last administrator stays.

    RuleError `last_admin`, and for who is to get the tasks `no_such_user`, `task_for_closed_account`,
    `task_for_reader`.
    """
    user = access.get_user(work.db.connection, unify(facts.user))
    _keep_an_admin(work, user)
    access.change_account(work.db, user, disabled=True, slot=None, pin=None)
    work.about("user", user.name)
    work.because(facts.reason)
    if facts.tasks_to:
        hand_over(work, user.name, facts.tasks_to)
    _mirror(work)
    return told_again(work, user.name)


@command("access.rename_user", permission=Permission.MANAGE_USERS, touches={Kind.USER})
def rename_user(work: Work, facts: RenameUser) -> UserFacts:
    """Change the name that screens and papers show."""
    user = access.get_user(work.db.connection, unify(facts.user))
    display = check_user_name(facts.display_name)
    changes: dict[str, object] = {"display_name": display}
    slot = access.slot_text(work.db.connection, user.name)
    if slot is not None:
        changes["slot"] = Slot.from_text(slot).shown_as(display).to_text()
    access.change_account(work.db, user, **changes)
    work.about("user", user.name)
    _mirror(work)
    return told_again(work, user.name)


@question("access.list_users", permission=Permission.OWN_ACCOUNT)
def list_users(look: Look, _: ListUsers) -> UserList:
    """Every account, closed ones too.

    Whose password is still the first one, and who has a PIN, is told to whoever manages users; of
    themselves everybody knows.
    """
    connection = look.db.connection
    everything = look.user.may(Permission.MANAGE_USERS)
    found = tuple(
        user_facts(user) if everything or user.name == look.user.name else _without_secrets(user)
        for user in access.users(connection)
    )
    return UserList(found, access.role_clashes_lifted(connection) or "")


def _keep_an_admin(work: Work, user: User) -> None:
    admin = Role.ADMIN in user.roles and not user.disabled
    if admin and access.active_admins(work.db.connection) == 1:
        raise RuleError("last_admin", user=user.name, shown=user.display_name)
