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
    check_pin,
    check_roles,
    check_user_name,
    normal_password,
)
from welfare_desk.domain.errors import RuleError

P, R = Permission, Role

MATRIX: dict[Permission, set[Role]] = {
    P.VIEW_FILES: set(R),
    P.OWN_ACCOUNT: set(R),
    P.EDIT_FILES: {R.HEAD, R.CASE_CLERK, R.PENSION_CLERK, R.REHAB_CLERK},
    P.EDIT_QUEUE: {R.HEAD, R.CASE_CLERK, R.PENSION_CLERK, R.REHAB_CLERK},
    P.EDIT_PENSION: {R.HEAD, R.PENSION_CLERK},
    P.IMPORT_FILES: {R.HEAD, R.CASE_CLERK},
    P.EXPORT_LISTS: {R.HEAD, R.CASE_CLERK, R.PENSION_CLERK},
    P.PRINT_LISTS: {R.HEAD, R.CASE_CLERK, R.PENSION_CLERK, R.REHAB_CLERK},
    P.PRINT_PAPERS: {R.HEAD, R.CASE_CLERK, R.PENSION_CLERK, R.REHAB_CLERK, R.STOREKEEPER},
    P.EDIT_STORE: {R.HEAD, R.STOREKEEPER},
    P.EDIT_EQUIPMENT: {R.HEAD, R.REHAB_CLERK},
    P.ASK_APPROVAL: {R.HEAD, R.REHAB_CLERK, R.STOREKEEPER},
    P.MERGE_PERSONS: {R.HEAD, R.CASE_CLERK},
    P.EXTEND_VALIDITY: {R.HEAD},
    P.VIEW_RESTRICTED: {R.HEAD},
    P.EDIT_RESTRICTED: {R.HEAD},
    P.VIEW_AUDIT: {R.ADMIN, R.HEAD},
    P.APPROVE: {R.HEAD},
    P.BACKUP: set(R) - {R.VIEWER},
    P.RESTORE: {R.ADMIN, R.HEAD},
    P.CHECK: {R.ADMIN, R.HEAD},
    P.MANAGE_OFFICE: {R.ADMIN, R.HEAD},
    P.MANAGE_USERS: {R.ADMIN},
    P.HEADQUARTERS: {R.ADMIN, R.HEAD},
}
"""The whole of it: a right, and the roles that have it."""


def test_every_role_has_exactly_the_rights_of_the_table() -> None:
    found = {
        permission: {role for role in Role if permission in PERMISSIONS[role]} for permission in Permission
    }
    assert found == MATRIX


@pytest.mark.parametrize("role", list(Role))
def test_a_closed_account_may_nothing(role: Role) -> None:
    user = User(1, "رضا", "رضا", frozenset({role}), disabled=True)
    assert [permission for permission in Permission if user.may(permission)] == []


@pytest.mark.parametrize(
    "password",
    [
        "سه گربه روی دیوار",
        "correct horse battery",
        "پنجره آبی ۷ صندلی",
        "Zanjir-Kuh-Abr-Nan",
        "x" * 2 + "kdfjwpqmznbtr",
        "four odd blue hens",
    ],
)
def test_a_phrase_of_unrelated_words_passes(password: str) -> None:
    check_password(password, user="مریم", words=("اسلامشهر", "تهران"))


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("کوتاه است", "length"),
        ("kdfjwpqmznbtrh", "length"),
        ("ababababababababab", "repeated"),
        ("x" * 257, "long"),
        ("بهزیستی اسلامشهر ۱۴۰۴", "common"),
        ("اسلام‌شهر تهران ۱۲", "common"),
        ("مریم مریم مریم ۱۴۰۴", "common"),
        ("qwerty123456789", "common"),
        ("admin1234 admin1234", "common"),
        ("Password1234567", "common"),
        ("abcdefghijklmnop", "common"),
    ],
)
def test_what_is_guessed_first_is_refused(password: str, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_password(password, user="مریم", words=("اسلامشهر", "تهران"))
    assert (refused.value.code, refused.value.facts["reason"]) == ("weak_password", reason)


@pytest.mark.parametrize(
    "password",
    [
        "parvin sadeghi 1405",
        "ParvinSadeghi123",
        "Sadeqi-Parveen 1370",
        "پروین صادقی ۱۴۰۵",
        "صادقي پروين 1370",
        "p.sadeghi2 p.sadeghi2",
        "sadighi parvin 12",
    ],
)
def test_the_words_of_ones_own_names_count_for_nothing(password: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_password(password, user="p.sadeghi2", shown="پروین صادقی")
    assert (refused.value.code, refused.value.facts["reason"]) == ("weak_password", "common")


def test_what_stands_beside_ones_own_name_counts() -> None:
    check_password("parvin sadeghi فنجان", user="p.sadeghi2", shown="پروین صادقی")


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


def test_an_account_may_what_any_of_its_roles_may() -> None:
    both = User(1, "رضا", "رضا", frozenset({R.ADMIN, R.HEAD}))
    assert (both.permissions, both.role) == (frozenset(P), R.ADMIN)
    clerks = User(1, "رضا", "رضا", frozenset({R.CASE_CLERK, R.STOREKEEPER}))
    assert clerks.permissions == PERMISSIONS[R.CASE_CLERK] | PERMISSIONS[R.STOREKEEPER]
    assert User(1, "رضا", "رضا", frozenset()).permissions == frozenset()


CLASHING = [{R.HEAD, R.PENSION_CLERK}, {R.STOREKEEPER, R.REHAB_CLERK}]


@pytest.mark.parametrize("first", list(R))
@pytest.mark.parametrize("second", list(R))
def test_no_two_roles_but_the_forbidden_pairs_clash(first: Role, second: Role) -> None:
    if {first, second} in CLASHING:
        with pytest.raises(RuleError) as refused:
            check_roles({first, second, R.VIEWER})
        assert refused.value.code == "roles_clash"
        assert {refused.value.facts["role"], refused.value.facts["other_role"]} == {first, second}
    else:
        assert check_roles({first, second}) == {first, second}
    assert check_roles({first, second}, lifted=True) == {first, second}


def test_an_account_without_a_role_is_none() -> None:
    with pytest.raises(RuleError) as refused:
        check_roles(())
    assert refused.value.code == "no_role"


@pytest.mark.parametrize(
    ("typed", "kept"), [("402815", "402815"), (" ۴۰۲ ۸۱۵ ", "402815"), ("٤٠٢٨١٥", "402815")]
)
def test_a_pin_is_six_digits_of_any_keyboard(typed: str, kept: str) -> None:
    assert check_pin(typed) == kept


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "digits"),
        ("40281", "digits"),
        ("4028155", "digits"),
        ("40281a", "digits"),
        ("²40281", "digits"),
        ("111111", "repeated"),
        ("112112", "repeated"),
        ("121212", "repeated"),
        ("808808", "repeated"),
        ("995959", "repeated"),
        ("123456", "run"),
        ("654321", "run"),
        ("789012", "run"),
        ("136705", "year"),
        ("051367", "year"),
        ("198522", "year"),
        ("814049", "year"),
    ],
)
def test_a_pin_that_is_guessed_first_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_pin(typed)
    assert (refused.value.code, refused.value.facts) == ("weak_pin", {"reason": reason})
