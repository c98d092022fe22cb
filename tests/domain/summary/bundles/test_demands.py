# SPDX-License-Identifier: Apache-2.0
"""What goes with every month: its book and workbook, every list and check, and no check that forbids it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bundles import ASKED, closed_on, read, signed, told
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.container import pack
from welfare_desk.domain.summary.bundles.demands import CHECKS, LISTS, MEMBERS
from welfare_desk.domain.summary.bundles.document import warnings_accepted
from welfare_desk.services.summary.bundles.kit_members import sample_members

EXTRAS = sample_members()


def signed_of(**changed: Any) -> bytes:
    return signed({**told(), **changed})


def demanded(data: bytes) -> tuple[str, object, object]:
    with pytest.raises(RuleError) as caught:
        read(data)
    facts = caught.value.facts
    told = facts.get("missing") or facts.get("member") or facts.get("checks")
    return caught.value.code, facts.get("reason", ""), told


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({}, ("bundle_incomplete", "member", ["book.pdf", "workbook.xlsx"])),
        ({"book.pdf": EXTRAS["book.pdf"]}, ("bundle_incomplete", "member", ["workbook.xlsx"])),
        ({**EXTRAS, "more.txt": b""}, ("bundle_member_wrong", "unknown", "more.txt")),
        ({**EXTRAS, "book.pdf": b"%PDF-1.4 cut off"}, ("bundle_member_wrong", "", "book.pdf")),
        ({**EXTRAS, "workbook.xlsx": b"MZ evil"}, ("bundle_member_wrong", "", "workbook.xlsx")),
        ({**EXTRAS, "workbook.xlsx": pack([("a", b"")])}, ("bundle_member_wrong", "", "workbook.xlsx")),
    ],
)
def test_book_and_workbook_go_with_every_month(
    members: dict[str, bytes], expected: tuple[str, object]
) -> None:
    assert demanded(signed(told(), members)) == expected


def test_a_workbook_is_known_by_its_directory() -> None:
    whole = EXTRAS["workbook.xlsx"]
    is_workbook = MEMBERS["workbook.xlsx"]
    assert is_workbook(whole)
    for length in range(len(whole)):
        assert not is_workbook(whole[:length])
    end = whole.rindex(b"PK\5\6")
    for place in (*range(end, end + 4), *range(end + 10, end + 22)):  # mark, entries, size, place, comment
        assert not is_workbook(whole[:place] + bytes([whole[place] ^ 0x81]) + whole[place + 1 :])


def test_every_list_and_check_goes_with_every_month() -> None:
    lists, checks = told()["lists"], ASKED
    without = {name: held for name, held in lists.items() if name not in {"people", "visits"}}
    assert demanded(signed_of(lists=without)) == ("bundle_incomplete", "list", ["people", "visits"])
    assert demanded(signed_of(lists={}))[1:] == ("list", list(LISTS))
    assert demanded(signed_of(checks=[])) == ("bundle_incomplete", "check", list(CHECKS))
    assert demanded(signed_of(checks=checks[1:])) == ("bundle_incomplete", "check", [checks[0]["code"]])
    for odd in ({"lists": []}, {"checks": {}}, {"checks": [*checks, 1]}, {"checks": [*checks, {"code": []}]}):
        assert demanded(signed_of(**odd))[0] == "bundle_invalid"


def test_no_month_is_closed_on_a_check_that_forbids_it() -> None:
    """Also where the check itself says that it is right: its figures are asked once more."""
    assert demanded(signed_of(checks=closed_on(3, ok=False))) == ("bundle_blocked", "", [list(CHECKS)[3]])
    more = {"covered": 1, "on_pension": 0, "queued": 2}
    assert demanded(signed_of(after=more)) == (
        "bundle_blocked",
        "",
        ["queue_within_non_recurring", "queue_movement"],
    )
    warned = list(CHECKS).index("papers_unprinted")
    with_reason = closed_on(warned, ok=False)
    accepted = warnings_accepted(with_reason)
    assert read(signed_of(checks=with_reason, warnings_accepted=accepted)).told["checks"] == with_reason


def test_no_check_tells_otherwise_than_the_figures() -> None:
    """Its sides, its count, and whether it is right: what the figures say of them stands in every check."""
    decile, sexes = list(CHECKS).index("decile_unknown"), list(CHECKS).index("covered_by_sex")
    for place, changed in ((sexes, {"left": 2}), (decile, {"count": 1}), (decile, {"ok": False})):
        checks = closed_on(place, **changed)
        with pytest.raises(RuleError) as caught:
            read(signed_of(checks=checks, warnings_accepted=warnings_accepted(checks)))
        assert (caught.value.code, caught.value.facts) == ("bundle_invalid", {"faults": [f"/checks/{place}"]})
