# SPDX-License-Identifier: Apache-2.0
"""Chips above a list that say what is filtered, each with its menu of values, and one «clear»."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.filter_menu import FilterMenu, Option
from welfare_desk.desktop.kit.labels import Icon, running
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone


class FilterChip(QAbstractButton):
    """One filter: «name: value» with a menu; several values may be ticked when `many`.

    `changed` comes with a new choice; `values` are the option values chosen, empty for all. One that is not
    `kept` (days, which pass) begins anew with every window. `rest` is in force where nothing else is chosen:
    such a chip never tells all, and does not filter while it rests.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        options: Sequence[Option] = (),
        *,
        many: bool = True,
        kept: bool = True,
        rest: Sequence[Any] = (),
    ) -> None:
        super().__init__()
        self.kept = kept
        self.rest = tuple(rest)
        self.name = name
        self.title = title
        self.values: tuple[Any, ...] = self.rest
        self._options = tuple(options)
        self._many = many
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open_menu)
        self._describe()

    def offer(self, options: Sequence[Option]) -> None:
        """Other options; values chosen that are no longer offered are kept."""
        self._options = tuple(options)
        self._describe()

    def choose(self, values: Sequence[Any], announce: bool = False) -> None:
        """Filter by these values; none clears, so that the chip rests."""
        self.values = tuple(values) or self.rest
        self._describe()
        if announce:
            self.changed.emit()

    def is_active(self) -> bool:
        """Whether it filters otherwise than it rests."""
        return self.values != self.rest

    def choose_kept(self, kept: object) -> None:
        """Filter by values as they were kept; of a menu that is fixed only by those it still has."""
        plain = [value for value in kept if isinstance(value, str | int)] if isinstance(kept, list) else []
        offered = {option.value: option.value for option in self._options}
        self.choose([offered[value] for value in plain if value in offered] if offered else plain)

    def _words(self) -> str:
        if not self.values:
            return self.tr("all")
        known = {option.value: option.words for option in self._options}
        first = known.get(self.values[0], str(self.values[0]))
        more = len(self.values) - 1
        return self.tr("{first} +{more}").format(first=first, more=more) if more else first

    def _describe(self) -> None:
        self.setAccessibleName(f"{self.title}: {self._words()}")
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Show the values; with several allowed the menu stays open while ticking, and many are narrowed."""
        menu = FilterMenu(self, self._options, self.values, many=self._many, every=not self.rest)
        menu.triggered.connect(self._take)
        corner = self.mapToGlobal(self.rect().bottomLeft())
        if look().persian:
            corner = self.mapToGlobal(self.rect().bottomRight())
            corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)

    def _take(self, action: QAction) -> None:
        option = action.data()
        if not isinstance(option, Option):
            self.choose((), announce=True)
            menu = action.parent()
            if isinstance(menu, QMenu):
                menu.close()
            return
        if not self._many:
            self.choose((option.value,) if action.isChecked() else (), announce=True)
        elif action.isChecked():
            self.choose((*self.values, option.value), announce=True)
        else:
            self.choose(tuple(value for value in self.values if value != option.value), announce=True)

    # painting

    def _fonts(self) -> tuple[QFontMetrics, QFontMetrics]:
        plain = fonts.font(13, persian=look().persian, scale=look().scale)
        bold = fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        return QFontMetrics(plain), QFontMetrics(bold)

    def sizeHint(self) -> QSize:
        plain, bold = self._fonts()
        width = plain.horizontalAdvance(running(self.title + ":")) + bold.horizontalAdvance(
            running(self._words())
        )
        return QSize(width + px(10 + 6 + 8 + 14 + 10), px(31))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _cross(self) -> QRect:
        side = px(26)
        return QRect(0 if look().persian else self.width() - side, 0, side, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, active = tokens(), self.is_active()
        shade = colours.shade(Tone.TEAL)
        edge = colours.primary if active or self.hasFocus() else colours.line
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(shade.soft if active else colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        brush = Brush(painter, self.rect().adjusted(px(10), 0, -px(10), 0))
        plain = fonts.font(13, persian=look().persian, scale=look().scale)
        bold = fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        brush.text(running(self.title + ":"), plain, colours.muted)
        brush.gap(px(5))
        brush.text(running(self._words()), bold, shade.ink if active else colours.ink, reserve=px(20))
        brush.gap(px(6))
        brush.icon("x" if active else "chevron-down", "teal" if active else "muted", 14)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.is_active() and self._cross().contains(event.position().toPoint()):
            self.choose((), announce=True)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.is_active():
            self.choose((), announce=True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


class FilterBar(QWidget):
    """A funnel, the chips, and «clear» while anything is filtered. `changed` comes with any new choice.

    With a `memory` each user finds the choice again that was left under this `name`.
    """

    changed = Signal()

    def __init__(self, chips: Sequence[FilterChip], memory: Memory | None = None, name: str = "") -> None:
        super().__init__()
        self._memory, self._slot = memory, f"{name}/filter"
        self.chips = {chip.name: chip for chip in chips}
        self.layout_ = QHBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(px(7))
        self.layout_.addWidget(Icon("funnel", "muted", 17))
        for chip in chips:
            self.layout_.addWidget(chip)
            chip.changed.connect(self._changed)
        self.clear_button = Button(self.tr("Clear filters"), "x", ButtonKind.LINK)
        self.clear_button.clicked.connect(self.clear)
        self.layout_.addWidget(self.clear_button)
        self.layout_.addStretch(1)
        self._bring_back()
        self._show_clear()

    def values(self, name: str) -> tuple[Any, ...]:
        """What a chip filters by; empty for all."""
        return self.chips[name].values

    def active(self) -> list[FilterChip]:
        """The chips that filter."""
        return [chip for chip in self.chips.values() if chip.is_active()]

    def clear(self) -> None:
        """Take every filter away."""
        for chip in self.chips.values():
            chip.choose(())
        self._changed()

    def show_values(self, values: dict[str, tuple[Any, ...]]) -> None:
        """Filter as a saved view does, without announcing it."""
        for name, chip in self.chips.items():
            chip.choose(values.get(name, ()))
        self._show_clear()

    def keep(self) -> None:
        """Keep what is chosen for this user on this PC."""
        if self._memory is not None:
            kept = {name: list(chip.values) for name, chip in self.chips.items() if chip.kept}
            self._memory.put_own(self._slot, kept)

    def _bring_back(self) -> None:
        found = None if self._memory is None else self._memory.get_own(self._slot)
        if isinstance(found, dict):
            for name, chip in self.chips.items():
                if chip.kept and name in found:
                    chip.choose_kept(found[name])

    def _changed(self) -> None:
        self._show_clear()
        self.keep()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear_button.setVisible(bool(self.active()))
