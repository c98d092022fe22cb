# SPDX-License-Identifier: Apache-2.0
"""A quiet word over the end of a page that ends in an action bar: two bars would make its buttons jump."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from welfare_desk.desktop.kit.labels import Icon, Label, restyle, running
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone

BAR_HEIGHT = 56
"""Pixels of an action bar at scale 1."""
_SIDE, _GAP = 20, 8
"""Pixels at scale 1 between the word and the sides of the page, and between it and the bar below."""
_LONGEST = 640
"""Pixels at scale 1 of its widest line."""


class Said(QFrame):
    """Lies over the bottom of `area`, in which the pages stand, and lets the mouse through.

    Dialogs and the lock lie over it, as over the page.
    """

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._lifted = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = Icon("circle-check", "green", 16)
        self.words = Label("", "", tone=Tone.GREEN, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(8))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        area.installEventFilter(self)
        self.hide()

    def tell(self, words: str, tone: Tone, icon: str) -> None:
        """Show these words until `hide`."""
        self.setProperty("said", str(tone))
        restyle(self)
        self._icon.show_icon(icon, str(tone))
        self.words.setText(words)
        self.words.set_tone(tone)
        self.words.ensurePolished()
        self._place()
        self.show()
        self.raise_()

    def lift(self, by: int) -> None:
        """Stand so many pixels higher: something else lies below."""
        self._lifted = by
        self._place()

    def sides(self) -> tuple[int, int]:
        """From where to where in the window the page has its cards."""
        left = self._area.mapTo(self.window(), QPoint(0, 0)).x() + px(_SIDE)
        return left, left + self._area.width() - 2 * px(_SIDE)

    def foot(self) -> int:
        """Where in the window the action bar begins."""
        return self._area.mapTo(self.window(), QPoint(0, self._area.height())).y() - px(BAR_HEIGHT)

    def _place(self) -> None:
        left, right = px(_SIDE), self._area.width() - px(_SIDE)
        row = self.layout()
        if row is None or right <= left:
            return
        margins = row.contentsMargins()
        around = margins.left() + margins.right() + row.spacing() + self._icon.width() + px(8)
        needed = self.words.fontMetrics().horizontalAdvance(running(self.words.text())) + around
        width = min(needed, px(_LONGEST), right - left)
        height = row.totalHeightForWidth(width)
        top = self._area.height() - px(BAR_HEIGHT) - px(_GAP) - self._lifted - height
        self.setGeometry(right - width if look().persian else left, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
