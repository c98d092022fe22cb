# SPDX-License-Identifier: Apache-2.0
"""The page of accounts: who may sign in, with which roles, and what an administrator does for them."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.access.closing import CloseAccountDialog
from welfare_desk.desktop.access.user_dialogs import (
    AccountDialog,
    ClashesDialog,
    NewUserDialog,
    RenameDialog,
    ResetPasswordDialog,
    RolesDialog,
)
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, FactRow, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.trail import right_words, roles_words
from welfare_desk.domain.access import PERMISSIONS, Permission
from welfare_desk.services.access import ListUsers, UserFacts, UserList, list_users
from welfare_desk.services.door import Kind

_PANEL = 340
_TALL = 700


def _key(user: UserFacts) -> Hashable:
    return user.name


class UsersPage(Page):
    """Accounts in a list, the chosen one beside it."""

    kinds = frozenset({Kind.USER})
    poses = ("new", "roles")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found = UserList(())
        self._me: str = getattr(getattr(desk.operations.office, "user", None), "name", "")
        self.notice = Slot()
        self.table = Table(
            self._columns(),
            name="users",
            accessible_name=self.tr("Users"),
            key=_key,
            two_lines=True,
            memory=desk.memory,
        )
        self.card = ListCard(self.table)
        self.panel = Card(" ")
        self.roles = Label("", wrap=True)
        self.rights = Label("", "small", wrap=True)
        self.rights_title = Label(self.tr("May"), "label")
        self.facts = {
            "name": FactRow(self.tr("User name")),
            "password": FactRow(self.tr("Password")),
            "pin": FactRow(self.tr("PIN")),
        }
        self.new_button = Button(self.tr("New account"), "user-plus", ButtonKind.FILLED)
        self.trail_button = Button(self.tr("Trail of changes"), "history")
        self.lift_button = Button(self.tr("Office of one person…"), "scale", ButtonKind.LINK)
        self._build()
        self._commands()
        self.table.current_changed.connect(self._show_user)
        self.table.opened.connect(self.change_roles)
        self.lift_button.clicked.connect(self._lift)

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), lambda user: user.display_name, CellLook.STRONG, width=190,
                   stretch=2, least=140, second=lambda user: user.name),
            Column("roles", self.tr("Roles"), lambda user: roles_words(user.roles), width=230, stretch=3,
                   least=150),
            Column("state", self.tr("State"), self._state, CellLook.CHIP, width=160, least=140,
                   tone=_tone),
        ]  # fmt: skip

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        told = self.tr("Each person signs in with an account of their own; every change keeps its name.")
        top.addWidget(Label(told, "muted"), 1)
        top.addWidget(self.lift_button)
        top.addWidget(self.trail_button)
        top.addWidget(self.new_button)
        for row in self.facts.values():
            self.panel.body.addWidget(row)
        self.panel.body.addWidget(Label(self.tr("Roles"), "label"))
        self.panel.body.addWidget(self.roles)
        self.panel.body.addWidget(self.rights_title)
        self.panel.body.addWidget(self.rights)
        self.acts = QVBoxLayout()
        self.acts.setSpacing(px(6))
        self.panel.body.addStretch(1)
        self.panel.body.addLayout(self.acts)
        self.panel.setFixedWidth(px(_PANEL))
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.card, 1)
        body.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addWidget(self.notice)
        layout.addLayout(top)
        layout.addLayout(body, 1)

    def _commands(self) -> None:
        self.new_button.act(self.command(self.tr("New account"), "user-plus", self.add_user, "Ctrl+N"))
        acts = (
            (self.tr("Change the roles…"), "user-cog", self.change_roles, "F6"),
            (self.tr("New first password…"), "key-round", self.reset_password, "F7"),
            (self.tr("Another name…"), "pencil", self.rename, "F2"),
            (self.tr("Close the account…"), "user-x", self.close_account, "Ctrl+Delete"),
            (self.tr("What this user changed"), "history", self.show_trail, "Ctrl+H"),
        )
        self._on_account = []
        for words, icon, slot, keys in acts:
            action = self.command(words, icon, slot, keys)
            button = Button(words, icon)
            button.act(action)
            self.acts.addWidget(button)
            self._on_account.append(action)
        recalls = self.recalls
        recalls.new("account", self.add_user)
        recalls.new("clashes", self._turn_clashes, after=self.table)
        recalls.on_row("account-name", self.table, self.rename)
        recalls.on_row("account-closed", self.table, self.close_account)
        allow(self.trail_button, lacking(self.desk, Permission.VIEW_AUDIT))
        self.trail_button.clicked.connect(self._whole_trail)

    # what the window calls

    def load(self, **arguments: Any) -> None:
        self.say_title(self.tr("Users"))
        self.reload()

    def reload(self) -> None:
        self.ask(list_users, ListUsers(), self._show, latest="users")

    def fit(self, width: int, height: int) -> None:
        for label in (self.rights, self.rights_title):
            label.setVisible(height >= _TALL)  # in a low window the acts need the room

    def first_focus(self) -> QWidget:
        return self.table

    def pose(self, name: str) -> None:
        if name == "new":
            self.add_user()
        else:
            for dialog in self.window().findChildren(AccountDialog):
                dialog.cancel()
            self.change_roles()

    # what is shown

    def _show(self, found: UserList) -> None:
        first = not self.table.rows.ready
        self._found = found
        rows = sorted(found.users, key=lambda user: user.disabled)
        if first:
            self.table.show_rows(from_rows(rows))
        else:
            self.table.rows.fetch_from(from_rows(rows))
        alone = sum(not user.disabled for user in found.users) == 1
        self.lift_button.setVisible(alone and not found.clashes_lifted)
        if found.clashes_lifted:
            self._tell_lifted(found.clashes_lifted)
        else:
            self.notice.clear()
        open_ = sum(not user.disabled for user in found.users)
        keys = (
            Key("Enter", self.tr("roles")),
            Key("Ctrl+N", self.tr("new account")),
            Key("F7", self.tr("new first password")),
        )
        self.say_status(
            (self.tr("{count} open accounts", "", open_).format(count=number(open_)), None), keys=keys
        )

    def _tell_lifted(self, reason: str) -> None:
        back = Button(self.tr("Put the rule in force…"), "scale", small=True)
        back.clicked.connect(self._put_in_force)
        title = self.tr("Clashing roles may be held together while this office has one person")
        text = self.tr("Reason: {reason}").format(reason=reason)
        self.notice.show_banner(Banner(Tone.AMBER, "scale", title, text, [back], beside=True))

    def _show_user(self, user: UserFacts | None) -> None:
        for action in self._on_account:
            allow(action, unless(user, nothing_chosen()))
        if user is None:
            return
        self.panel.say(user.display_name)
        self.facts["name"].say(user.name)
        own = self.tr("to be replaced at sign-in") if user.must_change else self.tr("own")
        self.facts["password"].say(self.tr("none: closed") if user.disabled else own)
        self.facts["pin"].say(self.tr("set") if user.has_pin else self.tr("not set"))
        self.roles.setText(roles_words(user.roles))
        rights = frozenset[Permission]().union(*(PERMISSIONS[role] for role in user.roles))
        told = [right_words(right.value) for right in Permission if right in rights]
        self.rights.setText(self.tr(", ").join(told))
        allow(self._on_account[0], self._no_roles(user))
        allow(self._on_account[3], self.tr("This account is closed already.") if user.disabled else "")
        allow(self._on_account[4], lacking(self.desk, Permission.VIEW_AUDIT))

    def _no_roles(self, user: UserFacts) -> str:
        """A closed account gets no role; one whose roles clash may lose some, to be opened again."""
        if not user.disabled or len(user.roles) > 1:
            return ""
        return sentence("roles_of_closed_account", {"shown": user.display_name})

    def _state(self, user: UserFacts) -> str:
        if user.disabled:
            return self.tr("Closed")
        return self.tr("First password") if user.must_change else self.tr("Open")

    # acts

    def _chosen(self) -> UserFacts | None:
        row = self.table.current_row()
        return row if isinstance(row, UserFacts) else None

    def _open(self, dialog: AccountDialog, done: str) -> None:
        def answered(answer: Any) -> None:
            if answer is not None:
                self.desk.say(done)
            if isinstance(dialog, NewUserDialog) and isinstance(answer, UserFacts):
                self.table.stand_on(answer.name)

        dialog.answered.connect(answered)
        dialog.open()

    def add_user(self) -> None:
        """Make a new account."""
        self._open(NewUserDialog(self, lifted=False), self.tr("The account is made"))

    def change_roles(self, user: UserFacts | None = None) -> None:
        """Other roles for the account in hand."""
        chosen = user or self._chosen()
        if chosen is not None and not self._no_roles(chosen):
            alone = sum(not each.disabled for each in self._found.users) == 1
            lifted = bool(self._found.clashes_lifted) and alone
            self._open(RolesDialog(self, chosen, lifted=lifted), self.tr("The roles are changed"))

    def reset_password(self) -> None:
        """A first password for who has forgotten theirs; one's own is changed on one's own page."""
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.name == self._me:
            self.desk.go("account")  # one's own takes the old one
            return
        self._open(ResetPasswordDialog(self, chosen), self.tr("The first password is set"))

    def rename(self) -> None:
        """Another name on screens and papers."""
        chosen = self._chosen()
        if chosen is not None:
            self._open(RenameDialog(self, chosen), self.tr("The name is changed"))

    def close_account(self) -> None:
        """Close the account in hand."""
        chosen = self._chosen()
        if chosen is not None and not chosen.disabled:
            self._open(CloseAccountDialog(self, chosen), self.tr("The account is closed"))

    def show_trail(self) -> None:
        """What the account in hand changed."""
        chosen = self._chosen()
        if chosen is not None:
            self.desk.go("trail", user=chosen.name)

    def _whole_trail(self) -> None:
        self.desk.go("trail")

    def _turn_clashes(self) -> None:
        if self._found.clashes_lifted:
            self._put_in_force()
        else:
            self._lift()

    def _lift(self) -> None:
        self._open(ClashesDialog(self, lift=True), self.tr("The rule is lifted"))

    def _put_in_force(self) -> None:
        self._open(ClashesDialog(self, lift=False), self.tr("The rule is in force"))


def _tone(user: UserFacts) -> Tone:
    if user.disabled:
        return Tone.GREY
    return Tone.AMBER if user.must_change else Tone.GREEN
