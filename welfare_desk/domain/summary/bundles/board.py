# SPDX-License-Identifier: Apache-2.0
"""How every office stands with every month at headquarters, as a clerk there reads it off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.merging import is_late
from welfare_desk.domain.text import unify


class CellState(StrEnum):
    """What stands in the place of an office and a month."""

    VERIFIED = "verified"
    REPLACED = "replaced"
    """Opened again by its office and sent once more; the newest bundle counts."""
    OPENED = "opened"
    """Taken, but an earlier month of its office came again since: it is open there, and counts no more."""
    LATE = "late"
    """When it came first it had been closed after its day."""
    REFUSED = "refused"
    """None was taken, and at least one was refused."""
    NOT_COME = "not_come"
    BEFORE = "before"
    """Before the first bundle of its office, whose chain cannot begin any earlier now."""


TAKEN = frozenset({CellState.VERIFIED, CellState.REPLACED, CellState.LATE})
"""States of a month that counts in the province's sums."""
MISSING = frozenset({CellState.NOT_COME, CellState.OPENED})
"""States of a month that is wanted of its office."""


@dataclass(frozen=True)
class TakenMonth:
    """A bundle that was taken, as far as the board asks."""

    office: str
    month: JalaliMonth
    sequence: int
    closed_at: datetime
    stands: bool = True
    """False once another bundle of its month, or of an earlier one of its office, was taken."""


@dataclass(frozen=True)
class TakenBundle:
    """A bundle that was taken, with the digest of the one before it in its chain."""

    sequence: int
    digest: str
    previous: str | None
    closed_at: datetime
    accepted_at: datetime
    accepted_by: str


@dataclass(frozen=True)
class Refusal:
    """A bundle that was not taken; `taken` says that the same file was taken later."""

    id: int
    file_name: str
    digest: str
    code: str
    facts: Mapping[str, Any]
    office: str
    month: JalaliMonth | None
    sequence: int | None
    previous: str | None
    expected: str | None
    refused_at: datetime
    refused_by: str
    county: str = ""
    """What its office is called, where that is or was enrolled."""
    taken: bool = False


@dataclass(frozen=True)
class BoardCell:
    """An office and a month: its state, the place in the chain of what counts, how many refusals are open."""

    month: JalaliMonth
    state: CellState
    sequence: int | None = None
    refused: int = 0


@dataclass(frozen=True)
class EnrolledCounty:
    """An office that is enrolled, or was: `enrolled` False where its last certificate was revoked."""

    code: str
    county: str
    enrolled: bool = True


@dataclass(frozen=True)
class BoardRow:
    """An office with its months; `enrolled` False where its last certificate was revoked."""

    code: str
    county: str
    enrolled: bool
    cells: tuple[BoardCell, ...]
    name: str
    """What it is called beside the others: `office_names`."""


def of_one_name(offices: Sequence[EnrolledCounty]) -> frozenset[str]:
    """Codes of the offices whose county another has too."""
    bearers = Counter(unify(one.county) for one in offices)
    return frozenset(one.code for one in offices if bearers[unify(one.county)] > 1)


def called(county: str, code: str, alike: Container[str]) -> str:
    """What an office is called: its county, with its code where that is among those `of_one_name`."""
    return f"{county} ({code})" if code in alike else county


def office_names(offices: Sequence[EnrolledCounty]) -> dict[str, str]:
    """What each office is called, by its code."""
    alike = of_one_name(offices)
    return {one.code: called(one.county, one.code, alike) for one in offices}


def rows_of(
    offices: Iterable[EnrolledCounty],
    months: Sequence[JalaliMonth],
    taken: Iterable[TakenMonth],
    begins: Mapping[str, JalaliMonth],
    refused: Mapping[str, Mapping[JalaliMonth, int]],
) -> tuple[BoardRow, ...]:
    """Every office that is enrolled, or was and has sent something, in the order of `offices`.

    `begins` is the month of each one's first bundle, `refused` counts open refusals.
    """
    held = list(offices)
    names = office_names(held)
    by_office: dict[str, list[TakenMonth]] = {}
    for one in taken:
        by_office.setdefault(one.office, []).append(one)
    return tuple(
        BoardRow(
            one.code,
            one.county,
            one.enrolled,
            cells_of(months, by_office.get(one.code, []), begins.get(one.code), refused.get(one.code, {})),
            names[one.code],
        )
        for one in held
        if one.enrolled or one.code in begins
    )


def cells_of(
    months: Sequence[JalaliMonth],
    taken: Sequence[TakenMonth],
    begins: JalaliMonth | None,
    refused: Mapping[JalaliMonth, int],
) -> tuple[BoardCell, ...]:
    """The cells of one office: `begins` is the month of its first bundle, `refused` counts open refusals.

    `taken` stands in the order in which it was taken: another chain may begin with a lower number.
    """
    by_month: dict[JalaliMonth, list[TakenMonth]] = {}
    for one in taken:
        by_month.setdefault(one.month, []).append(one)
    return tuple(_cell(month, by_month.get(month, []), begins, refused.get(month, 0)) for month in months)


def _cell(
    month: JalaliMonth, taken: Sequence[TakenMonth], begins: JalaliMonth | None, refused: int
) -> BoardCell:
    if taken and not taken[-1].stands:
        return BoardCell(month, CellState.OPENED, None, refused)
    if taken:
        state = CellState.REPLACED if len(taken) > 1 else CellState.VERIFIED
        if is_late(month, taken[0].closed_at):
            state = CellState.LATE
        return BoardCell(month, state, taken[-1].sequence, refused)
    if refused:
        return BoardCell(month, CellState.REFUSED, None, refused)
    before = begins is not None and month < begins
    return BoardCell(month, CellState.BEFORE if before else CellState.NOT_COME)
