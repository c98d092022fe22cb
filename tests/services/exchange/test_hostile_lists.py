# SPDX-License-Identifier: Apache-2.0
"""What clients are called never runs in a spreadsheet, and trouble with the file leaves the old one whole."""

from __future__ import annotations

import errno
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from tests.support.equipment import CHAIR, Equipped, equipped
from welfare_desk.documents.lists.every import LISTS
from welfare_desk.documents.sheets.values import Column, Kind
from welfare_desk.documents.sheets.writer import write_sheet
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.errors import StorageError
from welfare_desk.sentences import say
from welfare_desk.services.casework.letters import RecordLetter, record_letter
from welfare_desk.services.exchange.export_rows import ExportRows, export_rows

FORMULAS = ("=1+1", "+98912", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=2", '=HYPERLINK("http://x")', "＝۱")
CONTROLS = "\x00=\x01علی\x08\x0b\x1f\ufffe\uffff\ud800"
LARGE = 60_000
"""Rows that are said to come, so that the sheet is streamed; the other way has it in memory."""


def _values(path: Path) -> tuple[list[Any], list[Any]]:
    """Every filled cell as both readers have it, and whether openpyxl sees anything but text."""
    with CalamineWorkbook.from_path(path) as book:
        rows = book.get_sheet_by_index(0).to_python()
    seen = [value for row in rows for value in row if value != ""]
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert [cell.data_type for cell in cells] == ["s"] * len(cells)
    return seen, [cell.value for cell in cells]


@pytest.mark.parametrize("count", [None, LARGE])
@pytest.mark.parametrize("name", sorted(LISTS))
def test_no_cell_of_any_list_is_a_formula(name: str, count: int | None, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    columns = LISTS[name].columns or (Column("ستون"), Column("کد", Kind.IDENTIFIER))
    rows = [[text] * len(columns) for text in FORMULAS]
    write_sheet(path, "=1+1", columns, rows, [("", "=2+2"), ("نام", "@x")], count)
    by_calamine, by_openpyxl = _values(path)
    assert by_calamine == by_openpyxl
    assert by_calamine[:3] == ["=1+1", "=2+2", "نام: @x"]
    assert by_calamine[3 + len(columns) :] == [text for text in FORMULAS for _ in columns]
    with zipfile.ZipFile(path) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("count", [None, LARGE])
def test_what_xml_has_no_letter_for_is_left_out(count: int | None, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_sheet(path, CONTROLS, [Column("نام")], [(CONTROLS,), ("خط\nدوم",)], [("", CONTROLS)], count)
    assert _values(path) == (["=علی", "=علی", "نام", "=علی", "خط\nدوم"],) * 2
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert [sheet.cell(row, 1).quotePrefix for row in (1, 2, 5, 6)] == [True, True, True, False]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    at = equipped(tmp_path)
    at.receive(CHAIR, 1, "W-1")
    yield at
    at.session.close()


def test_a_letter_named_like_a_formula_leaves_as_it_was_written(office: Equipped, tmp_path: Path) -> None:
    for number, subject in enumerate(("=1+1", "+989121234567", "-5", "@SUM(A1)")):
        letter = RecordLetter(Direction.IN, office.days.day, "=استان", subject, f"۱/{number}")
        office.do(record_letter, letter)
    path = tmp_path / "letters.xlsx"
    office.do(export_rows, ExportRows("casework.letters", str(path)))
    by_calamine, by_openpyxl = _values(path)
    assert by_calamine == by_openpyxl
    assert {"=1+1", "+989121234567", "-5", "@SUM(A1)", "=استان"} <= set(by_calamine)


def _refuse(number: int) -> Any:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, "made up")

    return fail


@pytest.mark.parametrize(
    ("step", "number", "code"),
    [
        ("pathlib.Path.replace", errno.EACCES, "file_locked"),
        ("tempfile.mkstemp", errno.EROFS, "file_locked"),
        ("os.fsync", errno.ENOSPC, "disk_full"),
    ],
)
def test_a_place_that_takes_no_file_keeps_the_old_one(
    step: str,
    number: int,
    code: str,
    office: Equipped,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "list.xlsx"
    path.write_bytes(b"before")
    with monkeypatch.context() as patched:
        patched.setattr(step, _refuse(number))
        with pytest.raises(StorageError) as trouble:
            office.session.do(export_rows, ExportRows("equipment.devices", str(path)))
    assert trouble.value.code == code
    told = say(code, trouble.value.facts, "fa")
    assert told.startswith({"file_locked": "روی «", "disk_full": "فضای دیسک تمام شده است"}[code])
    assert ("list.xlsx" in told) == (code == "file_locked")
    assert (path.read_bytes(), list(folder.iterdir())) == (b"before", [path])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_disk_that_is_really_full(office: Equipped) -> None:
    with pytest.raises(StorageError) as trouble:
        office.session.do(export_rows, ExportRows("equipment.devices", "/dev/full"))
    assert trouble.value.code == "disk_full"
