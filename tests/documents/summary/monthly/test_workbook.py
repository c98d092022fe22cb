# SPDX-License-Identifier: Apache-2.0
"""A closed month as a workbook, opened again: every figure is the month's, and leads to its rows."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from tests.support.month_sheets import CORRECTED, DECLARED_FIGURES, NAMES, bare, cells, headings
from welfare_desk.documents.summary.monthly.beside_sheets import (
    CORRECTIONS,
    DECLARED,
    NOTHING_CORRECTED,
    NOTHING_DECLARED,
)
from welfare_desk.documents.summary.monthly.lists import CHECKED
from welfare_desk.documents.summary.monthly.workbook import ACCEPTED, CHECKS, FIRST, MonthBook, write_month
from welfare_desk.domain.summary.monthly.figures import Source, Table
from welfare_desk.domain.summary.monthly.lists import layout_of, summed
from welfare_desk.domain.summary.monthly.month import plain_tables
from welfare_desk.sentences.month_words import line_title


def _lines(table: Table, rows: list[list[Any]]) -> list[list[Any]]:
    """The lines of a table's sheet as `plain_tables` tells them."""
    keys = {line_title(table.code, line.key, "fa", NAMES): line.key for line in table.lines}
    top = headings(rows) + 1
    found = rows[top : top + len(table.lines)]
    return [[keys[row[0]], *(_plain(value) for value in row[1:])] for row in found]


def _beside(cells: Callable[[str], list[list[Any]]]) -> tuple[list[list[Any]], list[list[Any]]]:
    """The rows of both sheets beside the figures; `cells` reads a sheet by its name."""
    declared, corrected = cells(DECLARED), cells(CORRECTIONS)
    return (
        [
            [
                *row[:4],
                _plain(row[4]),
                _plain(row[5]),
                row[6],
                row[8],
                *((cell or None) for cell in row[9:12]),
            ]
            for row in declared[headings(declared) + 1 :][: len(DECLARED_FIGURES)]
        ],
        [
            [*row[:5], _plain(row[5]), _plain(row[6])]
            for row in corrected[headings(corrected) + 1 :][: len(CORRECTED)]
        ],
    )


TOLD_BESIDE = (
    [
        [
            "پرونده‌ها به تفکیک حوزه", "امور اجتماعی", "پرونده", "پرونده", 112, 120, 8,
            "1404/08/03", None, None, None,
        ],
        [
            "پرداخت‌های ماه، از لیست‌های تصویب‌شده", "مستمری", "خالص", "ریال", None, 640_000_000_000, "—",
            "1404/08/10", None, None, None,
        ],
        [
            "مشارکت‌های مردمی", "جمع", "رشد سالانه", "درصد", None, 29, "-0.52",
            "1404/08/10", "شش ماه نخست سال ۱۴۰۴", "رشد مبلغ‌ها (درصد)", "29.52",
        ],
        [
            "کمک‌های موردی به تفکیک مصرف", "جهیزیه", "مبلغ", "ریال", None, 861 * 10**9, 221 * 10**9,
            "1404/08/10", "مهر ۱۴۰۴", "کلی که جزء آن است", 640 * 10**9,
        ],
    ],
    [
        ["1404/06", "ورود به پوشش", "تشکیل پرونده", "پرونده", "پرونده", 3, 4],
        [
            "1404/06", "پرداخت‌های ماه، از لیست‌های تصویب‌شده", "مستمری", "خالص", "ریال",
            12_500_000_000, None,
        ],
        ["1404/05", "موجودی انبار", "عصا", "پایان ماه", "عدد", None, 0],
    ],
)  # fmt: skip


def _plain(value: Any) -> int | None:
    assert isinstance(value, int | float) or value == "نامشخص", value
    return None if value == "نامشخص" else int(value)


def test_every_figure_stands_in_its_sheet(month: MonthBook, written: Path) -> None:
    figures = month.closed.figures
    told = [
        {**plain, "lines": _lines(table, cells(written, at))}
        for at, (table, plain) in enumerate(zip(figures.tables, plain_tables(figures.tables), strict=True), 1)
    ]
    assert told == plain_tables(figures.tables)
    assert any(None in line for table in told for line in table["lines"])


def test_what_stands_beside_the_figures_has_sheets_of_its_own(written: Path) -> None:
    assert _beside(partial(cells, written)) == TOLD_BESIDE
    names = CalamineWorkbook.from_path(written).sheet_names
    assert names.index(CORRECTIONS) == names.index(DECLARED) + 1 == names.index(CHECKS) - 1


def test_a_month_without_any_says_so(month: MonthBook, tmp_path: Path) -> None:
    path = tmp_path / "month.xlsx"
    write_month(path, replace(month, corrections=(), declared=()))
    for name, said in ((CORRECTIONS, NOTHING_CORRECTED), (DECLARED, NOTHING_DECLARED)):
        rows = cells(path, name)
        assert rows[headings(rows) + 1][0] == said


def test_sums_stand_where_lines_share_nothing(month: MonthBook, written: Path) -> None:
    for at, table in enumerate(month.closed.figures.tables, 1):
        rows = cells(written, at)
        below = rows[headings(rows) + 1 + len(table.lines) :]
        layout = layout_of(table.code)
        sums = [table.total(one) if summed(layout, one) else None for one in table.measures]
        told = [
            "نامشخص" if value is None and summed(layout, one) else value
            for one, value in zip(table.measures, sums, strict=True)
        ]
        assert (below[0] if below and below[0][0] == "جمع" else ["جمع", *[None] * len(sums)]) == [
            "جمع",
            *told,
        ]
    assert not summed(layout_of("stock"), "closing")
    assert not summed(layout_of("queues"), "files")


def test_columns_tell_their_unit(written: Path) -> None:
    rows = cells(written, "پرونده‌ها به تفکیک حوزه")
    assert rows[headings(rows)] == ["شرح", "پرونده", "زن (نفر)", "مرد (نفر)", "جنسیت نامشخص (نفر)"]


def test_every_sheet_says_whose_month_it_is(month: MonthBook, written: Path) -> None:
    head = [
        "استان: تهران",
        "شهرستان: اسلامشهر",
        "ماه: مهر ۱۴۰۴ (1404-07)",
        "رقم‌ها تا پایان روز: 1404/07/30",
        "نگارش برنامه: 0.1.0",
        "زمان بستن ماه: 1404/08/03 09:00",
        f"اثر انگشت ماه: {month.closed.digest}",
    ]
    for at, name in enumerate(CalamineWorkbook.from_path(written).sheet_names):
        above = [bare(row[0]) for row in cells(written, at) if row][:14]
        assert [line for line in head if line not in above] == [], name


def test_the_first_sheet_has_key_figures_and_both_sides_of_every_identity(
    month: MonthBook, written: Path
) -> None:
    rows = {row[0]: row[1:] for row in cells(written, FIRST) if row[0]}
    assert rows["پرونده‌های تحت پوشش"] == ["پرونده", 29, 30]
    assert rows["خالص پرداخت‌های ماه"] == ["ریال", None, "نامشخص"]
    assert rows["کمک‌های موردی"] == [None, None, "نامشخص"]
    identities = [check for check in month.checks if check["severity"] == "blocks"]
    told = [row for row in cells(written, FIRST) if row[1] in {"درست", "نادرست"}]
    assert [row[2:] for row in told] == [[one["left"], one["right"]] for one in identities]


def test_the_checks_tell_that_warnings_were_accepted_and_not_why(month: MonthBook, written: Path) -> None:
    rows = cells(written, CHECKS)
    told = rows[headings(rows) + 1 :]
    assert [row[3:6] for row in told] == [[one["left"], one["right"], one["count"]] for one in month.checks]
    assert {row[6] for row, one in zip(told, month.checks, strict=True) if not one["ok"]} == {ACCEPTED}
    assert {row[6] for row, one in zip(told, month.checks, strict=True) if one["ok"]} == {None}


def test_nothing_calculates_and_every_sheet_is_set_up_to_be_printed(written: Path) -> None:
    with zipfile.ZipFile(written) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
    assert [re.findall(r"<f>", part) for part in parts] == [[]] * len(parts)
    assert all('rightToLeft="1"' in part for part in parts)
    assert all('paperSize="9"' in part and 'fitToPage="1"' in part and "&amp;P" in part for part in parts)


def test_the_same_month_makes_the_same_bytes(month: MonthBook, written: Path) -> None:
    again = io.BytesIO()
    write_month(again, month)
    assert again.getvalue() == written.read_bytes()


def test_openpyxl_reads_the_same_figures(month: MonthBook, written: Path) -> None:
    book = openpyxl.load_workbook(written)
    for at, (table, plain) in enumerate(
        zip(month.closed.figures.tables, plain_tables(month.closed.figures.tables), strict=True), 1
    ):
        sheet = book.worksheets[at]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert _lines(table, rows) == plain["lines"]
        top = headings(rows) + 2
        assert all(sheet.cell(top + n, 2).comment is not None for n in range(len(table.lines)))

    def cells(name: str) -> list[list[Any]]:
        return [[cell.value for cell in row] for row in book[name].iter_rows()]

    assert _beside(cells) == TOLD_BESIDE
    assert book[DECLARED].sheet_view.rightToLeft
    assert book[CORRECTIONS].sheet_view.rightToLeft
    assert [sheet.title for sheet in book.worksheets if sheet.sheet_state == "hidden"] == [
        *(f"list_{source.value}" for source in Source),
        CHECKED,
    ]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_same_figures(month: MonthBook, written: Path, tmp_path: Path) -> None:
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = [
        "soffice",
        home,
        "--headless",
        "--convert-to",
        every_sheet,
        "--outdir",
        str(tmp_path),
        str(written),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    names = CalamineWorkbook.from_path(written).sheet_names
    for at, (table, plain) in enumerate(
        zip(month.closed.figures.tables, plain_tables(month.closed.figures.tables), strict=True), 1
    ):
        text = (tmp_path / f"{written.stem}-{names[at]}.csv").read_text("utf-8")
        rows = [[_number(cell) for cell in row] for row in csv.reader(io.StringIO(text))]
        assert _lines(table, rows) == plain["lines"]

    def cells(name: str) -> list[list[Any]]:
        text = (tmp_path / f"{written.stem}-{name}.csv").read_text("utf-8")
        return [[_number(cell) for cell in row] for row in csv.reader(io.StringIO(text))]

    assert _beside(cells) == TOLD_BESIDE


def _number(cell: str) -> int | str | None:
    plain = cell.replace(",", "")
    return int(plain) if plain.isdigit() else cell or None
