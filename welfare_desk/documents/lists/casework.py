# SPDX-License-Identifier: Apache-2.0
"""Lists of the cases: visits, files that are due for one, the register of letters, inquiries."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.history import BODIES
from welfare_desk.documents.lists.listing import FILE, SINCE, UNTIL, WORDS_TYPED, ListSheet, Narrowing, chosen
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.documents.visits import KINDS, RESULTS
from welfare_desk.domain.casework.inquiry import InquiryAnswer
from welfare_desk.domain.casework.letter import Direction, Letter
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.summary.inquiries import InquiryList, InquiryRow
from welfare_desk.domain.summary.visits import DueRow, VisitRow

_STATES = {
    VisitState.PLANNED: "برنامه‌ریزی‌شده",
    VisitState.DONE: "انجام‌شده",
    VisitState.GIVEN_UP: "کنار گذاشته",
    VisitState.STRUCK: "ثبت‌شده به اشتباه",
}
_ANSWERS = {
    InquiryAnswer.CLEAR: "آنجا پوشش ندارد",
    InquiryAnswer.SUPPORTED_THERE: "آنجا پوشش دارد",
    InquiryAnswer.UNDECIDED: "نامعین",
}
_DIRECTIONS = {Direction.IN: "وارده", Direction.OUT: "صادره"}
_OF_VISITS = {
    "neighbourhoods": Narrowing("محله"),
    "centres": Narrowing("مرکز", lambda centre: f"شمارهٔ {centre}" if centre else "بی مرکز"),
    "visitors": Narrowing("بازدیدکننده"),
    "planned": Narrowing("برنامه", lambda planned: "برنامه‌ریزی‌شده" if planned else "بی برنامه"),
    "results": Narrowing("نتیجه", chosen(RESULTS)),
    "states": Narrowing("وضعیت", chosen(_STATES)),
    "since": SINCE,
    "until": UNTIL,
}
_CLIENT = (
    Column("شماره پرونده", Kind.IDENTIFIER),
    Column("کد ملی", Kind.IDENTIFIER),
    Column("نام"),
    Column("نام خانوادگی"),
    Column("محله"),
    Column("تلفن همراه", Kind.IDENTIFIER),
    Column("مرکز"),
)


def _client(row: DueRow | VisitRow) -> tuple[Value, ...]:
    return (
        row.file_no,
        row.national_id,
        row.first_name,
        row.last_name,
        row.neighbourhood,
        row.mobile,
        row.centre,
    )


def _visit(row: VisitRow) -> Sequence[Value]:
    return (
        *_client(row),
        KINDS[row.kind],
        _STATES[row.state],
        row.planned_on,
        row.visited_on,
        row.visitor,
        RESULTS[row.result] if row.result is not None else "",
        row.report,
        row.reason,
    )


VISITED = ListSheet(
    "بازدیدها",
    (
        *_CLIENT,
        Column("محل"),
        Column("وضعیت"),
        Column("روز برنامه", Kind.DATE),
        Column("روز بازدید", Kind.DATE),
        Column("بازدیدکننده"),
        Column("نتیجه"),
        Column("گزارش", width=50),
        Column("دلیل", width=30),
    ),
    _visit,
    _OF_VISITS,
    {"روز برنامه": "day", "نام خانوادگی": "name", "محله": "neighbourhood", "بازدیدکننده": "visitor"},
)


def _due(row: DueRow) -> Sequence[Value]:
    return (
        *_client(row),
        row.last_met_on,
        row.last_visitor,
        row.due_on,
        row.overdue,
        row.planned_on,
    )


DUE = ListSheet(
    "پرونده‌های نیازمند بازدید",
    (
        *_CLIENT,
        Column("آخرین دیدار", Kind.DATE),
        Column("بازدیدکنندهٔ پیشین"),
        Column("سررسید", Kind.DATE),
        Column("روزهای گذشته", Kind.NUMBER, 12),
        Column("روز برنامه", Kind.DATE),
    ),
    _due,
    _OF_VISITS,
    {"آخرین دیدار": "last_met", "نام خانوادگی": "name", "محله": "neighbourhood", "مرکز": "centre"},
)


def _letter(row: Letter) -> Sequence[Value]:
    return (
        _DIRECTIONS[row.direction],
        row.letter_no,
        row.dated_on,
        row.correspondent,
        row.subject,
        row.file_no,
        row.person,
        row.recorded_by,
        row.mistake.why if row.mistake is not None else "",
    )


LETTERS = ListSheet(
    "دفتر نامه‌ها",
    (
        Column("وارده یا صادره", width=12),
        Column("شماره", Kind.IDENTIFIER),
        Column("تاریخ", Kind.DATE),
        Column("طرف نامه", width=28),
        Column("موضوع", width=40),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("مددجو", width=28),
        Column("ثبت‌کننده"),
        Column("باطل، چون", width=30),
    ),
    _letter,
    {
        "direction": Narrowing("وارده یا صادره", chosen(_DIRECTIONS)),
        "since": SINCE,
        "until": UNTIL,
        "text": WORDS_TYPED,
        "file_no": FILE,
    },
    {"شماره": "letter_no", "تاریخ": "dated_on", "طرف نامه": "correspondent"},
)


def _inquiry(row: InquiryRow) -> Sequence[Value]:
    return (
        row.file_no,
        row.full_name,
        BODIES[row.body],
        row.sent_on,
        row.letter_no,
        row.answered_on,
        _ANSWERS[row.answer] if row.answer is not None else "",
        row.answered_by,
        row.answer_letter_no,
        row.valid_until,
        row.note,
        row.mistake.why if row.mistake is not None else "",
    )


INQUIRIES = ListSheet(
    "استعلام‌ها",
    (
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("دستگاه", width=24),
        Column("تاریخ فرستادن", Kind.DATE),
        Column("نامه", Kind.IDENTIFIER),
        Column("تاریخ پاسخ", Kind.DATE),
        Column("پاسخ", width=24),
        Column("پاسخ‌دهنده"),
        Column("نامهٔ پاسخ", Kind.IDENTIFIER),
        Column("اعتبار تا", Kind.DATE),
        Column("یادداشت", width=30),
        Column("خط‌خورده، چون", width=30),
    ),
    _inquiry,
    {
        "which": Narrowing(
            "کدام‌ها",
            chosen(
                {
                    InquiryList.OVERDUE: "بی پاسخ، گذشته از مهلت",
                    InquiryList.UNANSWERED: "بی پاسخ",
                    InquiryList.RUN_OUT: "پاسخ بی اعتبار شده",
                }
            ),
        ),
        "body": Narrowing("دستگاه", chosen(BODIES)),
        "older_than": Narrowing("بی پاسخ بیش از", lambda days: f"{days} روز" if days else ""),
    },
    {"نام": "name", "شماره پرونده": "file_no", "تاریخ فرستادن": "sent_on", "اعتبار تا": "valid_until"},
)

CASEWORK = {
    "casework.visits": VISITED,
    "casework.visits_due": DUE,
    "casework.letters": LETTERS,
    "inquiries.list": INQUIRIES,
}
"""By the question that gives the rows."""
