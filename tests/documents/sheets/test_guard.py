# SPDX-License-Identifier: Apache-2.0
"""The guard counts the same whether plain cells are taken out or looked at, wherever a piece ends."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.workbooks import (
    CellSpec,
    Failed,
    Formula,
    SheetSpec,
    package,
    raw_members,
    raw_workbook,
    rows_xml,
    shared_xml,
    sheet_xml,
    workbook,
)
from welfare_desk.documents.sheets import package as package_module
from welfare_desk.documents.sheets.guard import Inspection, inspect
from welfare_desk.documents.sheets.limits import LIMITS, Limits
from welfare_desk.documents.sheets.workbook import cell_name
from welfare_desk.documents.sheets.xmlparts import NARROW_CELLS, NARROW_COLUMNS, plain_cells, plain_strings
from welfare_desk.domain.errors import RuleError

# Enough plain rows in front that the random ones lie where plain cells are being taken out.
FRONT: list[list[CellSpec]] = [[n, "متن", None] for n in range(1, 61)]

texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"),
    max_size=40,
)
cells: st.SearchStrategy[CellSpec] = st.one_of(
    st.none(),
    texts.filter(bool),
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.just(Failed("#DIV/0!")),
    st.just(Formula("A1+1")),
    st.just(Formula("A1&B1", "نتیجه")),
    st.just(Formula("A1+1", 3)),
)
grids = st.lists(st.lists(cells, max_size=8), max_size=8)


def _inspect(content: bytes, limits: Limits = LIMITS) -> Inspection:
    return inspect(BytesIO(content), limits=limits)


def _refused(content: bytes, limits: Limits = LIMITS) -> RuleError:
    with pytest.raises(RuleError) as refused:
        _inspect(content, limits)
    return refused.value


def _expected(grid: list[list[CellSpec]]) -> tuple[int, dict[tuple[int, int], str]]:
    rows = [*FRONT, *grid]
    count = sum(cell is not None for row in rows for cell in row)
    unreadable: dict[tuple[int, int], str] = {}
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            if isinstance(cell, Failed):
                unreadable[number, column] = cell.text
            elif isinstance(cell, Formula) and cell.cached is None:
                unreadable[number, column] = "formula"
    return count, unreadable


@given(grids)
def test_counts_and_unreadable_cells(grid: list[list[CellSpec]]) -> None:
    (found,) = _inspect(workbook([*FRONT, *grid])).sheets
    assert (found.cells, found.unreadable) == _expected(grid)


@given(grids, st.integers(50, 5000))
def test_wherever_the_pieces_end(grid: list[list[CellSpec]], size: int) -> None:
    whole = package_module.PIECE
    package_module.PIECE = size
    try:
        (found,) = _inspect(workbook([*FRONT, *grid])).sheets
    finally:
        package_module.PIECE = whole
    assert (found.cells, found.unreadable) == _expected(grid)


@given(grids)
def test_a_cell_without_a_name_makes_the_guard_look_again(grid: list[list[CellSpec]]) -> None:
    rows = rows_xml([*FRONT, *grid])
    nameless = rows + "<row><c><v>1</v></c></row>"
    (found,) = _inspect(raw_workbook(sheet_xml(nameless))).sheets
    count, unreadable = _expected(grid)
    assert (found.cells, found.unreadable) == (count + 1, unreadable)


@given(st.lists(texts, max_size=30))
def test_shared_strings_are_counted(strings: list[str]) -> None:
    many = [*(f"متن {n}" for n in range(200)), *strings]
    cell = '<row r="1"><c r="A1" t="s"><v>{}</v></c></row>'
    last = len(many) - 1
    assert _inspect(raw_workbook(sheet_xml(cell.format(last)), shared=shared_xml(*many))).sheets[0].cells == 1
    beyond = raw_workbook(
        sheet_xml('<row r="1"><c r="XFD1"/></row>' + cell.format(last + 1)), shared=shared_xml(*many)
    )
    assert _refused(beyond).code == "damaged_workbook"


def test_what_is_taken_out_is_within_the_limits() -> None:
    rows, narrow, wide, blank = plain_cells(b"")
    for name, in_narrow, in_wide in (
        (cell_name(209_999, 0), True, True),
        (cell_name(210_000, 0), False, False),
        (cell_name(1, NARROW_COLUMNS - 1), True, True),
        (cell_name(1, NARROW_COLUMNS), False, True),
        (cell_name(1, LIMITS.columns - 1), False, True),
        (cell_name(1, LIMITS.columns), False, False),
        ("A0", False, False),
        ("a1", False, False),
    ):
        cell = f'<c r="{name}"><v>1</v></c>'.encode()
        assert (bool(narrow.fullmatch(cell)), bool(wide.fullmatch(cell))) == (in_narrow, in_wide), name
    assert blank.fullmatch(b'<c r="IV1048576" s="1"/>')
    assert rows.fullmatch(b'<row r="1048576" spans="1:3" s="1" customFormat="1" x14ac:dyDescent="0.25"/>')
    assert rows.fullmatch(b'<row r="7"><c r="A7" s="1"/><c r="B7"></c></row>')
    assert rows.search(b'<row r="7"><c r="A7" s="1"/><c r="B7"><v>1</v></c></row>') is None


@pytest.mark.parametrize(
    "cell",
    [
        b'<c r="A1" t="e"><v>#N/A</v></c>',
        b'<c r="A1"><f>1</f></c>',
        b'<c r="A1"><f>1</f><v></v></c>',
        b'<c r="A1" t="s"><v>-1</v></c>',
        b'<c r="A1" t="s"><v></v></c>',
        b'<c r="A1" t="str"><v>a&amp;b</v></c>',
        b'<c r="A1" t="str"><v>a<b/></v></c>',
        b'<c r="A1"><v>1</v><v>2</v></c>',
        b'<c r="A1"><v>nan</v></c>',
        b'<c r="A1" t="inlineStr"><is><t>\x01</t></is></c>',
        b'<c r="A1" t="inlineStr"><is><t>%s</t></is></c>' % (b"x" * 32_768),
    ],
)
def test_what_needs_a_look_is_left_in(cell: bytes) -> None:
    assert [pattern.search(cell) for pattern in plain_cells(b"")] == [None] * 4


def test_prefixes_are_part_of_the_plain_forms() -> None:
    assert plain_cells(b"x:")[NARROW_CELLS].fullmatch(b'<x:c r="A1"><x:v>1</x:v></x:c>')
    assert plain_strings(b"x:")[0].fullmatch(b"<x:si><x:t>a</x:t></x:si>")
    assert plain_cells(b"x:")[NARROW_CELLS].search(b'<c r="A1"><v>1</v></c>') is None


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (replace(LIMITS, file=1000), "too_large_file"),
        (replace(LIMITS, parts=4), "too_many_parts"),
        (replace(LIMITS, part=3000), "too_large_inside"),
        (replace(LIMITS, total=4000), "too_large_inside"),
        (replace(LIMITS, ratio=2, ratio_from=100), "zip_bomb"),
        (replace(LIMITS, depth=3), "too_deep"),
        (replace(LIMITS, last_row=59), "too_many_rows"),
        (replace(LIMITS, columns=1), "too_many_columns"),
        (replace(LIMITS, cells=100), "too_many_cells"),
        (replace(LIMITS, area=100), "too_large_area"),
        (replace(LIMITS, text=2), "long_text"),
        (replace(LIMITS, events=20), "too_many_elements"),
    ],
)
def test_each_limit_has_its_refusal(limits: Limits, code: str) -> None:
    # Texts with an entity are looked at one by one, whatever the limits say.
    rows: list[list[CellSpec]] = [[n, "a & b"] for n in range(1, 61)]
    content = workbook(rows)
    assert _inspect(content).sheets[0].cells == 120
    assert _refused(content, limits).code == code


def test_a_million_blanks_cost_nothing_of_the_area() -> None:
    rows = rows_xml(FRONT) + '<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>'
    assert _inspect(raw_workbook(sheet_xml(rows))).sheets[0].cells == 120


def test_a_wide_sheet_is_measured_exactly_before_it_is_refused() -> None:
    # One filled cell far right, and styled blank rows far down: together too large only at first sight.
    wide = '<row r="61"><c r="IV61"><v>1</v></c></row>'
    rows = rows_xml(FRONT) + wide + '<row r="200000"/>'
    assert _inspect(raw_workbook(sheet_xml(rows))).sheets[0].cells == 121
    refused = _refused(
        raw_workbook(sheet_xml(rows_xml(FRONT) + wide + '<row r="99999"><c r="A99999"><v>1</v></c></row>'))
    )
    assert (refused.code, refused.facts["cell"], refused.facts["count"]) == (
        "too_large_area",
        "IV99999",
        25_599_744,
    )


def test_progress_is_told_by_packed_bytes() -> None:
    steps: list[tuple[int, int]] = []
    inspect(BytesIO(workbook(FRONT)), lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1]
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


def test_sheets_come_in_the_workbooks_order_whatever_the_archives() -> None:
    members = raw_members(sheet_xml(rows_xml([[1]])), sheet_xml(rows_xml([[1, 2]])), titles=["یک", "دو"])
    shuffled = package(dict(reversed(members.items())))
    assert [(sheet.title, sheet.cells) for sheet in _inspect(shuffled).sheets] == [("یک", 1), ("دو", 2)]


def test_refusals_name_the_sheet_as_the_clerk_knows_it() -> None:
    content = workbook(SheetSpec([[Formula("1")] * 3], "پرونده‌ها"))
    refused = _refused(content, replace(LIMITS, unreadable=2))
    assert (refused.code, refused.facts["sheet"], refused.facts["cell"]) == (
        "too_many_unreadable",
        "پرونده‌ها",
        "C1",
    )
