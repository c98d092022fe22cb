# SPDX-License-Identifier: Apache-2.0
"""How long an account waits after wrong passwords."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from welfare_desk.domain.access import SignInRefused
from welfare_desk.services.tries import LONGEST_PAUSE, TRIES, Tries

START = datetime(2025, 10, 22, 8, 30, tzinfo=UTC)


def waits(folder: Path, name: str, now: datetime) -> int:
    try:
        Tries(folder, now).check(name)
    except SignInRefused as refused:
        seconds = refused.facts["seconds"]
        assert isinstance(seconds, int)
        return seconds
    return 0


def test_each_account_waits_for_its_own_mistakes_and_ever_longer(tmp_path: Path) -> None:
    found = []
    for _ in range(14):
        Tries(tmp_path, START).wrong("رضا")
        found.append(waits(tmp_path, "رضا", START))
    assert found == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]
    assert waits(tmp_path, "زهرا", START) == 0
    assert waits(tmp_path, "رضا", START + timedelta(seconds=LONGEST_PAUSE)) == 0


def test_the_right_password_forgets_the_wrong_ones(tmp_path: Path) -> None:
    for _ in range(5):
        Tries(tmp_path, START).wrong("رضا")
    Tries(tmp_path, START).right("رضا")
    assert waits(tmp_path, "رضا", START) == 0


def test_a_clock_set_back_locks_nobody_out(tmp_path: Path) -> None:
    for _ in range(5):
        Tries(tmp_path, START).wrong("رضا")
    assert waits(tmp_path, "رضا", START - timedelta(days=3)) == 0


@pytest.mark.parametrize("content", ["", "[]", '{"رضا": 3}', '{"رضا": [1]}', '{"رضا": ["x", "y"]}'])
def test_a_ruined_file_locks_nobody_out(content: str, tmp_path: Path) -> None:
    (tmp_path / TRIES).write_text(content, encoding="utf-8")
    assert waits(tmp_path, "رضا", START) == 0
    Tries(tmp_path, START).wrong("رضا")
    assert waits(tmp_path, "رضا", START) == 0
