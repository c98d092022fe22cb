# SPDX-License-Identifier: Apache-2.0
"""Inquiries to other bodies: sent, answered, asked again. Nothing but the pension ever waits for one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.inquiry import (
    InquiryAnswer,
    InquiryBody,
    answer_holds_until,
    check_answer,
)
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.casework.register_order import InquirySort
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.inquiries import InquiryList, InquiryPage
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.stamps import mistaken
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.casework import inquiries, mistakes, people
from welfare_desk.storage.casework.inquiries import INQUIRY
from welfare_desk.storage.office_settings import value_in_force


@dataclass(frozen=True)
class SendInquiry:
    """A body was asked about a file."""

    file_no: str
    body: InquiryBody
    sent_on: date | None = None
    letter_no: str = ""
    note: str = ""


@dataclass(frozen=True)
class AnswerInquiry:
    """What came back; without `valid_until` the answer holds for the office's usual months.

    There is one note, of the sending and of the answer: None leaves it, any text takes its place.
    """

    inquiry_id: int
    version: int
    answer: InquiryAnswer
    answered_on: date | None = None
    answered_by: str = ""
    answer_letter_no: str = ""
    valid_until: date | None = None
    note: str | None = None


@dataclass(frozen=True)
class DropInquiry:
    """An inquiry that was recorded by mistake and has no answer: it is struck."""

    inquiry_id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class TakeInquiryAnswerBack:
    """The answer of a body was recorded by mistake: the inquiry waits again."""

    inquiry_id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class InquiryKept:
    """The inquiry after the change."""

    inquiry_id: int
    version: int
    valid_until: date | None = None


_LONG_AGO = 36_500
"""Days beyond which it makes no difference how old an inquiry is."""


@dataclass(frozen=True)
class ListInquiries:
    """A list of inquiries; `older_than` days without an answer make one overdue, 0 are the office's own.

    Without a `sort` each list has the order of its own.
    """

    which: InquiryList = InquiryList.OVERDUE
    body: InquiryBody | None = None
    older_than: int = 0
    offset: int = 0
    limit: int = 200
    sort: InquirySort | None = None
    descending: bool = False


def inquiry_months(look: Look | Work) -> int:
    """Months an answer holds today, by the office's dated rule."""
    return value_in_force(look.db.raw, DatedRule.INQUIRY_MONTHS, look.today)


@command("inquiries.send", permission=Permission.EDIT_FILES, touches={Kind.INQUIRY})
def send_inquiry(work: Work, facts: SendInquiry) -> InquiryKept:
    """Record that a body was asked.

    RuleError `date_in_future`, `before_birth`, `asked_already`, `inquiry_of_ended_file`. Only a pension asks,
    and an ended file has none; an answer that is on its way is recorded all the same.
    """
    file = people.find_file(work.db, facts.file_no)
    coverage = Coverage(file.coverage)
    if coverage in ENDED:
        raise RuleError("inquiry_of_ended_file", coverage=coverage)
    sent_on = facts.sent_on or work.today
    if sent_on > work.today:
        raise RuleError("date_in_future", date=sent_on.isoformat())
    had_been_born(work, file.person_id, sent_on)
    earlier = inquiries.unanswered(work.db, file.file_id, facts.body)
    if earlier is not None and facts.body is not InquiryBody.OTHER:
        raise RuleError("asked_already", date=earlier.isoformat())
    inquiry_id = work.db.insert(
        INQUIRY,
        {
            "file_id": file.file_id,
            "body": facts.body,
            "sent_on": sent_on,
            "letter_no": unify(facts.letter_no),
            "note": unify_lines(facts.note),
        },
    )
    work.about("file", file.file_no)
    return InquiryKept(inquiry_id, 1)


@command("inquiries.answer", permission=Permission.EDIT_FILES, touches={Kind.INQUIRY})
def answer_inquiry(work: Work, facts: AnswerInquiry) -> InquiryKept:
    """Record or correct an answer.

    RuleError `inquiry_not_found`, `recorded_by_mistake`, those of `check_answer`, `stale_row`.
    """
    kept = inquiries.inquiry(work.db, facts.inquiry_id)
    refuse_struck(kept.mistake)
    answered_on = facts.answered_on or work.today
    until = facts.valid_until or answer_holds_until(answered_on, inquiry_months(work))
    check_answer(kept.sent_on, answered_on, until, work.today)
    values = {
        "answered_on": answered_on,
        "answer": facts.answer,
        "answered_by": unify(facts.answered_by),
        "answer_letter_no": unify(facts.answer_letter_no),
        "valid_until": until,
    }
    if facts.note is not None:
        values["note"] = unify_lines(facts.note)
    moved = people.change(work.db, INQUIRY, kept.id, facts.version, values)
    work.about("file", inquiries.file_no_of(work.db, kept.file_id))
    return InquiryKept(kept.id, facts.version + bool(moved), until)


@command("inquiries.drop", permission=Permission.EDIT_FILES, touches={Kind.INQUIRY})
def drop_inquiry(work: Work, facts: DropInquiry) -> InquiryKept:
    """Strike an inquiry that waits.

    RuleError `inquiry_not_found`, those of `mistaken`, `recorded_by_mistake`, `inquiry_answered`,
    `stale_row`.
    """
    told = mistaken(work, facts.reason)
    kept = inquiries.inquiry(work.db, facts.inquiry_id)
    refuse_struck(kept.mistake)
    if kept.answered_on is not None:
        raise RuleError("inquiry_answered")
    mistakes.strike(work.db, INQUIRY, kept.id, facts.version, told)
    work.about("file", inquiries.file_no_of(work.db, kept.file_id))
    return InquiryKept(kept.id, facts.version + 1)


@command("inquiries.take_answer_back", permission=Permission.EDIT_FILES, touches={Kind.INQUIRY})
def take_inquiry_answer_back(work: Work, facts: TakeInquiryAnswerBack) -> InquiryKept:
    """Let an inquiry wait again, its answer struck beside it.

    RuleError `inquiry_not_found`, those of `mistaken`, `recorded_by_mistake`, `has_no_answer`,
    `asked_already` when the body was asked anew since, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    kept = inquiries.inquiry(work.db, facts.inquiry_id)
    refuse_struck(kept.mistake)
    if kept.answered_on is None:
        raise RuleError("has_no_answer")
    anew = inquiries.unanswered(work.db, kept.file_id, kept.body)
    if anew is not None and kept.body is not InquiryBody.OTHER:
        raise RuleError("asked_already", date=anew.isoformat())
    inquiries.take_answer_back(work.db, kept, facts.version, told)
    work.about("file", inquiries.file_no_of(work.db, kept.file_id))
    return InquiryKept(kept.id, facts.version + 1)


@question("inquiries.list", permission=Permission.VIEW_FILES)
def list_inquiries(look: Look, facts: ListInquiries) -> InquiryPage:
    """One page of inquiries without an answer, of answers that have run out, or of all."""
    office_limit = value_in_force(look.db.raw, DatedRule.INQUIRY_DAYS, look.today)
    before = days_later(look.today, -min(max(0, facts.older_than) or office_limit, _LONG_AGO))
    months = inquiry_months(look)
    return inquiries.page(
        look.db.raw, facts.which, facts.body, look.today, before, months, facts.offset, facts.limit,
        None if facts.sort is None else (facts.sort, facts.descending),
    )  # fmt: skip
