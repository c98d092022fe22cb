# SPDX-License-Identifier: Apache-2.0
"""Use cases of one's own account: what it may, and the PIN that opens the hidden screen."""

from __future__ import annotations

from dataclasses import dataclass, field

from welfare_desk.domain.access import Permission, SignInRefused, check_pin, normal_pin
from welfare_desk.services.access import UserFacts, told_again, user_facts
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.facts import SECRET
from welfare_desk.services.proof import prove_again
from welfare_desk.storage import access, pins


@dataclass(frozen=True)
class SetPin:
    """Six digits that open the hidden screen of this account; empty takes the PIN away."""

    pin: str = field(metadata=SECRET, repr=False)
    own_password: str = field(metadata=SECRET, repr=False)


@dataclass(frozen=True)
class CheckPin:
    """The PIN typed on the hidden screen."""

    pin: str = field(metadata=SECRET, repr=False)


@dataclass(frozen=True)
class MyAccount:
    """Whose account this is."""


def _hashed(desk: Desk, facts: SetPin) -> str | None:
    pin = check_pin(facts.pin) if facts.pin.strip() else ""
    prove_again(desk, facts.own_password)
    return pins.make_hash(pin, desk.kdf) if pin else None


@command("access.set_pin", permission=Permission.OWN_ACCOUNT, touches={Kind.USER}, prepare=_hashed)
def set_pin(work: Work, _: SetPin) -> UserFacts:
    """Keep the hash of one's own PIN; RuleError `weak_pin`, SignInRefused for a wrong password."""
    access.change_account(work.db, work.user, pin=work.prepared)
    work.about("user", work.user.name)
    return told_again(work, work.user.name)


@question("access.check_pin", permission=Permission.OWN_ACCOUNT)
def check_own_pin(look: Look, facts: CheckPin) -> UserFacts:
    """Whether this is the signed-in user's PIN: SignInRefused `wrong_pin` when not, or when none is set."""
    stored = access.pin_hash(look.db.connection, look.user.name)
    if stored is None or not pins.is_right(stored, normal_pin(facts.pin)):
        raise SignInRefused("wrong_pin")
    return user_facts(look.user)


@question("access.my_account", permission=Permission.OWN_ACCOUNT)
def my_account(look: Look, _: MyAccount) -> UserFacts:
    """The signed-in user's account as it stands."""
    return user_facts(access.get_user(look.db.connection, look.user.name))
