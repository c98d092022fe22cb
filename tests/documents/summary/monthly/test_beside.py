# SPDX-License-Identifier: Apache-2.0
"""The chapter of comparisons: growth with its rounding, declared beside computed, corrections with both."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_extraction import printed
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.month_book import book_of, compared_book, declared_book
from tests.support.months import MEHR
from tests.support.paper_facts import SEAL, STAMP
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.summary.monthly.book import A4, draw_statistical_book, statistical_book
from welfare_desk.documents.summary.monthly.words import figure
from welfare_desk.domain.summary.monthly.book import StatisticalBook
from welfare_desk.domain.summary.monthly.month import Correction

BOOK = compared_book()


def last_page(facts: StatisticalBook) -> list[str]:
    book = Book(*A4, "دفتر")
    draw_statistical_book(book, facts, STAMP, SEAL)
    return printed(book)[-1]


def row(page: list[str], name: str, width: int) -> list[str]:
    at = page.index(name)
    return page[at + 1 : at + 1 + width]


def test_growth_stands_rounded_and_cut():
    page = last_page(BOOK)
    assert row(page, "پرونده‌ها به تفکیک حوزه، پرونده", 5) == ["پرونده", "۱۰۵", "۱۳۶", "۲۹٫۵۲", "۲۹"]
    queued = row(page, "وضع مستمری پرونده‌ها، در صف مستمری", 5)
    assert queued == ["پرونده", "۲٬۵۰۴", "۲٬۳۳۰", "کاهش ۶٫۹۵", "کاهش ۶"]
    assert row(page, "گردش انبار، تحویل قطعی", 5) == ["عدد", "۰", "۴۴", "—", "—"]


def test_a_declared_figure_stands_beside_the_computed_one():
    page = last_page(BOOK)
    at = page.index("۱۷۴ بیشتر")
    assert page[at - 2 : at + 2] == ["۲٬۳۳۰", "۲٬۵۰۴", "۱۷۴ بیشتر", "همان رقم ماه پیش"]
    verdicts = ("برابر", "ده برابر: ریال یا تومان؟", "چیز دیگری شمرده شده است")
    told = " ".join(page)
    assert [one for one in verdicts if one not in told] == []
    assert told.count("روابط عمومی") == len(BOOK.declared)


def test_a_figure_that_nothing_is_counted_of_stands_beside_the_unknown():
    told = last_page(declared_book())
    assert "رقم‌های اعلام‌شده در برابر محاسبه‌شده، شش ماه نخست سال ۱۴۰۴" in " ".join(told)
    at = told.index("۷۷۱٬۰۰۰٬۰۰۰٬۰۰۰ کمتر")
    assert told[at - 2 : at] == ["نامشخص", "۶۴۰٬۰۰۰٬۰۰۰٬۰۰۰"]
    page = " ".join(told)
    words = (
        "ناهمخوان · جمع جزءها ۱٬۴۱۱٬۰۰۰٬۰۰۰٬۰۰۰",
        "رشد مبلغ‌ها (درصد) ۲۹٫۵۲",
        "۰٫۵۲ کمتر",
        "۷٬۲۶۶٬۶۶۷ بیشتر",
        "بهای پیشین هر یک ۲۰۰٬۰۰۰ · هر یک ۷٬۴۶۶٬۶۶۷ ریال",
        "چند مصرف با یک نرخ · هر یک ۱٬۴۷۵٬۳۶۱ ریال",
    )
    assert [one for one in words if one not in page] == []
    together = "با دیگر رقم‌های همان گوینده در همان روز سنجیده می‌شود"
    assert (together in page, together in " ".join(last_page(BOOK))) == (True, False)


def test_both_figures_of_a_correction_stand():
    page = last_page(BOOK)
    at = page.index("۴۱")
    assert page[at + 1 : at + 5] == ["۴۲", "جمع: تحت پوشش", "۸٬۰۴۰", "۸٬۰۴۱"]
    for month in ("مرداد", "شهریور"):
        assert any(f"تصحیح رقم‌های {month} ۱۴۰۴ پس از بستن آن" in one for one in page)
    assert BOOK.corrections is not None
    rest = page[at:]
    assert rest[rest.index("نامشخص") + 1] == figure(BOOK.corrections[1][1].now)


def test_a_month_before_that_was_not_corrected_says_so():
    page = last_page(replace(book_of(), corrections=()))
    assert "چیزی تصحیح نشده است؛ رقم‌ها همان است که بسته شد." in page


def test_a_book_without_anything_to_compare_has_no_such_chapter():
    """Without comparisons and with every check passed."""
    calm = replace(book_of(), checks=tuple(replace(check, ok=True) for check in book_of().checks))
    plain, compared = (len(looking.pages(statistical_book(one, STAMP, SEAL))) for one in (calm, BOOK))
    assert compared == plain + 1


MANY = replace(
    BOOK,
    corrections=tuple(
        (MEHR.plus(-1 - at // 45), Correction("requests", f"کالای {at}", "requests", at, at + 1))
        for at in range(90)
    ),
)


@pytest.mark.parametrize("facts", [BOOK, MANY, declared_book(), replace(book_of(), corrections=())])
def test_it_is_drawn_without_a_fault(facts: StatisticalBook):
    assert looking.faults(lambda book: draw_statistical_book(book, facts, LONG_STAMP, SEAL)) == []


def test_readers_give_the_chapter_back():
    assert looking.comes_back(lambda book: draw_statistical_book(book, BOOK, STAMP, SEAL)) == looking.WHOLE
