# SPDX-License-Identifier: Apache-2.0
"""Lists of what is paid: the monthly lists, their lines, what is owed, what came of a list, proposals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from welfare_desk.documents.lists.listing import (
    FILE,
    WORDS_TYPED,
    ListSheet,
    Narrowing,
    chosen,
    in_month,
    in_words,
    month_told,
)
from welfare_desk.documents.pension.words import KINDS, REMARKS, SETTLEMENTS, STATES
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.documents.wording import DOMAINS
from welfare_desk.documents.wording_trail import WORDS
from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.identity import BANKS
from welfare_desk.domain.money import grouped
from welfare_desk.domain.pension.monthly_list import MonthlyList
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.domain.pension.proposals import Proposal, ProposalReason
from welfare_desk.domain.pension.settling import SettledLine
from welfare_desk.sentences.monthly_lists import VALUES

_WHY = {reason: VALUES["why", reason.value].fa for reason in ClaimReason}
_domain = chosen(DOMAINS)
_KIND = Narrowing("گونه", chosen(KINDS))
_MONTH = Narrowing("ماه", in_month)
_CLIENT = (Column("شماره پرونده", Kind.IDENTIFIER), Column("نام", width=28))


def _bank(code: str) -> str:
    return BANKS.get(code, code) if code else "بی شبا"


_BANK = Narrowing("بانک", _bank, tells_empty=True)
_SIZE = Narrowing("بعد خانوار", lambda size: f"{size} نفر")


def _list(row: MonthlyList) -> Sequence[Value]:
    return (
        month_told(row.month),
        KINDS[row.kind],
        STATES[row.state],
        row.lines,
        row.amount,
        row.arrears,
        row.deductions,
        row.net,
        row.prepared_by,
        row.approved_by,
        row.sent_on,
        row.letter_no,
    )


MONTHS = ListSheet(
    "لیست‌های ماهانه",
    (
        Column("ماه", Kind.DATE, 10),
        Column("گونه", width=24),
        Column("وضعیت"),
        Column("ردیف‌ها", Kind.NUMBER),
        Column("مبلغ ماه (ریال)", Kind.MONEY),
        Column("معوقه (ریال)", Kind.MONEY),
        Column("کسور (ریال)", Kind.MONEY),
        Column("خالص (ریال)", Kind.MONEY),
        Column("تهیه‌کننده"),
        Column("تصویب‌کننده"),
        Column("تاریخ فرستادن", Kind.DATE),
        Column("نامه", Kind.IDENTIFIER),
    ),
    _list,
    {"kind": _KIND},
)


def _line(row: Any) -> Sequence[Value]:
    told = [REMARKS[one] for one in row.remarks]
    return (
        row.line_no,
        row.file_no,
        row.client_code,
        row.name,
        row.identifier,
        _domain(row.domain),
        row.size,
        row.amount,
        row.arrears,
        row.deductions,
        row.net,
        row.promised,
        _bank(row.bank),
        row.sheba,
        row.sheba_owner,
        "؛ ".join([*told, row.remark] if row.remark else told),
    )


LINES = ListSheet(
    "ردیف‌های لیست ماهانه",
    (
        Column("ردیف", Kind.NUMBER),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("کد مددجو", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("کد ملی", Kind.IDENTIFIER),
        Column("حوزه تخصصی"),
        Column("بعد خانوار", Kind.NUMBER),
        Column("مبلغ ماه (ریال)", Kind.MONEY),
        Column("معوقه (ریال)", Kind.MONEY),
        Column("کسور (ریال)", Kind.MONEY),
        Column("خالص (ریال)", Kind.MONEY),
        Column("مابه‌التفاوت اعلام‌شده (ریال)", Kind.MONEY, 20),
        Column("بانک"),
        Column("شماره شبا", Kind.IDENTIFIER, 30),
        Column("صاحب حساب", width=28),
        Column("ملاحظات", width=40),
    ),
    _line,
    {
        "month": _MONTH,
        "kind": _KIND,
        "file_no": FILE,
        "remark": Narrowing("ملاحظه", chosen(REMARKS)),
        "text": WORDS_TYPED,
        "domain": Narrowing("حوزه", _domain),
        "bank": _BANK,
        "size": _SIZE,
    },
)


def _owed(row: Any) -> Sequence[Value]:
    told = (f"{month_told(one.month)}: {grouped(one.amount.amount)} ({_WHY[one.why]})" for one in row.claims)
    return row.file_no, row.name, row.total, row.promised, "؛ ".join(told)


OWED = ListSheet(
    "معوقه‌ها و اضافه‌پرداخت‌ها",
    (
        *_CLIENT,
        Column("مانده (ریال)", Kind.MONEY),
        Column("مابه‌التفاوت اعلام‌شده (ریال)", Kind.MONEY, 20),
        Column("ماه به ماه (ریال)", width=60),
    ),
    _owed,
    {
        "kind": _KIND,
        "month": Narrowing("تا ماه", in_month),
        "file_no": FILE,
        "why": Narrowing("علت", chosen(_WHY)),
    },
)


def _settled(row: SettledLine) -> Sequence[Value]:
    return (
        row.line_no or None,
        row.file_no,
        row.name,
        row.identifier,
        row.sheba,
        row.size,
        row.net,
        row.paid,
        SETTLEMENTS[row.state],
        row.note,
        row.noted_by,
        row.told_by,
    )


SETTLED = ListSheet(
    "لیست و پرداخت بانک",
    (
        Column("ردیف", Kind.NUMBER),
        *_CLIENT,
        Column("کد ملی", Kind.IDENTIFIER),
        Column("شماره شبا", Kind.IDENTIFIER, 30),
        Column("بعد خانوار", Kind.NUMBER),
        Column("خالص لیست (ریال)", Kind.MONEY),
        Column("پرداخت‌شده (ریال)", Kind.MONEY),
        Column("وضعیت"),
        Column("پی‌گیری", width=30),
        Column("پی‌گیرنده"),
        Column("فایل بانک", width=24),
    ),
    _settled,
    {
        "month": _MONTH,
        "kind": _KIND,
        "state": Narrowing("وضعیت", chosen(SETTLEMENTS)),
        "differing": Narrowing("کدام‌ها", lambda value: "جز برابرها و در انتظارها" if value else ""),
        "followed": Narrowing("پی‌گیری", lambda value: "دارد" if value else "ندارد"),
        "bank": _BANK,
        "size": _SIZE,
    },
)


def _fact(row: Proposal) -> str:
    """What the reason was read from, in words; nothing for a reason that says all."""
    if not row.fact:
        return ""
    match row.reason:
        case ProposalReason.DECILE:
            return row.fact
        case ProposalReason.OTHER_PENSION:
            return in_words(InquiryBody(row.fact))
        case ProposalReason.EXPIRED_COMMISSION:
            return in_words(DisabilityType(row.fact))
        case ProposalReason.CHILD_OVER_AGE:
            return f"{row.fact} سال"
        case ProposalReason.SIZE_CHANGED:
            before, now = row.fact.split()
            return f"از {before} به {now}"
        case _:
            return ""


def _proposal(row: Proposal) -> Sequence[Value]:
    aside = row.aside
    return (
        row.file_no,
        row.name,
        KINDS[row.payment],
        in_words(row.reason),
        row.fact_on,
        _fact(row),
        row.suspended,
        *((None, "", "") if aside is None else (aside.until, aside.why, aside.by)),
    )


PROPOSALS = ListSheet(
    "پیشنهادهای بازبینی پرداخت",
    (
        *_CLIENT,
        Column("گونه", width=24),
        Column("دلیل", width=34),
        Column("از تاریخ", Kind.DATE),
        Column("شرح", width=24),
        Column("تعلیق‌شده", width=10),
        Column("کنار تا", Kind.DATE),
        Column("کنار، چون", width=30),
        Column("کنارگذارنده"),
    ),
    _proposal,
    {
        "reason": Narrowing("دلیل", chosen(WORDS[ProposalReason])),
        "payment": _KIND,
        "file_no": FILE,
        "aside": Narrowing("کدام‌ها", lambda value: "کنارگذاشته‌ها" if value else ""),
    },
)

PAYMENTS = {
    "pension.lists": MONTHS,
    "pension.lines": LINES,
    "pension.owed": OWED,
    "pension.settlements": SETTLED,
    "pension.proposals": PROPOSALS,
}
"""By the question that gives the rows."""
