# SPDX-License-Identifier: Apache-2.0
"""The foot of a page: a status bar for browsing, or an action bar for one decision; never both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.frame.said import BAR_HEIGHT, Said
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import GivingWay, Icon, KeyCap, Label
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone

_SECONDS = 6
_LED_HERE = 1000
"""Milliseconds within which a page that comes was led to by the act of which something was said."""
UNDO_HEIGHT = 46
"""Pixels at scale 1 that the offer to undo takes."""


class StatusBar(QFrame):
    """Count, one coloured fact, the keys of the page; a quiet word takes the keys' place for a while.

    Without room its words are cut at their ends and whole in their tool tips: those of the page before a
    quiet word, which goes soon, and the keys never.

    `said` tells the word instead where a page ends in an action bar.
    """

    def __init__(self, said: Said | None = None) -> None:
        super().__init__()
        self.setProperty("bar", "bottom")
        self.setFixedHeight(px(30))
        self._said = said
        self._behind = self._warned = False
        self._tone, self._icon = Tone.GREEN, "circle-check"
        self._since = QElapsedTimer()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(20), 0, px(20), 0)
        layout.setSpacing(px(16))
        self._words = QHBoxLayout()
        self._words.setSpacing(px(16))
        self._keys = QWidget()
        self._keys_row = QHBoxLayout(self._keys)
        self._keys_row.setContentsMargins(0, 0, 0, 0)
        self._keys_row.setSpacing(px(6))
        self._told: tuple[tuple[str, Tone | None], ...] = ()
        self._keys_told: tuple[Key, ...] = ()
        self._toast = QWidget()
        toast = QHBoxLayout(self._toast)
        toast.setContentsMargins(0, 0, 0, 0)
        toast.setSpacing(px(7))
        self._toast_icon = Icon("circle-check", "green", 15)
        self._toast_words = GivingWay("", tone=Tone.GREEN)
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

    @property
    def _lies_over(self) -> Said | None:
        """What words are told by while a page ends in an action bar of its own."""
        return self._said if self._behind else None

    def show_words(self, parts: Sequence[tuple[str, Tone | None]], keys: Sequence[Key]) -> None:
        """What the page says of itself; a page says it after whatever happens, mostly the same as before."""
        told, keys_told = tuple(parts), tuple(keys)
        if told != self._told:
            self._told = told
            empty(self._words)
            for words, tone in told:
                self._words.addWidget(GivingWay(words, "small" if tone is None else "strong", tone=tone))
        if keys_told != self._keys_told:
            self._keys_told = keys_told
            empty(self._keys_row)
            for key in keys_told:
                self._keys_row.addWidget(KeyCap(key.keys))
                self._keys_row.addWidget(Label(key.words, "small"))

    def stand_back(self, behind: bool) -> None:
        """A page comes; where it ends in an action bar this one is not seen, and words lie over the page.

        What was refused on the page before does not stand over the keys of this one, nor what was said there
        some time ago: only what led here is told here.
        """
        self._behind = behind
        if self._warned or self._since.hasExpired(_LED_HERE):
            self.end_toast()
        elif self._clock.isActive():
            self._show_toast()
        self.setVisible(not behind)

    def make_room(self, offered: bool) -> None:
        """The offer to undo lies there, or does so no more."""
        if self._said is not None:
            self._said.lift(px(UNDO_HEIGHT) if offered else 0)

    def foot(self) -> int:
        """Where in the window that begins which nothing may cover: an action bar, or else its end."""
        return self.window().height() if self._lies_over is None else self._lies_over.foot()

    def beside_keys(self) -> tuple[int, int]:
        """From where to where in the window the bar holds words and no keys; at least a third of it."""
        if self._lies_over is not None:
            return self._lies_over.sides()
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
        self._tone, self._icon = tone, icon
        self._warned = tone is Tone.AMBER
        self._show_toast()
        self._since.start()
        self._clock.start(_SECONDS * 1000)

    def _hold_toast(self) -> None:
        """Of the bar it has what it needs, up to two thirds."""
        wanted = self._toast_words.sizeHint().width()
        self._toast_words.setMinimumWidth(min(wanted, self.width() * 2 // 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_toast()

    def _show_toast(self) -> None:
        """In the place of the keys, or over a page that ends in an action bar."""
        self._hold_toast()
        self._toast.show()
        self._keys.hide()
        if self._said is not None:
            self._said.hide()
        if self._lies_over is not None:
            self._lies_over.tell(self._toast_words.text(), self._tone, self._icon)

    def end_toast(self) -> None:
        """The keys come back in its place."""
        self._clock.stop()
        self._warned = False
        self._toast.hide()
        self._keys.show()
        if self._said is not None:
            self._said.hide()


class ActionBar(QFrame):
    """At the reading side what state you are in; at the other side back, the one filled button, its key."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "bottom")
        self.setFixedHeight(px(BAR_HEIGHT))
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
