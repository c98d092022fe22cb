# SPDX-License-Identifier: Apache-2.0
"""Postal addresses of files, and the sheets of labels that offices buy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold

MOST_LABELS = 2_400
"""Labels of one printing: a hundred sheets are more than a tray holds."""


class LabelSheet(StrEnum):
    """An A4 sheet of labels by its columns and rows: 70 × 37 mm, or 99.1 × 38.1 mm."""

    SMALL = "3x8"
    LARGE = "2x7"

    @property
    def places(self) -> int:
        """Labels on one sheet."""
        columns, _, rows = self.value.partition("x")
        return int(columns) * int(rows)


@dataclass(frozen=True)
class PostalAddress:
    """Where post reaches the person of a file."""

    file_no: str
    name: str
    address: str
    postal_code: str = ""
    neighbourhood: str = ""

    def lines(self, county: str) -> str:
        """County, neighbourhood and address in one text; what the address says itself is not said twice."""
        told = fold(self.address)
        street = " ".join(self.address.split())
        before = [
            name for name in (county, self.neighbourhood) if name and fold(name) and fold(name) not in told
        ]
        return "، ".join([*before, street])


def check_start(sheet: LabelSheet, start: int) -> None:
    """The first label to print on the first sheet, from 1; RuleError ``bad_label_start``."""
    if not 1 <= start <= sheet.places:
        raise RuleError("bad_label_start", most=sheet.places)
