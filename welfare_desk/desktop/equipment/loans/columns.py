# SPDX-License-Identifier: Apache-2.0
"""The columns of loans: who has what until when, how long it is overdue, when they were reminded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.equipment.loans import Loan, LoanSort
from welfare_desk.domain.text import isolate

Today = Callable[[], dt.date]
_SOON = 30
"""Days before the last one from which on a loan is amber."""


class LoanCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

    def overdue(self, days: int) -> str:
        """So many days past the last one."""
        return self.tr("{count} days overdue", "", days).format(count=number(days))

    def left(self, days: int) -> str:
        """So many days until the last one."""
        return self.tr("in {count} days", "", days).format(count=number(days))

    def reminded(self, times: int) -> str:
        """How often a client was reminded."""
        return self.tr("{count} reminders", "", times).format(count=number(times))

    def loans(self, count: int) -> str:
        """So many loans."""
        return self.tr("{count} loans", "", count).format(count=number(count))


def loan_key(row: Loan) -> int:
    """Keeps a loan under the cursor while the list is fetched again."""
    return row.entry_id


def standing(row: Loan, today: dt.date) -> tuple[str, Tone]:
    """How a loan stands today, in words and in colour."""
    if row.due_on is None:
        return QCoreApplication.translate("Loans", "no last day"), Tone.GREY
    late = row.overdue_days(today)
    if late:
        return LoanCounts().overdue(late), Tone.RED
    left = (row.due_on - today).days
    if not left:
        return QCoreApplication.translate("Loans", "due today"), Tone.AMBER
    return LoanCounts().left(left), Tone.AMBER if left <= _SOON else Tone.GREEN


def loan_columns(today: Today) -> list[Column]:
    """The columns, by the office's clock."""
    translate = QCoreApplication.translate
    return [
        Column(
            "name", translate("Loans", "Client"), lambda row: row.name, CellLook.STRONG, width=160, stretch=2,
            sort=LoanSort.NAME, second=lambda row: isolate(row.file_no), second_look=CellLook.CODE,
        ),
        Column(
            "item", translate("Loans", "Goods"), _goods, width=150, stretch=2, sort=LoanSort.ITEM,
            second=lambda row: row.serial or row.size, second_look=CellLook.CODE,
        ),
        Column(
            "due", translate("Loans", "Due"), lambda row: day(row.due_on) if row.due_on else "—",
            CellLook.DIGITS, width=100, sort=LoanSort.DUE,
        ),
        Column(
            "standing", translate("Loans", "Standing"), lambda row: standing(row, today())[0], CellLook.CHIP,
            width=140, tone=lambda row: standing(row, today())[1],
        ),
        Column(
            "phone", translate("Loans", "Phone"), lambda row: row.mobile or "—", CellLook.DIGITS, width=116
        ),
        Column(
            "reminded", translate("Loans", "Last reminder"),
            lambda row: day(row.reminded_on) if row.reminded_on else "—", CellLook.DIGITS, width=110, drop=1,
            second=lambda row: LoanCounts().reminded(row.reminders) if row.reminders else "",
        ),
        Column(
            "handed", translate("Loans", "Handed out"), lambda row: day(row.handed_on), CellLook.DIGITS,
            width=104, sort=LoanSort.HANDED, second=lambda row: row.voucher, drop=2,
        ),
    ]  # fmt: skip


def _goods(row: Loan) -> str:
    return row.item if row.left == 1 else f"{row.item} × {number(row.left)}"
