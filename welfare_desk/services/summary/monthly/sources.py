# SPDX-License-Identifier: Apache-2.0
"""The question where a number of a paragraph comes from: the months whose lists stand behind it."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.corrected import as_corrected
from welfare_desk.domain.summary.monthly.declarations import figure_layout
from welfare_desk.domain.summary.monthly.periods import Over, Period, Span, of_month, over
from welfare_desk.domain.summary.monthly.statement import Key, Told, told
from welfare_desk.services.door import Look, question
from welfare_desk.services.summary.monthly.learnt import learnt_of
from welfare_desk.services.summary.monthly.months import month_shown
from welfare_desk.services.summary.monthly.spans import check_begun


@dataclass(frozen=True)
class AskSources:
    """The figures that a number names, as `Segment.of` holds them."""

    of: tuple[Key, ...]


@dataclass(frozen=True)
class SourceMonth:
    """A month of a figure, with what that month adds to it: its list stands behind.

    `closed` is the figure as the month was closed, where what it adds is another one.
    """

    month: JalaliMonth
    told: Told
    closed: Told | None = None


@dataclass(frozen=True)
class NumberSources:
    """The months behind a number, figure by figure."""

    rows: tuple[SourceMonth, ...]


@question("summary.number_sources", permission=Permission.VIEW_FILES)
def number_sources(look: Look, facts: AskSources) -> NumberSources:
    """Every month that a number was made of: one where it stands on a day, all where they were added up.

    A number of two periods is a growth: each month of it is told as it is known now.

    RuleError `bad_period`, `period_ahead`, `no_such_figure`.
    """
    found: list[SourceMonth] = []
    grown = len({key.period for key in facts.of}) > 1
    for key in facts.of:
        period = Period.parse(key.period)
        figure_layout(key.table, key.measure)
        check_begun(period, look.today)
        found += _months(look, key, period, as_closed=period.span is Span.MONTH and not grown)
    return NumberSources(tuple(found))


def _months(look: Look, key: Key, period: Period, *, as_closed: bool) -> list[SourceMonth]:
    begun = [month for month in period.months() if month.first() <= look.today]
    last = month_shown(look, begun[-1]).figures
    way = over(last.table(key.table), key.measure)
    wanted = begun if way is Over.SUM else [begun[-1] if way is Over.LAST else begun[0]]
    found = []
    for done, month in enumerate(wanted):
        look.progress(done, len(wanted))
        shown = month_shown(look, month)
        added = told(of_month(shown.figures), key.table, key.measure, key.line)
        closed = None
        if shown.closed is not None and not as_closed:
            known, _ = as_corrected(shown.figures, learnt_of(look.db.apart, shown.closed))
            now = told(of_month(known), key.table, key.measure, key.line)
            added, closed = now, None if now == added else added
        found.append(SourceMonth(month, added, closed))
    return found
