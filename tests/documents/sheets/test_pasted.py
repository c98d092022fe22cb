# SPDX-License-Identifier: Apache-2.0
"""Rows as spreadsheets leave them in the clipboard, and what is refused of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from welfare_desk.documents.sheets.limits import LIMITS
from welfare_desk.documents.sheets.pasted import read_pasted
from welfare_desk.documents.sheets.workbook import Row
from welfare_desk.domain.errors import Cancelled, RuleError

SMALL = replace(LIMITS, last_row=3, columns=2, cells=5, text=4)


def cells(text: str) -> list[tuple[int, tuple[object, ...]]]:
    return [(row.number, row.cells) for row in read_pasted(text, "سطرها").rows]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("کد ملی\tنام\r\n0013542419\tعلی\r\n", [(1, ("کد ملی", "نام")), (2, ("0013542419", "علی"))]),
        ("a\tb\nc\td", [(1, ("a", "b")), (2, ("c", "d"))]),
        ("a\rb\r", [(1, ("a",)), (2, ("b",))]),
        ("a\t\tb\t\r\n\t\r\nc\r\n", [(1, ("a", None, "b")), (3, ("c",))]),
        ('a\t"خیابان ۱\nکوچه ۲\tپلاک ۳"\tb\r\n', [(1, ("a", "خیابان ۱\nکوچه ۲\tپلاک ۳", "b"))]),
        ('"الف\nمعروف به ""ب"""\tc', [(1, ('الف\nمعروف به "ب"', "c"))]),
        ('لولهٔ 5"\t5" لوله\r\n', [(1, ('لولهٔ 5"', '5" لوله'))]),
        ('"نقل" قول\tb\nc', [(1, ('"نقل" قول', "b")), (2, ("c",))]),
        ('"باز\tb\nc', [(1, ('"باز', "b")), (2, ("c",))]),
        ('""\tb', [(1, (None, "b"))]),
    ],
)
def test_cells_are_parted_as_excel_parts_them(text: str, rows: list[tuple[int, tuple[object, ...]]]) -> None:
    assert cells(text) == rows


def test_what_excel_could_not_show_is_named_by_its_cell() -> None:
    sheet = read_pasted("ردیف\tتاریخ\n#\t#####\n2\t#N/A\n3\t#4", "سطرها")
    assert sheet.unreadable == {(2, 1): "#####", (3, 1): "#N/A"}
    assert sheet.rows[1:] == [Row(2, ("#", None)), Row(3, ("2", None)), Row(4, ("3", "#4"))]


@pytest.mark.parametrize("text", ["", "\r\n", "\t\t\r\n\t"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(RuleError, match="nothing_pasted"):
        read_pasted(text, "سطرها")


@pytest.mark.parametrize(
    ("text", "code", "facts"),
    [
        ("a\nb\n\nc", "too_many_rows", {"cell": "A4", "limit": 3}),
        ("a\nb\tc\td", "too_many_columns", {"cell": "C2", "limit": 2}),
        ("a\tb\na\tb\na\tb", "too_many_cells", {"limit": 5}),
        ("a\tbcdef", "long_text", {"cell": "B1", "limit": 4}),
    ],
)
def test_the_bounds_are_those_of_a_workbook(text: str, code: str, facts: dict[str, object]) -> None:
    with pytest.raises(RuleError, match=code) as refused:
        read_pasted(text, "سطرها", limits=SMALL)
    assert refused.value.facts == {"sheet": "سطرها", **facts}


def test_long_rows_tell_how_far_and_can_be_given_up() -> None:
    text = "1\tعلی\n" * 1200
    told: list[tuple[int, int]] = []
    read_pasted(text, "سطرها", lambda done, total: told.append((done, total)))
    assert told == [(3000, len(text)), (6000, len(text))]

    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_pasted(text, "سطرها", give_up)


def test_quotes_without_end_cost_no_more_than_their_length() -> None:
    assert len(read_pasted('"a\t' * 100 + "\n" + '""' * 10_000, "سطرها").rows) == 2
