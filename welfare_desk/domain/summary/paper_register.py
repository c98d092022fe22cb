# SPDX-License-Identifier: Apache-2.0
"""The office's register of papers: its lines, what each paper went through, and the proof of its numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.listing import PAGE
from welfare_desk.domain.text import fold

_NUMBER_PART = re.compile(r"(?:(?P<year>[0-9]{4})[/-])?(?P<part>[0-9]{0,6})")


class PaperState(StrEnum):
    """What became of a number; it never returns to its series."""

    ISSUED = "issued"
    VOID = "void"
    REPLACED = "replaced"
    """Void, and another paper stands in its place."""


class PaperSort(StrEnum):
    """Columns the register sorts by."""

    ISSUED = "issued"
    """The order in which numbers were taken."""
    NUMBER = "number"
    KIND = "kind"
    FILE = "file"
    BY = "by"


@dataclass(frozen=True)
class PaperFilter:
    """What the register is narrowed to; empty fields do not narrow.

    ``number`` is a whole number (``1404/000123``), or digits that stand anywhere in the six of one.
    """

    kinds: tuple[PaperKind, ...] = ()
    year: int | None = None
    number: str = ""
    state: PaperState | None = None
    since: date | None = None
    until: date | None = None
    issued_by: str = ""
    file_no: str = ""
    printed: bool | None = None
    """False for papers that never came out of a printer, True for the others."""


@dataclass(frozen=True)
class NumberAsked:
    """A typed number taken apart: its year where one was typed, its digits, and whether they are all six."""

    year: int | None
    digits: str

    @property
    def whole(self) -> int | None:
        """The number itself, once it cannot be a part of another."""
        return int(self.digits) if len(self.digits) == 6 else None


def number_asked(typed: str) -> NumberAsked | None:
    """What a clerk looks for, in any digits; None for what can be part of no number."""
    found = _NUMBER_PART.fullmatch(fold(typed))
    if found is None:
        return None
    return NumberAsked(int(found["year"]) if found["year"] else None, found["part"])


@dataclass(frozen=True)
class PaperRow:
    """One line of the register; ``printed`` counts the original too."""

    id: int
    kind: PaperKind
    number: str
    issued_on: date
    issued_by: str
    state: PaperState
    printed: int
    file_no: str = ""
    client: str = ""


@dataclass(frozen=True)
class PaperPage:
    """Lines of one page, and how many the filter leaves in all."""

    rows: tuple[PaperRow, ...]
    total: int
    limit: int = PAGE


@dataclass(frozen=True)
class Printed:
    """One printing: ``copy`` 0 is the original."""

    at: datetime
    by: str
    copy: int
    came_out: bool = True
    """False where the printer or the disk failed: that copy was printed later, or is still to be."""


@dataclass(frozen=True)
class Voiding:
    """Why a number stands for nothing any more, and which paper took its place."""

    reason: str
    at: datetime
    by: str
    replaced_by: str = ""


@dataclass(frozen=True)
class PaperHistory:
    """All that happened to one paper."""

    paper: PaperRow
    issued_at: datetime
    fingerprint: str
    version: int
    printings: tuple[Printed, ...] = ()
    void: Voiding | None = None
    stands_for: tuple[str, ...] = ()
    """Numbers of void papers in whose place it was issued."""


@dataclass(frozen=True)
class NumberSpan:
    """Numbers that follow each other, both ends included; the reason of those left out on purpose."""

    first: int
    last: int
    reason: str = ""

    def __len__(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True)
class SeriesProof:
    """One series in one Jalali year: every number up to the last is a paper, or was left out for a reason.

    ``gaps`` are the numbers that are neither; there must be none.
    """

    kind: PaperKind
    year: int
    first: int
    last: int
    count: int
    void: int
    skipped: tuple[NumberSpan, ...] = ()
    gaps: tuple[NumberSpan, ...] = ()

    @property
    def proven(self) -> bool:
        """Whether papers and numbers left out make up the whole series."""
        return not self.gaps and self.count + sum(map(len, self.skipped)) == self.last


def uncovered(holes: Iterable[NumberSpan], skipped: Sequence[NumberSpan]) -> tuple[NumberSpan, ...]:
    """The parts of holes that no skip explains, in order."""
    left = []
    for hole in holes:
        at = hole.first
        for skip in sorted(skipped, key=lambda one: one.first):
            if skip.last < at or skip.first > hole.last:
                continue
            if skip.first > at:
                left.append(NumberSpan(at, skip.first - 1))
            at = skip.last + 1
        if at <= hole.last:
            left.append(NumberSpan(at, hole.last))
    return tuple(left)
