# SPDX-License-Identifier: Apache-2.0
"""The head of the board: how many bundles are expected, taken, missing and refused, and which year."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.headquarters.words import Counts
from welfare_desk.desktop.summary.month.figure import KeyFigure
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.bundles.board import TAKEN, CellState
from welfare_desk.services.summary.board import Board

OFFICES = "offices"
_WIDE = 1200
"""Pixels at scale 1 of the window from which notes stand beside the figures."""


class BoardHead(QFrame):
    """Signal: `pressed` (a state's code, or `OFFICES`)."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._wide = True
        self.expected = KeyFigure(OFFICES)
        self.taken = KeyFigure(CellState.VERIFIED, Tone.GREEN)
        self.missing = KeyFigure(CellState.NOT_COME)
        self.refused = KeyFigure(CellState.REFUSED, Tone.RED)
        self.before = Button("", "chevron-right", name=self.tr("Year before (Alt+PgUp)"))
        self.after = Button("", "chevron-left", name=self.tr("Next year (Alt+PgDown)"))
        self.year = Label("", "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(4), px(14), px(4))
        row.setSpacing(px(14))
        for figure in (self.expected, self.taken, self.missing, self.refused):
            row.addWidget(figure)
            figure.pressed.connect(self.pressed)
        row.addStretch(1)
        for widget in (self.before, self.year, self.after):
            row.addWidget(widget)
        for figure in (self.expected, self.taken, self.missing, self.refused):
            figure.say("", "…")

    def show_year(self, year: int) -> None:
        """Another year, of which nothing is known yet."""
        self.year.setText(self.tr("Year {year}").format(year=str(year)))

    def show_board(self, board: Board) -> None:
        """The figures of the months shown; of months before an office's chain none is expected."""
        states = Counter(cell.state for row in board.rows for cell in row.cells)
        before = states.pop(CellState.BEFORE, 0)
        expected = len(board.rows) * len(board.months) - before
        offices, months = Counts().offices(len(board.rows)), Counts().months(len(board.months))
        of = f"{offices} × {months}" if self._wide else ""
        self.expected.say(self.tr("Bundles expected"), number(expected), of)
        taken = sum(states[state] for state in TAKEN)
        late = self.tr("{count} late").format(count=number(states[CellState.LATE]))
        again = self.tr("{count} sent again").format(count=number(states[CellState.REPLACED]))
        noted = [late] if states[CellState.LATE] else []
        noted += [again] if states[CellState.REPLACED] else []
        joined = ("، " if look().persian else ", ").join(noted)
        self.taken.say(self.tr("Accepted"), number(taken), joined if self._wide else "")
        self.missing.say(self.tr("Not come"), number(states[CellState.NOT_COME]))
        self.refused.say(self.tr("Refused"), number(states[CellState.REFUSED]))

    def fit(self, width: int, height: int) -> None:
        """In a narrow window the notes go; a low one gives the head's room to the board."""
        self._wide = width >= _WIDE
