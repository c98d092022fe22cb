# SPDX-License-Identifier: Apache-2.0
"""The head of the board: how many bundles are expected, taken, missing and refused, and which year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import listed, month_name, month_title, number
from welfare_desk.desktop.summary.headquarters.words import Counts
from welfare_desk.desktop.summary.month.figure import KeyFigure
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.board import MISSING, TAKEN, CellState
from welfare_desk.domain.summary.bundles.merging import MergedPersons
from welfare_desk.services.summary.bundles.board import Board

OFFICES, PERSONS = "offices", "persons"
_WIDE = 1200
"""Pixels at scale 1 of the window from which notes stand beside the figures."""


class BoardHead(QFrame):
    """Signal: `pressed` (a state's code, `OFFICES` or `PERSONS`)."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.expected = KeyFigure(OFFICES)
        self.taken = KeyFigure(CellState.VERIFIED, Tone.GREEN)
        self.missing = KeyFigure(CellState.NOT_COME)
        self.refused = KeyFigure(CellState.REFUSED, Tone.RED)
        self.in_two = KeyFigure(PERSONS, Tone.BLUE)
        self.before = Button("", "chevron-right", name=self.tr("Year before (Alt+PgUp)"))
        self.after = Button("", "chevron-left", name=self.tr("Next year (Alt+PgDown)"))
        self.year = Label("", "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(4), px(14), px(4))
        row.setSpacing(px(14))
        self._figures = (self.expected, self.taken, self.missing, self.refused, self.in_two)
        for figure in self._figures:
            row.addWidget(figure)
            figure.pressed.connect(self.pressed)
        row.addStretch(1)
        for widget in (self.before, self.year, self.after):
            row.addWidget(widget)
        for figure in self._figures:
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
        of = f"{offices} × {months}"
        if before:
            of = self.tr("{all} − {before} before a beginning").format(all=of, before=number(before))
        self.expected.say(self.tr("Bundles expected"), number(expected), of)
        taken = sum(states[state] for state in TAKEN)
        late = self.tr("{count} late").format(count=number(states[CellState.LATE]))
        again = self.tr("{count} sent again").format(count=number(states[CellState.REPLACED]))
        noted = [late] if states[CellState.LATE] else []
        noted += [again] if states[CellState.REPLACED] else []
        self.taken.say(self.tr("Accepted"), number(taken), listed(noted))
        self.missing.say(self.tr("Not come"), number(sum(states[state] for state in MISSING)))
        self.refused.say(
            self.tr("Refused, not taken since"), number(board.refused), self._where(board, states)
        )

    def _where(self, board: Board, states: Mapping[CellState, int]) -> str:
        """In how many months nothing else has come, and how many are of no office known here."""
        stand, strange = states[CellState.REFUSED], board.unplaced
        unknown = self.tr("{count} of no office").format(count=number(strange)) if strange else ""
        return listed((Counts().months(stand) if stand else "", unknown))

    def show_persons(self, month: JalaliMonth | None, found: MergedPersons | None) -> None:
        """How many persons of a month more than one office covers; unknown before one was taken."""
        if month is None:
            note = ""
        elif found is not None and found.lacking:
            told = self.tr("of {month}; offices without the key: {count}")
            note = told.format(month=month_name(month.month), count=number(found.lacking))
        elif found is None or found.in_two is None:
            note = month_title(month)
        else:
            note = self.tr("persons of {month}, each counted once").format(month=month_name(month.month))
        count = figure_words(None if found is None else found.in_two)
        if found is not None and found.at_least:
            count = self.tr("at least {count}").format(count=count)
        self.in_two.say(self.tr("In two offices"), count, note)

    def fit(self, width: int, height: int) -> None:
        """In a narrow window the notes go; a low one gives the head's room to the board."""
        for figure in self._figures:
            figure.unit.setVisible(width >= _WIDE)
