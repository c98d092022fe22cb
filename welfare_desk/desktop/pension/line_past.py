# SPDX-License-Identifier: Apache-2.0
"""The months of the line in hand, sent beside paid, and what a payment that differs looks like."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.kit.words import month_name, month_title, number
from welfare_desk.desktop.pension.list_words import NONE, settled_tone, settled_words, size_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import both_words
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.domain.pension.settling import Guess, Likely, SettledMonth
from welfare_desk.services.pension.line_past import AskLinePast, LinePast, line_past

_PATIENCE = 120  # milliseconds the cursor rests on a line before it is asked about


class LinePastCard(QWidget):
    """Asks by itself; `show_line` with None for a line that has no file."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._asked: AskLinePast | None = None
        self.likely = Label("", tone=Tone.AMBER, wrap=True)
        self.kept = Label("", "small", wrap=True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PATIENCE)
        self._rest.timeout.connect(self._ask)

    def show_line(self, asked: AskLinePast | None) -> None:
        """Another line is in hand, or none."""
        if asked == self._asked and asked is not None:
            self._rest.start()  # the same line after a change
            return
        self._asked = asked
        self._clear()
        if asked is None:
            self._rest.stop()
        else:
            self._rest.start()

    def _clear(self) -> None:
        self.likely.hide()
        self.kept.hide()
        empty(self._grid)

    def _ask(self) -> None:
        if self._asked is not None:
            self._page.ask(line_past, self._asked, partial(self._show, self._asked), latest="line past")

    def _show(self, asked: AskLinePast, found: LinePast) -> None:
        if asked != self._asked:
            return  # another line is in hand by now
        self._clear()
        heads = (self.tr("Month"), self.tr("We sent (rial)"), self.tr("Paid (rial)"))
        for place, head in enumerate(heads if found.months else ()):
            self._grid.addWidget(Label(head, "muted"), 0, place)
        for row, month in enumerate(found.months, 1):
            for place, cell in enumerate(self._cells(month)):
                self._grid.addWidget(cell, row, place)
        self.likely.setText("" if found.guess is None else self._told(found.guess, found.months))
        self.likely.setVisible(found.guess is not None)
        kept = self._kept_of(next((each for each in found.months if each.month == asked.month), None))
        self.kept.setText(kept)
        self.kept.setVisible(bool(kept))

    def _cells(self, month: SettledMonth) -> tuple[QWidget, ...]:
        paid = NONE if month.paid is None else number(month.paid.amount)
        odd = month.state in (Settlement.DIFFERENT, Settlement.MISSING)
        return (
            Label(month_name(month.month.month), "small"),
            Label(number(month.net.amount), "small"),
            Label(paid, "small", tone=Tone.RED if odd else None),
            Chip(settled_words(month.state), settled_tone(month.state)),
        )

    def _kept_of(self, month: SettledMonth | None) -> str:
        if month is None or not month.kept:
            return ""
        if month.state is Settlement.MISSING:
            told = self.tr(
                "{amount} is kept back and counts as such though nobody paid the line: the next list carries "
                "the rest, and does not take the instalment again."
            )
        else:
            told = self.tr("{amount} of this line is kept back.")
        return told.format(amount=both_words(month.kept))

    def _told(self, guess: Guess, months: tuple[SettledMonth, ...]) -> str:
        if guess.likely is Likely.FORMER_RATE:
            return self.tr("The amount is that of the former rate.")
        if guess.likely is Likely.WITHOUT_ARREARS:
            return self.tr("The amount is that of the line without its arrears.")
        if guess.likely is Likely.WITHOUT_DEDUCTION:
            return self.tr("The amount is that of the line before what is kept back.")
        told = self.tr("The amount is the rate of {size}.").format(size=size_words(guess.size))
        before = next((each for each in months[1:] if each.size == guess.size), None)
        if before is None:
            return told
        since = self.tr("Up to {month} the household was claimed by that size.")
        return f"{told} {since.format(month=month_title(before.month))}"
