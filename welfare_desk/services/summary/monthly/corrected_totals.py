# SPDX-License-Identifier: Apache-2.0
"""What corrections of closed months come to in the sums that a head knows by heart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.services.door import Look, question
from welfare_desk.services.summary.monthly.correcting import Corrected
from welfare_desk.storage.summary.monthly import closings

TOTALS = (("domains", "files"), ("deciles", "households"), ("domains", "women"), ("domains", "men"))
"""Tables and measures: who is covered, in how many households, women and men."""


@dataclass(frozen=True)
class OfMonth:
    """A correction with the closed month that it is of."""

    month: JalaliMonth
    one: Correction


@dataclass(frozen=True)
class AskCorrectedTotals:
    """Corrections of closed months that stand beside a month or in its report."""

    report: JalaliMonth
    found: tuple[OfMonth, ...]


@dataclass(frozen=True)
class CorrectedTotals:
    """The sums that are others by them, month by month; the line of each is empty."""

    report: JalaliMonth
    found: Corrected


@question("summary.corrected_totals", permission=Permission.VIEW_FILES)
def corrected_totals(look: Look, facts: AskCorrectedTotals) -> CorrectedTotals:
    """By how much corrections make a sum another one, beginning with what was told of it before."""
    found = tuple((each.month, each.one) for each in facts.found)
    return CorrectedTotals(facts.report, totals_of(look.db.apart, facts.report, found))


def totals_of(raw: Any, report: JalaliMonth, found: Corrected) -> Corrected:
    """The sums that the corrections of a month's report make others; the line of each is empty."""
    told = []
    for month in dict.fromkeys(of for of, _ in found):
        now = [one for of, one in found if of == month]
        earlier = [one for _, one in closings.told_of(raw, month, report)]
        kept = closings.closed(raw, month)
        for table, measure in TOTALS if kept is not None else ():
            assert kept is not None
            sealed = kept.figures.total(table, measure)
            before = _moved(sealed, earlier, table, measure)
            after = _moved(before, now, table, measure)
            if after != before:
                told.append((month, Correction(table, "", measure, before, after)))
    return tuple(told)


def _moved(total: int | None, by: list[Correction], table: str, measure: str) -> int | None:
    for one in by:
        if (one.table, one.measure) == (table, measure):
            if total is None or one.closed is None or one.now is None:
                return None
            total += one.now - one.closed
    return total
