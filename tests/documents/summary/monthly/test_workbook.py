# SPDX-License-Identifier: Apache-2.0
"""A closed month as a workbook, opened again: every figure is the month's, and leads to its rows."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from python_calamine import CalamineWorkbook, SheetVisibleEnum

from tests.support import month_rows
from welfare_desk.documents.summary.monthly.beside_sheets import (
    CORRECTIONS,
    DECLARED,
    NOTHING_CORRECTED,
    NOTHING_DECLARED,
)
from welfare_desk.documents.summary.monthly.lists import CHECKED, INDEX, SOURCES
from welfare_desk.documents.summary.monthly.workbook import ACCEPTED, CHECKS, FIRST, MonthBook, write_month
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.book import ToldDeclared
from welfare_desk.domain.summary.monthly.checks import BEHIND
from welfare_desk.domain.summary.monthly.declarations import Against, Basis
from welfare_desk.domain.summary.monthly.declared import Verdict, Why
from welfare_desk.domain.summary.monthly.figures import Row, Source, Table, Unit, behind
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.lists import layout_of, list_digest, rows_digest, summed
from welfare_desk.domain.summary.monthly.month import Correction, plain_tables
from welfare_desk.sentences.month_words import line_title

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
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def _book(rows: dict[Source, list[Row]]) -> MonthBook:
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


@pytest.fixture(scope="module")
def month() -> MonthBook:
    return _book(month_rows.rows())


@pytest.fixture(scope="module")
def written(month: MonthBook, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("month") / "month.xlsx"
    write_month(path, month)
    return path


def _cells(path: Path, name: str | int) -> list[list[Any]]:
    book = CalamineWorkbook.from_path(path)
    sheet = book.get_sheet_by_index(name) if isinstance(name, int) else book.get_sheet_by_name(name)
    rows = sheet.to_python(skip_empty_area=False)
    return [[None if value == "" else value for value in row] for row in rows]


def _headings(rows: list[list[Any]]) -> int:
    """The row of the headings: the one below the blank one."""
    return next(at for at, row in enumerate(rows) if not any(row)) + 1


def _lines(table: Table, rows: list[list[Any]]) -> list[list[Any]]:
    """The lines of a table's sheet as `plain_tables` tells them."""
    keys = {line_title(table.code, line.key, "fa", NAMES): line.key for line in table.lines}
    top = _headings(rows) + 1
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
            for row in declared[_headings(declared) + 1 :][: len(DECLARED_FIGURES)]
        ],
        [
            [*row[:5], _plain(row[5]), _plain(row[6])]
            for row in corrected[_headings(corrected) + 1 :][: len(CORRECTED)]
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
        {**plain, "lines": _lines(table, _cells(written, at))}
        for at, (table, plain) in enumerate(zip(figures.tables, plain_tables(figures.tables), strict=True), 1)
    ]
    assert told == plain_tables(figures.tables)
    assert any(None in line for table in told for line in table["lines"])


def test_what_stands_beside_the_figures_has_sheets_of_its_own(written: Path) -> None:
    assert _beside(partial(_cells, written)) == TOLD_BESIDE
    names = CalamineWorkbook.from_path(written).sheet_names
    assert names.index(CORRECTIONS) == names.index(DECLARED) + 1 == names.index(CHECKS) - 1


def test_a_month_without_any_says_so(month: MonthBook, tmp_path: Path) -> None:
    path = tmp_path / "month.xlsx"
    write_month(path, replace(month, corrections=(), declared=()))
    for name, said in ((CORRECTIONS, NOTHING_CORRECTED), (DECLARED, NOTHING_DECLARED)):
        rows = _cells(path, name)
        assert rows[_headings(rows) + 1][0] == said


def test_sums_stand_where_lines_share_nothing(month: MonthBook, written: Path) -> None:
    for at, table in enumerate(month.closed.figures.tables, 1):
        rows = _cells(written, at)
        below = rows[_headings(rows) + 1 + len(table.lines) :]
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
    rows = _cells(written, "پرونده‌ها به تفکیک حوزه")
    assert rows[_headings(rows)] == ["شرح", "پرونده", "زن (نفر)", "مرد (نفر)", "جنسیت نامشخص (نفر)"]


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
        above = [_bare(row[0]) for row in _cells(written, at) if row][:14]
        assert [line for line in head if line not in above] == [], name


def _bare(cell: Any) -> str:
    """What a cell says, without the marks that hold its codes together."""
    return str(cell).replace("\u200e", "")


def test_the_first_sheet_has_key_figures_and_both_sides_of_every_identity(
    month: MonthBook, written: Path
) -> None:
    rows = {row[0]: row[1:] for row in _cells(written, FIRST) if row[0]}
    assert rows["پرونده‌های تحت پوشش"] == ["پرونده", 29, 30]
    assert rows["خالص پرداخت‌های ماه"] == ["ریال", None, "نامشخص"]
    assert rows["کمک‌های موردی"] == [None, None, "نامشخص"]
    identities = [check for check in month.checks if check["severity"] == "blocks"]
    told = [row for row in _cells(written, FIRST) if row[1] in {"درست", "نادرست"}]
    assert [row[2:] for row in told] == [[one["left"], one["right"]] for one in identities]


def test_the_checks_tell_that_warnings_were_accepted_and_not_why(month: MonthBook, written: Path) -> None:
    rows = _cells(written, CHECKS)
    told = rows[_headings(rows) + 1 :]
    assert [row[3:6] for row in told] == [[one["left"], one["right"], one["count"]] for one in month.checks]
    assert {row[6] for row, one in zip(told, month.checks, strict=True) if not one["ok"]} == {ACCEPTED}
    assert {row[6] for row, one in zip(told, month.checks, strict=True) if one["ok"]} == {None}


def test_lists_are_hidden_and_hold_the_sealed_rows(month: MonthBook, written: Path) -> None:
    sheets = CalamineWorkbook.from_path(written).sheets_metadata
    hidden = [one.name for one in sheets if one.visible is not SheetVisibleEnum.Visible]
    assert hidden == [*(f"list_{source.value}" for source in Source), CHECKED]
    index = {row[1]: row for row in _cells(written, INDEX) if row[1]}
    for source, held in month.rows.items():
        name = f"list_{source.value}"
        assert _list(written, name) == [
            {key: None if value == "" else value for key, value in row.items()} for row in held
        ]
        assert index[name] == [SOURCES[source], name, len(held), rows_digest(source, held)]
        assert f"اثر انگشت فهرست: {rows_digest(source, held)}" in [
            _bare(row[0]) for row in _cells(written, name)
        ]


def test_what_stands_behind_the_checks_has_a_list_too(month: MonthBook, written: Path) -> None:
    held = _list(written, CHECKED)
    assert held == [{"check": code, "key": key} for code in sorted(month.keys) for key in month.keys[code]]
    assert {"check": "sessions_open", "key": "sessions_open 1"} in held
    digest = list_digest({"columns": ["check", "key"], "rows": [list(row.values()) for row in held]})
    index = {row[1]: row for row in _cells(written, INDEX) if row[1]}
    assert index[CHECKED][1:] == [CHECKED, len(held), digest]
    rows = _cells(written, CHECKS)
    assert rows[_headings(rows) + len(month.checks)][5] == 2


def _list(path: Path, name: str) -> list[dict[str, Any]]:
    rows = _cells(path, name)
    top = _headings(rows)
    return [dict(zip(rows[top], row, strict=True)) for row in rows[top + 1 :]]


def _notes(path: Path) -> Iterator[tuple[int, str, str]]:
    """Every note: the place of its sheet, its cell, its text."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            found = re.fullmatch(r"xl/worksheets/_rels/sheet(\d+)\.xml\.rels", name)
            notes = (
                re.findall(r'Target="\.\./(comments\d+\.xml)"', archive.read(name).decode()) if found else []
            )
            for part in notes:
                for note in ET.fromstring(archive.read(f"xl/{part}")).iter(f"{MAIN}comment"):
                    text = "".join(piece.text or "" for piece in note.iter(f"{MAIN}t"))
                    assert found is not None
                    yield int(found[1]) - 1, note.attrib["ref"], text


def _counted(path: Path, note: str) -> int:
    """What the hidden rows that a note speaks of come to."""
    sheet, narrowed, figure = (line.partition(": ")[2] for line in note.split("\n"))
    rows = _list(path, sheet)
    for part in narrowed.split("؛ ") if " = " in narrowed else []:
        column, _, values = part.partition(" = ")
        wanted = values.split(" | ")
        empty = any("یا خالی" in one for one in wanted)
        wanted = [one.removesuffix(" یا خالی") for one in wanted]
        rows = [row for row in rows if _said(row[column]) in wanted or (empty and row[column] is None)]
    return (
        sum(int(row[figure.removeprefix("جمع ستون ")] or 0) for row in rows) if "جمع" in figure else len(rows)
    )


def _opening(path: Path, note: str, end: int) -> int:
    """What stood before the month by the hidden rows that a note speaks of, and by what stood at its end."""
    ways = [row["way"] for row in _list(path, note.split("\n", maxsplit=1)[0].partition(": ")[2])]
    return end - ways.count("in") + ways.count("out")


def _said(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def test_every_figure_names_the_rows_that_come_to_it(month: MonthBook, written: Path) -> None:
    notes = list(_notes(written))
    figures = sum(len(table.lines) * len(table.measures) for table in month.closed.figures.tables)
    assert len(notes) > figures
    for at, cell, text in notes:
        column, row = ord(cell[0]) - ord("A"), int(cell[1:]) - 1
        cells = _cells(written, at)[row]
        value = cells[column]
        if "منهای" in text:
            assert (cell, _opening(written, text, cells[column + 1])) == (cell, value)
        elif value != "نامشخص":
            assert (cell, _counted(written, text)) == (cell, value)


def test_the_filter_of_a_note_is_what_the_program_shows_behind_the_figure() -> None:
    rows = month_rows.rows(200)
    for layout in LAYOUTS:
        table = next(one for one in month_rows.month_of(rows).tables if one.code == layout.code)
        for line in table.lines:
            for measure in layout.measures:
                counts = behind(layout, line.key, measure.code)
                found = [row for row in rows[layout.source] if counts(row)]
                value = sum(row[measure.sums] for row in found) if measure.sums else len(found)
                assert table.value(line.key, measure.code) in {value, None}


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
        top = _headings(rows) + 2
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
