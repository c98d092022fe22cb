# SPDX-License-Identifier: Apache-2.0
"""What is done with the rows of the lists of visits: plan, record, move, give up, print, open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.visits.centres import CentresTab
from welfare_desk.desktop.visits.columns import named
from welfare_desk.desktop.visits.lists import DueTab, PlannedTab, VisitTab
from welfare_desk.desktop.visits.papers import SheetPrinter
from welfare_desk.desktop.visits.planning import ask_plan
from welfare_desk.desktop.visits.recording import ask_give_up, ask_record, tell_over
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.visit import OVER, VisitState
from welfare_desk.domain.summary.visits import VisitRow
from welfare_desk.domain.text import isolate

DUE, PLANNED, DONE, CENTRES = "due", "planned", "done", "centres"
"""The lists of the page, in the order of its tabs."""


class VisitActs(QObject):
    """The acts of the visits page; each asks which list is in sight."""

    def __init__(
        self,
        page: Page,
        lists: Mapping[str, VisitTab | CentresTab],
        name: Callable[[], str],
        printer: SheetPrinter,
    ) -> None:
        super().__init__(page)
        self._page, self._lists, self._name, self._printer = page, lists, name, printer
        due, planned, centres = lists[DUE], lists[PLANNED], lists[CENTRES]
        assert isinstance(due, DueTab) and isinstance(planned, PlannedTab)  # noqa: PT018  # narrows both
        assert isinstance(centres, CentresTab)
        self._due, self._planned, self._centres = due, planned, centres

    def _list(self) -> VisitTab | None:
        found = self._lists[self._name()]
        return found if isinstance(found, VisitTab) else None

    def _current(self) -> Any | None:
        found = self._list()
        return None if found is None else found.table.current_row()

    def _current_plan(self) -> VisitRow | None:
        row = self._current()
        return row if isinstance(row, VisitRow) and row.state is VisitState.PLANNED else None

    def open(self, row: Any) -> None:
        """Show the file's page."""
        self._page.desk.go("file", key=row.file_no)

    def open_menu(self, row: Any, at: QPoint) -> None:
        """The acts of one row, where the mouse is."""
        menu = QMenu(self._page)
        opening = QAction(self.tr("Open file"), menu)
        opening.triggered.connect(partial(self.open, row))
        menu.addAction(opening)
        wanted = {DUE: (0, 1, 4), PLANNED: (1, 2, 3, 4, 5), DONE: (1,)}[self._name()]
        for place in wanted:
            menu.addAction(self._page.actions()[place])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def plan(self) -> None:
        """Plan visits for the selected files of the due list; on the list of centres a new one."""
        if self._name() == CENTRES:
            self._centres.add()
            return
        if self._name() != DUE or not self._page.desk.may(Permission.EDIT_FILES):
            return
        rows = self._due.chosen()
        if not rows:
            return
        said = named(rows[0])
        if len(rows) > 1:
            more = self.tr("{first} and {count} others")
            said = more.format(first=said, count=number(len(rows) - 1))
        dialog = ask_plan(self._page, [row.file_no for row in rows], said)
        dialog.answered.connect(self._untick)

    def _untick(self, answer: Any) -> None:
        if answer is not None:
            self._due.table.rows.uncheck_all()

    def record(self) -> None:
        """Record what came of the visit under the cursor, or correct it."""
        row = self._current()
        if row is None:
            return
        visit = row if isinstance(row, VisitRow) else None
        if visit is not None and visit.state in OVER:
            tell_over(self._page, visit)
        else:
            ask_record(self._page, row.file_no, named(row), visit)

    def change_plan(self) -> None:
        """Another day or visitor for the plan under the cursor."""
        row = self._current_plan()
        if row is not None:
            ask_plan(self._page, [row.file_no], named(row), row)

    def give_up(self) -> None:
        """Give the plan under the cursor up."""
        row = self._current_plan()
        if row is not None:
            ask_give_up(self._page, named(row), row)

    def print_forms(self) -> None:
        """The visit forms of the selected rows in one paper."""
        found = self._list()
        rows = [] if found is None or found is self._lists[DONE] else found.ticked()
        if rows:
            self._printer.forms(list(dict.fromkeys(row.file_no for row in rows)))

    def print_day(self) -> None:
        """The list of the day chosen, else of the day of the row under the cursor."""
        if self._name() != PLANNED:
            return
        row = self._current_plan()
        on = self._planned.day() or (row.planned_on if row is not None else None)
        if on is None:
            nothing = self.tr("Nothing is planned for {date}")
            self._page.desk.say(
                nothing.format(date=isolate(day(self._page.desk.today()))), Tone.AMBER, "calendar-x"
            )
        else:
            self._printer.day(on, self._planned.wanted())
