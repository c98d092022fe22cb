# SPDX-License-Identifier: Apache-2.0
"""The reports to choose from: the program's own, one's own, those of the office, with their rows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline, number
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.domain.summary.reports.definition import Report

WIDTH = 340
"""Pixels at scale 1."""


def report_key(report: Report) -> Hashable:
    """What a report is known by, however it is called."""
    return report.code or report.id


def report_name(report: Report) -> str:
    """Its name in the language in force; those that were kept have but one."""
    return report.name if look().persian or not report.name_en else report.name_en


class Shelf(Leading):
    """Signals: `chosen` (Report or None) as the cursor goes, `entered` (Report) by Enter."""

    chosen = Signal(object)
    entered = Signal(object)

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.table = Table(
            self._columns(),
            name="reports",
            accessible_name=self.tr("Reports"),
            key=report_key,
            two_lines=True,
            memory=memory,
        )
        self.reports: tuple[Report, ...] = ()
        self.leads_to = self.table
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ListCard(self.table))
        self.setMinimumWidth(px(WIDTH))
        self.setMaximumWidth(px(WIDTH))
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self.entered)

    def _columns(self) -> list[Column]:
        def rows(report: Report) -> str:
            return "" if report.rows is None else number(report.rows)

        return [
            Column(
                "name",
                self.tr("Report"),
                report_name,
                CellLook.STRONG,
                width=240,
                stretch=1,
                second=self._whose,
            ),
            Column("rows", self.tr("Rows"), rows, width=62),
        ]

    def _whose(self, report: Report) -> str:
        if report.code:
            return self.tr("ready-made")
        if report.shared:
            return self.tr("of the office, by {who}").format(who=inline(report.made_by))
        return self.tr("mine")

    def show_reports(self, reports: Sequence[Report], go_to: Hashable = None) -> None:
        """These reports; the cursor goes to one, else stays, else stands on the first."""
        self.reports = tuple(reports)
        current = self.table.current_row()
        wanted = go_to if go_to is not None else None if current is None else report_key(current)
        self.table.show_rows(from_rows(list(reports)), of="reports")
        if wanted is None or not self.table.go_to_key(wanted):
            self.table.go_to(0)

    def current(self) -> Report | None:
        """The report under the cursor."""
        row: Report | None = self.table.current_row()
        return row
