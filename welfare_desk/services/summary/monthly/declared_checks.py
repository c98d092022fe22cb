# SPDX-License-Identifier: Apache-2.0
"""What was declared beside what is computed, and the check before a closing that both agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from welfare_desk.domain.summary.monthly.book import ToldDeclared
from welfare_desk.domain.summary.monthly.checks import Check, Place, Severity
from welfare_desk.domain.summary.monthly.declarations import DISAGREEING, Beside
from welfare_desk.domain.summary.monthly.month import ClosedMonth, Month
from welfare_desk.domain.summary.monthly.periods import Period, PeriodFigures, Span, of_month
from welfare_desk.domain.summary.monthly.together import Elsewhere, judged_beside
from welfare_desk.services.summary.monthly.adding import ending_with
from welfare_desk.storage.summary.monthly import closings, declared

_LONGER = (Span.QUARTER, Span.HALF, Span.NINE_MONTHS, Span.YEAR)


def declared_checks(raw: Any, month: Month) -> list[Check]:
    """The check that what was declared of a month, or of a period that ends with it, fits what is computed.

    Its keys name the figures, those of a longer period behind its name: ``1404-h1 domains social files``.
    """
    own = Period.of_month(month.month)
    told = [one for one in declared_ending(raw, month) if one.kept.mistake is None]
    wrong = tuple(
        " ".join(
            filter(
                None, ("" if one.kept.said.period == own else str(one.kept.said.period), *one.kept.said.of)
            )
        )
        for one in told
        if one.judged is not None and one.judged.verdict in DISAGREEING
    )
    return [
        Check(
            "declared_differs",
            Severity.NEEDS_REASON,
            not wrong,
            Place.REPORT,
            count=len(wrong),
            keys=wrong,
            facts={"declared": len(told)},
        )
    ]


def declared_of(raw: Any, month: Month) -> tuple[Beside, ...]:
    """What was declared of a month, as `judged_of` tells it."""
    return judged_of(raw, of_month(month))


def declared_ending(raw: Any, month: Month) -> tuple[Beside, ...]:
    """What was declared of a month, and of every longer period that ends with it."""
    found = list(declared_of(raw, month))
    longer = [Period.around(span, month.month) for span in _LONGER]
    ending = [one for one in longer if one.last() == month.month and declared.of_period(raw, one)]
    for figures in ending_with(raw, ending, month):
        found += judged_of(raw, figures)
    return tuple(found)


def judged_of(raw: Any, figures: PeriodFigures) -> tuple[Beside, ...]:
    """What was declared of a period, struck ones too, each with its verdict, by the day it was said."""
    period, last = figures.period, None
    kept = declared.of_period(raw, period)
    if period.span is Span.MONTH:
        before = closings.closed(raw, period.first().plus(-1))
        last = None if before is None else of_month(before.figures)
    elsewhere = Elsewhere(
        declared.of_period(raw, period.a_year_before()), declared.usual_each(raw, before=period)
    )
    return judged_beside(kept, figures, last, elsewhere)


def declared_since(raw: Any, closed: ClosedMonth, told: Iterable[ToldDeclared]) -> tuple[Beside, ...]:
    """What was declared of a closed month: first as its seal has `told` it, then what came since."""
    own = {"", str(closed.month)}
    sealed = {
        (one.table, one.line, one.measure, one.unit, one.declared, one.said_by, one.said_on, one.source): one
        for one in told
        if one.period in own
    }
    rows: list[Beside] = []
    for row in declared_of(raw, closed.figures):
        said, mistake = row.kept.said, row.kept.mistake
        of = (said.table, said.line, said.measure, said.unit, said.value)
        if mistake is not None and mistake.at < closed.closed_at:
            rows.append(row)
            continue
        one = sealed.pop((*of, said.said_by, said.said_on, said.source), None)
        if one is None:
            rows.append(replace(row, sealed=False))
        else:
            rows.append(
                Beside(row.kept, one.computed, one.judged, one.odd, one.against, one.each, sealed=True)
            )
    return tuple(sorted(rows, key=lambda row: row.sealed is False))
