# SPDX-License-Identifier: Apache-2.0
"""Wrong passwords per account, and how long the account waits after them."""

from __future__ import annotations

import json
import logging
from datetime import datetime
from pathlib import Path
from typing import Any

from welfare_desk.domain.access import SignInRefused
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.files import write_whole

TRIES = "signin.json"
FREE_TRIES = 3
LONGEST_PAUSE = 300
"""Seconds that an account waits at most between two tries."""

log = logging.getLogger("welfare_desk.door")


class Tries:
    """Wrong passwords per account, in a small file that holds nothing else."""

    def __init__(self, directory: Path, now: datetime) -> None:
        self._path = directory / TRIES
        self._now = now.timestamp()
        self._kept: dict[str, Any] = {}
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            kept = {}
        if isinstance(kept, dict):
            self._kept = kept

    def check(self, name: str) -> None:
        """Refuse while the account has to wait."""
        entry = self._kept.get(name)
        if not isinstance(entry, list) or len(entry) != 2 or entry[0] < FREE_TRIES:
            return
        pause = min(LONGEST_PAUSE, 2 ** (entry[0] - FREE_TRIES + 1))
        left = entry[1] + pause - self._now
        # A clock set back must not lock anybody out for longer than the longest pause.
        if 0 < left <= LONGEST_PAUSE:
            raise SignInRefused("too_many_tries", seconds=int(left) + 1)

    def wrong(self, name: str) -> None:
        """Count a wrong password."""
        before = self._kept.get(name)
        count = before[0] if isinstance(before, list) and before else 0
        self._write({**self._kept, name: [count + 1, self._now]})

    def right(self, name: str) -> None:
        """Forget the wrong ones."""
        if name in self._kept:
            self._write({key: value for key, value in self._kept.items() if key != name})

    def _write(self, kept: dict[str, Any]) -> None:
        try:
            write_whole(self._path, json.dumps(kept, ensure_ascii=False).encode())
        except StorageError as error:
            log.info("tries not kept", extra={"code": error.code})
