# SPDX-License-Identifier: Apache-2.0
"""Whether a person being typed may be one the office knows: names a slip apart, swapped, born about then."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.finding import order_key

MOST = 3
"""So many likely doubles are shown while typing."""

YEARS = 1
"""Years of birth may differ by so many: a date read from a card is often a year off."""


@dataclass(frozen=True)
class Likely:
    """Somebody the office knows who may be the one being typed."""

    person_id: int
    name: str
    father_name: str
    birth_date: date | None
    identifier: str
    file_no: str
    """Their file, or for a member without one a file of their household; empty where there is neither."""
    coverage: Coverage | None
    """None for a member without a file."""
    same_identifier: bool = False
    left_on: date | None = None
    """When they left that household; None for who lives there."""
    fields: dict[str, str] = field(default_factory=dict)
    """What is recorded of whoever has the identifier typed, as a form takes it; only what is not empty."""


@dataclass(frozen=True)
class AccountHolder:
    """Whose account a SHEBA is in the office already, and a file of their household."""

    name: str
    file_no: str


@dataclass(frozen=True)
class Typed:
    """What is typed so far, folded."""

    given: str
    family: str
    father: str
    born: int | None
    """Gregorian year of birth."""

    @staticmethod
    def of(first: str, last: str, father: str, birth: date | None) -> Typed:
        """From the texts of the fields."""
        return Typed(order_key(first), order_key(last), order_key(father), birth.year if birth else None)


@lru_cache(maxsize=1 << 14)
def distance(one: str, other: str, most: int) -> int:
    """Letters to change, add, drop or swap to make one of the other; `most` + 1 beyond it."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        now = [place]
        for column, beside in enumerate(other, start=1):
            cost = min(row[column] + 1, now[-1] + 1, row[column - 1] + (letter != beside))
            swapped = place > 1 and column > 1 and letter == other[column - 2] and one[place - 2] == beside
            if swapped:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        if min(now) > most:
            return most + 1
        before, row = row, now
    return row[-1]


def slips(length: int) -> int:
    """How many slips a name of so many letters may have and still be read as the same."""
    return 0 if length < 3 else 1 if length < 7 else 2


def unlikeness(typed: Typed, given: str, family: str, father: str, born: int | None) -> int | None:
    """How far a known person is from the one typed, 0 for alike; None for somebody else.

    Given and family name may stand in each other's place. An unknown father or birth year speaks neither
    for nor against, but one of the two must agree.
    """
    names = min(_apart(typed, given, family), _apart(typed, family, given) + 1)
    if names >= _FAR:
        return None
    agreed, total = 0, names
    if typed.father and father:
        apart = distance(typed.father, father, slips(len(typed.father)))
        if apart > slips(len(typed.father)):
            return None
        agreed, total = agreed + 1, total + apart
    if typed.born is not None and born is not None:
        if abs(typed.born - born) > YEARS:
            return None
        agreed, total = agreed + 1, total + (typed.born != born)
    return total if agreed else None


_FAR = 100


def _apart(typed: Typed, given: str, family: str) -> int:
    found = 0
    for one, other in ((typed.given, given), (typed.family, family)):
        most = slips(len(one))
        apart = distance(one, other, most)
        if apart > most:
            return _FAR
        found += apart
    return found
