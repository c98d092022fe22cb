# SPDX-License-Identifier: Apache-2.0
"""Sums that run on from page to page."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welfare_desk.documents.kit.book import Book, MarkKind, Page
from welfare_desk.documents.kit.carried import CarriedTable
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import Frame
from welfare_desk.documents.kit.style import AMOUNT
from welfare_desk.documents.kit.tables import Align, TableColumn
from welfare_desk.documents.layout_check import faults
from welfare_desk.domain.errors import Cancelled

COLUMNS = [
    TableColumn("ردیف", 10),
    TableColumn("شرح", 60, Align.RIGHT),
    TableColumn("مبلغ", 30, Align.RIGHT, AMOUNT),
]
CLOSING = 80.0


def drawn(
    amounts: list[int], words: list[str] | None = None, progress=None, of_page=None
) -> tuple[Book, Flow]:
    book = Book(300, 320, "جدول")
    frame = Frame.of(book, 10)

    def begin() -> float:
        book.new_page()
        return frame.top

    flow = Flow(book, frame, begin(), frame.bottom, begin)
    table = CarriedTable(
        book,
        frame.right - frame.left,
        COLUMNS,
        count=len(amounts),
        line=lambda index: (str(index + 1), words[index] if words else "سطر", str(amounts[index])),
        values=lambda index: (amounts[index],),
        spelled=lambda sums: ("", "", str(sums[0])),
        label_at=1,
        whole="جمع کل",
        of_page=of_page,
    )
    table.draw_carried(flow, CLOSING, progress)
    return book, flow


def rows(page: Page) -> list[list[str]]:
    """Texts of a page by lines, each from the right."""
    texts = [mark for mark in page.marks if mark.kind is MarkKind.TEXT]
    heights = sorted({round(mark.bottom, 1) for mark in texts}, reverse=True)
    return [
        [mark.text for mark in sorted(texts, key=lambda one: -one.right) if round(mark.bottom, 1) == height]
        for height in heights
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=70))
def test_what_is_taken_over_and_the_pages_own_sum_make_what_is_handed_on(amounts):
    book, _ = drawn(amounts)
    handed_on, seen = 0, 0
    for number, page in enumerate(book.pages, start=1):
        _, *lines = rows(page)
        if number > 1:
            taken, *lines = lines
            assert taken == [f"نقل از صفحهٔ {_persian(number - 1)}", str(handed_on)]
        *lines, last = lines
        if len(book.pages) > 1:
            *lines, own = lines
            assert own == ["جمع این صفحه", str(sum(int(line[2]) for line in lines))]
        seen += len(lines)
        handed_on += sum(int(line[2]) for line in lines)
        label = "جمع کل" if number == len(book.pages) else f"نقل به صفحهٔ {_persian(number + 1)}"
        assert last == [label, str(handed_on)]
    assert (seen, handed_on) == (len(amounts), sum(amounts))


@pytest.mark.parametrize("count", range(1, 60))
def test_the_last_lines_leave_room_for_what_follows(count):
    book, flow = drawn([1] * count)
    assert flow.fits(CLOSING)
    assert len(rows(book.pages[-1])) >= (6 if len(book.pages) > 1 else 3)
    assert faults(book) == []


def test_lines_of_any_height_are_all_drawn():
    words = ["کلمه " * (7 + 9 * (number % 4)) for number in range(30)]
    book, flow = drawn([2] * 30, words)
    assert (rows(book.pages[-1])[-1], flow.fits(CLOSING), faults(book)) == (["جمع کل", "60"], True, [])


def test_drawing_tells_how_far_it_is_and_can_be_stopped():
    told: list[tuple[int, int]] = []
    book, _ = drawn([1] * 40, progress=lambda done, total: told.append((done, total)))
    assert (len(told), told[-1]) == (len(book.pages), (40, 40))

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        drawn([1] * 40, progress=stop)


def _persian(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))


def test_the_sums_of_one_page_may_be_spelled_otherwise() -> None:
    book, _ = drawn([1] * 20, of_page=lambda sums: ("", "", f"این صفحه {sums[0]}"))
    first, last = rows(book.pages[0]), rows(book.pages[-1])
    own = len(first) - 3
    assert first[-2:] == [["جمع این صفحه", f"این صفحه {own}"], ["نقل به صفحهٔ ۲", str(own)]]
    assert last[-1] == ["جمع کل", "20"]
