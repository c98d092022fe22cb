# SPDX-License-Identifier: Apache-2.0
"""Whether headquarters takes a bundle, as a table of chains and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from tests.support.bundles import MEHR, OFFICE, accepted, bundle, enrolled, read, signed, told
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.accepting import (
    Accepted,
    Enrolled,
    Passed,
    both,
    check_chain,
    check_office,
)
from welfare_desk.domain.summary.bundles.bundle import Bundle
from welfare_desk.domain.summary.bundles.document import Link, OfficeName

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)
ISSUED = {"serial": 1}
FIRST = bundle()
SECOND = bundle(Link(2, FIRST.digest), ABAN)
CHAIN = [accepted(FIRST), accepted(SECOND)]
RETURNED = OfficeName(OFFICE.county, OFFICE.province, OFFICE.code, 2)


def chained(
    found: Bundle,
    chain: list[Accepted] = CHAIN,
    *former: Accepted,
    passed: tuple[Bundle, ...] = (),
    anew: bool = False,
    lost: bool = False,
) -> tuple[str, Any]:
    refused_before = {one.digest: Passed(one.month, one.sequence, one.previous) for one in passed}
    try:
        check_chain(found, chain, former, refused_before, anew=anew, lost=lost)
    except RuleError as refused:
        told = ("reason", "missing", "next")
        return refused.code, {name: refused.facts[name] for name in told if name in refused.facts}
    return "", {}


def test_a_chain_goes_on() -> None:
    assert chained(FIRST, []) == ("", {})
    assert chained(SECOND, CHAIN[:1]) == ("", {})
    assert chained(bundle(Link(3, SECOND.digest), AZAR)) == ("", {})


def test_what_came_before_is_not_counted_twice() -> None:
    assert chained(FIRST) == chained(SECOND) == ("bundle_repeated", {})


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (bundle(Link(4, "a" * 64), AZAR), ("bundle_gap", {"missing": 3})),
        (bundle(Link(2, FIRST.digest), ABAN, program="x"), ("bundle_forked", {"reason": "sequence"})),
        (bundle(program="x"), ("bundle_forked", {"reason": "sequence"})),
        (bundle(Link(3, FIRST.digest), AZAR), ("bundle_forked", {"reason": "previous"})),
        (bundle(Link(3, None), AZAR), ("bundle_forked", {"reason": "previous"})),
        (bundle(Link(3, SECOND.digest), ABAN), ("bundle_forked", {"reason": "month"})),
        (bundle(Link(3, SECOND.digest), MEHR.plus(-1)), ("bundle_forked", {"reason": "month"})),
        (bundle(Link(3, SECOND.digest, FIRST.digest), ABAN), ("bundle_forked", {"reason": "month"})),
        (bundle(Link(3, SECOND.digest, SECOND.digest), AZAR), ("bundle_forked", {"reason": "month"})),
        (bundle(Link(3, SECOND.digest), AZAR.plus(1)), ("bundle_month_gap", {"next": "1404-09"})),
    ],
)
def test_what_breaks_a_chain(found: Bundle, expected: tuple[str, Any]) -> None:
    assert chained(found) == expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (bundle(Link(2, FIRST.digest), ABAN), ("bundle_gap", {"missing": 1})),
        (bundle(Link(1, "a" * 64)), ("bundle_forked", {"reason": "previous"})),
        (bundle(Link(1, None, "a" * 64)), ("bundle_forked", {"reason": "month"})),
    ],
)
def test_a_chain_begins_at_its_beginning(found: Bundle, expected: tuple[str, Any]) -> None:
    assert chained(found, []) == expected


def test_a_month_that_was_opened_again_takes_the_place_of_the_one_before() -> None:
    again = bundle(Link(3, SECOND.digest, SECOND.digest), ABAN, program="x")
    earlier = bundle(Link(3, SECOND.digest, FIRST.digest), MEHR, program="x")
    assert (chained(again), chained(earlier)) == (("", {}), ("", {}))
    chain = [*CHAIN, accepted(again)]
    assert chained(bundle(Link(4, again.digest), AZAR), chain) == ("", {})
    once_more = bundle(Link(4, again.digest, SECOND.digest), ABAN, program="y")
    assert chained(once_more, chain) == ("bundle_forked", {"reason": "month"})


def test_an_office_that_went_back_to_a_copy_goes_on_with_a_higher_branch_alone() -> None:
    chain = [CHAIN[0], replace(CHAIN[1], branch=2)]
    link = Link(3, SECOND.digest)
    assert chained(bundle(link, AZAR), chain) == ("bundle_forked", {"reason": "branch"})
    assert chained(bundle(link, AZAR, office=RETURNED), chain) == ("", {})


def test_a_chain_that_begins_anew_goes_on_from_any_copy() -> None:
    """The other branch had told Mehr and Aban; the copy knows Mehr alone, tells Aban anew, then Azar."""
    again = bundle(Link(2, FIRST.digest), ABAN, office=RETURNED)
    assert chained(again, [], *CHAIN) == ("bundle_gap", {"missing": 1})
    assert chained(again, [], *CHAIN, anew=True) == ("", {})
    begun = [accepted(again)]
    assert chained(SECOND, begun, *CHAIN, anew=True) == ("bundle_repeated", {})
    following = bundle(Link(3, again.digest), AZAR, office=RETURNED)
    assert chained(following, begun, *CHAIN, anew=True) == ("", {})
    assert chained(bundle(Link(3, SECOND.digest), AZAR), begun, *CHAIN, anew=True) == (
        "bundle_forked",
        {"reason": "previous"},
    )
    opened_again = bundle(Link(3, again.digest), ABAN, office=RETURNED)
    assert chained(opened_again, begun, *CHAIN, anew=True) == ("bundle_forked", {"reason": "month"})
    earlier = bundle(Link(3, again.digest, "e" * 64), MEHR, office=RETURNED)
    assert chained(earlier, begun, *CHAIN, anew=True) == ("", {})


@pytest.mark.parametrize(("months", "expected"), [(1, ""), (2, "bundle_month_gap"), (-1, ""), (-3, "")])
def test_a_chain_that_begins_anew_leaves_no_month_out(months: int, expected: str) -> None:
    found = bundle(Link(7, "a" * 64, "b" * 64), ABAN.plus(months), office=RETURNED)
    assert chained(found, [], *CHAIN, anew=True, lost=True)[0] == expected


def test_a_branch_made_anew_is_given_from_where_it_left() -> None:
    """Azar alone would leave its own Aban out for ever; numbers that nobody has any more are passed over."""
    again = bundle(Link(2, FIRST.digest), ABAN, office=RETURNED)
    azar = bundle(Link(3, again.digest), AZAR, office=RETURNED)
    assert chained(azar, [], *CHAIN, anew=True) == ("bundle_gap", {"missing": 2})
    aban = ("bundle_forked", {"reason": "begin", "next": "1404-08"})
    assert chained(azar, [], *CHAIN, anew=True, passed=(again,)) == aban
    far = bundle(Link(4, "a" * 64), AZAR)
    assert chained(far, [], *CHAIN, anew=True) == ("bundle_gap", {"missing": 3})
    assert chained(far, [], *CHAIN, anew=True, lost=True) == ("", {})
    assert chained(azar, [], *CHAIN, anew=True, lost=True) == aban


def test_whatever_its_number_it_begins_where_the_other_branch_left() -> None:
    """Mehr and Aban had come again from the lost branch; the copy goes on with Azar, then opens them too."""
    mehr = bundle(Link(3, SECOND.digest, FIRST.digest), MEHR, program="x")
    aban = bundle(Link(4, mehr.digest, SECOND.digest), ABAN, program="x")
    branch = [*CHAIN, accepted(mehr), accepted(aban)]
    azar = bundle(Link(3, SECOND.digest), AZAR, office=RETURNED)
    at_mehr = ("bundle_forked", {"reason": "begin", "next": "1404-07"})
    assert chained(azar, [], *branch, anew=True) == at_mehr
    aban_alone = bundle(Link(4, azar.digest, SECOND.digest), ABAN, office=RETURNED)
    assert chained(aban_alone, [], *branch, anew=True, passed=(azar,)) == at_mehr
    again = bundle(Link(4, azar.digest, FIRST.digest), MEHR, office=RETURNED)
    assert chained(again, [], *branch, anew=True) == ("bundle_gap", {"missing": 3})
    assert chained(again, [], *branch, anew=True, passed=(azar,)) == ("", {})
    assert chained(again, [], *branch, anew=True, lost=True) == ("", {})
    assert chained(again, branch, passed=(azar,)) == ("bundle_forked", {"reason": "sequence"})
    begun = [accepted(again)]
    assert chained(aban, begun, *branch, anew=True) == ("bundle_repeated", {})
    old = bundle(Link(5, aban.digest), AZAR)
    assert chained(old, begun, *branch, anew=True) == ("bundle_forked", {"reason": "previous"})
    following = bundle(Link(5, again.digest), ABAN, office=RETURNED)
    assert chained(following, begun, *branch, anew=True) == ("", {})


def test_nothing_is_missing_before_one_that_goes_on_with_a_former_chain() -> None:
    """Its office has given what stands between, which would be told to have come before."""
    mehr = bundle(Link(1, None), MEHR, office=RETURNED)
    later = bundle(Link(3, SECOND.digest), AZAR)
    begun = [accepted(mehr)]
    assert chained(later, begun, *CHAIN, anew=True) == ("bundle_forked", {"reason": "previous"})
    far = bundle(Link(4, later.digest), AZAR)
    assert chained(far, begun, *CHAIN, anew=True) == ("bundle_gap", {"reason": "several", "missing": 2})


def test_an_office_with_nothing_in_its_copy_begins_with_its_first_month() -> None:
    """What another key told before stays: its office never had it."""
    burnt = replace(accepted(bundle(month=MEHR.plus(-1))), key=bytes(32))
    first = bundle(office=RETURNED)
    assert chained(first, [], burnt, *CHAIN, anew=True) == ("", {})
    late = bundle(month=ABAN, office=RETURNED)
    assert chained(late, [], burnt, *CHAIN, anew=True) == (
        "bundle_forked",
        {"reason": "begin", "next": "1404-07"},
    )
    assert chained(bundle(Link(1, "a" * 64)), [], *CHAIN, anew=True) == (
        "bundle_forked",
        {"reason": "previous"},
    )


def test_of_two_that_come_at_once_both_are_named() -> None:
    refused = both(FIRST, ["a", "b"])
    assert (refused.code, refused.facts["reason"], refused.facts["files"]) == (
        "bundle_forked",
        "both",
        ["a", "b"],
    )


def owned(found: Bundle, office: Enrolled | None, issued: Mapping[str, Any] | None = ISSUED) -> str:
    try:
        check_office(found, office, issued)
    except RuleError as refused:
        return refused.code
    return ""


@pytest.mark.parametrize(
    ("certificate", "office", "expected"),
    [
        (None, enrolled(), ""),
        (ISSUED, enrolled(), ""),
        ({"serial": 2}, enrolled(), "bundle_other_certificate"),
        (ISSUED, None, "bundle_office_unknown"),
        (ISSUED, enrolled(key=bytes(32)), "bundle_other_key"),
        (ISSUED, enrolled(revoked=True), "bundle_certificate_revoked"),
        (ISSUED, enrolled(county="ری"), "bundle_other_county"),
        (ISSUED, enrolled(province="البرز"), "bundle_other_county"),
        (ISSUED, enrolled(province="تهران "), ""),
    ],
)
def test_whose_it_is(certificate: Mapping[str, Any] | None, office: Enrolled | None, expected: str) -> None:
    assert owned(read(signed(told(), certificate=certificate)), office) == expected
