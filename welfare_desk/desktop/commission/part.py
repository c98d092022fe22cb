# SPDX-License-Identifier: Apache-2.0
"""The part of a file that holds its referrals to the commission, its votes, and inquiries about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from welfare_desk.desktop.casework.papers import show_paper
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.commission.choosing import case_key
from welfare_desk.desktop.commission.columns import referred_columns, state_column, vote_columns
from welfare_desk.desktop.commission.inquiries import (
    InquiryAnswerDialog,
    SendDialog,
    inquiry_key,
    strike,
)
from welfare_desk.desktop.commission.inquiry_columns import inquiry_columns
from welfare_desk.desktop.commission.refer import ReferDialog, ReferralLetterDialog
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.mistaken import choose_standing, is_struck, mistake_button
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.allowing import allow, no_right, not_loaded, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.columns import Column, from_rows
from welfare_desk.desktop.kit.labels import Label, start_side
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.commission import CaseState
from welfare_desk.domain.casework.inquiry import PENSION_ASKS, InquiryBody
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.summary.commission import CaseRow
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.inquiries import InquiryRow, awaited
from welfare_desk.services.casework.assessments import Assessments, ShowAssessments, assessments
from welfare_desk.services.casework.commission import CaseKept
from welfare_desk.services.casework.referrals import IssueCommissionReferral, issue_commission_referral
from welfare_desk.services.numbered import Issued


class AssessmentsTab(FilePart):
    """Referrals over inquiries. Enter on a referral opens its session, on an inquiry its answer."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._found: Assessments | None = None
        memory = page.desk.memory
        self.cases = Table(
            self._case_columns(),
            name="file_cases",
            accessible_name=self.tr("Referrals to the commission"),
            key=case_key,
            memory=memory,
        )
        self.inquiries = Table(
            inquiry_columns(page, named=False),
            name="file_inquiries",
            accessible_name=self.tr("Inquiries"),
            key=inquiry_key,
            memory=memory,
        )
        self.refer_button = Button(self.tr("Refer"), "plus", ButtonKind.LINK)
        self.appeal_button = Button(self.tr("Appeal"), "scale", ButtonKind.LINK)
        self.paper_button = Button(self.tr("Print the referral"), "printer", ButtonKind.LINK)
        self.send_button = Button(self.tr("Inquiry sent"), "plus", ButtonKind.LINK)
        self.answer_button = Button(self.tr("Record the answer"), "check", ButtonKind.LINK)
        self.strike_button = mistake_button()
        self.letter_button = Button(self.tr("Referral letter"), "mail", ButtonKind.LINK)
        self.no_case = Label(self.tr("Never referred to the commission."), "muted")
        self.no_inquiry = Label(self.tr("No inquiry is recorded."), "muted")
        self.asks = Label("", "small", wrap=True)
        self._build()
        self._connect()
        self._commands()
        self._follow()

    def _case_columns(self) -> list[Column]:
        session = Column("session", self.tr("Session"), lambda row: row.session_no or "—", width=90, drop=2)
        kind = Column("kind", self.tr("Kind"), lambda row: words(row.kind), width=120, stretch=1)
        rest = [column for column in vote_columns() if column.name in ("attended", "decided", "valid_until")]
        return [kind, *referred_columns(), session, state_column(), *rest]

    def _build(self) -> None:
        cases, inquiries = Card(self.tr("Medical commission")), Card(self.tr("Inquiries to other bodies"))
        for button in (self.refer_button, self.appeal_button, self.paper_button):
            cases.add_act(button)
        for button in (self.send_button, self.answer_button, self.strike_button, self.letter_button):
            inquiries.add_act(button)
        self._shown = {
            self.cases: (whole_rows(self.cases), self.no_case),
            self.inquiries: (whole_rows(self.inquiries), self.no_inquiry),
        }
        inquiries.body.addWidget(self.asks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        for card, table in ((cases, self.cases), (inquiries, self.inquiries)):
            rows, nothing = self._shown[table]
            card.body.addWidget(rows, 1)
            nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            nothing.setAlignment(start_side() | Qt.AlignmentFlag.AlignTop)
            card.body.addWidget(nothing)
            rows.hide()
            layout.addWidget(card, 1)
        self.leads_to = self.cases

    def _connect(self) -> None:
        desk = self.page.desk
        self.cases.opened.connect(self._open_session)
        self.inquiries.opened.connect(self._answer)
        self.cases.current_changed.connect(self._follow)
        self.inquiries.current_changed.connect(self._follow)
        self._may_edit = desk.may(Permission.EDIT_FILES)
        self._may_print = desk.may(Permission.EDIT_FILES)

    def _commands(self) -> None:
        act = self.act
        refer, send, letter = self.refer_button, self.send_button, self.letter_button
        self._refer = act(self.tr("Refer to the commission"), "stethoscope", self.add_here, "Ins", refer)
        words = self.tr("Appeal against the vote")
        self._appeal = act(words, "scale", self.appeal, "Ctrl+J", self.appeal_button)
        words = self.tr("Print the referral to the commission")
        self._paper = act(words, "printer", self.print_referral, "Ctrl+Shift+P", self.paper_button)
        self._send = act(self.tr("Inquiry sent"), "send", self.send, "Shift+Ins", send)
        words = self.tr("Record the answer to the inquiry")
        self._answered = act(words, "check", self.answer, "Ctrl+R", self.answer_button)
        words = self.tr("The inquiry or its answer was a mistake")
        self._struck = act(words, "circle-x", self.strike, "Del", self.strike_button)
        self.on_row(self.cases, self._appeal, self._paper)
        self.on_row(self.inquiries, self._answered, self._struck)
        words = self.tr("Referral letter to another body")
        self._letter = act(words, "mail", self.letter, "Ctrl+M", letter)
        self._teach()
        self.keys = (
            Key("Ins", self.tr("refer")),
            Key("Shift+Ins", self.tr("inquiry sent")),
            Key("Ctrl+R", self.tr("its answer")),
        )

    def _teach(self) -> None:
        """How drafts of these acts are opened again."""
        recalls = self.page.recalls
        recalls.new("referral", self.refer)
        recalls.new("referral-letter", self.letter)
        recalls.new("inquiry", self.send)
        recalls.on_row("referral", self.cases, self.appeal)
        recalls.on_row("vote", self.cases, self._to_vote)
        recalls.on_row("inquiry-answer", self.inquiries, self.answer)
        recalls.on_row("inquiry-dropped", self.inquiries, self.strike)

    def fetch(self, summary: FileSummary) -> None:
        self.page.ask(assessments, ShowAssessments(summary.file.file_no), self._show, latest="assessments")

    def _show(self, found: Assessments) -> None:
        if self.summary is None or found.file_no != self.summary.file.file_no:
            return
        self._found = found
        self.cases.show_rows(from_rows(list(found.cases)), of=found.file_no)
        self.inquiries.show_rows(from_rows(list(found.inquiries)), of=found.file_no)
        for table, any_ in ((self.cases, bool(found.cases)), (self.inquiries, bool(found.inquiries))):
            rows, nothing = self._shown[table]
            rows.setVisible(any_)
            nothing.setVisible(not any_)
        self._tell_asks(found)
        self._follow()

    def _tell_asks(self, found: Assessments) -> None:
        """What a pension would still be asked of; told, never in the way."""
        never = self.tr("Services of rehabilitation never wait for an inquiry; only the pension asks.")
        self.asks.set_tone(Tone.RED if found.elsewhere else None)
        if found.elsewhere:
            told = self.tr(
                "{bodies} supports this person, and a pension comes from one place only: grant none here. "
                "If that support has ended, ask again and record the new answer."
            ).format(bodies=self._bodies(found.elsewhere))
        else:
            told = self._still_to_come(found)
        if found.domain is Domain.REHABILITATION:
            told = self.tr("{told} {never}").format(told=told, never=never)
        self.asks.setText(told)

    def _still_to_come(self, found: Assessments) -> str:
        """Which bodies are still to be asked, and which have not answered yet."""
        owing = awaited(found.inquiries, PENSION_ASKS[found.domain], self.page.desk.today())
        told = []
        if found.asks:
            ask = self.tr("Before a pension still to be asked: {bodies}.")
            told.append(ask.format(bodies=self._bodies(found.asks)))
        if owing:
            answer = self.tr("Before a pension the answer is awaited of: {bodies}.")
            told.append(answer.format(bodies=self._bodies(owing)))
        return " ".join(told) or self.tr("Nothing is left to ask before a pension.")

    def _bodies(self, bodies: Iterable[InquiryBody]) -> str:
        return self.tr(", ").join(words(body) for body in bodies)

    def _follow(self, _row: object = None) -> None:
        case, inquiry = self._case(), self._inquiry()
        known = unless(self.summary, not_loaded())
        edit, paper = (
            unless(self._may_edit, no_right(Permission.EDIT_FILES)),
            unless(self._may_print, no_right(Permission.EDIT_FILES)),
        )
        coverage = self.summary.file.coverage if self.summary is not None else None
        ended = coverage in ENDED
        over = [sentence(f"{what}_of_ended_file", {"coverage": coverage}) for what in ("referral", "inquiry")]
        allow(self._refer, edit, known, over[0] if ended else "")
        allow(self._send, edit, known, over[1] if ended else "")
        allow(self._letter, paper, known)
        voted = case is not None and case.state is CaseState.VOTED and not case.overruled
        allow(self._appeal, edit, unless(voted, self.tr("Choose a vote that is in force first.")))
        open_case = case is not None and case.state in (CaseState.WAITING, CaseState.CALLED)
        allow(
            self._paper,
            paper,
            unless(open_case, self.tr("Choose a referral without a vote first.")),
            over[0] if ended and coverage is not Coverage.REFUSED else "",
        )
        stands = unless(inquiry is not None and not is_struck(inquiry), choose_standing())
        allow(self._answered, edit, stands)
        allow(self._struck, edit, stands)

    def _case(self) -> CaseRow | None:
        row: CaseRow | None = self.cases.current_row()
        return row

    def _inquiry(self) -> InquiryRow | None:
        row: InquiryRow | None = self.inquiries.current_row()
        return row

    # acts

    def add_here(self) -> None:
        """One more of what the cursor stands among: an inquiry, else a referral."""
        if self.inquiries.hasFocus():
            self.send()
        else:
            self.refer()

    def refer(self) -> None:
        """Ask for a referral to the commission."""
        if self.summary is not None and self._may_edit:
            dialog = ReferDialog(self.page, self.summary.file.file_no, self.summary.person.full_name)
            self._open(dialog, lambda: self.tr("Referral to the commission recorded"))

    def appeal(self) -> None:
        """Ask for an appeal against the vote under the cursor."""
        case = self._case()
        if self.summary is not None and case is not None:
            name = self.summary.person.full_name
            dialog = ReferDialog(self.page, self.summary.file.file_no, name, case)
            self._open(dialog, lambda: self.tr("Appeal against the vote recorded"))

    def send(self) -> None:
        """Record that a body was asked; the first that a pension needs is proposed."""
        if self.summary is not None and self._may_edit:
            proposed = self._found.asks if self._found is not None else ()
            name = self.summary.person.full_name
            dialog = SendDialog(self.page, self.summary.file.file_no, name, proposed)
            self._open(dialog, dialog.done)

    def answer(self) -> None:
        """Record the answer of the inquiry under the cursor."""
        row = self._inquiry()
        if row is not None:
            self._answer(row)

    def _answer(self, row: InquiryRow) -> None:
        if not is_struck(row) and self._found is not None and self.page.permits(Permission.EDIT_FILES):
            dialog = InquiryAnswerDialog(self.page, row, self._found.answer_months)
            self._open(dialog, dialog.done)

    def strike(self) -> None:
        """Strike the inquiry under the cursor, or the answer that it has got."""
        row = self._inquiry()
        if row is not None and not is_struck(row) and self._may_edit:
            strike(self.page, row)

    def letter(self) -> None:
        """Ask for a letter to another body, issue it and show it."""
        if self.summary is not None:
            dialog = ReferralLetterDialog(self.page, self.summary.file.file_no, self.summary.person.full_name)
            dialog.answered.connect(self._issued)
            dialog.open()

    def print_referral(self) -> None:
        """Issue the paper of the referral under the cursor and show it."""
        case = self._case()
        if case is not None:
            self.page.do(issue_commission_referral, IssueCommissionReferral(case.id), self._issued)

    def _issued(self, answer: object) -> None:
        if isinstance(answer, Issued):
            show_paper(self.page, answer)

    def _open_session(self, row: CaseRow) -> None:
        if row.session_id is not None:
            self.page.desk.go("session", session_id=row.session_id)

    def _to_vote(self) -> None:
        """A draft of the vote on the person under the cursor: it is typed on the page of the session."""
        case = self._case()
        if case is not None and case.session_id is not None:
            recall = self.page.recalls.hand_on()
            self.page.desk.go("session", recall, session_id=case.session_id)

    def _open(self, dialog: CommandDialog, told: Callable[[], str]) -> None:
        def kept(answer: object) -> None:
            if isinstance(answer, CaseKept):
                self.cases.stand_on(answer.case_id)
            if answer is not None:  # the page reloads by itself: it is told of the change
                tell_done(self.page, told(), dialog.undoing(answer))

        dialog.answered.connect(kept)
        dialog.open()
