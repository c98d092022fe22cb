# SPDX-License-Identifier: Apache-2.0
"""Scores, places and the comparator."""

from __future__ import annotations

import random
from datetime import date

import pytest

from tests.support.waiting import DAY, some_facts, some_policy
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.policy import (
    DATE_ORDER,
    PROPOSAL,
    Criterion,
    CriterionKind,
    Order,
    Policy,
    Requirement,
    TieBreak,
    check_policy,
    policy_text,
    read_policy,
)
from welfare_desk.domain.waiting.scoring import Part, Step, parts, place_key, score, steps

K = CriterionKind
SOMEBODY = WaitingFacts(
    1, 7, 3, date(2022, 7, 3), "severe", date(2023, 11, 12), date(2026, 11, 12), 2, date(2025, 8, 1),
    1, date(2022, 7, 3), 1, date(2021, 1, 21), "rented", 4, "complete", date(2025, 9, 10),
)  # fmt: skip


def test_the_proposal_of_the_domain_notes() -> None:
    """3.3: severe 30, decile 2 gives 27, another disabled 10, woman head 10, 39 months 19.5."""
    assert parts(PROPOSAL, SOMEBODY, DAY) == (
        Part(K.SEVERITY, 3_000, 4_000, "severe", date(2023, 11, 12)),
        Part(K.DECILE, 2_700, 3_000, "2", date(2025, 8, 1)),
        Part(K.OTHER_DISABLED, 1_000, None, "1", date(2022, 7, 3)),
        Part(K.WOMAN_HEAD, 1_000, 1_000, "yes", date(2021, 1, 21)),
        Part(K.MONTHS_WAITED, 1_950, None, "39", date(2022, 7, 3)),
    )
    assert score(PROPOSAL, SOMEBODY, DAY) == 9_650
    assert PROPOSAL.requires == (Requirement.HOME_VISIT,)
    assert PROPOSAL.proposed


def test_date_order_gives_no_points_and_asks_who_joined_first() -> None:
    assert parts(DATE_ORDER, SOMEBODY, DAY) == ()
    later = SOMEBODY._replace(queue_no=1, joined_on=date(2022, 7, 4))
    assert place_key(DATE_ORDER, SOMEBODY, DAY, 0) < place_key(DATE_ORDER, later, DAY, 0)
    assert steps(DATE_ORDER, SOMEBODY, DAY, 0) == ((Step.JOINED_ON, 44_743), (Step.QUEUE_NO, 7))


@pytest.mark.parametrize(
    ("facts", "part"),
    [
        (SOMEBODY._replace(severity_until=DAY), Part(K.SEVERITY, 3_000, 4_000, "severe", date(2023, 11, 12))),
        (
            SOMEBODY._replace(severity_until=date(2025, 10, 21)),
            Part(K.SEVERITY, 0, 4_000, "severe", date(2023, 11, 12), lapsed=True),
        ),
        (SOMEBODY._replace(severity="", severity_on=None), Part(K.SEVERITY, 0, 4_000, "")),
    ],
)
def test_a_vote_counts_to_its_last_day(facts: WaitingFacts, part: Part) -> None:
    assert parts(PROPOSAL, facts, DAY)[0] == part


def test_stale_evidence_gives_nothing_and_a_cap_holds() -> None:
    fresh = Criterion(K.DECILE, 300, fresh_months=2)
    capped = Criterion(K.MONTHS_WAITED, 50, most=1_000)
    policy = Policy(Order.SCORE, (fresh, capped))
    assert parts(policy, SOMEBODY, DAY) == (
        Part(K.DECILE, 0, 3_000, "2", date(2025, 8, 1), lapsed=True),
        Part(K.MONTHS_WAITED, 1_000, 1_000, "39", date(2022, 7, 3)),
    )


@pytest.mark.parametrize("seed", range(30))
def test_the_key_says_in_one_number_what_the_comparator_says_in_steps(seed: int) -> None:
    chance = random.Random(seed)
    policy = some_policy(chance)
    entries = [some_facts(chance, number) for number in chance.sample(range(1, 1_000), 60)]
    scored = {one.entry_id: score(policy, one, DAY) for one in entries}
    by_key = sorted(
        entries, key=lambda one: (place_key(policy, one, DAY, scored[one.entry_id]), one.queue_no)
    )
    by_steps = sorted(
        entries, key=lambda one: [number for _, number in steps(policy, one, DAY, scored[one.entry_id])]
    )
    assert by_key == by_steps


@pytest.mark.parametrize("seed", range(20))
def test_a_policy_reads_back_as_it_was_written(seed: int) -> None:
    policy = some_policy(random.Random(seed))
    assert read_policy(policy_text(policy)) == policy


@pytest.mark.parametrize(
    "told",
    [
        "",
        "[]",
        "{}",
        '{"order": "rank"}',
        '{"order": "score", "criteria": [{"kind": "severity", "per": 1.5}]}',
    ],
)
def test_what_is_no_policy_is_refused(told: str) -> None:
    with pytest.raises(RuleError) as refused:
        read_policy(told)
    assert refused.value.code == "bad_policy_file"


def test_every_fault_of_a_policy_is_told_at_once() -> None:
    wrong = Policy(
        Order.SCORE,
        (
            Criterion(K.SEVERITY, weights=(("grave", 100),)),
            Criterion(K.DECILE, per=200_000),
            Criterion(K.WOMAN_HEAD),
            Criterion(K.WOMAN_HEAD, per=100, fresh_months=3),
        ),
        (TieBreak.JOINED_ON, TieBreak.JOINED_ON),
    )
    with pytest.raises(RuleError) as refused:
        check_policy(wrong)
    assert (refused.value.code, refused.value.facts) == (
        "bad_policy",
        {
            "fields": ["woman_head", "ties", "severity", "decile", "woman_head", "woman_head"],
            "faults": ["twice", "twice", "unknown_code", "out_of_range", "nothing", "not_aged"],
        },
    )
    with pytest.raises(RuleError) as refused:
        check_policy(Policy(Order.SCORE))
    assert refused.value.facts == {"fields": ["criteria"], "faults": ["no_criteria"]}
