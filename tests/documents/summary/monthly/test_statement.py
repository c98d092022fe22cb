# SPDX-License-Identifier: Apache-2.0
"""The statement of the head: one page, whatever the month was like."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_extraction import printed
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.month_book import book_of, compared_book, corrected_book
from tests.support.paper_facts import SEAL, STAMP
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.summary.monthly.book import A4
from welfare_desk.documents.summary.monthly.statement import draw_head_statement, head_statement
from welfare_desk.documents.summary.monthly.words import figure
from welfare_desk.documents.wording import hundredths
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.domain.summary.monthly.periods import of_month
from welfare_desk.domain.summary.monthly.statement import statement
from welfare_desk.sentences.month_words import line_title

BOOK = book_of()


def test_the_month_stands_on_one_page():
    [page] = looking.pages(head_statement(BOOK, STAMP, SEAL))
    assert (
        looking.missing(
            page,
            "گزارش یک‌صفحه‌ای رئیس",
            "مهر ۱۴۰۴",
            "۸٬۰۰۰",
            "۷٬۹۶۹",
            "تحت پوشش: ۸٬۰۰۰ پرونده از ۶٬۷۳۲ خانوار",
            "۴۱۷٬۳۷۵٬۹۰۰٬۰۰۰ ریال، برابر ۴۱٬۷۳۷٬۵۹۰٬۰۰۰ تومان",
            "کمک‌های موردی",
            "نامشخص",
            "از ۱۶ برابری که پیش از بستن ماه سنجیده شد، ۱۶ درست است؛",
            "۴ هشدار با دلیل رئیس پذیرفته شد: دهک از سامانه می‌رسد.",
            "دکتر س. موسوی",
            "صفحهٔ ۱ از ۱",
        )
        == []
    )


def test_what_the_month_before_was_closed_with_stands_beside_what_this_one_began_with():
    facts = corrected_book()
    began = facts.figures.before
    assert facts.closed_before == Stood(began.covered + 1, began.on_pension + 1, began.queued)
    [page] = looking.pages(head_statement(facts, STAMP, SEAL))
    closed = f"تحت پوشش {figure(began.covered + 1)}، مستمری‌بگیر {figure(began.on_pension + 1)}."
    told = f"آغاز ماه پس از تصحیح است؛ شهریور ۱۴۰۴ با این رقم بسته شد: {closed}"
    more = "۳ رقم ماه‌های بسته در گزارش این ماه تصحیح شد؛ هر دو مقدار هر یک در دفتر آماری ماهانه آمده است."
    assert looking.missing(page, told, more) == []
    assert (BOOK.closed_before, compared_book().closed_before) == (None, None)


@pytest.mark.parametrize(
    "facts",
    [
        BOOK,
        book_of(listed=False, reason=LONG_NAME * 20),
        book_of(reason=""),
        replace(corrected_book(), reason=LONG_NAME * 20),
    ],
)
def test_it_is_one_page_without_a_fault(facts):
    assert looking.faults(lambda book: draw_head_statement(book, facts, LONG_STAMP, SEAL)) == []
    assert len(looking.pages(head_statement(facts, LONG_STAMP, SEAL))) == 1


def test_readers_give_the_paper_back():
    assert looking.comes_back(lambda book: draw_head_statement(book, BOOK, STAMP, SEAL)) == looking.WHOLE


def test_equal_facts_give_equal_bytes():
    assert head_statement(BOOK, STAMP, SEAL) == head_statement(book_of(), STAMP, SEAL)


def test_both_divisions_of_the_covered_are_those_of_the_statement():
    told = statement(of_month(BOOK.figures))
    book = Book(*A4, "گزارش")
    draw_head_statement(book, BOOK, STAMP, SEAL)
    [page] = printed(book)
    for table, lines in (("domains", told.fields), ("standings", told.standings)):
        for line in lines:
            at = page.index(line_title(table, line.code, "fa"))
            assert line.share is not None
            assert page[at + 1 : at + 3] == [figure(line.told.value), hundredths(line.share, 2)]
    assert page.count("جمع") == 3
