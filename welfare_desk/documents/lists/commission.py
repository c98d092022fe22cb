# SPDX-License-Identifier: Apache-2.0
"""Lists of the medical commission: its sessions, who was called before them, whose votes were extended."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.lists.listing import ListSheet, Narrowing, chosen, in_words, numbered, on_day
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.documents.wording_trail import WORDS
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.register_order import SessionSort
from welfare_desk.domain.summary.commission import CaseRow, ExtensionRow, SessionRow

_KIND = Narrowing("نوع کمیسیون", chosen(WORDS[CommissionKind]))


def _session(row: SessionRow) -> Sequence[Value]:
    counts = row.counts
    return (
        row.session_no,
        row.held_on,
        in_words(row.kind),
        row.place,
        "، ".join(f"{one.name} ({in_words(one.trade)})" for one in row.members),
        "بسته" if row.closed else "باز",
        counts.referred,
        counts.attended,
        counts.absent,
        counts.confirmed,
        counts.rejected,
        counts.documents_missing,
    )


SESSIONS = ListSheet(
    "جلسه‌های کمیسیون پزشکی",
    (
        Column("شمارهٔ جلسه", Kind.IDENTIFIER),
        Column("تاریخ", Kind.DATE),
        Column("نوع کمیسیون"),
        Column("محل"),
        Column("اعضا", width=50),
        Column("وضعیت"),
        Column("معرفی‌شده", Kind.NUMBER),
        Column("حاضر", Kind.NUMBER),
        Column("غایب", Kind.NUMBER),
        Column("تأیید", Kind.NUMBER),
        Column("رد", Kind.NUMBER),
        Column("نقص مدارک", Kind.NUMBER),
    ),
    _session,
    {"kind": _KIND},
    {"شمارهٔ جلسه": SessionSort.NUMBER, "تاریخ": SessionSort.DAY, "محل": SessionSort.PLACE},
)


def _case(row: CaseRow) -> Sequence[Value]:
    return (
        row.file_no,
        row.identifier,
        row.full_name,
        row.birth_date,
        in_words(row.kind),
        row.referred_on,
        row.complaint,
        row.session_no,
        row.held_on,
        {True: "حاضر", False: "غایب", None: ""}[row.attended],
        in_words(row.vote),
        row.voted_on,
        in_words(row.type),
        in_words(row.severity),
        row.valid_until,
        row.overruled,
        row.note,
    )


CASES = ListSheet(
    "معرفی‌شدگان کمیسیون پزشکی",
    (
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("کد ملی", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("تاریخ تولد", Kind.DATE),
        Column("نوع کمیسیون"),
        Column("تاریخ معرفی", Kind.DATE),
        Column("شرح", width=30),
        Column("شمارهٔ جلسه", Kind.IDENTIFIER),
        Column("تاریخ جلسه", Kind.DATE),
        Column("حضور"),
        Column("رأی"),
        Column("تاریخ رأی", Kind.DATE),
        Column("نوع معلولیت"),
        Column("شدت معلولیت"),
        Column("اعتبار تا", Kind.DATE),
        Column("نقض‌شده در تجدیدنظر", width=12),
        Column("یادداشت", width=40),
    ),
    _case,
    {"session_id": numbered("جلسه"), "kind": _KIND},
)


def _extension(row: ExtensionRow) -> Sequence[Value]:
    return (
        row.file_no,
        row.full_name,
        in_words(row.type),
        in_words(row.severity),
        row.before,
        row.after,
        row.now,
    )


_EXTENDED = (
    Column("شماره پرونده", Kind.IDENTIFIER),
    Column("نام", width=28),
    Column("نوع معلولیت"),
    Column("شدت معلولیت"),
    Column("اعتبار پیشین تا", Kind.DATE, 14),
    Column("تمدید تا", Kind.DATE),
    Column("اکنون تا", Kind.DATE),
)

EXTENDED = ListSheet(
    "تمدید اعتبار رأی‌های کمیسیون",
    _EXTENDED,
    _extension,
    {
        "extension_id": numbered("تمدید"),
        "moved_only": Narrowing(
            "کدام‌ها", lambda value: "تنها آنها که از آن پس جابه‌جا شده‌اند" if value else ""
        ),
    },
)
TO_EXTEND = ListSheet(
    "رأی‌هایی که تمدید می‌شود",
    _EXTENDED,
    _extension,
    {
        "circular_no": Narrowing("بخشنامه"),
        "expired_from": Narrowing("پایان اعتبار از", on_day),
        "expired_until": Narrowing("پایان اعتبار تا", on_day),
        "months": Narrowing("تمدید", lambda months: f"{months} ماه"),
    },
)

COMMISSION = {
    "commission.sessions": SESSIONS,
    "commission.cases": CASES,
    "commission.extension_rows": EXTENDED,
    "commission.preview_extension": TO_EXTEND,
}
"""By the question that gives the rows."""
