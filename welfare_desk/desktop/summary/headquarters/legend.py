# SPDX-License-Identifier: Apache-2.0
"""What the marks of the board mean: those that stand on it, and no others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.headquarters.words import state_look
from welfare_desk.desktop.theme.look import px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.bundles.board import TAKEN, CellState
from welfare_desk.services.summary.bundles.board import Board

DOT = 7
"""Pixels at scale 1 of the dot that tells of a refused file beside what was taken."""


class _Mark(QWidget):
    """A mark that is no picture: the dashed place of a month that has not come, or the red dot."""

    def __init__(self, *, dashed: bool) -> None:
        super().__init__()
        self._dashed = dashed
        self.setFixedSize(QSize(px(18) if dashed else px(DOT), px(13) if dashed else px(DOT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dashed:
            painter.setPen(QPen(QColor(tokens().control_line), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(3), px(3))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().shade(Tone.RED).strong))
            painter.drawEllipse(QRectF(self.rect()))
        painter.end()


class BoardLegend(QWidget):
    """Below the board: pictures and signs with their words, from which day a month is late in another."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[str] = []
        """The words of the marks, in their order."""
        self.rule = Label("", "small")
        self._pictures, self._signs = QHBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        for row in (self._pictures, self._signs):
            row.setSpacing(px(5))
            column.addLayout(row)
        column.addWidget(self.rule)

    def show_board(self, board: Board) -> None:
        """The marks of another board."""
        for row in (self._pictures, self._signs):
            empty(row)
        self.marks = []
        cells = [cell for row in board.rows for cell in row.cells]
        states = {cell.state for cell in cells}
        for state in CellState:
            shown = state_look(state)
            if state in states and shown.icon:
                self._add(self._pictures, Icon(shown.icon, str(shown.tone), 14), shown.words)
        if CellState.NOT_COME in states:
            self._add(self._pictures, _Mark(dashed=True), state_look(CellState.NOT_COME).words)
        if any(cell.refused and cell.state is not CellState.REFUSED for cell in cells):
            self._add(self._pictures, _Mark(dashed=False), self.tr("a file of it was refused as well"))
        if states & TAKEN:
            self._add(self._signs, Label("1", "small"), self.tr("number of the bundle in its chain"))
        if CellState.BEFORE in states:
            before = self.tr("before the first bundle of the office: none is expected")
            self._add(self._signs, Label("—", "small"), before)
        for row in (self._pictures, self._signs):
            row.addStretch(1)
        rule = self.tr(
            "Late: closed more than {days} days after its month had ended (proposed by the program, no rule "
            "of headquarters)."
        )
        self.rule.setText(rule.format(days=number(board.late_days)))

    def _add(self, row: QHBoxLayout, mark: QWidget, words: str) -> None:
        if row.count():
            row.addSpacing(px(9))
        self.marks.append(words)
        row.addWidget(mark)
        row.addWidget(Label(words, "small"))
