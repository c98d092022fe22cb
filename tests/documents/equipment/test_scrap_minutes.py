# SPDX-License-Identifier: Apache-2.0
"""Scrapping: what leaves the books, how old it is, what is unknown of it, who signs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import SEAL, STAMP, TODAY
from tests.support.store_minutes import scrap_of
from welfare_desk.documents.equipment.scrap_minutes import age, draw_scrap_minutes, scrap_minutes
from welfare_desk.documents.equipment.store_wording import money, pieces
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.equipment.store_papers import StoreSigners
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, in_words

SCRAP = scrap_of(6)


def test_the_minutes_say_what_leaves_the_books_how_old_it_is_and_why():
    [page] = looking.pages(scrap_minutes(SCRAP, STAMP, SEAL))
    assert (
        looking.missing(
            page,
            "صورتجلسهٔ اسقاط",
            "صورتجلسهٔ کمیسیون به شمارهٔ ۱۲۸/۱۴۰۴/۷۷",
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
        )
        == []
    )
    for line in SCRAP.lines:
        assert (
            looking.missing(
                page, line.name, pieces(line.quantity, line.unit), money(line.cost), money(line.repairs)
            )
            == []
        )


def test_sums_of_price_and_repairs_are_told_or_unknown():
    [page] = looking.pages(scrap_minutes(SCRAP, STAMP, SEAL))
    repairs = sum((line.repairs or Rial(0) for line in SCRAP.lines), Rial(0))
    assert (
        looking.missing(
            page,
            "جمع بها نامشخص است؛ بهای ۱ ردیف معلوم نیست.",
            f"جمع هزینهٔ تعمیر به حروف: {in_words(repairs)}",
        )
        == []
    )
    unknown = replace(SCRAP, lines=tuple(replace(line, repairs=None) for line in SCRAP.lines))
    [page] = looking.pages(scrap_minutes(unknown, STAMP, SEAL))
    assert looking.missing(page, "جمع هزینهٔ تعمیر نامشخص است؛ هزینهٔ تعمیر هیچ ردیفی معلوم نیست.") == []


def test_a_late_entry_is_told_and_nobody_named_signs_by_hand():
    late = replace(SCRAP, held_on=from_jalali(1404, 6, 20), members=(), signers=StoreSigners())
    [page] = looking.pages(scrap_minutes(late, STAMP, SEAL))
    assert looking.missing(page, "این صورتجلسه در تاریخ ۱۴۰۴/۰۷/۰۳ ثبت شد.") == []
    assert page.count("عضو کمیسیون") == 3
    [page] = looking.pages(scrap_minutes(SCRAP, STAMP, SEAL))
    assert looking.missing(page, "ثبت شد.") == ["ثبت شد."]


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


@pytest.mark.parametrize(
    ("rows", "members"), [(1, 0), (1, 12), (30, 5), (200, 3), *((n, 2) for n in range(8, 45))]
)
def test_no_number_of_rows_or_members_spoils_the_minutes(rows, members):
    facts = scrap_of(rows)
    facts = replace(facts, members=(LONG_NAME,) * members)
    assert looking.faults(lambda book: draw_scrap_minutes(book, facts, LONG_STAMP, SEAL)) == []
    last = looking.pages(scrap_minutes(facts, STAMP, SEAL))[-1]
    assert looking.missing(last, "اعضای کمیسیون اقلام بالا را دیدند", "رئیس اداره") == []


@pytest.mark.parametrize("facts", [SCRAP, scrap_of(40)])
def test_readers_give_the_paper_back(facts):
    assert looking.comes_back(lambda book: draw_scrap_minutes(book, facts, STAMP, SEAL)) == looking.WHOLE


def test_equal_facts_give_equal_bytes_and_nothing_is_no_paper():
    facts = scrap_of(200)
    assert scrap_minutes(facts, STAMP, SEAL) == scrap_minutes(facts, STAMP, SEAL)
    with pytest.raises(RuleError) as refused:
        scrap_minutes(replace(facts, lines=()), STAMP, SEAL)
    assert refused.value.code == "nothing_to_print"
