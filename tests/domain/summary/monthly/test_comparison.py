# SPDX-License-Identifier: Apache-2.0
"""Two periods beside each other: equal ones as they are, unequal ones as an estimate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.months import MEHR, month_of, moves, payment, people
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.comparison import KEY_FIGURES, Compared, compared
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.summary.monthly.growth import growth, pro_rata_growth
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.domain.summary.monthly.periods import Period, combined, of_month


def month(at: int, covered: int, came: int, paid: int) -> Month:
    rows = {
        Source.PEOPLE: [people(covered)],
        Source.COVERAGE_MOVES: [moves("in", "opened", came)],
        Source.PAYMENTS: [payment(amount=paid)],
    }
    return month_of(rows, MEHR.plus(at))


NOW = of_month(month(0, 136, 4, 136))
BEFORE = of_month(month(-12, 105, 0, 105))
QUARTER = combined(Period.parse("1404-q2"), [month(at, 100, 10, 300) for at in (-3, -2, -1)])


def row(rows: tuple[Compared, ...], table: str) -> Compared:
    return next(one for one in rows if one.now.key.table == table)


def test_every_key_figure_exists():
    columns = {(layout.code, measure.code) for layout in LAYOUTS for measure in layout.measures}
    assert [one for one in KEY_FIGURES if one[:2] not in columns] == []


def test_equal_periods_tell_both_roundings():
    rows = compared(NOW, BEFORE)
    covered = row(rows, "domains")
    assert (covered.now.value, covered.before.value, covered.estimated) == (136, 105, False)
    assert covered.growth is not None
    assert (str(covered.growth.rounded()), covered.growth.cut()) == ("29.52", 29)
    assert row(rows, "coverage_in").growth is None


def test_unequal_periods_are_brought_to_one_length_and_called_so():
    with pytest.raises(RuleError) as refused:
        compared(NOW, QUARTER)
    assert (refused.value.code, refused.value.facts) == ("periods_unequal", {"now": 1, "before": 3})
    rows = compared(NOW, QUARTER, pro_rata=True)
    assert row(rows, "domains").growth == growth(136, 100)
    assert row(rows, "domains").estimated is False
    assert row(rows, "payments").growth == pro_rata_growth(136, 900, (1, 3))
    assert row(rows, "payments").estimated is True
    assert (row(rows, "payments").before.value, row(rows, "payments").brought) == (900, 300)
    assert row(rows, "domains").brought is None


def test_a_period_that_runs_has_no_growth():
    for now, before in (
        (replace(NOW, until=MEHR.first()), BEFORE),
        (NOW, replace(BEFORE, until=MEHR.first())),
    ):
        with pytest.raises(RuleError, match="period_runs"):
            compared(now, before)
