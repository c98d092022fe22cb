# SPDX-License-Identifier: Apache-2.0
"""Writers take turns, in order, and a turn dies with its process."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

from welfare_desk.storage import queue
from welfare_desk.storage.queue import FileLock, WriterQueue


def test_one_at_a_time(tmp_path: Path) -> None:
    turns = WriterQueue(tmp_path / "q")
    inside, most = 0, 0

    def work() -> None:
        nonlocal inside, most
        for _ in range(20):
            with turns.turn():
                inside += 1
                most = max(most, inside)
                time.sleep(0.0002)
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def test_a_lock_held_elsewhere_is_not_had(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "l"), FileLock(tmp_path / "l")
    assert first.acquire()
    assert not second.acquire()
    assert not second.acquire(patience=0.02)
    first.release()
    assert second.acquire(patience=1.0)
    second.release()
    second.release()


def test_patience_ends_and_the_writer_goes_on(tmp_path: Path, monkeypatch: object) -> None:
    queue_file = tmp_path / "q"
    holder = FileLock(queue_file)
    assert holder.acquire()
    turns = WriterQueue(queue_file)
    before = queue.PATIENCE
    queue.PATIENCE = 0.02
    try:
        with turns.turn():
            passed = True
    finally:
        queue.PATIENCE = before
        holder.release()
    assert passed


def test_a_turn_dies_with_its_process(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from welfare_desk.storage.queue import FileLock;"
        "FileLock(Path(sys.argv[1])).acquire(); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "l")], check=False)
    lock = FileLock(tmp_path / "l")
    assert lock.acquire()
    lock.release()
