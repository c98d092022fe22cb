# SPDX-License-Identifier: Apache-2.0
"""Admission by quota: who of an ordered queue is admitted, and who ahead of them is skipped for what.

A run looks at everybody who waits, in the order of the queue, until the places are given. A human hold
outranks it; whoever it skips is told with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from welfare_desk.domain.calendar import months_between
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.waiting.entries import PENSION, QueueState, may_wait
from welfare_desk.domain.waiting.facts import Documents, WaitingFacts
from welfare_desk.domain.waiting.policy import CriterionKind, Policy, Requirement
from welfare_desk.domain.waiting.quota import Conditions

PER_HOUSEHOLD = frozenset({PENSION})
"""Services that a household has once, whichever of its files draws it (domain notes 0, finding 4)."""


class Outcome(StrEnum):
    """What a run does with an entry; BEYOND: the places were given before its turn came."""

    ADMITTED = "admitted"
    SKIPPED = "skipped"
    BEYOND = "beyond"


class Skipped(StrEnum):
    """Why an entry ahead of the last admitted one is not admitted."""

    DIED = "died"
    NOT_COVERED = "not_covered"
    HOUSEHOLD_HAS_PENSION = "household_has_pension"
    HOUSEHOLD_ENTRY_AHEAD = "household_entry_ahead"
    ALREADY_DRAWN = "already_drawn"
    """The file draws the allowance that the queue is for."""
    NOT_ELIGIBLE = "not_eligible"
    """The file does not show a need of the allowance that it ought to show."""
    NOT_IN_CONDITIONS = "not_in_conditions"
    HELD = "held"
    UNREACHABLE = "unreachable"
    DOCUMENTS_INCOMPLETE = "documents_incomplete"
    NO_HOME_VISIT = "no_home_visit"


class StandsSo(NamedTuple):
    """What is known of an entry beside the facts that order it."""

    state: str
    held_until: date | None
    """The last day of a hold; None holds until somebody releases it."""
    coverage: str
    died: int
    domain: str
    neighbourhood: str
    household_id: int
    household_has_pension: int
    tries: int
    """Calls in vain within the days of the rule, since the client was last reached."""
    draws_it: int = 0
    """Whether the file draws the allowance that the queue is for."""
    unmet: str = ""
    """Needs of that allowance that the file does not show, as codes with spaces between."""


class Considered(NamedTuple):
    """One who waits, as a run looks at them."""

    facts: WaitingFacts
    stands: StandsSo


@dataclass(frozen=True)
class Terms:
    """What a run goes by: service, day, policy, conditions of the letter, free places.

    `most_tries`: so many calls in vain make one unreachable.
    """

    service: str
    day: date
    policy: Policy
    conditions: Conditions
    places: int
    most_tries: int


class Verdict(NamedTuple):
    """What becomes of an entry, and why where it is skipped."""

    outcome: Outcome
    reason: Skipped | None = None


BEYOND = Verdict(Outcome.BEYOND)


def is_held(state: str, held_until: date | None, day: date) -> bool:
    """Whether a hold still counts on a day: one past its last day holds no longer."""
    return state == QueueState.HELD and (held_until is None or day <= held_until)


def within(conditions: Conditions, one: Considered, day: date) -> bool:
    """Whether a letter means somebody; a vote that ran out, or an unknown decile, fits no condition."""
    facts, stands = one
    severity = "" if facts.vote_ran_out(day) else facts.severity
    return (
        (not conditions.domains or Domain(stands.domain) in conditions.domains)
        and (not conditions.severities or severity in conditions.severities)
        and (
            conditions.most_decile is None
            or (facts.decile is not None and facts.decile <= conditions.most_decile)
        )
        and (not conditions.woman_head or bool(facts.woman_head))
        and (
            conditions.least_months_waited is None
            or months_between(facts.joined_on, day) >= conditions.least_months_waited
        )
        and (not conditions.neighbourhoods or stands.neighbourhood in conditions.neighbourhoods)
    )


def hindrance(terms: Terms, one: Considered, served: frozenset[int] | set[int]) -> Skipped | None:
    """Why somebody is not admitted; None for nothing. `served` are households admitted ahead in the run."""
    return _not_for_them(terms, one.stands, served) or _not_yet(terms, one)


def _not_for_them(terms: Terms, stands: StandsSo, served: frozenset[int] | set[int]) -> Skipped | None:
    """What makes the service itself none of theirs."""
    if stands.died:
        return Skipped.DIED
    if not may_wait(terms.service, Coverage(stands.coverage)):
        return Skipped.NOT_COVERED
    if terms.service in PER_HOUSEHOLD:
        if stands.household_has_pension:
            return Skipped.HOUSEHOLD_HAS_PENSION
        if stands.household_id in served:
            return Skipped.HOUSEHOLD_ENTRY_AHEAD
    if stands.draws_it:
        return Skipped.ALREADY_DRAWN
    return Skipped.NOT_ELIGIBLE if stands.unmet else None


def _not_yet(terms: Terms, one: Considered) -> Skipped | None:
    """What keeps somebody back in this run, under this letter."""
    if not within(terms.conditions, one, terms.day):
        return Skipped.NOT_IN_CONDITIONS
    if is_held(one.stands.state, one.stands.held_until, terms.day):
        return Skipped.HELD
    if one.stands.tries >= terms.most_tries:
        return Skipped.UNREACHABLE
    return _required(terms, one.facts)


def _required(terms: Terms, facts: WaitingFacts) -> Skipped | None:
    needs = terms.policy.requires
    if Requirement.DOCUMENTS in needs and facts.documents != Documents.COMPLETE:
        return Skipped.DOCUMENTS_INCOMPLETE
    if Requirement.HOME_VISIT in needs and not _visited(terms, facts.visited_on):
        return Skipped.NO_HOME_VISIT
    return None


def _visited(terms: Terms, visited_on: date | None) -> bool:
    """A visit counts as long as the policy lets it count for points."""
    criterion = terms.policy.criterion(CriterionKind.VISITED)
    fresh = None if criterion is None else criterion.fresh_months
    if visited_on is None:
        return False
    return fresh is None or months_between(visited_on, terms.day) < fresh


def select(terms: Terms, in_order: Iterable[Considered]) -> list[Verdict]:
    """A verdict for each entry in the order of the queue, as far as the places reach.

    Whoever comes after the last place was given has none: they are `BEYOND`.
    """
    verdicts: list[Verdict] = []
    if terms.places < 1:
        return verdicts
    served: set[int] = set()
    left = terms.places
    for one in in_order:
        reason = hindrance(terms, one, served)
        if reason is not None:
            verdicts.append(Verdict(Outcome.SKIPPED, reason))
            continue
        verdicts.append(Verdict(Outcome.ADMITTED))
        served.add(one.stands.household_id)
        left -= 1
        if not left:
            break
    return verdicts
