# SPDX-License-Identifier: Apache-2.0
"""How far the open quotas of a queue reach: the one capacity line, for the page as for the client's card."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.domain.waiting.admission import Skipped, Terms, hindrance
from welfare_desk.domain.waiting.listing import KeptOut
from welfare_desk.domain.waiting.quota import Conditions, Quota
from welfare_desk.domain.waiting.sealing import FROZEN, thawed
from welfare_desk.services.door import Look, Work
from welfare_desk.services.waiting.deciding import unmet_of
from welfare_desk.storage.office_settings import values_in_force
from welfare_desk.storage.waiting import considering, policies, quotas

MOST_LOOKED_AT = 20_000
"""Entries: where so many do not fit the letters, the line is told to be unknown rather than sought for."""

_SCORE = FROZEN.index("score")


@dataclass(frozen=True)
class Reach:
    """The open quotas of a queue: letters with places left, the oldest first, and who gets the last place.

    `rank` and `score` (hundredths) are None where the places are more than those who can be admitted.
    """

    letters: tuple[Quota, ...]
    rank: int | None = None
    score: int | None = None

    @property
    def places(self) -> int:
        """Places left."""
        return sum(letter.left for letter in self.letters)


def reach(source: Look | Work, service: str) -> Reach:
    """Give out the places left as runs of today would, letter after letter, and see how far they go."""
    open_letters = [one for one in quotas.quotas(source.db.connection, service, closed=False) if one.left]
    letters = tuple(sorted(open_letters, key=lambda one: (one.letter.letter_on, one.id)))
    if not letters:
        return Reach(())
    raw, day = source.db.apart, source.today
    rules = values_in_force(raw, day)
    policy = policies.policy_on(source.db.connection, service, day).policy
    tries = rules[DatedRule.UNREACHABLE_TRIES]
    terms = [Terms(service, day, policy, one.letter.conditions, one.left, tries) for one in letters]
    rows = considering.in_order(
        raw, service, day, rules[DatedRule.UNREACHABLE_DAYS], unmet_of(raw, service, day)
    )
    left = [one.places for one in terms]
    served: set[int] = set()
    for rank, row in enumerate(islice(rows, MOST_LOOKED_AT), start=1):
        one = thawed(row)
        fits = (at for at, each in enumerate(terms) if left[at] and hindrance(each, one, served) is None)
        given = next(fits, None)
        if given is None:
            continue
        left[given] -= 1
        served.add(one.stands.household_id)
        if not any(left):
            return Reach(letters, rank, row[_SCORE])
    return Reach(letters)


def kept_out(source: Look | Work, service: str, entry_id: int) -> KeptOut | None:
    """What would keep somebody out of every run of today, whatever the letter asks; None for nothing."""
    raw, day = source.db.apart, source.today
    rules = values_in_force(raw, day)
    unmet = unmet_of(raw, service, day)
    (row,) = considering.of_entries(raw, service, day, rules[DatedRule.UNREACHABLE_DAYS], unmet, [entry_id])
    one = thawed(row)
    policy = policies.policy_on(source.db.connection, service, day).policy
    terms = Terms(service, day, policy, Conditions(), 1, rules[DatedRule.UNREACHABLE_TRIES])
    ahead = considering.household_ahead(raw, service, entry_id)
    reason = hindrance(terms, one, {one.stands.household_id} if ahead else set())
    if reason is None:
        return None
    until = one.stands.held_until if reason is Skipped.HELD else None
    return KeptOut(reason, until, tuple(one.stands.unmet.split()))
