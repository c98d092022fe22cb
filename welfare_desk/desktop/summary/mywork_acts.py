# SPDX-License-Identifier: Apache-2.0
"""What is done with the clerk's own work from the first page: done, opened, a new task."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from welfare_desk.desktop.casework.notes.tasks import TaskDialog, ask_task, finish
from welfare_desk.desktop.frame.page import Desk, Page
from welfare_desk.desktop.kit.allowing import allow, no_right, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.summary.mywork import Count, WorkList
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.note import Task
from welfare_desk.domain.summary.my_work import MyWork
from welfare_desk.services.mywork import AskMyWork, my_work


class Shown(Protocol):
    """The first page, as far as its work is concerned."""

    desk: Desk
    mine: WorkList
    task_button: Button

    def tell_work(self) -> None:
        """Say how much waits."""
        ...


class MyWorkActs(QObject):
    """Asks for the work and does what its rows ask; `page` and `shown` are both the first page."""

    def __init__(self, page: Page, shown: Shown) -> None:
        super().__init__(page)
        self._page, self._shown = page, shown
        self._may_edit = page.desk.may(Permission.EDIT_FILES)
        new = page.command(self.tr("New task"), "clipboard-check", self.add, "Ctrl+T")
        allow(new, unless(self._may_edit, no_right(Permission.EDIT_FILES)))
        self._shown.task_button.act(new)
        self._work: MyWork | None = None
        page.recalls.new("task", self.add)
        page.recalls.by_id("task", self._open_by_id)
        self._shown.mine.done_asked.connect(self.finish)
        self._shown.mine.open_asked.connect(self.open)
        self._shown.mine.list_asked.connect(self.show_list)

    def ask(self) -> None:
        """Read the work of today afresh."""
        self._page.ask(my_work, AskMyWork(), self._show, latest="mine")

    def _show(self, work: MyWork) -> None:
        self._work = work
        self._shown.mine.show_work(work, self._page.desk.today(), may_edit=self._may_edit)
        self._shown.tell_work()
        self._page.recalls.attempt()

    def _open_by_id(self, row: str) -> None:
        if self._work is None:
            return  # on its way
        found = [task for task in self._work.tasks if str(task.id) == row]
        if found:
            self.open(found[0])
        else:
            self._page.recalls.lose()

    def finish(self, task: Task) -> None:
        """Mark a task as done, with ten seconds to take it back."""
        finish(self._page, task, self.ask)

    def open(self, task: Task) -> None:
        """Show the file of a task; one without a file is opened itself."""
        if task.file_no:
            self._page.desk.go("file", key=task.file_no)
        elif self._page.permits(Permission.EDIT_FILES):
            ask_task(self._page, TaskDialog(self._page, task=task), self.ask)

    def show_list(self, count: Count) -> None:
        """Show the list behind a count."""
        self._page.desk.go(count.page, **count.arguments)

    def add(self) -> None:
        """Ask for a task that concerns no file."""
        ask_task(self._page, TaskDialog(self._page), self.ask)
