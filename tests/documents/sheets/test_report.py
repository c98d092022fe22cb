# SPDX-License-Identifier: Apache-2.0
"""The import report: rows as they were typed, reasons behind them, and fit to be imported again."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from welfare_desk.documents.sheets.reader import SheetReader
from welfare_desk.documents.sheets.report import (
    OWN_HEADINGS,
    WARNINGS,
    CellWarning,
    ReturnedRow,
    ReturnedSheet,
    write_report,
)
from welfare_desk.documents.sheets.workbook import Cell, Row

HEADINGS = ("کد ملی", "نام", "تاریخ تولد")
TYPED: tuple[Cell, ...] = (480809151, "=HYPERLINK(1)", date(1985, 3, 21))
OTHER: tuple[Cell, ...] = (None, "مريم", datetime.fromisoformat("1985-03-21T10:00:00"), True, 2.5)


def _returned(
    *rows: ReturnedRow, title: str = "پرونده‌ها", headings: tuple[str, ...] = HEADINGS
) -> ReturnedSheet:
    return ReturnedSheet(title, headings, rows)


def test_rows_come_back_as_typed_with_their_reasons(reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    first = ReturnedRow(7, TYPED, "رد شد", ("کد ملی نادرست است.", "تاریخ خوانا نیست."), frozenset({0, 2}))
    second = ReturnedRow(9, OTHER, "مبهم", ("شخص دیگری است.",), frozenset({0}))
    write_report(path, [_returned(first, second, headings=(*HEADINGS, "الف", "ب"))], [])
    sheet = reader.read(path).sheets[0]
    assert sheet.title == "پرونده‌ها"
    assert sheet.rows == [
        Row(1, (*HEADINGS, "الف", "ب", *OWN_HEADINGS)),
        Row(2, (*TYPED, None, None, "رد شد", "کد ملی نادرست است.\nتاریخ خوانا نیست.", 7)),
        Row(3, (*OTHER, "مبهم", "شخص دیگری است.", 9)),
    ]


def test_a_report_of_a_report_does_not_grow(reader: SheetReader, tmp_path: Path) -> None:
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    write_report(first, [_returned(ReturnedRow(7, TYPED, "رد شد", ("الف",)))], [])
    heading, row = reader.read(first).sheets[0].rows
    headings = tuple(str(cell) for cell in heading.cells)
    again = ReturnedRow(row.number, row.cells, "رد شد", ("ب",))
    write_report(second, [_returned(again, headings=headings)], [])
    assert reader.read(second).sheets[0].rows == [
        Row(1, (*HEADINGS, *OWN_HEADINGS)),
        Row(2, (*TYPED, "رد شد", "ب", 2)),
    ]


def test_warnings_have_the_last_sheet(reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    warning = CellWarning("پرونده‌ها", 12, "P12", "شماره شبا", "IR00", "شماره شبا نادرست است؛ خالی ماند.")
    write_report(path, [_returned(ReturnedRow(7, TYPED, "رد شد", ("الف",)))], [warning])
    last = reader.read(path).sheets[-1]
    assert last.title == WARNINGS
    assert last.rows[1:] == [
        Row(2, ("پرونده‌ها", 12, "P12", "شماره شبا", "IR00", "شماره شبا نادرست است؛ خالی ماند."))
    ]


def test_sheets_without_returned_rows_are_left_out(reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    row = ReturnedRow(2, TYPED, "رد شد", ("الف",))
    write_report(path, [_returned(title="یک"), _returned(row, title="دو"), _returned(row, title="دو")], [])
    assert [sheet.title for sheet in reader.read(path).sheets] == ["دو", "دو 2", WARNINGS]
    write_report(path, [], [])
    assert [sheet.title for sheet in reader.read(path).sheets] == [WARNINGS]


@pytest.mark.parametrize(
    "text", ["=1+1", "+98", "<r><t>x</r>", "-", "@a", "=cmd|' /C calc'!A0", "http://example.org"]
)
def test_texts_stay_texts(text: str, reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    row = ReturnedRow(2, (text,), text, (text,))
    write_report(
        path, [_returned(row, headings=(text,), title="برگه")], [CellWarning(text, 1, text, text, text, text)]
    )
    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
    assert [re.findall(r"<f>|<hyperlink", part) for part in parts] == [[], []]
    book = reader.read(path)
    assert book.sheets[0].rows[1].cells == (text, text, text, 2)
    assert book.sheets[1].rows[1].cells == (text, 1, text, text, text, text)


def test_dates_before_excels_first_are_text(reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    write_report(path, [_returned(ReturnedRow(2, (date(1899, 12, 30),), "رد شد", ()))], [])
    assert reader.read(path).sheets[0].rows[1].cells[0] == "1899-12-30"


def test_marked_cells_are_coloured(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    write_report(path, [_returned(ReturnedRow(2, (None, "x"), "رد شد", (), frozenset({0})))], [])
    with zipfile.ZipFile(path) as archive:
        assert "FFFBE3E0" in archive.read("xl/styles.xml").decode()
        assert '<c r="A2" s="' in archive.read("xl/worksheets/sheet1.xml").decode()
