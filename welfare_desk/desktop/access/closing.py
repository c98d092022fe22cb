# SPDX-License-Identifier: Apache-2.0
"""Closing an account: why, and who gets the tasks that it leaves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.access.user_dialogs import AccountDialog
from welfare_desk.desktop.casework.notes.tasks import may_do
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField
from welfare_desk.desktop.kit.words import number
from welfare_desk.services.access import DisableUser, ListUsers, UserFacts, UserList, disable_user, list_users
from welfare_desk.services.casework.tasks import AskTasksOf, TasksOf, tasks_of_account


class CloseAccountDialog(AccountDialog):
    """Close an account; what it did keeps its name, what it has to do goes to somebody or everybody."""

    takes_away = True
    drafted = "account-closed"

    places = dict.fromkeys(("task_for_closed_account", "task_for_reader", "no_such_user"), "tasks_to")

    def __init__(self, page: Page, user: UserFacts) -> None:
        title = QCoreApplication.translate("AccountDialog", "Close the account of {user}?").format(
            user=user.display_name
        )
        super().__init__(
            page, title, disable_user, QCoreApplication.translate("AccountDialog", "Close the account")
        )
        self._user = self.record = user.name
        self._brought_back = ""
        self.reason = NoteField("reason", self.tr("Reason"), lines=2, required=True)
        self.tasks_to = ChoiceField("tasks_to", self.tr("Give its tasks to"), [])
        self.form.add(self.reason)
        self.form.add(self.tasks_to)
        self.tasks_to.hide()
        ask = page.desk.operations.ask
        ask(list_users, ListUsers(), self._offer, owner=self, on_error=self.trouble.show_error)
        ask(
            tasks_of_account,
            AskTasksOf(user.name),
            self._tell_tasks,
            owner=self,
            on_error=self.trouble.show_error,
        )

    def _offer(self, users: UserList) -> None:
        able = [
            (user.name, user.display_name) for user in users.users if may_do(user) and user.name != self._user
        ]
        self.tasks_to.choice.offer([("", self.tr("everybody, on their first page")), *able])
        if self._brought_back:
            self.tasks_to.restore(self._brought_back)

    def bring_back(self, typed: dict[str, str]) -> None:
        self._brought_back = typed.get("tasks_to", "")  # perhaps before there are accounts to choose from
        super().bring_back(typed)

    def _tell_tasks(self, left: TasksOf) -> None:
        self.tasks_to.setVisible(left.tasks > 0)
        told = self.tr("It has {count} tasks to do.", "", left.tasks)
        self.tasks_to.show_hint(told.format(count=number(left.tasks)), "warning")

    def facts(self) -> DisableUser:
        return DisableUser(self._user, self.reason.value(), self.tasks_to.value() or "")
