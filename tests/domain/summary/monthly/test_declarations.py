# SPDX-License-Identifier: Apache-2.0
"""What a declared figure that does not fit looks like."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.support.months import MEHR, islamshahr, month_of, payment
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.summary.monthly.declarations import Declaration, KeptDeclaration, Odd, beside
from welfare_desk.domain.summary.monthly.declared import Verdict
from welfare_desk.domain.summary.monthly.figures import Source, Unit
from welfare_desk.domain.summary.monthly.periods import Period, of_month

MONTH = Period.of_month(MEHR)
PAID = Declaration(
    MONTH, "payments", "pension", "net", Unit.RIAL, 0, 1, "روابط عمومی", date(2025, 10, 25), "خبر"
)
NOW = of_month(month_of({Source.PAYMENTS: [payment(amount=1_000, n=10)]}))
LAST = of_month(month_of({Source.PAYMENTS: [payment(amount=900, n=10)]}, MEHR.plus(-1)))


@pytest.mark.parametrize(
    ("value", "verdict", "odd"),
    [
        (1_000, Verdict.FITS, None),
        (900, Verdict.DOES_NOT_FIT, Odd.AS_BEFORE),
        (2_000, Verdict.DOES_NOT_FIT, Odd.DOUBLED),
        (1_800, Verdict.DOES_NOT_FIT, Odd.DOUBLED),
        (2_300, Verdict.DOES_NOT_FIT, None),
        (10_000, Verdict.UNIT_SLIP, None),
        (100, Verdict.UNIT_SLIP, None),
    ],
)
def test_what_does_not_fit_may_be_copied_or_doubled(value: int, verdict: Verdict, odd: Odd | None):
    found = beside(KeptDeclaration(1, 1, replace(PAID, value=value)), NOW, LAST)
    assert found.judged is not None
    assert (found.computed, found.judged.verdict, found.odd) == (1_000, verdict, odd)


def test_heads_are_not_called_doubled_nor_copied_from_what_is_unknown():
    files = Declaration(
        MONTH, "domains", "", "files", Unit.FILE, 16_000, 1, "رئیس", date(2025, 10, 25), "نامه"
    )
    figures = of_month(month_of(islamshahr()))
    assert beside(KeptDeclaration(1, 1, files), figures).odd is None
    none = of_month(month_of({}, MEHR.plus(-1), unlisted=("pension",)))
    assert beside(KeptDeclaration(1, 1, replace(PAID, value=900)), NOW, none).odd is None


def test_what_is_struck_is_not_judged():
    kept = KeptDeclaration(
        1, 2, replace(PAID, value=900), Mistake(datetime(2025, 10, 26, tzinfo=UTC), "مریم", "ماه دیگری بود")
    )
    found = beside(kept, NOW, LAST)
    assert (found.computed, found.judged, found.odd) == (1_000, None, None)
