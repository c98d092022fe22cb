# SPDX-License-Identifier: Apache-2.0
"""«I have the recovery key»: the eight groups, the account, its new password."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.access.groups import GroupBoxes
from welfare_desk.desktop.access.secret import SecretField
from welfare_desk.desktop.doors import Doors
from welfare_desk.desktop.kit.allowing import allow, under_way, unless
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations, Progress
from welfare_desk.domain.access import SHORTEST_PASSWORD
from welfare_desk.domain.recovery import GROUPS


class RecoveryDialog(Dialog):
    """Answers the session it opened, or None."""

    def __init__(
        self, parent: QWidget, doors: Doors, office: Path, operations: Operations, user: str = ""
    ) -> None:
        super().__init__(parent, self.tr("Open with the recovery key"), width=860)
        self._doors, self._office, self._operations = doors, office, operations
        self.trouble = Slot()
        self.boxes = GroupBoxes()
        self.count = Label("", "good")
        self.user = TextField("user", self.tr("User name"), required=True)
        self.user.set_value(user)
        least = self.tr("At least {least} characters, not easily guessed").format(least=SHORTEST_PASSWORD)
        self.password = SecretField("password", self.tr("New password of this account"), hint=least)
        self.again = SecretField("again", self.tr("New password, once more"))
        self.form = Form(2)
        self.form.add(self.user, 2)
        self.form.add(self.password)
        self.form.add(self.again)
        self.enter = Button(self.tr("Open"), "key-round", ButtonKind.FILLED)
        words = self.tr(
            "Type the key from the paper. Letters and digits are Latin;"
            " a Persian keyboard is turned back for you."
        )
        for widget in (self.trouble, Label(words, "muted", wrap=True), self.boxes, self.count, self.form):
            self.body.addWidget(widget)
        self.add_cancel()
        self.commits_with(self.enter)
        self.boxes.changed.connect(self._show_count)
        self.enter.clicked.connect(self._try)
        self.form.finished.connect(self._try)
        self._show_count()

    def _show_count(self) -> None:
        right = self.boxes.right()
        told = self.tr("{right} of 8 groups are right", "", right).format(right=right)
        self.count.setText(told if right else "")  # none yet is nothing to praise in green
        allow(self.enter, unless(right == GROUPS, self.tr("All eight groups must be right first.")))

    def _try(self) -> None:
        if not self.enter.isEnabled() or self.form.check():
            return
        if self.password.value() != self.again.value():
            self.again.control.setFocus(Qt.FocusReason.OtherFocusReason)
            self.again.show_error(self.tr("The two are not the same; type it once more"))
            return
        allow(self.enter, under_way())
        work = partial(
            _recovering,
            self._doors,
            self._office,
            self.boxes.typed(),
            self.user.value(),
            self.password.value(),
        )
        self._operations.run(work, self.answer, owner=self, on_error=self._refused)

    def _refused(self, told: Told) -> None:
        allow(self.enter)
        self.password.control.setFocus(Qt.FocusReason.OtherFocusReason)
        if told.code == "weak_password":
            self.password.show_error(told.text)
        else:
            self.trouble.show_error(told)


def _recovering(doors: Doors, office: Path, typed: str, user: str, password: str, progress: Progress) -> Any:
    return doors.open_with_recovery_key(office, typed, user, password)
