# SPDX-License-Identifier: Apache-2.0
"""The parts of the month's page behind their tabs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.month.checks import tone_of
from welfare_desk.desktop.summary.month.checks_part import ChecksPart
from welfare_desk.desktop.summary.month.columns import Names
from welfare_desk.desktop.summary.month.corrections import CorrectionsPart
from welfare_desk.desktop.summary.month.declared import DeclaredPart
from welfare_desk.desktop.summary.month.news import NewsPart
from welfare_desk.desktop.summary.month.tables import TablesPart
from welfare_desk.desktop.summary.month.words import grouped
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.services.summary.monthly.standing import MonthStanding

CHECKS, DECLARED, TABLES, CORRECTIONS, NEWS = "checks", "declared", "tables", "corrections", "news"


class MonthParts(QObject):
    """`show_month` fills all of them; `show` brings one into sight."""

    def __init__(self, page: Page, names: Names) -> None:
        super().__init__(page)
        self.tabs = Tabs(self.tr("Parts of the month"))
        self.checks = ChecksPart(page, names)
        self.declared = DeclaredPart(page, names)
        self.checks.declared.records_in(self.declared)
        self.tables = TablesPart(page, names)
        self.corrections = CorrectionsPart(page, names)
        self.news = NewsPart(page)
        self.of: dict[str, Leading] = {
            CHECKS: self.checks,
            DECLARED: self.declared,
            TABLES: self.tables,
            CORRECTIONS: self.corrections,
            NEWS: self.news,
        }
        self.stack = QStackedWidget()

    def fill(self) -> None:
        """Put the parts into the stack once that has its place: all of a part is styled at every move."""
        for part in self.of.values():
            self.stack.addWidget(part)

    @property
    def current(self) -> str:
        """The name of the part that is seen."""
        return self.tabs.current

    def seen(self) -> Leading:
        """The part that is seen."""
        return self.of[self.current]

    def show(self, name: str, *, enter: bool = False) -> None:
        """Show one of the parts; the cursor goes along where it was in one, or where it is to `enter`."""
        inside = holds_cursor(self.stack)
        self.tabs.choose(name, announce=False)
        self.stack.setCurrentWidget(self.of[name])
        if inside or enter:
            part = self.seen()
            (part.leads_to or part).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_month(self, standing: MonthStanding) -> None:
        """A month as it stands, in every part."""
        self.checks.show_checks(standing)
        self.checks.movement.show_month(standing.figures, standing.last_ended)
        self.tables.show_month(standing.figures)
        self.declared.show_month(standing)
        note = self.declared.note_of(standing)
        self.checks.declared.show_declared(standing.month, standing.declared, note)
        self.news.show_month(standing.month)
        if standing.closed is not None:
            self.corrections.show_month(standing.month)
        elif standing.too_early and standing.order.first is not None:
            self.corrections.show_too_early(standing.month, standing.order.first)
        else:
            self.corrections.show_waiting(standing.month)

    def offer(self, standing: MonthStanding | None) -> None:
        """The tabs of a month, each with what it has to tell; corrections are of closed months."""
        checks = () if standing is None else standing.checks
        failed, tone = tone_of(grouped(checks))
        told = standing is not None and standing.order.through is not None and not standing.too_early
        tabs = [
            Tab(CHECKS, self.tr("Checks"), _count(failed), tone),
            Tab(DECLARED, self.tr("Declared and computed"), _count(self.declared.wrong()), Tone.AMBER),
            Tab(TABLES, self.tr("Tables of the month")),
            Tab(NEWS, self.tr("News and growth")),
        ]
        if told or self.current == CORRECTIONS:
            corrected = _count(self.corrections.count())
            tabs.insert(3, Tab(CORRECTIONS, self.tr("Corrections"), corrected, Tone.BLUE))
        self.tabs.offer(tuple(tabs), self.current or CHECKS)


def _count(count: int) -> str:
    return number(count) if count else ""
