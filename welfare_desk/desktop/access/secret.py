# SPDX-License-Identifier: Apache-2.0
"""Fields for what nobody beside the clerk may read, and the dialog of a new password of one's own."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from welfare_desk.desktop.access.form import SecretLine
from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import required_sentence
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations, Progress
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look
from welfare_desk.domain.access import SHORTEST_PASSWORD


class SecretField(Field):
    """A password or a PIN; kept as typed, and never as a draft."""

    secret = True

    def __init__(
        self, name: str, label: str, *, hint: str = "", required: bool = True, most: int = 256
    ) -> None:
        self.line = SecretLine(locked=False)
        self.line.setProperty("large", "")
        self.line.setMaxLength(most)
        super().__init__(name, label, self.line, hint=hint, required=required)
        self.line.textEdited.connect(self._edited)
        self.settle()

    def _edited(self, text: str) -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def value(self) -> str:
        return self.line.text()

    def set_value(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))
        self.settle()

    def show_error(self, text: str) -> None:
        """What is wrong is not seen behind its dots: it is selected, for the next try to replace it."""
        super().show_error(text)
        if text:
            self.line.selectAll()

    def show_plainly(self, text: str) -> None:
        """Show a text that is meant to be read and handed over."""
        # Persian digits, or signs in the order of a Persian line, are not what has to be typed.
        self.line.setFont(fonts.font(15, fonts.MEDIUM, persian=False, tabular=True, scale=look().scale))
        self.line.setText(text)
        self.line.setEchoMode(QLineEdit.EchoMode.Normal)
        self.changed.emit()

    def typed(self) -> str:
        return self.line.text()

    def is_empty(self) -> bool:
        return not self.line.text()

    def check(self) -> bool:
        wrong = self.required and self.is_empty()
        self.show_error(required_sentence() if wrong else "")
        return not wrong


class NewPasswordDialog(Dialog):
    """Answers True once the password is changed. `old`: the one just typed at sign-in, not asked again."""

    def __init__(self, parent: QWidget, operations: Operations, session: Any, old: str = "") -> None:
        super().__init__(parent, self.tr("Your new password"), width=520)
        self._operations, self._session, self._old = operations, session, old
        self.trouble = Slot()
        self.form = Form(1)
        self.old = SecretField("old", self.tr("Present password"))
        least = self.tr("At least {least} characters, not easily guessed").format(least=SHORTEST_PASSWORD)
        self.new = SecretField("new", self.tr("New password"), hint=least)
        self.again = SecretField("again", self.tr("New password, once more"))
        words = self.tr("Only you will know it; write it nowhere. Passwords that came from others are over.")
        if old:
            words = self.tr(
                "Your password came from somebody else and was good for this one sign-in."
                " Choose one that only you know."
            )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        for field in (self.new, self.again) if old else (self.old, self.new, self.again):
            self.form.add(field)
        self.add_cancel(self.tr("Sign out") if old else "")
        self.save_button = self.commits_with(
            Button(self.tr("Change the password"), "check", ButtonKind.FILLED)
        )
        self.save_button.clicked.connect(self.save)
        self.form.ends_at(self.save_button)

    def save(self) -> None:
        """Change it; nothing happens before both lines are the same."""
        if self.form.check() or not self.save_button.isEnabled():
            return
        if self.new.value() != self.again.value():
            self.again.show_error(self.tr("The two are not the same; type it once more"))
            self.again.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        allow(self.save_button, under_way())
        work = partial(_changing, self._session, self._old or self.old.value(), self.new.value())
        self._operations.run(work, self.answer, owner=self, on_error=self._refused)

    def _refused(self, told: Told) -> None:
        allow(self.save_button)
        field = {"weak_password": self.new, "password_unchanged": self.new}
        field |= dict.fromkeys(("wrong_own_password", "too_many_tries"), self.old)
        at = field.get(told.code)
        if at is None or at.name not in self.form.fields:
            self.trouble.show_error(told)
            return
        at.show_error(told.text)
        at.control.setFocus(Qt.FocusReason.OtherFocusReason)


def _changing(session: Any, old: str, new: str, progress: Progress) -> bool:
    from welfare_desk.services.access import ChangePassword, change_password

    session.do(change_password, ChangePassword(session.user.name, new, old))
    return True
