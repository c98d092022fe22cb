# SPDX-License-Identifier: Apache-2.0
"""The score and place of an entry under a policy on a day: the reference that the database is held to.

One comparator sorts and explains. `place_key` is a whole number; entries stand in the order of
(`place_key`, `queue_no`), and `steps` says the same step by step.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import months_between
from welfare_desk.domain.casework.codes import Severity
from welfare_desk.domain.waiting.facts import Documents, WaitingFacts
from welfare_desk.domain.waiting.policy import (
    BY_CODE,
    MOST_SCORE,
    Criterion,
    CriterionKind,
    Order,
    Policy,
    TieBreak,
)

TIE_BITS: dict[TieBreak, int] = {TieBreak.JOINED_ON: 17, TieBreak.SEVERITY: 3, TieBreak.DECILE: 4}
ALL_TIE_BITS = sum(TIE_BITS.values())
"""The lowest bits of a place key, below the score."""

FIRST_DAY = date(1900, 1, 1)
"""Days of joining are counted from here; no clerk alive has seen an earlier one."""

LAST_DAY = (1 << TIE_BITS[TieBreak.JOINED_ON]) - 1

SEVERITY_RANKS: dict[str, int] = {
    Severity.VERY_SEVERE.value: 0,
    Severity.SEVERE.value: 1,
    Severity.MODERATE.value: 2,
    Severity.MILD.value: 3,
}
NO_SEVERITY = 4
NO_DECILE = 15


class Step(StrEnum):
    """One step of the comparator; the queue number comes last and parts everybody."""

    SCORE = "score"
    JOINED_ON = "joined_on"
    SEVERITY = "severity"
    DECILE = "decile"
    QUEUE_NO = "queue_no"


@dataclass(frozen=True)
class RunOut:
    """So many other members whose votes count no more; `until` is the last day of the latest."""

    members: int
    until: date


@dataclass(frozen=True)
class Part:
    """What one criterion gave: hundredths, at most `most` (None: no limit), on which evidence of which day.

    `evidence` is a code or a number as text; empty where nothing is recorded. `lapsed`: there is evidence,
    but it ran out or is too old to count.
    """

    criterion: CriterionKind
    points: int
    most: int | None
    evidence: str
    evidence_on: date | None = None
    lapsed: bool = False
    run_out: RunOut | None = None
    """Of other disabled members: whose vote ran out, so that they are not counted."""


def day_number(day: date) -> int:
    """The day as it stands in a place key."""
    return min(max((day - FIRST_DAY).days, 0), LAST_DAY)


def most_of(one: Criterion) -> int | None:
    """The most hundredths that a criterion gives anybody; None where there is no limit."""
    if one.kind in BY_CODE:
        return max((weight for _, weight in one.weights), default=0)
    units = {
        CriterionKind.DECILE: 10,
        CriterionKind.WOMAN_HEAD: 1,
        CriterionKind.DOCUMENTS: 1,
        CriterionKind.VISITED: 1,
    }.get(one.kind)
    limit = None if units is None else units * one.per
    if limit is None or one.most is None:
        return one.most if limit is None else limit
    return min(limit, one.most)


def _stale(one: Criterion, seen_on: date | None, day: date) -> bool:
    return one.fresh_months is not None and (
        seen_on is None or months_between(seen_on, day) >= one.fresh_months
    )


def _units(one: Criterion, facts: WaitingFacts, day: date) -> tuple[int, str, date | None, bool]:
    """Units, evidence, its day, whether it has lapsed: of criteria that count."""
    kind = one.kind
    if kind is CriterionKind.DECILE:
        if facts.decile is None:
            return 0, "", None, False
        lapsed = _stale(one, facts.decile_on, day)
        return (0 if lapsed else 11 - facts.decile), str(facts.decile), facts.decile_on, lapsed
    if kind is CriterionKind.OTHER_DISABLED:
        return facts.other_disabled, str(facts.other_disabled), facts.other_disabled_on, False
    if kind is CriterionKind.WOMAN_HEAD:
        return facts.woman_head, "yes" if facts.woman_head else "no", facts.woman_head_on, False
    if kind is CriterionKind.MONTHS_WAITED:
        months = max(0, months_between(facts.joined_on, day))
        return months, str(months), facts.joined_on, False
    if kind is CriterionKind.HOUSEHOLD_SIZE:
        return facts.household_size, str(facts.household_size), None, False
    if kind is CriterionKind.DOCUMENTS:
        complete = facts.documents == Documents.COMPLETE
        return int(complete), facts.documents, None, False
    met = facts.visited_on
    lapsed = met is not None and _stale(one, met, day)
    return int(met is not None and not lapsed), "yes" if met is not None else "no", met, lapsed


def part(one: Criterion, facts: WaitingFacts, day: date) -> Part:
    """What a criterion gives an entry on a day."""
    most = most_of(one)
    if one.kind is CriterionKind.SEVERITY:
        lapsed = facts.vote_ran_out(day)
        points = 0 if lapsed else dict(one.weights).get(facts.severity, 0)
        return Part(one.kind, _capped(points, one), most, facts.severity, facts.severity_on, lapsed)
    if one.kind is CriterionKind.HOUSING:
        points = dict(one.weights).get(facts.housing, 0)
        return Part(one.kind, _capped(points, one), most, facts.housing, facts.visited_on)
    units, evidence, evidence_on, lapsed = _units(one, facts, day)
    return Part(one.kind, _capped(one.per * units, one), most, evidence, evidence_on, lapsed)


def _capped(points: int, one: Criterion) -> int:
    return points if one.most is None else min(points, one.most)


def parts(policy: Policy, facts: WaitingFacts, day: date) -> tuple[Part, ...]:
    """Every criterion's part in the order of the policy; none in date order."""
    if policy.order is Order.DATE:
        return ()
    return tuple(part(one, facts, day) for one in policy.criteria)


def with_run_out(told: tuple[Part, ...], run_out: RunOut | None) -> tuple[Part, ...]:
    """Parts whose evidence says which votes of other members ran out; points stay as they are."""
    kind = CriterionKind.OTHER_DISABLED
    return tuple(replace(one, run_out=run_out) if one.criterion is kind else one for one in told)


def score(policy: Policy, facts: WaitingFacts, day: date) -> int:
    """The sum in whole hundredths; 0 in date order."""
    return min(sum(one.points for one in parts(policy, facts, day)), MOST_SCORE)


def severity_rank(facts: WaitingFacts, day: date) -> int:
    """0 for very severe to 4 for none that counts on the day."""
    return NO_SEVERITY if facts.vote_ran_out(day) else SEVERITY_RANKS.get(facts.severity, NO_SEVERITY)


def _tie(tie: TieBreak, facts: WaitingFacts, day: date) -> int:
    if tie is TieBreak.JOINED_ON:
        return day_number(facts.joined_on)
    if tie is TieBreak.SEVERITY:
        return severity_rank(facts, day)
    return NO_DECILE if facts.decile is None else facts.decile


def steps(policy: Policy, facts: WaitingFacts, day: date, scored: int) -> tuple[tuple[Step, int], ...]:
    """The comparator: what is compared, in which order; the smaller number stands ahead."""
    if policy.order is Order.DATE:
        head: tuple[tuple[Step, int], ...] = ((Step.JOINED_ON, day_number(facts.joined_on)),)
    else:
        ties = tuple((Step(tie.value), _tie(tie, facts, day)) for tie in policy.ties)
        head = ((Step.SCORE, MOST_SCORE - scored), *ties)
    return (*head, (Step.QUEUE_NO, facts.queue_no))


def place_key(policy: Policy, facts: WaitingFacts, day: date, scored: int) -> int:
    """The whole number that sorts before the queue number does: every step but that last one."""
    if policy.order is Order.DATE:
        return day_number(facts.joined_on) << ALL_TIE_BITS
    key = MOST_SCORE - scored
    for tie in policy.ties:
        key = (key << TIE_BITS[tie]) | _tie(tie, facts, day)
    unused = ALL_TIE_BITS - sum(TIE_BITS[tie] for tie in policy.ties)
    return key << unused
