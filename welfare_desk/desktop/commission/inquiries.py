# SPDX-License-Identifier: Apache-2.0
"""Inquiries: the list of those to be seen to, and the dialogs that record one sent and its answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.commission.inquiry_columns import inquiry_columns
from welfare_desk.desktop.commission.lists import Listing
from welfare_desk.desktop.frame.afresh import Afresh, Reading, by_id
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.mistaken import DraftOf, Striking, ask_mistake, is_struck
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once, tell_done
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import Choice, ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.inquiry import (
    InquiryAnswer,
    InquiryBody,
    answer_holds_until,
)
from welfare_desk.domain.casework.register_order import InquirySort
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.inquiries import InquiryList, InquiryPage, InquiryRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.assessments import Assessments, ShowAssessments, assessments
from welfare_desk.services.casework.inquiries import (
    AnswerInquiry,
    DropInquiry,
    InquiryKept,
    ListInquiries,
    SendInquiry,
    TakeInquiryAnswerBack,
    answer_inquiry,
    drop_inquiry,
    list_inquiries,
    send_inquiry,
    take_inquiry_answer_back,
)

_DAYS = (15, 30, 45, 60, 90)
_FILTER = "inquiries/filter"


class InquiriesList(Listing):
    """Inquiries to be seen to: Enter records the answer, Ctrl+O opens the file."""

    def __init__(self, page: Page, told: Callable[[int], None]) -> None:
        table = Table(
            inquiry_columns(page, named=True),
            name="inquiries",
            accessible_name=QCoreApplication.translate("Commission", "Inquiries"),
            key=inquiry_key,
            memory=page.desk.memory,
        )
        title, text = (
            QCoreApplication.translate("Commission", "Nothing to be seen to"),
            QCoreApplication.translate("Commission", "Record an inquiry in its file."),
        )
        super().__init__(page, table, EmptyState("circle-check", title, text), told)
        self.which = Choice(choices(InquiryList))
        self.which.setAccessibleName(self.tr("Which inquiries"))
        self.which.choose(InquiryList.OVERDUE)
        self.body = Choice([(None, self.tr("Every body")), *choices(InquiryBody)])
        self.body.setAccessibleName(self.tr("Body asked"))
        self.body.setCurrentIndex(0)
        days = self.tr("older than {days} days")
        offered = [(count, days.format(days=number(count))) for count in _DAYS]
        self.days = Choice([(0, self.tr("beyond the office's limit")), *offered])
        self.days.setAccessibleName(self.tr("Days without an answer"))
        self.days.setCurrentIndex(0)
        never = self.tr("Only the pension asks; services of rehabilitation never wait for an answer.")
        for choice in (self.which, self.days, self.body):
            choice.setMinimumWidth(px(170))
            choice.activated.connect(self._chosen)
            self.acts.addWidget(choice)
        self.acts.addWidget(Label(never, "small", wrap=True), 1)
        self._bring_back()
        self._months = 0  # said with every page of rows; without rows nothing is answered
        table.opened.connect(self.answer)

    def _chosen(self, _: int) -> None:
        chosen = [choice.value() for choice in (self.which, self.body, self.days)]
        self.page.desk.memory.put_own(_FILTER, chosen)
        self._show_chosen()

    def _bring_back(self) -> None:
        """Choose what this user has left here; what is offered no more stays as at first."""
        kept = self.page.desk.memory.get_own(_FILTER)
        values = kept if isinstance(kept, list) else []
        for choice, value in zip((self.which, self.body, self.days), values, strict=False):
            if value in choice.values():
                choice.choose(value)
        self.days.setVisible(self.which.value() == InquiryList.OVERDUE)

    def _show_chosen(self) -> None:
        self.days.setVisible(self.which.value() == InquiryList.OVERDUE)
        self.show_rows()

    def choose(self, which: InquiryList) -> None:
        """Show another list, of every body."""
        self.which.choose(which)
        self.body.setCurrentIndex(0)
        self._show_chosen()

    def fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(found: InquiryPage) -> None:
            self._months = found.answer_months
            deliver(RowPage(found.rows, found.total))

        body = InquiryBody(self.body.value()) if self.body.value() else None
        asked = ListInquiries(
            InquiryList(self.which.value()), body, self.days.value(), request.offset, request.limit,
            InquirySort(request.sort) if request.sort else None, request.descending,
        )  # fmt: skip
        self.page.ask(list_inquiries, asked, give, latest=f"inquiries {request.offset}")

    def answer(self, row: InquiryRow) -> None:
        """Record the answer of this inquiry, or correct it."""
        if self.page.permits(Permission.EDIT_FILES):
            dialog = InquiryAnswerDialog(self.page, row, self._months)
            dialog.answered.connect(partial(self._answered, dialog))
            dialog.open()

    def _answered(self, dialog: InquiryAnswerDialog, answer: InquiryKept | None) -> None:
        if answer is not None:
            tell_done(self.page, dialog.done(), dialog.undoing(answer))

    def open_file(self) -> None:
        """Show the file of the inquiry under the cursor."""
        row = self.table.current_row()
        if row is not None:
            self.page.desk.go("file", key=row.file_no)


class SendDialog(FormDialog):
    """A body was asked about a file; answers with the inquiry kept."""

    drafted = "inquiry"

    places = {
        "asked_already": "body",
        "date_in_future": "sent_on",
        "before_birth": "sent_on",
    }

    def __init__(self, page: Page, file_no: str, name: str, proposed: tuple[InquiryBody, ...] = ()) -> None:
        told = QCoreApplication.translate("Commission", "{name}, file {file_no}")
        super().__init__(page, self.tr("Inquiry sent"), told.format(name=name, file_no=isolate(file_no)))
        self.record = file_no
        self._file_no = file_no
        today = page.desk.today
        self.asked = ChoiceField("body", self.tr("Body asked"), choices(InquiryBody), required=True)
        self.sent_on = JalaliField("sent_on", self.tr("Sent on"), today, required=True, latest=today)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), longest=60)
        self.note = TextField("note", self.tr("Note"), longest=300)
        for field in (self.asked, self.sent_on, self.letter_no, self.note):
            self.form.add(field)
        self.asked.set_value(proposed[0] if proposed else InquiryBody.IMDAD_COMMITTEE)
        self.sent_on.set_value(today())
        self.finish(self.tr("Record"))

    def done(self) -> str:
        """What was recorded."""
        return self.tr("Inquiry recorded: {body}").format(body=words(self.asked.value()))

    def afresh(self) -> None:
        """A new inquiry: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        return send_inquiry, SendInquiry(
            self._file_no,
            InquiryBody(self.asked.value()),
            self.sent_on.value(),
            self.letter_no.value(),
            self.note.value(),
        )

    def undoing(self, answer: InquiryKept) -> tuple[Any, Any]:
        return drop_inquiry, DropInquiry(answer.inquiry_id, answer.version, at_once())


class InquiryAnswerDialog(FormDialog):
    """What a body answered; answers with the inquiry kept."""

    drafted = "inquiry-answer"

    places = {
        "date_in_future": "answered_on",
        "answer_before_sent": "answered_on",
        "validity_before_answer": "valid_until",
    }

    def __init__(self, page: Page, row: InquiryRow, months: int) -> None:
        told = self.tr("{body} was asked on {date} about {name}, file {file_no}.")
        super().__init__(
            page,
            self.tr("Answer of the body"),
            told.format(
                body=words(row.body),
                date=isolate(day(row.sent_on)),
                name=row.full_name,
                file_no=isolate(row.file_no),
            ),
        )
        self.record = f"{row.file_no}/{row.id}"
        self._row, self._months = row, months
        today = page.desk.today
        self.result = ChoiceField("answer", self.tr("Answer"), choices(InquiryAnswer), required=True)
        self.answered_on = JalaliField(
            "answered_on", self.tr("Answered on"), today, required=True, latest=today
        )
        self.answered_by = TextField("answered_by", self.tr("Answered by"), longest=120)
        self.letter_no = TextField("answer_letter_no", self.tr("Letter of the answer"), longest=60)
        self.until = JalaliField(
            "valid_until",
            self.tr("Relied on until"),
            today,
            hint=self.tr("{months} months, unless the body says otherwise", "", months).format(
                months=number(months)
            ),
        )
        self.note = TextField("note", self.tr("Note"), longest=300)
        for field in (
            self.result,
            self.answered_on,
            self.answered_by,
            self.letter_no,
            self.until,
            self.note,
        ):
            self.form.add(field)
        self.answered_on.set_value(today())
        self._propose()
        self.form.show_values(_shown(row))
        self.answered_on.changed.connect(self._propose)
        self.finish(self.tr("Record"))

    def _propose(self) -> None:
        try:
            answered_on = self.answered_on.value()
        except RuleError:
            return
        if answered_on is not None:
            self.until.set_value(answer_holds_until(answered_on, self._months))

    def done(self) -> str:
        """What was recorded."""
        told = self.tr("Answer recorded: {body}, {answer}")
        return told.format(body=words(self._row.body), answer=words(self.result.value()))

    def afresh(self) -> Afresh:
        return Afresh(self._row, _reading(self._row), self._take, _shown)

    def _take(self, row: InquiryRow) -> None:
        self._row = row

    def undoing(self, answer: InquiryKept) -> tuple[Any, Any] | None:
        if self._row.answered_on is not None:
            return None  # the former answer stands in the trail only
        back = TakeInquiryAnswerBack(answer.inquiry_id, answer.version, at_once())
        return take_inquiry_answer_back, back

    def wanted(self) -> tuple[Any, Any]:
        row = self._row
        return answer_inquiry, AnswerInquiry(
            row.id,
            row.version,
            InquiryAnswer(self.result.value()),
            self.answered_on.value(),
            self.answered_by.value(),
            self.letter_no.value(),
            self.until.value(),
            self.note.value(),
        )


def _shown(row: InquiryRow) -> dict[str, Any]:
    """What the fields show of an answer; the days of one to come are proposed."""
    names = ("answer", "answered_by", "answer_letter_no", "note")
    shown = {name: getattr(row, name) for name in names}
    days = {"answered_on": row.answered_on, "valid_until": row.valid_until}
    return shown | {name: on for name, on in days.items() if on is not None}


def _reading(row: InquiryRow) -> Reading:
    def standing(answer: Assessments) -> list[InquiryRow]:
        return [one for one in answer.inquiries if not is_struck(one)]

    return Reading(assessments, ShowAssessments(row.file_no), by_id(standing, row.id))


def strike(page: Page, row: InquiryRow) -> None:
    """Ask why an inquiry was a mistake, or the answer that it has got, and strike that."""
    told = QCoreApplication.translate("Commission", "{body}, asked on {date} about {name}").format(
        body=words(row.body), date=isolate(day(row.sent_on)), name=inline(row.full_name)
    )
    draft = DraftOf("inquiry-dropped", f"{row.file_no}/{row.id}")
    if row.answered_on is None:
        ask_mistake(page, told, Striking(drop_inquiry, _drop, row, _reading(row)), draft)
        return
    answered = QCoreApplication.translate("Commission", "Answer to «{inquiry}»: {answer}. It waits again.")
    said = answered.format(inquiry=told, answer=words(row.answer))
    ask_mistake(page, said, Striking(take_inquiry_answer_back, _take_back, row, _reading(row)), draft)


def _drop(row: InquiryRow, why: str) -> DropInquiry:
    return DropInquiry(row.id, row.version, why)


def _take_back(row: InquiryRow, why: str) -> TakeInquiryAnswerBack:
    return TakeInquiryAnswerBack(row.id, row.version, why)


def inquiry_key(row: InquiryRow) -> int | tuple[int, object]:
    """An answer taken back stands beside the inquiry that waits again."""
    return row.id if row.mistake is None else (row.id, row.mistake.at)
