# SPDX-License-Identifier: Apache-2.0
"""The part that tells a period in words, for public relations or the governor's council, with its growth."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.allowing import allow, not_loaded, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.summary.month.day_statement import KEY as DAY_KEY
from welfare_desk.desktop.summary.month.growth import GrowthCard
from welfare_desk.desktop.summary.month.head import WIDE
from welfare_desk.desktop.summary.month.paragraph import ParagraphView
from welfare_desk.desktop.summary.month.span import SpanBar
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.summary.monthly.statement import AskNews, NewsShown, period_news

_COPY = "F8"


class NewsPart(Leading):
    """The page calls `show_month`; it is asked for once the part is seen.

    Signal: `figure_wanted` (the figures that the chosen number names).
    """

    figure_wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._stale = False
        self._shown: NewsShown | None = None
        self.span = SpanBar()
        self.copy_button = Button(self.tr("Copy the text"), "copy", small=True)
        self.day_button = Button(self.tr("Statement for a day"), "calendar-days", small=True)
        self.work = ProgressCard(
            "file-text", self.tr("Counting the months"), self.tr("Closed months are read, open ones counted.")
        )
        self.text = ParagraphView()
        self.hint = Label(
            self.tr("Tab goes from number to number; Enter opens the list behind one."), "small", wrap=True
        )
        self.card = Card(self.tr("News paragraph"), margin=12)
        self.growth = GrowthCard(page)
        self._build()
        words = self.tr("Copy the news paragraph")
        self.copy_act = keyed(self, words, "copy", self.copy, _COPY, self.copy_button)
        self.span.chosen.connect(self.fetch)
        self.text.chosen.connect(self.figure_wanted)
        self.leads_to = self.text
        allow(self.copy_act, not_loaded())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.span)
        head.addStretch(1)
        head.addWidget(self.day_button)
        head.addWidget(KeyCap(DAY_KEY))
        self.card.add_act(self.copy_button)
        self.card.add_act(KeyCap(_COPY))
        self.card.body.addWidget(self.text, 1)
        self.card.body.addWidget(self.hint)
        self._row = row = QHBoxLayout()
        row.setSpacing(px(GAP))
        row.addWidget(self.card, 1)
        row.addWidget(self.growth, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.work)
        column.addLayout(row, 1)

    def fit(self, width: int) -> None:
        """In a narrow window the names of the figures need more of the room than the paragraph does."""
        paragraph, growth = (1, 1) if width >= WIDE else (2, 3)
        self._row.setStretch(0, paragraph)
        self._row.setStretch(1, growth)

    def offer_day(self, act: QAction) -> None:
        """The act of the page that tells how the office stood on one evening."""
        self.day_button.act(act)

    # what is shown

    def show_month(self, month: JalaliMonth) -> None:
        """The period around another month, or the same one counted again."""
        self.span.show_month(month)
        self._stale = True
        if self.isVisible():
            self.fetch()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.fetch()

    def fetch(self) -> None:
        """Ask for the period chosen; what is asked already is wanted no more."""
        period = self.span.period
        if period is None:
            return
        self._stale = False
        self.growth.forget()

        def came(shown: NewsShown) -> None:
            self.work.done()
            self._came(shown)

        def failed(told: Told) -> None:
            self.work.done()
            self._page.show_trouble(told)

        self.work.watch(
            self._page.desk.operations.ask_long(
                period_news, AskNews(str(period)), came, owner=self, on_error=failed,
                on_progress=self.work.moved, latest="news",
            )
        )  # fmt: skip

    def _came(self, shown: NewsShown) -> None:
        if shown.figures.period != self.span.period:
            return
        self._shown = shown
        self.text.show_paragraph(shown.news)
        self.growth.show_period(shown.known, shown.against)
        allow(self.copy_act, unless(self.text.text(), not_loaded()))

    def copy(self) -> None:
        """The paragraph as it is read, onto the clipboard."""
        if self.copy_act.isEnabled():
            self.text.copy_text()
            self._page.desk.say(self.tr("The paragraph is copied"))
