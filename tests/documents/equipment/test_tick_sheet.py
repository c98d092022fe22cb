# SPDX-License-Identifier: Apache-2.0
"""The tick sheet: a square and room to sign for everybody, no number of a series."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.paper_facts import STAMP
from tests.support.store_minutes import ticks_of
from welfare_desk.documents.equipment.tick_sheet import draw_tick_sheet, tick_sheet
from welfare_desk.documents.wording import digits
from welfare_desk.domain.errors import RuleError

TICKS = ticks_of(14)


def test_the_sheet_has_a_square_and_room_to_sign_for_everybody_and_no_number():
    [page] = looking.pages(tick_sheet(TICKS, STAMP))
    assert (
        looking.missing(
            page,
            "برگهٔ تیک تحویل",
            "محل: شهرک واوان، مسجد امام رضا (ع)",
            "پنجشنبه ۱۴۰۴/۰۷/۰۳",
            "این برگه حواله نیست",
            "تحویل شد",
            "نام گیرندهٔ دیگر",
            "نسبت",
            "امضا یا اثر انگشت",
            "SN-00001/B",
            "مأمور تحویل",
        )
        == []
    )
    for line in TICKS.lines:
        assert (
            looking.missing(
                page, *line.full_name.split(), digits(line.file_no), digits(line.identifier), line.item
            )
            == []
        )
    assert looking.missing(page, "شمارهٔ برگه", "پیوست") == ["شمارهٔ برگه", "پیوست"]


@pytest.mark.parametrize("rows", [1, 2, *range(10, 30), 200])
def test_no_number_of_rows_spoils_a_sheet(rows):
    assert looking.faults(lambda book: draw_tick_sheet(book, ticks_of(rows), LONG_STAMP)) == []


@pytest.mark.parametrize("facts", [TICKS])
def test_readers_give_the_paper_back(facts):
    assert looking.comes_back(lambda book: draw_tick_sheet(book, facts, STAMP)) == looking.WHOLE


def test_equal_facts_give_equal_bytes_and_nothing_is_no_paper():
    facts = ticks_of(200)
    assert tick_sheet(facts, STAMP) == tick_sheet(facts, STAMP)
    with pytest.raises(RuleError) as refused:
        tick_sheet(replace(facts, lines=()), STAMP)
    assert refused.value.code == "nothing_to_print"
