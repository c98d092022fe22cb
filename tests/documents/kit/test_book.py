# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pypdfium2
import pytest

from tests.support.pdf import pdfium
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.kit.style import LEAST_SHRINK, VALUE


def book_of(pages: int = 1) -> Book:
    book = Book(300, 200, "آزمون")
    for _ in range(pages):
        book.new_page()
    return book


def test_a_static_part_is_drawn_once_and_shown_on_every_page():
    book = book_of(0)
    calls: list[int] = []

    def draw() -> None:
        calls.append(1)
        book.right(280, 150, "سازمان بهزیستی", VALUE)

    for number in "۱۲۳":
        book.new_page()
        book.static("head", draw)
        book.right(280, 100, f"برگ {number}", VALUE)
    assert len(calls) == 1
    assert [[mark.text for mark in page.marks] for page in book.pages] == [
        ["سازمان بهزیستی", f"برگ {number}"] for number in "۱۲۳"
    ]
    assert [
        "سازمان بهزیستی" in page and f"برگ {n}" in page.replace("\u200f", "")
        for n, page in zip("۱۲۳", pdfium(book.to_bytes()), strict=True)
    ] == [True] * 3


def test_places_of_text_are_where_the_pdf_draws_them():
    book = book_of()
    book.right(280, 150, "شمارهٔ پرونده", VALUE)
    [mark] = book.page.marks
    document = pypdfium2.PdfDocument(book.to_bytes())
    [thing] = document[0].get_objects()
    left, bottom, right, top = thing.get_bounds()
    assert (left, right) == pytest.approx((mark.left, mark.right), abs=1.5)
    assert mark.bottom - 1 < bottom < top < mark.top + 3


def test_a_value_shrinks_to_its_cell_and_no_further():
    book = book_of()
    full = book.width_of("نام خانوادگی", VALUE)
    assert book.right(280, 150, "نام خانوادگی", VALUE, cell=full * 0.9) == pytest.approx(full * 0.9)
    assert book.right(280, 130, "نام خانوادگی", VALUE, cell=full * 0.5) == pytest.approx(full * LEAST_SHRINK)


def test_alignments():
    book = book_of()
    book.left(20, 150, "چپ", VALUE)
    book.centre(150, 150, "میان", VALUE)
    book.right(280, 150, "راست", VALUE)
    left, centre, right = book.page.marks
    assert left.left == 20
    assert (centre.left + centre.right) / 2 == pytest.approx(150)
    assert right.right == pytest.approx(280)


def test_paragraphs_are_justified_but_for_the_last_line():
    book = book_of()
    book.paragraph(
        280,
        150,
        200,
        "با سلام و احترام گواهی می‌شود مشخصات زیر در سامانهٔ پرونده‌های این اداره ثبت است",
        VALUE,
        14,
    )
    *full, last = book.page.marks
    assert [mark.left for mark in full] == pytest.approx([80] * len(full))
    assert last.left > 80
    assert {round(mark.right, 2) for mark in book.page.marks} == {280}


def test_an_earlier_page_can_be_drawn_on_again():
    book = book_of(2)
    book.turn_to(0)
    book.right(280, 20, "صفحهٔ ۱ از ۲", VALUE)
    assert [len(page.marks) for page in book.pages] == [1, 0]


def test_blocks_are_recorded():
    book = book_of()
    book.mark(MarkKind.TABLE, 1, 2, 3, 4)
    [mark] = book.page.marks
    assert (mark.kind, mark.left, mark.bottom, mark.right, mark.top) == (MarkKind.TABLE, 1, 2, 3, 4)
