# SPDX-License-Identifier: Apache-2.0
"""The cells of an office on headquarters' board."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.summary.bundles.board import (
    BoardCell,
    BoardRow,
    CellState,
    EnrolledCounty,
    TakenMonth,
    cells_of,
    office_names,
    rows_of,
)
from welfare_desk.domain.summary.bundles.merging import LATE_DAYS, due, is_late

MEHR = JalaliMonth(1404, 7)
MONTHS = (MEHR, MEHR.plus(1))


def taken(sequence: int, days: int = 1, month: JalaliMonth = MEHR) -> TakenMonth:
    return TakenMonth("X", month, sequence, closed(month, days))


def closed(month: JalaliMonth, days: int) -> datetime:
    return datetime.combine(month.last() + timedelta(days=days), time(23, 59), IRAN)


def test_a_month_is_late_on_the_day_after_its_last_one() -> None:
    assert due(MEHR) == MEHR.last() + timedelta(days=LATE_DAYS)
    assert [is_late(MEHR, closed(MEHR, days)) for days in (LATE_DAYS, LATE_DAYS + 1)] == [False, True]


@pytest.mark.parametrize(
    ("found", "state", "sequence"),
    [
        ([taken(1)], CellState.VERIFIED, 1),
        ([taken(1, LATE_DAYS + 1)], CellState.LATE, 1),
        ([taken(1), taken(2, 60)], CellState.REPLACED, 2),
        ([taken(1, 30), taken(2, 60)], CellState.LATE, 2),
        ([taken(5), taken(2)], CellState.REPLACED, 2),  # of a chain that began anew
    ],
)
def test_what_was_taken(found: list[TakenMonth], state: CellState, sequence: int) -> None:
    cells = cells_of(MONTHS, found, MEHR, {})
    assert cells == (BoardCell(MEHR, state, sequence), BoardCell(MONTHS[1], CellState.NOT_COME))


def test_what_was_refused_shows_where_nothing_was_taken() -> None:
    cells = cells_of(MONTHS, [taken(1)], MEHR, {MEHR: 1, MONTHS[1]: 2})
    assert cells == (
        BoardCell(MEHR, CellState.VERIFIED, 1, 1),
        BoardCell(MONTHS[1], CellState.REFUSED, None, 2),
    )


def test_a_chain_does_not_begin_any_earlier() -> None:
    states = [one.state for one in cells_of((MEHR.plus(-1), *MONTHS), [taken(1)], MEHR, {})]
    assert states == [CellState.BEFORE, CellState.VERIFIED, CellState.NOT_COME]
    assert {one.state for one in cells_of(MONTHS, [], None, {})} == {CellState.NOT_COME}


def test_an_office_that_has_sent_stays_when_its_certificate_was_revoked() -> None:
    offices = [EnrolledCounty("X", "ایکس", enrolled=False), EnrolledCounty("Y", "وای", enrolled=False)]
    (row,) = rows_of(offices, (MEHR,), [taken(1)], {"X": MEHR}, {"X": {MEHR: 2}, "Y": {MEHR: 1}})
    assert row == BoardRow("X", "ایکس", False, (BoardCell(MEHR, CellState.VERIFIED, 1, 2),), "ایکس")


def test_offices_of_one_name_are_called_by_their_codes_too() -> None:
    revoked = EnrolledCounty("77", "ري", enrolled=False)
    offices = [EnrolledCounty("7", "ری"), revoked, EnrolledCounty("8", "قدس")]
    assert office_names(offices) == {"7": "ری (7)", "77": "ري (77)", "8": "قدس"}
