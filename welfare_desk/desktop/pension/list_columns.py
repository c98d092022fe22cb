# SPDX-License-Identifier: Apache-2.0
"""Columns of a monthly list, as its paper has them, and of what is owed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.pension.list_words import (
    NONE,
    bank_words,
    claim_tone,
    claim_words,
    domain_words,
    figures,
    remark_tone,
    remark_words,
)
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import isolate
from welfare_desk.services.pension.lists import LineClaim, ListLine
from welfare_desk.services.pension.owed import Owed


def line_key(line: ListLine) -> str:
    """A line is known by the file that draws it, also after the draft was made anew."""
    return line.file_no


def line_columns() -> list[Column]:
    """Lines of a list."""
    translate = QCoreApplication.translate
    return [
        Column(
            "line_no",
            translate("MonthList", "Row"),
            lambda row: number(row.line_no),
            CellLook.DIGITS,
            width=58,
            least=50,
        ),
        Column(
            "name",
            translate("MonthList", "Head of household"),
            lambda row: row.name,
            CellLook.STRONG,
            width=150,
            stretch=3,
            second=lambda row: row.identifier or NONE,
            second_look=CellLook.DIGITS,
        ),
        Column(
            "file_no",
            translate("MonthList", "File"),
            lambda row: row.file_no,
            CellLook.CODE,
            width=106,
            second=lambda row: domain_words(row.domain),
        ),
        Column(
            "size",
            translate("MonthList", "Size"),
            lambda row: number(row.size),
            CellLook.DIGITS,
            width=56,
            least=50,
        ),
        _money("amount", translate("MonthList", "Amount (rial)"), lambda row: row.amount, second=_rate),
        _money("arrears", translate("MonthList", "Arrears (rial)"), lambda row: row.arrears),
        _money("deductions", translate("MonthList", "Deductions"), lambda row: row.deductions, drop=3),
        _money("net", translate("MonthList", "Net (rial)"), lambda row: row.net, second=_kept_back),
        Column(
            "bank",
            translate("MonthList", "Bank"),
            lambda row: bank_words(row.bank),
            width=118,
            stretch=1,
            drop=4,
        ),
        Column(
            "remark",
            translate("MonthList", "Remark"),
            _remark,
            CellLook.CHIP,
            width=112,
            tone=_remark_tone,
            drop=2,
        ),
    ]


def _money(
    name: str,
    title: str,
    of: Callable[..., Rial],
    *,
    width: int = 122,
    drop: int = 0,
    second: Callable[..., str] | None = None,
) -> Column:
    return Column(
        name,
        title,
        lambda row: figures(of(row)),
        CellLook.AMOUNT,
        width=width,
        least=width - 4,
        drop=drop,
        second=second,
    )


def _kept_back(row: ListLine) -> str:
    """Below the net, for a window that has no room for the column."""
    if not row.deductions:
        return ""
    told = QCoreApplication.translate("MonthList", "after {amount} kept back")
    return told.format(amount=number(row.deductions.amount))


def _rate(row: ListLine) -> str:
    if not row.rate_since:
        return ""
    told = QCoreApplication.translate("MonthList", "rate of {month}")
    return told.format(month=isolate(row.rate_since.replace("-", "/")))


def _remark(row: ListLine) -> str:
    return remark_words(row.remarks[0]) if row.remarks else ""


def _remark_tone(row: ListLine) -> Tone:
    return remark_tone(row.remarks[0]) if row.remarks else Tone.GREY


def owed_key(row: Owed) -> str:
    """A row is known by its file."""
    return row.file_no


def owed_columns() -> list[Column]:
    """Who is owed something, or was paid too much."""
    translate = QCoreApplication.translate
    return [
        Column(
            "name",
            translate("MonthList", "Head of household"),
            lambda row: row.name,
            CellLook.STRONG,
            width=180,
            stretch=3,
        ),
        Column("file_no", translate("MonthList", "File"), lambda row: row.file_no, CellLook.CODE, width=110),
        Column(
            "months",
            translate("MonthList", "Months"),
            lambda row: number(len(row.claims)),
            CellLook.DIGITS,
            width=70,
        ),
        Column(
            "first",
            translate("MonthList", "From"),
            lambda row: month_title(row.claims[0].month) if row.claims else NONE,
            width=120,
            drop=2,
        ),
        Column(
            "why",
            translate("MonthList", "Why"),
            lambda row: claim_words(row.claims[0].why) if row.claims else NONE,
            CellLook.CHIP,
            width=136,
            tone=lambda row: claim_tone(row.claims[0].why) if row.claims else Tone.GREY,
        ),
        _money("total", translate("MonthList", "Owed (rial)"), lambda row: row.total),
        _money(
            "promised", translate("MonthList", "Announced, not paid"), lambda row: row.promised, width=166
        ),
    ]


def claim_columns() -> list[Column]:
    """What is claimed for each month."""
    translate = QCoreApplication.translate
    return [
        Column(
            "month", translate("MonthList", "Month"), lambda row: month_title(row.month), width=110, stretch=1
        ),
        _money("amount", translate("MonthList", "Outstanding (rial)"), lambda row: row.amount),
        Column(
            "why",
            translate("MonthList", "Why"),
            lambda row: claim_words(row.why),
            CellLook.CHIP,
            width=130,
            tone=lambda row: claim_tone(row.why),
        ),
    ]


def claim_key(row: LineClaim) -> str:
    """A claim is known by its month and reason."""
    return f"{row.month}/{row.why.value}"
