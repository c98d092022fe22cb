# SPDX-License-Identifier: Apache-2.0
"""One row of the file after mapping: each value as it would be kept, each silent repair named beside the raw cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.words import field_words, repair_words, value_words
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card, empty
from welfare_desk.desktop.kit.labels import Label, Rule
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import isolate
from welfare_desk.services.exchange.facts import Preview, PreviewCell


class SamplePanel(Card):
    """Signal `moved` (+1 or -1): the next row or the one before is wanted."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("One row after mapping"))
        self.row = 0
        self.setFixedWidth(px(336))
        self._where = Label("", "small")
        self._before = Button("", "chevron-right", name=self.tr("The row before"), small=True)
        self._next = Button("", "chevron-left", name=self.tr("The next row"), small=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(6))
        inside = QWidget()
        inside.setLayout(self._lines)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("One row after mapping"))
        self._found = Hint("circle-check", "", Tone.GREEN)
        self._lacking = Hint("triangle-alert", "", Tone.AMBER)
        for widget in (self._where, self._before, self._next):
            self.add_act(widget)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._found)
        self.body.addWidget(self._lacking)
        self._before.clicked.connect(self._go_before)
        self._next.clicked.connect(self._go_next)

    def show_preview(self, preview: Preview) -> None:
        """Show a row; row 0 says that the sheet has no client."""
        self.row = preview.row
        self._where.setText(self.tr("row {number}").format(number=number(preview.row)))
        empty(self._lines)
        for cell in preview.cells:
            self._lines.addWidget(_line(cell))
            self._lines.addWidget(Rule())
        self._lines.addStretch(1)

    def show_missing(self, missing: Sequence[str]) -> None:
        """Say whether a column was found for everything that is required."""
        self._found.setVisible(not missing)
        self._lacking.setVisible(bool(missing))
        self._found.say(self.tr("Found what is required: ID, name, birth date, field"))
        names = "، ".join(field_words(name) for name in dict.fromkeys(missing))
        self._lacking.say(self.tr("Choose a column for: {fields}").format(fields=names))

    def _go_before(self) -> None:
        self.moved.emit(-1)

    def _go_next(self) -> None:
        self.moved.emit(1)


def _line(cell: PreviewCell) -> QWidget:
    line = QWidget()
    layout = QVBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(1))
    top = QHBoxLayout()
    top.addWidget(Label(field_words(cell.field), "muted"))
    top.addStretch(1)
    value = value_words(cell.field, cell.value)
    top.addWidget(Label(value or "—", "strong"))
    layout.addLayout(top)
    said = repair_words(cell.repair)
    if cell.code:
        below = Label(sentence(cell.code, {"written": cell.written}), "small", tone=Tone.RED, wrap=True)
        layout.addWidget(below)
    elif said and cell.written != cell.value:
        row = QHBoxLayout()
        row.addWidget(Label(said, "small", tone=Tone.GREEN))
        row.addStretch(1)
        written = line.tr("in the file: {written}").format(written=isolate(cell.written))
        row.addWidget(Label(written, "small"))
        layout.addLayout(row)
    return line
