# SPDX-License-Identifier: Apache-2.0
"""Questions of the head's statement for a day, and of the paragraph of a month or another period."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import ANY_DAY
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.periods import Period, PeriodFigures, of_month
from welfare_desk.domain.summary.monthly.statement import Statement, statement
from welfare_desk.sentences.month_news import Paragraph, news
from welfare_desk.services.door import Look, question
from welfare_desk.services.summary.monthly.adding import compared_as
from welfare_desk.services.summary.monthly.figuring import figured
from welfare_desk.services.summary.monthly.months import month_shown
from welfare_desk.services.summary.monthly.spans import check_begun, figures_of
from welfare_desk.storage.office import office_facts
from welfare_desk.storage.summary.monthly import closings


@dataclass(frozen=True)
class AskStatement:
    """How the office stood on the evening of a day; today without one."""

    on: date | None = field(default=None, metadata=ANY_DAY)


@dataclass(frozen=True)
class StatementShown:
    """The statement and the paragraph of its month up to that evening.

    `closed`: read from a month as it was closed, which only its last evening was. `recounted`: another
    evening of a closed month, told as it is known now.
    """

    statement: Statement
    news: Paragraph
    closed: bool
    recounted: bool


@dataclass(frozen=True)
class AskNews:
    """A period as `Period` writes it: 1404-07, 1404-q2, 1404-h1, 1404-9m, 1404."""

    period: str


@dataclass(frozen=True)
class NewsShown:
    """The paragraph of a period with the figures its numbers name.

    `against` is the same period a year before where growth was asked: only once the period is over. Growth is
    told of `known`, the period as it is known now: a closed month alone stands in `figures` as it was closed.
    """

    figures: PeriodFigures
    news: Paragraph
    known: PeriodFigures
    against: PeriodFigures | None


@question("summary.statement", permission=Permission.VIEW_FILES)
def head_statement(look: Look, facts: AskStatement) -> StatementShown:
    """The head's statement of an evening; RuleError `month_ahead` for a day that is to come."""
    on = facts.on or look.today
    month = JalaliMonth.of(on)
    if on > look.today:
        raise RuleError("month_ahead", month=str(month))
    shown = month_shown(look, month) if on in (month.last(), look.today) else None
    figures = of_month(figured(look.db.apart, month, on) if shown is None else shown.figures)
    closed = shown is not None and shown.closed is not None
    recounted = not closed and closings.closed(look.db.apart, month) is not None
    known = compared_as(look.db.apart, figures) if closed else None
    said = news(figures, _office(look), eve=_eve(look, figures), known=known)
    return StatementShown(statement(figures), said, closed, recounted)


@question("summary.news", permission=Permission.VIEW_FILES)
def period_news(look: Look, facts: AskNews) -> NewsShown:
    """The figures of a period as a paragraph; RuleError `bad_period`, `period_ahead`.

    Growth is told once the period is over, where the year before holds something to grow from.
    """
    period = Period.parse(facts.period)
    check_begun(period, look.today)
    figures = figures_of(look, period)
    known, against, raw = figures, None, look.db.apart
    if figures.whole:
        known = compared_as(raw, figures)
        against = compared_as(raw, figures_of(look, period.a_year_before()))
    said = news(figures, _office(look), against, _eve(look, figures), known)
    return NewsShown(figures, said, known, against)


def _eve(look: Look, figures: PeriodFigures) -> PeriodFigures | None:
    """The month before a period, where it is closed."""
    kept = closings.closed(look.db.apart, figures.period.first().plus(-1))
    return None if kept is None else of_month(kept.figures)


def _office(look: Look) -> str:
    return f"ادارهٔ بهزیستی شهرستان {office_facts(look.db.connection).county}"
