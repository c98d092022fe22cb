# SPDX-License-Identifier: Apache-2.0
"""The equipment page: what is in the store and what becomes of it, each part behind a tab."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.committee.part import CommitteePart
from welfare_desk.desktop.equipment.count import CountPart
from welfare_desk.desktop.equipment.devices import DevicesPart
from welfare_desk.desktop.equipment.loans.part import LoansPart, OverduePart
from welfare_desk.desktop.equipment.movements import MovementsPart
from welfare_desk.desktop.equipment.outreach.part import OutreachPart
from welfare_desk.desktop.equipment.part import Part
from welfare_desk.desktop.equipment.requests.approvals import ApprovalsPart
from welfare_desk.desktop.equipment.requests.cash import CashPart
from welfare_desk.desktop.equipment.requests.part import RequestsPart
from welfare_desk.desktop.equipment.requests.promises import PromisesPart
from welfare_desk.desktop.equipment.stock import StockPart
from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.frame.sheet_writing import words_of_act
from welfare_desk.desktop.frame.taking_out import ListExport
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.services.door import Kind

PARTS: tuple[type[Part], ...] = (
    StockPart,
    MovementsPart,
    DevicesPart,
    CountPart,
    LoansPart,
    OverduePart,
    RequestsPart,
    CommitteePart,
    PromisesPart,
    OutreachPart,
    ApprovalsPart,
    CashPart,
)
"""The tabs in their order: one line for each."""


class EquipmentPage(Page):
    """`load` takes `tab`, the name of a part; whatever else it is given goes to that part's `choose`."""

    kinds = frozenset({Kind.STOCK, Kind.EQUIPMENT, Kind.PAPER, Kind.FILE, Kind.QUEUE, Kind.IMPORT})
    poses = tuple(
        pose for part in PARTS for pose in (part.name, *(f"{part.name}_{one}" for one in part.poses))
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._seen: set[str] = set()
        self._counts: dict[str, int] = {}
        self.tabs = Tabs(self.tr("Parts of equipment"))
        self.stack = QStackedWidget()
        self._ends = QHBoxLayout()
        self._ends.setSpacing(px(8))
        self.export = ListExport(self)
        self.shown_in: dict[str, Part] = {kind.name: kind(self) for kind in PARTS}
        self._build()
        self.tabs.chosen.connect(self.show_tab)
        self.tabs.entered.connect(self._enter)
        self._narrow_act = self.command(self.tr("Narrow this list"), "search", self._narrow, "Ctrl+F")
        self._export_act = self.command(words_of_act(), "file-spreadsheet", self._export_list, "Ctrl+Shift+E")
        self.command_parts(self._step)
        self._offer_tabs()

    def _add(self, part: Part) -> None:
        self.stack.addWidget(part)
        part.told.connect(partial(self._count, part.name))
        part.changed.connect(self._part_changed)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(self.tabs, 1)
        for part in self.shown_in.values():
            for button in part.buttons():
                self._ends.addWidget(button)
        top.addLayout(self._ends)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(8))
        layout.addWidget(self.trouble)
        layout.addWidget(self.export.progress)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)
        for part in self.shown_in.values():  # only now: all of a part is styled anew wherever it is moved
            self._add(part)
        self._show_buttons()

    # what the window calls

    def load(self, tab: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Equipment"), self.shown.title())
        if tab in self.shown_in:
            self.tabs.choose(tab, announce=False)
        self.shown.choose(**arguments)
        self._seen.clear()
        self.show_tab(self.tabs.current)
        self._show_figures()

    def way_back(self, arguments: dict[str, Any]) -> dict[str, Any]:
        return arguments if arguments.get("tab") == self.shown.name else {"tab": self.shown.name}

    def reload(self) -> None:
        self._seen &= {self.tabs.current}
        if self.isVisible():
            self.shown.reload()
            self._show_figures()
        else:
            self._seen.clear()

    def fit(self, width: int, height: int) -> None:
        for part in self.shown_in.values():
            part.fit(width)

    def pose(self, name: str) -> None:
        for dialog in self.window().findChildren(Dialog):
            dialog.cancel()
        tab, _, further = name.partition("_")
        self.show_tab(tab)
        if further:
            self.shown.pose(further)

    def first_focus(self) -> QWidget:
        return self.shown.leads_to or self.shown

    def acts_shown(self) -> list[QAction]:
        own = self.actions()
        if self.shown.narrowing() is None:
            own = [act for act in own if act is not self._narrow_act]
        return [*own, *self.shown.actions()]

    def heard(self) -> tuple[Key, ...]:
        return (Key("Esc", self.tr("show all rows again")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.shown.clear():
            super().keyPressEvent(event)

    # parts

    @property
    def shown(self) -> Part:
        """The part in sight."""
        return self.shown_in[self.tabs.current or PARTS[0].name]

    def show_tab(self, name: str) -> None:
        """Show one of the parts; it is fetched when it is first seen, and after a change."""
        focused: QWidget | None = self.window().focusWidget()
        inside = focused is not None and self.stack.isAncestorOf(focused)
        self.tabs.choose(name, announce=False)
        part = self.shown
        self.forget_refusal()
        self.stack.setCurrentWidget(part)
        self.say_title(self.tr("Equipment"), part.title())
        self._show_buttons()
        if inside:
            # Else Qt gives the cursor to the first chip.
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        if name not in self._seen:
            self._seen.add(name)
            part.show_first()
        self._tell_status()

    def _show_buttons(self) -> None:
        for part in self.shown_in.values():
            for button in part.buttons():
                button.setVisible(part is self.shown and button in part.in_sight())

    def _show_figures(self) -> None:
        """What waits behind the other tabs, which nobody need open to know."""
        for part in self.shown_in.values():
            if part is not self.shown:
                part.show_figure()

    def _count(self, name: str, total: int) -> None:
        self._counts[name] = total
        self._offer_tabs()
        self._tell_status()

    def _offer_tabs(self) -> None:
        def told(name: str) -> str:
            return number(self._counts[name]) if self._counts.get(name) else ""

        tabs = tuple(Tab(one.name, one.title(), told(one.name), one.tone) for one in self.shown_in.values())
        self.tabs.offer(tabs, self.tabs.current or PARTS[0].name)

    def _part_changed(self) -> None:
        self._show_buttons()
        self._tell_status()

    def _tell_status(self) -> None:
        self._allow_export()
        self.say_status(*self.shown.status(), keys=self.shown.keys())

    def _step(self, by: int) -> None:
        self.tabs.step(by)
        self.first_focus().setFocus()

    def _enter(self) -> None:
        self.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def _allow_export(self) -> None:
        asked = self.shown.goes_out()
        right = "" if asked is None else self.export.lacks(asked[0])
        allow(self._export_act, right, self.shown.stays_in())

    def _export_list(self) -> None:
        asked = self.shown.goes_out()
        if asked is not None:
            self.export.ask_where(self.shown.title(), *asked)

    def _narrow(self) -> None:
        box = self.shown.narrowing()
        if box is not None:
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)
