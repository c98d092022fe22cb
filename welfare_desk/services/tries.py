# SPDX-License-Identifier: Apache-2.0
"""Wrong passwords per account, and how long the account waits after them."""

from __future__ import annotations

import contextlib
import json
import logging
import math
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from welfare_desk.domain.access import SignInRefused
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.files import write_whole

TRIES = "signin.json"
FREE_TRIES = 3
NOBODY = "?"
"""Stands for every name without an account: what was typed there may be a password. No account has it."""

LONGEST_PAUSE = 300
"""Seconds that an account waits at most between two tries."""

log = logging.getLogger("welfare_desk.door")


def _is_entry(entry: Any) -> bool:
    return type(entry) is list and len(entry) == 2 and all(type(part) in {int, float} for part in entry)


class Tries:
    """Wrong passwords per account, in a small file that holds nothing else."""

    def __init__(self, directory: Path, now: datetime) -> None:
        self._path = directory / TRIES
        self._now = now.timestamp()
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            kept = {}
        # A ruined line locks nobody out: it is as if nothing had been counted.
        self._kept: dict[str, list[float]] = (
            {name: entry for name, entry in kept.items() if _is_entry(entry)} if type(kept) is dict else {}
        )

    def check(self, name: str) -> None:
        """Refuse while the account has to wait."""
        entry = self._kept.get(name)
        if entry is None or entry[0] < FREE_TRIES:
            return
        pause = min(LONGEST_PAUSE, 2 ** (entry[0] - FREE_TRIES + 1))
        left = entry[1] + pause - self._now
        # A clock set back must not lock anybody out for longer than the longest pause.
        if 0 < left <= LONGEST_PAUSE:
            raise SignInRefused("too_many_tries", seconds=math.ceil(left))

    def wrong(self, name: str) -> None:
        """Count a wrong password."""
        count = self._kept[name][0] if name in self._kept else 0
        self._write({**self._kept, name: [count + 1, self._now]})

    def right(self, name: str) -> None:
        """Forget the wrong ones."""
        if name in self._kept:
            self._write({key: value for key, value in self._kept.items() if key != name})

    @contextlib.contextmanager
    def counting(self, name: str) -> Iterator[None]:
        """A password is compared inside: refused while the account has to wait, counted when it is wrong."""
        self.check(name)
        try:
            yield
        except SignInRefused as refused:
            if refused.code == "wrong_password":
                self.wrong(name)
            raise
        self.right(name)

    def _write(self, kept: dict[str, list[float]]) -> None:
        try:
            write_whole(self._path, json.dumps(kept, ensure_ascii=False).encode())
        except StorageError as error:
            log.info("tries not kept", extra={"code": error.code})
