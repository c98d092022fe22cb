# SPDX-License-Identifier: Apache-2.0
"""My account: who I am here, what I may, my password, and the PIN that opens the hidden screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.access.secret import NewPasswordDialog, SecretField
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, under_way, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, FactRow
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Chip, KeyCap, Label
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.trail import right_words, roles_words
from welfare_desk.domain.access import PERMISSIONS, PIN_LENGTH, Permission, normal_pin
from welfare_desk.services.access import UserFacts
from welfare_desk.services.door import Kind
from welfare_desk.services.own_account import MyAccount, SetPin, my_account, set_pin

_WIDTH = 420


class OwnAccountPage(Page):
    """Three cards: the account, its password, its PIN. `load` takes `pin`: the cursor goes there."""

    kinds = frozenset({Kind.USER})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._key = new_key()
        self._at_pin = False
        self.facts = {"name": FactRow(self.tr("User name")), "shown": FactRow(self.tr("Name on papers"))}
        self.roles = Label("", "strong", wrap=True)
        self.rights = Label("", "small", wrap=True)
        self.password_button = Button(self.tr("Change my password"), "key-round", ButtonKind.FILLED)
        self.state = Chip("", Tone.GREY)
        self.form = Form(1)
        self.pin = SecretField("pin", self.tr("New PIN"), hint=self.tr("Six digits"), most=PIN_LENGTH + 2)
        self.again = SecretField("again", self.tr("New PIN, once more"), most=PIN_LENGTH + 2)
        self.own_password = SecretField("own_password", self.tr("Your password"))
        self.save_button = Button(self.tr("Keep this PIN"), "check")
        self.remove_button = Button(self.tr("Take the PIN away"), kind=ButtonKind.LINK)
        self._build()
        self.password_button.act(
            self.command(self.tr("Change my password"), "key-round", self.change_password, "F6")
        )
        self.save_button.clicked.connect(self.save_pin)
        self._removes = self.command(self.tr("Take the PIN away"), "x", self.remove_pin)
        self.remove_button.act(self._removes)
        self.form.ends_at(self.save_button)

    def _build(self) -> None:
        who = Card(self.tr("Your account"))
        for row in self.facts.values():
            who.body.addWidget(row)
        who.body.addWidget(Label(self.tr("Roles"), "label"))
        who.body.addWidget(self.roles)
        who.body.addWidget(Label(self.tr("May"), "label"))
        who.body.addWidget(self.rights)
        who.setFixedWidth(px(_WIDTH))
        password = Card(self.tr("Password"))
        told = self.tr("It opens the office and its data. Forgotten, the administrator gives you a new one.")
        password.body.addWidget(Label(told, "muted", wrap=True))
        password.body.addWidget(self.password_button, 0, Qt.AlignmentFlag.AlignLeading)
        password.setFixedWidth(px(_WIDTH))
        pin = Card(self.tr("PIN of the hidden screen"))
        pin.add_act(KeyCap("F12"))
        pin.add_act(self.state)
        told = self.tr(
            "The screen is hidden by this key, or after five idle minutes. The PIN opens it again;"
            " after three wrong ones the password is asked."
        )
        pin.body.addWidget(Label(told, "muted", wrap=True))
        for field in (self.pin, self.again, self.own_password):
            self.form.add(field)
        pin.body.addWidget(self.form)
        acts = QHBoxLayout()
        acts.addWidget(self.save_button)
        acts.addWidget(self.remove_button)
        acts.addStretch(1)
        pin.body.addLayout(acts)
        pin.setFixedWidth(px(_WIDTH))
        left = QVBoxLayout()
        left.setSpacing(px(GAP))
        left.addWidget(who)
        left.addWidget(password)
        left.addStretch(1)
        cards = QHBoxLayout()
        cards.setSpacing(px(GAP))
        cards.addLayout(left)
        cards.addWidget(pin, 0, Qt.AlignmentFlag.AlignTop)
        cards.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.addWidget(self.trouble)
        layout.addLayout(cards)
        layout.addStretch(1)

    def load(self, pin: bool = False, **arguments: Any) -> None:
        self._at_pin = pin
        self.say_title(self.tr("Settings"), self.tr("My account"))
        keys = (Key("F6", self.tr("change my password")), Key("F12", self.tr("hide the screen")))
        self.say_status((self.tr("Only you see this page of yours"), None), keys=keys)
        self.form.show_values({"pin": "", "again": "", "own_password": ""})
        self.reload()

    def reload(self) -> None:
        self.ask(my_account, MyAccount(), self._show, latest="account")

    def first_focus(self) -> QWidget:
        return self.pin.control if self._at_pin else self.password_button

    def _show(self, user: UserFacts) -> None:
        self.facts["name"].say(user.name)
        self.facts["shown"].say(user.display_name)
        self.roles.setText(roles_words(user.roles))
        rights = frozenset[Permission]().union(*(PERMISSIONS[role] for role in user.roles))
        told = [right_words(right.value) for right in Permission if right in rights]
        self.rights.setText(self.tr(", ").join(told))
        words = self.tr("set") if user.has_pin else self.tr("not set")
        self.state.show_state(words, Tone.GREEN if user.has_pin else Tone.GREY)
        allow(self._removes, unless(user.has_pin, self.tr("No PIN is set.")))

    def change_password(self) -> None:
        """Ask the present password and a new one."""
        operations = self.desk.operations
        dialog = NewPasswordDialog(self, operations, operations.office)
        dialog.answered.connect(self._password_changed)
        dialog.open()

    def _password_changed(self, done: Any) -> None:
        if done:
            self.desk.say(self.tr("The password is changed"))

    def save_pin(self) -> None:
        """Keep the PIN typed twice."""
        if self.form.check() or not self.save_button.isEnabled():
            return
        if normal_pin(self.pin.value()) != normal_pin(self.again.value()):
            self.again.show_error(self.tr("The two are not the same; type it once more"))
            self.again.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._set(self.pin.value())

    def remove_pin(self) -> None:
        """Take the PIN away; the password opens the screen then."""
        if self.own_password.check():
            self._set("")
        else:
            self.own_password.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, pin: str) -> None:
        allow(self.save_button, under_way())
        facts = SetPin(pin, self.own_password.value())
        self.do(set_pin, facts, self._pin_set, key=self._key, on_error=self._refused)

    def _pin_set(self, user: UserFacts) -> None:
        self._key = new_key()
        allow(self.save_button)
        self.trouble.clear()
        self.form.show_values({"pin": "", "again": "", "own_password": ""})
        for field in self.form.fields.values():
            field.show_error("")
        self.desk.say(self.tr("The PIN is kept") if user.has_pin else self.tr("The PIN is taken away"))

    def _refused(self, told: Told) -> None:
        allow(self.save_button)
        if not told.outcome_unknown:
            self._key = new_key()
        own = ("wrong_own_password", "password_again", "too_many_tries")
        at = {"weak_pin": self.pin, **dict.fromkeys(own, self.own_password)}
        field = at.get(told.code)
        if field is None:
            self.trouble.show_error(told)
            return
        field.show_error(told.text)
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)
