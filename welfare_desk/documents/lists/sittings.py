# SPDX-License-Identifier: Apache-2.0
"""Lists of how the store is run: approvals, sessions of its committee, outreach days, stock counts."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.lists.listing import FILE, ListSheet, Narrowing, chosen, in_words
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.domain.equipment.outreach import OutreachTold
from welfare_desk.domain.equipment.passing import ApprovalFilter, ApprovalRow
from welfare_desk.domain.equipment.request_lists import SessionRow
from welfare_desk.domain.summary.store import KeptCount

_COUNTS = {"open": "باز", "closed": "بسته", "dropped": "رهاشده"}


def _approval(row: ApprovalRow) -> Sequence[Value]:
    return (
        row.file_no,
        row.name,
        row.code,
        row.item,
        row.reason,
        row.asked_on,
        row.asked_by,
        in_words(row.state),
        row.decided_on,
        row.decided_by,
        row.answer,
        in_words(row.way),
        row.amount,
        row.voucher,
        row.cash_letter,
    )


APPROVALS = ListSheet(
    "تأییدهای پیش از موعد",
    (
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("کد کالا", Kind.IDENTIFIER, 24),
        Column("کالا", width=28),
        Column("دلیل", width=40),
        Column("تاریخ درخواست", Kind.DATE),
        Column("درخواست‌کننده"),
        Column("وضعیت"),
        Column("تاریخ تصمیم", Kind.DATE),
        Column("تصمیم‌گیرنده"),
        Column("پاسخ", width=40),
        Column("روش"),
        Column("مبلغ (ریال)", Kind.MONEY),
        Column("حواله", Kind.IDENTIFIER),
        Column("نامهٔ کمک‌هزینه", Kind.IDENTIFIER),
    ),
    _approval,
    {
        "which": Narrowing(
            "کدام‌ها",
            chosen({ApprovalFilter.ASKED: "در انتظار رئیس", ApprovalFilter.OPEN: "در انتظار یا به‌کارنرفته"}),
        ),
        "file_no": FILE,
    },
)


def _committee(row: SessionRow) -> Sequence[Value]:
    return (
        row.held_on,
        "، ".join(row.members),
        row.granted,
        row.refused,
        row.deferred,
        row.province,
        row.minutes,
        row.note,
    )


COMMITTEES = ListSheet(
    "جلسه‌های کمیتهٔ توانبخشی",
    (
        Column("تاریخ", Kind.DATE),
        Column("اعضا", width=50),
        Column("پذیرفته", Kind.NUMBER),
        Column("ردشده", Kind.NUMBER),
        Column("موکول‌شده", Kind.NUMBER),
        Column("به استان", Kind.NUMBER),
        Column("صورتجلسه", Kind.IDENTIFIER),
        Column("یادداشت", width=40),
    ),
    _committee,
    {},
)


def _outreach(row: OutreachTold) -> Sequence[Value]:
    return row.planned_on, row.place, row.lines, row.handed, row.made_by, row.note


OUTREACHES = ListSheet(
    "توزیع‌های بیرون از اداره",
    (
        Column("تاریخ", Kind.DATE),
        Column("محل", width=28),
        Column("ردیف‌ها", Kind.NUMBER),
        Column("تحویل‌شده", Kind.NUMBER),
        Column("ثبت‌کننده"),
        Column("یادداشت", width=40),
    ),
    _outreach,
    {},
)


def _count(row: KeptCount) -> Sequence[Value]:
    return row.begun_on, row.begun_by, _COUNTS[row.state], row.lines, row.number, row.note


COUNTS = ListSheet(
    "انبارگردانی‌ها",
    (
        Column("تاریخ آغاز", Kind.DATE),
        Column("آغازکننده"),
        Column("وضعیت"),
        Column("ردیف‌ها", Kind.NUMBER),
        Column("صورتجلسه", Kind.IDENTIFIER),
        Column("یادداشت", width=40),
    ),
    _count,
    {},
)

SITTINGS = {
    "equipment.approvals": APPROVALS,
    "equipment.sessions": COMMITTEES,
    "equipment.outreaches": OUTREACHES,
    "equipment.counts": COUNTS,
}
"""By the question that gives the rows."""
