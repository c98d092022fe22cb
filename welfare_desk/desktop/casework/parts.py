# SPDX-License-Identifier: Apache-2.0
"""The parts of a file's page: the overview at once, the others when they are first wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from welfare_desk.desktop.casework.history import HistoryCard
from welfare_desk.desktop.casework.relations import HouseholdTab, ReasonsTab
from welfare_desk.desktop.casework.standing import StandingTab
from welfare_desk.desktop.frame.page import Desk
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.file import FileSummary

OVERVIEW = "overview"

Part = HouseholdTab | ReasonsTab | StandingTab | HistoryCard


class FileParts(QStackedWidget):
    """Signals: `member_wanted` (file number), `coverage_wanted` (record a change)."""

    member_wanted = Signal(str)
    coverage_wanted = Signal()

    def __init__(self, desk: Desk, overview: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._parts: dict[str, Part] = {}
        self._summary: FileSummary | None = None
        self.addWidget(overview)

    def show_part(self, name: str) -> None:
        """Show the part of this name: overview, household, reasons, standing or history."""
        focused: QWidget | None = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if name == OVERVIEW:
            self.setCurrentIndex(0)
        else:
            self.setCurrentWidget(self.part(name))
        if inside:
            # Else Qt gives the cursor to whatever comes next in the window.
            self.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, summary: FileSummary) -> None:
        """Fill the parts built so far; the others fill themselves when they are wanted."""
        self._summary = summary
        for part in self._parts.values():
            part.show_file(summary)

    def part(self, name: str) -> Part:
        """A part beyond the overview, built when first wanted: the page opens without waiting for it."""
        if name not in self._parts:
            made = self._make(name)
            self._parts[name] = made
            self.addWidget(made)
            if self._summary is not None:
                made.show_file(self._summary)
        return self._parts[name]

    def _make(self, name: str) -> Part:
        today, memory = self._desk.today, self._desk.memory
        if name == "household":
            household = HouseholdTab(today, memory)
            household.opened.connect(self.member_wanted)
            return household
        if name == "standing":
            standing = StandingTab(memory)
            standing.record_button.clicked.connect(self.coverage_wanted)
            standing.record_button.setEnabled(self._desk.may(Permission.EDIT_FILES))
            return standing
        return ReasonsTab(today, memory) if name == "reasons" else HistoryCard(today)
