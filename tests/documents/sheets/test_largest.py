# SPDX-License-Identifier: Apache-2.0
"""The largest list an office may bring, 200,000 people in 25 columns, in both ways of storing texts."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.workbooks import HEAD, MAIN, raw_members, sheet_xml
from tests.support.zips import archive, entry, streamed
from welfare_desk.documents.sheets.process import Child
from welfare_desk.documents.sheets.reader import read_workbook

PEOPLE, COLUMNS = 200_000, 25
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXY"
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"


def _texts(number: int) -> list[str]:
    """Eighteen texts of a row, most of them nobody else's."""
    return [
        f"{number:010d}",
        f"نام {number % 900}",
        f"نام خانوادگی {number % 7000}",
        "مرد",
        "توانبخشی",
        f"خیابان سعیدی، کوچهٔ {number % 97}، پلاک {number}، طبقهٔ {number % 5}، واحد {number % 9}",
        *(f"{column}-{number}" for column in range(12)),
    ]


def _rows(shared: bool) -> Iterator[bytes]:
    yield f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>'.encode()
    for first in range(1, PEOPLE + 1, 1000):
        yield "".join(_row(number, shared) for number in range(first, first + 1000)).encode()
    yield b"</sheetData></worksheet>"


def _row(number: int, shared: bool) -> str:
    cells = [
        f'<c r="{letter}{number}" t="s"><v>{(number - 1) * 18 // 2 % 1_800_000 + place % 9}</v></c>'
        if shared
        else f'<c r="{letter}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        for place, (letter, text) in enumerate(zip(LETTERS, _texts(number), strict=False))
    ]
    cells += [f'<c r="{letter}{number}"><v>{number * 7}</v></c>' for letter in LETTERS[18:]]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _strings() -> Iterator[bytes]:
    yield f'{HEAD}<sst xmlns="{MAIN}">'.encode()
    for first in range(0, PEOPLE, 1000):
        texts = (text for number in range(first, first + 1000) for text in _texts(number)[:9])
        yield "".join(f"<si><t>{text}</t></si>" for text in texts).encode()
    yield b"</sst>"


@pytest.mark.long
@pytest.mark.parametrize("shared", [False, True], ids=["inline texts", "shared texts"])
def test_the_largest_list_is_read_within_the_childs_memory(
    shared: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    members = raw_members(sheet_xml(""), shared="" if shared else None)
    entries = [entry(name, content) for name, content in members.items() if name not in (SHEET, STRINGS)]
    entries.append(streamed(SHEET, _rows(shared)))
    if shared:
        entries.append(streamed(STRINGS, _strings()))
    path = tmp_path / "list.xlsx"
    path.write_bytes(archive(entries))
    peaks: list[str] = []
    kill = Child.kill

    def measured(child: Child) -> None:
        if sys.platform == "linux":
            peaks.append(Path(f"/proc/{child.pid}/status").read_text())
        kill(child)

    monkeypatch.setattr(Child, "kill", measured)
    started = time.perf_counter()
    (sheet,) = read_workbook(path).sheets
    print(f"{path.stat().st_size / 1e6:.1f} MB read in {time.perf_counter() - started:.1f} s")
    assert len(sheet.rows) == PEOPLE
    assert {len(row.cells) for row in sheet.rows} == {COLUMNS}
    for status in peaks:
        figures = dict(line.split(":", 1) for line in status.splitlines())
        print(figures["VmPeak"], figures["VmHWM"])
        assert int(figures["VmHWM"].split()[0]) < 600 * 1024
