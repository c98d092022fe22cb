# SPDX-License-Identifier: Apache-2.0
"""Files that come from another office: nothing is known of them before they are read."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from pathlib import Path

from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.summary.bundles.bundle import ENDING
from welfare_desk.domain.text import harmless

MOST_AT_ONCE = 1_000
"""Files of bundles that are read in one go."""
_DEEP = 2
"""How many folders deep below one that was named bundles are looked for."""


def read_file(path: str | Path, most: int) -> bytes:
    """The first bytes of a file, at most one more than `most`.

    StorageError `bundle_not_read` (name) where the disk does not give it; reason no_file for what is none: a
    pipe may give nothing for ever, and a device no end.
    """
    name = harmless(Path(path).name)
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise StorageError("bundle_not_read", name=name, reason="no_file")
        with Path(path).open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        raise StorageError("bundle_not_read", name=name) from error


def bundles_among(paths: Iterable[str]) -> list[str]:
    """The files named, and the bundles of the folders named; a large province has forty offices.

    RuleError `bundles_too_many` (most), `no_bundle_among` (ending) where the folders hold none.
    """
    found: list[str] = []
    for path in map(Path, paths):
        found += map(str, _of_folder(path, _DEEP) if path.is_dir() else [path])
    named = list(dict.fromkeys(found))
    if len(named) > MOST_AT_ONCE:
        raise RuleError("bundles_too_many", most=MOST_AT_ONCE)
    if not named:
        raise RuleError("no_bundle_among", ending=ENDING)
    return named


def _of_folder(folder: Path, deep: int) -> list[Path]:
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        return []
    found: list[Path] = []
    for path in inside:
        if path.is_dir() and not path.is_symlink():
            found += _of_folder(path, deep - 1) if deep else []
        elif path.name.lower().endswith(ENDING):
            found.append(path)
    return found
