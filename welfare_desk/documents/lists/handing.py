# SPDX-License-Identifier: Apache-2.0
"""Lists of what clients asked for and got: requests, promises, loans, cash aids."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.lists.listing import (
    FILE,
    ITEM,
    WORDS_TYPED,
    ListSheet,
    Narrowing,
    chosen,
    word_of,
)
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.loans import Loan, LoanFilter
from welfare_desk.domain.equipment.passing import CashFilter, CashRow
from welfare_desk.domain.equipment.promised import PromiseFilter, PromiseRow
from welfare_desk.domain.equipment.request_lists import RequestFilter, RequestRow
from welfare_desk.domain.equipment.requests import AllocationState, AskedAt, RequestState
from welfare_desk.domain.money import Rial
from welfare_desk.sentences.stock_words import PAPERS

_way, _asked_at = word_of(Way), word_of(AskedAt)
_request_state, _promise_state = word_of(RequestState), word_of(AllocationState)

_CLIENT = (Column("شماره پرونده", Kind.IDENTIFIER), Column("نام", width=28))
_GOODS = (Column("کد کالا", Kind.IDENTIFIER, 24), Column("کالا", width=28))


def _request(row: RequestRow) -> Sequence[Value]:
    return (
        row.number,
        row.asked_on,
        row.file_no,
        row.name,
        row.code,
        row.item,
        row.size,
        row.quantity,
        _asked_at(row.asked_at),
        _request_state(row.state),
        _way(row.way),
        row.granted_on,
        "، ".join(PAPERS[one].fa for one in row.missing),
        row.promised_until,
        row.deferred,
        row.pupil,
    )


REQUESTS = ListSheet(
    "درخواست‌های وسایل توانبخشی",
    (
        Column("درخواست", Kind.IDENTIFIER),
        Column("تاریخ", Kind.DATE),
        *_CLIENT,
        *_GOODS,
        Column("اندازه"),
        Column("تعداد", Kind.NUMBER),
        Column("محل درخواست"),
        Column("وضعیت"),
        Column("روش"),
        Column("تاریخ پذیرش", Kind.DATE),
        Column("مدارک ناقص", width=24),
        Column("تخصیص تا", Kind.DATE),
        Column("موکول‌شده", width=10),
        Column("دانش‌آموز", width=10),
    ),
    _request,
    {
        "which": Narrowing(
            "کدام‌ها",
            chosen(
                {
                    RequestFilter.LIVE: "در جریان",
                    RequestFilter.MISSING_PAPERS: "با مدارک ناقص",
                    RequestFilter.COMMITTEE: "در انتظار کمیته",
                    RequestFilter.PROVINCE: "نزد کمیتهٔ استان",
                    RequestFilter.GRANTED: "پذیرفته",
                    RequestFilter.REFUSED: "ردشده",
                    RequestFilter.DONE: "انجام‌شده",
                    RequestFilter.WITHDRAWN: "پس‌گرفته",
                }
            ),
        ),
        "item": ITEM,
        "words": WORDS_TYPED,
    },
    {"تاریخ": "asked", "درخواست": "number", "نام": "name", "کالا": "item", "وضعیت": "state"},
)


def _promise(row: PromiseRow) -> Sequence[Value]:
    return (
        row.number,
        row.file_no,
        row.name,
        row.mobile,
        row.code,
        row.item,
        row.size,
        row.serial,
        row.quantity,
        row.allocated_on,
        row.expires_on,
        _promise_state(row.state),
        row.ended_on,
        row.voucher,
        row.reason,
        row.allocated_by,
    )


PROMISES = ListSheet(
    "تخصیص‌ها",
    (
        Column("درخواست", Kind.IDENTIFIER),
        *_CLIENT,
        Column("تلفن همراه", Kind.IDENTIFIER),
        *_GOODS,
        Column("اندازه"),
        Column("سریال", Kind.IDENTIFIER),
        Column("تعداد", Kind.NUMBER),
        Column("تاریخ تخصیص", Kind.DATE),
        Column("مهلت", Kind.DATE),
        Column("وضعیت"),
        Column("پایان", Kind.DATE),
        Column("حواله", Kind.IDENTIFIER),
        Column("دلیل", width=30),
        Column("تخصیص‌دهنده"),
    ),
    _promise,
    {
        "which": Narrowing(
            "کدام‌ها",
            chosen(
                {
                    PromiseFilter.OPEN: "برقرار",
                    PromiseFilter.SOON: "رو به پایان",
                    PromiseFilter.ENDED: "پایان‌یافته",
                }
            ),
        ),
        "item": ITEM,
        "file_no": FILE,
        "words": WORDS_TYPED,
    },
    {"مهلت": "expires", "تاریخ تخصیص": "allocated", "نام": "name", "کالا": "item"},
)


def _loan(row: Loan) -> Sequence[Value]:
    return (
        row.voucher,
        row.file_no,
        row.name,
        row.mobile,
        row.code,
        row.item,
        row.size,
        row.serial,
        row.left,
        row.quantity,
        row.handed_on,
        row.due_on if row.due_on is not None else "بی مهلت",
        row.extended,
        row.reminders,
        row.reminded_on,
        Rial(row.value) if row.value is not None else "نامشخص",
    )


LOANS = ListSheet(
    "امانت‌ها",
    (
        Column("حواله", Kind.IDENTIFIER),
        *_CLIENT,
        Column("تلفن همراه", Kind.IDENTIFIER),
        *_GOODS,
        Column("اندازه"),
        Column("سریال", Kind.IDENTIFIER),
        Column("مانده", Kind.NUMBER),
        Column("تحویل‌شده", Kind.NUMBER),
        Column("تاریخ تحویل", Kind.DATE),
        Column("مهلت برگشت", Kind.DATE),
        Column("تمدیدها", Kind.NUMBER),
        Column("یادآوری‌ها", Kind.NUMBER),
        Column("آخرین یادآوری", Kind.DATE),
        Column("بها (ریال)", Kind.MONEY),
    ),
    _loan,
    {
        "which": Narrowing(
            "کدام‌ها",
            chosen(
                {
                    LoanFilter.OVERDUE: "گذشته از مهلت",
                    LoanFilter.SOON: "نزدیک مهلت",
                    LoanFilter.OPEN_ENDED: "بی مهلت",
                }
            ),
        ),
        "item": ITEM,
        "file_no": FILE,
        "words": WORDS_TYPED,
    },
    {"مهلت برگشت": "due", "نام": "name", "کالا": "item", "تاریخ تحویل": "handed"},
)


def _cash(row: CashRow) -> Sequence[Value]:
    return (
        row.number,
        row.file_no,
        row.name,
        row.code,
        row.item,
        row.amount,
        row.granted_on,
        row.letter_no,
        row.invoice_no,
        row.seller,
        row.reason,
        row.approved_by,
        row.mistake.why if row.mistake is not None else "",
    )


CASH = ListSheet(
    "کمک‌هزینه‌های خرید",
    (
        Column("درخواست", Kind.IDENTIFIER),
        *_CLIENT,
        *_GOODS,
        Column("مبلغ (ریال)", Kind.MONEY),
        Column("تاریخ", Kind.DATE),
        Column("نامه", Kind.IDENTIFIER),
        Column("فاکتور", Kind.IDENTIFIER),
        Column("فروشنده"),
        Column("دلیل", width=30),
        Column("تأییدکننده"),
        Column("پس‌گرفته، چون", width=30),
    ),
    _cash,
    {
        "which": Narrowing(
            "کدام‌ها", chosen({CashFilter.STANDING: "برقرار", CashFilter.TAKEN_BACK: "پس‌گرفته"})
        ),
        "file_no": FILE,
        "words": WORDS_TYPED,
    },
)

HANDING = {
    "equipment.requests": REQUESTS,
    "equipment.allocations": PROMISES,
    "equipment.loans": LOANS,
    "equipment.cash_aids": CASH,
}
"""By the question that gives the rows."""
