# SPDX-License-Identifier: Apache-2.0
"""Speed as a ratio: ours and its floor measured in the same run, so that the machine cancels out.

By turns wherever the work can be done again (`by_turns`, `each_by_turns`); what can be done once only, as an
admission or a list that is approved, has its floor right after it.

A bench module is `tests/bench/bench_*.py` with `ROWS: list[Row]`; a row's `measure` does its own set-up and
answers a `Pair`. `at_most` and `faster` state the target either way round.
"""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    """What one row measured, in seconds: ours and its floor (or the slower way that ours has to beat)."""

    ours: float
    floor: float

    @property
    def ratio(self) -> float:
        return self.ours / self.floor


def spoken(duration: float) -> str:
    """A time as one reads it: µs, ms or s with three figures."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if duration >= size:
            return f"{duration / size:.3g} {unit}"
    return f"{duration / 1e-6:.3g} µs"


@dataclass(frozen=True)
class Row:
    """One promise: `measure()` must answer a pair whose ratio is at most `target`.

    `floor` says in words what ours is held against. `tries` repeats the whole row and keeps its best ratio: a
    shared machine can only make a run slower than the code deserves. `spoken` writes what was measured: a
    time, unless the row counts something else.
    """

    name: str
    floor: str
    target: float
    measure: Callable[[], Pair]
    tries: int = 3
    spoken: Callable[[float], str] = spoken


@dataclass(frozen=True)
class Result:
    """A row with the best pair of its tries."""

    row: Row
    pair: Pair

    @property
    def held(self) -> bool:
        return self.pair.ratio <= self.row.target


def at_least(times_faster: float) -> float:
    """The target of a row that must be so many times faster than the other way."""
    return 1 / times_faster


def run(row: Row) -> Result:
    """Measure until the target holds or the tries are used up; the best pair counts."""
    best: Pair | None = None
    for _ in range(row.tries):
        pair = row.measure()
        if best is None or pair.ratio < best.ratio:
            best = pair
        if best.ratio <= row.target:
            break
    assert best is not None
    return Result(row, best)


def percentile(samples: Sequence[float], percent: float) -> float:
    """The nearest-rank percentile: a value that was really measured."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(percent * len(ordered) / 100) - 1)]


def seconds(work: Callable[[], object]) -> float:
    """The wall time of one call, with the collector held still meanwhile."""
    gc.collect()
    was_on = gc.isenabled()
    gc.disable()
    try:
        started = time.perf_counter()
        work()
        return time.perf_counter() - started
    finally:
        if was_on:
            gc.enable()


def by_turns(
    ours: Callable[[], object],
    floor: Callable[[], object],
    *,
    rounds: int = 7,
    warm_up: int = 1,
    summary: Callable[[Sequence[float]], float] = statistics.median,
) -> Pair:
    """Time two jobs by turns (ours, floor, floor, ours …): a slow moment of the machine meets both."""
    for _ in range(warm_up):
        ours()
        floor()
    mine: list[float] = []
    theirs: list[float] = []
    for turn in range(rounds):
        order = ((ours, mine), (floor, theirs))
        for work, kept in order if turn % 2 == 0 else order[::-1]:
            kept.append(seconds(work))
    return Pair(summary(mine), summary(theirs))


def each_by_turns(
    ours: Sequence[Callable[[], object]], floor: Sequence[Callable[[], object]], percent: float = 95
) -> Pair:
    """Time many small jobs one by one, each followed by its floor, and compare a percentile of both."""
    clock = time.perf_counter
    mine: list[float] = []
    theirs: list[float] = []
    gc.collect()
    gc.disable()
    try:
        for work, bare in zip(ours, floor, strict=True):
            start = clock()
            work()
            middle = clock()
            bare()
            mine.append(middle - start)
            theirs.append(clock() - middle)
    finally:
        gc.enable()
    return Pair(percentile(mine, percent), percentile(theirs, percent))


def table(results: Sequence[Result]) -> str:
    """The results as a Markdown table; a target below 1 reads as «so many times faster»."""
    lines = ["| What | Ours | Floor | Ratio | Target | |", "| --- | ---: | ---: | ---: | ---: | --- |"]
    for result in results:
        ratio, target = result.pair.ratio, result.row.target
        if target < 1:
            told = (f"1/{1 / ratio:.1f}", f"≤ 1/{1 / target:.0f}")
        else:
            told = (f"{ratio:.2f}", f"≤ {target:g}")
        cells = [
            result.row.name,
            result.row.spoken(result.pair.ours),
            f"{result.row.spoken(result.pair.floor)} ({result.row.floor})",
        ]
        lines.append(f"| {' | '.join([*cells, *told, 'ok' if result.held else 'MISSED'])} |")
    return "\n".join(lines)
