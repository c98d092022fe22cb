# SPDX-License-Identifier: Apache-2.0
"""The log of copies."""

from __future__ import annotations

from pathlib import Path

import pytest

from welfare_desk.storage.backup_log import KEPT, LOG, Copy, last_verified, note, read


def test_only_verified_copies_calm(tmp_path: Path) -> None:
    note(tmp_path, Copy("2025-10-22T08:30:00.000000Z", "a.wdbackup", verified=True))
    note(tmp_path, Copy("2025-10-23T08:30:00.000000Z", "b.wdbackup", verified=False))
    assert last_verified(tmp_path) == "2025-10-22T08:30:00.000000Z"


def test_a_clock_that_once_ran_ahead_does_not_silence_the_reminder(tmp_path: Path) -> None:
    note(tmp_path, Copy("2099-10-22T08:30:00.000000Z", "a.wdbackup", verified=True))
    note(tmp_path, Copy("2025-10-23T08:30:00.000000Z", "b.wdbackup", verified=True))
    assert last_verified(tmp_path) == "2025-10-23T08:30:00.000000Z"


def test_a_line_is_read_as_it_was_written(tmp_path: Path) -> None:
    copy = Copy("2025-10-22T08:30:00.000000Z", "a.wdbackup", verified=True, files=8000, same_disk=False)
    note(tmp_path, copy)
    assert read(tmp_path) == (copy,)


@pytest.mark.parametrize("damage", [b"", b"{}", b"[1]", b'[{"at": 1}]', b"\xff"])
def test_a_damaged_log_is_an_empty_one(damage: bytes, tmp_path: Path) -> None:
    (tmp_path / LOG).write_bytes(damage)
    assert (read(tmp_path), last_verified(tmp_path)) == ((), None)


def test_old_lines_are_let_go(tmp_path: Path) -> None:
    for number in range(KEPT + 5):
        note(tmp_path, Copy(f"{number:04}", "a", verified=True))
    assert [copy.at for copy in read(tmp_path)] == [f"{number:04}" for number in range(5, KEPT + 5)]
