# SPDX-License-Identifier: Apache-2.0
"""Where an office may stand, and who else has it open.

SQLite's locks do not hold over a network share, and a program that synchronises a folder copies half a
transaction: both are refused with the reason before anything is opened.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.queue import FileLock

NETWORK_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afs",
        "ncpfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.glusterfs",
        "ceph",
        "fuse.davfs",
        "davfs",
        "fuse.gvfsd-fuse",
    }
)
"""File systems that reach over a network; not 9p, by which virtual machines reach their own disk."""

SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
SYNC_NAMES = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "nextcloud",
    "owncloud",
    "icloud drive",
    "iclouddrive",
    "mega",
    "megasync",
    "pcloud drive",
    "yandex.disk",
    "seafile",
    "syncthing",
    "box sync",
)
SYNC_MARKS = (
    ".dropbox",
    ".dropbox.cache",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".stfolder",
    ".tmp.drivedownload",
    ".tmp.driveupload",
    ".seafile-data",
    "desktop.onedrive",
)
WINDOWS = "windows"
"""Folder of the marks of open windows, in the office's folder."""

_DRIVE_REMOTE = 4
_MOMENT = 10.0
"""Seconds that the making of a mark may take."""


def check_place(directory: Path) -> None:
    """StorageError `network_drive`, or `synced_folder` (facts: by)."""
    real = Path(os.path.realpath(directory))  # `resolve` raises at a loop of links, which is no office either
    if is_network(real):
        raise StorageError("network_drive")
    by = synchronised_by(real, os.environ)
    if by is not None:
        raise StorageError("synced_folder", by=by)


def is_network(real: Path) -> bool:
    """Whether the folder is reached over a network."""
    if str(real).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(real.anchor) == _DRIVE_REMOTE)
    with contextlib.suppress(OSError):
        return file_system(real, Path("/proc/mounts").read_text(encoding="utf-8")) in NETWORK_SYSTEMS
    return False


def file_system(real: PurePath, mounts: str) -> str:
    """The type of the file system that holds the folder, by the text of /proc/mounts; empty when unknown."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        # Later lines cover earlier ones that are mounted at the same place.
        if real.is_relative_to(point) and len(point) >= best:
            best, kind = len(point), fields[2]
    return kind


def synchronised_by(
    real: Path, environment: Iterable[tuple[str, str]] | os._Environ[str] | dict[str, str]
) -> str | None:
    """What synchronises the folder or one above it; None when there is no sign of it."""
    variables = dict(environment)
    for name in SYNC_VARIABLES:
        root = variables.get(name, "").strip()
        if root and real.is_relative_to(root):
            return name
    for folder in (real, *real.parents):
        name = folder.name.casefold()
        for known in SYNC_NAMES:
            # "OneDrive - Behzisti" and "Dropbox (Personal)" too, but not a clerk called Megan
            if name == known or name.startswith((known + " - ", known + " (")):
                return folder.name
        for mark in SYNC_MARKS:
            if (folder / mark).exists():
                return mark.lstrip(".")
    return None


@dataclass(frozen=True)
class OtherWindow:
    """Another window with the office open: process number, account, since when (UTC text), whose it is.

    `restoring`: no window, but somebody who is putting a copy in the office's place.
    """

    pid: int
    user: str
    since: str
    shown: str
    restoring: bool = False


class Presence:
    """This window's mark in the office's folder; its lock dies with the process."""

    def __init__(
        self, directory: Path, user: str, since: str, shown: str = "", *, restoring: bool = False
    ) -> None:
        self._folder = directory / WINDOWS
        self._path = self._folder / f"{os.getpid()}-{uuid.uuid4().hex[:8]}.json"
        self._lock = FileLock(self._path.with_suffix(".lock"))
        with contextlib.suppress(OSError):
            self._folder.mkdir(exist_ok=True)
            self._lock.acquire()
            mark = {"pid": os.getpid(), "user": user, "since": since, "shown": shown or user}
            mark["restoring"] = restoring
            self._path.write_text(json.dumps(mark, ensure_ascii=False), encoding="utf-8")

    def others(self) -> tuple[OtherWindow, ...]:
        """Windows other than this one."""
        return open_windows(self._folder.parent, but=self._path)

    def leave(self) -> None:
        """Take the mark away."""
        self._lock.release()
        for path in (self._path, self._lock.path):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def open_windows(directory: Path, but: Path | None = None) -> tuple[OtherWindow, ...]:
    """Windows that have this office open; marks left by a process that died are swept away."""
    folder = directory / WINDOWS
    for lock in folder.glob("*.lock"):
        if not lock.with_suffix(".json").exists() and _is_old(lock):
            _living(lock.with_suffix(".json"))  # left between lock and mark
    marks = sorted(path for path in folder.glob("*.json") if path != but)
    return tuple(window for window in map(_living, marks) if window is not None)


def _is_old(path: Path) -> bool:
    """Whether a file was not made this moment: its maker may be about to take its lock."""
    try:
        return path.stat().st_mtime < time.time() - _MOMENT
    except OSError:
        return False


def _living(path: Path) -> OtherWindow | None:
    lock = FileLock(path.with_suffix(".lock"))
    try:
        if lock.acquire():
            lock.release()
            path.unlink(missing_ok=True)
            lock.path.unlink(missing_ok=True)
            return None
        mark = json.loads(path.read_text(encoding="utf-8"))
        user, since, shown = str(mark["user"]), str(mark["since"]), str(mark["shown"])
        return OtherWindow(int(mark["pid"]), user, since, shown, mark.get("restoring") is True)
    except (OSError, ValueError, KeyError, TypeError):
        return None
