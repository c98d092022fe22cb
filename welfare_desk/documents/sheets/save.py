# SPDX-License-Identifier: Apache-2.0
"""A finished file takes its name in one step, or the earlier one stays as it was."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from welfare_desk.domain.errors import StorageError

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_LOCKED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.EBUSY, errno.ETXTBSY}
_MISSING = {errno.ENOENT, errno.ENOTDIR}


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to fill that becomes ``path``, on the disk for good, when the block ends well.

    Trouble of the disk leaves as ``StorageError`` with the file's name; half a file is never left behind.
    """
    with _telling_trouble(path):
        if path.exists() and not path.is_file() and not path.is_dir():
            with path.open("wb") as device:  # a device or a pipe takes it; a file would push it aside
                yield device
            return
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.chmod(_mode(path))
            part.replace(path)
            _sync_folder(path.parent)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


@contextlib.contextmanager
def _telling_trouble(path: Path) -> Iterator[None]:
    """Turns the operating system's errors about a file to be written into coded ones."""
    try:
        yield
    except OSError as error:
        raise StorageError(_code(error.errno), name=path.name, errno=error.errno) from error
    except ValueError as error:
        if "\0" not in str(path):
            raise
        raise StorageError("folder_missing", name=path.name.replace("\0", "?"), errno=None) from error


def _code(number: int | None) -> str:
    if number in _FULL:
        return "disk_full"
    if number in _LOCKED:
        return "file_locked"
    return "folder_missing" if number in _MISSING else "file_not_written"


def _mode(path: Path) -> int:
    """The rights of the file that is replaced; a new one is the user's alone, for it names people."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return 0o600


def _sync_folder(folder: Path) -> None:
    """Makes the new name itself survive a power cut; Windows keeps names in its own journal."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
