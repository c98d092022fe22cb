# SPDX-License-Identifier: Apache-2.0
"""Buttons: one filled per page, the others plain; links for what is seldom used."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy

from welfare_desk.desktop.kit.allowing import allow, reason_of
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.theme import icons
from welfare_desk.desktop.theme.look import px


class ButtonKind(StrEnum):
    """How loud a button is; its icon takes the matching colour."""

    FILLED = "filled"
    PLAIN = "plain"
    LINK = "link"
    DANGER = "danger"
    AMBER = "amber"


_ICON_ROLE = {
    ButtonKind.FILLED: "on_primary",
    ButtonKind.PLAIN: "muted",
    ButtonKind.LINK: "link",
    ButtonKind.DANGER: "red",
    ButtonKind.AMBER: "on_amber",
}

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PaintedButton(QAbstractButton):
    """A button that paints itself; Enter presses it as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HELD:
            self.click()
        else:
            super().keyPressEvent(event)


class Button(QPushButton):
    """A button with a word and perhaps an icon; an icon alone needs `name` for those who cannot see it."""

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        *,
        name: str = "",
        small: bool = False,
    ) -> None:
        super().__init__()
        self._icon = icon
        self.kind = kind
        self._action: QAction | None = None
        self.setProperty("kind", str(kind))
        if small:
            self.setProperty("small", "true")
        if not text:
            self.setProperty("square", "true")
            self.setToolTip(tip(name))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(px(17), px(17)))
        if icon:
            self.setIcon(icons.icon(icon, _ICON_ROLE[kind]))
        self.say(text)
        self.setAccessibleName(name or text)

    def say(self, text: str) -> None:
        """Another word on the button."""
        # Qt leaves no gap between icon and text in right-to-left windows; an en space makes one in both.
        gap = "\u2002" if self._icon and text else ""
        self.setText(gap + text.replace("&", "&&"))
        if text:
            self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter on the button that has the cursor presses it; from a field it never does, nor does an Enter
        # that is held down since the last field.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HELD:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def act(self, action: QAction) -> None:
        """Do what the action does, and be enabled when it is, else say why not as it does."""
        self.clicked.connect(action.trigger)
        self._action = action
        self._follow()
        action.changed.connect(self._follow)

    def _follow(self) -> None:
        assert self._action is not None
        allow(self, reason_of(self._action))
