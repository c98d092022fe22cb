# SPDX-License-Identifier: Apache-2.0
"""Acts on the letters of the first step: a new one, a correction, an end."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, elsewhere, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.words import day, inline, letter_number, number
from welfare_desk.desktop.waiting.admission.quota_dialogs import (
    CloseQuotaDialog,
    QuotaDialog,
    ReturnQuotaDialog,
)
from welfare_desk.desktop.waiting.admission.quota_step import QuotaStep
from welfare_desk.domain.access import Permission
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.quota import Quota, QuotaState
from welfare_desk.services.waiting.quotas import QuotaKept


class LetterActs:
    """The three acts with their keys, enabled by the letter under the cursor."""

    def __init__(self, page: Page, step: QuotaStep) -> None:
        self._page, self._step = page, step
        self._here, self._name = True, ""

    def add_commands(self) -> None:
        """Give the page its acts and the buttons their doing."""
        translate = QCoreApplication.translate
        command, step = self._page.command, self._step
        self._new = command(translate("LetterActs", "New quota letter"), "plus", self.new, "Ctrl+N")
        self._edit = command(translate("LetterActs", "Correct the letter"), "pencil", self.edit, "F6")
        self._close = command(translate("LetterActs", "Close the letter"), "lock", self.close, "Ctrl+Del")
        for button, act in (
            (step.new_button, self._new),
            (step.first_button, self._new),
            (step.edit_button, self._edit),
            (step.close_button, self._close),
        ):
            button.act(act)
        step.moved.connect(self._allow)
        self._page.recalls.on_row("quota", step.table, self.edit)
        self._page.recalls.new("quota", self.new, step.table)
        self._page.recalls.on_row("quota-closed", step.table, self.close)
        self._page.recalls.on_row("quota-returned", step.table, self._send_back_again)

    def allow_at(self, here: bool, name: str) -> None:
        """Whether the step of the letters is the one shown, and what it is called."""
        self._here, self._name = here, name
        self._allow()

    def _allow(self) -> None:
        desk, quota = self._page.desk, self._step.current()
        away = unless(self._here, elsewhere(self._name))
        closed = QCoreApplication.translate("LetterActs", "This letter is closed already.")
        none = nothing_chosen() if quota is None else unless(quota.state is not QuotaState.CLOSED, closed)
        acts: tuple[tuple[QAction, Permission, str], ...] = (
            (self._new, Permission.EDIT_QUEUE, ""),
            (self._edit, Permission.EDIT_QUEUE, none),
            (self._close, Permission.APPROVE, none),
        )
        for act, right, reason in acts:
            allow(act, lacking(desk, right), away, reason)

    def new(self) -> None:
        """Record a letter of headquarters."""
        self._open(None)

    def edit(self) -> None:
        """Correct the letter under the cursor."""
        quota = self._step.current()
        if quota is not None:
            self._open(quota)

    def _open(self, quota: Quota | None) -> None:
        dialog = QuotaDialog(self._page, self._step.services, quota)

        def done(answer: Any) -> None:
            if not isinstance(answer, QuotaKept):
                return
            self._step.table.stand_on(answer.id)
            told = QCoreApplication.translate("LetterActs", "The letter is recorded")
            if quota is not None:
                told = QCoreApplication.translate("LetterActs", "The letter is corrected")
            self._page.desk.say(told)

        dialog.answered.connect(done)
        dialog.open()

    def close(self) -> None:
        """Let the letter under the cursor admit nobody any more."""
        quota = self._step.current()
        if quota is None:
            return
        told = QCoreApplication.translate(
            "LetterActs", "Letter {number} of {date}: {left} of {places} places are given to nobody."
        ).format(
            number=isolate(letter_number(quota.letter.letter_no)),
            date=isolate(day(quota.letter.letter_on)),
            left=number(quota.left),
            places=number(quota.letter.places),
        )
        dialog = CloseQuotaDialog(self._page, quota, told)

        def done(answer: Any) -> None:
            if isinstance(answer, QuotaKept):
                self._page.desk.say(QCoreApplication.translate("LetterActs", "The letter is closed"))

        dialog.answered.connect(done)
        dialog.open()

    def _send_back_again(self) -> None:
        """The draft of a return; where the letter lies before the head no more, it is of no use."""
        quota = self._step.current()
        if quota is not None and quota.submitted_by:
            self.send_back(quota)
        else:
            self._page.recalls.lose()

    def send_back(self, quota: Quota) -> None:
        """Let a list go back to whoever has put it before the head."""
        dialog = ReturnQuotaDialog(self._page, quota)

        def done(answer: Any) -> None:
            if isinstance(answer, QuotaKept):
                told = QCoreApplication.translate("LetterActs", "Sent back to {who}")
                self._page.desk.say(told.format(who=inline(quota.submitted_by)))

        dialog.answered.connect(done)
        dialog.open()
