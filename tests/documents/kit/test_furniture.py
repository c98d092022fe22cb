# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.paper_facts import OFFICE
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    FactBox,
    FactRow,
    Frame,
    following_head,
    letterhead,
    signature,
)
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.kit.timeline import Moment, timeline
from welfare_desk.documents.layout_check import faults


def new_book(width_mm: float = 148, height_mm: float = 210) -> tuple[Book, Frame]:
    book = Book(width_mm * MM, height_mm * MM, "آزمون")
    book.new_page()
    return book, Frame.of(book, 11)


@pytest.mark.parametrize(
    ("county", "printed"),
    [
        ("اسلامشهر", "اداره بهزیستی شهرستان اسلامشهر"),
        ("بندر ماهشهر", "اداره بهزیستی شهرستان بندر ماهشهر"),
        ("بندر ماهشهر و هندیجان", "بهزیستی بندر ماهشهر و هندیجان"),
        ("بندر ماهشهر و هندیجان و امیدیه", "بندر ماهشهر و هندیجان و امیدیه"),
    ],
)
def test_a_place_with_a_long_name_keeps_it_and_loses_words_of_the_office(county, printed):
    book, frame = new_book()
    letterhead(book, frame, replace(OFFICE, county=county), "گواهی تحت پوشش")
    assert printed in [mark.text for mark in book.page.marks]
    assert faults(book) == []


def test_a_value_too_long_for_its_cell_takes_a_second_line_and_the_box_grows():
    book, frame = new_book()
    width = frame.right - frame.left
    short = FactBox(book, frame.right, width, [FactRow(("نام", "علی"), ("کد ملی", "۱"))], 16)
    long_name = "سیدمحمد حاجی‌آقابالازادهٔ طباطبایی"
    long = FactBox(book, frame.right, width, [FactRow(("نام", long_name), ("کد ملی", "۱"))], 16)
    assert long.height == short.height + 16
    bottom = long.draw(400, "مددجو")
    assert bottom == 400 - long.height
    assert faults(book) == []


def test_a_long_title_of_a_following_page_ends_in_dots():
    book, frame = new_book()
    following_head(book, frame, "خلاصهٔ پروندهٔ ۱۲ · " + "نام " * 40, "۱۴۰۴/۰۰۰۰۰۱")
    title = book.page.marks[0]
    assert title.text.endswith("…")
    assert faults(book) == []


def test_a_signature_box_shows_the_office_and_the_name():
    book, frame = new_book()
    signature(book, frame.right, frame.bottom, 50 * MM, 30 * MM, "رئیس اداره", "دکتر موسوی")
    assert [mark.text for mark in book.page.marks] == ["رئیس اداره", "دکتر موسوی"]


def test_the_last_two_moments_stay_with_what_closes_the_paper():
    book, frame = new_book()

    def begin() -> float:
        book.new_page()
        return frame.top

    closing = 40 * MM
    flow = Flow(book, frame, frame.bottom + closing + 45, frame.bottom, begin)
    moments = [Moment(f"۱۴۰۴/۰۷/۰{number}", "ویرایش", "", "") for number in "۱۲۳۴"]
    timeline(flow, moments, closing)
    assert [[mark.text for mark in page.marks if "/" in mark.text] for page in book.pages] == [
        ["۱۴۰۴/۰۷/۰۱", "۱۴۰۴/۰۷/۰۲"],
        ["۱۴۰۴/۰۷/۰۳", "۱۴۰۴/۰۷/۰۴"],
    ]
