# SPDX-License-Identifier: Apache-2.0
"""Documents beside the backups: a folder that only grows, filled with what it has not got yet.

A copy of the office would carry gigabytes of pictures every day. The copy's signed manifest says instead how
many documents belong to it, with a digest over the list of their names; the files lie once in the folder
beside all copies. On the office's own disk they are second names of the same files, which cost no room.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.files import file_trouble, flush_folder
from welfare_desk.storage.vault import Vault

MIRROR = "backup-attachments"
"""Folder beside the copies; it travels with them."""

PROVEN_EACH_TIME = 256 * 1024 * 1024
"""Bytes of older files that one backup reads again; all of them come by turns, day by day."""


@dataclass(frozen=True)
class Mirrored:
    """How many documents stand beside the copy, how many came now, and how many could not be had."""

    documents: int
    added: int
    lost: int


def beside(copies: Path, data_key: bytes) -> Vault:
    """The mirror in the folder of the copies."""
    return Vault(copies / MIRROR, data_key)


def listed(names: Sequence[str]) -> str:
    """The digest of a list of names, as the manifest carries it."""
    return sha256_hex("\n".join(sorted(names)).encode())


def fill(
    own: Vault, other: Vault, names: Iterable[str], today: date, progress: Callable[[int, int], None]
) -> Mirrored:
    """Bring what is missing there and prove it from its medium; StorageError of the disk.

    `progress` hears files done and their number; what it raises leaves what was brought so far.
    """
    wanted = list(names)
    due = _due(other, wanted, today)
    added = lost = 0
    for done, name in enumerate(wanted):
        progress(done, len(wanted))
        there = other.path(name).is_file()
        if there and (name not in due or other.is_whole(name)):
            continue
        if not own.is_whole(name):
            lost += 1
            continue
        _bring(own, other, name)
        added += 1
    return Mirrored(len(wanted), added, lost)


def _due(other: Vault, names: Sequence[str], today: date) -> set[str]:
    """Files whose turn it is to be read again: every one of them within so many days as are needed."""
    sizes = {}
    for name in names:
        path = other.path(name)
        if path.is_file():
            sizes[name] = path.stat().st_size
    turns = max(1, -(-sum(sizes.values()) // PROVEN_EACH_TIME))
    return {name for name in sizes if int(name[:8], 16) % turns == today.toordinal() % turns}


def _bring(own: Vault, other: Vault, name: str) -> None:
    """A second name on the same disk, a copy read back on another."""
    source, target = own.path(name), other.path(name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        try:
            os.link(source, target)
            flush_folder(target.parent)
        except OSError:
            other.put(name, source.read_bytes())
    except OSError as error:
        raise file_trouble(error) from None
    if not other.is_whole(name):
        raise StorageError("io_error")


def bring_back(own: Vault, other: Vault, names: Iterable[str]) -> int:
    """Put back what the office lacks or has damaged; how many documents are in neither place."""
    missing = 0
    for name in names:
        if own.is_whole(name):
            continue
        if not other.is_whole(name):
            missing += 1
            continue
        try:
            own.put(name, other.path(name).read_bytes())
        except OSError as error:
            raise file_trouble(error) from None
    return missing


def count_missing(own: Vault, other: Vault, names: Iterable[str]) -> int:
    """How many documents are in neither place, before anything is changed."""
    return sum(not (own.is_whole(name) or other.is_whole(name)) for name in names)
