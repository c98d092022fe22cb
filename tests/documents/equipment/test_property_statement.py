# SPDX-License-Identifier: Apache-2.0
"""The property statement: three copies with their names, pages and sums of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import SEAL, STAMP
from tests.support.pdf import with_joiners
from tests.support.store_minutes import property_of
from welfare_desk.documents.equipment.property_statement import draw_property_statement, property_statement
from welfare_desk.documents.equipment.store_wording import COPIES, whole
from welfare_desk.documents.wording import amount
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, in_words

PROPERTY = property_of(12)


def test_the_statement_comes_in_three_copies_that_name_whose_they_are():
    pages = looking.pages(property_statement(PROPERTY, STAMP, SEAL))
    assert [looking.missing(page, f"نسخهٔ {whole(at)} از ۳: {copy}") for at, (page, copy) in
            enumerate(zip(pages, COPIES, strict=True), 1)] == [[], [], []]  # fmt: skip
    total = sum((line.amount or Rial(0) for line in PROPERTY.lines), Rial(0))
    for page in pages:
        assert (
            looking.missing(
                page,
                "صورت‌حساب اموال",
                "نیمهٔ اول سال ۱۴۰۴",
                "۱۴۰۴/۰۱/۰۱",
                "۱۴۰۴/۰۶/۳۱",
                "۱۴۰۴/۰۷/۳۰",
                "جمع (۱۲ ردیف)",
                whole(sum(line.closing for line in PROPERTY.lines)),
                amount(total),
                in_words(total),
                "امین اموال",
                "ذی‌حساب",
                "صفحهٔ ۱ از ۱",
            )
            == []
        )


def test_each_copy_counts_its_own_pages_and_carries_its_own_sums():
    pages = looking.pages(property_statement(property_of(90), STAMP, SEAL))
    each = len(pages) // 3
    assert (each > 1, len(pages) % 3) == (True, 0)
    for at, page in enumerate(pages):
        number = at % each + 1
        assert looking.missing(page, f"صفحهٔ {whole(number)} از {whole(each)}") == []
        assert (with_joiners(f"نقل از صفحهٔ {whole(number - 1)}") in page) == (number > 1)


def test_an_unknown_price_makes_the_sum_unknown():
    page = looking.pages(property_statement(property_of(4, unknown=True), STAMP, SEAL))[0]
    assert looking.missing(page, "جمع بهای موجودی پایان دوره نامشخص است؛ بهای ۲ ردیف معلوم نیست.") == []


@pytest.mark.parametrize("rows", [1, 2, *range(25, 40), 200])
def test_no_number_of_rows_spoils_a_statement(rows):
    facts = property_of(rows, unknown=rows % 2 == 0)
    long = replace(facts.lines[0], name=LONG_NAME, code="X" * 40, amount=Rial(10**13))
    facts = replace(facts, lines=(long, *facts.lines[1:]), half=2, dated=None)
    assert looking.faults(lambda book: draw_property_statement(book, facts, LONG_STAMP, SEAL)) == []


@pytest.mark.parametrize("facts", [PROPERTY, property_of(40)])
def test_readers_give_the_paper_back(facts):
    assert looking.comes_back(lambda book: draw_property_statement(book, facts, STAMP, SEAL)) == looking.WHOLE


def test_equal_facts_give_equal_bytes_and_nothing_is_no_paper():
    facts = property_of(200)
    assert property_statement(facts, STAMP, SEAL) == property_statement(facts, STAMP, SEAL)
    with pytest.raises(RuleError) as refused:
        property_statement(replace(facts, lines=()), STAMP, SEAL)
    assert refused.value.code == "nothing_to_print"
