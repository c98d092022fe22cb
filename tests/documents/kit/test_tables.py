# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import Frame
from welfare_desk.documents.kit.style import AMOUNT
from welfare_desk.documents.kit.tables import Align, Bar, Choice, Table, TableColumn
from welfare_desk.documents.layout_check import faults

COLUMNS = [
    TableColumn("ردیف", 10),
    TableColumn("شرح", 60, Align.RIGHT),
    TableColumn("مبلغ (ریال)", 30, Align.RIGHT, AMOUNT),
]


def drawn(rows: list[tuple[str, str, str]], height: float = 300) -> Book:
    book = Book(300, height, "جدول")
    frame = Frame.of(book, 10)

    def begin() -> float:
        book.new_page()
        return frame.top

    Table(book, frame.right - frame.left, COLUMNS, rows).draw(Flow(book, frame, begin(), frame.bottom, begin))
    return book


def texts(book: Book, page: int = 0) -> list[str]:
    return [mark.text for mark in book.pages[page].marks if mark.kind is MarkKind.TEXT]


def places(book: Book, *words: str) -> list[tuple[float, float]]:
    by_text = {mark.text: (mark.left, mark.right) for mark in book.pages[0].marks}
    return [by_text[word] for word in words]


def test_columns_run_from_right_to_left():
    number, words, amount = places(drawn([("۱", "باتری", "۴۹٬۰۰۰")]), "۱", "باتری", "۴۹٬۰۰۰")
    assert number[0] > words[1] > words[0] > amount[1]


def test_units_of_amounts_stand_under_units():
    rows = [("۱", "باتری", "۱٬۱۱۱٬۱۱۱"), ("۲", "تشک", "۴۸٬۰۰۰")]
    book = drawn(rows)
    (_, first), (_, second) = places(book, "۱٬۱۱۱٬۱۱۱", "۴۸٬۰۰۰")
    assert first == pytest.approx(second)
    assert book.width_of("۱۱۱", AMOUNT) == book.width_of("۰۰۰", AMOUNT)


def test_a_long_cell_takes_more_lines_and_its_row_more_height():
    long = "ویلچر برقی تاشو با باتری یدک و تشک مواج و کمربند ایمنی و زیرپایی تنظیم‌شونده"
    book = drawn([("۱", long, "۱"), ("۲", "کوتاه", "۲")])
    lines = [text for text in texts(book) if text in long]
    assert (" ".join(lines), len(lines) > 1) == (long, True)
    assert faults(book) == []


def test_names_of_columns_stand_again_on_every_page():
    book = drawn([(str(number), "باتری", "۱") for number in range(60)])
    assert len(book.pages) > 2
    assert [texts(book, page)[:3] for page in range(len(book.pages))] == [
        ["ردیف", "شرح", "مبلغ (ریال)"]
    ] * len(book.pages)
    assert sum(texts(book, page).count("باتری") for page in range(len(book.pages))) == 60
    assert faults(book) == []


def test_a_row_higher_than_the_page_is_drawn_rather_than_lost():
    book = drawn([("۱", "کلمه " * 150, "۱")], height=150)
    assert " ".join(texts(book, len(book.pages) - 1)).count("کلمه") == 150


def test_a_total_stands_bold_under_the_last_row_of_the_last_page():
    book = Book(300, 200, "جدول")
    frame = Frame.of(book, 10)

    def begin() -> float:
        book.new_page()
        return frame.top

    rows = [(str(number), "باتری", "۱") for number in range(30)]
    table = Table(book, 280, COLUMNS, rows, totals=[("", "جمع", "۳۰")])
    table.draw(Flow(book, frame, begin(), frame.bottom, begin))
    assert [texts(book, page).count("جمع") for page in range(len(book.pages))] == [
        *[0] * (len(book.pages) - 1),
        1,
    ]
    assert texts(book, len(book.pages) - 1)[-2:] == ["جمع", "۳۰"]
    assert faults(book) == []


@pytest.mark.parametrize("count", range(1, 40))
def test_what_closes_a_table_stands_with_its_last_two_rows(count):
    book = Book(300, 300, "جدول")
    frame = Frame.of(book, 10)

    def begin() -> float:
        book.new_page()
        return frame.top

    flow = Flow(book, frame, begin(), frame.bottom, begin)
    Table(book, 280, COLUMNS, [(str(number), "باتری", "۱") for number in range(count)]).draw(flow, 120)
    assert flow.fits(120)
    assert texts(book, len(book.pages) - 1).count("باتری") >= min(2, count)
    assert sum(texts(book, page).count("باتری") for page in range(len(book.pages))) == count


def test_a_bar_fills_its_part_of_the_cell_from_the_right_and_what_is_written_by_hand_has_dots():
    columns = [TableColumn("معیار", 50), TableColumn("سهم", 30), TableColumn("تا", 20, Align.WRITE)]
    book = Book(300, 300, "جدول")
    frame = Frame.of(book, 10)
    book.new_page()
    flow = Flow(book, frame, frame.top, frame.bottom, lambda: frame.top)
    Table(book, 200, columns, [("شدت", Bar(0.5, 1.0), "")]).draw(flow)
    shapes = [code.split() for code in book.page.code if " re " in code]
    full, room = (
        [float(each) for each in code[code.index("re") - 4 : code.index("re")]] for code in shapes[:2]
    )
    assert (full[2] * 2, full[0] + full[2]) == pytest.approx((room[2], room[0] + room[2]), abs=0.02)
    assert sum("[0.8 2] 0 d" in code for code in book.page.code) == 1
    assert "شدت" in texts(book)


@pytest.mark.parametrize(("width", "lines"), [(400, 1), (190, 2)])
def test_every_answer_has_a_square_and_the_one_that_holds_a_tick(width, lines):
    book = Book(width, 200, "پاسخ")
    book.new_page()
    columns = [TableColumn("ردیف", 10), TableColumn("وضعیت", 40)]
    names = ("سالم", "شست‌وشو", "تعمیر", "اسقاط")
    table = Table(book, width - 20, columns, [("۱", Choice(names, 2))])
    table.whole(10, width - 10, 170)
    marks = {mark.text: mark for mark in book.page.marks if mark.text in names}
    assert list(marks) == list(names)
    assert len({mark.bottom for mark in marks.values()}) == lines
    squares = [code for code in book.page.code if " re S" in code]
    assert [("1.3 w" in code) for code in squares] == [False, False, True, False]
    assert faults(book) == []
