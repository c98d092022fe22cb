# SPDX-License-Identifier: Apache-2.0
"""Counting: no balance on the sheet that is counted on, every difference on the closed one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.support.paper_facts import SEAL, STAMP
from tests.support.store_minutes import count_of
from welfare_desk.documents.equipment.stock_count import count_sheet, draw_count_sheet
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.store_papers import CountLine
from welfare_desk.domain.errors import RuleError

EMPTY, CLOSED = count_of(14, closed=False), count_of(14, closed=True)


def test_the_empty_sheet_tells_shelves_and_no_balance():
    [page] = looking.pages(count_sheet(EMPTY, STAMP, SEAL))
    assert (
        looking.missing(
            page,
            "برگهٔ شمارش انبار",
            "شمارش اول",
            "شمارش دوم",
            "ردیف ۲، قفسهٔ ۶",
            "ارتز زانو و مچ پا (KAFO)",
            "جفت",
        )
        == []
    )
    told = replace(EMPTY, lines=tuple(replace(line, balance=98_765, counted=98_764) for line in EMPTY.lines))
    [page] = looking.pages(count_sheet(told, STAMP, SEAL))
    assert looking.missing(page, "۹۸٬۷۶۵", "۹۸٬۷۶۴") == ["۹۸٬۷۶۵", "۹۸٬۷۶۴"]


def test_the_closed_sheet_compares_and_counts_what_differs():
    [page] = looking.pages(count_sheet(CLOSED, STAMP, SEAL))
    assert (
        looking.missing(
            page,
            "صورتجلسهٔ انبارگردانی",
            "نخستین شمارش",
            "۱۴۰۴/۰۵/۳۰ ۰۸:۰۰",
            "آخرین شمارش",
            "۱۴۰۴/۰۵/۳۱ ۱۳:۰۵",
            "۱۴۰۴/۰۵/۳۰ ۰۹:۰۵",
            "شمارش نشد",
            "از ۱۴ ردیف، ۷ ردیف بدون مغایرت است، ۳ ردیف اضافه و ۳ ردیف کسری دارد و گردش آن در کاردکس ثبت شد؛ "
            "۱ ردیف مقایسه نشد.",
            "ماندهٔ دفتر، ماندهٔ هنگام شمارش هر ردیف است",
            "حسابدار انبار",
        )
        == []
    )


def test_a_count_without_differences_says_so_and_an_unknown_balance_is_no_zero():
    equal = replace(
        CLOSED, lines=(CountLine("CANE", "عصا", Unit.PIECE, 3, 3), CountLine("X", "لگن", Unit.PIECE, None, 2))
    )
    [page] = looking.pages(count_sheet(equal, STAMP, SEAL))
    assert looking.missing(page, "از ۲ ردیف، ۱ ردیف بدون مغایرت است؛ ۱ ردیف مقایسه نشد.", "نامشخص") == []


@pytest.mark.parametrize(
    ("counted", "told"),
    [
        ((2, 1), "از ۲ ردیف، هیچ ردیفی بدون مغایرت نیست، ۲ ردیف کسری دارد و گردش آن در کاردکس ثبت شد."),
        ((3, 4), "از ۲ ردیف، ۱ ردیف بدون مغایرت است، ۱ ردیف اضافه دارد و گردش آن در کاردکس ثبت شد."),
        ((None, None), "از ۲ ردیف، هیچ‌یک مقایسه نشد."),
    ],
)
def test_what_no_row_has_is_not_told_of_rows(counted, told):
    lines = tuple(CountLine("CANE", "عصا", Unit.PIECE, 3, each) for each in counted)
    [page] = looking.pages(count_sheet(replace(CLOSED, lines=lines), STAMP, SEAL))
    assert looking.missing(page, told) == []


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("rows", [1, 2, *range(18, 45), 200])
def test_no_number_of_rows_spoils_a_count(rows, closed):
    facts = count_of(rows, closed=closed)
    facts = replace(facts, note="شمارش در دو نوبت انجام شد. " * (rows % 7))
    assert looking.faults(lambda book: draw_count_sheet(book, facts, STAMP, SEAL)) == []
    last = looking.pages(count_sheet(facts, STAMP, SEAL))[-1]
    assert looking.missing(last, "انباردار") == []


@pytest.mark.parametrize("facts", [EMPTY, CLOSED])
def test_readers_give_the_paper_back(facts):
    assert looking.comes_back(lambda book: draw_count_sheet(book, facts, STAMP, SEAL)) == looking.WHOLE


def test_equal_facts_give_equal_bytes_and_nothing_is_no_paper():
    facts = CLOSED
    assert count_sheet(facts, STAMP, SEAL) == count_sheet(facts, STAMP, SEAL)
    with pytest.raises(RuleError) as refused:
        count_sheet(replace(facts, lines=()), STAMP, SEAL)
    assert refused.value.code == "nothing_to_print"
