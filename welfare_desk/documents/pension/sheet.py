# SPDX-License-Identifier: Apache-2.0
"""A monthly list as a workbook: numbers as numbers, identifiers as text, its sums over the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from welfare_desk.documents import wording
from welfare_desk.documents.pension.words import KINDS, SETTLEMENTS, STATES, remarks_of
from welfare_desk.documents.sheets.writer import Column, Kind, Value, write_sheet
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.identity import BANKS
from welfare_desk.domain.money import grouped
from welfare_desk.domain.pension.listing import Line
from welfare_desk.domain.pension.monthly_list import MonthlyList
from welfare_desk.domain.pension.settling import SettledLine

COLUMNS = (
    Column("ردیف", Kind.NUMBER, 6),
    Column("شماره پرونده", Kind.IDENTIFIER),
    Column("کد مددجو", Kind.IDENTIFIER),
    Column("نام سرپرست", Kind.TEXT, 24),
    Column("کد ملی", Kind.IDENTIFIER),
    Column("حوزه تخصصی"),
    Column("بعد خانوار", Kind.NUMBER),
    Column("تعرفه از", Kind.IDENTIFIER, 10),
    Column("مبلغ ماه (ریال)", Kind.MONEY),
    Column("معوقه (ریال)", Kind.MONEY),
    Column("کسور (ریال)", Kind.MONEY),
    Column("خالص (ریال)", Kind.MONEY),
    Column("بانک"),
    Column("شماره شبا", Kind.IDENTIFIER, 30),
    Column("صاحب حساب", Kind.TEXT, 24),
    Column("ملاحظات", Kind.TEXT, 30),
)


def write_list(target: Path | BinaryIO, head: MonthlyList, lines: Iterable[Line]) -> int:
    """Write the list; returns how many lines it took."""
    title = f"{KINDS[head.kind]} {head.month}"
    return write_sheet(target, title, COLUMNS, _rows(lines), _block(head), head.lines)


COMPARED = (
    Column("ردیف", Kind.NUMBER, 6),
    Column("شماره پرونده", Kind.IDENTIFIER),
    Column("نام سرپرست", Kind.TEXT, 24),
    Column("کد ملی", Kind.IDENTIFIER),
    Column("بعد خانوار", Kind.NUMBER),
    Column("ارسال (ریال)", Kind.MONEY),
    Column("پرداخت (ریال)", Kind.MONEY),
    Column("اختلاف (ریال)", Kind.MONEY),
    Column("وضعیت"),
    Column("شماره شبا", Kind.IDENTIFIER, 30),
    Column("پیگیری", Kind.TEXT, 40),
)


def write_comparison(
    target: Path | BinaryIO, head: MonthlyList, settled: Iterable[SettledLine], count: int
) -> int:
    """Write what was sent beside what was paid, with what is being done; returns how many rows it took."""
    title = f"تطبیق {KINDS[head.kind]} {head.month}"
    return write_sheet(target, title, COMPARED, map(_compared, settled), _block(head), count)


def _compared(one: SettledLine) -> tuple[Value, ...]:
    return (
        one.line_no or None,
        one.file_no,
        one.name,
        one.identifier,
        one.size,
        one.net,
        one.paid,
        one.difference,
        SETTLEMENTS[one.state],
        one.sheba,
        one.note,
    )


def _block(head: MonthlyList) -> list[tuple[str, str]]:
    return [
        ("لیست", f"{KINDS[head.kind]}، {head.month.title()}"),
        ("وضعیت", STATES[head.state]),
        ("تعداد ردیف", grouped(head.lines)),
        ("مبلغ ماه (ریال)", grouped(head.amount.amount)),
        ("معوقه (ریال)", grouped(head.arrears.amount)),
        ("کسور (ریال)", grouped(head.deductions.amount)),
        ("خالص (ریال)", grouped(head.net.amount)),
        ("خالص (تومان)", grouped(head.net.toman[0])),
        *(
            [("مابه‌التفاوت اعلام‌شده و پرداخت‌نشده (ریال)", grouped(head.promised.amount))]
            if head.promised
            else []
        ),
        *([("نامه", wording.digits(head.letter_no))] if head.letter_no else []),
        ("اثر انگشت لیست", head.digest),
    ]


def _rows(lines: Iterable[Line]) -> Iterator[tuple[Value, ...]]:
    for line in lines:
        yield (
            line.line_no,
            line.file_no,
            line.client_code,
            line.name,
            line.identifier,
            wording.DOMAINS[Domain(line.domain)],
            line.size,
            line.rate_since,
            line.amount,
            line.arrears,
            line.deductions,
            line.net,
            BANKS.get(line.bank, line.bank),
            line.sheba,
            line.sheba_owner,
            remarks_of(line.remarks, line.remark),
        )
