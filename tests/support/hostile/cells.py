# SPDX-License-Identifier: Apache-2.0
"""Sheets whose cells lie where none should, and lists of sheets that lead astray."""

from __future__ import annotations

from collections.abc import Callable

from tests.support.hostile.making import GOOD_ROWS, PLAIN_ROW, Case, one_cell, sheet_of, with_part
from tests.support.workbooks import HEAD, MAIN, package, raw_members, raw_workbook, shared_xml, sheet_xml


def _errors(count: int) -> Callable[[], bytes]:
    cells = "".join(f'<row r="{n}"><c r="C{n}" t="e"><v>#N/A</v></c></row>' for n in range(1, count + 1))
    return sheet_of(cells)


def _merges(count: int) -> Callable[[], bytes]:
    return lambda: raw_workbook(sheet_xml(PLAIN_ROW, [f"A{2 * n}:B{2 * n}" for n in range(1, count + 1)]))


def _far(name: str, row: str, inside: str = "<v>1</v>") -> str:
    return f'{PLAIN_ROW}<row r="{row}"><c r="{name}" s="1">{inside}</c></row>'


CELLS: dict[str, Case] = {
    "a cell at XFD1048576": Case(
        sheet_of(_far("XFD1048576", "1048576")), "too_many_rows", {"cell": "XFD1048576"}
    ),
    "an empty text at XFD1048576": Case(
        lambda: raw_workbook(sheet_xml(_far("XFD1048576", "1048576", "<is><t></t></is>"))), "too_many_rows"
    ),
    "a styled blank cell at XFD1048576": Case(sheet_of(_far("XFD1048576", "1048576", "")), None, rows=1),
    "one row too far down": Case(sheet_of(_far("A210001", "210001")), "too_many_rows", {"cell": "A210001"}),
    "the last row there may be": Case(sheet_of(_far("A210000", "210000")), None, rows=2),
    "one column too far": Case(sheet_of(_far("IW2", "2")), "too_many_columns", {"cell": "IW2", "limit": 256}),
    "the last column there may be": Case(sheet_of(_far("IV2", "2")), None, rows=2),
    "3,000 rows in column XFD": Case(
        sheet_of("".join(f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(1, 3001))),
        "too_many_columns",
        {"cell": "XFD1"},
    ),
    "long and wide": Case(sheet_of(_far("IV210000", "210000")), "too_large_area", {"cell": "IV210000"}),
    "row 99,999,999": Case(sheet_of(_far("A99999999", "99999999")), "impossible_cell", {"cell": "99999999"}),
    "cell in row 9,999,999": Case(sheet_of(_far("A9999999", "2")), "impossible_cell", {"cell": "A9999999"}),
    "column XFE": Case(sheet_of(_far("XFE2", "2")), "impossible_cell", {"cell": "XFE2"}),
    "row 0": Case(sheet_of(_far("A2", "0")), "impossible_cell"),
    "row -1": Case(sheet_of(_far("A2", "-1")), "damaged_workbook"),
    "a name that is none": Case(sheet_of(_far("2A", "2")), "damaged_workbook"),
    "an endless name": Case(sheet_of(_far("A" * 60_000 + "1", "2")), "damaged_workbook"),
    "text of 32,768 letters": Case(
        sheet_of(one_cell(f"<is><t>{'م' * 32_768}</t></is>", "inlineStr")), "long_text", {"cell": "A1"}
    ),
    "text of 32,767 letters": Case(
        sheet_of(one_cell(f"<is><t>{'م' * 32_767}</t></is>", "inlineStr")), None, rows=1
    ),
    "shared text of 32,768 letters": Case(
        lambda: raw_workbook(sheet_xml(GOOD_ROWS), shared=shared_xml("x" * 32_768)), "long_text"
    ),
    "a string that is not there": Case(
        sheet_of(one_cell("<v>7</v>", "s"), shared=shared_xml("a")), "damaged_workbook"
    ),
    "string -1": Case(sheet_of(one_cell("<v>-1</v>", "s"), shared=shared_xml("a")), "damaged_workbook"),
    "merged to the end": Case(lambda: raw_workbook(sheet_xml(PLAIN_ROW, ["A1:XFD1048576"])), None, rows=1),
    "50,001 merged cells": Case(_merges(50_001), "too_many_merges"),
    "merged areas piled up": Case(
        lambda: raw_workbook(sheet_xml(PLAIN_ROW, ["A1:A200000"] * 6)), "too_many_merges"
    ),
    "a merged area that is none": Case(
        lambda: raw_workbook(sheet_xml(PLAIN_ROW, ["A0:B"])), "damaged_workbook"
    ),
    "50,001 errors": Case(_errors(50_001), "too_many_unreadable", {"cell": "C50001"}),
    "a dimension too small": Case(
        lambda: raw_workbook(sheet_xml(_far("C9", "9"), dimension="A1")), None, rows=2
    ),
    "a dimension too large": Case(
        lambda: raw_workbook(sheet_xml(PLAIN_ROW, dimension="A1:XFD1048576")), None, rows=1
    ),
    "a dimension that is none": Case(
        lambda: raw_workbook(sheet_xml(PLAIN_ROW, dimension="x")), "damaged_workbook"
    ),
}


def _book(sheets: str) -> Callable[[], bytes]:
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    head = f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{relations}"><sheets>'
    return with_part("xl/workbook.xml", f"{head}{sheets}</sheets></workbook>")


BOOKS: dict[str, Case] = {
    "no sheets at all": Case(_book(""), "no_sheet"),
    "two sheets of one name": Case(
        _book('<sheet name="a" sheetId="1" r:id="rId1"/><sheet name="a" sheetId="2" r:id="rId1"/>'),
        "damaged_workbook",
    ),
    "a sheet that leads nowhere": Case(_book('<sheet name="a" sheetId="1" r:id="rId9"/>'), "no_sheet"),
    "a sheet that leads out of the file": Case(
        with_part(
            "xl/_rels/workbook.xml.rels",
            f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="x/worksheet" Target="file:///etc/passwd"/></Relationships>',
        ),
        "no_sheet",
    ),
    "no relations": Case(
        lambda: package(
            {
                name: content
                for name, content in raw_members(sheet_xml(GOOD_ROWS), shared=shared_xml("x")).items()
                if name != "xl/_rels/workbook.xml.rels"
            }
        ),
        "no_sheet",
    ),
}
