# SPDX-License-Identifier: Apache-2.0
"""What a bank says became of a payment: arrived, came back, or nobody can tell; and what is no payment."""

from __future__ import annotations

import pytest

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.fields import Table, TableRow
from welfare_desk.domain.exchange.payments import PaymentsRead, read_payments, says_toman
from welfare_desk.domain.pension.kinds import PaymentKind

MEHR = JalaliMonth(1404, 7)
ONE, TWO = "0499370899", "0013542419"


def read(head: list[str], *rows: list[str]) -> PaymentsRead:
    told = [TableRow(number, tuple(cells)) for number, cells in enumerate([head, *rows], 1)]
    return read_payments([Table("x", told, frozenset(), hidden=False)], PaymentKind.PENSION, MEHR)


@pytest.mark.parametrize(
    "said", ["پرداخت شد", "واریز موفق", "paid", "", "دریافت و انجام شد", "تأیید", "OK", "به حساب وارد شد"]
)
def test_what_has_arrived(said: str) -> None:
    told = read(["کد ملی", "مبلغ", "وضعیت تراکنش"], [ONE, "500", said])
    assert (len(told.rows), told.returned, told.faults) == (1, 0, ())


@pytest.mark.parametrize(
    "said",
    [
        "برگشتی", "عدم واریز - حساب مسدود", "عدم پرداخت", "پرداخت نگردید", "عودت داده شد", "ابطال",
        "در انتظار", "رد شده", "لغو شده", "یافت نشد", "unpaid", "not paid", "Cancelled",
    ],
)  # fmt: skip
def test_what_has_not(said: str) -> None:
    told = read(["کد ملی", "مبلغ", "وضعیت"], [ONE, "500", said], [TWO, "700", "پرداخت شد"])
    assert ([row.amount for row in told.rows], told.returned, told.faults) == ([700], 1, ())


def test_a_state_that_says_neither_is_named() -> None:
    told = read(["کد ملی", "مبلغ", "وضعیت"], [ONE, "500", "کد ۷"], [TWO, "700", ""], [TWO, "5", "token"])
    assert [(fault.row_no, fault.field, fault.code, fault.said) for fault in told.faults] == [
        (2, "status", "payment_status", "کد ۷"),
        (4, "status", "payment_status", "token"),
    ]


@pytest.mark.parametrize("said", ["در حال پرداخت", "واریز متوقف شد", "منتظر تایید", "To be paid"])
def test_a_word_of_payment_within_another_state_pays_nobody(said: str) -> None:
    told = read(["کد ملی", "مبلغ", "وضعیت"], [ONE, "500", said], [TWO, "700", "پرداخت شد"])
    assert ([row.amount for row in told.rows], told.returned) == ([700], 0)
    assert [(fault.row_no, fault.code, fault.said) for fault in told.faults] == [(2, "payment_status", said)]


def test_a_remark_may_tell_a_return_and_says_nothing_else() -> None:
    told = read(["کد ملی", "مبلغ", "شرح"], [ONE, "500", "برگشتی بانک"], [TWO, "700", "مستمری مهر"])
    assert ([row.amount for row in told.rows], told.returned, told.faults) == ([700], 1, ())


@pytest.mark.parametrize(
    ("heading", "toman"),
    [("مبلغ (تومان)", True), ("مبلغ تومان", True), ("مبلغ (ریال)", False), ("مبلغ", False), ("", False)],
)
def test_whether_a_heading_says_toman(heading: str, toman: bool) -> None:
    assert says_toman(heading) is toman


@pytest.mark.parametrize(
    "said",
    [
        "مهر 1404", "مهرماه ۱۴۰۴", "مهر ماه سال 1404", "1404 مهر", "مهر1404", "مستمری مهر ۱۴۰۴",
        "عیدی مهر 1404",
        "1404-07", "1404/07/15", "140407", "مهر تا مهر 1404",
    ],
)  # fmt: skip
def test_a_month_in_its_writings(said: str) -> None:
    told = read(["کد ملی", "مبلغ", "ماه"], [ONE, "500", said])
    assert ([row.amount for row in told.rows], told.faults) == ([500], ())


@pytest.mark.parametrize(
    "said",
    [
        "آبان و مهر 1404", "مهر و آبان 1404", "مهر و دی 1404", "مهر ودی 1404", "مهر تا آبان ۱۴۰۴",
        "مهروآبان 1404", "مهرودی 1404",
        "شهریور/مهر 1404", "مهر 1403 و 1404", "مهر ۱۴۰۳ و مهر ۱۴۰۴", "1404-07 و 1404-08",
        "مهر و فروردین 1404",
    ],
)  # fmt: skip
def test_a_cell_of_two_months_names_neither(said: str) -> None:
    told = read(["کد ملی", "مبلغ", "ماه"], [ONE, "500", said], [TWO, "700", "مهر 1404"])
    assert [row.amount for row in told.rows] == [700]
    assert [(fault.row_no, fault.field, fault.code, fault.said) for fault in told.faults] == [
        (2, "month", "bad_month", said)
    ]


@pytest.mark.parametrize(
    ("said", "month"),
    [("دی 1404", 10), ("دی‌ماه 1404", 10), ("فروردین 1404", 1), ("اردیبهشت 1404", 2)],
)
def test_a_month_within_the_name_of_another_is_none(said: str, month: int) -> None:
    with pytest.raises(RuleError) as refused:
        read(["کد ملی", "مبلغ", "ماه"], [ONE, "500", said])
    found = refused.value.facts["found"]
    assert (refused.value.code, found) == ("payment_of_other_month", f"1404-{month:02}")


HEAD = ["ردیف", "کد ملی", "مبلغ"]
PAID = (["1", ONE, "500"], ["2", TWO, "700"])


@pytest.mark.parametrize("said", ["", "جمع"])
def test_a_sum_below_the_payments_is_none_of_them(said: str) -> None:
    told = read(HEAD, *PAID, [said, "", "1200"])
    assert ([row.amount for row in told.rows], told.faults) == ([500, 700], ())


def test_an_amount_of_nobody_that_is_no_sum_is_named() -> None:
    told = read(HEAD, *PAID, ["3", "", "1100"])
    assert [(fault.row_no, fault.code) for fault in told.faults] == [(4, "payment_of_nobody")]


def test_one_amount_again_is_no_sum() -> None:
    told = read(HEAD, PAID[0], ["2", "", "500"])
    assert [(fault.row_no, fault.code) for fault in told.faults] == [(3, "payment_of_nobody")]
