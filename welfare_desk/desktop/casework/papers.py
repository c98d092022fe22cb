# SPDX-License-Identifier: Apache-2.0
"""Papers of a file: issued, then shown, saved and printed from the same bytes."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import NoteField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.preview import PaperPreview
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.papers import Printed
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import isolate
from welfare_desk.services.numbered import Issued
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    IssueHouseholdSheet,
    PaperPdf,
    issue_certificate,
    issue_file_summary,
    issue_household_sheet,
    paper_pdf,
)

MONTHS_VALID = 6
"""How long a certificate is proposed to be valid: to the end of the sixth month from now."""


class PaperDialog(Dialog):
    """One issued paper over the window: preview, save, print on the printer that its kind has on this PC."""

    def __init__(self, page: Page, title: str, pdf: bytes, file_name: str, kind: Printed) -> None:
        super().__init__(page, title, width=780)
        self.preview = PaperPreview(page.desk.operations, memory=page.desk.memory, kind=kind)
        height = page.window().height() - px(190)
        self.preview.setMinimumHeight(max(px(300), min(height, px(820))))
        self.preview.failed.connect(self.preview.trouble.show_error)
        self.body.addWidget(self.preview)
        self.add_cancel(self.tr("Close"))
        self.preview.show_pdf(pdf, file_name)


def show_paper(page: Page, issued: Issued) -> None:
    """Fetch the paper's bytes and show them."""
    titles = {
        PaperKind.CERTIFICATE: QCoreApplication.translate("Papers", "Certificate of coverage {number}"),
        PaperKind.FILE_SUMMARY: QCoreApplication.translate("Papers", "File summary {number}"),
        PaperKind.COMMISSION_REFERRAL: QCoreApplication.translate("Papers", "Commission referral {number}"),
        PaperKind.REFERRAL_LETTER: QCoreApplication.translate("Papers", "Referral letter {number}"),
        PaperKind.DOCUMENT_RECEIPT: QCoreApplication.translate("Papers", "Receipt for documents {number}"),
        PaperKind.HOUSEHOLD_SHEET: QCoreApplication.translate("Papers", "Household sheet {number}"),
    }

    def show(pdf: bytes) -> None:
        title = titles[issued.kind].format(number=isolate(issued.number))
        name = f"{issued.kind.value}-{issued.number.replace('/', '-')}.pdf"
        PaperDialog(page, title, pdf, name, issued.kind).open()

    page.ask(paper_pdf, PaperPdf(issued.kind, issued.number), show, latest="paper")


def print_summary(page: Page, file_no: str) -> None:
    """Issue the file's summary as it stands and show it."""

    def issued(paper: Issued) -> None:
        page.desk.say(
            QCoreApplication.translate("Papers", "File summary {number} issued").format(
                number=isolate(paper.number)
            )
        )
        show_paper(page, paper)

    page.do(issue_file_summary, IssueFileSummary(file_no), issued)


def print_household(page: Page, file_no: str) -> None:
    """Issue the sheet of the file's household as it stands and show it."""

    def issued(paper: Issued) -> None:
        told = QCoreApplication.translate("Papers", "Household sheet {number} issued")
        page.desk.say(told.format(number=isolate(paper.number)))
        show_paper(page, paper)

    page.do(issue_household_sheet, IssueHouseholdSheet(file_no), issued)


class CertificateDialog(CommandDialog):
    """To whom, for what, until when; answers with the paper issued."""

    drafted = "certificate"

    def __init__(self, page: Page, file_no: str, name: str) -> None:
        super().__init__(page, self.tr("Certificate of coverage"), columns=1)
        self.record = file_no
        self._file_no = file_no
        today = page.desk.today
        self.addressed_to = TextField(
            "addressed_to", self.tr("Addressed to"), required=True, placeholder=self.tr("e.g. Mellat Bank")
        )
        self.purpose = NoteField("purpose", self.tr("Purpose"), lines=2)
        self.valid_until = JalaliField("valid_until", self.tr("Valid until"), today, required=True)
        for field in (self.addressed_to, self.purpose, self.valid_until):
            self.form.add(field)
        self.valid_until.set_value(_end_of_validity(today()))
        said = self.tr("{name}, file {file_no}").format(name=name, file_no=isolate(file_no))
        self.body.addWidget(Label(said, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.add_cancel()
        words = self.tr("Issue and show")
        self.sends_with(Button(words, "stamp", ButtonKind.FILLED))

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return issue_certificate, IssueCertificate(
            self._file_no, values["addressed_to"], values["purpose"], values["valid_until"]
        )


def _end_of_validity(today: dt.date) -> dt.date:
    return JalaliMonth.of(today).plus(MONTHS_VALID).last()


def ask_certificate(page: Page, file_no: str, name: str) -> CertificateDialog:
    """Ask for the facts of a certificate, issue it and show the paper."""
    dialog = CertificateDialog(page, file_no, name)

    def issued(paper: Any) -> None:
        if isinstance(paper, Issued):
            page.desk.say(
                QCoreApplication.translate("Papers", "Certificate {number} issued").format(
                    number=isolate(paper.number)
                )
            )
            show_paper(page, paper)

    dialog.answered.connect(issued)
    dialog.open()
    return dialog
