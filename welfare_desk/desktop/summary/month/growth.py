# SPDX-License-Identifier: Apache-2.0
"""Growth of the key figures against another period, with how it is rounded, and what is only an estimate."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.lines import Choice
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.summary.month.words import at_start, figure_words, of_table, period_title
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.monthly.comparison import Compared
from welfare_desk.domain.summary.monthly.growth import Growth, rounded
from welfare_desk.domain.summary.monthly.periods import Period, PeriodFigures, Span
from welfare_desk.domain.text import isolate
from welfare_desk.sentences.month_titles import place_title
from welfare_desk.sentences.month_words import corrected_words
from welfare_desk.services.summary.monthly.comparing import AskComparison, Comparison, compare_periods

_NUMBERS = ("before", "now", "growth")
"""Columns as wide as their numbers: the name of a figure has what is left."""
YEAR_BEFORE, ONE_BEFORE, WHOLE_YEAR = "year_before", "one_before", "whole_year"


def against(period: Period, what: str) -> Period:
    """The period that another one is compared with."""
    if what == YEAR_BEFORE:
        return period.a_year_before()
    return period.one_before() if what == ONE_BEFORE else Period(Span.YEAR, period.year - 1)


def rate_words(found: Growth | None) -> str:
    """Growth rounded to two places, with its sign at the left: «+29.52»."""
    return "" if found is None else signed_rate(f"{abs(found.rounded()):f}", negative=found.rate < 0)


def cut_words(found: Growth | None) -> str:
    """The same cut to the whole per cent."""
    if found is None:
        return ""
    told = QCoreApplication.translate("MonthWords", "cut: {rate}")
    return told.format(rate=signed_rate(str(abs(found.cut())), negative=found.rate < 0))


def signed_rate(plain: str, *, negative: bool) -> str:
    """A rate without its sign, which is set at its left."""
    told = plain.replace(".", "٫") if look().persian else plain
    return isolate(f"{'−' if negative else '+'}{told}" if plain.strip("0.") else told)


def before_words(row: Compared) -> str:
    """The earlier figure from which the growth is told: «≈ 40» where it was brought to the months of now."""
    if row.brought is None:
        return figure_words(row.before.value)
    whole, _, part = f"{rounded(row.brought):,f}".partition(".")
    part = part.rstrip("0")
    point = "٫" if look().persian else "."
    return isolate(f"≈ {whole}{point}{part}" if part else f"≈ {whole}")


def as_it_was(row: Compared) -> str:
    """The earlier figure itself, under what it was brought to: «80 in 12 months»."""
    if row.brought is None:
        return ""
    told = QCoreApplication.translate("MonthWords", "{value} in {count} months")
    months = Period.parse(row.before.key.period).length
    return told.format(value=figure_words(row.before.value), count=number(months))


class GrowthCard(Card):
    """Fill it with `show_period`; `what` it is compared with is chosen at its head."""

    def __init__(self, page: Page) -> None:
        super().__init__(margin=12)
        self._page = page
        self._figures: PeriodFigures | None = None
        self._year_before: PeriodFigures | None = None
        self.choice = Choice(
            [
                (YEAR_BEFORE, self.tr("a year before")),
                (ONE_BEFORE, self.tr("the period before")),
                (WHOLE_YEAR, self.tr("the whole year before, pro rata")),
            ]
        )
        self.choice.setAccessibleName(self.tr("Compared with"))
        self.choice.choose(YEAR_BEFORE)
        self.table = Table(
            self._columns(),
            name="month_growth",
            accessible_name=self.tr("Growth of the key figures"),
            two_lines=True,
            memory=page.desk.memory,
        )
        self.table.rows.loaded.connect(lambda _: self.table.widths.hold_words(_NUMBERS))
        self.none = EmptyState("trending-up", "", "")
        self.list = ListCard(self.table, over=self.none)
        self.list.setProperty("card", "soft")
        self.estimate = Label("", "small", tone=Tone.AMBER, wrap=True)
        self.corrected = Label("", "small", wrap=True)
        rule = self.tr("Rounded half up to two places; «cut» drops the rest: 29.52 is told as 29 too.")
        self.rule = Label(rule, "small", wrap=True)
        self.say(self.tr("Growth"))
        self.add_act(self.choice)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.estimate)
        self.body.addWidget(self.corrected)
        self.body.addWidget(self.rule)
        self.choice.activated.connect(self._ask)
        self.estimate.hide()
        self.corrected.hide()

    def _columns(self) -> list[Column]:
        def figure(row: Compared) -> str:
            key = row.now.key
            return place_title(key.table, key.line or "", key.measure, look().language)

        def table(row: Compared) -> str:
            return of_table(row.now.key.table, row.now.unit)

        def grown(row: Compared) -> str:
            return rate_words(row.growth) or self.tr("none told")

        def tone(row: Compared) -> Tone | None:
            return None if row.growth is None or not row.growth.rate else _tone(row.growth)

        amount = CellLook.FIGURE
        return [
            Column("figure", self.tr("Figure"), figure, CellLook.STRONG, width=180, stretch=1, second=table),
            Column("before", self.tr("Before"), before_words, amount, width=84, second=as_it_was),
            Column("now", self.tr("Now"), lambda row: figure_words(row.now.value), amount, width=84),
            Column(
                "growth", self.tr("Per cent"), grown, amount, width=92, tone=tone,
                second=lambda row: cut_words(row.growth),
            ),
        ]  # fmt: skip

    def show_period(self, figures: PeriodFigures, year_before: PeriodFigures | None) -> None:
        """The figures of the period that is told of; growth is told once it is over.

        Those of `year_before` came along: nothing is counted twice for them.
        """
        self._figures, self._year_before = figures, year_before
        self.choice.setVisible(figures.whole)
        if figures.period.span is Span.YEAR and self.choice.value() == WHOLE_YEAR:
            self.choice.choose(YEAR_BEFORE)
        self._ask()

    def forget(self) -> None:
        """Another period is being counted."""
        self._figures = None
        self._show_none(self.tr("The period is being counted"), "")

    def _ask(self, _: int = 0) -> None:
        figures = self._figures
        if figures is None:
            return
        if not figures.whole:
            self._show_none(
                at_start(self.tr("{period} is not over").format(period=period_title(figures.period))),
                self.tr("Growth is told of whole periods."),
            )
            return
        other = against(figures.period, self.choice.value())
        before = self._year_before
        if before is not None and before.period == other:
            self._came(Comparison.of(figures, before, estimated=False))
            return
        facts = AskComparison(str(figures.period), str(other), pro_rata=other.length != figures.period.length)
        self._page.ask(compare_periods, facts, self._came, latest="growth")

    def _show_none(self, title: str, text: str) -> None:
        self.none.say(title, text)
        self.list.show_over(True)
        self.estimate.hide()
        self.corrected.hide()
        self.say(self.tr("Growth"))

    def _came(self, found: Comparison) -> None:
        if self._figures is None or found.period != self._figures.period:
            return
        self.say(self.tr("Growth since {period}").format(period=period_title(found.against)))
        months = found.period.length
        told = self.tr(
            "Pro rata, an estimate: what happened before (≈) is brought to {count} months; what stands on a "
            "day is compared as it stands.",
            "",
            months,
        )
        self.estimate.setText(told.format(count=number(months)))
        self.estimate.setVisible(found.estimated)
        self.corrected.setText(corrected_words(found.corrected, look().language, month_title))
        self.corrected.setVisible(bool(found.corrected))
        self.table.show_rows(from_rows(list(found.rows)), of=(str(found.period), str(found.against)))
        self.list.show_over(False)


def _tone(found: Growth) -> Tone:
    return Tone.GREEN if found.rate > 0 else Tone.RED
