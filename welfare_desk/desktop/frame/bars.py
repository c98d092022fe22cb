# SPDX-License-Identifier: Apache-2.0
"""The foot of a page: a status bar for browsing, or an action bar for one decision; never both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone

_SECONDS = 6
UNDO_HEIGHT = 46
"""Pixels at scale 1 that the offer to undo takes."""


class StatusBar(QFrame):
    """Count, one coloured fact, the keys of the page; a quiet word takes the keys' place for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "bottom")
        self.setFixedHeight(px(30))
        self._behind = self._offered = self._warned = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(20), 0, px(20), 0)
        layout.setSpacing(px(16))
        self._words = QHBoxLayout()
        self._words.setSpacing(px(16))
        self._keys = QWidget()
        self._keys_row = QHBoxLayout(self._keys)
        self._keys_row.setContentsMargins(0, 0, 0, 0)
        self._keys_row.setSpacing(px(6))
        self._toast = QWidget()
        toast = QHBoxLayout(self._toast)
        toast.setContentsMargins(0, 0, 0, 0)
        toast.setSpacing(px(7))
        self._toast_icon = Icon("circle-check", "green", 15)
        self._toast_words = Label("", "", tone=Tone.GREEN)
        toast.addWidget(self._toast_icon)
        toast.addWidget(self._toast_words)
        layout.addLayout(self._words)
        layout.addStretch(1)
        layout.addWidget(self._toast)
        layout.addWidget(self._keys)
        self._toast.hide()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.end_toast)

    def show_words(self, parts: Sequence[tuple[str, Tone | None]], keys: Sequence[Key]) -> None:
        """What the page says of itself."""
        empty(self._words)
        empty(self._keys_row)
        for words, tone in parts:
            label = Label(words, "small" if tone is None else "strong", tone=tone)
            self._words.addWidget(label)
        for key in keys:
            self._keys_row.addWidget(KeyCap(key.keys))
            self._keys_row.addWidget(Label(key.words, "small"))

    def stand_back(self, behind: bool) -> None:
        """A page comes. Where it ends in an action bar this one is seen only while something is said.

        What was refused on the page before does not stand over the keys of this one.
        """
        self._behind = behind
        if self._warned:
            self.end_toast()
        self._rise()

    def make_room(self, offered: bool) -> None:
        """Stand under the offer to undo where a page ends in an action bar: else it would cover buttons."""
        self._offered = offered
        self._rise()

    def _rise(self) -> None:
        under = self._behind and self._offered
        self.setFixedHeight(px(UNDO_HEIGHT if under else 30))
        self.setVisible(not self._behind or self._offered or self._clock.isActive())

    def beside_keys(self) -> tuple[int, int]:
        """From where to where in the window the bar holds words and no keys; at least a third of it."""
        left, least = self.mapTo(self.window(), QPoint(0, 0)).x() + px(12), self.width() // 3
        right = left + self.width() - px(24)
        taken = 0 if self._keys.isHidden() else self._keys.sizeHint().width() + px(24)
        free = max(least, right - left - taken)
        return (right - free, right) if look().persian else (left, left + free)

    def toast(self, words: str, tone: Tone, icon: str) -> None:
        """A quiet word for some seconds; without words the last one ends."""
        if not words:
            self.end_toast()
            return
        self._toast_icon.show_icon(icon, str(tone))
        self._toast_words.setText(words)
        self._toast_words.set_tone(tone)
        self._warned = tone is Tone.AMBER
        self._toast.show()
        self._keys.hide()
        self.show()
        self._clock.start(_SECONDS * 1000)

    def end_toast(self) -> None:
        """The keys come back in its place."""
        self._clock.stop()
        self._warned = False
        self._toast.hide()
        self._keys.show()
        self._rise()


class ActionBar(QFrame):
    """At the reading side what state you are in; at the other side back, the one filled button, its key."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "bottom")
        self.setFixedHeight(px(56))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(20), 0, px(20), 0)
        self.row.setSpacing(px(10))
        self.start = QHBoxLayout()
        self.start.setSpacing(px(10))
        self.row.addLayout(self.start)
        self.row.addStretch(1)
        self.missing = Label("", "muted")
        self.row.addWidget(self.missing)

    def say(self, widget: QWidget) -> None:
        """Put the state (a Hint, a tick box) at the reading side."""
        self.start.addWidget(widget)

    def add(self, button: Button, key: str = "") -> Button:
        """Put a button at the end; the filled one last, with its key."""
        self.row.addWidget(button)
        if key:
            self.row.addWidget(KeyCap(key))
        return button

    def say_missing(self, words: str) -> None:
        """What is missing before the filled button can be pressed."""
        self.missing.setText(words)
