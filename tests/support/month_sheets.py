# SPDX-License-Identifier: Apache-2.0
"""The invented month whose workbook is read back, and how its sheets are read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from tests.support import month_rows
from welfare_desk.documents.summary.monthly.workbook import MonthBook
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.book import ToldDeclared
from welfare_desk.domain.summary.monthly.checks import BEHIND
from welfare_desk.domain.summary.monthly.declarations import Against, Basis
from welfare_desk.domain.summary.monthly.declared import Verdict, Why
from welfare_desk.domain.summary.monthly.figures import Row, Source, Unit
from welfare_desk.domain.summary.monthly.month import Correction

NAMES = {"WHEELCHAIR-MANUAL": "ویلچر دستی", "CANE": "عصا"}
SHAHRIVAR, MORDAD = JalaliMonth(1404, 6), JalaliMonth(1404, 5)
CORRECTED = (
    (SHAHRIVAR, Correction("coverage_in", "opened", "files", 3, 4)),
    (SHAHRIVAR, Correction("payments", "pension", "net", 12_500_000_000, None)),
    (MORDAD, Correction("stock", "CANE", "closing", None, 0)),
)
DECLARED_FIGURES = (
    ToldDeclared(
        "domains", "social", "files", Unit.FILE, 120, 112, Verdict.DOES_NOT_FIT, None, None,
        "فرمانداری", date(2025, 10, 25), "=سخنرانی",
    ),
    ToldDeclared(
        "payments", "pension", "net", Unit.RIAL, 640_000_000_000, None, Verdict.NOT_COMPARABLE, Why.UNKNOWN,
        None, "روزنامه", date(2025, 11, 1), "",
    ),
    ToldDeclared(
        "participation", "", "growth", Unit.PERCENT, 29, None, Verdict.FITS_IF_CUT, None, None,
        "روزنامه", date(2025, 11, 1), "خبر", "1404-h1", Against(Basis.GROWTH, 2952),
    ),
    ToldDeclared(
        "aid", "dowry", "amount", Unit.RIAL, 861 * 10**9, None, Verdict.DOES_NOT_FIT, None, None,
        "روزنامه", date(2025, 11, 1), "خبر", "1404-07", Against(Basis.WHOLE, 640 * 10**9),
    ),
)  # fmt: skip
OPEN_SESSIONS = {
    "code": "sessions_open", "severity": "needs_reason", "ok": False, "left": None, "right": None, "count": 2,
    "facts": {},
}  # fmt: skip


def book_of(rows: dict[Source, list[Row]]) -> MonthBook:
    """A closed month of these rows, with keys behind its checks."""
    month = month_rows.closed(rows)
    checks = [*month_rows.checks_of(month.figures), OPEN_SESSIONS]
    keys = {
        one["code"]: [f"{one['code']} {at}" for at in range(one["count"])]
        for one in checks
        if one["code"] not in BEHIND
    }
    return MonthBook(
        month, rows, checks, "اسلامشهر", "تهران", "0.1.0", NAMES, CORRECTED, DECLARED_FIGURES, keys
    )


def cells(path: Path, name: str | int) -> list[list[Any]]:
    """The cells of a sheet; an empty one is None."""
    book = CalamineWorkbook.from_path(path)
    sheet = book.get_sheet_by_index(name) if isinstance(name, int) else book.get_sheet_by_name(name)
    rows = sheet.to_python(skip_empty_area=False)
    return [[None if value == "" else value for value in row] for row in rows]


def headings(rows: list[list[Any]]) -> int:
    """The row of the headings: the one below the blank one."""
    return next(at for at, row in enumerate(rows) if not any(row)) + 1


def bare(cell: Any) -> str:
    """What a cell says, without the marks that hold its codes together."""
    return str(cell).replace("\u200e", "")
