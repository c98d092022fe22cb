# SPDX-License-Identifier: Apache-2.0
"""What comes out of a workbook, and what becomes of a child that dies, hangs or is told to stop."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.support.workbooks import (
    CellSpec,
    Failed,
    Formula,
    SheetSpec,
    package,
    raw_members,
    raw_workbook,
    shared_xml,
    sheet_xml,
    workbook,
)
from welfare_desk.documents.sheets.process import FROZEN_ARGUMENT, child_command
from welfare_desk.documents.sheets.reader import SheetReader, read_workbook
from welfare_desk.documents.sheets.workbook import Cell, MergedArea, Row, Workbook, cell_name
from welfare_desk.domain.errors import Cancelled, RuleError, StorageError


def _read(reader: SheetReader, folder: Path, content: bytes) -> Workbook:
    path = folder / "فهرست مددجویان.xlsx"
    path.write_bytes(content)
    return reader.read(path)


def _row(reader: SheetReader, folder: Path, *cells: CellSpec) -> tuple[Cell, ...]:
    return _read(reader, folder, workbook([list(cells)])).sheets[0].rows[0].cells


def test_cells_keep_their_kinds(reader: SheetReader, tmp_path: Path) -> None:
    cells: list[CellSpec] = ["0012345679", " نام ", 12345678, 2.5, True, False, 0, -3]
    assert _row(reader, tmp_path, *cells) == tuple(cells)
    kinds = [type(cell) for cell in _row(reader, tmp_path, *cells)]
    assert kinds == [str, str, int, float, bool, bool, int, int]


def test_dates_and_moments(reader: SheetReader, tmp_path: Path) -> None:
    cells: list[CellSpec] = [
        date(2025, 9, 25),
        datetime.fromisoformat("2025-09-25T08:30"),
        date(1935, 1, 1),
        "1404/07/03",
    ]
    assert _row(reader, tmp_path, *cells) == tuple(cells)


def test_a_bare_time_is_text(reader: SheetReader, tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" s="2"><v>0.354166666666667</v></c></row>'
    book = _read(reader, tmp_path, raw_workbook(sheet_xml(rows)))
    assert book.sheets[0].rows[0].cells == ("08:30:00",)


def test_rows_carry_the_numbers_a_spreadsheet_shows(reader: SheetReader, tmp_path: Path) -> None:
    book = _read(reader, tmp_path, workbook([[], [], [None, "title"], [], ["a", None, "b", None], [None]]))
    assert book.sheets[0].rows == [Row(3, (None, "title")), Row(5, ("a", None, "b"))]


def test_columns_keep_their_places_when_the_first_are_blank(reader: SheetReader, tmp_path: Path) -> None:
    sheet: list[list[CellSpec]] = [[None, None, "a", date(2025, 9, 25)], [None, None, None, Failed(), 7]]
    found = _read(reader, tmp_path, workbook(sheet)).sheets[0]
    assert found.rows == [Row(1, (None, None, "a", date(2025, 9, 25))), Row(2, (None, None, None, None, 7))]
    assert found.unreadable == {(2, 3): "#REF!"}


def test_empty_texts_are_nothing(reader: SheetReader, tmp_path: Path) -> None:
    book = _read(reader, tmp_path, workbook([["", "a", ""], ["", ""]]))
    assert book.sheets[0].rows == [Row(1, (None, "a"))]


def test_error_cells_and_formulas_without_results_are_named(reader: SheetReader, tmp_path: Path) -> None:
    sheet: list[list[CellSpec]] = [
        ["a", Failed("#REF!"), Formula("A1")],
        [Formula("1+1", 2), Formula("A1", "متن"), Formula("A1", ""), Failed("#N/A")],
    ]
    found = _read(reader, tmp_path, workbook(sheet)).sheets[0]
    assert found.unreadable == {(1, 1): "#REF!", (1, 2): "formula", (2, 3): "#N/A"}
    assert found.rows == [Row(1, ("a",)), Row(2, (2, "متن"))]
    assert [cell_name(*place) for place in found.unreadable] == ["B1", "C1", "D2"]


def test_formulas_saved_with_an_empty_value_are_uncached(reader: SheetReader, tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><f>1+1</f><v></v></c><c r="B1"><f>1+1</f><v/></c><c r="C1"><v>1</v></c></row>'
    )
    found = _read(reader, tmp_path, raw_workbook(sheet_xml(rows))).sheets[0]
    assert found.unreadable == {(1, 0): "formula", (1, 1): "formula"}
    assert found.rows == [Row(1, (None, None, 1))]


def test_shared_formulas_count_as_well(reader: SheetReader, tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>7</v></c></row>'
        '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row>'
    )
    found = _read(reader, tmp_path, raw_workbook(sheet_xml(rows))).sheets[0]
    assert (found.rows, found.unreadable) == ([Row(1, (7,))], {(2, 0): "formula"})


def test_numbers_that_are_none(reader: SheetReader, tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>5</v></c></row>'
    found = _read(reader, tmp_path, raw_workbook(sheet_xml(rows))).sheets[0]
    assert found.unreadable == {(1, 0): "#NUM!", (1, 1): "#NUM!"}
    assert found.rows == [Row(1, (None, None, 5))]


def test_sheets_in_order_with_their_visibility_and_merged_areas(reader: SheetReader, tmp_path: Path) -> None:
    book = _read(
        reader,
        tmp_path,
        workbook(
            SheetSpec([["a"]], "پرونده‌ها", merges=["A1:C1", "B3:B4"]),
            SheetSpec([["b"]], "پنهان", "hidden"),
            SheetSpec([["c"]], "بسیار & پنهان", "veryHidden"),
            SheetSpec([], "خالی"),
        ),
    )
    assert [(sheet.title, sheet.visibility, sheet.hidden, len(sheet.rows)) for sheet in book.sheets] == [
        ("پرونده‌ها", "visible", False, 1),
        ("پنهان", "hidden", True, 1),
        ("بسیار & پنهان", "very_hidden", True, 1),
        ("خالی", "visible", False, 0),
    ]
    assert book.sheets[0].merged == (MergedArea(1, 0, 1, 2), MergedArea(3, 1, 4, 1))


def test_cells_and_rows_without_names_follow_one_another(reader: SheetReader, tmp_path: Path) -> None:
    rows = (
        "<row><c><v>1</v></c><c/><c><v>3</v></c></row>"
        '<row r="5"><c t="e"><v>#N/A</v></c><c r="F5"><v>2</v></c><c><v>3</v></c></row>'
    )
    found = _read(reader, tmp_path, raw_workbook(sheet_xml(rows))).sheets[0]
    assert found.rows == [Row(1, (1, None, 3)), Row(5, (None, None, None, None, None, 2, 3))]
    assert found.unreadable == {(5, 0): "#N/A"}


def test_prefixed_elements_read_the_same(reader: SheetReader, tmp_path: Path) -> None:
    plain = sheet_xml('<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row>')
    prefixed = plain.replace("</", "\0").replace("<", "<x:").replace("\0", "</x:").replace("<x:?", "<?")
    found = _read(reader, tmp_path, raw_workbook(prefixed.replace("xmlns=", "xmlns:x="))).sheets[0]
    assert (found.rows, found.unreadable) == ([Row(1, (1,))], {(1, 1): "#N/A"})


ONE_ROW = sheet_xml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="e"><v>#N/A</v></c></row>')


def _strict(_name: str, part: str) -> str:
    transitional = "http://schemas.openxmlformats.org/"
    return part.replace(
        f"{transitional}spreadsheetml/2006/", "http://purl.oclc.org/ooxml/spreadsheetml/"
    ).replace(f"{transitional}officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")


WRITERS: dict[str, Callable[[str, str], str]] = {
    "as ours": lambda name, part: part,
    "strict": _strict,
    "byte order mark": lambda name, part: f"\ufeff{part}",
    "absolute targets": lambda name, part: part.replace('Target="worksheets', 'Target="/xl/worksheets'),
    "pretty printed": lambda name, part: part.replace("><", ">\n  <") if "xl/" in name else part,
    "no declaration": lambda name, part: part.partition("?>")[2],
    "single quotes": lambda name, part: part.replace('"', "'"),
    "protected sheet": lambda name, part: part.replace(
        "</sheetData>", '</sheetData><sheetProtection sheet="1"/>'
    ),
}


@pytest.mark.parametrize("way", WRITERS.values(), ids=WRITERS.keys())
def test_the_same_workbook_from_other_writers(
    way: Callable[[str, str], str], reader: SheetReader, tmp_path: Path
) -> None:
    members = raw_members(ONE_ROW, shared=shared_xml("متن"))
    found = _read(reader, tmp_path, package({name: way(name, str(part)) for name, part in members.items()}))
    assert [(sheet.rows, sheet.unreadable) for sheet in found.sheets] == [
        ([Row(1, ("متن",))], {(1, 1): "#N/A"})
    ]


def test_texts_with_runs_and_escapes(reader: SheetReader, tmp_path: Path) -> None:
    runs = "<r><t>یک</t></r><r><t xml:space='preserve'> دو</t></r><rPh sb='0' eb='1'><t>x</t></rPh>"
    shared = shared_xml("a & b", "x_x0041_y", "#").replace('<t xml:space="preserve">#</t>', runs)
    cells = "".join(f'<c r="{letter}1" t="s"><v>{n}</v></c>' for n, letter in enumerate("ABC"))
    book = _read(reader, tmp_path, raw_workbook(sheet_xml(f'<row r="1">{cells}</row>'), shared=shared))
    assert book.sheets[0].rows[0].cells == ("a & b", "xAy", "یک دو")


def test_charts_among_the_sheets_are_passed_over(reader: SheetReader, tmp_path: Path) -> None:
    members = {
        name: str(part) for name, part in raw_members(ONE_ROW, ONE_ROW, shared=shared_xml("متن")).items()
    }
    relations = "xl/_rels/workbook.xml.rels"
    members[relations] = members[relations].replace(
        'worksheet" Target="worksheets/sheet1', 'chartsheet" Target="chartsheets/sheet1'
    )
    members["xl/chartsheets/sheet1.xml"] = members.pop("xl/worksheets/sheet1.xml").replace(
        "worksheet", "chartsheet"
    )
    assert [sheet.title for sheet in _read(reader, tmp_path, package(members)).sheets] == ["Sheet2"]


def test_digest_and_size_are_the_files(reader: SheetReader, tmp_path: Path) -> None:
    content = workbook([["a"]])
    book = _read(reader, tmp_path, content)
    assert (book.file_sha256, book.size) == (hashlib.sha256(content).hexdigest(), len(content))


def test_progress_grows_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([[n, "x"] for n in range(9000)]))
    steps: list[tuple[int, int]] = []
    read_workbook(path, lambda done, total: steps.append((done, total)))
    shares = [done / total for done, total in steps]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 4


def test_cancelling_ends_the_child(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([["a"]]))
    with SheetReader() as reader:
        with pytest.raises(Cancelled):
            reader.read(path, cancelled=lambda: True)
        assert reader.pid is None

        def give_up(done: int, total: int) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            reader.read(path, progress=give_up)
        assert reader.pid is None
        assert reader.read(path).sheets[0].rows == [Row(1, ("a",))]


def test_files_that_are_none(reader: SheetReader, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as missing:
        reader.read(tmp_path / "nowhere.xlsx")
    assert missing.value.code == "file_unreadable"
    with pytest.raises(RuleError) as folder:
        reader.read(tmp_path)
    assert folder.value.code == "not_a_workbook"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_no_workbook(reader: SheetReader, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "list.xlsx")
    with pytest.raises(RuleError) as refused:
        reader.read(tmp_path / "list.xlsx")
    assert refused.value.code == "not_a_workbook"


def _started_as(script: str) -> list[str]:
    return [sys.executable, "-c", script]


def test_too_little_memory_ends_the_child_and_not_us(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([[f"{n}-{m}-متنی که جا می‌گیرد" for m in range(20)] for n in range(15_000)]))
    script = "from welfare_desk.documents.sheets import child\nchild.CHILD_MEMORY = 56 << 20\nchild.main()"
    with SheetReader(_started_as(script)) as small:
        with pytest.raises(RuleError) as refused:
            small.read(path)
        assert refused.value.code == "workbook_too_heavy"
        assert small.pid is None
    assert len(read_workbook(path).sheets[0].rows) == 15_000


def test_a_child_that_hangs_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([["a"]]))
    script = (
        "import time\nfrom welfare_desk.documents.sheets import child\n"
        "child._read = lambda path, answers: time.sleep(60)\nchild.main()"
    )
    started = time.monotonic()
    with SheetReader(_started_as(script), seconds=1.0) as hanging, pytest.raises(RuleError) as refused:
        hanging.read(path)
    assert (refused.value.code, refused.value.facts) == ("workbook_too_slow", {"limit": 1})
    assert time.monotonic() - started < 5


def test_a_child_killed_between_two_files_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([["a"]]))
    with SheetReader() as reader:
        reader.read(path)
        first = reader.pid
        assert first is not None
        os.kill(first, 9 if sys.platform != "win32" else 15)
        assert reader.read(path).sheets[0].rows == [Row(1, ("a",))]
        assert reader.pid != first


@pytest.mark.parametrize(
    "script", ["import sys; sys.exit(3)", "print('hello, this is no frame at all', flush=True)"]
)
def test_a_child_that_does_not_start_is_storage_trouble(script: str, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([["a"]]))
    with SheetReader(_started_as(script)) as broken, pytest.raises(StorageError) as trouble:
        broken.read(path)
    assert trouble.value.code == "sheet_reader_missing"


def test_a_program_that_is_not_there_is_storage_trouble(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([["a"]]))
    with SheetReader([str(tmp_path / "nothing")]) as broken, pytest.raises(StorageError) as trouble:
        broken.read(path)
    assert trouble.value.code == "sheet_reader_missing"


def test_the_child_may_write_nothing_and_knows_no_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", "رمز")
    path, out = tmp_path / "list.xlsx", tmp_path / "out"
    path.write_bytes(workbook([["a"]]))
    script = (
        "import os\nfrom pathlib import Path\nfrom welfare_desk.documents.sheets import child\n"
        "from welfare_desk.domain.errors import RuleError\n"
        "def read(path, answers):\n"
        "    try:\n"
        f"        Path({str(out)!r}).write_bytes(b'x')\n"
        "        wrote = True\n"
        "    except OSError:\n"
        "        wrote = False\n"
        "    raise RuleError('seen', wrote=wrote, names=[n for n in os.environ if 'WELFARE' in n])\n"
        "child._read = read\nchild.main()"
    )
    with SheetReader(_started_as(script)) as nosy, pytest.raises(RuleError) as seen:
        nosy.read(path)
    assert seen.value.facts["names"] == []
    if sys.platform == "linux":
        assert seen.value.facts["wrote"] is False


def test_the_frozen_program_starts_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([["a"]]))
    with SheetReader([sys.executable, "-m", "welfare_desk", FROZEN_ARGUMENT]) as reader:
        assert reader.read(path).sheets[0].rows == [Row(1, ("a",))]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == [sys.executable, FROZEN_ARGUMENT]


def test_a_large_legal_list_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([[f"{n:010d}", "مریم", n, None, f"x & {n}"] for n in range(20_000)]))
    rows = read_workbook(path).sheets[0].rows
    assert len(rows) == 20_000
    assert all(row == Row(n + 1, (f"{n:010d}", "مریم", n, None, f"x & {n}")) for n, row in enumerate(rows))
