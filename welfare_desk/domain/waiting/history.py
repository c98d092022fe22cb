# SPDX-License-Identifier: Apache-2.0
"""Rank history: how a place moved between two days, and what moved it, person by person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Cause(StrEnum):
    """Why a place changed; of an entry's own score or of somebody ahead."""

    JOINED = "joined"
    ADMITTED = "admitted"
    LEFT = "left"
    TIME = "time"
    """Months went by: somebody waited longer, or evidence grew too old."""
    LAPSED = "lapsed"
    """A commission's vote ran out."""
    FACTS = "facts"
    """A fact was recorded or corrected."""
    POLICY = "policy"


class Stood(NamedTuple):
    """Where an entry stood on a day: its key, and why it had come to have it."""

    place_key: int
    queue_no: int
    cause: Cause


@dataclass(frozen=True)
class Move:
    """One interval of a history: ranks at both ends, and how many places each cause gave or took.

    `places` maps a cause to places: negative forward (fewer ahead), positive back. Their sum is the
    difference of the ranks.
    """

    from_day: date
    to_day: date
    from_rank: int
    to_rank: int
    places: tuple[tuple[Cause, int], ...]


def moved(
    days: tuple[date, date],
    entry: int,
    before: Mapping[int, Stood],
    after: Mapping[int, Stood],
    left: Mapping[int, Cause],
) -> Move:
    """What moved an entry between two days on which it stood in the queue.

    `left` tells of entries gone between them why they went. Who came to stand ahead, or behind, moved by
    the cause of their own new place where theirs changed, else by the cause of the entry's.
    """
    mine, now = before[entry], after[entry]
    ahead = {one for one, stood in before.items() if stood[:2] < mine[:2]}
    ahead_now = {one for one, stood in after.items() if stood[:2] < now[:2]}
    places: Counter[Cause] = Counter()
    for one in ahead - ahead_now:
        stood = after.get(one)
        places[left.get(one, Cause.LEFT) if stood is None else _whose(before[one], stood, now)] -= 1
    for one in ahead_now - ahead:
        stood = after[one]
        places[Cause.JOINED if one not in before else _whose(before[one], stood, now)] += 1
    told = tuple((cause, places[cause]) for cause in Cause if places[cause])
    return Move(*days, len(ahead) + 1, len(ahead_now) + 1, told)


def _whose(before: Stood, after: Stood, mine: Stood) -> Cause:
    return after.cause if before.place_key != after.place_key else mine.cause
