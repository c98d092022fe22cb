# SPDX-License-Identifier: Apache-2.0
"""The log of copies: a plain file without personal data, for the sign-in window to warn by."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from welfare_desk.storage.files import write_whole

LOG = "backups.json"
KEPT = 200
"""Newest lines kept."""


@dataclass(frozen=True)
class Copy:
    """One copy: when (UTC text), its file's name, whether it was opened and proven, how many case files.

    `same_disk`: it lies where the office lies, and burns with it. Folders are left out: they may carry a
    clerk's name.
    """

    at: str
    file: str
    verified: bool
    files: int = 0
    same_disk: bool = True


def read(directory: Path) -> tuple[Copy, ...]:
    """The copies made, oldest first; a damaged log is an empty one."""
    try:
        lines = json.loads((directory / LOG).read_text(encoding="utf-8"))
        return tuple(map(_copy, lines))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return ()


def _copy(line: dict[str, Any]) -> Copy:
    files = int(line.get("files", 0))
    return Copy(
        str(line["at"]),
        str(line["file"]),
        line["verified"] is True,
        files,
        line.get("same_disk") is not False,
    )


def note(directory: Path, copy: Copy) -> None:
    """Add a line."""
    lines = [*read(directory), copy][-KEPT:]
    write_whole(
        directory / LOG, json.dumps([asdict(line) for line in lines], ensure_ascii=False, indent=0).encode()
    )


def last_verified(directory: Path) -> str | None:
    """When the verified copy made last was made; None when there is none.

    The last line counts, not the latest date: a PC whose clock once ran ahead must not silence the reminder.
    """
    return next((copy.at for copy in reversed(read(directory)) if copy.verified), None)
