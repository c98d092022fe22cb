# SPDX-License-Identifier: Apache-2.0
"""The queue in front of BEGIN IMMEDIATE: writers of all windows and threads take turns on a lock file.

SQLite's own waiting polls and lets one desk starve for seconds; a lock file is served in order. The file
holds nothing, and the lock dies with its process. When the queue cannot be had (a lock held far too
long, a disk without locks), the writer goes on: SQLite's own lock still keeps the data right.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

PATIENCE = 60.0
"""Seconds to wait for one's turn before asking SQLite itself."""

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait_lock(handle: int, patience: float) -> bool:
        end = time.monotonic() + patience
        while not _try_lock(handle):
            if time.monotonic() > end:
                return False
            time.sleep(0.003)
        return True
else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _wait_lock(handle: int, patience: float) -> bool:
        """Wait in the kernel's queue; a thread does it, because the call itself knows no time limit."""
        outcome = threading.Event()
        state = {"given_up": False}
        guard = threading.Lock()

        def wait() -> None:
            with contextlib.suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_EX)
            with guard:
                if state["given_up"]:
                    os.close(handle)
                outcome.set()

        threading.Thread(target=wait, name="writers-queue", daemon=True).start()
        if outcome.wait(patience):
            return True
        with guard:
            if outcome.is_set():
                return True
            state["given_up"] = True
        return False


class FileLock:
    """An exclusive lock on a file, held until `release`; another process or handle is kept out."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def acquire(self, patience: float = 0.0) -> bool:
        """Take the lock within `patience` seconds; False when somebody else keeps it."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        if _try_lock(handle):
            self._handle = handle
            return True
        if patience > 0:
            if _wait_lock(handle, patience):
                self._handle = handle
                return True
            if sys.platform != "win32":
                return False  # the waiting thread closes the handle when its turn comes
        os.close(handle)
        return False

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


class WriterQueue:
    """Turns of the writers of one database."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for one's turn and keep it for the block."""
        lock = FileLock(self._path)
        # A disk that is full or read-only says so better when SQLite writes to it.
        with contextlib.suppress(OSError):
            lock.acquire(PATIENCE)
        try:
            yield
        finally:
            lock.release()
