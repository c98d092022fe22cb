# SPDX-License-Identifier: Apache-2.0
"""What a payment that differs looks like."""

from __future__ import annotations

import pytest

from welfare_desk.domain.pension.settling import Claimed, Guess, Likely, guessed

RATES = {1: 1_000, 2: 1_500, 3: 2_000, 4: 2_500, 5: 3_000}
PLAIN = Claimed(2_000, 0, 0, 3)
MORE = Claimed(2_000, 300, 70, 3)


@pytest.mark.parametrize(
    ("claimed", "paid", "guess"),
    [
        (PLAIN, 1_500, Guess(Likely.OTHER_SIZE, 2)),
        (PLAIN, 3_000, Guess(Likely.OTHER_SIZE, 5)),
        (PLAIN, 1_400, Guess(Likely.FORMER_RATE)),
        (PLAIN, 1_999, None),
        (PLAIN, 2_000, None),
        (MORE, 1_930, Guess(Likely.WITHOUT_ARREARS)),
        (MORE, 2_300, Guess(Likely.WITHOUT_DEDUCTION)),
        (MORE, 1_730, Guess(Likely.OTHER_SIZE, 2)),
        (MORE, 1_500, Guess(Likely.OTHER_SIZE, 2)),
        (MORE, 1_430, Guess(Likely.OTHER_SIZE, 2)),
        (MORE, 1_630, Guess(Likely.FORMER_RATE)),
        (MORE, 0, None),
    ],
)
def test_the_amount_says_what_it_looks_like(claimed: Claimed, paid: int, guess: Guess | None) -> None:
    assert guessed(claimed, paid, RATES, 1_400) == guess


def test_a_line_of_arrears_alone_looks_like_nothing() -> None:
    assert guessed(Claimed(0, 300, 0, 3), 0, RATES, None) is None


def test_without_an_earlier_tariff_none_is_guessed() -> None:
    assert guessed(PLAIN, 1_400, RATES, None) is None
    assert guessed(PLAIN, 2_000, {}, 2_000) is None
