# SPDX-License-Identifier: Apache-2.0
"""Data quality: findings, likely doubles, merges; each searched when its tab is first wanted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.frame.taking_back import UNDO_KEY
from welfare_desk.desktop.kit.allowing import allow, elsewhere, lacking, unless
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.matching.doubles import DoublesView
from welfare_desk.desktop.matching.findings import FindingsView
from welfare_desk.desktop.matching.merges import MergesView
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.services.door import Kind

FINDINGS, DOUBLES, MERGES = "findings", "doubles", "merges"


class QualityPage(Page):
    """`load` takes `tab`: findings, doubles or merges."""

    kinds = frozenset(set(Kind) - {Kind.VIEW, Kind.BACKUP, Kind.USER})
    poses = (DOUBLES, MERGES)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.tabs = Tabs(self.tr("Parts of data quality"))
        self.findings = FindingsView(self)
        self.doubles = DoublesView(self)
        self.merges = MergesView(self)
        self.views: dict[str, QWidget] = {
            FINDINGS: self.findings, DOUBLES: self.doubles, MERGES: self.merges
        }  # fmt: skip
        self._stale = {FINDINGS, DOUBLES, MERGES}
        self._counts = {FINDINGS: "", DOUBLES: ""}
        self.stack = QStackedWidget()
        for view in self.views.values():
            self.stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(8))
        layout.addWidget(self.trouble)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)
        self._offer()
        self.tabs.chosen.connect(self.show_view)
        self.findings.counted.connect(self._counted)
        self.findings.told.connect(self._tell)
        self.doubles.counted.connect(self._doubles_counted)
        self._commands()
        self.command_list_out()

    def _commands(self) -> None:
        doubles = self.command(self.tr("Search for doubles"), "users", self.search_doubles, "Ctrl+D")
        self._apart = self.command(self.tr("They are not one person"), "user-x", self.part, "Ctrl+Delete")
        allow(doubles, lacking(self.desk, Permission.MERGE_PERSONS))
        self.command_parts(self.tabs.step)

    def _offer(self) -> None:
        tabs = [Tab(FINDINGS, self.tr("Findings"), self._counts[FINDINGS], Tone.AMBER)]
        if self.desk.may(Permission.MERGE_PERSONS):
            tabs.append(Tab(DOUBLES, self.tr("Likely doubles"), self._counts[DOUBLES], Tone.VIOLET))
            tabs.append(Tab(MERGES, self.tr("Merges")))
        self.tabs.offer(tuple(tabs))

    # what the window calls

    def load(self, tab: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Files"), self.tr("Data quality"))
        self.show_view(tab or self.tabs.current)

    def reload(self) -> None:
        self._stale = set(self.views)
        if self.isVisible():
            self._refresh()

    def pose(self, name: str) -> None:
        self.show_view(name)

    def first_focus(self) -> QWidget:
        tables = {FINDINGS: self.findings.checks, DOUBLES: self.doubles.table, MERGES: self.merges.table}
        return tables[self.tabs.current]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.findings.files.hasFocus():
            self.findings.checks.setFocus()
        else:
            super().keyPressEvent(event)

    # what is shown

    def show_view(self, name: str) -> None:
        """Show one of the three, looked up anew when something changed since."""
        inside = holds_cursor(self) and not self.tabs.hasFocus()
        self.tabs.choose(name, announce=False)
        self.stack.setCurrentWidget(self.views[name])
        if inside:
            # Else Qt gives the cursor to whatever comes next in the window.
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()
        self._tell()

    def _refresh(self) -> None:
        name = self.tabs.current
        if name not in self._stale:
            return
        self._stale.discard(name)
        if name == FINDINGS:
            self.findings.run()
        elif name == DOUBLES:
            self.doubles.run()
        else:
            self.merges.run()

    def search_doubles(self) -> None:
        """Go to the likely doubles and search them anew, which is said: often nothing else is seen of it."""
        self.desk.say(self.tr("Searched anew"), Tone.GREEN, "users")
        self._stale.add(DOUBLES)
        self.show_view(DOUBLES)
        self.first_focus().setFocus()

    def part(self) -> None:
        """Judge the pair under the cursor to be two persons."""
        self.doubles.part_current()

    def _counted(self, findings: Any) -> None:
        self._counts[FINDINGS] = number(findings.total) if findings.total else ""
        self._offer()
        self._tell()

    def _doubles_counted(self, found: Any) -> None:
        self._counts[DOUBLES] = number(found.total) if found.total else ""
        self._offer()

    def _tell(self) -> None:
        keys = [Key("Enter", self.tr("open")), Key("F5", self.tr("look again"))]
        here = unless(self.tabs.current == DOUBLES, elsewhere(self.tr("Likely doubles")))
        allow(self._apart, lacking(self.desk, Permission.MERGE_PERSONS), here)
        if self.tabs.current == DOUBLES:
            keys.append(Key("Ctrl+Delete", self.tr("not one person")))
        if self.tabs.current == MERGES:
            keys.append(Key(UNDO_KEY, self.tr("part again")))
        parts = self.findings.status() if self.tabs.current == FINDINGS else []
        self.say_status(*parts, keys=keys)
