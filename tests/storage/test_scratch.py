# SPDX-License-Identifier: Apache-2.0
"""A database in the making goes with the process that makes it, or with whoever comes next."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from welfare_desk.storage.scratch import scratch_database, sweep

KILLED = """
import os, sys
from pathlib import Path
from welfare_desk.storage.scratch import scratch_database
with scratch_database(Path(sys.argv[1])) as path:
    for ending in (".db", ".db-wal", ".db.queue", ".wdbackup"):
        path.with_suffix(ending).write_bytes(b"as large as the office")
    os.kill(os.getpid(), 9)
"""


def names(folder: Path) -> set[str]:
    return {path.suffix for path in folder.iterdir()}


def test_an_end_takes_all_of_it_away(tmp_path: Path) -> None:
    with scratch_database(tmp_path) as path:
        for ending in (".db", ".db-wal", ".wdbackup"):
            path.with_suffix(ending).touch()
        (tmp_path / "notes.txt").touch()
    assert names(tmp_path) == {".txt"}


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_what_a_killed_process_left_goes_at_once_and_what_lives_stays(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    assert names(tmp_path) == {".db", ".db-wal", ".queue", ".wdbackup", ".lock"}
    with scratch_database(tmp_path) as path:
        path.touch()
        sweep(tmp_path)
        assert sorted(tmp_path.iterdir()) == sorted([path, path.with_suffix(".lock")])
    assert names(tmp_path) == set()


def test_one_without_a_lock_to_be_had_goes_after_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("welfare_desk.storage.queue._try_lock", lambda _: False)
    for name in ("1-old", "2-new"):
        for ending in (".db", ".lock"):
            (tmp_path / f".making-{name[0]}{ending}").touch()
    os.utime(tmp_path / ".making-1.lock", (1, 1))
    sweep(tmp_path)
    assert [path.name for path in sorted(tmp_path.glob("*.db"))] == [".making-2.db"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    sweep(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []
