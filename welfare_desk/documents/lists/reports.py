# SPDX-License-Identifier: Apache-2.0
"""Lists that only reports show: households, what was handed out, lines of monthly lists."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.lists.files import FILES
from welfare_desk.documents.lists.listing import FILE, ITEM, SINCE, UNTIL, ListSheet, Narrowing, chosen
from welfare_desk.documents.pension.words import KINDS, STATES
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.domain.equipment.stock import Mode
from welfare_desk.domain.summary.reports.rows import (
    HandedRow,
    HandedSort,
    HomeRow,
    HomeSort,
    PaidRow,
    PaidSort,
)

_MODES = {Mode.GIVEN: "قطعی", Mode.LOAN: "امانی"}


def _home(row: HomeRow) -> Sequence[Value]:
    return row.file_no, row.head, row.neighbourhood, row.decile, row.persons, row.files


HOMES = ListSheet(
    "خانوارها",
    (
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("سرپرست", width=28),
        Column("محله"),
        Column("دهک", Kind.NUMBER),
        Column("بعد خانوار", Kind.NUMBER, 12),
        Column("پرونده‌ها", Kind.NUMBER, 12),
    ),
    _home,
    {"neighbourhoods": Narrowing("محله"), "deciles": Narrowing("دهک")},
    {
        "شماره پرونده": HomeSort.FILE_NO,
        "سرپرست": HomeSort.NAME,
        "محله": HomeSort.NEIGHBOURHOOD,
        "بعد خانوار": HomeSort.PERSONS,
        "دهک": HomeSort.DECILE,
    },
)


def _handed(row: HandedRow) -> Sequence[Value]:
    return (
        row.voucher,
        row.handed_on,
        row.file_no,
        row.name,
        row.code,
        row.item,
        row.size,
        row.serial,
        row.quantity,
        _MODES[row.mode],
        row.due_on,
    )


HANDED = ListSheet(
    "وسایل تحویل‌شده",
    (
        Column("حواله", Kind.IDENTIFIER),
        Column("تاریخ تحویل", Kind.DATE),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("کد کالا", Kind.IDENTIFIER, 24),
        Column("کالا", width=28),
        Column("اندازه"),
        Column("سریال", Kind.IDENTIFIER),
        Column("تحویل‌شده", Kind.NUMBER),
        Column("نوع تحویل"),
        Column("مهلت برگشت", Kind.DATE),
    ),
    _handed,
    {
        "item": ITEM,
        "file_no": FILE,
        "mode": Narrowing("نوع تحویل", chosen(_MODES)),
        "since": SINCE,
        "until": UNTIL,
    },
    {"تاریخ تحویل": HandedSort.DAY, "نام": HandedSort.NAME, "کالا": HandedSort.ITEM},
)


def _paid(row: PaidRow) -> Sequence[Value]:
    return (
        str(row.month).replace("-", "/"),
        KINDS[row.kind],
        STATES[row.state],
        row.file_no,
        row.name,
        row.identifier,
        row.size,
        row.amount,
        row.arrears,
        row.deductions,
        row.net,
        row.sheba,
    )


PAID = ListSheet(
    "ردیف‌های لیست‌های ماهانه",
    (
        Column("ماه", Kind.DATE, 10),
        Column("گونه", width=24),
        Column("لیست"),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("کد ملی", Kind.IDENTIFIER),
        Column("بعد خانوار", Kind.NUMBER, 12),
        Column("مبلغ ماه (ریال)", Kind.MONEY),
        Column("معوقه (ریال)", Kind.MONEY),
        Column("کسور (ریال)", Kind.MONEY),
        Column("خالص (ریال)", Kind.MONEY),
        Column("شماره شبا", Kind.IDENTIFIER, 30),
    ),
    _paid,
    {
        "kinds": Narrowing("گونه", chosen(KINDS)),
        "file_no": FILE,
        "since": SINCE,
        "until": UNTIL,
    },
    {"ماه": PaidSort.MONTH, "شماره پرونده": PaidSort.FILE_NO, "خالص (ریال)": PaidSort.NET},
)

REPORTED = {
    "casework.list": FILES,
    "casework.homes": HOMES,
    "equipment.handed": HANDED,
    "pension.paid": PAID,
}
"""By the question that gives the rows."""
