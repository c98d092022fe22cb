# SPDX-License-Identifier: Apache-2.0
"""Sentences of the queue: evidence, what parts neighbours, what would change, how a rank moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.support.window import plain
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.waiting.telling import (
    QueueCounts,
    evidence,
    held_told,
    of_most,
    past,
    record_begins,
    stands_ahead,
    stands_behind,
    would_change,
)
from welfare_desk.desktop.waiting.words import points
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.waiting.history import Cause, Move
from welfare_desk.domain.waiting.listing import HoldTold, Neighbour, RankHistory, WouldChange
from welfare_desk.domain.waiting.policy import CriterionKind, Order
from welfare_desk.domain.waiting.scoring import Part, RunOut, Step
from welfare_desk.domain.waiting.why import Separation

EQUAL = "Rank 6, علی اکبری (file 1400-00001), is equal in everything and has the smaller number of the queue."


def test_evidence_that_has_run_out_says_so(window: MainWindow) -> None:
    part = Part(CriterionKind.SEVERITY, 0, 4_000, "severe", date(2024, 3, 20), lapsed=True)
    assert plain(evidence(part)).endswith("run out, counts no more")
    assert of_most(part) == "0 of 40"


def test_votes_of_others_that_have_run_out_are_told(window: MainWindow) -> None:
    part = Part(CriterionKind.OTHER_DISABLED, 0, None, "0", run_out=RunOut(1, date(2024, 3, 19)))
    told = "0 persons. The vote of 1 member ran out on 1402/12/29, it counts no more"
    assert plain(evidence(part)) == told
    part = replace(part, evidence="1", evidence_on=date(2025, 3, 21), run_out=RunOut(2, date(2024, 3, 19)))
    told = "1 person, as of 1404/01/01. The vote of 2 members ran out on 1402/12/29, it counts no more"
    assert plain(evidence(part)) == told


def test_a_hold_is_told_with_its_author_and_without_a_last_day_until_its_release(
    window: MainWindow,
) -> None:
    hold = HoldTold(date(2025, 3, 21), None, "بستری", "زهرا رضایی")
    assert plain(held_told(hold)) == "Held by زهرا رضایی on 1404/01/01 until it is released: بستری"
    hold = replace(hold, until=date(2025, 3, 22))
    assert plain(held_told(hold)) == "Held by زهرا رضایی on 1404/01/01 until 1404/01/02: بستری"


def test_a_no_has_no_day(window: MainWindow) -> None:
    part = Part(CriterionKind.WOMAN_HEAD, 0, 1_000, "no", date(2005, 3, 21))
    assert plain(evidence(part)) == "no"
    part = Part(CriterionKind.WOMAN_HEAD, 1_000, 1_000, "yes", date(2005, 3, 21))
    assert plain(evidence(part)) == "yes, as of 1384/01/01"


@pytest.mark.parametrize(
    ("by", "told"),
    [
        (
            Separation(Step.SCORE, CriterionKind.DECILE, 450, 600),
            "Rank 6, علی اکبری (file 1400-00001), has 4.5 points more, most of it by “Income decile”.",
        ),
        (
            Separation(Step.JOINED_ON, days=3),
            "Rank 6, علی اکبری (file 1400-00001), has the same score and joined 3 days earlier.",
        ),
        (
            Separation(Step.QUEUE_NO),
            EQUAL,
        ),
    ],
)
def test_why_the_one_ahead_stands_ahead(window: MainWindow, by: Separation, told: str) -> None:
    other = Neighbour(6, "1400-00001", "علی", "اکبری", 5_000, by)
    assert plain(stands_ahead(other, Order.SCORE)) == told


@pytest.mark.parametrize(
    ("by", "told"),
    [
        (
            Separation(Step.SCORE, CriterionKind.DECILE, 450, 600),
            "has 4.5 points less, most of it by “Income decile”.",
        ),
        (Separation(Step.JOINED_ON, days=3), "has the same score and joined 3 days later."),
        (Separation(Step.SEVERITY), "has the same score and the less severe disability."),
        (Separation(Step.DECILE), "has the same score and the higher decile."),
        (Separation(Step.QUEUE_NO), "is equal in everything and has the larger number of the queue."),
    ],
)
def test_why_the_one_behind_stands_behind(window: MainWindow, by: Separation, told: str) -> None:
    other = Neighbour(8, "1400-00001", "علی", "اکبری", 5_000, by)
    who = "Behind: rank 8, علی اکبری (file 1400-00001), "
    assert plain(stands_behind(other, Order.SCORE)) == who + told
    assert inline("1400-00001") in stands_behind(other, Order.SCORE)  # else a number behind it changes places


def test_what_would_change_names_fact_rank_and_day(window: MainWindow) -> None:
    soon = WouldChange(CriterionKind.MONTHS_WAITED, "12", date(2025, 11, 20), 7_850, 4)
    assert plain(would_change(soon)) == (
        "From 1404/08/29 on, “Months waited” 12 months: rank 4 with 78.5 points."
    )
    other = WouldChange(CriterionKind.DECILE, "1", None, 8_000, 3)
    assert plain(would_change(other)) == "If “Income decile” becomes “decile 1”: rank 3 with 80 points."


@pytest.mark.parametrize(("hundredths", "told"), [(0, "0"), (50, "0.5"), (1_205, "12.05"), (7_800, "78")])
def test_points_have_no_more_decimals_than_they_need(window: MainWindow, hundredths: int, told: str) -> None:
    assert points(hundredths) == told


NOW, BEFORE = date(2025, 10, 22), date(2025, 9, 23)
MOVES = (
    Move(NOW, 9, 7, Cause.ADMITTED, own=False),
    Move(NOW, 8, 9, Cause.FACTS, own=False),
    Move(BEFORE, 12, 8, Cause.FACTS, own=True),
    Move(BEFORE, 11, 12, Cause.LAPSED, own=True),
)


def told(moves: tuple[Move, ...], most: int, since: date = BEFORE) -> list[str]:
    history = RankHistory("1400-00001", "pension", 7, since, BEFORE, moves)
    return [plain(line) for line in past(history, most)]


def test_each_move_is_told_with_its_cause_and_what_was_before(window: MainWindow) -> None:
    assert told(MOVES, 12) == [
        "1404/07/30: from rank 9 to 7, admitted",
        "1404/07/30: from rank 8 to 9, facts recorded or corrected",
        "1404/07/01: from rank 12 to 8, a fact of this file recorded or corrected",
        "1404/07/01: from rank 11 to 12, the vote of this file run out",
        "Before that: rank 11 on 1404/07/01, when the record begins",
    ]


def test_more_moves_than_are_told_are_counted(window: MainWindow) -> None:
    assert told(MOVES, 1, date(2025, 3, 1)) == [
        "1404/07/30: from rank 9 to 7, admitted",
        "Before that: 3 earlier moves, from rank 11 on 1404/07/01",
    ]
    assert (
        told(MOVES[:2], 1)[-1]
        == "Before that: 1 earlier move, from rank 8 on 1404/07/01, when the record begins"
    )


def test_who_has_not_moved_is_told_since_when(window: MainWindow) -> None:
    assert told((), 12) == ["Rank 7 since 1404/07/01, unmoved, when the record begins"]


def test_the_moves_are_counted_with_those_by_another_policy(window: MainWindow) -> None:
    counts = QueueCounts()
    assert [counts.moves(0, 0), counts.moves(1, 0), counts.moves(3, 1)] == [
        "0 moves",
        "1 move",
        "3 moves, 1 of them by another policy",
    ]
    day = date(2025, 3, 21)
    history = RankHistory("1400-00001", "pension", 4, day, day, (Move(day, 9, 4, Cause.POLICY, own=True),))
    assert plain(record_begins(history)) == "The record begins on 1404/01/01 with rank 9."
    later = replace(history, from_day=date(2025, 3, 22), moves=())
    assert plain(record_begins(later)) == "Before these moves: rank 4 on 1404/01/02."
