# SPDX-License-Identifier: Apache-2.0
"""Files that leave the office: where one may be written, and how; every writer of such a file comes here.

A file is filled beside its place under a name that nobody has, and takes its own in one step, so that an
earlier one stays whole until then. Nothing is ever written into an office's folder: a paper in the place of
the database would be the end of the office. The window reads this module before it is painted, hence the
imports where they are needed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.text import harmless

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

OFFICE_MARKS = ("office.db", "office.db.new", "keys.backup.json")
"""A folder that holds one of these is an office's, whichever office is open."""
OUR_ENDINGS = (".wdbackup", ".wda")
"""Copies of an office and its documents, which may lie anywhere; no other file takes their place."""

_ASIDE, _PART = ".welfare-desk-", ".part"
"""How the names of files in the making begin and end."""
_DAY = 24 * 60 * 60

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_LOCKED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.EBUSY, errno.ETXTBSY}
_MISSING = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}
_LONG = {errno.ENAMETOOLONG}
_IMPOSSIBLE = {errno.EINVAL}  # how Windows refuses the signs that no name may have


def file_place(written: str | Path, office: Path | None = None) -> Path:
    """Where a file named by a clerk would stand, links followed; nothing is written.

    RuleError `bad_target` (reason: empty, characters, long, folder, missing, ours) or `target_in_office`: it
    lies in an office's folder or is another name of a file of `office`. StorageError where nobody may look.
    """
    path = _named(written)
    with _telling_trouble(path):
        found = _looked_at(path)
        if found is not None and stat.S_ISDIR(found.st_mode):
            raise _bad(path, "folder")
        if found is not None and not stat.S_ISREG(found.st_mode):
            return path  # a device or a pipe, which takes what is written and stays
        real = path.resolve()
        _keep_out(real, office, real)
        if found is not None and _is_of(office, found):
            raise RuleError("target_in_office", name=_shown(path))
        if real.suffix.lower() in OUR_ENDINGS:
            raise _bad(path, "ours")
        if not real.parent.is_dir():
            raise _bad(path, "missing")
    return real


def folder_place(written: str | Path, allowed: Path | None = None, office: Path | None = None) -> Path:
    """A folder named by a clerk, which need not stand yet; its parent must. Refused as `file_place` refuses.

    `allowed` is the one folder of an office that may be meant all the same, with what lies in it.
    """
    path = _named(written)
    with _telling_trouble(path):
        found = _looked_at(path)
        if found is not None and not stat.S_ISDIR(found.st_mode):
            raise _bad(path, "no_folder")
        real = path.resolve()
        if allowed is None or not real.is_relative_to(allowed.resolve()):
            _keep_out(real / "any", office, path)
        if found is None and not real.parent.is_dir():
            raise _bad(path, "missing")
    return real


def made_folder(written: str | Path, office: Path | None = None) -> Path:
    """A folder named by a clerk, made where it is missing; refused as `folder_place` and the disk refuse."""
    place = folder_place(written, office=office)
    with _telling_trouble(place):
        place.mkdir(exist_ok=True)
    return place


def must_take(written: str | Path, office: Path | None = None) -> None:
    """Ask before the work whether a file could be written; refused as `replacing` refuses."""
    place = file_place(written, office)
    with _telling_trouble(place):
        if not _is_device(place):
            handle, part = _fresh(place.parent)
            os.close(handle)
            part.unlink()


@contextlib.contextmanager
def replacing(written: str | Path, office: Path | None = None) -> Iterator[BinaryIO]:
    """A file to fill that becomes the one named, on the disk for good, when the block ends well.

    Refused as `file_place` refuses; trouble of the disk leaves as StorageError with the file's name. Half a
    file is never left behind, but where the program is killed, and then for a day.
    """
    place = file_place(written, office)
    with _telling_trouble(place):
        if _is_device(place):
            with place.open("wb") as device:
                yield device
            return
        _sweep(place.parent)
        with whole(place) as file:
            yield file


@contextlib.contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """As `replacing` for a file of the program's own, whose place nobody chooses; OSError of the disk."""
    handle, part = _fresh(path.parent)
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


def write(written: str | Path, content: bytes, office: Path | None = None) -> None:
    """Write these bytes as `replacing` does."""
    with replacing(written, office) as file:
        file.write(content)


_MANY_ROWS = 2_000


def too_many_for_memory(rows: int) -> bool:
    """Whether so many rows go through a folder beside their file, which holds the memory at some 30 MiB."""
    return rows > _MANY_ROWS


def scratch_folder(beside: Path) -> TemporaryDirectory[str]:
    """A folder beside a file to be written, for what does not fit into memory; only this user reads it."""
    import tempfile

    with _telling_trouble(beside):
        return tempfile.TemporaryDirectory(prefix=_ASIDE, suffix=_PART, dir=beside.parent)


def kept_folder(beside: Path, name: str) -> Path:
    """A folder beside a file to be written, for parts that outlive a program that was cut off.

    Whoever names it alike finds it again; only this user reads it, and it goes a day after it was last used.
    """
    folder = folder_beside(beside, name)
    with _telling_trouble(beside):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def folder_beside(beside: Path, name: str) -> Path:
    """Where such a folder lies, or would."""
    return beside.parent / f"{_ASIDE}{name}{_PART}"


def drop_folder(folder: Path) -> None:
    """Take such a folder away; what cannot go now goes with the sweep."""
    import shutil

    shutil.rmtree(folder, ignore_errors=True)


def with_ending(path: str, *endings: str) -> str:
    """The path with the first of these endings, unless it has one; what is added never falls on a file."""
    if path.lower().endswith(endings):
        return path
    stem, number = path, 2
    while os.path.lexists(path + endings[0]):
        path = f"{stem} ({number})"
        number += 1
    return path + endings[0]


def _named(written: str | Path) -> Path:
    text = str(written)
    if not text.strip():
        raise RuleError("bad_target", reason="empty", name="")
    if "\0" in text:
        raise _bad(Path(text), "characters")
    return Path(text)


def _shown(path: Path) -> str:
    return harmless(path.name or str(path))


def _bad(path: Path, reason: str) -> RuleError:
    return RuleError("bad_target", reason=reason, name=_shown(path))


def _looked_at(path: Path) -> os.stat_result | None:
    """What stands there, links followed; None when nothing does."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _is_device(path: Path) -> bool:
    found = _looked_at(path)
    return found is not None and not stat.S_ISREG(found.st_mode)


def _keep_out(real: Path, office: Path | None, told: Path) -> None:
    """RuleError `target_in_office` (name: that of `told`) for a place in the folder of any office."""
    inside = office is not None and real.is_relative_to(office.resolve())
    if inside or any((folder / mark).exists() for folder in real.parents for mark in OFFICE_MARKS):
        raise RuleError("target_in_office", name=_shown(told))


def _is_of(office: Path | None, found: os.stat_result) -> bool:
    """Whether a file has a second name in the office's folder."""
    if office is None or found.st_nlink < 2:
        return False
    return any(os.path.samestat(found, path.stat()) for path in office.rglob("*") if path.is_file())


def _fresh(folder: Path) -> tuple[int, Path]:
    """A new open file under a name that nothing there has."""
    import tempfile

    handle, name = tempfile.mkstemp(prefix=_ASIDE, suffix=_PART, dir=folder)
    return handle, Path(name)


def _sweep(folder: Path) -> None:
    """Take away what a program that was killed a day ago or more left in the making: it names people."""
    import shutil

    long_ago = time.time() - _DAY
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{_ASIDE}*{_PART}"):
            if left.stat().st_mtime < long_ago:
                if left.is_dir():
                    shutil.rmtree(left, ignore_errors=True)
                else:
                    left.unlink()


@contextlib.contextmanager
def _telling_trouble(path: Path) -> Iterator[None]:
    """Turns the operating system's errors about a file to be written into coded ones."""
    try:
        yield
    except OSError as error:
        if error.errno in _LONG | _IMPOSSIBLE:
            raise _bad(path, "long" if error.errno in _LONG else "characters") from error
        code = _code(error.errno)
        if error.errno == errno.ENOENT and path.resolve().parent.is_dir():
            code = "file_not_written"  # a folder of the system is there and takes no file
        raise StorageError(code, name=_shown(path), errno=error.errno) from error
    except UnicodeEncodeError as error:  # half a letter, which no name can hold
        raise _bad(path, "characters") from error


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
