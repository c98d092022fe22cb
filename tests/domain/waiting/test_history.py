# SPDX-License-Identifier: Apache-2.0
"""Every move of a place, and what caused it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from welfare_desk.domain.waiting.history import (
    Cause,
    Change,
    EarlierMoves,
    Move,
    Movement,
    Standing,
    earlier_of,
    movement_of,
    moves_of,
    parted_at,
)

BEGAN = date(2025, 4, 1)
ME = 1
C = Cause


@dataclass
class Queue:
    """A queue that keeps its log, and the ranks that somebody really had."""

    day: date = BEGAN
    step: int = 0
    keys: dict[int, int] = field(default_factory=dict)
    log: list[Change] = field(default_factory=list)
    told: list[Move] = field(default_factory=list)
    known: int | None = None

    def put(self, entry: int, key: int | None, cause: Cause) -> None:
        """One line of the log; None takes the entry out."""
        self.log.append(Change(self.day, self.step, entry, entry, self.keys.get(entry), key, cause))
        if key is None:
            del self.keys[entry]
        else:
            self.keys[entry] = key

    def did(self, *lines: tuple[int, int | None, Cause]) -> None:
        """What happens at once."""
        for line in lines:
            self.put(*line)
        self.step += 1

    def done(self, cause: Cause, *, own: bool) -> None:
        """Note how the rank stands after what happened at once."""
        self.step += 1
        rank = self.rank(self.keys[ME]) if ME in self.keys else None
        if rank is None:
            return
        if self.known is not None and rank != self.known:
            self.told.insert(0, Move(self.day, self.known, rank, cause, own))
        self.known = rank

    def rank(self, key: int) -> int:
        others = ((other, no) for no, other in self.keys.items() if no != ME)
        return 1 + sum((other, no) < (key, ME) for other, no in others)

    def moves(self) -> tuple[Move, ...]:
        return moves_of(Standing(ME, ME, self.keys[ME]), self.log, self.rank)


def test_each_thing_that_happens_is_a_move_of_its_own() -> None:
    queue = Queue()
    queue.did(*((entry, key, C.JOINED) for entry, key in ((2, 20), (3, 30), (ME, 40), (4, 50))))
    for line in (
        (5, 25, C.JOINED),
        (6, 60, C.JOINED),
        (2, None, C.ADMITTED),
        (3, None, C.LEFT),
        (4, 10, C.FACTS),
        (ME, 5, C.FACTS),
        (ME, 55, C.POLICY),
    ):
        queue.did(line)
    assert queue.moves() == (
        Move(BEGAN, 1, 3, C.POLICY, own=True),
        Move(BEGAN, 3, 1, C.FACTS, own=True),
        Move(BEGAN, 2, 3, C.FACTS, own=False),
        Move(BEGAN, 3, 2, C.LEFT, own=False),
        Move(BEGAN, 4, 3, C.ADMITTED, own=False),
        Move(BEGAN, 3, 4, C.JOINED, own=False),
    )


def test_a_new_day_brings_time_and_votes_and_each_is_told() -> None:
    queue = Queue()
    queue.did((2, 20, C.JOINED), (3, 30, C.JOINED), (ME, 40, C.JOINED))
    queue.day += timedelta(1)
    queue.did((2, 60, C.LAPSED), (4, 10, C.TIME), (3, 70, C.LAPSED), (5, 15, C.TIME))
    assert queue.moves() == (
        Move(queue.day, 5, 3, C.LAPSED, own=False),
        Move(queue.day, 3, 5, C.TIME, own=False),
    )


def test_a_new_day_and_the_first_act_of_it_are_told_in_their_order() -> None:
    """Scoring a new day leaves no entry in the trail, so that both have one step."""
    queue = Queue()
    queue.did((2, 20, C.JOINED), (3, 30, C.JOINED), (ME, 10, C.JOINED))
    queue.day += timedelta(1)
    for line in ((2, 5, C.TIME), (2, None, C.ADMITTED), (3, 7, C.FACTS)):
        queue.put(*line)
    assert queue.moves() == (
        Move(queue.day, 1, 2, C.FACTS, own=False),
        Move(queue.day, 2, 1, C.ADMITTED, own=False),
        Move(queue.day, 1, 2, C.TIME, own=False),
    )


def test_who_comes_back_has_their_earlier_moves_too() -> None:
    queue = Queue()
    queue.did((2, 20, C.JOINED), (3, 30, C.JOINED), (ME, 40, C.JOINED))
    queue.did((2, None, C.ADMITTED))
    queue.did((ME, None, C.ADMITTED))
    queue.did((4, 10, C.JOINED))
    queue.did((5, 11, C.JOINED))
    queue.did((ME, 40, C.RETURNED))
    assert queue.moves() == (
        Move(BEGAN, 2, 4, C.RETURNED, own=True),
        Move(BEGAN, 3, 2, C.ADMITTED, own=False),
    )


@pytest.mark.parametrize("seed", range(40))
def test_the_ranks_told_are_those_that_stood(seed: int) -> None:
    chance = random.Random(seed)
    queue = Queue()
    for entry in range(2, 12):
        queue.put(entry, chance.randint(0, 30), C.JOINED)
    queue.put(ME, 15, C.JOINED)
    queue.done(C.JOINED, own=True)
    for entry in range(12, 90):
        queue.day += timedelta(chance.randint(0, 1))
        cause = chance.choice([C.JOINED, C.ADMITTED, C.LEFT, C.FACTS, C.POLICY, C.TIME])
        if cause is C.JOINED:
            queue.put(entry, chance.randint(0, 30), cause)
            moved = {entry}
        elif cause in (C.ADMITTED, C.LEFT):
            moved = {chance.choice(sorted(set(queue.keys) - {ME}))} if len(queue.keys) > 1 else set()
            for one in moved:
                queue.put(one, None, cause)
        else:
            moved = {one for one in queue.keys if chance.random() < 0.4}
            for one in sorted(moved, key=lambda _: chance.random()):
                queue.put(one, chance.randint(0, 30), cause)
        queue.done(cause, own=ME in moved)
    assert queue.moves() == tuple(queue.told)
    assert len(queue.told) > 10


def test_moves_together_are_one_movement_with_the_places_of_each_cause() -> None:
    days = BEGAN, BEGAN + timedelta(30)
    moves = (
        Move(days[1], 9, 7, C.ADMITTED, own=False),
        Move(BEGAN, 8, 9, C.JOINED, own=False),
        Move(BEGAN, 12, 8, C.ADMITTED, own=False),
    )
    assert movement_of(days, 7, moves) == Movement(*days, 12, 7, ((C.JOINED, 1), (C.ADMITTED, -6)))
    assert movement_of(days, 7, ()) == Movement(*days, 7, 7, ())


def test_moves_before_a_day_are_counted_and_the_policies_among_them_named() -> None:
    new = Move(BEGAN + timedelta(30), 5, 4, C.TIME, own=True)
    policies = (
        Move(BEGAN + timedelta(9), 9, 5, C.POLICY, own=True),
        Move(BEGAN + timedelta(2), 4, 8, C.POLICY, own=True),
    )
    old = (policies[0], Move(BEGAN + timedelta(5), 8, 9, C.JOINED, own=False), policies[1])
    assert parted_at(BEGAN + timedelta(10), (new, *old)) == ((new,), old)
    assert parted_at(BEGAN, (new, *old)) == ((new, *old), ())
    assert parted_at(BEGAN + timedelta(31), (new, *old)) == ((), (new, *old))
    assert earlier_of(BEGAN, old) == EarlierMoves(3, BEGAN, 4, policies)
    assert earlier_of(BEGAN, ()) is None
