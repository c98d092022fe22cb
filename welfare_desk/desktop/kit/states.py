# SPDX-License-Identifier: Apache-2.0
"""What stands where nothing is: an empty list that says what to do, a filter too narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.focus import paint_ring
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone


class EmptyState(QWidget):
    """An icon, a title, one sentence of help and the acts that end the emptiness, in the middle."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        acts: Sequence[QWidget] = (),
        *,
        key: str = "",
        tone: Tone = Tone.TEAL,
    ) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.icon = Icon(icon, str(tone), 30, ground=tone)
        self.title = Label(title, "heading")
        self.text = Label(text, "muted", wrap=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(px(8))
        layout.addStretch(1)
        layout.addWidget(self.icon, 0, middle)
        layout.addWidget(self.title, 0, middle)
        layout.addWidget(self.text)
        row = self._acts = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        for act in acts:
            row.addWidget(act)
        if key:
            row.addWidget(KeyCap(key))
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)

    def add_act(self, act: QWidget) -> None:
        """One more act, before the others."""
        self._acts.insertWidget(1, act)

    def say(self, title: str, text: str) -> None:
        """Other words: which filter to drop and what that would give."""
        self.setAccessibleName(title)
        self.title.setText(title)
        self.text.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, self.rect())
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
