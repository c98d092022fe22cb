# SPDX-License-Identifier: Apache-2.0
"""Who may do what, in one table to be read; and which passwords are too easy."""

from __future__ import annotations

import pytest

from welfare_desk.domain.access import (
    PERMISSIONS,
    Permission,
    Role,
    User,
    check_password,
    check_user_name,
    normal_password,
)
from welfare_desk.domain.errors import RuleError

P, R = Permission, Role

MATRIX: dict[Permission, set[Role]] = {
    P.VIEW_FILES: set(R),
    P.OWN_ACCOUNT: set(R),
    P.EDIT_FILES: {R.ADMIN, R.HEAD, R.CASE_CLERK, R.PENSION_CLERK, R.REHAB_CLERK},
    P.EDIT_QUEUE: {R.ADMIN, R.HEAD, R.CASE_CLERK, R.PENSION_CLERK, R.REHAB_CLERK},
    P.EDIT_PENSION: {R.ADMIN, R.HEAD, R.PENSION_CLERK},
    P.IMPORT_FILES: {R.ADMIN, R.HEAD, R.CASE_CLERK},
    P.EXPORT_LISTS: {R.ADMIN, R.HEAD, R.CASE_CLERK, R.PENSION_CLERK},
    P.PRINT_PAPERS: set(R) - {R.VIEWER},
    P.BACKUP: set(R) - {R.VIEWER},
    P.RESTORE: {R.ADMIN, R.HEAD},
    P.CHECK: {R.ADMIN, R.HEAD},
    P.MANAGE_OFFICE: {R.ADMIN, R.HEAD},
    P.MANAGE_USERS: {R.ADMIN},
}
"""The whole of it: a right, and the roles that have it."""


def test_every_role_has_exactly_the_rights_of_the_table() -> None:
    found = {
        permission: {role for role in Role if permission in PERMISSIONS[role]} for permission in Permission
    }
    assert found == MATRIX


@pytest.mark.parametrize("role", list(Role))
def test_a_closed_account_may_nothing(role: Role) -> None:
    user = User(1, "رضا", "رضا", role, disabled=True)
    assert [permission for permission in Permission if user.may(permission)] == []


@pytest.mark.parametrize(
    "password",
    [
        "سه گربه روی دیوار",
        "correct horse battery",
        "پنجره آبی ۷ صندلی",
        "Zanjir-Kuh-Abr-Nan",
        "x" * 2 + "kdfjwpqmzn",
        "demo-password",
    ],
)
def test_a_phrase_of_unrelated_words_passes(password: str) -> None:
    check_password(password, user="مریم", words=("اسلامشهر", "تهران"))


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("کوتاه است", "length"),
        ("a" * 11, "length"),
        ("abababababab", "repeated"),
        ("x" * 257, "long"),
        ("بهزیستی اسلامشهر ۱۴۰۴", "common"),
        ("اسلام‌شهر تهران ۱۲", "common"),
        ("مریم مریم مریم ۱۴۰۴", "common"),
        ("qwerty123456", "common"),
        ("admin1234admin", "common"),
        ("Password12345", "common"),
        ("abcdefghijklmnop", "common"),
    ],
)
def test_what_is_guessed_first_is_refused(password: str, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_password(password, user="مریم", words=("اسلامشهر", "تهران"))
    assert (refused.value.code, refused.value.facts["reason"]) == ("weak_password", reason)


def test_keyboards_agree_on_a_password() -> None:
    assert normal_password(" علي ٣ كتاب ") == normal_password("علی ۳ کتاب") == normal_password("علی 3 کتاب")


@pytest.mark.parametrize(
    ("typed", "kept"), [("  علي  ", "علی"), ("مریم علی‌زاده", "مریم علی‌زاده"), ("r.rezaei", "r.rezaei")]
)
def test_a_user_is_named_as_people_write(typed: str, kept: str) -> None:
    assert check_user_name(typed) == kept


@pytest.mark.parametrize("typed", ["", " ", "a", "x" * 41])
def test_a_user_needs_a_readable_name(typed: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_user_name(typed)
    assert refused.value.code == "bad_user_name"
