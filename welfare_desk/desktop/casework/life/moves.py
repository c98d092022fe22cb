# SPDX-License-Identifier: Apache-2.0
"""Moves between offices on a file's page: the question, the answer, and how long it is owed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.life.move_columns import transfer_columns
from welfare_desk.desktop.casework.office_lists import OfficeList
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.mistaken import (
    DraftOf,
    Striking,
    ask_mistake,
    choose_standing,
    is_struck,
    mistake_button,
)
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once, open_telling
from welfare_desk.desktop.kit.allowing import allow, no_right, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.fields.named import OfferedField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.life import choices, words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.file import CaseFile
from welfare_desk.domain.casework.transfer import ANSWERS, Transfer, TransferDirection
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.casework.living import (
    AnswerTransfer,
    AskOrigin,
    TransferKept,
    TransfersOf,
    answer_transfer,
    ask_origin,
    transfers_of,
)
from welfare_desk.services.casework.mistakes import (
    StrikeTransfer,
    TakeTransferAnswerBack,
    strike_transfer,
    take_transfer_answer_back,
)
from welfare_desk.services.casework.questions import ShowFile, show


class AskOriginDialog(CommitDialog):
    """A client has moved here; answers with the question kept."""

    drafted = "move"

    command = ask_origin
    date_field = "asked_on"

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, self.tr("Ask the office of origin"), self.tr("Record the question"))
        self.record = summary.file.file_no
        self._file = summary.file
        today = page.desk.today
        self.other_office = OfferedField(
            "other_office", field_name("origin_office"), required=True, longest=80
        )
        self.asked_on = JalaliField("asked_on", self.tr("Asked on"), today, required=True, latest=today)
        self.letter_no = TextField("letter_no", field_name("letter_no"), longest=60)
        self.note = TextField("note", field_name("note"))
        self.form.add(self.other_office, 2)
        self.form.add(self.asked_on)
        self.form.add(self.letter_no)
        self.form.add(self.note, 2)
        self.asked_on.set_value(today())
        OfficeList(page, self.other_office, Catalogue.OTHER_OFFICE)
        words_ = self.tr("Until the other office has answered, the file stays an applicant's.")
        self.body.addWidget(Label(words_, "muted", wrap=True))
        self.finish()

    def facts(self) -> AskOrigin:
        values = self.form.values()
        return AskOrigin(
            self._file.file_no,
            values["other_office"],
            values["asked_on"],
            values["letter_no"],
            values["note"],
            self._file.version,
        )

    def undoing(self, answer: TransferKept) -> tuple[Any, Any]:
        return strike_transfer, StrikeTransfer(answer.transfer_id, answer.version, at_once())

    def afresh(self) -> Afresh:
        return Afresh(self._file, Reading(show, ShowFile(self._file.file_no), _file_of), self._take_file)

    def _take_file(self, file: CaseFile) -> None:
        self._file = file


class AnswerDialog(CommitDialog):
    """What the other office said; answers with where the file stands now."""

    drafted = "move-answer"

    command = answer_transfer
    date_field = "answered_on"

    def __init__(self, page: Page, transfer: Transfer) -> None:
        super().__init__(page, self.tr("Answer of the other office"), self.tr("Record the answer"))
        self.record = f"{transfer.file_no}/{transfer.id}"
        self._transfer = transfer
        today = page.desk.today
        self.answer_field = ChoiceField(
            "answer", self.tr("Answer"), choices(ANSWERS[transfer.direction]), required=True
        )
        self.answered_on = JalaliField(
            "answered_on", self.tr("Answered on"), today, required=True, latest=today
        )
        self.letter_no = TextField("letter_no", field_name("letter_no"), longest=60)
        self.note = TextField("note", field_name("note"))
        for field in (self.answer_field, self.answered_on, self.letter_no, self.note):
            self.form.add(field)
        self.answered_on.set_value(today())
        told = self.tr("{name}, {office}, asked on {date}").format(
            name=transfer.name, office=transfer.other_office, date=isolate(day(transfer.asked_on))
        )
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.finish()
        if transfer.direction is TransferDirection.IN:
            words_ = self.tr("When it agrees, the file is covered from that day.")
        else:
            words_ = self.tr(
                "If it refuses, nobody supports the client: take the change of coverage back then."
            )
        self.body.addWidget(Label(words_, "small", wrap=True))

    def facts(self) -> AnswerTransfer:
        values = self.form.values()
        return AnswerTransfer(
            self._transfer.id,
            self._transfer.version,
            values["answer"],
            values["answered_on"],
            values["letter_no"],
            values["note"],
        )

    def afresh(self) -> Afresh:
        return Afresh(self._transfer, _reading(self._transfer), self._take_transfer)

    def _take_transfer(self, transfer: Transfer) -> None:
        self._transfer = transfer

    def undoing(self, answer: TransferKept) -> tuple[Any, Any]:
        """The answer, and with it the coverage that it brought."""
        back = TakeTransferAnswerBack(answer.transfer_id, answer.version, at_once())
        return take_transfer_answer_back, back


def _file_of(summary: FileSummary) -> CaseFile:
    return summary.file


def _reading(transfer: Transfer) -> Reading:
    """How a question to another office is read again: a struck answer beside it has the same id."""

    def find(found: tuple[Transfer, ...]) -> Transfer | None:
        return next((one for one in found if one.id == transfer.id and one.mistake is None), None)

    return Reading(transfers_of, TransfersOf(transfer.file_no), find)


def ask_what_was_said(page: Page, transfer: Transfer) -> None:
    """Ask what the other office said; it can be taken back for ten seconds."""
    dialog = AnswerDialog(page, transfer)

    def told(kept: TransferKept) -> str:
        if kept.covered:
            return QCoreApplication.translate("Moves", "Answer recorded; the file is covered from that day")
        return QCoreApplication.translate("Moves", "Answer recorded")

    open_telling(page, dialog, told)


class MovesCard(Card):
    """The moves of one file; Enter on one that waits records its answer."""

    def __init__(self, of: FilePart) -> None:
        super().__init__(self.tr("Moves between offices"))
        page = self._page = of.page
        self._summary: FileSummary | None = None
        self._may = page.desk.may(Permission.EDIT_FILES)
        self.ask_button = Button(self.tr("Ask the office of origin"), "send", ButtonKind.LINK)
        self.answer_button = Button(self.tr("Record the answer"), "mail", ButtonKind.LINK)
        self.strike_button = mistake_button()
        self.add_act(self.strike_button)
        self.add_act(self.ask_button)
        self.add_act(self.answer_button)
        self.table = Table(
            transfer_columns(page, named=False),
            name="transfers",
            accessible_name=self.tr("Moves between offices"),
            memory=page.desk.memory,
        )
        self.body.addWidget(whole_rows(self.table), 1)
        self.setFixedHeight(px(160))  # a row or two: the events above need the room
        words = self.tr("Ask the office of origin")
        self._ask = of.act(words, "send", self.ask_origin, "Ins", self.ask_button)
        words = self.tr("Record the answer of the other office")
        self._answer = of.act(words, "mail", self.answer_current, "Ctrl+R", self.answer_button)
        words = self.tr("The move or its answer was a mistake")
        self._strike = of.act(words, "circle-x", self.strike_current, "Del", self.strike_button)
        of.on_row(self.table, self._answer, self._strike)
        self.table.opened.connect(self.answer)
        self.table.current_changed.connect(self._follow)
        page.recalls.new("move", self.ask_origin)
        page.recalls.on_row("move-answer", self.table, self.answer_current)
        page.recalls.on_row("move-mistake", self.table, self.strike_current)

    def show_file(self, summary: FileSummary) -> None:
        """Another file, or the same afresh: applicants may come from elsewhere."""
        same = self._summary is not None and self._summary.file.id == summary.file.id
        self._summary = summary
        applicant = summary.file.coverage is Coverage.APPLICANT
        self.ask_button.setVisible(applicant)
        elsewhere = self.tr("Only an applicant is asked about at another office.")
        allow(self._ask, unless(self._may, no_right(Permission.EDIT_FILES)), unless(applicant, elsewhere))
        # The rows of this very file stay in sight, and keep the cursor, until they are read again.
        stays = same and not self.isHidden()
        self.setVisible(stays or applicant or summary.file.coverage is Coverage.TRANSFERRED)

    def fetch(self, file_no: str) -> None:
        """Ask the office for the moves."""
        self._page.ask(transfers_of, TransfersOf(file_no), self._show, latest="transfers")

    def _show(self, found: tuple[Transfer, ...]) -> None:
        applicant = self._summary is not None and self._summary.file.coverage is Coverage.APPLICANT
        self.setVisible(bool(found) or applicant)
        whose = self._summary.file.id if self._summary is not None else None
        self.table.show_rows(from_rows(list(found)), of=whose)
        self._follow(self.table.current_row())

    def _follow(self, transfer: Transfer | None) -> None:
        waits = transfer is not None and transfer.waits
        self.answer_button.setVisible(waits)
        right = unless(self._may, no_right(Permission.EDIT_FILES))
        choose = self.tr("Choose a question that waits for its answer first.")
        allow(self._answer, right, unless(waits, choose))
        stands = transfer is not None and not is_struck(transfer)
        of_coverage = transfer is not None and _came_with_coverage(transfer)
        self.strike_button.setVisible(stands and not of_coverage)
        back = self.tr("This move came with a change of coverage and goes back with it (Shift+F6).")
        allow(self._strike, right, unless(stands, choose_standing()), unless(not of_coverage, back))

    def ask_origin(self) -> None:
        """Ask for the question's facts."""
        if self._summary is not None and self._may:
            told = self.tr("Question recorded")
            open_telling(self._page, AskOriginDialog(self._page, self._summary), told)

    def answer_current(self) -> None:
        """Record the answer to the question under the cursor."""
        row = self.table.current_row()
        if row is not None:
            self.answer(row)

    def answer(self, transfer: Transfer) -> None:
        """Ask what the other office said."""
        if transfer.waits and self._page.permits(Permission.EDIT_FILES):
            ask_what_was_said(self._page, transfer)

    def strike_current(self) -> None:
        """Strike the question under the cursor, or the answer that it has got."""
        row = self.table.current_row()
        if row is None or is_struck(row) or _came_with_coverage(row) or not self._may:
            return
        told = self.tr("{office}, asked on {date}").format(
            office=inline(row.other_office), date=isolate(day(row.asked_on))
        )
        draft = DraftOf("move-mistake", f"{row.file_no}/{row.id}")
        if row.answer is None:
            strike = Striking(strike_transfer, _strike, row, _reading(row))
            ask_mistake(self._page, told, strike, draft)
            return
        answered = self.tr("Answer of {question}: {answer}. The question waits again.").format(
            question=told, answer=words(row.answer)
        )
        back = Striking(take_transfer_answer_back, _take_back, row, _reading(row))
        ask_mistake(self._page, answered, back, draft)


def _came_with_coverage(transfer: Transfer) -> bool:
    """A move away that has no answer which could be struck: the change of coverage is what is taken back."""
    return transfer.direction is TransferDirection.OUT and transfer.answer is None


def _strike(transfer: Transfer, why: str) -> StrikeTransfer:
    return StrikeTransfer(transfer.id, transfer.version, why)


def _take_back(transfer: Transfer, why: str) -> TakeTransferAnswerBack:
    return TakeTransferAnswerBack(transfer.id, transfer.version, why)
