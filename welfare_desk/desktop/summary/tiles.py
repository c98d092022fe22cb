# SPDX-License-Identifier: Apache-2.0
"""Figures of the office, each naming what it counts; pressing one opens the files behind it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import PressedCard
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone


class ShareLine(QWidget):
    """A thin line filled by a share from the reading side."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self._share = 0.0
        self.setFixedHeight(px(6))

    def show_share(self, share: float) -> None:
        """A share from 0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().disabled))
        rail, round_ = QRectF(self.rect()), self.height() / 2
        painter.drawRoundedRect(rail, round_, round_)
        if self._share:
            width = max(self.height(), rail.width() * self._share)
            left = rail.right() - width if look().persian else 0.0
            painter.setBrush(QColor(tokens().shade(self._tone).strong))
            painter.drawRoundedRect(QRectF(left, 0, width, rail.height()), round_, round_)
        painter.end()


class FigureTile(PressedCard):
    """A large figure with its unit, a chip beside it and its share of the whole below. `pressed` opens it."""

    def __init__(self, name: str, words: str, unit: str, tone: Tone) -> None:
        super().__init__(name)
        self._tone = tone
        self.setAccessibleName(words)
        self.figure = Label("", "figure")
        self.chip = Chip("", tone)
        self.bar = ShareLine(tone)
        policy = QSizePolicy.Policy
        self.figure.setSizePolicy(policy.Maximum, policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(9), px(14), px(11))
        layout.setSpacing(px(4))
        top = QHBoxLayout()
        top.addWidget(Label(words, "muted"))
        top.addStretch(1)
        top.addWidget(self.chip)
        middle = QHBoxLayout()
        middle.setSpacing(px(7))
        middle.addWidget(self.figure)
        counted = Label(unit, "small")
        counted.setContentsMargins(0, px(8), 0, 0)
        middle.addWidget(counted)
        middle.addStretch(1)
        for row in (top, middle):
            layout.addLayout(row)
        layout.addWidget(self.bar)

    def show_figure(self, count: int, whole: int, chip: str) -> None:
        """Another count, of how many, and the words of the chip."""
        self.figure.setText(number(count))
        self.chip.show_state(chip, self._tone)
        self.chip.setVisible(bool(chip))
        self.bar.show_share(count / whole if whole else 0.0)
        self.setAccessibleDescription(f"{number(count)} {chip}")
