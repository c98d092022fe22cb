# SPDX-License-Identifier: Apache-2.0
"""One row of the file after mapping: each value as it would be kept, each silent repair beside its cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.bands import SoftBand
from welfare_desk.desktop.exchange.words import as_written, field_words, repair_words, value_words
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card, empty
from welfare_desk.desktop.kit.labels import Label, Rule, end_side, running
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.kit.words import listed
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.services.exchange.facts import Preview, PreviewCell


class _AtEnd(Label):
    """Words at the end side of their line, cut where the panel ends and whole in their tool tip."""

    def __init__(self, text: str, role: str, *, raw: bool = False) -> None:
        super().__init__(text, role)
        if raw:
            self.setFont(fonts.font(12 if role == "small" else 13, persian=False, scale=look().scale))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        words = running(self.text())
        elided = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        if elided != words and not self.toolTip():
            self.setToolTip(tip(self.text()))
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        flags = end_side() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect(), flags, elided)
        painter.end()


class SamplePanel(Card):
    """Signal `moved` (+1 or -1): the next row or the one before is wanted."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("One row after mapping"))
        self.row = 0
        self.setFixedWidth(px(336))
        self._where = Label("", "small")
        self._before = Button("", "chevron-right", name=self.tr("The row before"))
        self._next = Button("", "chevron-left", name=self.tr("The next row"))
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(px(6), 0, px(6), 0)
        self._lines.setSpacing(px(5))
        inside = QWidget()
        inside.setProperty("surface", "card")
        inside.setLayout(self._lines)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("One row after mapping"))
        self._found = SoftBand("circle-check", Tone.GREEN)
        self._lacking = SoftBand("triangle-alert", Tone.AMBER)
        for widget in (self._before, self._where, self._next):
            self.add_act(widget)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._found)
        self.body.addWidget(self._lacking)
        self._before.clicked.connect(self._go_before)
        self._next.clicked.connect(self._go_next)

    def show_preview(self, preview: Preview) -> None:
        """Show a row; row 0 says that the sheet has no client."""
        self.row = preview.row
        self._where.setText(self.tr("row {number}").format(number=str(preview.row)))
        empty(self._lines)
        filled = [cell for cell in preview.cells if cell.written or cell.value]
        for cell in filled:
            if cell is not filled[0]:
                self._lines.addWidget(Rule())
            self._lines.addWidget(_line(cell))
        self._lines.addStretch(1)

    def show_missing(self, missing: Sequence[str]) -> None:
        """Say whether a column was found for everything that is required."""
        self._found.setVisible(not missing)
        self._lacking.setVisible(bool(missing))
        self._found.say(self.tr("Found what is required: ID, name, birth date, field"))
        names = listed(field_words(name) for name in dict.fromkeys(missing))
        self._lacking.say(self.tr("Choose a column for: {fields}").format(fields=names))

    def _go_before(self) -> None:
        self.moved.emit(-1)

    def _go_next(self) -> None:
        self.moved.emit(1)


def _line(cell: PreviewCell) -> QWidget:
    line = QWidget()
    layout = QVBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    top = QHBoxLayout()
    top.setSpacing(px(10))
    top.addWidget(Label(field_words(cell.field), "muted"))
    top.addWidget(_value(cell), 1)
    layout.addLayout(top)
    said = repair_words(cell.repair)
    if cell.code:
        told = QCoreApplication.translate("SamplePanel", "cannot be read; the check tells more")
        layout.addLayout(_below(Label(told, "small", tone=Tone.AMBER), cell.written))
    elif said and value_words(cell.field, cell.value) != cell.written:
        layout.addLayout(_below(Label(said, "good"), cell.written))
    return line


def _value(cell: PreviewCell) -> QWidget:
    words = value_words(cell.field, cell.value) or "—"
    if cell.field == "sheba":
        return _AtEnd(words, "strong", raw=True)
    return _AtEnd(words, "strong")


def _below(said: Label, written: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addWidget(said)
    told = QCoreApplication.translate("SamplePanel", "in the file: {written}")
    row.addWidget(_AtEnd(told.format(written=as_written(written)), "small", raw=True), 1)
    return row
