# SPDX-License-Identifier: Apache-2.0
"""The head's statement of an evening on paper: as it is shown, without a fault on the page."""

from __future__ import annotations

from dataclasses import replace

from tests.documents.equipment import looking
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.month_book import book_of
from tests.support.paper_facts import STAMP
from welfare_desk.documents.summary.monthly.day_statement import day_statement, draw_day_statement
from welfare_desk.domain.summary.monthly.day_paper import DayPaper
from welfare_desk.domain.summary.monthly.periods import of_month
from welfare_desk.domain.summary.monthly.statement import statement
from welfare_desk.sentences.month_news import news

BOOK = book_of()
FIGURES = of_month(BOOK.figures)
PAPER = DayPaper(
    statement(FIGURES),
    news(FIGURES, "ادارهٔ بهزیستی شهرستان اسلامشهر").text,
    closed=False,
    recounted=False,
    dated=BOOK.dated,
    signers=BOOK.signers,
)


def test_the_evening_stands_on_one_page_as_it_is_shown():
    [page] = looking.pages(day_statement(PAPER, STAMP))
    told = (
        "گزارش رئیس برای یک روز", "وضع اداره در پایان ۱۴۰۴/۰۷/۳۰",
        "تحت پوشش: ۸٬۰۰۰ پرونده از ۶٬۷۳۲ خانوار", "۶۸٫۷۵", "این برگه شماره ندارد", "صفحهٔ ۱ از ۱",
    )  # fmt: skip
    assert looking.missing(page, *told) == []
    [sealed] = looking.pages(day_statement(replace(PAPER, closed=True), STAMP))
    assert looking.missing(sealed, "رقم‌ها همان است که با بستن ماه مهر و موم شد.") == []
    [anew] = looking.pages(day_statement(replace(PAPER, recounted=True), STAMP))
    assert looking.missing(anew, "مهر ۱۴۰۴ بسته است: آنچه پس از بستن دانسته شد این‌جا شمرده شده") == []


def test_no_part_lies_over_another():
    assert looking.faults(lambda book: draw_day_statement(book, PAPER, LONG_STAMP)) == []
    assert looking.comes_back(lambda book: draw_day_statement(book, PAPER, STAMP)) == looking.WHOLE
