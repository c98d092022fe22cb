# SPDX-License-Identifier: Apache-2.0
"""Papers of a file: issued, then shown, saved and printed from the same bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog, ask
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import NoteField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.preview import PaperPreview
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.sheets import SheetBar, drawn_on
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.papers import Printed, paper_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import PaperHistory
from welfare_desk.domain.text import hold_path, isolate
from welfare_desk.services.numbered import Issued, usual_copies
from welfare_desk.services.paper_register import AskPaper, paper_history
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    IssueHouseholdSheet,
    NotPrinted,
    PaperPdf,
    PaperPrint,
    PrintPaper,
    issue_certificate,
    issue_file_summary,
    issue_household_sheet,
    not_printed,
    paper_pdf,
    print_paper,
)

MONTHS_VALID = 6
"""How long a certificate is proposed to be valid: to the end of the sixth month from now."""


class PaperDialog(Dialog):
    """One issued paper over the window: preview, save, print on the printer that its kind has on this PC.

    With the `printing` it is of, a kind that has the choice is drawn again on the sheet that is chosen here.
    Closed without having been printed or saved here, that printing is on record as one that did not come out.
    """

    def __init__(
        self, page: Page, title: str, pdf: bytes, file_name: str, kind: Printed, printing: int | None = None
    ) -> None:
        super().__init__(page, title, width=780)
        self._out = False
        self._page, self._name, self._printing = page, file_name, printing
        self.sheets: SheetBar | None = None
        usual = usual_copies(kind)
        if printing is not None and usual:
            self.sheets = SheetBar(page.desk.memory, kind, paper_words(kind), usual, looking=True)
            self.sheets.changed.connect(self._redraw)
            self.body.addWidget(self.sheets)
        self.preview = PaperPreview(page.desk.operations, memory=page.desk.memory, kind=kind)
        height = page.window().height() - px(190 if self.sheets is None else 270)
        self.preview.setMinimumHeight(max(px(300), min(height, px(820))))
        self.preview.failed.connect(self.preview.trouble.show_error)
        self.body.addWidget(self.preview)
        self._close = self.add_cancel(self.tr("Close"))
        self.preview.save_button.setToolTip("Ctrl+S")
        self.preview.print_button.setToolTip("Ctrl+P")
        self.preview.saved.connect(self._tell_saved)
        self.preview.printed.connect(self._came_out)
        # The next Enter goes on: at a counter without a printer it would only be told the same again.
        self.preview.printless.connect(self._close.setFocus)
        self.answered.connect(self._closed)
        self.preview.show_pdf(pdf, file_name)

    def open(self) -> None:
        super().open()
        self.preview.print_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _redraw(self) -> None:
        if self.sheets is None or self._printing is None:
            return
        facts = PaperPdf(self._printing, self.sheets.drawn().chosen())
        self._page.desk.operations.ask(
            paper_pdf, facts, self._redrawn, owner=self, on_error=self.preview.trouble.show_error,
            latest="sheet",
        )  # fmt: skip

    def _redrawn(self, pdf: bytes) -> None:
        self.preview.trouble.clear()
        self.preview.show_pdf(pdf, self._name)

    def keys(self) -> list[tuple[str, str]]:
        print_, save = self.preview.print_button, self.preview.save_button
        acts = [("Ctrl+P", print_.accessibleName()), ("Ctrl+S", save.accessibleName())]
        return [*acts, *super().keys()]

    def _came_out(self) -> None:
        self._out = True

    def _closed(self, _answer: object) -> None:
        # What is on its way to the printer comes out, for all that is known.
        if self._printing is None or self._out or self.preview.is_printing():
            return
        set_aside(self._page, self._printing)

    def _tell_saved(self, path: str) -> None:
        self._came_out()
        self._page.desk.say(self.tr("Saved as {file}").format(file=hold_path(Path(path).name)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_S:
            self.preview.save_as()
        elif control and event.key() == Qt.Key.Key_P:
            self.preview.print_out()
        else:
            super().keyPressEvent(event)


def set_aside(page: Page, printing: int) -> None:
    """Put on record that a printing did not come out: the next one is that copy.

    Where that is refused, too much time went by or it was printed since: it stays, which is told.
    """
    desk = page.desk
    stays = QCoreApplication.translate("Papers", "The paper stays in the register as printed")
    desk.operations.do(
        not_printed, NotPrinted(printing), lambda _: None, owner=page, on_error=lambda _: desk.say(stays)
    )


_ISSUING = "issuing"
"""Property of a page from the press of a key until its paper is shown: a second press takes no number."""


def issue_paper(page: Page, command: Any, facts: Any, told: str) -> None:
    """Issue a paper of what is saved and show it, once however often the key is pressed.

    `told` is said with the paper's `number`.
    """

    def let_go() -> None:
        page.setProperty(_ISSUING, False)

    def refused(trouble: Told) -> None:
        let_go()
        page.show_trouble(trouble)

    def issued(paper: Issued) -> None:
        page.desk.say(told.format(number=isolate(paper.number)))
        show_paper(page, paper, let_go)

    def issue() -> None:
        if not page.property(_ISSUING):
            page.setProperty(_ISSUING, True)
            page.do(command, facts, issued, on_error=refused)

    page.before_paper(issue)


def show_paper(page: Page, issued: Issued, shown: Callable[[], None] = lambda: None) -> None:
    """Log that the paper is printed, then draw and show it."""
    print_again(page, issued.kind, issued.number, shown)


def reprint(page: Page, kind: str, number: str) -> None:
    """Ask whether a paper is to be printed: for the first time, or once more as a duplicate."""
    if not page.desk.may(Permission.PRINT_PAPERS):
        said = QCoreApplication.translate("Papers", "Printing takes the right to print papers.")
        page.desk.say(said, Tone.AMBER, "lock")
        return

    def found(history: PaperHistory) -> None:
        title, text, act = _asked(printed=bool(history.paper.printed))
        if history.void is not None:
            void = QCoreApplication.translate(
                "Papers", "The paper is void: «void» stands across every page of what comes out."
            )
            text = f"{void} {text}"
        ask(
            page,
            title.format(number=isolate(number)),
            text,
            ((act, True),),
            lambda said: print_again(page, PaperKind(kind), number) if said else None,
        )

    page.ask(paper_history, AskPaper(PaperKind(kind), number), found, latest="reprint")


def _asked(*, printed: bool) -> tuple[str, str, str]:
    """Title, text and act of the question before a printing, as the paper was `printed` before or not."""
    translate = QCoreApplication.translate
    if printed:
        return (
            translate("Papers", "Print paper {number} once more?"),
            translate(
                "Papers", "It will say that it is a duplicate, and who prints it when; this is logged."
            ),
            translate("Papers", "Print a duplicate"),
        )
    return (
        translate("Papers", "Print paper {number}?"),
        translate("Papers", "It was not printed yet: what comes out is the original. This is logged."),
        translate("Papers", "Print the original"),
    )


def print_again(page: Page, kind: PaperKind, number: str, shown: Callable[[], None] = lambda: None) -> None:
    """Log a printing, the original or a duplicate, and show the paper.

    `shown` is called once it is on the screen, or cannot be.
    """

    def failed(told: Told) -> None:
        shown()
        page.show_trouble(told)

    def logged(printing: PaperPrint) -> None:
        def show(pdf: bytes) -> None:
            show_drawn(page, kind, number, pdf, printing.id)
            shown()

        def undrawn(told: Told) -> None:
            set_aside(page, printing.id)
            failed(told)

        facts = PaperPdf(printing.id, drawn_on(page.desk.memory, kind).chosen())
        page.desk.operations.ask(paper_pdf, facts, show, owner=page, on_error=undrawn)

    page.do(print_paper, PrintPaper(kind, number), logged, on_error=failed)


def show_drawn(
    page: Page,
    kind: PaperKind,
    number: str,
    pdf: bytes,
    printing: int | None = None,
) -> None:
    """A drawn paper over the window; with its `printing` the sheet may be chosen there."""
    titles = {
        PaperKind.CERTIFICATE: QCoreApplication.translate("Papers", "Certificate of coverage {number}"),
        PaperKind.FILE_SUMMARY: QCoreApplication.translate("Papers", "File summary {number}"),
        PaperKind.COMMISSION_REFERRAL: QCoreApplication.translate("Papers", "Commission referral {number}"),
        PaperKind.REFERRAL_LETTER: QCoreApplication.translate("Papers", "Referral letter {number}"),
        PaperKind.DOCUMENT_RECEIPT: QCoreApplication.translate("Papers", "Receipt for documents {number}"),
        PaperKind.HOUSEHOLD_SHEET: QCoreApplication.translate("Papers", "Household sheet {number}"),
        PaperKind.PENSION_NOTICE: QCoreApplication.translate("Papers", "Notice of a payment {number}"),
        PaperKind.WHY_CARD: QCoreApplication.translate("Papers", "Why this place {number}"),
        PaperKind.ADMISSION_MINUTES: QCoreApplication.translate("Papers", "Minutes of an admission {number}"),
        PaperKind.MONTHLY_LIST: QCoreApplication.translate("Papers", "Monthly list {number}"),
        PaperKind.GOODS_RECEIPT: QCoreApplication.translate("Papers", "Goods receipt {number}"),
        PaperKind.ISSUE_VOUCHER: QCoreApplication.translate("Papers", "Issue voucher {number}"),
        PaperKind.LOAN_CONTRACT: QCoreApplication.translate("Papers", "Loan contract {number}"),
        PaperKind.RETURN_SLIP: QCoreApplication.translate("Papers", "Return slip {number}"),
        PaperKind.TRANSFER_VOUCHER: QCoreApplication.translate("Papers", "Transfer voucher {number}"),
        PaperKind.SCRAP_MINUTES: QCoreApplication.translate("Papers", "Scrap minutes {number}"),
        PaperKind.STOCK_COUNT: QCoreApplication.translate("Papers", "Stock count minutes {number}"),
        PaperKind.STOCK_CORRECTION: QCoreApplication.translate("Papers", "Stock correction {number}"),
        PaperKind.LEDGER_CARD: QCoreApplication.translate("Papers", "Ledger card {number}"),
        PaperKind.PROPERTY_STATEMENT: QCoreApplication.translate("Papers", "Property statement {number}"),
        PaperKind.COMMITTEE_MINUTES: QCoreApplication.translate(
            "Papers", "Minutes of the rehabilitation committee {number}"
        ),
        PaperKind.DEVICE_STORY: QCoreApplication.translate("Papers", "Story of a device {number}"),
        PaperKind.STATISTICAL_BOOK: QCoreApplication.translate("Papers", "Monthly statistical book {number}"),
        PaperKind.HEAD_STATEMENT: QCoreApplication.translate(
            "Papers", "One-page statement of the head {number}"
        ),
    }
    title = titles[kind].format(number=isolate(number))
    name = file_name(".pdf", paper_words(kind), number)
    PaperDialog(page, title, pdf, name, kind, printing).open()


def print_summary(page: Page, file_no: str) -> None:
    """Issue the file's summary as it stands and show it."""
    told = QCoreApplication.translate("Papers", "File summary {number} issued")
    issue_paper(page, issue_file_summary, IssueFileSummary(file_no), told)


def print_household(page: Page, file_no: str) -> None:
    """Issue the sheet of the file's household as it stands and show it."""
    told = QCoreApplication.translate("Papers", "Household sheet {number} issued")
    issue_paper(page, issue_household_sheet, IssueHouseholdSheet(file_no), told)


class CertificateDialog(CommandDialog):
    """To whom, for what, until when; answers with the paper issued."""

    drafted = "certificate"
    takes_number = True

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

    def afresh(self) -> None:
        """A new paper: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return issue_certificate, IssueCertificate(
            self._file_no, values["addressed_to"], values["purpose"], values["valid_until"]
        )


def _end_of_validity(today: dt.date) -> dt.date:
    return JalaliMonth.of(today).plus(MONTHS_VALID).last()


def no_certificate(coverage: Coverage) -> str:
    """Why no certificate is issued for a file that stands here, as the office refuses it; else empty."""
    return unless(coverage is Coverage.COVERED, sentence("certificate_not_covered", {"coverage": coverage}))


def ask_certificate(page: Page, file_no: str, name: str) -> None:
    """Ask for the facts of a certificate, issue it and show the paper."""

    def issued(paper: Any) -> None:
        if isinstance(paper, Issued):
            told = QCoreApplication.translate("Papers", "Certificate {number} issued")
            page.desk.say(told.format(number=isolate(paper.number)))
            show_paper(page, paper)

    def ask() -> None:
        dialog = CertificateDialog(page, file_no, name)
        dialog.answered.connect(issued)
        dialog.open()

    page.before_paper(ask)
