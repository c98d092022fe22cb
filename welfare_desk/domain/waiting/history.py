# SPDX-License-Identifier: Apache-2.0
"""Rank history: every move of a place, one after another, with what caused it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple


class Cause(StrEnum):
    """Why a place changed; of an entry's own score or of somebody ahead."""

    JOINED = "joined"
    RETURNED = "returned"
    """What had taken somebody out of the queue was taken back."""
    ADMITTED = "admitted"
    LEFT = "left"
    TIME = "time"
    """Months went by: somebody waited longer, or evidence grew too old."""
    LAPSED = "lapsed"
    """A commission's vote ran out."""
    FACTS = "facts"
    """A fact was recorded or corrected."""
    POLICY = "policy"


class Change(NamedTuple):
    """One line of the log: an entry came to a key (`before` None), from one to another, or went.

    What came at once has one `step`.
    """

    day: date
    step: int
    entry: int
    queue_no: int
    before: int | None
    after: int | None
    cause: Cause


@dataclass(frozen=True)
class Move:
    """One move of somebody's rank; `own` where their own place changed, not only those of others."""

    day: date
    from_rank: int
    to_rank: int
    cause: Cause
    own: bool

    @property
    def places(self) -> int:
        """Negative forward (fewer ahead), positive back."""
        return self.to_rank - self.from_rank


@dataclass(frozen=True)
class Movement:
    """Many moves as one: ranks at both ends, and how many places each cause gave or took.

    `places` maps a cause to places: negative forward, positive back; they add up to
    the difference of the ranks.
    """

    from_day: date
    to_day: date
    from_rank: int
    to_rank: int
    places: tuple[tuple[Cause, int], ...]


@dataclass(frozen=True)
class EarlierMoves:
    """What lies before the moves that are told: how many moved, from which rank on which day on.

    `policies` are those of them that another policy caused, the newest first.
    """

    moves: int
    from_day: date
    from_rank: int
    policies: tuple[Move, ...] = ()


class Standing(NamedTuple):
    """Where somebody stands now."""

    entry: int
    queue_no: int
    place_key: int


def moves_of(here: Standing, changes: Sequence[Change], rank_now: Callable[[int], int]) -> tuple[Move, ...]:
    """The moves of an entry that waits, the newest first.

    `changes` are those of its queue since some day, the oldest first; those that lie wholly ahead of all its
    keys, or wholly behind, may be left out. `rank_now` tells which rank a key of the entry would have today
    beside everybody else. The way back ends where the entry joined, or with the first change.
    """
    own = [one for one in changes if one.entry == here.entry]
    keys = {here.place_key, *(key for one in own for key in (one.before, one.after) if key is not None)}
    now = {key: rank_now(key) for key in keys}
    later = _Later((key, here.queue_no) for key in keys)
    moves: list[Move] = []
    key, rank = here.place_key, now[here.place_key]
    returned: date | None = None
    for day, cause, together in reversed(_steps(changes)):
        mine = [one for one in together if one.entry == here.entry]
        later.take(one for one in together if one.entry != here.entry)
        if returned is not None and not mine:
            continue  # they did not wait then
        start = mine[0].before if mine else key
        if start is None:
            returned = day
            continue
        before = now[start] - later.came_ahead((start, here.queue_no))
        move = Move(day, before, rank, cause, bool(mine))
        if returned is not None:
            move = Move(returned, before, rank, Cause.RETURNED, own=True)
            returned = None
        if before != rank:
            moves.append(move)
        key, rank = start, before
    return tuple(moves)


_Place = tuple[int, int]
"""Key and number: what sorts."""

_OF_ONE_STATEMENT = {
    Cause.JOINED: 0,
    Cause.RETURNED: 0,
    Cause.FACTS: 0,
    Cause.ADMITTED: 1,
    Cause.LEFT: 1,
    Cause.TIME: 2,
    Cause.LAPSED: 2,
    Cause.POLICY: 3,
}
"""Causes that one statement of the scoring may tell side by side; others come one after another."""


def _steps(changes: Sequence[Change]) -> list[tuple[date, Cause, list[Change]]]:
    """What came at once, cause by cause."""
    found = []
    for (day, *_), together in groupby(
        changes, key=lambda one: (one.day, one.step, _OF_ONE_STATEMENT[one.cause])
    ):
        causes: dict[Cause, list[Change]] = {}
        for one in together:
            causes.setdefault(one.cause, []).append(one)
        found += [(day, cause, causes[cause]) for cause in Cause if cause in causes]
    return found


class _Later:
    """How many more came to stand ahead of some places than went, since the moment reached so far."""

    def __init__(self, places: Iterable[_Place]) -> None:
        self._places = sorted(places)
        self._more = [0] * (len(self._places) + 1)
        """By the first of the places that somebody stands ahead of: came less went."""

    def take(self, changes: Iterable[Change]) -> None:
        """What happened just before."""
        for one in changes:
            if one.after is not None:
                self._more[bisect_right(self._places, (one.after, one.queue_no))] += 1
            if one.before is not None:
                self._more[bisect_right(self._places, (one.before, one.queue_no))] -= 1

    def came_ahead(self, place: _Place) -> int:
        """How many more stand ahead of a place since then."""
        return sum(self._more[: bisect_right(self._places, place)])


def parted_at(day: date, moves: Sequence[Move]) -> tuple[tuple[Move, ...], tuple[Move, ...]]:
    """Moves, the newest first, parted into those of a day and later, and those before it."""
    late = next((place for place, move in enumerate(moves) if move.day < day), len(moves))
    return tuple(moves[:late]), tuple(moves[late:])


def earlier_of(from_day: date, moves: Sequence[Move]) -> EarlierMoves | None:
    """The moves that are not told one by one, the newest first; None where there are none."""
    if not moves:
        return None
    policies = tuple(move for move in moves if move.cause is Cause.POLICY)
    return EarlierMoves(len(moves), from_day, moves[-1].from_rank, policies)


def movement_of(days: tuple[date, date], rank: int, moves: Sequence[Move]) -> Movement:
    """The moves of some days (the newest first) as one, which ends at a rank."""
    places: Counter[Cause] = Counter()
    for move in moves:
        places[move.cause] += move.places
    told = tuple((cause, places[cause]) for cause in Cause if places[cause])
    return Movement(*days, moves[-1].from_rank if moves else rank, rank, told)
