# SPDX-License-Identifier: Apache-2.0
"""The lists of a queue on paper: whom to call, and who waits in which order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, READERS, printed, score
from tests.documents.test_layout_check import A4, LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import STAMP, TODAY
from tests.support.pdf import pdfium, with_joiners
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.tables import TICK
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.documents.waiting.call_list import call_list, draw_call_list, draw_queue_list, queue_list
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.list_paper import CallLine, CallList, QueueLine, QueueList
from welfare_desk.domain.waiting.policy import Order

JOINED = from_jalali(1401, 4, 12)
HELD = from_jalali(1404, 8, 15)
CALLS = CallList(
    "pension",
    "مستمری",
    TODAY,
    (
        CallLine(1, "زهرا نوری‌زاده", "1080000001", ("09123456789", "02156321234")),
        CallLine(2, "حسین موسوی", "1080000002", ("09350001122",), QueueState.HELD, HELD),
        CallLine(3, "مریم اسلامی", "1080000003", (), QueueState.CALLED),
    ),
    "128/1404/3317",
    12,
    "محله: زرافشان",
)
QUEUE = QueueList(
    "pension",
    "مستمری",
    TODAY,
    2_500,
    Order.SCORE,
    7,
    True,
    tuple(
        QueueLine(number, f"1080{number:06d}", f"زهرا نوری‌زاده {number}", JOINED, 9_700 - 5 * number)
        for number in range(1, 41)
    ),
    "حوزه: امور توانبخشی",
)  # fmt: skip


def text_of(pdf: bytes) -> str:
    return " ".join(with_joiners(page) for page in pdfium(pdf))


def test_a_call_list_says_whom_to_call_and_has_boxes_to_tick():
    text = text_of(call_list(CALLS, STAMP))
    for field in (
        "فهرست تماس نوبت",
        "نوبت: مستمری",
        "برای سهمیهٔ نامهٔ ۱۲۸/۱۴۰۴/۳۳۱۷ (۱۲ جا)",
        "محله: زرافشان",
        "۳ پرونده",
        "زهرا نوری‌زاده",
        "۱۰۸۰۰۰۰۰۰۱",
        "۰۹۱۲۳۴۵۶۷۸۹",
        "۰۲۱۵۶۳۲۱۲۳۴",
        "۱۴۰۴/۰۸/۱۵",
        "فراخوانده",
        "پاسخ داد",
        "پاسخ نداد",
        "نپذیرفت",
        "کاربر: ز. رضایی",
    ):
        assert with_joiners(field) in text, field
    book = Book(*A4, "تماس")
    draw_call_list(book, CALLS, STAMP)
    assert sum(f"{TICK:.2f} {TICK:.2f} re" in code for code in book.page.code) == 4 * len(CALLS.lines)


def test_the_queue_stands_in_order_with_its_policy():
    text = text_of(queue_list(QUEUE, STAMP))
    for field in (
        "فهرست نوبت",
        "آیین‌نامهٔ نوبت شمارهٔ ۷؛ امتیازها پیشنهادی است",
        "۴۰ ردیف از ۲٬۵۰۰ پرونده",
        "حوزه: امور توانبخشی",
        "۹۶٫۹۵",
        "۹۶٫۵۰",
        "۱۴۰۱/۰۴/۱۲",
        "زهرا نوری‌زاده ۴۰",
    ):
        assert with_joiners(field) in text, field
    assert text.index(with_joiners("نوری‌زاده ۱ ")) < text.index(with_joiners("نوری‌زاده ۲ "))


def test_a_queue_by_date_has_no_scores():
    text = text_of(queue_list(replace(QUEUE, order=Order.DATE, policy_version=0, proposed=False), STAMP))
    assert with_joiners("ترتیب تاریخ ثبت") in text
    assert with_joiners("امتیاز") not in text


def crowded(count: int) -> CallList:
    lines = tuple(replace(CALLS.lines[number % 3], rank=number + 1) for number in range(count))
    return replace(CALLS, lines=lines)


LONG_CALLS = replace(
    CALLS,
    service_name="کمک‌هزینهٔ تأمین هزینه‌های مناسب‌سازی مسکن افراد",
    chosen="محله: " + "، ".join(f"محلهٔ {number}" for number in range(40)),
    letter_no="",
    lines=(
        replace(CALLS.lines[1], full_name=LONG_NAME, phones=("09123456789", "02156321234", "+982156321234")),
        replace(CALLS.lines[0], full_name="", file_no=""),
    ),
)


@pytest.mark.parametrize(
    "draw",
    [
        *(lambda book, n=n: draw_call_list(book, crowded(n), STAMP) for n in (1, 2, 5, 40)),
        lambda book: draw_call_list(book, LONG_CALLS, LONG_STAMP),
        lambda book: draw_queue_list(book, QUEUE, LONG_STAMP),
        lambda book: draw_queue_list(
            book, replace(QUEUE, lines=(replace(QUEUE.lines[0], full_name=LONG_NAME, file_no=""),)), STAMP
        ),
    ],
)
def test_every_list_can_be_printed_and_read(draw: Callable[[Book], None]) -> None:
    assert inspect(Book(*A4, "فهرست"), draw) == []


def test_thousands_of_lines_give_the_same_bytes_twice():
    lines = tuple(replace(QUEUE.lines[0], rank=number) for number in range(1, 5_001))
    facts = replace(QUEUE, lines=lines, total=5_000)
    pdf = queue_list(facts, STAMP)
    assert pdf == queue_list(facts, STAMP)
    assert page_count(pdf) > 100


def test_nothing_to_print_is_no_list():
    for draw in (
        lambda: call_list(replace(CALLS, lines=()), STAMP),
        lambda: queue_list(replace(QUEUE, lines=()), STAMP),
    ):
        with pytest.raises(RuleError) as refused:
            draw()
        assert refused.value.code == "nothing_to_print"


@pytest.mark.parametrize("reader", READERS)
def test_the_lists_come_back(reader):
    for draw in (lambda b: draw_call_list(b, CALLS, STAMP), lambda b: draw_queue_list(b, QUEUE, STAMP)):
        book = Book(*A4, "فهرست")
        draw(book)
        found = score(printed(book), READERS[reader](book.to_bytes()))
        assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found
