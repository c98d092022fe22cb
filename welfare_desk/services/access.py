# SPDX-License-Identifier: Apache-2.0
"""Use cases of accounts. Passwords become key slots before the transaction begins and are never stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from welfare_desk.domain.access import Permission, Role, SignInRefused, User, check_password, check_user_name
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.facts import SECRET
from welfare_desk.storage import access, keyslots
from welfare_desk.storage.keyslots import Slot
from welfare_desk.storage.office import office_facts


@dataclass(frozen=True)
class AddUser:
    """A new account; the first password is meant to be changed by its owner."""

    name: str
    role: Role
    password: str = field(metadata=SECRET, repr=False)
    display_name: str = ""


@dataclass(frozen=True)
class UserFacts:
    """An account as screens show it."""

    name: str
    display_name: str
    role: Role
    disabled: bool


@dataclass(frozen=True)
class SetRole:
    """Another role for an account."""

    user: str
    role: Role


@dataclass(frozen=True)
class ChangePassword:
    """One's own new password (with the old one), or another's, which takes the right to manage users."""

    user: str
    new_password: str = field(metadata=SECRET, repr=False)
    old_password: str | None = field(default=None, metadata=SECRET, repr=False)


@dataclass(frozen=True)
class DisableUser:
    """Close an account; it keeps its name in all that it did."""

    user: str
    reason: str = ""


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
    """The accounts in order of making."""

    users: tuple[UserFacts, ...]


def _facts(user: User) -> UserFacts:
    return UserFacts(user.name, user.display_name, user.role, user.disabled)


def _mirror(work: Work) -> None:
    """After the commit, copy the slots beside the database; if that fails, the next sign-in does it."""
    work.after(partial(access.mirror_keys, work.store))


def _new_slot(desk: Desk, facts: AddUser) -> Slot:
    name = check_user_name(facts.name)
    with desk.store.reading() as connection:
        words = office_facts(connection).names
    check_password(facts.password, user=name, words=words)
    display = unify(facts.display_name) or name
    return keyslots.make_slot(name, display, facts.password, desk.store.key, desk.kdf)


@command("access.add_user", permission=Permission.MANAGE_USERS, touches={Kind.USER}, prepare=_new_slot)
def add_user(work: Work, facts: AddUser) -> UserFacts:
    """Make an account and its way to the data key."""
    slot: Slot = work.prepared
    user = access.add_account(work.db, slot.display, facts.role, slot)
    work.about("user", user.name)
    _mirror(work)
    return _facts(user)


@command("access.set_role", permission=Permission.MANAGE_USERS, touches={Kind.USER})
def set_role(work: Work, facts: SetRole) -> UserFacts:
    """Give an account another role; the last administrator stays one."""
    user = access.get_user(work.db.connection, unify(facts.user))
    if facts.role is not Role.ADMIN:
        _keep_an_admin(work, user)
    access.change_account(work.db, user, role=facts.role)
    work.about("user", user.name)
    return _facts(access.get_user(work.db.connection, user.name))


def _may_change(who: User, name: str) -> None:
    if name != who.name and not who.may(Permission.MANAGE_USERS):
        raise NotPermitted(permission=Permission.MANAGE_USERS.value, user=who.name)


def _replacing_slot(desk: Desk, facts: ChangePassword) -> Slot:
    name = unify(facts.user)
    _may_change(desk.user, name)
    with desk.store.reading() as connection:
        words = office_facts(connection).names
        check_password(facts.new_password, user=name, words=words)
        user = access.get_user(connection, name)
        before = access.slot_text(connection, name)
    if name == desk.user.name:
        if facts.old_password is None or before is None:
            raise SignInRefused("wrong_password")
        keyslots.open_slot(Slot.from_text(before), facts.old_password)
    return keyslots.make_slot(name, user.display_name, facts.new_password, desk.store.key, desk.kdf)


@command(
    "access.change_password", permission=Permission.OWN_ACCOUNT, touches={Kind.USER}, prepare=_replacing_slot
)
def change_password(work: Work, facts: ChangePassword) -> UserFacts:
    """Replace an account's password; a closed account is opened by it again."""
    user = access.get_user(work.db.connection, unify(facts.user))
    _may_change(work.user, user.name)  # the right may have gone since the slot was prepared
    slot: Slot = work.prepared
    access.change_account(work.db, user, slot=slot.shown_as(user.display_name).to_text(), disabled=False)
    work.about("user", user.name)
    _mirror(work)
    return _facts(access.get_user(work.db.connection, user.name))


@command("access.disable_user", permission=Permission.MANAGE_USERS, touches={Kind.USER})
def disable_user(work: Work, facts: DisableUser) -> UserFacts:
    """Close an account and take its way to the data key; the last administrator stays."""
    user = access.get_user(work.db.connection, unify(facts.user))
    _keep_an_admin(work, user)
    access.change_account(work.db, user, disabled=True, slot=None)
    work.about("user", user.name)
    work.because(facts.reason)
    _mirror(work)
    return _facts(access.get_user(work.db.connection, user.name))


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
    return _facts(access.get_user(work.db.connection, user.name))


@question("access.list_users", permission=Permission.OWN_ACCOUNT)
def list_users(look: Look, _: ListUsers) -> UserList:
    """Every account, closed ones too."""
    return UserList(tuple(_facts(user) for user in access.users(look.db.connection)))


def _keep_an_admin(work: Work, user: User) -> None:
    if user.role is Role.ADMIN and not user.disabled and access.active_admins(work.db.connection) == 1:
        raise RuleError("last_admin", user=user.name)
