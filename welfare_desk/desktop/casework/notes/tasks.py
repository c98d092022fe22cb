# SPDX-License-Identifier: Apache-2.0
"""The tasks of a file, and the dialog that adds one, postpones it or hands it on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.mistaken import (
    DraftOf,
    Striking,
    ask_mistake,
    is_struck,
    mistake_button,
    with_mistake,
)
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once, tell_done
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import no_task_for
from welfare_desk.domain.casework.note import LONGEST_TASK, Task
from welfare_desk.services.access import ListUsers, UserFacts, UserList, list_users
from welfare_desk.services.casework.mistakes import StrikeTask, strike_task
from welfare_desk.services.casework.tasks import (
    AddTask,
    EditTask,
    FinishTask,
    ShowTask,
    TaskKept,
    add_task,
    edit_task,
    finish_task,
    show_task,
)

Today = Callable[[], dt.date]


def task_key(task: Task) -> int:
    """What makes two rows the same task."""
    return task.id


class TaskTable(Table):
    """Tasks. Space marks one as done or not (`done_asked`), Enter opens it, Del asks to strike it."""

    done_asked = Signal(object)
    strike_asked = Signal()

    def __init__(self, today: Today, memory: Memory) -> None:
        self._today = today
        super().__init__(
            self._task_columns(),
            name="tasks",
            accessible_name=self.tr("Tasks"),
            key=task_key,
            two_lines=True,
            memory=memory,
        )
        self.headings.hide()

    def _task_columns(self) -> list[Column]:
        return [
            Column(
                "text",
                self.tr("Task"),
                lambda task: task.text,
                width=190,
                stretch=1,
                second=self._second,
                icon=lambda task: "square-check" if task.done_on else "square",
                struck=is_struck,
            ),
            Column("due", self.tr("By"), self._due, CellLook.CHIP, width=128, tone=self._tone),
        ]

    def _second(self, task: Task) -> str:
        if task.done_on is not None:
            return self.tr("done by {who} on {day}").format(who=task.done_by, day=day(task.done_on))
        if is_struck(task):
            return with_mistake(task.mistake, "")
        return left_by(task) if task.left_over else self.tr("for {who}").format(who=task.for_whom)

    def _due(self, task: Task) -> str:
        if is_struck(task):
            return ""
        return self.tr("done") if task.done_on else due_words(task.due_on, self._today())

    def _tone(self, task: Task) -> Tone:
        if task.done_on is not None:
            return Tone.GREEN
        return due_tone(task, self._today())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            task = self.current_row()
            if task is not None:
                self.done_asked.emit(task)
        elif event.key() == Qt.Key.Key_Delete:
            self.strike_asked.emit()
        else:
            super().keyPressEvent(event)


def left_by(task: Task) -> str:
    """Whose closed account has left a task to everybody."""
    said = QCoreApplication.translate("Tasks", "for everybody: left by {who}, whose account is closed")
    return said.format(who=task.for_whom)


def due_words(due: dt.date, today: dt.date) -> str:
    """The day of a task as told at a desk: today, tomorrow, so many days late, else the date."""
    left = (due - today).days
    if left == 0:
        return QCoreApplication.translate("Tasks", "today")
    if left == 1:
        return QCoreApplication.translate("Tasks", "tomorrow")
    if left == -1:
        return QCoreApplication.translate("Tasks", "a day late")
    if left < 0:
        return QCoreApplication.translate("Tasks", "{days} days late").format(days=number(-left))
    return day(due)


def due_tone(task: Task, today: dt.date) -> Tone:
    """Red when its day has passed, amber today, grey before."""
    if task.overdue(today):
        return Tone.RED
    return Tone.AMBER if task.due_on == today else Tone.GREY


class TaskDialog(CommandDialog):
    """A new task, or one to be worded anew, postponed or handed on; answers with what was kept."""

    drafted = "task"

    places = {"task_in_past": "due_on"}

    def __init__(self, page: Page, *, file_no: str = "", person: str = "", task: Task | None = None) -> None:
        super().__init__(page, self.tr("Task") if task else self.tr("New task"), width=520)
        self.record = file_no if task is None else f"{task.file_no}/{task.id}"
        self._file_no, self._task = file_no, task
        self._brought_back = ""
        today = page.desk.today
        self.text = TextField("text", self.tr("What is to be done"), required=True, longest=LONGEST_TASK)
        self.due_on = JalaliField(
            "due_on", self.tr("By"), today, required=True, hint=self.tr("+7 is in a week, «فردا» is tomorrow")
        )
        self.for_user = ChoiceField("for_user", self.tr("For"), [], required=True)
        self.form.add(self.text, 2)
        self.form.add(self.due_on)
        self.form.add(self.for_user)
        self._show(task, today())
        if person:
            self.body.addWidget(Label(person, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.strike_button = mistake_button()
        if is_to_be_done(task):
            self.foot.insertWidget(0, self.strike_button)
            self.strike_button.clicked.connect(self._strike)
        self.add_cancel()
        self.sends_with(Button(self.tr("Keep"), "check", ButtonKind.FILLED))
        page.desk.operations.ask(
            list_users, ListUsers(), self._offer, owner=self, on_error=self.trouble.show_error
        )

    def _show(self, task: Task | None, today: dt.date) -> None:
        if task is not None:
            self.text.set_value(task.text)
        self.due_on.set_value(task.due_on if task else today)

    def afresh(self) -> Afresh | None:
        if self._task is None:
            return None
        return Afresh(self._task, Reading(show_task, ShowTask(self._task.id)), self._take, _shown)

    def _take(self, task: Task) -> None:
        self._task = task

    def _strike(self) -> None:
        """The task was a mistake: a task without a file is met nowhere else."""
        if self._task is not None:
            self.set_aside(None)
            strike(self.page, self._task)

    def _offer(self, users: UserList) -> None:
        able = [(user.name, user.display_name) for user in users.users if may_do(user)]
        self.for_user.choice.offer(able)
        me = getattr(self.page.desk.operations.office, "user", None)
        own = self._task.for_user if self._task and not self._task.left_over else getattr(me, "name", "")
        self.for_user.set_value(own)
        if self._brought_back:
            self.for_user.restore(self._brought_back)

    def bring_back(self, typed: dict[str, str]) -> None:
        self._brought_back = typed.get("for_user", "")  # perhaps before the users are here to choose from
        super().bring_back(typed)

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        about = (values["text"], values["due_on"], values["for_user"])
        if self._task is None:
            return add_task, AddTask(*about, self._file_no)
        return edit_task, EditTask(self._task.id, self._task.version, *about)

    def undoing(self, answer: TaskKept) -> tuple[Any, Any] | None:
        """A new task is struck; one that was changed reads as before, unless its day had passed then."""
        was = self._task
        if was is None:
            return strike_task, StrikeTask(answer.id, answer.version, at_once())
        if was.due_on < self.page.desk.today():
            return None
        return edit_task, EditTask(was.id, answer.version, was.text, was.due_on, was.for_user)


def ask_task(page: Page, dialog: TaskDialog, then: Callable[[], None]) -> None:
    """Open the dialog; what was kept can be taken back for ten seconds."""

    def kept(answer: TaskKept | None) -> None:
        if answer is not None:
            tell_done(page, QCoreApplication.translate("Tasks", "Task kept"), dialog.undoing(answer))
            then()

    dialog.answered.connect(kept)
    dialog.open()


def _shown(task: Task) -> dict[str, Any]:
    return {"text": task.text, "due_on": task.due_on, "for_user": task.for_user}


def is_to_be_done(task: Task | None) -> bool:
    """Whether a task may change: a done one is opened again first, a struck one stays as it is."""
    return task is not None and not is_struck(task) and task.done_on is None


def strike(page: Page, task: Task) -> None:
    """Ask why a task was a mistake, and strike it."""
    draft = DraftOf("task-mistake", f"{task.file_no}/{task.id}")
    striking = Striking(strike_task, _strike, task, Reading(show_task, ShowTask(task.id)))
    ask_mistake(page, inline(task.text), striking, draft)


def _strike(task: Task, why: str) -> StrikeTask:
    return StrikeTask(task.id, task.version, why)


def may_do(user: UserFacts) -> bool:
    """Whether a task can be given to this account."""
    return not no_task_for(user.roles, disabled=user.disabled)


def finish(page: Page, task: Task, then: Callable[[], None]) -> None:
    """Mark a task as done, or a done one as open, with ten seconds to take it back."""
    done = task.done_on is None

    def marked(kept: TaskKept) -> None:
        then()
        told = QCoreApplication.translate("Tasks", "Task done: {text}")
        if not done:
            told = QCoreApplication.translate("Tasks", "Task open again: {text}")

        def take_back() -> None:
            page.do(finish_task, FinishTask(kept.id, kept.version, not done), lambda _: then())

        page.desk.offer_undo(told.format(text=task.text), take_back)

    page.do(finish_task, FinishTask(task.id, task.version, done), marked)
