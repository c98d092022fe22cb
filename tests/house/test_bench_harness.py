# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.bench import __main__ as bench
from tests.bench.harness import Pair, Result, Row, at_least, by_turns, each_by_turns, percentile, run, table


def given(*pairs: Pair) -> Callable[[], Pair]:
    rest = iter(pairs)
    return lambda: next(rest)


def test_the_first_try_that_holds_ends_them() -> None:
    row = Row("search", "raw", 2.0, given(Pair(5, 1), Pair(1.9, 1), Pair(1, 1)))
    assert run(row) == Result(row, Pair(1.9, 1))


def test_a_miss_keeps_the_best_of_its_tries() -> None:
    row = Row("search", "raw", 2.0, given(Pair(5, 1), Pair(3, 1), Pair(4, 1)))
    assert (run(row).pair, Result(row, Pair(3, 1)).held) == (Pair(3, 1), False)


def test_percentile_is_a_measured_value() -> None:
    samples = [float(n) for n in range(100, 0, -1)]
    assert [percentile(samples, percent) for percent in (50, 95, 100)] == [50.0, 95.0, 100.0]
    assert percentile([7.0], 95) == 7.0


def test_slow_work_shows_as_a_high_ratio_both_ways_of_timing(monkeypatch: pytest.MonkeyPatch) -> None:
    passed = [0.0]  # a clock of our own: how long a real sleep takes depends on who else is working
    monkeypatch.setattr("time.perf_counter", lambda: passed[0])

    def slow() -> None:
        passed[0] += 4.0

    def quick() -> None:
        passed[0] += 0.5

    assert by_turns(slow, quick, rounds=3).ratio == 8
    assert each_by_turns([slow] * 5, [quick] * 5).ratio == 8


def test_the_table_tells_both_kinds_of_target() -> None:
    rows = [
        Result(Row("import", "executemany", 2.5, given()), Pair(0.2, 0.1)),
        Result(Row("search", "LIKE", at_least(100), given()), Pair(0.0005, 0.1)),
        Result(Row("start", "bare Qt", 1.2, given()), Pair(1.3, 1.0)),
    ]
    assert table(rows).splitlines()[2:] == [
        "| import | 200 ms | 100 ms (executemany) | 2.00 | ≤ 2.5 | ok |",
        "| search | 500 µs | 100 ms (LIKE) | 1/200.0 | ≤ 1/100 | ok |",
        "| start | 1.3 s | 1 s (bare Qt) | 1.30 | ≤ 1.2 | MISSED |",
    ]


@pytest.mark.parametrize(("ratio", "code"), [(1.0, 0), (9.0, 1)])
def test_a_miss_is_exit_code_1(ratio: float, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [Row("import", "executemany", 2.5, lambda: Pair(ratio, 1), tries=1)]
    monkeypatch.setattr(bench, "collect", lambda parts: rows)
    assert bench.main([]) == code


def test_a_row_that_breaks_is_told_and_is_a_miss(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        Row("broken", "-", 1, lambda: Pair(1, 0)),
        Row("whole", "-", 1, lambda: Pair(1, 1)),
    ]

    def broken() -> Pair:
        raise OSError("no such office")

    rows[0] = Row("broken", "-", 1, broken)
    monkeypatch.setattr(bench, "collect", lambda parts: rows)
    assert bench.main([]) == 1
    told = capsys.readouterr().out
    assert "BROKEN: broken" in told
    assert "| whole | 1 s | 1 s (-) | 1.00 | ≤ 1 | ok |" in told
