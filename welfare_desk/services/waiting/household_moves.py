# SPDX-License-Identifier: Apache-2.0
"""Which single fact would change a place, and to which rank: one of the household moves its others too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.listing import WouldChange
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.domain.waiting.scoring import place_key, score
from welfare_desk.domain.waiting.why import OneFact, Vote, at_home, counted_more, single_changes
from welfare_desk.storage.waiting import facts as known
from welfare_desk.storage.waiting import places


@dataclass(frozen=True)
class _Home:
    """The others of the household in the same queue, and what makes the client one of its disabled."""

    others: tuple[tuple[places.Place, WaitingFacts], ...]
    votes: tuple[Vote, ...]


def would_change(
    raw: Any, place: places.Place, facts: WaitingFacts, policy: Policy, day: date
) -> list[WouldChange]:
    """Every single fact that would move an entry, by the rank that it would lead to."""
    home = _home(raw, place, day)
    own = places.rank_of(raw, place)
    found = []
    for one in single_changes(policy, facts, day):
        scored = score(policy, one.facts, day)
        key = place_key(policy, one.facts, day, scored)
        rank = places.rank(raw, place.service, key, place.queue_no)
        if key > place.place_key:
            rank -= 1  # oneself stands ahead of such a place
        rank += _passed_at_home(home, one, (key, place.queue_no), policy, day)
        if rank != own or one.on is not None:
            found.append(WouldChange(one.criterion, one.to, one.on, scored, rank))
    return sorted(found, key=lambda change: change.rank)


def _home(raw: Any, place: places.Place, day: date) -> _Home:
    found = ((other, known.facts_of(raw, other.entry_id, day)) for other in places.at_home(raw, place))
    others = tuple((other, theirs) for other, theirs in found if theirs is not None)
    return _Home(others, tuple(known.votes_of(raw, place.file_id)) if others else ())


def _passed_at_home(home: _Home, one: OneFact, own: tuple[int, int], policy: Policy, day: date) -> int:
    """How many more of the household stand ahead of the own new place once the fact has moved them too."""
    if not home.others:
        return 0
    counted = counted_more(one, home.votes, day)
    more = 0
    for place, facts in home.others:
        theirs = at_home(one, facts, counted)
        key = place_key(policy, theirs, day, score(policy, theirs, day))
        more += int((key, place.queue_no) < own) - int((place.place_key, place.queue_no) < own)
    return more
