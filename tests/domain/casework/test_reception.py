# SPDX-License-Identifier: Apache-2.0
"""The reception desk: every step is in the table, and says at once everything that it lacks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.entry import Problem
from welfare_desk.domain.casework.reception import (
    COMMITTEES,
    CONDITIONS,
    NEEDS,
    OPEN,
    TRANSITIONS,
    Condition,
    ReceptionState,
    Support,
    check_step,
    check_support,
)
from welfare_desk.domain.errors import RuleError

TODAY = date(2025, 10, 22)
FILLED = {
    "expert": "ز. رضایی",
    "body": "کمیته امداد",
    "reason": "x",
    "domain": "social",
    "wish": "x",
    "given": "x",
}
R = ReceptionState
STATES = list(ReceptionState)


def told(
    before: ReceptionState | None,
    after: ReceptionState,
    filled: dict[str, str],
    on: date = TODAY,
    last: date | None = None,
) -> tuple[str, list[str]]:
    try:
        check_step(before, after, filled, effective_on=on, last_event_on=last, today=TODAY)
    except RuleError as refused:
        fields = refused.facts.get("fields", [])
        return refused.code, list(fields) if isinstance(fields, list) else []
    return "", []


@pytest.mark.parametrize("before", [None, *STATES])
@pytest.mark.parametrize("after", STATES)
def test_only_the_steps_of_the_table(before: ReceptionState | None, after: ReceptionState) -> None:
    expected = "" if after in TRANSITIONS[before] else "reception_step_not_allowed"
    assert told(before, after, FILLED) == (expected, [])


@given(st.sampled_from(STATES), st.sets(st.sampled_from(sorted(FILLED))))
def test_everything_missing_is_told_at_once(after: ReceptionState, left_out: set[str]) -> None:
    before = next(state for state, may in TRANSITIONS.items() if after in may)
    filled = {name: " " if name in left_out else text for name, text in FILLED.items()}
    missing = [name for name in NEEDS.get(after, ()) if name in left_out]
    if after in COMMITTEES and "domain" in left_out:
        assert told(before, after, filled) == ("committee_of_social", [])
    else:
        assert told(before, after, filled) == (("bad_fields", missing) if missing else ("", []))


@given(st.lists(st.sampled_from(STATES), max_size=8))
def test_a_walk_ends_accepted_or_can_go_on(wanted: list[ReceptionState]) -> None:
    state: ReceptionState | None = None
    for after in wanted:
        if not told(state, after, FILLED)[0]:
            state = after
    assert (state is ReceptionState.ACCEPTED) == (not TRANSITIONS[state])
    if state is not None and state is not ReceptionState.ACCEPTED:
        assert state in OPEN or TRANSITIONS[state] == {ReceptionState.RECEIVED}


@pytest.mark.parametrize(
    ("on", "last", "code"),
    [
        (date(2025, 10, 23), None, "date_in_future"),
        (date(2025, 10, 20), date(2025, 10, 21), "before_last_event"),
        (date(2025, 10, 21), date(2025, 10, 21), ""),
    ],
)
def test_steps_are_dated_in_order(on: date, last: date | None, code: str) -> None:
    assert told(ReceptionState.RECEIVED, ReceptionState.REFUSED, FILLED, on, last)[0] == code


def test_every_field_has_its_checklist() -> None:
    assert CONDITIONS.keys() == set(Domain)
    assert {one for listed in CONDITIONS.values() for one in listed} == set(Condition)


@pytest.mark.parametrize("level", sorted(COMMITTEES))
@pytest.mark.parametrize("domain", ["", *Domain])
def test_the_committee_hears_social_requests_alone(level: ReceptionState, domain: str) -> None:
    before = {R.COMMITTEE_ONE: R.WITH_EXPERT, R.COMMITTEE_TWO: R.COMMITTEE_ONE}[level]
    code, _ = told(before, level, {**FILLED, "domain": domain})
    assert code == ("" if domain == Domain.SOCIAL else "committee_of_social")


def test_the_second_level_follows_the_first_and_acceptance_the_second() -> None:
    leads_to = {state: {before for before, may in TRANSITIONS.items() if state in may} for state in STATES}
    assert leads_to[R.COMMITTEE_ONE] == {R.WITH_EXPERT}
    assert leads_to[R.COMMITTEE_TWO] == {R.COMMITTEE_ONE}
    assert leads_to[R.ACCEPTED] == {R.RECEIVED, R.WITH_EXPERT, R.COMMITTEE_TWO}
    assert {R.RECEIVED, R.WITH_EXPERT, R.COMMITTEE_ONE, R.COMMITTEE_TWO} == OPEN


@pytest.mark.parametrize("support", Support)
def test_help_of_another_body_contradicts_the_condition_that_there_is_none(support: Support) -> None:
    elsewhere = support in (Support.IMDAD, Support.OTHER)
    told = (Problem("support", "support_contradicts"),)
    assert check_support(support, [Condition.NO_OTHER_SUPPORT]) == (told if elsewhere else ())
    assert check_support(support, [Condition.LIVES_HERE]) == ()
