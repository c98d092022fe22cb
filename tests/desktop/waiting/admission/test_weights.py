# SPDX-License-Identifier: Apache-2.0
"""Steps of a weight: the proportions of coded weights stay, whatever is pressed back and forth."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.desktop.waiting.admission.weights import step_of, weight_of, with_weight
from welfare_desk.domain.waiting.policy import MOST_WEIGHT, PROPOSAL, CriterionKind, check_policy

KINDS = [one.kind for one in PROPOSAL.criteria]


@given(st.sampled_from(KINDS), st.integers(1, MOST_WEIGHT))
def test_a_weight_is_what_was_asked_for_and_the_others_stay(kind: CriterionKind, weight: int) -> None:
    tried = with_weight(PROPOSAL, PROPOSAL, kind, weight)
    check_policy(tried)
    assert {one.kind: weight_of(one) for one in tried.criteria} == {
        one.kind: weight if one.kind is kind else weight_of(one) for one in PROPOSAL.criteria
    }


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, MOST_WEIGHT)), max_size=6))
def test_back_at_the_weights_in_force_it_is_the_policy_in_force(
    steps: list[tuple[CriterionKind, int]],
) -> None:
    tried = PROPOSAL
    for kind, weight in steps:
        tried = with_weight(PROPOSAL, tried, kind, weight)
    for one in PROPOSAL.criteria:
        tried = with_weight(PROPOSAL, tried, one.kind, weight_of(one))
    assert tried == PROPOSAL


def test_codes_keep_their_proportion() -> None:
    severity = with_weight(PROPOSAL, PROPOSAL, CriterionKind.SEVERITY, 2_000).criteria[0]
    assert severity.weights == (("very_severe", 2_000), ("severe", 1_500), ("moderate", 750), ("mild", 250))


def test_small_weights_take_small_steps() -> None:
    assert [step_of(weight) for weight in (10, 50, 100, 300, 999, 1_000, 4_000)] == [
        10, 10, 50, 50, 50, 100, 100,
    ]  # fmt: skip
