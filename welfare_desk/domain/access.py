# SPDX-License-Identifier: Apache-2.0
"""Who may do what: permissions, the roles that bundle them, and what a password must be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from welfare_desk.domain.errors import FactValue, NotPermitted, RuleError
from welfare_desk.domain.romanised import without_romanised
from welfare_desk.domain.text import fold, fold_words, latin_digits, unify


class Permission(StrEnum):
    """One right; every command and question names exactly one."""

    VIEW_FILES = "view_files"
    EDIT_FILES = "edit_files"
    IMPORT_FILES = "import_files"
    EXPORT_LISTS = "export_lists"
    PRINT_PAPERS = "print_papers"
    EDIT_QUEUE = "edit_queue"
    EDIT_PENSION = "edit_pension"
    MANAGE_USERS = "manage_users"
    MANAGE_OFFICE = "manage_office"
    BACKUP = "backup"
    RESTORE = "restore"
    CHECK = "check"
    OWN_ACCOUNT = "own_account"
    PRINT_LISTS = "print_lists"
    MERGE_PERSONS = "merge_persons"
    EXTEND_VALIDITY = "extend_validity"
    VIEW_RESTRICTED = "view_restricted"
    EDIT_RESTRICTED = "edit_restricted"
    VIEW_AUDIT = "view_audit"
    APPROVE = "approve"
    EDIT_STORE = "edit_store"
    EDIT_EQUIPMENT = "edit_equipment"
    ASK_APPROVAL = "ask_approval"
    HEADQUARTERS = "headquarters"
    """What the headquarters of a province does in its own folder: enrol offices, take their months."""


class Role(StrEnum):
    """What a person of the office is to the program (domain notes 1.3)."""

    ADMIN = "admin"
    HEAD = "head"
    CASE_CLERK = "case_clerk"
    PENSION_CLERK = "pension_clerk"
    REHAB_CLERK = "rehab_clerk"
    STOREKEEPER = "storekeeper"
    DONATION_CLERK = "donation_clerk"
    VIEWER = "viewer"


class Sighting(StrEnum):
    """What is logged when it is only looked at, or carried away."""

    RESTRICTED_TAGS = "restricted_tags"
    DOCUMENT = "document"
    EXPORT = "export"
    PRINTED_LIST = "printed_list"
    AUDIT_TRAIL = "audit_trail"


class SignInRefused(NotPermitted):
    """Nobody was signed in: codes `wrong_password`, `too_many_tries` (facts: seconds), `account_disabled`.

    Also `password_again` (a change of rights takes one's own password once more), `password_must_change`
    (the first password is good for nothing but its replacement) and `wrong_pin`.
    """

    def __init__(self, code: str, **facts: FactValue) -> None:
        RuleError.__init__(self, code, **facts)


_ANYONE = frozenset({Permission.VIEW_FILES, Permission.OWN_ACCOUNT})
_CASES = _ANYONE | {
    Permission.PRINT_PAPERS,
    Permission.BACKUP,
    Permission.EDIT_FILES,
    Permission.EDIT_QUEUE,
    Permission.PRINT_LISTS,
}

# Export is a right of its own: a viewer who can export takes every national ID home. The administrator keeps
# accounts, copies and the trail and edits no client's data: who could do both could cover what he did.
PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.ADMIN: _ANYONE
    | {
        Permission.MANAGE_USERS,
        Permission.MANAGE_OFFICE,
        Permission.BACKUP,
        Permission.RESTORE,
        Permission.CHECK,
        Permission.VIEW_AUDIT,
        Permission.HEADQUARTERS,
    },
    Role.HEAD: frozenset(Permission) - {Permission.MANAGE_USERS},
    Role.CASE_CLERK: _CASES | {Permission.IMPORT_FILES, Permission.EXPORT_LISTS, Permission.MERGE_PERSONS},
    Role.PENSION_CLERK: _CASES | {Permission.EDIT_PENSION, Permission.EXPORT_LISTS},
    # Who asks for equipment and grants it must not hand it out; the storekeeper prints the store's papers
    # alone (`domain.papers.STORE_KINDS`): papers about clients are the case workers'.
    # Either meets an interval that is not over, and asks the head: one right of its own for both.
    Role.REHAB_CLERK: _CASES | {Permission.EDIT_EQUIPMENT, Permission.ASK_APPROVAL},
    Role.STOREKEEPER: _ANYONE
    | {Permission.BACKUP, Permission.EDIT_STORE, Permission.PRINT_PAPERS, Permission.ASK_APPROVAL},
    Role.DONATION_CLERK: _ANYONE | {Permission.BACKUP},
    Role.VIEWER: _ANYONE,
}

CLASHES: tuple[tuple[Role, Role], ...] = (
    (Role.HEAD, Role.PENSION_CLERK),
    (Role.STOREKEEPER, Role.REHAB_CLERK),
)
"""Who prepares must not approve, and who asks for equipment must not hand it out."""


def check_roles(roles: Iterable[Role], *, lifted: bool = False) -> frozenset[Role]:
    """The roles an account may hold together; RuleError `no_role` or `roles_clash` (role, other_role).

    `lifted`: the office has one person, who must do all of it.
    """
    wanted = frozenset(roles)
    if not wanted:
        raise RuleError("no_role")
    for first, second in () if lifted else CLASHES:
        if {first, second} <= wanted:
            raise RuleError("roles_clash", role=first.value, other_role=second.value)
    return wanted


def in_order(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Roles in the order in which offices list them; the first one names the account."""
    held = frozenset(roles)
    return tuple(role for role in Role if role in held)


@dataclass(frozen=True)
class User:
    """A person with an account; `name` signs in, `display_name` stands on screens and papers."""

    id: int
    name: str
    display_name: str
    roles: frozenset[Role]
    disabled: bool = False
    must_change: bool = False
    """The password was given by somebody else, and is good for one sign-in."""
    has_pin: bool = False
    """Six digits open the hidden screen."""

    @property
    def role(self) -> Role:
        """The first of the roles."""
        held = in_order(self.roles)
        return held[0] if held else Role.VIEWER

    @property
    def permissions(self) -> frozenset[Permission]:
        """What the roles allow together; nothing when disabled."""
        if self.disabled:
            return frozenset()
        return frozenset[Permission]().union(*(PERMISSIONS[role] for role in self.roles))

    def may(self, permission: Permission) -> bool:
        """Whether this user has the right."""
        return permission in self.permissions


def no_task_for(roles: Iterable[Role], *, disabled: bool) -> str:
    """The code that keeps a task from an account; empty for one that signs in and may mark it as done."""
    if disabled:
        return "task_for_closed_account"
    return "" if any(Permission.EDIT_FILES in PERMISSIONS[role] for role in roles) else "task_for_reader"


# A password stands alone here (the PIN only opens what it opened): fifteen, as NIST SP 800-63B-4 asks then.
SHORTEST_PASSWORD = 15
LONGEST_PASSWORD = 256
JOINER = "\u200c"

_YEAR = re.compile(r"1[34][0-9]{2}|20[0-9]{2}")
_DIGITS = re.compile("[0-9]+")

# Local words that stand in most guessed passwords of an office; compared folded and in Latin digits.
_WEAK_WORDS = (
    "بهزیستی",
    "behzisti",
    "password",
    "گذرواژه",
    "رمز",
    "admin",
    "qwerty",
    "asdf",
    "zxcv",
    "ضصثق",
    "شسیب",
    "iran",
    "ایران",
    "تهران",
    "tehran",
    "اسلامشهر",
    "islamshahr",
    "welfare",
)


def normal_password(typed: str) -> str:
    """The password as it is hashed: NFC, ی/ک and digits of any keyboard made one, outer spaces out.

    Offices type the same password on Arabic, Persian and Latin keyboards; without this a clerk is locked
    out by the neighbour's PC.
    """
    return latin_digits(unify(unicodedata.normalize("NFC", typed)))


def check_password(typed: str, *, user: str = "", shown: str = "", words: tuple[str, ...] = ()) -> None:
    """Refuse a guessable password: RuleError `weak_password` with reason length, long, common or repeated.

    At least fifteen characters, and what is left after taking out local words, every word of the user's
    sign-in name and name shown (a Persian one in Latin letters too), years and runs must still be four.
    `words` are the office's own (county, province).
    """
    password = normal_password(typed)
    if len(password) < SHORTEST_PASSWORD:
        raise RuleError("weak_password", reason="length", least=SHORTEST_PASSWORD)
    if len(password) > LONGEST_PASSWORD:
        raise RuleError("weak_password", reason="long", most=LONGEST_PASSWORD)
    if len(set(password)) < 5:
        raise RuleError("weak_password", reason="repeated", least=SHORTEST_PASSWORD)
    rest = fold(password).lower()
    names = _words_of_names(user, shown)
    for word in (*_WEAK_WORDS, *words, user, shown, *names):
        folded = fold(word).lower()
        if len(folded) >= 3:
            rest = rest.replace(folded, "")
    for name in names:
        rest = without_romanised(rest, name)
    if len(_without_runs(_YEAR.sub("", rest))) < 4:
        raise RuleError("weak_password", reason="common", least=SHORTEST_PASSWORD)


def _words_of_names(*names: str) -> list[str]:
    """Each word of the names, folded and without digits («rezaei2»), long ones first."""
    found = {part for name in names for word in fold_words(name) for part in _DIGITS.split(word)}
    return sorted(found, key=len, reverse=True)


def _without_runs(text: str) -> str:
    """The text without characters that only continue a run (1234, aaaa, dcba)."""
    kept = text[:1]
    for before, here in pairwise(text):
        if abs(ord(here) - ord(before)) > 1:
            kept += here
    return kept


def check_user_name(typed: str) -> str:
    """The account's name as kept: unified, 2 to 40 characters; RuleError `bad_user_name`."""
    name = unify(typed)
    # The joiner inside «علی‌زاده» has no picture of its own, but belongs to the spelling.
    if not 2 <= len(name) <= 40 or not name.replace(JOINER, "").isprintable():
        raise RuleError("bad_user_name")
    return name


PIN_LENGTH = 6
PIN_TRIES = 3
"""Wrong PINs after which the password is asked."""

_PIN_YEAR = re.compile(r"1[34][0-9]{2}|19[0-9]{2}|20[0-9]{2}")


def normal_pin(typed: str) -> str:
    """The PIN as it is hashed: its digits of any keyboard, without spaces."""
    return "".join(latin_digits(typed).split())


def check_pin(typed: str) -> str:
    """The PIN as kept; RuleError `weak_pin` with reason digits, repeated, run or year."""
    pin = normal_pin(typed)
    if len(pin) != PIN_LENGTH or not (pin.isascii() and pin.isdecimal()):
        raise RuleError("weak_pin", reason="digits")
    halves = pin in {pin[:2] * 3, pin[:3] * 2}
    if len(set(pin)) < 3 or halves:
        raise RuleError("weak_pin", reason="repeated")
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({1}, {9}):
        raise RuleError("weak_pin", reason="run")
    if _PIN_YEAR.search(pin):
        raise RuleError("weak_pin", reason="year")
    return pin
