# SPDX-License-Identifier: Apache-2.0
"""An interval that is not over: how it is told, and the act that asks the head to let it be passed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.focus import into_view
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.handing import handing_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import months_between
from welfare_desk.domain.equipment.interval import NotYet, Way
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.approving import AskApproval, ask_approval

ASK_KEY = "F6"


class Caution(QFrame):
    """A soft coloured box with a title and words; fields may stand below. No question, as banners are."""

    def __init__(self, tone: Tone, icon: str) -> None:
        super().__init__()
        self.setProperty("banner", str(tone))
        self.title = Label("", "strong", tone=tone, wrap=True)
        self.text = Label("", wrap=True)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(px(12), px(9), px(12), px(9))
        outer.setSpacing(px(10))
        outer.addWidget(Icon(icon, str(tone), 19), 0, Qt.AlignmentFlag.AlignTop)
        self.words = QVBoxLayout()
        self.words.setSpacing(px(3))
        self.words.addWidget(self.title)
        self.words.addWidget(self.text)
        outer.addLayout(self.words, 1)

    def say(self, title: str, text: str) -> None:
        """Other words."""
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)


class EarlyWords(QObject):
    """What is said of an interval; an object, because Qt's tools collect plurals from `tr` alone."""

    def title(self) -> str:
        """What is the matter."""
        return self.tr("The interval is not over")

    def told(self, code: str, name: str, early: NotYet, today: dt.date) -> str:
        """What was had of the need of an item and when; how long the interval is, and what is left of it."""
        told = self.tr("{item}: {last} was had on {day} {way}; {interval}.")
        if early.last.item == code:
            told = self.tr("{item} was had on {day} {way}; {interval}.")
        return told.format(
            item=inline(name),
            last=inline(early.last.item_name),
            day=isolate(day(early.last.on)),
            way=handing_words(early.last.way),
            interval=self._interval(early.months, months_between(today, early.until), early.until),
        )

    def next(self, *, approved: bool, may_approve: bool) -> str:
        """What the clerk can do about it."""
        if approved:
            return self.tr("The head has approved it.")
        if may_approve:
            return self.tr("To go on, write the reason.")
        told = self.tr("To go on, write the reason; the head has to approve it: {key} asks.")
        return told.format(key=isolate(ASK_KEY))

    def _interval(self, months: int, left: int, until: dt.date) -> str:
        told = self.tr("the interval is {months} months and ends on {until}", "", months)
        told = told.format(months=number(months), until=isolate(day(until)))
        if left < 1:
            return told
        return self.tr("{interval}, in {left} months", "", left).format(interval=told, left=number(left))


class AskHead(QObject):
    """The act at the foot of a dialog whose command an interval stops; while it waits, nothing else ends it.

    `reason` is the field of the dialog that says why; `instead` are acts that make no sense meanwhile.
    """

    def __init__(self, dialog: CommandDialog, reason: TextField) -> None:
        super().__init__(dialog)
        self._dialog, self._reason = dialog, reason
        self._file_no = ""
        self._items: list[str] = []
        self.sum_of: Callable[[], Rial | None] | None = None
        """How much money the head is asked for; None where goods go out."""
        self._instead: Sequence[Button] = ()
        self.button = Button(self.tr("Ask the head to approve"), "send", ButtonKind.AMBER)
        self.button.hide()
        self.button.clicked.connect(self.ask)
        allow(self.button, lacking(dialog.page.desk, Permission.ASK_APPROVAL))

    def put_at_foot(self, instead: Sequence[Button] = ()) -> None:
        """Stand here at the foot; the acts named give way while it waits."""
        self._instead = instead
        self._dialog.add_act(self.button, key=ASK_KEY)

    @property
    def waits(self) -> bool:
        """Whether the head has to be asked before anything is kept."""
        return bool(self._items)

    def offer(self, file_no: str, items: Sequence[str]) -> None:
        """The items (codes) whose interval nobody has approved; with none there is nothing to ask."""
        before = self.waits
        self._file_no, self._items = file_no, list(items)
        for other in self._instead:
            other.setHidden(self.waits)
        self.button.setHidden(not self.waits)
        if self.waits or before:
            self.hold()
        self._dialog.ease_foot()

    def hold(self) -> None:
        """What ends the dialog would be refused as long as the head is to be asked."""
        told = self.tr("The head has to approve this first: {key} asks.").format(key=isolate(ASK_KEY))
        allow(self._dialog.save_button, told if self.waits else "")

    def leads(self) -> bool:
        """Put the cursor on the act in place of one that would be refused; whether it waits."""
        if self.waits:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.waits

    def hears(self, event: QKeyEvent) -> bool:
        """Whether this key is that of the act, which is then done."""
        if event.key() != Qt.Key.Key_F6 or not self.waits:
            return False
        self.button.click()
        return True

    def keys(self) -> list[tuple[str, str]]:
        """The key for F1, while the act stands at the foot."""
        return [(ASK_KEY, self.button.accessibleName())] if self.waits else []

    def ask(self) -> None:
        """Ask the head to let every interval be passed, with the reason that is typed."""
        if not str(self._reason.typed()).strip():
            self._reason.check()
            self._reason.control.setFocus(Qt.FocusReason.OtherFocusReason)
            into_view(self._reason)
        elif self._items:
            self._ask(list(self._items), asked=False)

    def _ask(self, left: list[str], *, asked: bool) -> None:
        way = Way.GOODS if self.sum_of is None else Way.CASH
        amount = None if self.sum_of is None else self.sum_of()
        facts = AskApproval(self._file_no, left[0], str(self._reason.typed()), way, amount)

        def go_on(asked: bool) -> None:
            if len(left) > 1:
                self._ask(left[1:], asked=asked)
            else:
                self._done()

        def refused(told: Told) -> None:
            if told.code == "approval_open" and (asked or len(left) > 1):
                go_on(asked)  # another line was asked for before; this one is not held up by it
                return
            self._dialog.trouble.show_error(told)
            into_view(self._dialog.trouble)

        operations = self._dialog.page.desk.operations
        operations.do(ask_approval, facts, lambda _: go_on(True), owner=self._dialog, on_error=refused)

    def _done(self) -> None:
        told = QCoreApplication.translate(
            "IssueDialog", "The head is asked; what is typed here waits as a draft"
        )
        self._dialog.page.desk.say(told, Tone.BLUE, "send")
        self._dialog.set_aside(None)
