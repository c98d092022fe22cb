# SPDX-License-Identifier: Apache-2.0
"""Where a check is mended: the page and part it leads to, or the table of the month that tells its sides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.desktop.frame.page import Desk
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.summary.listing import FileFilter, Lacking
from welfare_desk.domain.summary.monthly.checks import Check, Place
from welfare_desk.domain.summary.paper_register import PaperFilter, PaperState

DECLARED_CHECK = "declared_differs"
"""The check whose rows are declared figures: it is mended in a part of the page itself."""
_COVERED = (Coverage.COVERED,)
_TABLES: Mapping[str, str] = {
    "covered_by_domain": "domains",
    "covered_by_sex": "domains",
    "covered_by_standing": "standings",
    "covered_by_age": "ages",
    "covered_by_neighbourhood": "neighbourhoods",
    "rehabilitation_by_type": "disabilities",
    "rehabilitation_by_severity": "disabilities",
    "drawing_by_standing": "standings",
    "drawn_uncovered": "standings",
    "queue_within_non_recurring": "standings",
    "coverage_movement": "coverage_in",
    "pension_movement": "pension_in",
    "queue_movement": "queue_in",
    "pension_by_size": "pensions_by_size",
    "same_as_last_month": "domains",
    "neighbourhood_unknown": "neighbourhoods",
    "type_unknown": "disabilities",
    "severity_unknown": "disabilities",
    "decile_unknown": "deciles",
    "visits_due": "visits",
    "lists_missing": "payments",
    "doubled_with_same_lines": "payments",
    "payments_net": "payments",
    "payments_tenfold": "payments",
    "commission_votes": "commission",
    "sessions_open": "sessions",
    "stock_movement": "stock_moves",
    "promises_open": "requests",
    "prices_tenfold": "stock_moves",
}
"""The table that tells the sides of a check: where no single row is amiss, and for months that are closed."""

_SIDES = frozenset(
    {
        "coverage_movement",
        "pension_movement",
        "queue_movement",
        "drawing_by_standing",
        "queue_within_non_recurring",
    }
)
"""Identities whose table is shown although the files that part their sides are named."""

_LACKING: Mapping[str, Lacking] = {
    "neighbourhood_unknown": Lacking.NEIGHBOURHOOD,
    "type_unknown": Lacking.DISABILITY,
    "severity_unknown": Lacking.SEVERITY,
    "decile_unknown": Lacking.DECILE,
}

BY_ROWS = frozenset({"drawn_uncovered"})
"""Checks that no page lists: the file of each row is their place."""

OF_ITEMS = frozenset({"prices_tenfold", "stock_movement"})
"""Checks whose keys are codes of items."""

_TABS: Mapping[str, Mapping[str, str]] = {
    "promises_open": {"tab": "promises"},
    "counts_open": {"tab": "count"},
    "stock_movement": {"tab": "movements"},
    "prices_tenfold": {"tab": "stock"},
}


_UNTABLED: Mapping[str, Place] = {
    "papers_unprinted": Place.PAPERS,
    "series_broken": Place.PAPERS,
    "counts_open": Place.EQUIPMENT,
}
"""Checks of which no table tells: also of a closed month they lead to where their rows stand."""


def place_of(check: Check) -> Place:
    """Where a check leads to; of a closed month to the tables, where one tells of it."""
    return _UNTABLED.get(check.code, check.place)


def table_of(check: Check) -> str | None:
    """The table that tells the sides of a check; None where it is mended on another page."""
    if check.code == DECLARED_CHECK or check.code in _UNTABLED:
        return None
    if check.place is Place.REPORT:
        return _TABLES.get(check.code, "domains")
    if check.code in _SIDES:
        return _TABLES[check.code]
    return None if check.keys or check.source is not None else _TABLES.get(check.code)


def lead_to(desk: Desk, check: Check, month: JalaliMonth) -> None:
    """Show the page where a check is mended."""
    page, arguments = way_to(check, month)
    desk.go(page, **arguments)


def way_to(check: Check, month: JalaliMonth) -> tuple[str, dict[str, Any]]:
    """The page where a check is mended, and what it is narrowed to: the rows counted, or the first."""
    first, place = check.keys[0] if check.keys else "", place_of(check)
    if place is Place.PENSION:
        return "pension", {"month": str(month), "tab": "list", "kind": first}
    if place is Place.EQUIPMENT:
        tab = dict(_TABS.get(check.code, {}))
        return "equipment", {**tab, "item": first} if check.code in OF_ITEMS else tab
    if place is Place.COMMISSION:
        return "commission", {"tab": "sessions"}
    if place is Place.VISITS:
        return "visits", {"tab": "due", "every": True}
    if place is Place.QUEUE:
        return "queue", {}
    if place is Place.PAPERS:
        return "papers", _papers(check, month)
    domains = tuple(Domain(code) for code in (check.of or {}).get("domain", ()))
    lacking = (_LACKING[check.code],) if check.code in _LACKING else ()
    return "files", {"wanted": FileFilter(coverages=_COVERED, domains=domains, lacking=lacking)}


def _papers(check: Check, month: JalaliMonth) -> dict[str, Any]:
    if check.code == "series_broken":
        return {"series": True}
    unprinted = PaperFilter(state=PaperState.ISSUED, since=month.first(), until=month.last(), printed=False)
    return {"wanted": unprinted}
