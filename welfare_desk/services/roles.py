# SPDX-License-Identifier: Apache-2.0
"""Use cases of roles: one more, one less, and the rule that an office of one person may lift."""

from __future__ import annotations

from dataclasses import dataclass, field

from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify
from welfare_desk.services.access import UserFacts, hold
from welfare_desk.services.door import Desk, Kind, Work, command
from welfare_desk.services.facts import SECRET
from welfare_desk.services.proof import prove_again
from welfare_desk.storage import access


@dataclass(frozen=True)
class GiveRole:
    """One more role for an account; one's own password is typed again."""

    user: str
    role: Role
    own_password: str = field(default="", metadata=SECRET, repr=False)


@dataclass(frozen=True)
class TakeRole:
    """One role less for an account; one's own password is typed again."""

    user: str
    role: Role
    own_password: str = field(default="", metadata=SECRET, repr=False)


@dataclass(frozen=True)
class LiftRoleClashes:
    """Whether roles that clash may be held together here, and why; one's own password is typed again."""

    lifted: bool
    reason: str
    own_password: str = field(default="", metadata=SECRET, repr=False)


@dataclass(frozen=True)
class ClashesLifted:
    """Whether the rule is lifted now."""

    lifted: bool


def _prove(desk: Desk, facts: GiveRole | TakeRole | LiftRoleClashes) -> None:
    prove_again(desk, facts.own_password)


@command("access.give_role", permission=Permission.MANAGE_USERS, touches={Kind.USER}, prepare=_prove)
def give_role(work: Work, facts: GiveRole) -> UserFacts:
    """Give an account one more role; RuleError `roles_clash`."""
    user = access.get_user(work.db.connection, unify(facts.user))
    return hold(work, user, user.roles | {facts.role})


@command("access.take_role", permission=Permission.MANAGE_USERS, touches={Kind.USER}, prepare=_prove)
def take_role(work: Work, facts: TakeRole) -> UserFacts:
    """Take one role from an account; RuleError `no_role` for its only one, `last_admin`."""
    user = access.get_user(work.db.connection, unify(facts.user))
    return hold(work, user, user.roles - {facts.role})


@command("access.lift_role_clashes", permission=Permission.MANAGE_USERS, touches={Kind.USER}, prepare=_prove)
def lift_role_clashes(work: Work, facts: LiftRoleClashes) -> ClashesLifted:
    """Lift the rule in an office of one person, or put it in force; RuleError `not_alone`.

    The lifted rule holds again by itself as soon as a second account is open.
    """
    reason = unify(facts.reason)
    if not reason:
        raise RuleError("lift_reason_missing")
    if facts.lifted and access.open_accounts(work.db.connection) != 1:
        raise RuleError("not_alone")
    access.lift_role_clashes(work.db, reason if facts.lifted else None)
    work.about("setting", access.ROLE_CLASHES_LIFTED)
    work.because(reason)
    return ClashesLifted(facts.lifted)
