# SPDX-License-Identifier: Apache-2.0
"""The question behind «my work today» on the first page."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.my_work import MyWork
from welfare_desk.services.door import Look, question
from welfare_desk.storage import mywork
from welfare_desk.storage.casework import notes

SHOWN_TASKS = 50


@dataclass(frozen=True)
class AskMyWork:
    """The work of whoever is signed in, today."""


@question("summary.my_work", permission=Permission.VIEW_FILES)
def my_work(look: Look, _: AskMyWork) -> MyWork:
    """The clerk's tasks due and overdue, those of closed accounts among them, and the office's counts."""
    me, may_edit = look.user.name, look.user.may(Permission.EDIT_FILES)
    due, waiting = mywork.counts(
        look.db.apart, me, look.today, may_edit=may_edit, may_approve=look.user.may(Permission.APPROVE)
    )
    if not due:
        return MyWork((), 0, waiting)
    tasks = notes.due_tasks(look.db.connection, me, look.today, SHOWN_TASKS, may_edit=may_edit)
    return MyWork(tasks, due, waiting)
