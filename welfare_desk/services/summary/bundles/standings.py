# SPDX-License-Identifier: Apache-2.0
"""How every office stands with its months: what headquarters' board shows and what a merge writes down."""

from __future__ import annotations

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.board import BoardRow, EnrolledCounty, rows_of
from welfare_desk.domain.summary.bundles.merging import months_between
from welfare_desk.domain.text import sort_key
from welfare_desk.services.door import Look
from welfare_desk.storage.summary.bundles import headquarters, refusals

MOST_MONTHS = 24
"""Months that are added up at once."""


def check_span(since: JalaliMonth, until: JalaliMonth) -> None:
    """RuleError `province_span` (most) for no months, or too many."""
    if not since <= until < since.plus(MOST_MONTHS):
        raise RuleError("province_span", most=MOST_MONTHS)


def offices_of(look: Look) -> list[EnrolledCounty]:
    """Every office that ever was enrolled, by county."""
    found: dict[str, EnrolledCounty] = {}
    for one in headquarters.enrolments(look.db.apart, 0, None):
        enrolled = one.revoked_at is None
        if enrolled or one.code not in found:
            found[one.code] = EnrolledCounty(one.code, one.county, enrolled)
    return sorted(found.values(), key=lambda one: (sort_key(one.county), one.code))


def standings(look: Look, since: JalaliMonth, until: JalaliMonth) -> tuple[BoardRow, ...]:
    """The board of these months, both included; RuleError `province_span`."""
    check_span(since, until)
    raw = look.db.apart
    return rows_of(
        offices_of(look),
        months_between((since, until)),
        refusals.taken_between(raw, since, until),
        refusals.beginnings(raw),
        refusals.open_counts(raw, since, until),
    )
