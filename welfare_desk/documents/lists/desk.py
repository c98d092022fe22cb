# SPDX-License-Identifier: Apache-2.0
"""Lists of the desk: who came, what was asked for, questions to other offices, documents that end."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.attachments import KINDS
from welfare_desk.documents.lists.listing import WORDS_TYPED, ListSheet, Narrowing, chosen, in_words
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.documents.wording_trail import WORDS
from welfare_desk.domain.attachments.facts import EndingDocument
from welfare_desk.domain.casework.desk_order import MoveSort, ReceptionSort, RequestSort
from welfare_desk.domain.casework.reception import ReceptionRow, ReceptionState
from welfare_desk.domain.casework.request import ServiceRequest
from welfare_desk.domain.casework.transfer import Transfer


def _reception(row: ReceptionRow) -> Sequence[Value]:
    return (
        row.received_on,
        in_words(row.state),
        row.name,
        row.identifier,
        row.mobile,
        in_words(row.domain),
        row.neighbourhood,
        row.wish,
        row.whom,
        row.file_no,
    )


RECEPTIONS = ListSheet(
    "درخواست‌های پذیرش",
    (
        Column("تاریخ", Kind.DATE),
        Column("وضعیت"),
        Column("نام", width=28),
        Column("کد ملی", Kind.IDENTIFIER),
        Column("تلفن همراه", Kind.IDENTIFIER),
        Column("حوزه تخصصی"),
        Column("محله"),
        Column("خواسته", width=40),
        Column("نزد"),
        Column("شماره پرونده", Kind.IDENTIFIER),
    ),
    _reception,
    {"states": Narrowing("وضعیت", chosen(WORDS[ReceptionState])), "text": WORDS_TYPED},
    {
        "تاریخ": ReceptionSort.DAY,
        "نام": ReceptionSort.NAME,
        "وضعیت": ReceptionSort.STATE,
        "محله": ReceptionSort.NEIGHBOURHOOD,
    },
)


def _request(row: ServiceRequest) -> Sequence[Value]:
    return row.asked_on, row.file_no, row.name, row.service, row.text


OPEN_REQUESTS = ListSheet(
    "تقاضاهای بی پاسخ",
    (
        Column("تاریخ", Kind.DATE),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("خدمت", width=28),
        Column("شرح", width=50),
    ),
    _request,
    {},
    {
        "تاریخ": RequestSort.DAY,
        "نام": RequestSort.NAME,
        "شماره پرونده": RequestSort.FILE_NO,
        "خدمت": RequestSort.SERVICE,
    },
)


def _transfer(row: Transfer) -> Sequence[Value]:
    return (
        row.file_no,
        row.name,
        in_words(row.direction),
        row.other_office,
        row.asked_on,
        row.letter_no,
        row.overdue,
        row.note,
    )


TRANSFERS = ListSheet(
    "انتقال‌های بی پاسخ",
    (
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("جهت"),
        Column("ادارهٔ دیگر", width=28),
        Column("تاریخ پرسش", Kind.DATE),
        Column("نامه", Kind.IDENTIFIER),
        Column("گذشته از مهلت", width=14),
        Column("یادداشت", width=40),
    ),
    _transfer,
    {"overdue": Narrowing("کدام‌ها", lambda value: "تنها گذشته از مهلت" if value else "")},
    {
        "تاریخ پرسش": MoveSort.DAY,
        "نام": MoveSort.NAME,
        "شماره پرونده": MoveSort.FILE_NO,
        "ادارهٔ دیگر": MoveSort.OFFICE,
    },
)


def _ending(row: EndingDocument) -> Sequence[Value]:
    return row.expires_on, KINDS[row.kind], row.title, row.file_no, row.full_name, row.mobile


ENDING = ListSheet(
    "مدارک رو به پایان اعتبار",
    (
        Column("اعتبار تا", Kind.DATE),
        Column("مدرک", width=24),
        Column("عنوان", width=28),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("تلفن همراه", Kind.IDENTIFIER),
    ),
    _ending,
    {
        "days": Narrowing("پایان تا", lambda days: f"{days} روز دیگر"),
        "ended": Narrowing("پایان‌یافته‌ها", lambda value: "" if value else "نیامده‌اند"),
        "kind": Narrowing("مدرک", chosen(KINDS)),
    },
    {"اعتبار تا": "expires", "مدرک": "kind", "شماره پرونده": "file_no"},
)

DESK = {
    "casework.receptions": RECEPTIONS,
    "casework.open_requests": OPEN_REQUESTS,
    "casework.unanswered_transfers": TRANSFERS,
    "attachments.ending": ENDING,
}
"""By the question that gives the rows."""
