# SPDX-License-Identifier: Apache-2.0
"""The movement of coverage as one sum: who stood at the beginning, came, went, and stood at the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import Card, empty
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import month_name, number
from welfare_desk.desktop.summary.month.figure import KeyFigure
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.monthly.month import Month, Stood
from welfare_desk.sentences.month_words import line_title

_WAYS = (("coverage_in", "+", Tone.GREEN), ("coverage_out", "−", Tone.RED))


class MovementCard(Card):
    """Signals: `pressed` (table, line and measure that a figure is told by), `before` (the month before)."""

    pressed = Signal(str, str, str)
    before = Signal(object)

    def __init__(self) -> None:
        super().__init__(margin=12)
        self._told: tuple[object, ...] = ()
        self._row = QHBoxLayout()
        self._row.setSpacing(px(4))
        self.body.addLayout(self._row)
        self._note = Label("", "muted", wrap=True)
        self.body.addWidget(self._note)

    def show_month(self, month: Month, last_ended: Stood | None = None) -> None:
        """The sum of another month; ways on which nobody came or went are left out.

        `last_ended` is what the month before was closed with, where it is closed.
        """
        tables = [month.table(table) for table, _, _ in _WAYS]
        told = (month.month, month.before, *tables, month.after, last_ended)
        if told == self._told:
            return  # the cursor may stand on a figure
        self._told = told
        title = self.tr("Movement of coverage in {month}").format(month=month_name(month.month.month))
        self.say(title, self.tr("every figure opens the list behind it"))
        empty(self._row)
        self._row.addWidget(self._opening(month))
        for table, sign, tone in _WAYS:
            for line in month.table(table).lines:
                value = line.values[0]
                if value:
                    self._add(sign, f"{table}/{line.key}", number(value), tone)
        self._row.addWidget(Label("=", "muted"))
        closing = KeyFigure("domains/")
        closing.say(self.tr("End"), figure_words(month.after.covered))
        closing.pressed.connect(self._open)
        self._row.addWidget(closing)
        self._row.addStretch(1)
        self._tell_corrected(month, last_ended)

    def _opening(self, month: Month) -> QWidget:
        """Where the month began: the evening before it, whose list is that of the month before."""
        words, value = self.tr("Beginning"), figure_words(month.before.covered)
        if month.before.covered is None:
            return Label(f"{words}: {value}", "muted")
        opening = KeyFigure("before")
        opening.say(words, value)
        opening.pressed.connect(lambda _name: self.before.emit(month.month.plus(-1)))
        return opening

    def _tell_corrected(self, month: Month, last_ended: Stood | None) -> None:
        corrected = last_ended is not None and last_ended.covered != month.before.covered
        self._note.setVisible(corrected)
        if last_ended is not None and corrected:
            words = self.tr("The beginning is as corrected since; {month} was closed with {count} covered.")
            name = month_name(month.month.plus(-1).month)
            self._note.setText(words.format(month=name, count=figure_words(last_ended.covered)))

    def _add(self, sign: str, name: str, value: str, tone: Tone) -> None:
        table, _, line = name.partition("/")
        figure = KeyFigure(name, tone)
        figure.say(line_title(table, line, look().language), value)
        figure.pressed.connect(self._open)
        self._row.addWidget(Label(sign, "muted"))
        self._row.addWidget(figure)

    def _open(self, name: str) -> None:
        table, _, line = name.partition("/")
        self.pressed.emit(table, line, "files")
