# SPDX-License-Identifier: Apache-2.0
"""Forms of the closing: the reason of the warnings, the last look of the head, and opening a month again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog, ask
from welfare_desk.desktop.kit.fields.lines import NoteField, TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import digest_words, inline, month_title, number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.summary.month.words import figure_words, told_check, unknown
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import both_words
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.monthly.checks import Check
from welfare_desk.domain.summary.monthly.month import ClosedMonth, Month
from welfare_desk.services.summary.monthly.months import ReopenMonth, reopen_month

CLOSE, _KEEP = "close", "keep"

OUTRUN = frozenset(
    {
        "bad_fields",
        "earlier_month_open",
        "earlier_month_unsent",
        "later_month_closed",
        "month_before_first",
        "month_checks_fail",
        "month_closed_already",
        "month_not_closed",
    }
)
"""Refusals that say the month, or one beside it, is not as it was read: what it stands at bars them before.

`bad_fields`, of a closing: warnings want a reason that were not there.
"""


class ReasonDialog(Dialog):
    """Answers with what is to stand as the reason, which the page keeps until the month is closed.

    Signal: `typing` (what stands there now), with every change by hand: a draft of it outlives the window.
    """

    typing = Signal(str)

    def __init__(self, page: Page, month: Month, warnings: Sequence[Check], written: str) -> None:
        title = self.tr("Why is {month} closed with these warnings?")
        super().__init__(page, title.format(month=month_title(month.month)), width=620)
        for check in warnings:
            self.body.addWidget(Label(f"• {told_check(check)}", tone=Tone.AMBER, wrap=True))
        hint = self.tr("It is kept with the closed month. Nothing is closed by writing it.")
        self.form = Form(1)
        self.reason = NoteField("reason", self.tr("Reason"), required=True, hint=hint, lines=4)
        self.form.add(self.reason)
        self.reason.set_value(written)
        self.reason.note.moveCursor(QTextCursor.MoveOperation.End)
        self.body.addWidget(self.form)
        self._written = written
        self.reason.changed.connect(self._tell)
        self.add_cancel()
        self._keep = self.commits_with(Button(self.tr("Keep the reason"), "check", ButtonKind.FILLED))
        self._keep.clicked.connect(self._answer_typed)

    def _tell(self) -> None:
        self.typing.emit(self.reason.typed())

    def _answer_typed(self) -> None:
        """One that was written may be emptied again; where there was none, an empty field is an oversight."""
        if self._written or not self.form.check():
            self.answer(self.reason.typed())

    def edited(self) -> bool:
        return self.reason.typed() != self._written

    def cancel(self) -> None:
        """Leave the reason as it was; only after a question where that would lose what is typed."""
        if not self.edited():
            self.answer(self._written)
            return

        def decided(answer: str | None) -> None:
            if answer is not None:
                self.answer(self.reason.typed() if answer == _KEEP else self._written)

        acts = [(self._keep.accessibleName(), _KEEP), (self.tr("Throw away"), "drop")]
        text = self.tr("What you typed is not kept yet.")
        title, stay = self.tr("Leave the reason as it was?"), self.tr("Go on typing")
        ask(self, title, text, acts, decided, cancel=stay, careful=True)


class CloseMonthDialog(Dialog):
    """Answers with `CLOSE`; a hurried Enter leaves the month open."""

    def __init__(self, page: Page, month: Month, warned: int, reason: str, *, begins: bool = False) -> None:
        super().__init__(page, self.tr("Close {month}?").format(month=month_title(month.month)), width=560)
        net = month.table("payments").value("pension", "net")
        told = self.tr("Covered {covered}, on pension {drawing}, queued {queued}, pension paid: {net}.")
        figures = told.format(
            covered=figure_words(month.after.covered),
            drawing=figure_words(month.after.on_pension),
            queued=figure_words(month.after.queued),
            net=unknown() if net is None else both_words(Rial(net)),
        )
        self.body.addWidget(Label(figures, "strong", wrap=True))
        frozen = self.tr(
            "Its figures, the lists behind them and the checks are frozen. What is learnt of it later is"
            " written on its true day, and stands with both figures as a correction in the report of the"
            " month that is open then; the head can open the last closed month again with a reason."
        )
        self.body.addWidget(Label(frozen, wrap=True))
        if begins:
            first = self.tr(
                "No month is closed yet, so the chain of months begins with this one. An earlier month can "
                "be closed then only after this one was opened again, and not any more once this one was "
                "sent."
            )
            self.body.addWidget(Label(first, tone=Tone.AMBER, wrap=True))
        if warned:
            why = self.tr("{count} warnings, with the reason: {reason}", "", warned)
            words = why.format(count=number(warned), reason=reason)
            self.body.addWidget(Label(words, tone=Tone.AMBER, wrap=True))
        self.add_act(Button(self.tr("Close the month"), "lock", ButtonKind.PLAIN), CLOSE)
        self._stay = self.add_cancel(self.tr("Not yet"), ButtonKind.FILLED)

    def open(self) -> None:
        super().open()
        self._stay.setFocus(Qt.FocusReason.TabFocusReason)


class ReopenMonthDialog(CommitDialog):
    """Asks the head why; no version is looked at, for a closed month never changes."""

    drafted = "month-reopened"
    command = reopen_month
    takes_away = True

    def __init__(self, page: Page, closed: ClosedMonth, sent: int | None = None) -> None:
        title = self.tr("Open {month} again?").format(month=month_title(closed.month))
        super().__init__(page, title, self.tr("Open this month again"), columns=1)
        self._closed = closed
        self.record = str(closed.month)
        told = self.tr("Closed by {who}. Its figures are counted anew; what was sealed stays on record.")
        self.body.addWidget(Label(told.format(who=inline(closed.closed_by)), "muted", wrap=True))
        if sent is not None:
            gone = self.tr(
                "It was sent as bundle no. {number}, which headquarters may have taken: until the month is "
                "closed anew and sent once more its figures count there. The new bundle takes its place, and "
                "headquarters' board shows the month as «sent again»."
            )
            self.body.addWidget(Label(gone.format(number=number(sent)), tone=Tone.AMBER, wrap=True))
        self.body.addWidget(Label(self.tr("Digest of the seal"), "small"))
        self.body.addWidget(Label(digest_words(closed.digest), "strong", code=True))
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=300)
        self.form.add(self.reason)
        self.finish()

    def afresh(self) -> None:
        return None

    def refused(self, told: Told) -> None:
        super().refused(told)
        if told.code in OUTRUN - {"bad_fields"}:
            self.page.reload()

    def facts(self) -> Any:
        return ReopenMonth(self._closed.month, self.form.values()["reason"])
