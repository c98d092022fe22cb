# SPDX-License-Identifier: Apache-2.0
"""Dialogs of accounts: a new one, its roles, a password for once, another name, the lifted rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from welfare_desk.desktop.access.secret import SecretField
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import NoteField, TextField, Tick
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.trail import role_words
from welfare_desk.domain.access import CLASHES, Role, in_order
from welfare_desk.services.access import (
    AddUser,
    ChangePassword,
    RenameUser,
    SetRole,
    UserFacts,
    add_user,
    change_password,
    rename_user,
    set_role,
    suggested_password,
)
from welfare_desk.services.roles import LiftRoleClashes, lift_role_clashes


def at_start(button: Button) -> QWidget:
    """A button as wide as its words, at the reading side of its row."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(button)
    layout.addStretch(1)
    return row


class AccountDialog(CommandDialog):
    """One command on one account: answers what it answered. Subclasses build the facts in `facts`."""

    def __init__(self, page: Page, title: str, command: Any, words: str, *, columns: int = 1) -> None:
        super().__init__(page, title, width=520 if columns == 1 else 700, columns=columns)
        self._command = command
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.add_cancel()
        self.sends_with(Button(words, "check", ButtonKind.FILLED))

    def facts(self) -> Any:
        """The facts as typed; None when something is still wrong, which is then said."""
        raise NotImplementedError

    def afresh(self) -> None:
        """Commands on an account look at no version: what is typed counts, whatever stood there."""

    def wanted(self) -> tuple[Any, Any] | None:
        facts = self.facts()
        return None if facts is None else (self._command, facts)


class RoleTicks(QWidget):
    """A tick for each role; pairs that clash cannot be ticked together unless the rule is lifted.

    Signal: `turned` (a role was ticked or not).
    """

    turned = Signal()

    def __init__(self, chosen: tuple[Role, ...], *, lifted: bool) -> None:
        super().__init__()
        self._lifted = lifted
        self.ticks = {role: Tick(role_words(role)) for role in Role}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(14))
        for place, (role, tick) in enumerate(self.ticks.items()):
            tick.setChecked(role in chosen)
            tick.toggled.connect(self._clash)
            tick.clicked.connect(self.turned)
            grid.addWidget(tick, place // 2, place % 2)
        self.note = Label("", "small", wrap=True)
        grid.addWidget(self.note, len(Role) // 2, 0, 1, 2)
        self._clash()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Enter from the field before comes to the first tick
        self.setFocusProxy(self.ticks[Role.ADMIN])

    def tick(self, roles: Sequence[Role]) -> None:
        """Tick these roles and no others."""
        for role, tick in self.ticks.items():
            tick.setChecked(role in roles)

    def roles(self) -> tuple[Role, ...]:
        """The roles ticked."""
        return in_order(role for role, tick in self.ticks.items() if tick.isChecked())

    def _clash(self) -> None:
        """Disable what clashes with what is ticked, and say why."""
        ticked = {role for role, tick in self.ticks.items() if tick.isChecked()}
        pairs = () if self._lifted else (*CLASHES, *(pair[::-1] for pair in CLASHES))
        barred = {one: other for one, other in pairs if other in ticked and one not in ticked}
        told = self.tr("“{role}” is not held together with “{other}”.")
        lines = {
            one: told.format(role=role_words(one), other=role_words(other)) for one, other in barred.items()
        }
        for role, tick in self.ticks.items():
            allow(tick, lines.get(role, ""))
        self.note.setText(" ".join(lines.values()) or self.tr("An account may what any of its roles may."))


class RolesField(Field):
    """The roles of an account in a form; its value is a tuple of `Role`, in their order."""

    def __init__(self, chosen: tuple[Role, ...], *, lifted: bool) -> None:
        self.ticks = RoleTicks(chosen, lifted=lifted)
        super().__init__("roles", QCoreApplication.translate("RoleTicks", "Roles"), self.ticks, required=True)
        self.ticks.turned.connect(self._turned)
        self.settle()

    def _turned(self) -> None:
        self.show_error("")
        self.changed.emit()

    def value(self) -> tuple[Role, ...]:
        return self.ticks.roles()

    def set_value(self, value: Any) -> None:
        self.ticks.tick(value or ())
        self.settle()

    def typed(self) -> str:
        return " ".join(self.ticks.roles())

    def _put(self, text: str) -> None:
        self.ticks.tick([role for role in Role if role in text.split()])

    def is_empty(self) -> bool:
        return not self.ticks.roles()

    def check(self) -> bool:
        told = QCoreApplication.translate("RoleTicks", "Choose at least one role.")
        self.show_error(told if self.is_empty() else "")
        return not self.is_empty()


class _Proving(AccountDialog):
    """Asks one's own password again: the command lets somebody in, or changes what they may."""

    proving = dict.fromkeys(("password_again", "wrong_own_password", "too_many_tries"), "own_password")
    places = proving

    def _own_password(self) -> SecretField:
        return SecretField(
            "own_password",
            self.tr("Your own password, again"),
            hint=self.tr("Accounts and rights change only with it"),
        )


class _WithRoles(_Proving):
    places = {
        **_Proving.proving,
        "weak_password": "password",
        "user_exists": "name",
        "bad_user_name": "name",
    }

    def _add_roles(self, chosen: tuple[Role, ...], *, lifted: bool, columns: int = 1) -> None:
        """The roles, and after them one's own password, from which Enter goes to the button."""
        self.roles = RolesField(chosen, lifted=lifted)
        self.own_password = self._own_password()
        self.form.add(self.roles, columns)
        self.form.add(self.own_password)


class NewUserDialog(_WithRoles):
    """A new account with its first password."""

    drafted = "account"

    def __init__(self, page: Page, *, lifted: bool) -> None:
        super().__init__(
            page,
            QCoreApplication.translate("AccountDialog", "New account"),
            add_user,
            QCoreApplication.translate("AccountDialog", "Make the account"),
            columns=2,
        )
        self.name = TextField(
            "name", self.tr("User name"), required=True, hint=self.tr("Signs in; stays as it is"), longest=40
        )
        self.display = TextField("display_name", self.tr("Name on screens and papers"), longest=40)
        self.password = SecretField(
            "password", self.tr("First password"), hint=self.tr("Good for one sign-in, then to be replaced")
        )
        self.suggest = Button(self.tr("Suggest one"), "sparkles", ButtonKind.LINK, small=True)
        self.suggest.clicked.connect(self._suggest)
        for field in (self.name, self.display, self.password):
            self.form.add(field)
        self.form.add_beside(at_start(self.suggest))
        self._add_roles((Role.CASE_CLERK,), lifted=lifted, columns=2)

    def _suggest(self) -> None:
        self.password.show_plainly(suggested_password())

    def facts(self) -> AddUser:
        first, *also = self.roles.value()
        return AddUser(
            self.name.value(),
            first,
            self.password.value(),
            self.display.value(),
            tuple(also),
            self.own_password.value(),
        )


class RolesDialog(_WithRoles):
    """Other roles for an account."""

    def __init__(self, page: Page, user: UserFacts, *, lifted: bool) -> None:
        title = QCoreApplication.translate("AccountDialog", "Roles of {user}").format(user=user.display_name)
        super().__init__(
            page, title, set_role, QCoreApplication.translate("AccountDialog", "Change the roles")
        )
        self._user = user.name
        self._add_roles(user.roles, lifted=lifted)

    def facts(self) -> SetRole:
        first, *also = self.roles.value()
        return SetRole(self._user, first, tuple(also), self.own_password.value())


class ResetPasswordDialog(_Proving):
    """A password for once, for who has forgotten theirs or comes back."""

    places = {**_Proving.proving, "weak_password": "password"}

    def __init__(self, page: Page, user: UserFacts) -> None:
        title = QCoreApplication.translate("AccountDialog", "New first password for {user}").format(
            user=user.display_name
        )
        super().__init__(
            page, title, change_password, QCoreApplication.translate("AccountDialog", "Set the password")
        )
        self._user = user.name
        self.password = SecretField(
            "password", self.tr("First password"), hint=self.tr("Good for one sign-in, then to be replaced")
        )
        self.suggest = Button(self.tr("Suggest one"), "sparkles", ButtonKind.LINK, small=True)
        self.suggest.clicked.connect(self._suggest)
        self.form.add(self.password)
        self.form.add_wide(at_start(self.suggest))
        self.own_password = self._own_password()
        self.form.add(self.own_password)
        if user.disabled:
            self.form.add_wide(
                Label(self.tr("The closed account is opened again by it."), "muted", wrap=True)
            )

    def _suggest(self) -> None:
        self.password.show_plainly(suggested_password())

    def facts(self) -> ChangePassword:
        own = self.own_password.value()
        return ChangePassword(self._user, self.password.value(), own_password=own)


class RenameDialog(AccountDialog):
    """Another name on screens and papers."""

    drafted = "account-name"

    places = {"bad_user_name": "display_name"}

    def __init__(self, page: Page, user: UserFacts) -> None:
        super().__init__(
            page,
            QCoreApplication.translate("AccountDialog", "Another name"),
            rename_user,
            QCoreApplication.translate("AccountDialog", "Change the name"),
        )
        self._user = self.record = user.name
        self.display = TextField(
            "display_name", self.tr("Name on screens and papers"), required=True, longest=40
        )
        self.display.set_value(user.display_name)
        self.form.add(self.display)

    def facts(self) -> RenameUser:
        return RenameUser(self._user, self.display.value())


class ClashesDialog(_Proving):
    """Lift the rule of clashing roles in an office of one person, or put it in force."""

    drafted = "clashes"

    places = {**_Proving.proving, "lift_reason_missing": "reason"}

    def __init__(self, page: Page, *, lift: bool) -> None:
        title = (
            QCoreApplication.translate("AccountDialog", "Lift the rule of clashing roles?")
            if lift
            else QCoreApplication.translate("AccountDialog", "Put the rule in force?")
        )
        super().__init__(
            page,
            title,
            lift_role_clashes,
            QCoreApplication.translate("AccountDialog", "Lift it")
            if lift
            else QCoreApplication.translate("AccountDialog", "In force"),
        )
        self._lift = lift
        self.reason = NoteField(
            "reason", self.tr("Reason"), lines=2, required=True, hint=self.tr("Stays in the trail of changes")
        )
        self.own_password = self._own_password()
        self.form.add(self.reason)
        self.form.add(self.own_password)

    def facts(self) -> LiftRoleClashes:
        return LiftRoleClashes(self._lift, self.reason.value(), self.own_password.value())
