# SPDX-License-Identifier: Apache-2.0
"""The list of an admission as the facts of a moment give it: for proposals, what-ifs and the decision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.allowances import allowance_of
from welfare_desk.domain.text import unify
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.domain.waiting.admission import BEYOND, Outcome, Skipped, Terms, Verdict, select
from welfare_desk.domain.waiting.facts import Documents, WaitingFacts
from welfare_desk.domain.waiting.ordering import ordered
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.domain.waiting.proposal import ConsideredRow, Shift, list_digest
from welfare_desk.domain.waiting.quota import (
    Conditions,
    Quota,
    QuotaLetter,
    check_first_month,
    check_quota,
    refuse_closed,
)
from welfare_desk.domain.waiting.sealing import (
    FACT_COUNT,
    FROZEN,
    STANDING_COUNT,
    Frozen,
    SealedTerms,
    thawed,
)
from welfare_desk.services.door import Look, Work
from welfare_desk.services.pension.eligibility import lacking
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.office_settings import values_in_force
from welfare_desk.storage.waiting import considering, listing, places
from welfare_desk.storage.waiting import policies as policies_kept
from welfare_desk.storage.waiting import quotas as kept

T = TypeVar("T")

_AT = {name: place for place, name in enumerate(FROZEN)}


@dataclass(frozen=True)
class Asked:
    """Under which letter; what is None is as recorded."""

    service: str
    letter_no: str
    letter_on: date | None = None
    places: int | None = None
    from_month: JalaliMonth | None = None


@dataclass(frozen=True)
class Letter:
    """The letter that is meant; `quota` None where it is not recorded yet."""

    quota: Quota | None
    letter: QuotaLetter

    @property
    def left(self) -> int:
        """Places still free."""
        return self.letter.places if self.quota is None else self.quota.left


def letter_meant(source: Look | Work, asked: Asked) -> Letter:
    """The recorded letter, or one that can be recorded from what is said.

    RuleError `quota_without_letter`, `quota_not_recorded`, `quota_known`, `quota_letter_twice`,
    `quota_differs` (known, places), `quota_month_early`, `quota_closed`, and what `check_quota` refuses.
    """
    number = unify(asked.letter_no)
    if not number:
        raise RuleError("quota_without_letter")
    found = kept.of_letter(source.db.connection, asked.service, number, asked.letter_on)
    if found is None:
        if asked.places is None or asked.from_month is None:
            raise RuleError("quota_not_recorded", letter_no=number)
        on = asked.letter_on or source.today
        letter = check_quota(QuotaLetter(number, on, asked.places, asked.from_month), source.today)
        kept.refuse_known(source.db.connection, asked.service, letter)
        return Letter(None, letter)
    refuse_closed(found)
    if asked.places is not None and asked.places != found.letter.places:
        raise RuleError("quota_differs", letter_no=number, known=found.letter.places, places=asked.places)
    letter = found.letter
    if asked.from_month is not None and asked.from_month != letter.from_month:
        check_first_month(found, asked.from_month)
        letter = check_quota(replace(letter, from_month=asked.from_month), source.today)
    return Letter(found, letter)


@dataclass(frozen=True)
class Decided:
    """A list with what it goes by: every open entry frozen, in order, with its outcome."""

    sealed: SealedTerms
    rows: list[Frozen]

    def digest(self) -> str:
        """Of the list, as a proposal shows it."""
        return list_digest(self.sealed.head(), self.rows)

    def of(self, outcome: Outcome) -> list[Frozen]:
        """The rows with an outcome, in order."""
        return [row for row in self.rows if row[_AT["outcome"]] == outcome]

    def numbers(self) -> list[str]:
        """The numbers of the files admitted, in order."""
        return [row[_AT["file_no"]] for row in self.of(Outcome.ADMITTED)]

    def admitted_facts(self) -> list[WaitingFacts]:
        """What is known of those admitted."""
        return [thawed(row).facts for row in self.of(Outcome.ADMITTED)]


@dataclass(frozen=True)
class Everybody:
    """Who waits for a service, as rows without outcome, and the rule on calls in vain."""

    service: str
    day: date
    rows: list[tuple[Any, ...]]
    most_tries: int
    policy: Policy
    policy_number: int
    """Of the policy in force: which approved one it is, 0 before the first."""
    stands: bool
    """The rows are in the order of the day, by the policy in force."""


def asked_of(raw: Any, service: str, day: date, rules: Mapping[str, int]) -> considering.Asked:
    """How a queue is looked at on a day, by the dated rules in force then."""
    kind = allowance_of(service)
    of_files = None if kind is None else lacking(raw, kind, day)
    return considering.Asked(service, day, rules[DatedRule.UNREACHABLE_DAYS], of_files)


def everybody(source: Look | Work, service: str) -> Everybody:
    """Everybody who waits for a service now; RuleError `day_before_queue` where the clock has gone back."""
    raw, day = source.db.apart, source.today
    last = considering.last_day(raw, service)
    if last is not None and day < last:
        raise RuleError("day_before_queue", date=day.isoformat(), last=last.isoformat())
    rules = values_in_force(raw, day)
    rows = considering.considered(raw, asked_of(raw, service, day, rules))
    stands = places.scored(raw, service)
    policy = policies_kept.policy_on(source.db.connection, service, day)
    standing = stands is not None and stands.on == day and stands.policy_id == policy.id
    return Everybody(
        service, day, rows, rules[DatedRule.UNREACHABLE_TRIES], policy.policy, policy.number, standing
    )


def telling(asking: Look | Work | None, rows: Sequence[T], part: int = 0, parts: int = 1) -> Iterator[T]:
    """The same rows; now and then the progress of who asks is told, which raises Cancelled when they stop."""
    for done, row in enumerate(rows):
        if asking is not None and done % _TOLD_EVERY == 0:
            asking.progress(part * len(rows) + done, parts * len(rows))
        yield row


def decide(
    who: Everybody,
    letter: QuotaLetter,
    left: int,
    tried: Policy | None = None,
    asking: Look | Work | None = None,
) -> Decided:
    """The list under a letter with so many free places, by the policy in force or one that is tried.

    `asking` hears how far the sum is, and may stop it.
    """
    policy, number = (who.policy, who.policy_number) if tried is None else (tried, 0)
    terms = Terms(who.service, who.day, policy, letter.conditions, left, who.most_tries)
    rows = who.rows if tried is None and who.stands else _reordered(who, policy, asking)
    verdicts = select(terms, map(thawed, rows))
    frozen = [_judged(row, verdict) for row, verdict in zip(rows, verdicts, strict=False)]
    frozen += [_judged(row, BEYOND) for row in rows[len(verdicts) :]]
    return Decided(SealedTerms(letter, terms, number), frozen)


def _judged(row: tuple[Any, ...], verdict: Verdict) -> Frozen:
    reason = verdict.reason
    return (*row, verdict.outcome.value, None if reason is None else reason.value)


def _reordered(who: Everybody, policy: Policy, asking: Look | Work | None) -> list[tuple[Any, ...]]:
    """The same rows in the order of a policy, by the reference."""
    known = {row[_AT["entry_id"]]: row for row in who.rows}
    kept_of = FACT_COUNT + STANDING_COUNT + 1
    facts = (thawed(row).facts for row in telling(asking, who.rows))
    return [
        (*known[one.facts.entry_id][:kept_of], one.score, one.place_key)
        for one in ordered(policy, facts, who.day)
    ]


def shifts(raw: Any, now: Decided, then: Decided) -> tuple[tuple[Shift, ...], tuple[Shift, ...]]:
    """Who enters and who leaves the list, by name, with the ranks in both orders."""
    was, will = set(now.numbers()), set(then.numbers())
    rank_now = {row[_AT["file_no"]]: rank for rank, row in enumerate(now.rows, start=1)}
    rank_then = {row[_AT["file_no"]]: rank for rank, row in enumerate(then.rows, start=1)}
    names = listing.names_of(raw, now.sealed.terms.service)
    enters: list[Shift] = []
    leaves: list[Shift] = []
    for row in then.rows:
        number = row[_AT["file_no"]]
        if (number in was) == (number in will):
            continue
        _, first, last = names[row[_AT["entry_id"]]]
        shift = Shift(number, first, last, rank_now[number], rank_then[number])
        (enters if number in will else leaves).append(shift)
    return tuple(enters), tuple(sorted(leaves, key=lambda one: one.rank_now))


def shown(raw: Any, rows: list[tuple[int, Frozen]]) -> tuple[ConsideredRow, ...]:
    """Frozen rows at their positions, with the names that stand on the files today."""
    names = listing.persons_of(raw, [row[_AT["file_id"]] for _, row in rows])
    return tuple(
        _shown(position, row, names.get(row[_AT["file_id"]], ("", "", ""))) for position, row in rows
    )


def _shown(position: int, row: Frozen, named: tuple[str, str, str]) -> ConsideredRow:
    reason = row[_AT["reason"]]
    held = reason == Skipped.HELD
    return ConsideredRow(
        position,
        row[_AT["entry_id"]],
        row[_AT["file_no"]],
        *named,
        date.fromisoformat(row[_AT["joined_on"]]),
        row[_AT["score"]],
        Outcome(row[_AT["outcome"]]),
        None if reason is None else Skipped(reason),
        iso_day(row[_AT["held_until"]]) if held else None,
        row[_AT["tries"]],
        tuple(row[_AT["unmet"]].split()),
        Documents(row[_AT["documents"]]),
    )


_TOLD_EVERY = 500
"""Rows between two words of progress."""

NO_LETTER = "—"


def letter_of_places(count: int, today: date, conditions: Conditions) -> QuotaLetter:
    """A letter for what-ifs: so many places of today."""
    return QuotaLetter(NO_LETTER, today, count, JalaliMonth.of(today), conditions)
