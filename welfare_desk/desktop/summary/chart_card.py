# SPDX-License-Identifier: Apache-2.0
"""Cards around charts: each has a button for what can be done with it; some have several parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.summary.chart import Chart


class ChartCard(Card):
    """A chart with its title and the button of its acts; `around` is what stands in the card with it.

    Signal: `menu_wanted` (the chart, global point).
    """

    menu_wanted = Signal(object, QPoint)

    def __init__(self, chart: Chart, around: QWidget | None = None) -> None:
        super().__init__(chart.title)
        self.chart = chart
        name = QCoreApplication.translate("Charts", "Copy, print: {chart}").format(chart=chart.title)
        self.more = Button("", "ellipsis", ButtonKind.LINK, name=name, small=True)
        self.add_act(self.more)
        self.body.addWidget(around or chart, 1)
        self.more.clicked.connect(self._ask_menu)

    def _ask_menu(self) -> None:
        self.menu_wanted.emit(self.chart, self.more.mapToGlobal(self.more.rect().bottomLeft()))


class PartsCard(Card):
    """Parts in the room of one, chosen by tabs in the place of a title. A part is a chart or another widget.

    Signals: `menu_wanted` as of `ChartCard`, `shown` (the name of the part).
    """

    menu_wanted = Signal(object, QPoint)
    shown = Signal(str)

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.tabs = Tabs(accessible_name)
        self.stack = QStackedWidget()
        self._parts: dict[str, QWidget] = {}
        self._words: dict[str, str] = {}
        self.more = Button(
            "", "ellipsis", ButtonKind.LINK, name=self.tr("Copy, print: this chart"), small=True
        )
        self.head.insertWidget(0, self.tabs, 100)
        self.add_act(self.more)
        self.body.addWidget(self.stack, 1)
        self.tabs.chosen.connect(self.show_part)
        self.more.clicked.connect(self._ask_menu)

    def add_part(self, name: str, words: str, part: QWidget) -> None:
        """Another part, at the end."""
        self._parts[name], self._words[name] = part, words
        self.stack.addWidget(part)
        self._offer()

    def take_part(self, name: str) -> QWidget | None:
        """Give a part away, to stand elsewhere; None where it is not here."""
        part = self._parts.pop(name, None)
        if part is not None:
            self.stack.removeWidget(part)
            self._offer()
        return part

    def has_part(self, name: str) -> bool:
        """Whether a part is here."""
        return name in self._parts

    def _offer(self) -> None:
        self.tabs.offer(tuple(Tab(name, self._words[name]) for name in self._parts))
        self.show_part(self.tabs.current)

    def show_part(self, name: str) -> None:
        """Bring a part into sight; the cursor goes along where it was in the one before."""
        part = self._parts.get(name)
        if part is None:
            return
        held = holds_cursor(self.stack)
        self.tabs.choose(name, announce=False)
        self.stack.setCurrentWidget(part)
        self.more.setVisible(bool(charts_of(part)))
        if held:
            self.stops()[1].setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(name)

    def current(self) -> QWidget:
        """The part in sight."""
        return self._parts[self.tabs.current]

    def stops(self) -> list[QWidget]:
        """What Tab reaches: the tabs, then the part in sight."""
        inner = [each for each in stops_of(self.current()) if not each.isHidden()]
        return [self.tabs, *inner, self.more]

    def _ask_menu(self) -> None:
        for chart in charts_of(self.current()):
            self.menu_wanted.emit(chart, self.more.mapToGlobal(self.more.rect().bottomLeft()))


def charts_of(part: QWidget) -> Sequence[Chart]:
    """The charts of a part: itself, or what is in it."""
    return [part] if isinstance(part, Chart) else part.findChildren(Chart)


def stops_of(part: QWidget) -> list[QWidget]:
    """What of a part takes the cursor."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [part]
    return [each for each in part.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
