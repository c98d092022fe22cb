# SPDX-License-Identifier: Apache-2.0
"""The order in which months are closed, and opened again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.support.months import MEHR
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.order import (
    ClosingOrder,
    check_first,
    check_order,
    check_reopen,
    month_at_hand,
)

ABAN = MEHR.plus(1)
OVER = ABAN.first()


def code_of(check: object, *facts: object) -> tuple[str, dict[str, object]]:
    assert callable(check)
    with pytest.raises(RuleError) as refused:
        check(*facts)
    return refused.value.code, dict(refused.value.facts)


def test_months_are_closed_one_after_the_other_once_they_are_over():
    assert code_of(check_order, MEHR, ClosingOrder(ABAN), OVER) == (
        "month_closed_already",
        {"month": "1404-07"},
    )
    assert code_of(check_order, MEHR, ClosingOrder(MEHR), OVER)[0] == "month_closed_already"
    assert code_of(check_order, MEHR, ClosingOrder(), MEHR.last()) == (
        "month_not_over",
        {"month": "1404-07", "ends": "2025-10-22"},
    )
    assert code_of(check_order, ABAN, ClosingOrder(), MEHR.last()) == ("month_ahead", {"month": "1404-08"})
    assert code_of(check_order, ABAN, ClosingOrder(), ABAN.first())[0] == "month_not_over"
    assert code_of(check_order, ABAN, ClosingOrder(MEHR.plus(-1)), date(2026, 1, 1)) == (
        "earlier_month_open",
        {"month": "1404-08", "next": "1404-07"},
    )
    assert code_of(check_order, MEHR, ClosingOrder(ABAN, ABAN), OVER) == (
        "month_before_first",
        {"month": "1404-07", "first": "1404-08"},
    )
    assert code_of(check_order, MEHR, ClosingOrder(ABAN, MEHR), OVER)[0] == "month_closed_already"
    check_order(MEHR, ClosingOrder(), OVER)
    check_first(MEHR, ClosingOrder(), None)
    check_first(MEHR, ClosingOrder(), MEHR.plus(-3))
    assert code_of(check_first, MEHR, ClosingOrder(), MEHR.plus(-4)) == (
        "first_month_far",
        {"month": "1404-07", "last": "1404-03"},
    )
    check_first(MEHR, ClosingOrder(MEHR.plus(-1)), MEHR.plus(-4))
    check_first(MEHR, ClosingOrder(again=MEHR), MEHR.plus(-4))
    check_order(MEHR, ClosingOrder(MEHR.plus(-1)), OVER)


def test_a_month_that_was_opened_again_is_closed_before_any_later_one():
    again = ClosingOrder(None, MEHR, MEHR)
    assert code_of(check_order, ABAN, again, date(2026, 1, 1)) == (
        "earlier_month_open",
        {"month": "1404-08", "next": "1404-07"},
    )
    check_order(MEHR, again, OVER)
    check_order(
        MEHR.plus(-1), ClosingOrder(None, None, MEHR), OVER
    )  # it was never sent: one may begin earlier


@pytest.mark.parametrize(
    ("order", "began", "at_hand"),
    [
        (ClosingOrder(), None, ABAN),
        (ClosingOrder(), ABAN.plus(1), ABAN),
        (ClosingOrder(), ABAN, ABAN),
        (ClosingOrder(), MEHR, MEHR),
        (ClosingOrder(), MEHR.plus(-1), ABAN),
        (ClosingOrder(MEHR, MEHR), None, ABAN),
        (ClosingOrder(ABAN, MEHR), None, ABAN),
        (ClosingOrder(again=MEHR), None, MEHR),
    ],
)
def test_the_month_at_hand_on_the_second_of_azar(
    order: ClosingOrder, began: JalaliMonth | None, at_hand: JalaliMonth
) -> None:
    assert month_at_hand(order, began, ABAN.plus(1).first() + timedelta(1)) == at_hand


def test_the_chain_begins_with_the_first_month_that_is_closed_or_was_sent() -> None:
    orders = (
        ClosingOrder(),
        ClosingOrder(again=MEHR),
        ClosingOrder(None, MEHR, MEHR),
        ClosingOrder(MEHR, MEHR),
    )
    assert [order.begins for order in orders] == [True, True, False, False]


def test_what_became_of_a_client_corrects_every_closed_month_since():
    order = ClosingOrder(ABAN, MEHR)
    assert [order.corrected(day) for day in (MEHR.plus(-1).last(), MEHR.last(), ABAN.first())] == [
        (MEHR, ABAN), (MEHR, ABAN), (ABAN,),
    ]  # fmt: skip
    assert (order.corrected(ABAN.plus(1).first()), ClosingOrder().corrected(OVER)) == ((), ())
    assert ClosingOrder(None, MEHR, MEHR).corrected(MEHR.first()) == ()


def test_only_the_last_closed_month_opens_again():
    assert code_of(check_reopen, MEHR, ClosingOrder()) == ("month_not_closed", {"month": "1404-07"})
    assert code_of(check_reopen, ABAN, ClosingOrder(MEHR))[0] == "month_not_closed"
    assert code_of(check_reopen, MEHR, ClosingOrder(ABAN)) == (
        "later_month_closed",
        {"month": "1404-07", "last": "1404-08"},
    )
    assert code_of(check_reopen, MEHR, ClosingOrder(ABAN, ABAN))[0] == "month_before_first"
    check_reopen(MEHR, ClosingOrder(MEHR, MEHR))
