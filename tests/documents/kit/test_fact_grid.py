# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from tests.documents.kit.test_furniture import new_book
from welfare_desk.documents.kit.fact_grid import FactGrid, GridFact, GridLook
from welfare_desk.documents.kit.style import LABEL, MM, VALUE
from welfare_desk.documents.layout_check import faults
from welfare_desk.documents.typeset.shaping import plain

FACTS = [GridFact(f"نام {number}", f"مقدار {number}") for number in "۱۲۳۴۵۶"]
ADDRESS = GridFact("نشانی", "اسلامشهر، خیابان کاشانی، کوچهٔ ۱۲، پلاک ۵، واحد ۲", 0)


def grid(columns: int, facts: list[GridFact], width: float = 192 * MM):
    book, frame = new_book(210, 148)
    look = GridLook(columns, 15.0, LABEL, VALUE, 20 * MM)
    return book, FactGrid(book, frame.left + width, width, facts, look)


@pytest.mark.parametrize(("columns", "rows"), [(1, 6), (2, 3), (3, 2), (4, 2)])
def test_facts_fill_rows_from_the_right(columns, rows):
    book, box = grid(columns, FACTS)
    assert box.height == (rows + 0.62) * 15.0
    assert box.draw(300, "مددجو") == 300 - box.height
    values = [mark for mark in book.page.marks if mark.text.startswith("مقدار")]
    assert [mark.text for mark in values] == [fact.value for fact in FACTS]
    first = values[:columns]
    assert [mark.right for mark in first] == sorted((mark.right for mark in first), reverse=True)
    assert faults(book) == []


def test_a_fact_over_all_columns_has_a_row_of_its_own():
    book, box = grid(3, [*FACTS[:2], ADDRESS, *FACTS[2:3]])
    assert box.height == (3 + 0.62) * 15.0
    box.draw(300, "مددجو")
    assert faults(book) == []


def test_a_fact_that_reaches_over_two_columns_leaves_the_third():
    _, box = grid(3, [GridFact("آورنده", "علی", 2), FACTS[0]])
    assert box.height == (1 + 0.62) * 15.0


def test_a_long_value_takes_more_lines_and_loses_nothing():
    long = plain("سیدمحمدامین‌الدین حاجی‌آقابالازادهٔ طباطبایی نائینی اصفهانی")
    book, box = grid(3, [GridFact("نام", long), *FACTS])
    box.draw(300, "مددجو")
    words = " ".join(mark.text for mark in book.page.marks if mark.text in long)
    assert (words, faults(book)) == (long, [])
