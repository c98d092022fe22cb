# SPDX-License-Identifier: Apache-2.0
"""Values side by side in words: no code of the database, long numbers in groups."""

from __future__ import annotations

import pytest

from welfare_desk.desktop.matching.words import _CODES, compared_value, paid_twice_words
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.matching.facts import PaidTwice

RAW = {code.value for codes in _CODES.values() for code in codes}


@pytest.mark.parametrize("field", list(_CODES))
def test_every_code_is_told_in_words(field: str) -> None:
    told = [compared_value(field, code.value) for code in _CODES[field]]
    assert [word for word in told if word in RAW] == []
    assert len(set(told)) == len(told)


def test_numbers_and_days_are_told_as_everywhere() -> None:
    told = [
        compared_value("mobile", "09351234567"),
        compared_value("sheba", "IR820540102680020817909002"),
        compared_value("birth_date", "1971-07-03"),
        compared_value("job", ""),
    ]
    assert told == [
        "\u200e0935 123 4567\u200e",
        "\u200eIR82 0540 1026 8002 0817 9090 02\u200e",
        "1350/04/12",
        "—",
    ]


def test_months_in_a_row_are_told_as_from_and_to(window: MainWindow) -> None:
    months = [JalaliMonth(1403, 10).plus(later) for later in (0, 1, 2, 3, 7)]
    told = paid_twice_words(PaidTwice(PaymentKind.PENSION, tuple(months)))
    assert told == "Pension: Dey 1403 to Farvardin 1404, Mordad 1404"
