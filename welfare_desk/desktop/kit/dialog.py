# SPDX-License-Identifier: Apache-2.0
"""Dialogs: a card over the veiled window, answered once, dead when closed."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.banners import MAIN_ACT, Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cursor_hold import Overlay
from welfare_desk.desktop.kit.keys import ENTER, control_letter, has_control
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.theme.look import px, tokens

_SIDE = 20
"""Pixels between a dialog's edge and what stands in it, at scale 1."""
_EDGE = 16
"""Pixels of the window left free above and below a dialog together, at scale 1."""


class Dialog(Overlay):
    """A question over the window that owns it. Fill `body`, add acts, then `open()`.

    At the foot the way back stands first, then other acts, and last what ends it, with its key: whatever the
    order in which they were made.

    `answered` comes once with what `answer(value)` was called with, None for Esc; then the dialog dies.
    It is no window of its own: nothing hides behind it, and the page below keeps its state.
    """

    answered = Signal(object)

    commit_key = "Ctrl+S"
    """The key told beside the button that ends it; Ctrl+S and Ctrl+Enter press it both."""

    def __init__(self, parent: QWidget, title: str, *, width: int = 520) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._scrolls = False
        self._commit: Button | None = None
        self._way_back: Button | None = None
        self.last_act: Button | None = None
        """What stands last at the foot; without one the filled act does."""
        self._caps: list[tuple[Button, KeyCap]] = []
        self.panel = QFrame()
        self.panel.setProperty("card", "true")
        self.panel.setFixedWidth(px(width))
        self.title = Label(title, "title")
        self.body = QVBoxLayout()
        self.body.setSpacing(px(10))
        self.foot = QHBoxLayout()
        self.foot.setSpacing(px(8))
        inner = QVBoxLayout(self.panel)
        inner.setContentsMargins(px(_SIDE), px(16), px(_SIDE), px(16))
        inner.setSpacing(px(12))
        inner.addWidget(self.title)
        inner.addLayout(self.body)
        inner.addLayout(self.foot)
        self.foot.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        # In a row of its own: a panel aligned in the column is asked its height at the window's width,
        # and the second line of a long question is cut.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.panel)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        self.setAccessibleName(title)
        parent.window().installEventFilter(self)

    def commits_with(self, button: Button) -> Button:
        """Put the button that ends the dialog at the foot; Ctrl+S presses it, and Ctrl+Enter from a text."""
        self._commit = self.last_act = self.add_act(button, key=self.commit_key)
        return button

    def commit(self) -> None:
        """Press the button that ends the dialog, where there is one and it can be pressed."""
        if self._commit is not None:
            self._commit.click()

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this dialog with what they do, for F1."""
        if self._commit is None:
            return [("Esc", self.tr("close"))]
        return [
            ("Ctrl+S", self._commit.accessibleName()),
            ("Ctrl+Enter", self.tr("the same, out of a text of several lines")),
            ("Esc", self.tr("close without doing it")),
        ]

    def add_act(self, button: Button, value: Any = None, key: str = "") -> Button:
        """Put a button at the foot; with a value it answers with it, without one its owner connects it."""
        self.foot.addWidget(button)
        if key:
            cap = KeyCap(key)
            self._caps.append((button, cap))
            self.foot.addWidget(cap)
        if value is not None:
            button.clicked.connect(_Answering(self, value))
        return button

    def add_cancel(self, words: str = "", kind: ButtonKind = ButtonKind.PLAIN) -> Button:
        """Put «Cancel» at the foot."""
        button = Button(words or self.tr("Cancel"), kind=kind)
        self.foot.addWidget(button)
        self._way_back = button
        button.clicked.connect(self.cancel)
        return button

    def _foot_acts(self) -> list[Button]:
        """The buttons at the foot in their order, without the way back."""
        held = (self.foot.itemAt(place).widget() for place in range(self.foot.count()))
        return [one for one in held if isinstance(one, Button) and one is not self._way_back]

    def _set_in_order(self) -> None:
        """The way back first, what ends it last: a hand finds both in every dialog without reading."""
        acts = self._foot_acts()
        if not acts:
            return
        if self._way_back is not None and self.foot.indexOf(self._way_back) > self.foot.indexOf(acts[0]):
            self.foot.removeWidget(self._way_back)
            self.foot.insertWidget(self.foot.indexOf(acts[0]), self._way_back)
        last = self.last_act or next((one for one in acts if one.kind in _MAIN), None)
        if last is not None:
            caps = [cap for button, cap in self._caps if button is last and shiboken6.isValid(cap)]
            for widget in (last, *caps):
                self.foot.removeWidget(widget)
                self.foot.addWidget(widget)

    def ease_foot(self) -> None:
        """Keys told at the foot give way where words and buttons lack the room; F1 tells them too."""
        self._set_in_order()
        caps = [cap for button, cap in self._caps if shiboken6.isValid(cap) and not button.isHidden()]
        for _, cap in self._caps:
            if shiboken6.isValid(cap):
                cap.setVisible(cap in caps)
        self.foot.invalidate()  # it remembers its width until the next turn of the event loop
        if self.foot.sizeHint().width() > self.panel.width() - 2 * (px(_SIDE) + 1):
            for cap in caps:
                cap.hide()

    def _fit(self) -> None:
        """What is higher than the window scrolls between title and acts: large letters on a low screen."""
        self.setGeometry(self.window().rect())
        inner = self.panel.layout()
        if self._scrolls or inner is None:
            return
        wraps, width = inner.hasHeightForWidth(), self.panel.width()
        needed = inner.totalHeightForWidth(width) if wraps else inner.totalSizeHint().height()
        if needed <= self.height() - px(_EDGE):
            return
        self._scrolls = True
        had_cursor = QApplication.focusWidget()
        inner.removeItem(self.body)
        self.body.setParent(None)
        sheet = QWidget()
        sheet.setProperty("surface", "card")
        sheet.setLayout(self.body)
        self.body.setContentsMargins(px(4), px(4), px(12), px(4))  # for the rings of the focus, and the bar
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.title.text())
        area.setWidget(sheet)
        self.panel.setFixedHeight(self.height() - px(_EDGE))
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(1, area, 1)
        if had_cursor is not None and self.isAncestorOf(had_cursor):
            had_cursor.setFocus(Qt.FocusReason.OtherFocusReason)  # what moves loses it

    def open(self) -> None:
        """Show it over the whole window."""
        self.ease_foot()
        self._fit()
        self.show()
        self.raise_()
        self.panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.to_first()

    def to_first(self) -> None:
        """Go to the first input; where there are buttons alone, to the way back if it is what ends it."""
        first = _first_input(_inputs(self.panel, self.foot))
        back = self._way_back
        if isinstance(first, Button) and back is not None and back.kind in _MAIN:
            first = back
        # As by Tab: what stands in a line is selected, so that typing replaces it.
        (first or self).setFocus(Qt.FocusReason.TabFocusReason)

    def answer(self, value: Any) -> None:
        """Close with this answer."""
        if self._done:
            return
        self._done = True
        self.window().removeEventFilter(self)
        self.answered.emit(value)
        self.close()
        before: object = self._before  # it may be of a dialog that died meanwhile
        if isinstance(before, QWidget) and shiboken6.isValid(before):
            before = before.focusProxy() or before
            # The answer may have led to another page, or opened the next question: these have the cursor now.
            if before.isVisible() and not self._covered(before):
                before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _covered(self, before: QWidget) -> bool:
        """Whether another question stands over what had the cursor before this one."""
        open_ones = [one for one in self.window().findChildren(Dialog) if one.is_open()]
        return bool(open_ones) and not any(one.isAncestorOf(before) for one in open_ones)

    def edited(self) -> bool:
        """Whether closing would lose something that was typed."""
        return False

    def cancel(self) -> None:
        """Close without an answer."""
        self.answer(None)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and not self._scrolls:
            self._fit()  # a refusal or a likely double has come in, and needs room of its own
        if event.type() == QEvent.Type.ShortcutOverride:
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
                return super().event(event)  # the window's own act: it shows the keys of this dialog
            # Taken here as a plain key: the acts of the page below have no say while a question is open.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif control_letter(event) == "S" or (event.key() in ENTER and has_control(event)):
            self.commit()
        elif event.key() == MAIN_ACT and self._banner_acts():
            self._banner_acts()[0].click()
        else:
            event.accept()  # the page below must not hear keys meant for the question

    def _banner_acts(self) -> list[Button]:
        banners = [banner for banner in self.panel.findChildren(Banner) if banner.isVisibleTo(self)]
        return [banner.main for banner in banners if banner.main is not None]

    def focusNextPrevChild(self, onward: bool) -> bool:
        chain = sorted(_inputs(self.panel, self.foot), key=self.foot.indexOf)
        if not chain:
            return False
        focused = self.window().focusWidget()
        place = chain.index(focused) if focused in chain else -1
        chain[(place + (1 if onward else -1)) % len(chain)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if event.type() == event.Type.Resize:
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(tokens().veil)
        veil.setAlpha(120)
        painter.fillRect(self.rect(), veil)
        painter.end()


class _Answering:
    """A slot that keeps no dialog alive: it lives in the connection of a button the dialog owns."""

    def __init__(self, dialog: Dialog, value: Any) -> None:
        self._dialog = weakref.ref(dialog)
        self._value = value

    def __call__(self, checked: bool = False) -> None:
        dialog = self._dialog()
        if dialog is not None:
            dialog.answer(self._value)


def _inputs(panel: QWidget, foot: QHBoxLayout) -> list[QWidget]:
    """What Tab reaches: what banners ask, the rest in the order of making, then the acts at the foot so."""
    reached = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisibleTo(panel)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]
    return sorted(reached, key=lambda widget: (foot.indexOf(widget) >= 0, not _in_banner(widget)))


def _in_banner(widget: QWidget) -> bool:
    holder: QWidget | None = widget
    while holder is not None and not isinstance(holder, Banner):
        holder = holder.parentWidget()
    return holder is not None


def _first_input(inputs: list[QWidget]) -> QWidget | None:
    for widget in inputs:
        if not isinstance(widget, Button):
            return widget
    return inputs[0] if inputs else None


_MAIN = (ButtonKind.FILLED, ButtonKind.DANGER)


def ask(
    parent: QWidget,
    title: str,
    text: str,
    acts: Sequence[tuple[str, Any]],
    then: Callable[[Any], None],
    *,
    danger: bool = False,
    cancel: str = "",
    careful: bool = False,
) -> Dialog:
    """Ask a plain question; `acts` are (words, value), the first one filled. Esc answers None.

    `careful`: a hurried Enter answers None too, and no act is filled; so is asked who leaves what is typed.
    """
    dialog = Dialog(parent, title)
    dialog.body.addWidget(Label(text, wrap=True))
    first = ButtonKind.DANGER if danger else ButtonKind.PLAIN if careful else ButtonKind.FILLED
    made = [
        dialog.add_act(Button(words, kind=first if place == 0 else ButtonKind.PLAIN), value)
        for place, (words, value) in enumerate(acts)
    ]
    stay = dialog.add_cancel(cancel, ButtonKind.FILLED if careful else ButtonKind.PLAIN)
    dialog.last_act = made[0]
    dialog.answered.connect(then)
    dialog.open()
    (stay if careful else made[0]).setFocus(Qt.FocusReason.TabFocusReason)
    return dialog
