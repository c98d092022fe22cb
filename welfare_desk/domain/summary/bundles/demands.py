# SPDX-License-Identifier: Apache-2.0
"""What a bundle of this version holds, no less and no more, and what makes it the bundle of a closed month.

The maker and every reader ask the same here. A member, a list or a check that is added is a new version.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.document import figures_of
from welfare_desk.domain.summary.bundles.listing import ill_listed
from welfare_desk.domain.summary.bundles.recount import miscounted
from welfare_desk.domain.summary.monthly.checks import Severity, blocking, gaps, identities
from welfare_desk.domain.summary.monthly.figures import UNTOLD_PARTS, Source
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS

BOOK, WORKBOOK = "book.pdf", "workbook.xlsx"

LISTS = tuple(source.value for source in Source)
"""The rows behind the figures: every list leaves, also one without a row."""

CHECKS: Mapping[str, Severity] = {
    **dict.fromkeys(
        (
            "covered_by_domain", "covered_by_standing", "covered_by_age", "covered_by_neighbourhood",
            "covered_by_sex", "rehabilitation_by_type", "rehabilitation_by_severity", "drawing_by_standing",
            "queue_within_non_recurring", "coverage_movement", "pension_movement", "queue_movement",
            "stock_movement", "payments_net", "commission_votes", "drawn_uncovered",
        ),
        Severity.BLOCKS,
    ),
    **dict.fromkeys(
        (
            "neighbourhood_unknown", "type_unknown", "severity_unknown", "decile_unknown", "visits_due",
            "lists_missing", "promises_open", "papers_unprinted", "sessions_open", "counts_open",
            "prices_tenfold", "series_broken", "declared_differs",
        ),
        Severity.NEEDS_REASON,
    ),
}  # fmt: skip
"""Every month is closed on these."""
AT_TIMES: Mapping[str, Severity] = {
    "pension_by_size": Severity.BLOCKS,
    "same_as_last_month": Severity.NEEDS_REASON,
    "doubled_with_same_lines": Severity.NEEDS_REASON,
    "payments_tenfold": Severity.NEEDS_REASON,
}
"""Those that want what not every month has: a list of pensions, a closed month before it."""
SEVERITIES = {**CHECKS, **AT_TIMES}
_MOVED = frozenset({"opening", "came", "went", "closing"})
FACTS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("coverage_movement", "pension_movement", "queue_movement"), _MOVED),
    "promises_open": frozenset({"late"}),
    "declared_differs": frozenset({"declared"}),
    **dict.fromkeys(
        ("same_as_last_month", "doubled_with_same_lines", "payments_tenfold"), frozenset({"last"})
    ),
}
"""What a check tells beside its sides and its count: `last` is an earlier month, the others are numbers."""

_MONTH = re.compile("1[2-4][0-9]{2}-(0[1-9]|1[0-2])")
_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_MOST_PARTS, _PARTS = 1_000, frozenset({b"[Content_Types].xml", b"xl/workbook.xml"})


def _is_book(content: bytes) -> bool:
    """Whether it begins and ends as a PDF does."""
    return content.startswith(b"%PDF-1.") and content.rstrip(b"\r\n").endswith(b"%%EOF")


def _is_workbook(content: bytes) -> bool:
    """Whether it is a ZIP whose directory names the parts that every workbook has; nothing is unpacked."""
    start = len(content) - _END.size
    if not content.startswith(b"PK\3\4") or start < 0:
        return False
    mark, *_, count, length, place, comment = _END.unpack_from(content, start)
    if (mark, comment) != (b"PK\5\6", 0) or place + length != start or count > _MOST_PARTS:
        return False
    found = set()
    for _ in range(count):
        if place + _ENTRY.size > start:
            return False
        entry = _ENTRY.unpack_from(content, place)
        name, more = entry[10], entry[11] + entry[12]
        if entry[0] != b"PK\1\2":
            return False
        place += _ENTRY.size
        found.add(content[place : place + name])
        place += name + more
    return place == start and found >= _PARTS


MEMBERS: Mapping[str, Callable[[bytes], bool]] = {BOOK: _is_book, WORKBOOK: _is_workbook}
"""What goes with the document, and whether it looks like what it is called; nothing of it is parsed."""


def check_members(held: Mapping[str, bytes]) -> None:
    """Whether book and workbook are there, and nothing else.

    RuleError `bundle_incomplete` (reason member, missing), `bundle_member_wrong` (member; reason unknown for
    one that no bundle has).
    """
    _must_have(MEMBERS, held, "member")
    for name, content in held.items():
        if name not in MEMBERS:
            raise RuleError("bundle_member_wrong", member=name, reason="unknown")
        if not MEMBERS[name](content):
            raise RuleError("bundle_member_wrong", member=name)


def check_form(
    month: JalaliMonth, tables: Collection[str], lists: Collection[str], checks: Collection[str]
) -> None:
    """Whether a closed month holds all that a document of this version tells: an older program froze less.

    RuleError `month_of_older_form` (month, missing).
    """
    wanted = (
        (tuple(layout.code for layout in LAYOUTS), tables),
        (LISTS, lists),
        (tuple(CHECKS), checks),
    )
    missing = [name for names, found in wanted for name in names if name not in found]
    if missing:
        raise RuleError("month_of_older_form", month=str(month), missing=missing)


def check_parts(told: Mapping[str, Any]) -> None:
    """Whether every list and check of this version is there, of a document whose form nobody has asked yet.

    RuleError `bundle_incomplete` (reason list or check, missing).
    """
    lists, checks = told.get("lists"), told.get("checks")
    if isinstance(lists, dict):
        _must_have(LISTS, lists, "list")
    if isinstance(checks, list):
        codes = [one.get("code") for one in checks if isinstance(one, dict)]
        _must_have(CHECKS, {code for code in codes if isinstance(code, str)}, "check")


def _must_have(wanted: Collection[str], found: Collection[str], reason: str) -> None:
    missing = [name for name in wanted if name not in found]
    if missing:
        raise RuleError("bundle_incomplete", reason=reason, missing=missing)


def check_closable(told: Mapping[str, Any]) -> None:
    """Whether a month could be closed on this: no check that forbids it has failed, or would fail.

    What the checks tell of figures is asked of the figures once more. RuleError `bundle_blocked` (checks),
    `bundle_invalid` (faults) where one of them tells otherwise.
    """
    failed = [
        one["code"] for one in told["checks"] if not one["ok"] and one["severity"] == Severity.BLOCKS.value
    ]
    month = figures_of(told)
    asked = identities(month)
    again = [check.code for check in blocking(asked)]
    if failed or again:
        raise RuleError("bundle_blocked", checks=list(dict.fromkeys([*failed, *again])))
    right = {check.code: check.told() for check in (*asked, *gaps(month))}
    wrong = [
        f"/checks/{place}" for place, one in enumerate(told["checks"]) if one != right.get(one["code"], one)
    ]
    if wrong:
        raise RuleError("bundle_invalid", faults=wrong[:20])


def contradictions(told: Mapping[str, Any], month: JalaliMonth) -> list[str]:
    """What an office cannot have told of this month, in a document whose tables and lists are in step."""
    wrong = []
    seen = set[str]()
    for place, check in enumerate(told["checks"]):
        known = SEVERITIES.get(check["code"])
        right = known is not None and check["severity"] == known.value and _well_told(check, told["month"])
        if not right or check["code"] in seen:
            wrong.append(f"/checks/{place}")
        seen.add(check["code"])
    wrong += ill_listed(told["lists"], month) or miscounted(told)
    if told["unknown_parts"] != [int(part) for part in UNTOLD_PARTS]:
        wrong.append("/unknown_parts")
    if not _closed_after(told["closed_at"], month):
        wrong.append("/closed_at")
    figures = set[tuple[Any, ...]]()
    for place, one in enumerate(told["corrections"]):
        figure = (one["month"], one["table"], one["line"], one["measure"])
        if figure in figures or one["closed"] == one["now"] or one["month"] >= told["month"]:
            wrong.append(f"/corrections/{place}")
        figures.add(figure)
    return wrong


def _well_told(check: Mapping[str, Any], month: str) -> bool:
    """Whether a check tells the facts that are its own, and no words."""
    facts = check["facts"]
    if facts.keys() != FACTS.get(check["code"], frozenset()):
        return False
    return all(
        type(value) is str and _MONTH.fullmatch(value) is not None and value < month
        if name == "last"
        else value is None or type(value) is int
        for name, value in facts.items()
    )


def _closed_after(closed_at: str, month: JalaliMonth) -> bool:
    """Whether it is a moment of a day, in Iran, on which the month was over."""
    try:
        return datetime.fromisoformat(closed_at).astimezone(IRAN).date() > month.last()
    except ValueError:
        return False
