# SPDX-License-Identifier: Apache-2.0
"""Other payments that may be due for a household's month: those on its line, and of who lived there once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from welfare_desk.domain.pension.drawing import Drawing
from welfare_desk.domain.pension.lived import Lived


class Beside:
    """Finds them; most households have always been drawn for by one payment, and have none."""

    def __init__(self, lived: Lived, groups: Iterable[Sequence[Drawing]]) -> None:
        self._lived = lived
        self._of_home = {group[0].household_id: group for group in groups}
        self._once: defaultdict[int, list[Drawing]] = defaultdict(list)
        for group in self._of_home.values():
            for each in group:
                for home in self._homes(each):
                    if home != each.household_id:
                        self._once[home].append(each)

    def _homes(self, drawing: Drawing) -> Iterable[int]:
        return self._lived.moved.get(drawing.account.file_id, ())

    def elsewhere(self, drawing: Drawing) -> list[Drawing]:
        """Payments on other lines whose person may have lived in a household with this one's."""
        if not self._once:
            return []
        homes = {drawing.household_id, *self._homes(drawing)}
        found = {}
        for home in homes:
            there = () if home == drawing.household_id else self._of_home.get(home, ())
            for each in (*self._once.get(home, ()), *there):
                if each.household_id != drawing.household_id:
                    found[each.account.file_id] = each
        return list(found.values())

    def together(self, one: Drawing, other: Drawing, month: str) -> bool:
        """Whether their persons lived in one household for the month; of who is known nowhere: no."""
        home = self._lived.home(one.account.file_id, one.household_id, month)
        return home is not None and home == self._lived.home(other.account.file_id, other.household_id, month)
