# SPDX-License-Identifier: Apache-2.0
"""Banners: what happened, why, what next, with a code and acts; refused, no access, draft, stale row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit import clipboard
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import GivingWay, Icon, KeyCap, Label
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import isolate

MAIN_ACT = Qt.Key.Key_F11
"""Does what the filled button of a banner does, wherever the cursor is."""
MAIN_KEY = "F11"


class Banner(QFrame):
    """A soft coloured box: icon, title, text, acts below, a code at the end. `closed`: dismissed.

    A filled button among the acts is the main one: it shows its key, F11.
    """

    closed = Signal()

    def __init__(
        self,
        tone: Tone,
        icon: str,
        title: str,
        text: str = "",
        acts: Sequence[QWidget] = (),
        *,
        code: str = "",
        beside: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("banner", str(tone))
        self.title = Label(title, "strong" if text else "", tone=tone, wrap=True)
        self.text = Label(text, wrap=True)
        if not text:
            self.text.hide()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(px(12), px(9), px(12), px(9))
        outer.setSpacing(px(10))
        outer.addWidget(Icon(icon, str(tone), 19), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(3))
        words.addWidget(self.title)
        words.addWidget(self.text)
        outer.addLayout(words, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        if beside:
            outer.addLayout(row)
        else:
            words.addLayout(row)
        self.main: Button | None = None
        for act in acts:
            row.addWidget(act)
            if isinstance(act, Button) and act.kind is ButtonKind.FILLED:
                self.main = act
                row.addWidget(KeyCap(MAIN_KEY))
                self._listen(act)
        if not beside:
            row.addStretch(1)
        if code:
            shown = Label(self.tr("code {code}").format(code=isolate(code)), "small")
            row.addWidget(shown)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _listen(self, act: Button) -> None:
        shortcut = QShortcut(QKeySequence(MAIN_ACT), self)
        shortcut.activated.connect(act.click)
        # Of two banners at once each press does what one of them offers.
        shortcut.activatedAmbiguously.connect(act.click)

    def reached(self) -> list[QWidget]:
        """What Tab reaches in it, in the order of its row."""
        return [act for act in self.findChildren(QWidget) if act.focusPolicy() & Qt.FocusPolicy.TabFocus]


_ICONS = {
    ErrorKind.REFUSED: "ban",
    ErrorKind.NOT_PERMITTED: "lock",
    ErrorKind.STORAGE: "circle-alert",
    ErrorKind.CANCELLED: "circle-x",
    ErrorKind.BUG: "circle-alert",
}


class ErrorBanner(Banner):
    """An error as told, with «again» and «copy for support» where they help. `again` asks to repeat it.

    `more`: what a page offers as the way out.
    """

    again = Signal()

    def __init__(self, told: Told, *, can_repeat: bool = False, more: Sequence[QWidget] = ()) -> None:
        self.told = told
        self.lasts = can_repeat or told.outcome_unknown
        """It asks for something still: to fill what is shown, or to find out whether a change was made."""
        acts: list[QWidget] = [*more]
        self.repeat = Button(self.tr("Again"), "rotate-ccw", ButtonKind.PLAIN, small=True)
        self.copy_button = Button(self.tr("Copy for support"), "copy", ButtonKind.LINK, small=True)
        if self.lasts:
            acts.append(self.repeat)
        if told.kind in (ErrorKind.STORAGE, ErrorKind.BUG):
            acts.append(self.copy_button)
        super().__init__(told.tone, _ICONS[told.kind], told.title, told.text, acts, code=told.code)
        self.repeat.clicked.connect(self.again)
        self.copy_button.clicked.connect(self._copy)

    def _copy(self) -> None:
        clipboard.put_text(self.told.for_support())


class Slot(QWidget):
    """A place in a page where one banner may stand; takes no room while empty."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._banner: QWidget | None = None
        # Never shown: keeps the place of the slot in the order of Tab, in which Qt puts nothing behind a
        # widget that holds others or takes no cursor.
        self._mark = QWidget(self)
        self._mark.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mark.hide()
        self.hide()

    def show_banner(self, banner: QWidget) -> None:
        """Put a banner here instead of the one before."""
        self.clear()
        self._banner = banner
        self._layout.addWidget(banner)
        self.show()
        self._put_first(banner)

    def _put_first(self, banner: QWidget) -> None:
        """Tab reaches the banner where it is seen: before all that stands below the slot."""
        before = self._mark
        for act in banner.reached() if isinstance(banner, Banner) else []:
            QWidget.setTabOrder(before, act)
            before = act

    def show_error(
        self, told: Told, *, again: Callable[[], object] | None = None, more: Sequence[QWidget] = ()
    ) -> ErrorBanner:
        """Put an error here. «Again» does `again`, or else sends the same command under the same key.

        `more` as in `ErrorBanner`.
        """
        banner = ErrorBanner(told, can_repeat=again is not None, more=more)
        repeat = again or told.repeat
        banner.again.connect(self.clear)
        if repeat is not None:
            banner.again.connect(repeat)
        self.show_banner(banner)
        return banner

    def banner(self) -> QWidget | None:
        """The banner shown now."""
        return self._banner

    def forget_refusal(self) -> bool:
        """Take away the banner of something that was refused or failed; whether one stood here.

        One that asks for something still stays until that is done.
        """
        stands = isinstance(self._banner, ErrorBanner) and not self._banner.lasts
        if stands:
            self.clear()
        return stands

    def clear(self) -> None:
        """Take the banner away."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        self.hide()


class Hint(QWidget):
    """A quiet line with an icon: «nothing is written yet», «steps 1 and 2 are kept».

    Where buttons beside it need its room its words end in an ellipsis, whole in their tip.
    """

    def __init__(self, icon: str, text: str, tone: Tone | None = None, *, key: str = "") -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        self.icon = Icon(icon, str(tone) if tone is not None else "muted", 16)
        self.words = GivingWay(text, "muted" if tone is None else "", tone=tone)
        layout.addWidget(self.icon)
        layout.addWidget(self.words)
        if key:
            layout.addWidget(KeyCap(key))

    def say(self, text: str) -> None:
        """Other words."""
        self.words.setText(text)
