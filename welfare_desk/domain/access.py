# SPDX-License-Identifier: Apache-2.0
"""Who may do what: permissions, the roles that bundle them, and what a password must be."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from welfare_desk.domain.errors import FactValue, NotPermitted, RuleError
from welfare_desk.domain.text import fold, latin_digits, unify


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
    """Nobody was signed in: codes `wrong_password`, `too_many_tries` (facts: seconds), `account_disabled`."""

    def __init__(self, code: str, **facts: FactValue) -> None:
        RuleError.__init__(self, code, **facts)


_ANYONE = frozenset({Permission.VIEW_FILES, Permission.OWN_ACCOUNT})
_CLERK = _ANYONE | {Permission.PRINT_PAPERS, Permission.BACKUP}
_CASES = _CLERK | {Permission.EDIT_FILES, Permission.EDIT_QUEUE, Permission.PRINT_LISTS}

# Export is a right of its own: a viewer who can export takes every national ID home.
PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.ADMIN: frozenset(Permission),
    Role.HEAD: frozenset(Permission) - {Permission.MANAGE_USERS},
    Role.CASE_CLERK: _CASES | {Permission.IMPORT_FILES, Permission.EXPORT_LISTS, Permission.MERGE_PERSONS},
    Role.PENSION_CLERK: _CASES | {Permission.EDIT_PENSION, Permission.EXPORT_LISTS},
    Role.REHAB_CLERK: _CASES,
    Role.STOREKEEPER: _CLERK,
    Role.DONATION_CLERK: _CLERK,
    Role.VIEWER: _ANYONE,
}


@dataclass(frozen=True)
class User:
    """A person with an account; `name` signs in, `display_name` stands on screens and papers."""

    id: int
    name: str
    display_name: str
    role: Role
    disabled: bool = False

    @property
    def permissions(self) -> frozenset[Permission]:
        """What the role allows; nothing when disabled."""
        return frozenset() if self.disabled else PERMISSIONS[self.role]

    def may(self, permission: Permission) -> bool:
        """Whether this user has the right."""
        return permission in self.permissions


# Fifteen is advised where a password stands alone. Here the guesser also needs the office's file, every
# guess costs 64 MiB and a tenth of a second (Argon2id), and the words guessed first are refused.
SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 256
JOINER = "\u200c"

_YEAR = re.compile(r"1[34][0-9]{2}|20[0-9]{2}")

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


def check_password(typed: str, *, user: str = "", words: tuple[str, ...] = ()) -> None:
    """Refuse a guessable password: RuleError `weak_password` with reason length, long, common or repeated.

    At least twelve characters, and what is left after taking out local words, the user's name, years and
    runs must still be four. `words` are the office's own (county, province).
    """
    password = normal_password(typed)
    if len(password) < SHORTEST_PASSWORD:
        raise RuleError("weak_password", reason="length", least=SHORTEST_PASSWORD)
    if len(password) > LONGEST_PASSWORD:
        raise RuleError("weak_password", reason="long", most=LONGEST_PASSWORD)
    if len(set(password)) < 5:
        raise RuleError("weak_password", reason="repeated", least=SHORTEST_PASSWORD)
    rest = fold(password).lower()
    for word in (*_WEAK_WORDS, *words, user):
        folded = fold(word).lower()
        if len(folded) >= 3:
            rest = rest.replace(folded, "")
    if len(_without_runs(_YEAR.sub("", rest))) < 4:
        raise RuleError("weak_password", reason="common", least=SHORTEST_PASSWORD)


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
