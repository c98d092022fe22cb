# SPDX-License-Identifier: Apache-2.0
"""A figure under its word; pressing it opens the list behind."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.kit.cards import PressedCard
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone


class KeyFigure(PressedCard):
    """Fill it with `say`; it stands on the card around it, and is framed only while it has the cursor."""

    def __init__(self, name: str, tone: Tone | None = None) -> None:
        super().__init__(name)
        self.setProperty("card", "plain")
        self.words, self.unit = Label("", "muted"), Label("", "small")
        self.value = Label("", "name", tone=tone)
        line = QHBoxLayout()
        line.setSpacing(px(5))
        line.addWidget(self.value)
        line.addWidget(self.unit)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(3), px(8), px(3))
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addLayout(line)

    def say(self, words: str, value: str, unit: str = "") -> None:
        """What it counts, how many, and of what."""
        self.words.setText(words)
        self.value.setText(value)
        self.unit.setText(unit)
        self.setAccessibleName(f"{words}: {value} {unit}".strip())
