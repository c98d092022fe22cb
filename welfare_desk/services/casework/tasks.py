# SPDX-License-Identifier: Apache-2.0
"""Use cases of tasks: something to be done by a day, by somebody, on a file or on none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission, no_task_for
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.casework.note import Task, task_text
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.access import get_user
from welfare_desk.storage.casework import notes, people


@dataclass(frozen=True)
class AddTask:
    """A task; without `for_user` it is the clerk's own, without `file_no` it concerns no file."""

    text: str
    due_on: date
    for_user: str = ""
    file_no: str = ""


@dataclass(frozen=True)
class EditTask:
    """A task as it shall stand: postponed, handed to a colleague, worded better."""

    id: int
    version: int
    text: str
    due_on: date
    for_user: str


@dataclass(frozen=True)
class FinishTask:
    """A task that is done; `done` False takes that back."""

    id: int
    version: int
    done: bool = True


@dataclass(frozen=True)
class TaskKept:
    """The task, and its version now."""

    id: int
    version: int


@dataclass(frozen=True)
class AskTasks:
    """The tasks of a file, those done among them."""

    file_no: str


@dataclass(frozen=True)
class AskTasksOf:
    """How many tasks an account has to do."""

    user: str


@dataclass(frozen=True)
class TasksOf:
    """The account, and its open tasks whenever they are due."""

    user: str
    tasks: int


@dataclass(frozen=True)
class ShowTask:
    """One task by its id, also one that concerns no file."""

    id: int


@command("casework.add_task", permission=Permission.EDIT_FILES, touches={Kind.TASK})
def add_task(work: Work, facts: AddTask) -> TaskKept:
    """Add a task.

    RuleError `task_empty`, `too_long`, `task_in_past`, `no_such_user`, `task_for_closed_account`,
    `task_for_reader`, `file_not_found`.
    """
    text = task_text(facts.text)
    if facts.due_on < work.today:
        raise RuleError("task_in_past")
    file = people.find_file(work.db, facts.file_no) if facts.file_no else None
    task_id = notes.add_task(
        work.db,
        {
            "file_id": file.file_id if file else None,
            "text": text,
            "due_on": facts.due_on,
            "for_user": _for_whom(work, facts.for_user),
            "made_at": work.now,
            "made_by": work.user.name,
        },
    )
    work.about("file" if file else "task", file.file_no if file else task_id)
    return TaskKept(task_id, 1)


@command("casework.edit_task", permission=Permission.EDIT_FILES, touches={Kind.TASK})
def edit_task(work: Work, facts: EditTask) -> TaskKept:
    """Reword, postpone or hand on a task.

    RuleError as of `add_task`, `task_gone`, `task_done`, `recorded_by_mistake`, `stale_row`.
    """
    task = notes.task_kept(work.db, facts.id)
    refuse_struck(task.mistake)
    if task.done_on is not None:
        raise RuleError("task_done")
    if facts.due_on < work.today and facts.due_on != task.due_on:
        raise RuleError("task_in_past")
    changes = {
        "text": task_text(facts.text),
        "due_on": facts.due_on,
        "for_user": _for_whom(work, facts.for_user),
    }
    return _changed(work, facts.id, facts.version, changes)


@command("casework.finish_task", permission=Permission.EDIT_FILES, touches={Kind.TASK})
def finish_task(work: Work, facts: FinishTask) -> TaskKept:
    """Mark a task as done today by whoever is signed in, or take that back.

    RuleError `task_gone`, `task_done` (it stays with who did it first), `recorded_by_mistake`, `stale_row`.
    """
    task = notes.task_kept(work.db, facts.id)
    refuse_struck(task.mistake)
    if facts.done and task.done_on is not None:
        raise RuleError("task_done")
    changes: dict[str, object] = {"done_on": None, "done_by": ""}
    if facts.done:
        changes = {"done_on": work.today, "done_by": work.user.name}
    return _changed(work, facts.id, facts.version, changes)


def _changed(work: Work, task_id: int, version: int, changes: dict[str, object]) -> TaskKept:
    moved = people.change(work.db, notes.TASK, task_id, version, changes)
    _about(work, task_id)
    return TaskKept(task_id, version + bool(moved))


def _about(work: Work, task_id: int) -> None:
    file_no = notes.file_of(work.db, notes.TASK, task_id)
    work.about("file" if file_no else "task", file_no or task_id)


def _for_whom(work: Work, typed: str) -> str:
    """Who is to do it: somebody who signs in and may mark it as done."""
    name = unify(typed)
    if not name:
        return work.user.name
    user = get_user(work.db.connection, name)
    barred = no_task_for(user.roles, disabled=user.disabled)
    if barred:
        raise RuleError(barred, user=user.display_name)
    return user.name


def hand_over(work: Work, user: str, to: str) -> int:
    """Give somebody's open tasks to another; how many. RuleError as of `add_task` for who may have them."""
    if not unify(to):
        raise RuleError("no_such_user", user=to)
    to = _for_whom(work, to)
    left = notes.open_tasks_of(work.db.connection, user)
    for task_id in left:
        work.db.update(notes.TASK, task_id, None, {"for_user": to})
        _about(work, task_id)
    return len(left)


@question("casework.tasks_of_account", permission=Permission.MANAGE_USERS)
def tasks_of_account(look: Look, facts: AskTasksOf) -> TasksOf:
    """What the account leaves when it is closed; RuleError `no_such_user`."""
    user = get_user(look.db.connection, unify(facts.user))
    return TasksOf(user.name, len(notes.open_tasks_of(look.db.connection, user.name)))


@question("casework.tasks", permission=Permission.VIEW_FILES)
def tasks_of(look: Look, facts: AskTasks) -> tuple[Task, ...]:
    """The tasks of a file: open ones by their day, then those done, the newest first."""
    return notes.tasks_of(look.db.connection, facts.file_no)


@question("casework.task", permission=Permission.VIEW_FILES)
def show_task(look: Look, facts: ShowTask) -> Task | None:
    """One task as it stands; None when it is gone."""
    return notes.find_task(look.db.connection, facts.id)
