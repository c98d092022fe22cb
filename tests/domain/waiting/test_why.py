# SPDX-License-Identifier: Apache-2.0
"""What parts two neighbours, and which single fact would change a place."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from tests.support.waiting import DAY, some_facts, some_policy
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.policy import (
    DATE_ORDER,
    PROPOSAL,
    Criterion,
    CriterionKind,
    Order,
    Policy,
    TieBreak,
)
from welfare_desk.domain.waiting.scoring import Step, place_key, score
from welfare_desk.domain.waiting.why import (
    OneFact,
    Separation,
    Vote,
    at_home,
    counted_more,
    separation,
    single_changes,
)

K = CriterionKind
SOMEBODY = WaitingFacts(
    1, 7, 3, date(2022, 7, 3), "severe", date(2023, 11, 12), date(2026, 11, 12), 2, date(2025, 8, 1),
    visited_on=date(2025, 9, 10),
)  # fmt: skip


def test_the_criterion_that_parts_two_most_is_named() -> None:
    ahead = SOMEBODY._replace(severity="very_severe", decile=3)
    assert separation(PROPOSAL, ahead, SOMEBODY, DAY) == Separation(Step.SCORE, K.SEVERITY, 700, 1_000)


def test_equal_scores_are_parted_by_the_day_then_by_the_number() -> None:
    later = SOMEBODY._replace(joined_on=date(2022, 7, 12), queue_no=2)
    assert separation(PROPOSAL, SOMEBODY, later, DAY) == Separation(Step.JOINED_ON, days=9)
    assert separation(DATE_ORDER, SOMEBODY, later, DAY) == Separation(Step.JOINED_ON, days=9)
    after = SOMEBODY._replace(queue_no=8)
    assert separation(PROPOSAL, SOMEBODY, after, DAY) == Separation(Step.QUEUE_NO)


@pytest.mark.parametrize("seed", range(20))
def test_the_step_told_is_the_one_that_sorts(seed: int) -> None:
    chance = random.Random(seed)
    policy = some_policy(chance)

    def key(one: WaitingFacts) -> tuple[int, int]:
        return place_key(policy, one, DAY, score(policy, one, DAY)), one.queue_no

    entries = sorted((some_facts(chance, number) for number in range(1, 80)), key=key)
    for ahead, behind in pairwise(entries):
        told = separation(policy, ahead, behind, DAY)
        if told.step is Step.SCORE:
            assert told.points == score(policy, ahead, DAY) - score(policy, behind, DAY) > 0
            assert told.criterion_points > 0
        elif told.step is Step.JOINED_ON:
            assert told.days > 0


def test_single_facts_that_would_change_the_place() -> None:
    told = [(one.criterion, one.to, one.on) for one in single_changes(PROPOSAL, SOMEBODY, DAY)]
    assert told == [
        (K.SEVERITY, "very_severe", None),
        (K.SEVERITY, "", date(2026, 11, 13)),
        (K.DECILE, "1", None),
        (K.DECILE, "3", None),
        (K.OTHER_DISABLED, "1", None),
        (K.WOMAN_HEAD, "yes", None),
    ]
    assert single_changes(DATE_ORDER, SOMEBODY, DAY) == ()


def test_a_vote_that_has_lapsed_counts_again_once_it_is_extended() -> None:
    lapsed = SOMEBODY._replace(severity_until=date(2025, 1, 1))
    first = single_changes(PROPOSAL, lapsed, DAY)[0]
    assert (first.criterion, first.to) == (K.SEVERITY, "severe")
    assert score(PROPOSAL, first.facts, DAY) - score(PROPOSAL, lapsed, DAY) == 3_000


def test_facts_that_only_a_tie_breaker_looks_at_change_the_place_too() -> None:
    ties = (TieBreak.SEVERITY, TieBreak.DECILE, TieBreak.JOINED_ON)
    policy = Policy(Order.SCORE, (Criterion(K.WOMAN_HEAD, 1_000),), ties)
    told = single_changes(policy, SOMEBODY, DAY)
    assert [(one.criterion, one.to, one.on) for one in told] == [
        (K.WOMAN_HEAD, "yes", None),
        (K.SEVERITY, "very_severe", None),
        (K.SEVERITY, "", date(2026, 11, 13)),
        (K.DECILE, "1", None),
        (K.DECILE, "3", None),
    ]
    assert single_changes(replace(policy, ties=(TieBreak.JOINED_ON,)), SOMEBODY, DAY) == told[:1]


def test_the_first_severity_that_the_policy_notices_is_told() -> None:
    """Mild and moderate weigh the same here: a vote for moderate would change nothing."""
    weights = (("mild", 500), ("moderate", 500), ("severe", 3_000), ("very_severe", 4_000))
    policy = Policy(Order.SCORE, (Criterion(K.SEVERITY, weights=weights),))
    told = single_changes(policy, SOMEBODY._replace(severity="mild", severity_until=None), DAY)
    assert [(one.criterion, one.to) for one in told] == [(K.SEVERITY, "severe")]


BETTER = OneFact(K.SEVERITY, "very_severe", None, SOMEBODY._replace(severity="very_severe"))
LAPSES = OneFact(K.SEVERITY, "", date(2026, 11, 13), SOMEBODY)
OWN, OLD = Vote(True, True, date(2026, 11, 12)), Vote(True, True, date(2025, 1, 1))
BESIDE, UNPROVEN = Vote(False, True, None), Vote(True, False, None)


@pytest.mark.parametrize(
    ("change", "votes", "more"),
    [
        (BETTER, (), 1),
        (BETTER, (OWN,), 0),
        (BETTER, (OLD,), 1),
        (BETTER, (OLD, BESIDE), 0),
        (BETTER, (UNPROVEN,), 0),
        (LAPSES, (OWN,), -1),
        (LAPSES, (OWN, BESIDE), 0),
        (LAPSES, (OWN, BESIDE._replace(until=date(2026, 11, 12))), -1),
        (OneFact(K.DECILE, "1", None, SOMEBODY), (), 0),
    ],
)
def test_whether_a_client_counts_among_the_disabled_of_the_household(
    change: OneFact, votes: tuple[Vote, ...], more: int
) -> None:
    assert counted_more(change, votes, DAY) == more


@pytest.mark.parametrize("kind", K)
def test_a_fact_of_the_household_is_the_others_too_and_one_of_the_person_is_not(kind: CriterionKind) -> None:
    changed = SOMEBODY._replace(
        severity="mild", decile=9, decile_on=DAY, housing="rented", woman_head=1, household_size=7,
        other_disabled=3, documents="complete", visited_on=DAY,
    )  # fmt: skip
    brother = SOMEBODY._replace(entry_id=2, other_disabled=1)
    moved = {
        K.SEVERITY: brother._replace(other_disabled=0),
        K.DECILE: brother._replace(decile=9, decile_on=DAY),
        K.OTHER_DISABLED: brother._replace(other_disabled=2),
        K.WOMAN_HEAD: brother._replace(woman_head=1),
        K.HOUSING: brother._replace(housing="rented"),
        K.HOUSEHOLD_SIZE: brother._replace(household_size=7),
    }
    assert at_home(OneFact(kind, "", None, changed), brother, -1) == moved.get(kind, brother)
