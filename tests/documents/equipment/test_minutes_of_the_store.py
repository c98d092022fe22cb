# SPDX-License-Identifier: Apache-2.0
"""Scrapping, counting and correcting: what is signed, what is unknown, what differs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment.conftest import WHOLE
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import SEAL, STAMP, TODAY
from tests.support.store_minutes import CORRECTION, count_of, scrap_of
from welfare_desk.documents.equipment.scrap_minutes import age, draw_scrap_minutes, scrap_minutes
from welfare_desk.documents.equipment.stock_correction import draw_stock_correction, stock_correction
from welfare_desk.documents.equipment.stock_count import count_sheet, draw_count_sheet
from welfare_desk.documents.equipment.store_wording import DOCUMENTS, money, pieces
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.domain.equipment.store_papers import CountLine, StoreSigners
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, in_words

SCRAP = scrap_of(6)
EMPTY, CLOSED = count_of(14, closed=False), count_of(14, closed=True)


# Scrapping


def test_the_minutes_say_what_leaves_the_books_how_old_it_is_and_why(looking):
    [page] = looking.pages(scrap_minutes(SCRAP, STAMP, SEAL))
    assert looking.says(
        page,
        "صورتجلسهٔ اسقاط",
        "نامهٔ شمارهٔ ۱۲۸/۱۴۰۴/۷۷",
        "دلیل اسقاط: فرسودگی و نبود قطعهٔ یدکی.",
        "WHEELCHAIR-MANUAL",
        "SN-00001/A",
        "۷ سال و ۴ ماه",
        "شاسی شکسته و",
        "عضو کمیسیون",
        "پروانه یگانه",
        "خیرالله نوری‌زاده",
        "ذی‌حساب یا حسابدار",
        "امین اموال",
        "رئیس اداره",
    ) == []
    for line in SCRAP.lines:
        assert looking.says(page, line.name, pieces(line.quantity, line.unit), money(line.cost), money(line.repairs)) == []


def test_sums_of_price_and_repairs_are_told_or_unknown(looking):
    [page] = looking.pages(scrap_minutes(SCRAP, STAMP, SEAL))
    repairs = sum((line.repairs or Rial(0) for line in SCRAP.lines), Rial(0))
    assert looking.says(
        page, "جمع بها نامشخص است؛ بهای ۱ ردیف معلوم نیست.", f"جمع هزینهٔ تعمیر به حروف: {in_words(repairs)}"
    ) == []
    unknown = replace(SCRAP, lines=tuple(replace(line, repairs=None) for line in SCRAP.lines))
    [page] = looking.pages(scrap_minutes(unknown, STAMP, SEAL))
    assert looking.says(page, "جمع هزینهٔ تعمیر نامشخص است؛ هزینهٔ تعمیر هیچ ردیفی معلوم نیست.") == []


def test_a_late_entry_is_told_and_nobody_named_signs_by_hand(looking):
    late = replace(SCRAP, held_on=from_jalali(1404, 6, 20), members=(), signers=StoreSigners())
    [page] = looking.pages(scrap_minutes(late, STAMP, SEAL))
    assert looking.says(page, "این صورتجلسه در تاریخ ۱۴۰۴/۰۷/۰۳ ثبت شد.") == []
    assert page.count("عضو کمیسیون") == 3
    [page] = looking.pages(scrap_minutes(SCRAP, STAMP, SEAL))
    assert looking.says(page, "ثبت شد.") == ["ثبت شد."]


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ((1404, 6, 20), "کمتر از یک ماه"),
        ((1404, 5, 1), "۲ ماه"),
        ((1402, 7, 3), "۲ سال"),
        ((1400, 5, 1), "۴ سال و ۲ ماه"),
        ((1404, 8, 1), "کمتر از یک ماه"),
    ],
)
def test_an_age_is_whole_years_and_months(since, told):
    assert age(from_jalali(*since), TODAY) == told


@pytest.mark.parametrize(("rows", "members"), [(1, 0), (1, 12), (30, 5), (200, 3), *((n, 2) for n in range(8, 45))])
def test_no_number_of_rows_or_members_spoils_the_minutes(looking, rows, members):
    facts = scrap_of(rows)
    facts = replace(facts, members=(LONG_NAME,) * members)
    assert looking.faults(lambda book: draw_scrap_minutes(book, facts, LONG_STAMP, SEAL)) == []
    last = looking.pages(scrap_minutes(facts, STAMP, SEAL))[-1]
    assert looking.says(last, "اعضای کمیسیون اقلام بالا را دیدند", "رئیس اداره") == []


# Counting


def test_the_empty_sheet_tells_shelves_and_no_balance(looking):
    [page] = looking.pages(count_sheet(EMPTY, STAMP, SEAL))
    assert looking.says(
        page, "برگهٔ شمارش انبار", "شمارش اول", "شمارش دوم", "ردیف ۲، قفسهٔ ۶", "ارتز زانو و مچ پا (KAFO)", "جفت"
    ) == []
    told = replace(EMPTY, lines=tuple(replace(line, balance=98_765, counted=98_764) for line in EMPTY.lines))
    [page] = looking.pages(count_sheet(told, STAMP, SEAL))
    assert looking.says(page, "۹۸٬۷۶۵", "۹۸٬۷۶۴") == ["۹۸٬۷۶۵", "۹۸٬۷۶۴"]


def test_the_closed_sheet_compares_and_counts_what_differs(looking):
    [page] = looking.pages(count_sheet(CLOSED, STAMP, SEAL))
    assert looking.says(
        page,
        "صورتجلسهٔ انبارگردانی",
        "۱۴۰۴/۰۵/۳۰",
        "۱۴۰۴/۰۵/۳۱",
        "شمارش نشد",
        "از ۱۴ ردیف، ۷ ردیف بدون مغایرت است، ۳ ردیف اضافه و ۳ ردیف کسری دارد و گردش آن در کاردکس ثبت شد؛ "
        "۱ ردیف مقایسه نشد.",
        "ماندهٔ دفتر، ماندهٔ هنگام شمارش هر ردیف است",
        "حسابدار انبار",
    ) == []


def test_a_count_without_differences_says_so_and_an_unknown_balance_is_no_zero(looking):
    equal = replace(CLOSED, lines=(CountLine("CANE", "عصا", Unit.PIECE, 3, 3), CountLine("X", "لگن", Unit.PIECE, None, 2)))
    [page] = looking.pages(count_sheet(equal, STAMP, SEAL))
    assert looking.says(page, "از ۲ ردیف، ۱ ردیف بدون مغایرت است؛ ۱ ردیف مقایسه نشد.", "نامشخص") == []


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("rows", [1, 2, *range(18, 45), 200])
def test_no_number_of_rows_spoils_a_count(looking, rows, closed):
    facts = count_of(rows, closed=closed)
    facts = replace(facts, note="شمارش در دو نوبت انجام شد. " * (rows % 7))
    assert looking.faults(lambda book: draw_count_sheet(book, facts, STAMP, SEAL)) == []
    last = looking.pages(count_sheet(facts, STAMP, SEAL))[-1]
    assert looking.says(last, "انباردار") == []


# Correcting


def test_the_correction_says_which_document_is_taken_back_and_why(looking):
    [page] = looking.pages(stock_correction(CORRECTION, STAMP, SEAL))
    assert looking.says(
        page,
        "سند اصلاح انبار",
        "برگشت حوالهٔ انبار",
        "۱۴۰۴/۰۰۰۰۸۰",
        "۱۴۰۴/۰۴/۲۸",
        "پروانه یگانه",
        "دلیل برگشت: حواله به نام مددجوی دیگری نوشته شده بود.",
        "WM-1404-00071/A",
        "همهٔ گردش‌های حوالهٔ ۱۴۰۴/۰۰۰۰۸۰ به همان مقدار معکوس شد و اقلام به انبار برگشت.",
        "«برگشت خورد»",
        "م. کاظمی",
    ) == []


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_of_document_can_be_taken_back(looking, kind):
    facts = replace(CORRECTION, kind=kind)
    [page] = looking.pages(stock_correction(facts, STAMP, SEAL))
    assert looking.says(page, f"برگشت {DOCUMENTS[kind]}") == []
    assert looking.faults(lambda book: draw_stock_correction(book, facts, STAMP, SEAL)) == []


@pytest.mark.parametrize("rows", [1, 200])
def test_long_and_missing_facts_stand_as_they_should(looking, rows):
    line = replace(CORRECTION.lines[0], name=LONG_NAME, code="X" * 40, serial="S" * 60)
    long = replace(CORRECTION, lines=(line,) * rows, reason="اشتباه در ثبت؛ " * 60, who=LONG_NAME)
    bare = replace(CORRECTION, reason="", who="", document_no="", signers=StoreSigners())
    for facts in (long, bare):
        assert looking.faults(lambda book, f=facts: draw_stock_correction(book, f, LONG_STAMP, SEAL)) == []


# All of them

DRAWN = {
    "scrap": lambda book: draw_scrap_minutes(book, scrap_of(40), STAMP, SEAL),
    "empty": lambda book: draw_count_sheet(book, EMPTY, STAMP, SEAL),
    "closed": lambda book: draw_count_sheet(book, CLOSED, STAMP, SEAL),
    "correction": lambda book: draw_stock_correction(book, CORRECTION, STAMP, SEAL),
}


@pytest.mark.parametrize("paper", DRAWN)
def test_readers_give_the_papers_back(looking, paper):
    assert looking.comes_back(DRAWN[paper]) == WHOLE


@pytest.mark.parametrize(
    ("make", "facts"),
    [(scrap_minutes, scrap_of(200)), (count_sheet, EMPTY), (count_sheet, CLOSED), (stock_correction, CORRECTION)],
)  # fmt: skip
def test_equal_facts_give_equal_bytes_and_nothing_is_no_paper(make, facts):
    assert make(facts, STAMP, SEAL) == make(facts, STAMP, SEAL)
    with pytest.raises(RuleError) as refused:
        make(replace(facts, lines=()), STAMP, SEAL)
    assert refused.value.code == "nothing_to_print"
