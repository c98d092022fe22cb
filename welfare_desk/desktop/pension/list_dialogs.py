# SPDX-License-Identifier: Apache-2.0
"""Dialogs of a monthly list: sent by a letter, a difference followed up, a file of payments taken in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.afresh import Reading, by_id
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.mistaken import DraftOf, Striking, ask_mistake
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import NoteField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import inline, listed, month_title, number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.pension.list_words import amount
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.wording.payments import kind_words
from welfare_desk.domain.pension.monthly_list import MonthlyList
from welfare_desk.domain.pension.settling import PaymentFile, SettledLine
from welfare_desk.domain.text import isolate
from welfare_desk.sentences.columns import code_words
from welfare_desk.services.pension.lists import SendList, send_list
from welfare_desk.services.pension.reconciling import (
    AskSettlements,
    FollowUp,
    PaymentFileMistaken,
    PaymentsChecked,
    Reconcile,
    Settlements,
    follow_up,
    payment_file_mistaken,
    reconcile,
    settlements,
)


def draft_key(head: MonthlyList, record: str = "") -> str:
    """The key of a draft about a list, or about one record of it, as the page is led to it."""
    return f"{head.kind.value}:{head.month}:{record}"


class ListSentDialog(FormDialog):
    """The letter by which an approved list left the office; answers with `ListKept`."""

    drafted = "list-sent"

    def __init__(self, page: Page, head: MonthlyList) -> None:
        told = self.tr("{kind}, {month}: {count} lines, {amount} rial").format(
            kind=kind_words(head.kind),
            month=month_title(head.month),
            count=number(head.lines),
            amount=amount(head.net),
        )
        super().__init__(page, self.tr("The list was sent"), told)
        self.record = draft_key(head)
        self._head = head
        today = page.desk.today
        self.letter_no = TextField("letter_no", self.tr("Number of the letter"), required=True, longest=60)
        self.sent_on = JalaliField("sent_on", self.tr("Day"), today, required=True, latest=today)
        self.form.add(self.letter_no)
        self.form.add(self.sent_on)
        self.finish(self.tr("Record"), "send")

    def afresh(self) -> None:
        """No version is looked at: a list goes its steps once."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        facts = SendList(self._head.month, values["letter_no"], values["sent_on"], self._head.kind)
        return send_list, facts


class FollowUpDialog(FormDialog):
    """What was found out about a difference; answers with `NoteKept`."""

    drafted = "list-followed"

    def __init__(self, page: Page, head: MonthlyList, line: SettledLine) -> None:
        super().__init__(page, self.tr("What is being done"), inline(line.name) or line.identifier)
        self.record = draft_key(head, f"{line.line_no}.{line.payment_id}")
        self._head, self._line = head, line
        self.text = NoteField("text", self.tr("Note"), required=True)
        self.form.add(self.text, 2)
        self.finish(self.tr("Record"))

    def afresh(self) -> None:
        """Notes are added and never changed."""

    def wanted(self) -> tuple[Any, Any]:
        head, line = self._head, self._line
        facts = FollowUp(head.month, self.text.value(), line.line_no, line.payment_id, head.kind)
        return follow_up, facts


class TakeInDialog(FormDialog):
    """What a file of payments holds, before any of it is taken in; answers with `Reconciled`."""

    drafted = "payments-taken-in"

    def __init__(self, page: Page, head: MonthlyList, path: str, checked: PaymentsChecked) -> None:
        told = self.tr("{rows} rows, {amount} rial: {matched} belong to lines, {unexpected} to none").format(
            rows=number(checked.rows),
            amount=amount(checked.amount),
            matched=number(checked.matched),
            unexpected=number(checked.unexpected),
        )
        super().__init__(page, self.tr("Take the payments in"), told)
        self.record = draft_key(head, path)
        self._head, self._path, self._checked = head, path, checked
        columns = listed([isolate(inline(one)) for one in checked.headings.values() if one])
        if columns:
            self.body.insertWidget(1, Label(self.tr("Columns found: {names}").format(names=columns), "small"))
        self.letter_no = TextField("letter_no", self.tr("Letter, if one came with it"), longest=60)
        self.form.add(self.letter_no, 2)
        self.finish(self.tr("Take in"), "check")

    def afresh(self) -> None:
        """The file is told by its digest: another content is refused."""

    def wanted(self) -> tuple[Any, Any]:
        facts = Reconcile(
            self._head.month,
            self._path,
            self._head.kind,
            self.letter_no.value(),
            self._checked.file_sha256,
        )
        return reconcile, facts


def ask_struck(page: Page, head: MonthlyList, file: PaymentFile) -> None:
    """Ask why a file of payments was a mistake, and strike it."""
    told = QCoreApplication.translate(
        "PaymentFiles", "{name}, {count} rows: what it paid counts no more", "", file.rows
    )
    reading = Reading(settlements, AskSettlements(head.month, head.kind, limit=1), by_id(_standing, file.id))
    ask_mistake(
        page,
        told.format(name=isolate(inline(file.name)), count=number(file.rows)),
        Striking(payment_file_mistaken, _struck, file, reading),
        DraftOf("payments-mistake", draft_key(head, str(file.id))),
    )


def _standing(answer: Settlements) -> list[PaymentFile]:
    return [file for file in answer.files if not file.struck]


def _struck(file: PaymentFile, why: str) -> PaymentFileMistaken:
    return PaymentFileMistaken(file.id, file.version, why)


def told_faults(checked: PaymentsChecked) -> str:
    """The bad rows of a file, each with its row number, its field and why."""
    told = []
    for fault in checked.faults:
        field = code_words("field", fault.field, look().language)
        told.append(f"{number(fault.row_no)} ({field}): {sentence(fault.code, {})}")
    more = checked.fault_count - len(checked.faults)
    return "\n".join([*told, *([f"… +{number(more)}"] if more > 0 else [])])
