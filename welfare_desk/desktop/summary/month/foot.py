# SPDX-License-Identifier: Apache-2.0
"""The foot of the month's page: where it stands, what comes next, and the acts of that step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import KeyCap
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.desktop.summary.month.closing import REOPEN_KEY, Closing
from welfare_desk.desktop.summary.month.leaving import EARLIER_KEY, Leaving
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import JalaliMonth


class WithKey(QWidget):
    """A button of the foot and its key, which go together."""

    def __init__(self, button: Button, key: str) -> None:
        super().__init__()
        self.button, self.cap = button, KeyCap(key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(button)
        row.addWidget(self.cap)

    def needs(self, *, key: bool) -> int:
        """Pixels it is wide, with its key or without."""
        spare = px(8) + self.cap.sizeHint().width() if key else 0
        return self.button.sizeHint().width() + spare


class MonthFoot(ActionBar):
    """An open month has the acts of its closing, a closed one those by which it leaves."""

    def __init__(self, closing: Closing, leaving: Leaving) -> None:
        super().__init__()
        self._closing = closing
        self.state = Hint("lock", "")
        self.draft = Button(self.tr("Draft of the book"), "eye")
        self.reason = Button(self.tr("Write the reasons"), "notebook-pen")
        self.close_month = Button(self.tr("Close the month"), "lock", ButtonKind.FILLED)
        self.reopen = Button(self.tr("Open again"), "lock-open")
        self.book = Button(self.tr("Book"), "printer")
        self.statement = Button(self.tr("Statement"), "file-text")
        self.earlier = Button(self.tr("Earlier bundles"), "history")
        self.send = Button(self.tr("Send the month"), "send", ButtonKind.FILLED)
        for button, act in (
            (self.draft, leaving.draft_act),
            (self.reason, closing.reason_act),
            (self.close_month, closing.close_act),
            (self.reopen, closing.reopen_act),
            (self.book, leaving.book_act),
            (self.statement, leaving.statement_act),
            (self.earlier, leaving.earlier_act),
            (self.send, leaving.send_act),
        ):
            button.act(act)
        self.reopen_key = WithKey(self.reopen, REOPEN_KEY)
        self.draft_key = WithKey(self.draft, "Ctrl+P")
        self.reason_key = WithKey(self.reason, "F4")
        self.close_key = WithKey(self.close_month, "Ctrl+Return")
        self.book_key = WithKey(self.book, "Ctrl+P")
        self.statement_key = WithKey(self.statement, "Ctrl+Shift+P")
        self.earlier_key = WithKey(self.earlier, EARLIER_KEY)
        self.send_key = WithKey(self.send, "Ctrl+Return")
        self.say(self.state)
        keys = (self.draft_key, self.reason_key, self.close_key)
        leaving_keys = (self.book_key, self.statement_key, self.earlier_key, self.send_key)
        self._acts = (self.reopen_key, *leaving_keys, *keys)
        for held in self._acts:
            self.row.addWidget(held)

    def tell(self, month: JalaliMonth) -> None:
        """Where the month stands, by what the closing says of it."""
        standing = self._closing.standing
        closed = standing is not None and standing.closed is not None
        words, icon, tone = self._closing.said()
        self.state.say(words)
        self.state.words.set_tone(tone)
        self.state.icon.show_icon(icon, "muted" if tone is None else str(tone))
        self.close_month.say(self.tr("Close {month}").format(month=month_title(month)))
        self.close_key.setVisible(not closed)
        self.draft_key.setVisible(not closed)
        wants = standing is not None and bool(standing.warned) and not standing.too_early
        self.reason_key.setVisible(wants and not closed)
        for held in (self.reopen_key, self.book_key, self.statement_key, self.send_key):
            held.setVisible(closed)
        self.earlier_key.setVisible(standing is not None and bool(standing.earlier))
        self._fit()

    @contextmanager
    def held(self, otherwise: Callable[[], QWidget]) -> Iterator[None]:
        """Where what is done within takes the button that has the cursor away, `otherwise` gets it."""
        had = self._holds_cursor()
        yield
        if had and not self._holds_cursor():
            otherwise().setFocus()

    def _holds_cursor(self) -> bool:
        held: QWidget | None = self.window().focusWidget()
        return held is not None and self.isAncestorOf(held) and held.isVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keys give way, that of the step last of all, until the sentence is told whole; F1 tells them."""
        shown = [held for held in self._acts if not held.isHidden()]
        edges = self.row.contentsMargins()
        gaps = self.row.spacing() * (len(shown) + 2)
        room = self.width() - edges.left() - edges.right() - gaps - self.state.sizeHint().width()
        order = (self.earlier_key, self.statement_key, self.book_key, self.draft_key, self.reopen_key,
                 self.reason_key, self.send_key, self.close_key)  # fmt: skip
        giving = [held for held in order if held in shown]
        without: set[WithKey] = set()
        while giving and sum(held.needs(key=held not in without) for held in shown) > room:
            without.add(giving.pop(0))
        for held in shown:
            held.cap.setVisible(held not in without)
