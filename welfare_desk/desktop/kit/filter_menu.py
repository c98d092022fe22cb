# SPDX-License-Identifier: Apache-2.0
"""The menu of a filter chip: its values to tick; letters go to one, a line narrows a long list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget, QWidgetAction

from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.fields.type_ahead import TypeAhead
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.tick_menu import TickMenu
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.text import fold, to_persian_layout

MANY_VALUES = 12
"""More values than these are narrowed by typing: about what a menu shows at a glance."""

_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True)
class Option:
    """A value to filter by, its words, and how many rows have it (None when not counted)."""

    value: Any
    words: str
    count: int | None = None


class FilterMenu(TickMenu):
    """«All» and the values; an action's data is its `Option`, None for all. Not `every` list tells all."""

    def __init__(
        self,
        parent: QWidget,
        options: Sequence[Option],
        chosen: Sequence[Any],
        *,
        many: bool,
        every: bool = True,
    ) -> None:
        super().__init__(parent, many=many)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line: NarrowingLine | None = NarrowingLine() if len(options) > MANY_VALUES else None
        self.told_nothing: QAction | None = None
        self._ahead = TypeAhead()
        self.everything = QAction(self.tr("All"), self)
        self.addAction(self.everything)
        self.setSeparatorsCollapsible(False)  # the line is one for Qt
        self._parting = self.addSeparator()
        self._every = every
        self._offer_every(offered=True)
        self.values = [self._value(option, option.value in chosen) for option in options]
        if self.line is not None:
            self._add_line(self.line)
        self.setMinimumWidth(self.sizeHint().width())  # it keeps its edge while values go

    def _value(self, option: Option, chosen: bool) -> QAction:
        words = option.words
        if option.count is not None:
            words = f"{words}   ({number(option.count)})"
        action = self.add_tick(words, chosen)
        action.setData(option)
        return action

    # narrowing

    def _add_line(self, line: NarrowingLine) -> None:
        self.insertAction(self.everything, _held_by(self, line))
        nobody = Label(self.tr("No value has these letters"), "small")
        nobody.setContentsMargins(px(12), px(4), px(12), px(6))
        self.told_nothing = _held_by(self, nobody)
        self.told_nothing.setVisible(False)
        self.addAction(self.told_nothing)
        line.line.textChanged.connect(self.narrow)

    def narrow(self, text: str) -> None:
        """Show only the values that hold this text, in either keyboard, and stand on the first."""
        readings = {fold(text), fold(to_persian_layout(text))}
        for action in self.values:
            words = fold(action.data().words)
            action.setVisible(any(reading in words for reading in readings))
        left = [action for action in self.values if action.isVisible()]
        self._offer_every(offered=not text)
        if self.told_nothing is not None:
            self.told_nothing.setVisible(not left)
        first = left[0] if left else None  # Enter takes nothing that is out of sight
        self.setActiveAction(cast("QAction", first))  # Qt takes None, its types leave that out

    def _offer_every(self, *, offered: bool) -> None:
        for action in (self.everything, self._parting):
            action.setVisible(offered and self._every)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.tick():
            return
        taken = self._go_to(event) if self.line is None else self.line.take(event)
        if not taken:
            super().keyPressEvent(event)

    def _go_to(self, event: QKeyEvent) -> bool:
        """Stand on the value that begins with what was typed up to now; False for no letter."""
        if not self._ahead.takes(event):
            return False
        at = self.values.index(now) if (now := self.activeAction()) in self.values else -1
        place = self._ahead.find(event.text(), [action.data().words for action in self.values], at)
        if place >= 0:
            self.setActiveAction(self.values[place])
        return True


class NarrowingLine(QWidget):
    """A line of the menu that types what the menu hears: the keys stay with the menu and its mark."""

    def __init__(self) -> None:
        super().__init__()
        self.line = Line(placeholder=self.tr("Type to narrow"))
        self.line.setMinimumWidth(px(230))  # for its hint, and for the word that nothing is left
        self.line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line.setAccessibleName(self.tr("Narrow the values"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(8), px(6), px(8), px(6))
        layout.addWidget(self.line)

    def take(self, event: QKeyEvent) -> bool:
        """Type a letter or take one back; whether the key was one of these."""
        if event.key() == Qt.Key.Key_Backspace:
            self.line.backspace()
            return True
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() & _COMMANDING:
            return False
        self.line.insert(text)
        return True


def _held_by(menu: QMenu, widget: QWidget) -> QWidgetAction:
    action = QWidgetAction(menu)
    action.setDefaultWidget(widget)
    action.setSeparator(True)  # the arrow keys pass it by
    return action
