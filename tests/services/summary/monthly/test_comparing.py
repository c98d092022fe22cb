# SPDX-License-Identifier: Apache-2.0
"""Growth between periods that are over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.months import pensioner
from tests.support.office import office
from tests.support.pension_lists import refused
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.comparing import AskComparison, Comparison, compare_periods


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        pensioner(opened, 1)
        pensioner(opened, 2, date(2025, 9, 1))
        yield opened


def rates(found: Comparison) -> dict[str, str | None]:
    return {
        f"{one.now.key.table} {one.now.key.line or ''}".strip(): None
        if one.growth is None
        else str(one.growth.rounded())
        for one in found.rows
    }


def test_a_month_is_compared_with_another_of_its_length(session: Session) -> None:
    found = session.ask(compare_periods, AskComparison("1404-06", "1404-05"))
    assert (str(found.period), str(found.against), found.estimated) == ("1404-06", "1404-05", False)
    told = rates(found)
    assert (told["standings on_pension"], told["domains"], told["payments pension"]) == (
        "100.00",
        "0.00",
        None,
    )


def test_without_another_it_is_the_same_one_a_year_before(session: Session) -> None:
    found = session.ask(compare_periods, AskComparison("1404-h1"))
    assert str(found.against) == "1403-h1"
    assert set(rates(found).values()) == {None}


def test_unequal_periods_are_an_estimate_that_is_asked_for(session: Session) -> None:
    assert refused(session.ask, compare_periods, AskComparison("1404-06", "1404-q1")) == "periods_unequal"
    found = session.ask(compare_periods, AskComparison("1404-06", "1404-q1", pro_rata=True))
    assert found.estimated
    assert {one.estimated for one in found.rows} == {True, False}


@pytest.mark.parametrize(
    ("period", "against", "code"),
    [
        ("1404-h2", "", "period_runs"),
        ("1404-07", "", "period_runs"),  # its last day is today
        ("1404-06", "1404", "period_runs"),
        ("1404-08", "", "period_ahead"),
        ("مهر", "", "bad_period"),
    ],
)
def test_what_cannot_be_compared_says_so(session: Session, period: str, against: str, code: str) -> None:
    assert refused(session.ask, compare_periods, AskComparison(period, against)) == code
