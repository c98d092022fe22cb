# SPDX-License-Identifier: Apache-2.0
"""A large list is written by another way than a small one, and is the same list."""

from __future__ import annotations

import re
import time
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.documents.sheets.test_writer import HOSTILE
from welfare_desk import outside
from welfare_desk.documents.sheets import writer
from welfare_desk.documents.sheets.reader import SheetReader
from welfare_desk.documents.sheets.workbook import Row
from welfare_desk.documents.sheets.writer import Column, Kind, Value, write_sheet
from welfare_desk.domain.money import Rial

COLUMNS = (
    Column("متن"),
    Column("کد", Kind.IDENTIFIER),
    Column("مبلغ", Kind.MONEY),
    Column("تاریخ", Kind.DATE),
    Column("تعداد", Kind.NUMBER),
)
TEXTS = (
    *HOSTILE,
    "<r><t>x</t></r>",
    "</t></is></c><c><f>1+1</f></c>",
    "a & b < c > d \" '",
    " کنار ",
    "خط\nدوم",
    "\x00\x01\x1f\x7f\ufffe\uffff",
    "_x0041_ _xZZZZ_ _x005F_",
    "😀" * 20_000,
    "م" * 40_000,
    "نیم‌فاصله",
    "",
)


def _rows() -> list[tuple[Value, ...]]:
    moment = datetime.fromisoformat("2025-09-25T08:30")
    numbers: list[Value] = [
        0,
        -5,
        2.5,
        1e-7,
        10**15,
        999_999_999_999_999,
        float("nan"),
        float("inf"),
        True,
        None,
    ]
    rows: list[tuple[Value, ...]] = [
        (text, text, Rial(n), date(2025, 9, 25), n) for n, text in enumerate(TEXTS)
    ]
    rows += [(None, 5, number, moment, number) for number in numbers]
    return [*rows, (None,) * 5, ("آخر", "1", 1, None, 1)]


def _written(path: Path, reader: SheetReader) -> list[Row]:
    assert write_sheet(path, "فهرست", COLUMNS, _rows(), [("صافی", "همه")]) == len(_rows())
    return reader.read(path).sheets[0].rows


def _parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_every_value_is_the_same_either_way(
    reader: SheetReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = _written(tmp_path / "small.xlsx", reader)
    monkeypatch.setattr(outside, "_MANY_ROWS", 1)
    large = _written(tmp_path / "large.xlsx", reader)
    assert large == small
    assert len(large) == len(_rows()) + 2


def test_the_looks_and_the_set_up_are_the_same_either_way(
    reader: SheetReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _written(tmp_path / "small.xlsx", reader)
    monkeypatch.setattr(outside, "_MANY_ROWS", 1)
    _written(tmp_path / "large.xlsx", reader)
    small, large = _parts(tmp_path / "small.xlsx"), _parts(tmp_path / "large.xlsx")
    assert set(small) - set(large) == {"xl/sharedStrings.xml"}
    assert large["xl/workbook.xml"] == small["xl/workbook.xml"]
    assert _around(large) == _around(small)
    assert "<f>" not in large[SHEET]
    assert [_looks(large, cell) for cell in ("A4", "A5", "B5", "C5")] == [
        _looks(small, cell) for cell in ("A4", "A5", "B5", "C5")
    ]


SHEET = "xl/worksheets/sheet1.xml"


def _around(parts: dict[str, str]) -> tuple[str, str]:
    """The sheet without its rows."""
    return parts[SHEET].partition("<sheetData>")[0], parts[SHEET].partition("</sheetData>")[2]


def _looks(parts: dict[str, str], cell: str) -> str:
    """The style of a cell; where it stands among the styles does not matter."""
    (number,) = re.findall(f'<c r="{cell}" s="(\\d+)"', parts[SHEET])
    styles = parts["xl/styles.xml"].partition("<cellXfs")[2]
    return re.findall(r"<xf .*?</xf>", styles)[int(number)]


def test_a_row_of_another_width_is_our_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "_MANY_ROWS", 0)
    with pytest.raises(ValueError, match="shorter"):
        write_sheet(tmp_path / "list.xlsx", "فهرست", COLUMNS, [("الف",)])
    assert list(tmp_path.iterdir()) == []


def test_a_moment_of_its_own_makes_the_same_bytes_at_any_time(tmp_path: Path) -> None:
    made = datetime.fromisoformat("2025-10-25T09:00:00+03:30")
    for name in ("one.xlsx", "two.xlsx"):
        with writer.opened_book(tmp_path / name, made=made) as book:
            writer.add_sheet(book, "برگه").write_string(0, 0, "متن")
        time.sleep(1.1)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()
    assert "2025-10-25T05:30:00Z" in _parts(tmp_path / "one.xlsx")["docProps/core.xml"]
