# SPDX-License-Identifier: Apache-2.0
"""Which amounts lie so far from their lines that somebody is asked."""

from __future__ import annotations

import pytest

from welfare_desk.domain.pension.odd_amounts import OddAmount, OddAmounts, OtherUnit, odd_amounts
from welfare_desk.domain.pension.settling import Payable, PaymentRow

NET = 13_912_080
U = OtherUnit


def found(*paid: tuple[int, int]) -> OddAmounts:
    """Of amounts beside what their lines claim, one row and one line each."""
    rows = [PaymentRow(at, "", "", "", "", amount) for at, (amount, _) in enumerate(paid, 1)]
    lines = [Payable(at, f"f{at}", (), "", net) for at, (_, net) in enumerate(paid, 1)]
    return odd_amounts(rows, {row.row_no: row.row_no for row in rows}, lines)


@pytest.mark.parametrize(
    ("amount", "net", "odd"),
    [
        (NET, NET, False),
        (NET + 1_000, NET, False),
        (NET // 2, NET, False),
        (80, NET, False),
        (9 * NET, NET, False),
        (10 * NET - 1, NET, False),
        (10 * NET, NET, True),
        (1_000 * NET, NET, True),
        (1_000_000 * NET, NET, True),
        (NET // 10, NET, True),
        (1_391_213, 13_912_134, True),
        (1_391_214, 13_912_134, True),
        (1_391_215, 13_912_134, False),
        (NET // 10 + 1, NET, False),
        (NET // 11, NET, False),
        # Nothing was claimed at all, and little.
        (NET, 0, True),
        (9_000, 7, False),
        (10, 100, False),
    ],
)
def test_one_amount(amount: int, net: int, odd: bool) -> None:
    assert found((amount, net)) == OddAmounts((OddAmount(1, "f1", amount, net),) if odd else ())


@pytest.mark.parametrize(
    ("times", "unit", "odd"),
    [
        ((1, 1, 1), None, ()),
        ((0.1, 0.1, 0.1), U.TOMAN, (1, 2, 3)),
        ((10, 10, 10), U.RIAL, (1, 2, 3)),
        # The rates of last year, by the other unit.
        ((0.09, 0.11, 0.1, 1), U.TOMAN, (1, 2, 3)),
        ((8.1, 9.5, 11.9, 1), U.RIAL, (1, 2, 3)),
        # As many as not: each is asked about for itself.
        ((10, 10, 1, 1), None, (1, 2)),
        ((9, 9, 1, 1), None, ()),
        # Of two, a rest or a rate may be that by chance.
        ((9, 9), None, ()),
        ((1000, 1, 1), None, (1,)),
        # Thousands, hundredths: most of them so little that the list is of another unit, whichever.
        ((0.001, 0.001, 0.001), None, (1, 2, 3)),
        ((0.01, 0.02, 1), None, (1, 2)),
        ((0.01, 1, 1), None, ()),
    ],
)
def test_a_whole_file(times: tuple[float, ...], unit: OtherUnit | None, odd: tuple[int, ...]) -> None:
    told = found(*((round(each * 10_000_000), 10_000_000) for each in times))
    assert (told.unit, tuple(each.row_no for each in told.rows)) == (unit, odd)


def test_who_stands_on_no_line_is_compared_with_nothing() -> None:
    row = PaymentRow(2, "", "", "", "", 10**14)
    assert odd_amounts([row], {2: None}, []) == OddAmounts()


def test_a_row_is_told_with_its_file_and_both_amounts() -> None:
    assert OddAmount(3, "1404-00001", 10 * NET, NET).told() == "3 · 1404-00001 · 139,120,800 / 13,912,080"
