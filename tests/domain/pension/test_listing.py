# SPDX-License-Identifier: Apache-2.0
"""A list's lines: sums, digests, sizes, and which payments stand on one line."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.amounts import Amounts
from welfare_desk.domain.pension.bank_text import bank_text
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import (
    Drawing,
    Home,
    Instalment,
    Line,
    LineRemark,
    Wanted,
    balances,
    digest_of,
    make_lines,
)
from welfare_desk.domain.pension.lived import Lived
from welfare_desk.domain.pension.months import PensionStep
from welfare_desk.domain.pension.owed import Account, Claim, Listed
from welfare_desk.domain.pension.rates import SHIPPED, Tariff
from welfare_desk.domain.pension.sizes import size_for_pay
from welfare_desk.domain.pension.state import PensionState

MEHR = JalaliMonth(1404, 7)
P = PensionState
GRANTED = PensionStep(P.ON_PENSION, date(2025, 4, 1))
CUT = PensionStep(P.CUT, date(2025, 8, 1))
ONE = 13_912_080


LIVED = Lived(lambda _home, _month: 1)


def came(file_id: int, first: str) -> Lived:
    """The person of a file came from household 8 to that of 7, which paid for them from a month on."""
    return Lived(lambda _home, _month: 1, {file_id: {7, 8}}, lambda _file, month: 7 if month >= first else 8)


def home(file_id: int, size: int = 1, sheba: str = "IR820540102680020817909002") -> Home:
    return Home(f"1404-{file_id:05d}", "", "علی", "1", "social", size, sheba, "", "", "{}")


def drawing(file_id: int, household: int, *steps: PensionStep, **listed: Listed) -> Drawing:
    months = {name.replace("m", "1404-"): line for name, line in listed.items()}
    return Drawing(Account(file_id, months), household, steps or (GRANTED,))


def made(
    *drawings: Drawing,
    kind: PaymentKind = PaymentKind.PENSION,
    first: JalaliMonth = MEHR,
    sizes: dict[int, int] | None = None,
    instalments: dict[int, list[Instalment]] | None = None,
    lived: Lived = LIVED,
) -> tuple[list[Line], list[tuple[Claim, ...]]]:
    told = sizes or {}
    homes = {
        each.account.file_id: home(each.account.file_id, told.get(each.account.file_id, 1))
        for each in drawings
    }
    wanted = Wanted(kind, MEHR, first, Amounts(SHIPPED, kind), homes, lived, instalments or {})
    return make_lines(wanted, drawings)


def test_two_payments_of_a_household_stand_on_one_line() -> None:
    """The one that goes on leads; what the other is still owed comes with it."""
    shahrivar = JalaliMonth(1404, 6)
    stopped = drawing(1, 7, GRANTED, PensionStep(P.CUT, date(2025, 9, 1), MEHR))
    goes_on = drawing(2, 7, PensionStep(P.ON_PENSION, date(2025, 9, 23), MEHR))
    lines, claims = made(stopped, goes_on, first=shahrivar)
    assert [(line.file_id, line.amount, line.arrears) for line in lines] == [(2, ONE, ONE)]
    assert [[(one.file_id, one.month) for one in each] for each in claims] == [[(1, "1404-06")]]


def cut_on(day: date, month: JalaliMonth) -> PensionStep:
    return PensionStep(P.CUT, day, month)


@pytest.mark.parametrize(
    ("listed_by", "told"), [(0, [(1, "1404-06")]), (1, []), (2, [])], ids=["by nobody", "by his", "by hers"]
)
def test_a_month_that_both_could_be_paid_for_is_paid_once(
    listed_by: int, told: list[tuple[int, str]]
) -> None:
    """He is cut in a month that is still paid, and she is granted from that month on."""
    shahrivar, line = JalaliMonth(1404, 6), {"m06": Listed(1, ONE, ONE)}
    his = drawing(1, 7, GRANTED, cut_on(date(2025, 8, 25), MEHR), **(line if listed_by == 1 else {}))
    granted = PensionStep(P.ON_PENSION, date(2025, 8, 26), shahrivar)
    hers = drawing(2, 7, granted, **(line if listed_by == 2 else {}))
    for pair in ((his, hers), (hers, his)):
        lines, claims = made(*pair, first=shahrivar)
        assert [(one.file_id, one.amount, one.arrears) for one in lines] == [(2, ONE, ONE * len(told))]
        assert [(one.file_id, one.month) for each in claims for one in each] == told


def test_two_who_drew_in_two_households_are_each_owed_their_months() -> None:
    """They live together since, and one of the two pensions was cut: neither had been handed on."""
    shahrivar = JalaliMonth(1404, 6)
    his = drawing(1, 7, GRANTED, cut_on(date(2025, 9, 10), MEHR))
    lines, claims = made(his, drawing(2, 7), first=shahrivar, lived=came(2, "1404-07"))
    assert [(one.file_id, one.arrears) for one in lines] == [(2, 2 * ONE)]
    assert sorted(one.file_id for one in claims[0]) == [1, 2]


def test_a_pension_handed_to_and_fro_loses_no_month() -> None:
    shahrivar = JalaliMonth(1404, 6)
    days = [date(2025, 8, day) for day in (24, 25, 26, 27)]
    his = drawing(1, 7, GRANTED, cut_on(days[0], MEHR), PensionStep(P.ON_PENSION, days[3], shahrivar))
    hers = drawing(2, 7, PensionStep(P.ON_PENSION, days[1], shahrivar), cut_on(days[2], MEHR))
    lines, claims = made(his, hers, first=shahrivar)
    assert [(one.file_id, one.amount, one.arrears) for one in lines] == [(1, ONE, ONE)]
    assert [(one.file_id, one.month) for one in claims[0]] == [(1, "1404-06")]


def test_each_person_of_a_household_draws_a_care_allowance() -> None:
    told = (drawing(1, 7), drawing(2, 7))
    homes = {1: home(1), 2: home(2)}
    tariff = Tariff(PaymentKind.CARE, JalaliMonth(1404, 1), (Rial(30_000_000),), "نامه", id=1)
    amounts = Amounts((tariff,), PaymentKind.CARE)
    wanted = Wanted(PaymentKind.CARE, MEHR, MEHR, amounts, homes, LIVED)
    lines, _ = make_lines(wanted, told)
    assert [(line.file_id, line.net) for line in lines] == [(1, 30_000_000), (2, 30_000_000)]


def test_a_month_without_a_tariff_is_named() -> None:
    with pytest.raises(RuleError, match="rate_missing") as refused:
        made(drawing(1, 7), kind=PaymentKind.CARE)
    assert refused.value.facts == {"kind": PaymentKind.CARE, "month": "1404-07"}


def test_a_month_before_the_ledger_that_has_no_tariff_stops_no_list() -> None:
    """One grant whose first month was mistyped must not keep everybody else from being paid."""
    care = Tariff(PaymentKind.CARE, MEHR, (Rial(500),), "نامه")
    told = PensionStep(P.ON_PENSION, date(2025, 4, 1), JalaliMonth(1402, 3))
    mistyped = Drawing(Account(1), 7, (told,), JalaliMonth(1402, 3))
    wanted = Wanted(
        PaymentKind.CARE, MEHR, MEHR, Amounts([care], PaymentKind.CARE), {1: home(1), 2: home(2)},
        LIVED,
    )  # fmt: skip
    lines, claims = make_lines(wanted, (mistyped, drawing(2, 8)))
    assert [(line.file_id, line.amount, line.arrears) for line in lines] == [(1, 500, 0), (2, 500, 0)]
    assert claims == [(), ()]


def test_of_two_who_lived_together_a_month_is_due_to_one() -> None:
    """He was cut from Mehr on; her grant bears an earlier day than his cut, and begins with Shahrivar."""
    shahrivar = JalaliMonth(1404, 6)
    his = drawing(1, 7, GRANTED, cut_on(date(2025, 9, 10), MEHR))
    hers = drawing(2, 7, PensionStep(P.ON_PENSION, date(2025, 8, 30), shahrivar))
    for lived, owed in ((LIVED, [1]), (came(2, "1404-06"), [1]), (came(2, "1404-07"), [1, 2])):
        _, claims = made(his, hers, first=shahrivar, lived=lived)
        assert sorted(one.file_id for one in claims[0]) == owed


def test_a_month_is_not_due_where_one_who_stayed_was_paid_for_both() -> None:
    """She left for a household of her own, and was granted for a month in which she still lived in his."""
    shahrivar = JalaliMonth(1404, 6)
    lived = Lived(LIVED.size_of, {2: {7, 8}}, lambda _file, month: 8 if month >= "1404-07" else 7)
    his = drawing(1, 7, m06=Listed(1, ONE, ONE))
    hers = drawing(2, 8, PensionStep(P.ON_PENSION, date(2025, 9, 30), shahrivar))
    for order in ((his, hers), (hers, his)):
        lines, claims = made(*order, first=shahrivar, lived=lived)
        assert [(line.file_id, line.amount, line.arrears) for line in lines] == [(1, ONE, 0), (2, ONE, 0)]
        assert claims == [(), ()]


def test_whoever_left_in_the_month_is_paid_by_the_household_they_left_and_no_second_one_is() -> None:
    """He left with the pension in Mehr; she stayed, is granted one from Mehr on and gets it from Aban on."""
    lived = Lived(LIVED.size_of, {1: {7, 8}}, lambda _file, month: 8 if month >= "1404-08" else 7)
    his = drawing(1, 8)
    hers = drawing(2, 7, PensionStep(P.ON_PENSION, date(2025, 10, 1), MEHR))
    lines, claims = made(his, hers, lived=lived)
    assert [(line.file_id, line.amount) for line in lines] == [(1, ONE)]
    assert claims == [()]


def test_who_lived_in_no_household_that_is_known_shares_no_month() -> None:
    """She came to his household from elsewhere: both are owed what they drew before."""
    shahrivar = JalaliMonth(1404, 6)
    lived = Lived(LIVED.size_of, {2: {7}}, lambda _file, month: 7 if month >= "1404-07" else None)
    his = drawing(1, 7, GRANTED, cut_on(date(2025, 9, 10), MEHR))
    _, claims = made(his, drawing(2, 7), first=shahrivar, lived=lived)
    assert sorted(one.file_id for one in claims[0]) == [1, 2]


def test_a_payment_that_has_stopped_stands_there_with_what_it_is_owed_alone() -> None:
    stopped = drawing(1, 7, GRANTED, CUT, m05=Listed(1, ONE, ONE, None, missing=True))
    lines, _ = made(stopped, first=JalaliMonth(1404, 5))
    assert [(line.amount, line.arrears, line.remarks) for line in lines] == [
        (0, ONE, "arrears arrears_alone")
    ]
    assert made(drawing(1, 7, GRANTED, CUT))[0] == []


def test_a_month_that_is_taken_back_whole_keeps_its_line() -> None:
    """Else nobody would see why somebody who draws a pension stands on no list."""
    shahrivar = JalaliMonth(1404, 6)
    stop = PensionStep(P.SUSPENDED, date(2025, 8, 24), shahrivar)
    back = PensionStep(P.ON_PENSION, date(2025, 9, 23), MEHR)
    lines, claims = made(drawing(1, 7, GRANTED, stop, back, m06=Listed(1, ONE, ONE)), first=shahrivar)
    assert [(line.amount, line.arrears, line.net, line.remarks) for line in lines] == [
        (ONE, -ONE, 0, "taken_back")
    ]
    assert [(one.month, one.amount) for one in claims[0]] == [("1404-06", -ONE)]


def test_what_was_paid_too_much_waits_for_a_line_that_can_bear_it() -> None:
    over = drawing(1, 7, GRANTED, CUT, m06=Listed(1, ONE, ONE))
    assert made(over, first=JalaliMonth(1404, 6))[0] == []
    homes = {1: home(1)}
    wanted = Wanted(
        PaymentKind.PENSION, MEHR, JalaliMonth(1404, 6), Amounts(SHIPPED, PaymentKind.PENSION), homes,
        LIVED,
    )  # fmt: skip
    assert [each.total for each in balances(wanted, [over])] == [-ONE]


@pytest.mark.parametrize(
    ("declared", "living", "gone", "size"),
    [
        (None, 3, 0, 3),
        (None, 0, 0, 1),
        (4, 1, 0, 4),  # a list of clients knows the head alone
        (4, 4, 0, 4),
        (4, 3, 1, 3),  # one of four has died
        (3, 3, 1, 3),  # and the clerk has said so
        (4, 5, 0, 5),  # a child was born
        (4, 1, 1, 4),
    ],
)
def test_the_size_by_which_a_household_is_paid(
    declared: int | None, living: int, gone: int, size: int
) -> None:
    assert size_for_pay(declared, living, gone) == size


amounts = st.integers(1, 30_000_000)


@given(
    st.lists(st.tuples(st.integers(1, 7), st.none() | amounts, st.none() | amounts), min_size=1, max_size=12)
)
def test_the_sums_of_the_lines_are_the_list_and_its_digest_repeats(
    told: list[tuple[int, int | None, int | None]],
) -> None:
    drawings, sizes, kept = [], {}, {}
    for file_id, (size, paid, instalment) in enumerate(told, 1):
        before = {} if paid is None else {"m06": Listed(size, ONE, ONE, paid)}
        drawings.append(drawing(file_id, file_id, **before))
        sizes[file_id] = size
        if instalment is not None:
            kept[file_id] = [Instalment(instalment, "وام")]
    lines, claims = made(*drawings, first=JalaliMonth(1404, 6), sizes=sizes, instalments=kept)
    for line, owed in zip(lines, claims, strict=True):
        assert line.net == line.amount + line.arrears - line.deductions >= 0
        assert line.arrears == sum(one.amount for one in owed)
        assert (LineRemark.DEDUCTION_CUT in line.remarks.split()) == (
            sum(one.amount for one in kept.get(line.file_id, [])) > line.amount + line.arrears
        )
    assert [line.line_no for line in lines] == list(range(1, len(lines) + 1))
    text, count = bank_text(PaymentKind.PENSION, MEHR, lines)
    head = text.decode("utf-8-sig").splitlines()[0].split("\t")
    assert head == ["pension", "1404-07", str(count), str(sum(line.net for line in lines))]
    again = made(*reversed(drawings), first=JalaliMonth(1404, 6), sizes=sizes, instalments=kept)
    assert again == (lines, claims)
    digests = {digest_of(PaymentKind.PENSION, MEHR, *each) for each in ((lines, claims), again)}
    assert len(digests) == 1
    assert digest_of(PaymentKind.CARE, MEHR, lines, claims) not in digests
