# SPDX-License-Identifier: Apache-2.0
"""Plain copies for the system's viewer: in a folder that only this user reads, gone when the program ends.

Each process has a folder of its own, locked while it lives. What a process that died left behind is wiped
when the program next starts. The names of the copies say nothing of clients, for viewers
remember what they opened.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import stat
import threading
import uuid
from pathlib import Path

from welfare_desk import paths
from welfare_desk.domain.attachments import Media
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.files import file_trouble
from welfare_desk.storage.queue import FileLock

ENDINGS = {Media.PDF: ".pdf", Media.JPEG: ".jpg", Media.PNG: ".png"}


class PrivateCopies:
    """The copies of this process; `wipe` takes them away, and the end of the process does."""

    def __init__(self, root: Path | None = None) -> None:
        self._root = root
        self._guard = threading.Lock()
        self._folder: Path | None = None
        self._lock: FileLock | None = None
        self._made: dict[Path, object] = {}

    def place(self, number: int, media: Media, owner: object = None) -> Path:
        """Where a fresh copy will lie until its owner wipes it; StorageError of the disk."""
        try:
            with self._guard:
                folder = self._own()
        except OSError as error:
            raise file_trouble(error) from None
        # The mark keeps a viewer that still holds an older copy from getting in the way.
        path = folder / f"document-{number}-{uuid.uuid4().hex[:6]}{ENDINGS[media]}"
        self._made[path] = owner
        return path

    def write(self, path: Path, data: bytes) -> bool:
        """Lay the copy there, to be read only; False when the place is wiped, StorageError of the disk."""
        if path not in self._made:
            return False
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as out:
                out.write(data)
            path.chmod(stat.S_IRUSR)
        except FileExistsError:
            return True  # asked for twice under one key
        except OSError as error:
            path.unlink(missing_ok=True)  # half a copy would look like a whole one to the next try
            raise file_trouble(error) from None
        return True

    def _own(self) -> Path:
        if self._folder is None:
            root = self._root or paths.private_copies()
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
            root.chmod(0o700)
            folder = root / f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
            lock = FileLock(folder.with_suffix(".lock"))
            if not lock.acquire():
                raise StorageError("io_error")
            folder.mkdir(mode=0o700)
            self._folder, self._lock = folder, lock
            atexit.register(self.wipe)
        return self._folder

    def wipe_of(self, owner: object) -> None:
        """Take away the copies made for one owner: a session that only proves a password has made none."""
        for path in [path for path, made_for in list(self._made.items()) if made_for is owner]:
            del self._made[path]
            with contextlib.suppress(OSError):
                path.chmod(0o600)
                path.unlink()
        if not self._made:
            self.wipe()

    def wipe(self) -> None:
        """Take the copies of this process away; what a viewer holds open goes at the next start."""
        with self._guard:
            self._made.clear()
            if self._folder is None or self._lock is None:
                return
            _remove(self._folder)
            self._lock.release()
            with contextlib.suppress(OSError):
                self._lock.path.unlink(missing_ok=True)
            self._folder = self._lock = None
            atexit.unregister(self.wipe)

    def wipe_left(self) -> None:
        """Take away what processes that died have left."""
        root = self._root or paths.private_copies()
        with contextlib.suppress(OSError):
            for folder in sorted(root.iterdir()):
                if folder.is_dir() and folder != self._folder:
                    _remove_if_left(folder)


def _remove_if_left(folder: Path) -> None:
    lock = FileLock(folder.with_suffix(".lock"))
    with contextlib.suppress(OSError):
        if lock.acquire():
            _remove(folder)
            lock.release()
            lock.path.unlink(missing_ok=True)


def _remove(folder: Path) -> None:
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            path.chmod(0o600)  # Windows does not delete what may only be read
    shutil.rmtree(folder, ignore_errors=True)


COPIES = PrivateCopies()
"""Those of this process."""
