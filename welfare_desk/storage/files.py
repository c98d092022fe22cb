# SPDX-License-Identifier: Apache-2.0
"""Small files that must be whole or absent: written aside, flushed, renamed, the folder flushed too."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from welfare_desk.domain.errors import StorageError

DATABASE = "office.db"
"""Name of the database in the office's folder."""


def write_whole(path: Path, data: bytes) -> None:
    """Replace the file by these bytes; after a crash either the old or the new content stands, never a part.

    StorageError `disk_full`, `read_only` or `io_error`.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        with aside.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        aside.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise file_trouble(error) from None


def flush_folder(folder: Path) -> None:
    """Make renames in the folder survive a power cut; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def file_trouble(error: OSError) -> StorageError:
    """The coded error of a refused file operation; the file's name stays out of it."""
    import errno

    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageError("disk_full")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return StorageError("read_only")
    if error.errno == errno.ENOENT:
        return StorageError("cannot_open")
    return StorageError("io_error")
