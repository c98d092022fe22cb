# SPDX-License-Identifier: Apache-2.0
"""In which household the person of a file lived for a month: the one that is paid for it.

What changes in a household counts from the next month on, so a month goes by the household in which the
person lived on the last day before it, wherever they live when it is paid.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from welfare_desk.domain.pension.owed import MonthText

SizeOf = Callable[[int, MonthText], int]
"""The size of a household (by id) for a month that stood on no list."""

HomeOf = Callable[[int, MonthText], int | None]
"""The household of a file's person (by the file's id) for a month; None where nobody knows of any."""


def _unknown(_: int, __: MonthText) -> None:
    return None


@dataclass(frozen=True)
class Lived:
    """Who lived where, as far as a list asks."""

    size_of: SizeOf
    moved: Mapping[int, Collection[int]] = field(default_factory=dict)
    """By file whose person came to a household on a day that is told: all in which they have lived."""
    home_of: HomeOf = _unknown
    """Asked of those alone: everybody else has always lived where they live."""

    def home(self, file_id: int, household_id: int, month: MonthText) -> int | None:
        """The household of a month; `household_id` is that of now. None where it is not known."""
        return self.home_of(file_id, month) if file_id in self.moved else household_id

    def size(self, file_id: int, household_id: int, month: MonthText) -> int:
        """Persons by whom the month is paid."""
        home = self.home(file_id, household_id, month)
        return self.size_of(household_id if home is None else home, month)
