# SPDX-License-Identifier: Apache-2.0
"""Money owed: Σ over months of what is due less what was paid or is claimed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.owed import (
    Account,
    Claim,
    ClaimReason,
    Listed,
    credited,
    fitting,
    netted,
    outstanding,
)
from welfare_desk.domain.pension.rates import SHIPPED, Tariff, in_force

M = [f"1402-{month:02d}" for month in range(1, 13)]
W = ClaimReason


def rate(month: str, size: int, *more: Tariff) -> int:
    return in_force((*SHIPPED, *more), PaymentKind.PENSION, JalaliMonth.parse(month)).amount(size).amount


LATER_IN_1401 = {1: 5_460_000, 2: 7_800_000, 3: 10_920_000, 4: 14_040_000, 5: 17_160_000}


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_the_tariff_of_shahrivar_1402_reaches_back_to_farvardin(size: int) -> None:
    """Five lists were claimed by the first tariff: what is owed equals one month of 1401's later tariff."""
    shahrivar = in_force(SHIPPED, PaymentKind.PENSION, JalaliMonth(1402, 6)).amounts
    late = Tariff(PaymentKind.PENSION, JalaliMonth(1402, 1), shahrivar, "نامه", id=1)
    listed = {month: Listed(size, rate(month, size)) for month in M[:5]}
    due = {month: rate(month, size, late) for month in M[:5]}
    owed = outstanding(Account(1, listed=listed), due)
    assert sum(claim.amount for claim in owed) == LATER_IN_1401[size]
    assert {claim.why for claim in owed} == {W.RATE}
    assert (len(owed), Rial(LATER_IN_1401[1]).toman) == (5, (546_000, 0))


def test_late_admission_owes_whole_months() -> None:
    due = dict.fromkeys(M[:3], 6552000)
    assert outstanding(Account(7), due) == tuple(Claim(7, month, 6_552_000, W.LATE) for month in M[:3])


@pytest.mark.parametrize(
    ("line", "amount", "why"),
    [
        (Listed(1, 100, 100, missing=True), 100, W.UNPAID),
        (Listed(1, 100, 100, paid=60), 40, W.SHORT),
        (Listed(1, 100, 100, paid=130), -30, W.OVERPAID),
        (Listed(1, 80, 80), 20, W.RATE),
        # A deduction of ten was taken: what was paid is what the line claimed.
        (Listed(1, 100, 90, paid=90), 0, None),
        # Ten were kept back and nothing was paid: what the line claimed is owed, the ten are not taken again.
        (Listed(1, 100, 90, missing=True, kept=10), 90, W.UNPAID),
        (Listed(1, 100, 90, paid=1), 89, W.SHORT),
        (Listed(1, 100, 100), 0, None),
    ],
)
def test_what_became_of_a_line_is_carried_forward(line: Listed, amount: int, why: W | None) -> None:
    owed = outstanding(Account(1, listed={M[0]: line}), {M[0]: 100})
    assert owed == (() if why is None else (Claim(1, M[0], amount, why),))


def test_what_a_later_list_claims_is_not_claimed_again() -> None:
    account = Account(1, listed={M[0]: Listed(1, 100, 100, missing=True)}, claimed={M[0]: 100})
    assert outstanding(account, {M[0]: 100}) == ()


def test_a_month_that_is_no_longer_due_is_taken_back() -> None:
    account = Account(1, listed={M[0]: Listed(1, 100, 100)})
    assert outstanding(account, {}) == (Claim(1, M[0], -100, W.OVERPAID),)


def test_what_was_paid_without_a_line_counts() -> None:
    assert outstanding(Account(1, extra={M[0]: 100}), {M[0]: 100}) == ()


def test_two_payments_of_one_household_cancel_out_by_month() -> None:
    """A pension that went on to another file: what the one was paid, the other is not owed."""
    gone, kept = Claim(1, M[0], -100, W.OVERPAID), Claim(2, M[0], 100, W.LATE)
    other = Claim(2, M[1], 50, W.LATE)
    assert netted([gone, kept, other]) == (other,)


def test_what_is_taken_back_never_exceeds_what_is_paid() -> None:
    back = (Claim(1, M[0], -70, W.OVERPAID), Claim(1, M[1], -70, W.OVERPAID))
    assert fitting(100, back) == (back[0], Claim(1, M[1], -30, W.OVERPAID))
    assert fitting(0, back) == ()


amounts = st.integers(0, 10**8)
months = st.sampled_from(M)
lines = st.builds(
    Listed, st.integers(1, 5), amounts, amounts, st.none() | amounts, st.booleans(), st.integers(0, 10**6)
)


@given(st.dictionaries(months, lines), st.dictionaries(months, amounts), st.dictionaries(months, amounts))
def test_once_claimed_nothing_is_outstanding(
    listed: dict[str, Listed], claimed: dict[str, int], due: dict[str, int]
) -> None:
    account = Account(1, listed=listed, claimed=claimed)
    owed = outstanding(account, due)
    assert sum(claim.amount for claim in owed) == sum(due.values()) - sum(credited(account).values())
    again = dict(claimed)
    for claim in owed:
        again[claim.month] = again.get(claim.month, 0) + claim.amount
    assert outstanding(Account(1, listed=listed, claimed=again), due) == ()


@given(amounts, st.lists(st.tuples(months, st.integers(-(10**8), 10**8).filter(bool))))
def test_a_line_never_pays_less_than_nothing(amount: int, owed: list[tuple[str, int]]) -> None:
    claims = [Claim(1, month, one, W.RATE) for month, one in owed]
    kept = fitting(amount, claims)
    total = amount + sum(claim.amount for claim in kept)
    assert total == max(amount + sum(claim.amount for claim in claims), 0)
