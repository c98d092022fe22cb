# SPDX-License-Identifier: Apache-2.0
"""Positive-life centres: what one may carry, and what a clerk types about it (domain notes 1.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from welfare_desk.domain.casework.entry import Problem, phone
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import latin_digits, unify, unify_lines, whole_number

CENTRE_CAPACITY = 600
"""Files of a centre since 1404, until the office sets a dated rule."""

FILES_PER_WORKER = 200
"""Files one social worker of a centre carries since 1404, until the office sets a dated rule."""

NEARLY = 0.9
"""From this share of its capacity on a centre is said to be nearly full."""

LONGEST = {"code": 20, "name": 80, "leader": 80, "address": 400}
"""Characters of the fields of a centre."""

MOST_FILES = 100_000
MOST_WORKERS = 99


class LoadState(StrEnum):
    """How full a centre is; being full is told, never forbidden."""

    FREE = "free"
    NEARLY_FULL = "nearly_full"
    OVER = "over"


@dataclass(frozen=True)
class Load:
    """The files of a centre beside what it may carry."""

    files: int
    capacity: int
    workers: int
    per_worker: int = FILES_PER_WORKER
    """Files that one of them may carry."""

    @property
    def room(self) -> int:
        """Files it may carry: its capacity, or what its social workers can, whichever is less."""
        return min(self.capacity, self.workers * self.per_worker)

    @property
    def share(self) -> float:
        """Files as a part of the room."""
        return self.files / self.room

    @property
    def over(self) -> int:
        """Files beyond the room."""
        return max(0, self.files - self.room)

    @property
    def state(self) -> LoadState:
        """Free, nearly full, or over."""
        if self.over:
            return LoadState.OVER
        return LoadState.NEARLY_FULL if self.share >= NEARLY else LoadState.FREE

    def plus(self, files: int) -> Load:
        """The load with so many files more (or fewer)."""
        return replace(self, files=self.files + files)


def workers_needed(files: int, per_worker: int = FILES_PER_WORKER) -> int:
    """Social workers for so many files."""
    return -(-files // per_worker)


@dataclass(frozen=True)
class CentreEntry:
    """What was read of a centre's typed fields; the neighbourhoods by name, each once."""

    code: str
    name: str
    leader: str
    phone: str
    address: str
    capacity: int
    workers: int
    neighbourhoods: tuple[str, ...]


def read_centre(
    typed: Mapping[str, str],
    neighbourhoods: tuple[str, ...],
    capacity: int = CENTRE_CAPACITY,
    per_worker: int = FILES_PER_WORKER,
) -> tuple[CentreEntry, tuple[Problem, ...]]:
    """Read typed fields (code, name, leader, phone, address, capacity, workers) with every fault found.

    An empty capacity is the office's usual one; empty workers are as many as that capacity needs.
    """
    problems: list[Problem] = []
    problems += [Problem(name, "unknown_field", "unknown") for name in typed if name not in _FIELDS]
    texts = {name: unify(typed.get(name, "")) for name in ("code", "name", "leader")}
    texts["address"] = unify_lines(typed.get("address", ""))
    texts["code"] = latin_digits(texts["code"])
    for name, text in texts.items():
        if len(text) > LONGEST[name]:
            problems.append(Problem(name, "too_long", "length"))
        elif not text and name in ("code", "name"):
            problems.append(Problem(name, "required"))
    number = ""
    if typed.get("phone", "").strip():
        try:
            number = phone(typed["phone"])
        except RuleError as error:
            problems.append(Problem("phone", error.code, str(error.facts.get("reason") or "")))
    room = _whole(typed, "capacity", capacity, MOST_FILES, problems)
    workers = _whole(
        typed, "workers", min(workers_needed(room, per_worker), MOST_WORKERS), MOST_WORKERS, problems
    )
    named = tuple(dict.fromkeys(name for name in map(unify, neighbourhoods) if name))
    entry = CentreEntry(
        texts["code"], texts["name"], texts["leader"], number, texts["address"], room, workers, named
    )
    return entry, tuple(problems)


_FIELDS = frozenset({"code", "name", "leader", "phone", "address", "capacity", "workers"})


def _whole(typed: Mapping[str, str], name: str, usual: int, most: int, problems: list[Problem]) -> int:
    text = typed.get(name, "")
    if not text.strip():
        return usual
    number = whole_number(text, most)
    if not number:
        problems.append(Problem(name, "bad_centre_size", "range"))
        return usual
    return number
