# SPDX-License-Identifier: Apache-2.0
"""How far the open quotas of a queue reach: the one capacity line, for the page as for the client's card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter

from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.domain.waiting.admission import Skipped, Terms, hindrance, select
from welfare_desk.domain.waiting.listing import KeptOut
from welfare_desk.domain.waiting.quota import MOST_PLACES, Conditions, Quota
from welfare_desk.domain.waiting.sealing import FROZEN, Frozen, thawed
from welfare_desk.services.door import Look, Work
from welfare_desk.services.waiting.deciding import asked_of
from welfare_desk.storage.office_settings import values_in_force
from welfare_desk.storage.waiting import considering, places, policies, quotas

MOST_LOOKED_AT = 20_000
"""Entries at the head of a queue among which the places are given out; no county has so many places."""

_SCORE = FROZEN.index("score")
_PLACE = itemgetter(FROZEN.index("place_key"), FROZEN.index("queue_no"))


@dataclass(frozen=True)
class Reach:
    """The open quotas of a queue: letters with places left, the oldest first, and who gets the last place.

    `rank` and `score` (hundredths) are None where nobody gets one; `spare`: places are left over.
    """

    letters: tuple[Quota, ...]
    rank: int | None = None
    score: int | None = None
    spare: bool = False

    @property
    def places(self) -> int:
        """Places left."""
        return sum(letter.left for letter in self.letters)


def reach(source: Look | Work, service: str) -> Reach:
    """Give out the places left as runs of today would, letter after letter, and see how far they go."""
    letters = _open_letters(source, service)
    if not letters:
        return Reach(())
    raw, day = source.db.apart, source.today
    rules = values_in_force(raw, day)
    asked = asked_of(raw, service, day, rules)
    given: dict[int, Frozen] = {}
    """Who gets a place, by entry."""
    served: set[int] = set()
    spare = False
    for letter in letters:
        terms, left = _terms(source, service, letter.letter.conditions, rules), letter.left
        for row in considering.in_order(raw, asked, terms, MOST_LOOKED_AT):
            one = thawed(row)
            if one.facts.entry_id in given or hindrance(terms, one, served) is not None:
                continue
            given[one.facts.entry_id] = row
            served.add(one.stands.household_id)
            left -= 1
            if not left:
                break
        spare = spare or left > 0
    # Whoever stands beyond what is looked at may still get a place.
    spare = spare and places.total(raw, service) < MOST_LOOKED_AT
    last = max(given.values(), key=_PLACE, default=None)
    if last is None:
        return Reach(letters, spare=spare)
    return Reach(letters, places.rank(raw, service, *_PLACE(last)), last[_SCORE], spare)


def _open_letters(source: Look | Work, service: str) -> tuple[Quota, ...]:
    found = [one for one in quotas.quotas(source.db.connection, service, closed=False) if one.left]
    return tuple(sorted(found, key=lambda one: (one.letter.letter_on, one.id)))


def _terms(source: Look | Work, service: str, conditions: Conditions, rules: Mapping[str, int]) -> Terms:
    policy = policies.policy_on(source.db.connection, service, source.today).policy
    return Terms(service, source.today, policy, conditions, MOST_PLACES, rules[DatedRule.UNREACHABLE_TRIES])


def kept_out(source: Look | Work, service: str, entry_id: int) -> KeptOut | None:
    """What would keep somebody out of every run of today under the open letters; None for nothing.

    Without an open letter, what would keep them out whatever one asks.
    """
    raw, day = source.db.apart, source.today
    rules = values_in_force(raw, day)
    household = considering.household_up_to(raw, service, entry_id)
    rows = considering.of_entries(raw, asked_of(raw, service, day, rules), household)
    those = [thawed(row) for row in rows]
    asked = [letter.letter.conditions for letter in _open_letters(source, service)] or [Conditions()]
    reasons = [select(_terms(source, service, each, rules), those)[-1].reason for each in asked]
    reason = None if None in reasons else reasons[0]
    if reason is None:
        return None
    stands = those[-1].stands
    return KeptOut(reason, stands.held_until if reason is Skipped.HELD else None, tuple(stands.unmet.split()))
