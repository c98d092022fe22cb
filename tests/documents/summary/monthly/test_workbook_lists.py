# SPDX-License-Identifier: Apache-2.0
"""The hidden lists of a month's workbook, and the notes by which every figure leads to its rows."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from python_calamine import CalamineWorkbook, SheetVisibleEnum

from tests.support import month_rows
from tests.support.month_sheets import bare, cells, headings
from welfare_desk.documents.summary.monthly.lists import CHECKED, INDEX, SOURCES
from welfare_desk.documents.summary.monthly.workbook import CHECKS, MonthBook
from welfare_desk.domain.summary.monthly.figures import Source, behind
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.lists import list_digest, rows_digest

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def test_lists_are_hidden_and_hold_the_sealed_rows(month: MonthBook, written: Path) -> None:
    sheets = CalamineWorkbook.from_path(written).sheets_metadata
    hidden = [one.name for one in sheets if one.visible is not SheetVisibleEnum.Visible]
    assert hidden == [*(f"list_{source.value}" for source in Source), CHECKED]
    index = {row[1]: row for row in cells(written, INDEX) if row[1]}
    for source, held in month.rows.items():
        name = f"list_{source.value}"
        assert _list(written, name) == [
            {key: None if value == "" else value for key, value in row.items()} for row in held
        ]
        assert index[name] == [SOURCES[source], name, len(held), rows_digest(source, held)]
        assert f"اثر انگشت فهرست: {rows_digest(source, held)}" in [
            bare(row[0]) for row in cells(written, name)
        ]


def test_what_stands_behind_the_checks_has_a_list_too(month: MonthBook, written: Path) -> None:
    held = _list(written, CHECKED)
    assert held == [{"check": code, "key": key} for code in sorted(month.keys) for key in month.keys[code]]
    assert {"check": "sessions_open", "key": "sessions_open 1"} in held
    digest = list_digest({"columns": ["check", "key"], "rows": [list(row.values()) for row in held]})
    index = {row[1]: row for row in cells(written, INDEX) if row[1]}
    assert index[CHECKED][1:] == [CHECKED, len(held), digest]
    rows = cells(written, CHECKS)
    assert rows[headings(rows) + len(month.checks)][5] == 2


def _list(path: Path, name: str) -> list[dict[str, Any]]:
    rows = cells(path, name)
    top = headings(rows)
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
        line = cells(written, at)[row]
        value = line[column]
        if "منهای" in text:
            assert (cell, _opening(written, text, line[column + 1])) == (cell, value)
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
