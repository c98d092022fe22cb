# SPDX-License-Identifier: Apache-2.0
"""Why this place: what parts two neighbours, and which single fact would change the place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from welfare_desk.domain.calendar import days_later, months_between
from welfare_desk.domain.casework.codes import Severity
from welfare_desk.domain.waiting.facts import Documents, WaitingFacts
from welfare_desk.domain.waiting.policy import Criterion, CriterionKind, Order, Policy, TieBreak
from welfare_desk.domain.waiting.scoring import Step, parts, place_key, score, steps

_WORSE_TO_WORST = (Severity.MILD, Severity.MODERATE, Severity.SEVERE, Severity.VERY_SEVERE)


@dataclass(frozen=True)
class Separation:
    """Why one stands ahead of the next: the first step of the comparator that differs.

    For a score, `criterion` is the one that parts them most and `points` the hundredths of the whole
    difference; for days of joining `days` is how much earlier the one ahead joined.
    """

    step: Step
    criterion: CriterionKind | None = None
    points: int = 0
    criterion_points: int = 0
    days: int = 0


def separation(policy: Policy, ahead: WaitingFacts, behind: WaitingFacts, day: date) -> Separation:
    """The step that puts one ahead of the other; both are of the same queue and day."""
    scored = score(policy, ahead, day), score(policy, behind, day)
    pairs = zip(steps(policy, ahead, day, scored[0]), steps(policy, behind, day, scored[1]), strict=True)
    step = next((one[0] for one, other in pairs if one != other), Step.QUEUE_NO)
    if step is Step.SCORE:
        gaps = {
            one.criterion: one.points - other.points
            for one, other in zip(parts(policy, ahead, day), parts(policy, behind, day), strict=True)
        }
        widest = max(gaps, key=lambda kind: gaps[kind])
        return Separation(step, widest, scored[0] - scored[1], gaps[widest])
    if step is Step.JOINED_ON:
        return Separation(step, days=(behind.joined_on - ahead.joined_on).days)
    return Separation(step)


@dataclass(frozen=True)
class OneFact:
    """One fact changed: which, to what (a code or number), from which day on (None: as soon as recorded)."""

    criterion: CriterionKind
    to: str
    on: date | None
    facts: WaitingFacts


def single_changes(policy: Policy, facts: WaitingFacts, day: date) -> tuple[OneFact, ...]:
    """Every single fact whose change the comparator would notice, in the order of the policy.

    For worse only what is near: a decile one step up, a vote that runs out. What only a tie-breaker looks at
    comes last. Of better severities only the first that it notices.
    """
    if policy.order is Order.DATE:
        return ()
    before = _compared(policy, facts, day)
    scored = {one.kind for one in policy.criteria}
    ties = [Criterion(kind) for tie in policy.ties if (kind := _LOOKED_AT.get(tie)) and kind not in scored]
    found: dict[tuple[CriterionKind, date | None, str], OneFact] = {}
    for one in (*policy.criteria, *ties):
        for change in _changes(one, facts, day):
            if _compared(policy, change.facts, day) != before:
                to = "" if change.criterion is CriterionKind.SEVERITY else change.to
                found.setdefault((change.criterion, change.on, to), change)
    return tuple(found.values())


_LOOKED_AT = {TieBreak.SEVERITY: CriterionKind.SEVERITY, TieBreak.DECILE: CriterionKind.DECILE}
"""The fact that a tie-breaker looks at, where it is one that can change."""


def _compared(policy: Policy, facts: WaitingFacts, day: date) -> int:
    return place_key(policy, facts, day, score(policy, facts, day))


def _changes(one: Criterion, facts: WaitingFacts, day: date) -> list[OneFact]:
    kind = one.kind
    if kind is CriterionKind.SEVERITY:
        return _other_severity(facts, day)
    if kind is CriterionKind.DECILE:
        return _other_decile(one, facts, day)
    if kind is CriterionKind.MONTHS_WAITED:
        return []  # no fact of theirs: everybody else waits on as well
    to, changed = _counted(one, facts, day)
    return [] if changed is None else [OneFact(kind, to, None, changed)]


def _counted(one: Criterion, facts: WaitingFacts, day: date) -> tuple[str, WaitingFacts | None]:
    """The next better value of what is counted once or by persons; None where there is none."""
    housing = max(one.weights, key=lambda weight: weight[1])[0] if one.weights else facts.housing
    others, size, complete = facts.other_disabled + 1, facts.household_size + 1, Documents.COMPLETE.value
    better: dict[CriterionKind, tuple[str, WaitingFacts]] = {
        CriterionKind.HOUSING: (housing, facts._replace(housing=housing)),
        CriterionKind.OTHER_DISABLED: (str(others), facts._replace(other_disabled=others)),
        CriterionKind.WOMAN_HEAD: ("yes", facts._replace(woman_head=1)),
        CriterionKind.HOUSEHOLD_SIZE: (str(size), facts._replace(household_size=size)),
        CriterionKind.DOCUMENTS: (complete, facts._replace(documents=complete)),
        CriterionKind.VISITED: ("yes", facts._replace(visited_on=day)),
    }
    return better.get(one.kind, ("", None))


class Vote(NamedTuple):
    """A disability that the client has, which has not ended."""

    primary: bool
    proven: bool
    """Of a type that makes them one of the disabled of their household."""
    until: date | None


def counted_more(change: OneFact, votes: Iterable[Vote], day: date) -> int:
    """By how many the change makes the client count more, or less, among the disabled of their household.

    Who has no disability that says what it is gets one by a vote; an unproven one stays unproven.
    """
    if change.criterion is not CriterionKind.SEVERITY:
        return 0
    votes = tuple(votes)
    before = any(vote.proven and _stands(vote, day) for vote in votes)
    if change.on is None:
        after = before or all(vote.proven for vote in votes if vote.primary)
    else:
        after = any(vote.proven and not vote.primary and _stands(vote, change.on) for vote in votes)
    return int(after) - int(before)


def _stands(vote: Vote, day: date) -> bool:
    return vote.until is None or vote.until >= day


def at_home(change: OneFact, theirs: WaitingFacts, counted: int) -> WaitingFacts:
    """What is then known of another entry of the household; `counted` as of `counted_more`.

    One more disabled member is somebody who waits for nothing here: one more for everybody.
    """
    own = change.facts
    moved: dict[CriterionKind, WaitingFacts] = {
        CriterionKind.DECILE: theirs._replace(decile=own.decile, decile_on=own.decile_on),
        CriterionKind.HOUSING: theirs._replace(housing=own.housing),
        CriterionKind.WOMAN_HEAD: theirs._replace(woman_head=own.woman_head),
        CriterionKind.HOUSEHOLD_SIZE: theirs._replace(household_size=own.household_size),
        CriterionKind.OTHER_DISABLED: theirs._replace(other_disabled=theirs.other_disabled + 1),
        CriterionKind.SEVERITY: theirs._replace(other_disabled=theirs.other_disabled + counted),
    }
    return moved.get(change.criterion, theirs)


def _other_severity(facts: WaitingFacts, day: date) -> list[OneFact]:
    kind, until = CriterionKind.SEVERITY, facts.severity_until
    if facts.vote_ran_out(day):
        return [OneFact(kind, facts.severity, None, facts._replace(severity_until=None))]
    rank = _WORSE_TO_WORST.index(Severity(facts.severity)) if facts.severity in _WORSE_TO_WORST else -1
    found = [
        OneFact(kind, worse.value, None, facts._replace(severity=worse.value))
        for worse in _WORSE_TO_WORST[rank + 1 :]
    ]
    if until is not None and facts.severity:
        lapses = days_later(until, 1)
        gone = facts._replace(severity_until=days_later(day, -1))
        found.append(OneFact(kind, "", lapses, gone))
    return found


def _other_decile(one: Criterion, facts: WaitingFacts, day: date) -> list[OneFact]:
    kind, decile = CriterionKind.DECILE, facts.decile
    if decile is None:
        return [OneFact(kind, "1", None, facts._replace(decile=1, decile_on=day))]
    stale = one.fresh_months is not None and (
        facts.decile_on is None or months_between(facts.decile_on, day) >= one.fresh_months
    )
    if stale:
        return [OneFact(kind, str(decile), None, facts._replace(decile_on=day))]
    others = sorted({other for other in (1, decile - 1, decile + 1) if 1 <= other <= 10 and other != decile})
    return [OneFact(kind, str(other), None, facts._replace(decile=other)) for other in others]
