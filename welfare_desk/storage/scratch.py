# SPDX-License-Identifier: Apache-2.0
"""Databases in the making: copies that are checked before they count, and what killed processes left of them.

Each has a name of its own and a lock that dies with its process, so that whoever comes next knows what is
left over. It is as large as the office.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from welfare_desk.storage.queue import FileLock

_OURS = re.compile(r"(\.making-[0-9a-f-]+)\.")
_DAY = 24 * 60 * 60


@contextlib.contextmanager
def scratch_database(folder: Path) -> Iterator[Path]:
    """A name for a database in the making, taken away at the end with all that bears its stem."""
    sweep(folder)
    path = folder / f".making-{os.getpid()}-{uuid.uuid4().hex[:12]}.db"
    lock = FileLock(path.with_suffix(".lock"))
    try:
        lock.acquire()  # a disk without locks is swept after a day
        yield path
    finally:
        _remove(path.parent, path.stem)
        lock.release()
        lock.path.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Take away what processes that died left in the folder; a disk that refuses is left alone."""
    with contextlib.suppress(OSError):
        stems = {found[1] for path in folder.glob(".making-*") if (found := _OURS.match(path.name))}
        for stem in stems:
            _remove_if_left(folder, stem)


def remove_database(path: Path) -> None:
    """Delete a database file with its log, if they are there."""
    for tail in ("", "-wal", "-shm", "-journal", ".queue"):
        path.with_name(path.name + tail).unlink(missing_ok=True)


def _remove_if_left(folder: Path, stem: str) -> None:
    lock = FileLock(folder / f"{stem}.lock")
    with contextlib.suppress(OSError):
        if lock.acquire():
            _remove(folder, stem)
            lock.release()
            lock.path.unlink(missing_ok=True)
        elif lock.path.stat().st_mtime < time.time() - _DAY:
            _remove(folder, stem)


def _remove(folder: Path, stem: str) -> None:
    for path in folder.glob(f"{stem}.*"):
        if path.suffix != ".lock":
            path.unlink(missing_ok=True)
