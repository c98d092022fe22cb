# SPDX-License-Identifier: Apache-2.0
"""Tables of the parts that have no programme yet (domain notes 6.2, parts 5 and 7).

Nothing of them is counted: a figure is unknown, until somebody declares it, and it stays unknown beside that.
Their lines are those that published reports name (domain notes 8.1, 8.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desk.domain.summary.monthly.figures import Measure, Part, Unit


@dataclass(frozen=True)
class UntoldTable:
    """A table whose figures are only declared: its columns, and its lines by key."""

    code: str
    part: Part
    measures: tuple[Measure, ...]
    lines: tuple[str, ...]


AMOUNT, PERSONS, CASES, PIECES = "amount", "persons", "cases", "pieces"
EACH = "each"
"""What one of them costs: a price, or the ceiling of a loan."""
GROWTH = "growth"
"""Whole per cent by which an amount grew since the same period a year before."""

IN_CASH, IN_KIND, IN_SERVICE = "in_cash", "in_kind", "in_service"
WAYS = (IN_CASH, IN_KIND, IN_SERVICE)

NON_GOVERNMENT, GOVERNMENT = "non_government", "government"
CHANNELS = (NON_GOVERNMENT, GOVERNMENT)
"""Whose centres collected it: the columns of ways and these lines are the matrix of participation."""

PURPOSES = (
    "livelihood",
    "livelihood_packs",
    "food_packs",
    "meals",
    "dowry",
    "housing",
    "housing_deposit",
    "rent",
    "home_adaptation",
    "household_goods",
    "treatment",
    "equipment",
    "training",
    "pilgrimage",
    "campaigns",
    "other",
)
INCLUDED: Mapping[str, str] = {"housing_deposit": "housing", "rent": "housing"}
"""Purposes that are a part of another one."""

_GIVEN = (
    Measure(AMOUNT, Unit.RIAL),
    Measure(PERSONS, Unit.PERSON),
    Measure(CASES, Unit.CASE),
    Measure(PIECES, Unit.PIECE),
    Measure(EACH, Unit.RIAL),
)
_COLLECTED = (
    Measure(AMOUNT, Unit.RIAL),
    *(Measure(way, Unit.RIAL) for way in WAYS),
    Measure(GROWTH, Unit.PERCENT),
)

AID, PARTICIPATION = "aid", "participation"
SPENT: Mapping[str, str] = {channel: f"spent_{channel}" for channel in CHANNELS}
"""The table of what a channel's money was spent on."""

UNTOLD = (
    UntoldTable(AID, Part.AID, _GIVEN, PURPOSES),
    UntoldTable(PARTICIPATION, Part.PARTICIPATION, _COLLECTED, CHANNELS),
    *(UntoldTable(table, Part.PARTICIPATION, _GIVEN, PURPOSES) for table in SPENT.values()),
)


def untold_table(code: str) -> UntoldTable | None:
    """The table of a code; None where it is one that is counted, or none at all."""
    return next((table for table in UNTOLD if table.code == code), None)


Of = tuple[str, str, str]
"""A declared figure: its table, its line (empty: the whole column), its measure."""


@dataclass(frozen=True)
class Division:
    """What a figure is the sum of. `whole`: these are all there are; otherwise there may be others."""

    parts: tuple[Of, ...]
    whole: bool


def divisions(of: Of) -> tuple[Division, ...]:
    """Every way in which a figure divides into others."""
    table, line, measure = of
    if table == PARTICIPATION:
        return tuple(_collected(line, measure))
    if table in {AID, *SPENT.values()} and measure in {AMOUNT, CASES, PIECES}:
        within = tuple(one for one in PURPOSES if INCLUDED.get(one, "") == line)
        return (Division(tuple((table, one, measure) for one in within), whole=False),) if within else ()
    return ()


def _collected(line: str, measure: str) -> list[Division]:
    found = []
    if measure == AMOUNT:
        found.append(Division(tuple((PARTICIPATION, line, way) for way in WAYS), whole=True))
        if line:
            found.append(Division(((SPENT[line], "", AMOUNT),), whole=True))
    if not line and measure != GROWTH:
        found.append(Division(tuple((PARTICIPATION, one, measure) for one in CHANNELS), whole=True))
    return found
