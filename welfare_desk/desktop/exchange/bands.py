# SPDX-License-Identifier: Apache-2.0
"""A soft coloured band with an icon and words that wrap, inside a panel."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone


class SoftBand(QFrame):
    """Says one thing of a panel in a colour; the style sheet knows blue, green and amber."""

    def __init__(self, icon: str, tone: Tone) -> None:
        super().__init__()
        self.setProperty("band", str(tone))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(10), px(7), px(10), px(7))
        layout.setSpacing(px(8))
        layout.addWidget(Icon(icon, str(tone), 17))
        self.words = Label("", tone=tone, wrap=True)
        layout.addWidget(self.words, 1)

    def say(self, text: str) -> None:
        """Other words."""
        self.words.setText(text)
