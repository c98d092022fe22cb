# SPDX-License-Identifier: Apache-2.0
"""Sending a client somewhere: to the commission, or with a letter to another body."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.summary.commission import CaseRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.commission import CaseKept, Refer, Withdraw, refer, withdraw
from welfare_desk.services.casework.referrals import IssueReferralLetter, issue_referral_letter


def whom(name: str, file_no: str) -> str:
    """The client a dialog is about."""
    told = QCoreApplication.translate("Commission", "{name}, file {file_no}")
    return told.format(name=name, file_no=isolate(file_no))


class ReferDialog(FormDialog):
    """A referral to the commission; with `appealed` an appeal against that vote. Answers with the case."""

    drafted = "referral"

    places = {
        "already_referred": "kind",
        "date_in_future": "referred_on",
        "before_birth": "referred_on",
    }

    def __init__(self, page: Page, file_no: str, name: str, appealed: CaseRow | None = None) -> None:
        title = self.tr("Refer to the commission") if appealed is None else self.tr("Appeal against the vote")
        super().__init__(page, title, whom(name, file_no))
        self.record = file_no if appealed is None else f"{file_no}/{appealed.id}"
        self._file_no, self._appealed = file_no, appealed
        today = page.desk.today
        self.kind = ChoiceField("kind", self.tr("Kind"), choices(CommissionKind), required=True)
        self.referred_on = JalaliField(
            "referred_on", self.tr("Referred on"), today, required=True, latest=today
        )
        self.complaint = TextField("complaint", self.tr("Complaint and reason"), longest=400)
        self.form.add(self.kind)
        self.form.add(self.referred_on)
        self.form.add(self.complaint, 2)
        self.kind.set_value(CommissionKind.DETERMINATION if appealed is None else appealed.kind)
        self.referred_on.set_value(today())
        if appealed is not None:
            self.complaint.required = True
            self.complaint.call(self.tr("Reason of the appeal"))
            allow(self.kind.control, self.tr("An appeal is of the same kind as the vote."))
            told = self.tr("Against the vote of {date}: {vote}")
            self.complaint.show_hint(
                told.format(date=isolate(day(appealed.voted_on)), vote=words(appealed.vote))
            )
        self.finish(self.tr("Refer"))

    def afresh(self) -> None:
        """A new referral: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        appeal = self._appealed.id if self._appealed is not None else 0
        return refer, Refer(
            self._file_no,
            CommissionKind(self.kind.value()),
            self.referred_on.value(),
            self.complaint.value(),
            appeal,
        )

    def undoing(self, answer: CaseKept) -> tuple[Any, Any]:
        return withdraw, Withdraw(answer.case_id, answer.version, at_once())


class ReferralLetterDialog(FormDialog):
    """A letter to another body in the office's own words; answers with the paper issued."""

    drafted = "referral-letter"
    takes_number = True

    places = {
        "letter_no_addressee": "addressed_to",
        "letter_no_subject": "subject",
        "paper_too_long": "text",
    }

    def __init__(self, page: Page, file_no: str, name: str) -> None:
        super().__init__(page, self.tr("Referral letter"), whom(name, file_no), width=620, columns=1)
        self.record = file_no
        self._file_no = file_no
        example = self.tr("e.g. Health Insurance Office of the county")
        self.addressed_to = TextField(
            "addressed_to", self.tr("Addressed to"), required=True, placeholder=example
        )
        self.subject = TextField("subject", self.tr("Subject"), required=True)
        self.text = NoteField("text", self.tr("Text of the letter"), lines=5)
        self.text.show_hint(
            self.tr("Name, ID, file and disability of the client stand on the letter anyway.")
        )
        for field in (self.addressed_to, self.subject, self.text):
            self.form.add(field)
        self.finish(self.tr("Issue and show"), "stamp")

    def afresh(self) -> None:
        """A new paper: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        return issue_referral_letter, IssueReferralLetter(
            self._file_no, self.addressed_to.value(), self.subject.value(), self.text.value()
        )
