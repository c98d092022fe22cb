# SPDX-License-Identifier: Apache-2.0
"""Who is admitted and who is skipped for what, as a table of facts and outcomes."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.waiting import DAY, some_facts
from welfare_desk.domain.casework.codes import Domain, Severity
from welfare_desk.domain.waiting.admission import (
    Considered,
    Outcome,
    Skipped,
    StandsSo,
    Terms,
    Verdict,
    hindrance,
    is_held,
    select,
)
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.policy import (
    DATE_ORDER,
    Criterion,
    CriterionKind,
    Order,
    Policy,
    Requirement,
)
from welfare_desk.domain.waiting.quota import Conditions

TERMS = Terms("pension", DAY, DATE_ORDER, Conditions(), 10, 3)
FACTS = WaitingFacts(1, 1, 1, date(2025, 1, 1), severity="severe", decile=3, woman_head=1)
STANDS = StandsSo("waiting", None, "covered", 0, "rehabilitation", "قائمیه", 1, 0, 0)
VISITED = Criterion(CriterionKind.VISITED, 100, fresh_months=6)


def one(facts: dict[str, Any] | None = None, **stands: Any) -> Considered:
    return Considered(FACTS._replace(**(facts or {})), STANDS._replace(**stands))


def terms(conditions: Conditions | None = None, service: str = "pension", *requires: Requirement) -> Terms:
    policy = replace(DATE_ORDER, requires=requires)
    return replace(TERMS, service=service, conditions=conditions or Conditions(), policy=policy)


NEEDS_VISIT = terms(None, "pension", Requirement.HOME_VISIT)
FRESH_VISIT = replace(TERMS, policy=Policy(Order.SCORE, (VISITED,), requires=(Requirement.HOME_VISIT,)))


@pytest.mark.parametrize(
    ("goes_by", "who", "reason"),
    [
        (TERMS, one(), None),
        (TERMS, one(died=1, coverage="deceased"), Skipped.DIED),
        (TERMS, one(coverage="applicant"), Skipped.NOT_COVERED),
        (terms(service="wheelchair"), one(coverage="applicant"), None),
        (terms(service="wheelchair"), one(coverage="transferred"), Skipped.NOT_COVERED),
        (TERMS, one(household_has_pension=1), Skipped.HOUSEHOLD_HAS_PENSION),
        (terms(service="wheelchair"), one(household_has_pension=1), None),
        (terms(service="living-allowance"), one(draws_it=1), Skipped.ALREADY_DRAWN),
        (terms(service="living-allowance"), one(unmet="severe decile"), Skipped.NOT_ELIGIBLE),
        (TERMS, one(household_id=9), Skipped.HOUSEHOLD_ENTRY_AHEAD),
        (terms(service="wheelchair"), one(household_id=9), None),
        (TERMS, one(state="held"), Skipped.HELD),
        (TERMS, one(state="held", held_until=DAY), Skipped.HELD),
        (TERMS, one(state="held", held_until=date(2025, 10, 21)), None),
        (TERMS, one(tries=2), None),
        (TERMS, one(tries=3), Skipped.UNREACHABLE),
        (TERMS, one({"documents": "incomplete"}), None),
        (terms(None, "pension", Requirement.DOCUMENTS), one(), Skipped.DOCUMENTS_INCOMPLETE),
        (terms(None, "pension", Requirement.DOCUMENTS), one({"documents": "complete"}), None),
        (NEEDS_VISIT, one(), Skipped.NO_HOME_VISIT),
        (NEEDS_VISIT, one({"visited_on": date(2020, 1, 1)}), None),
        (FRESH_VISIT, one({"visited_on": date(2020, 1, 1)}), Skipped.NO_HOME_VISIT),
        (FRESH_VISIT, one({"visited_on": date(2025, 9, 1)}), None),
        (terms(Conditions(domains=(Domain.SOCIAL,))), one(), Skipped.NOT_IN_CONDITIONS),
        (terms(Conditions(domains=(Domain.REHABILITATION,))), one(), None),
        (terms(Conditions(severities=(Severity.SEVERE,))), one(), None),
        (
            terms(Conditions(severities=(Severity.SEVERE,))),
            one({"severity_until": date(2025, 10, 21)}),
            Skipped.NOT_IN_CONDITIONS,
        ),
        (terms(Conditions(most_decile=3)), one(), None),
        (terms(Conditions(most_decile=2)), one(), Skipped.NOT_IN_CONDITIONS),
        (terms(Conditions(most_decile=9)), one({"decile": None}), Skipped.NOT_IN_CONDITIONS),
        (terms(Conditions(woman_head=True)), one(), None),
        (terms(Conditions(woman_head=True)), one({"woman_head": 0}), Skipped.NOT_IN_CONDITIONS),
        (terms(Conditions(least_months_waited=9)), one(), None),
        (terms(Conditions(least_months_waited=10)), one(), Skipped.NOT_IN_CONDITIONS),
        (terms(Conditions(neighbourhoods=("قائمیه",))), one(), None),
        (terms(Conditions(neighbourhoods=("واوان",))), one(), Skipped.NOT_IN_CONDITIONS),
        (terms(Conditions(words="خانواده‌های پرجمعیت")), one(), None),
    ],
)
def test_every_reason(goes_by: Terms, who: Considered, reason: Skipped | None) -> None:
    assert hindrance(goes_by, who, {9}) is reason


def test_a_hold_counts_through_its_last_day() -> None:
    assert is_held("held", DAY, DAY)
    assert not is_held("held", DAY, date(2025, 10, 23))
    assert not is_held("waiting", None, DAY)


def test_a_second_entry_of_a_household_is_skipped_only_behind_one_that_enters() -> None:
    held = one({"entry_id": 1}, state="held")
    first, second = one({"entry_id": 2}), one({"entry_id": 3})
    assert select(TERMS, [held, first, second]) == [
        Verdict(Outcome.SKIPPED, Skipped.HELD),
        Verdict(Outcome.ADMITTED),
        Verdict(Outcome.SKIPPED, Skipped.HOUSEHOLD_ENTRY_AHEAD),
    ]


def test_nothing_is_looked_at_once_the_places_are_given() -> None:
    endless = (one({"entry_id": number}, household_id=number + 100) for number in range(10**9))
    assert select(replace(TERMS, places=2), endless) == [Verdict(Outcome.ADMITTED)] * 2
    assert select(replace(TERMS, places=0), [one()]) == []


@given(st.integers(0, 2**32), st.integers(0, 12), st.integers(1, 40))
def test_never_over_and_nobody_passed_over(seed: int, places: int, count: int) -> None:
    chance = random.Random(seed)
    queue = [
        Considered(
            some_facts(chance, number),
            StandsSo(
                chance.choice(("waiting", "called", "held")),
                chance.choice((None, DAY, date(2025, 1, 1))) if chance.random() < 0.5 else None,
                chance.choice(("covered", "covered", "applicant")),
                int(chance.random() < 0.1),
                chance.choice(tuple(Domain)).value,
                "",
                chance.randint(1, 10),
                int(chance.random() < 0.1),
                chance.randint(0, 4),
            ),
        )
        for number in range(count)
    ]
    goes_by = replace(NEEDS_VISIT, places=places)
    verdicts = select(goes_by, queue)
    given_to = [who for who, verdict in zip(queue, verdicts, strict=False) if verdict.outcome == "admitted"]
    homes = [who.stands.household_id for who in given_to]
    assert len(given_to) <= places
    assert len(homes) == len(set(homes))
    # Whoever was not looked at came after the last place; everybody else has a reason or a place.
    assert len(verdicts) == len(queue) or len(given_to) == places
    assert all((verdict.reason is None) == (verdict.outcome == "admitted") for verdict in verdicts)
    if places and len(given_to) < places:
        served = set(homes)
        assert all(
            hindrance(goes_by, who, served) is not None
            for who, verdict in zip(queue, verdicts, strict=True)
            if verdict.outcome == "skipped"
        )
