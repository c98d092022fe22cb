# SPDX-License-Identifier: Apache-2.0
"""What a printed report says: its name, its filter in words, its rows as they are told, its sums."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MOST_LINES = 10_000
"""Rows of one printed report, hundreds of sheets of paper; more than that leaves as a workbook."""

Told = str | int | float | None


@dataclass(frozen=True)
class PaperColumn:
    """A column of a printed report; `kind` as a sheet has it."""

    heading: str
    kind: str


@dataclass(frozen=True)
class ReportPaper:
    """A report to be printed. `totals` has a cell for each column, or none."""

    name: str
    on: date
    told: tuple[tuple[str, str], ...]
    counted: str
    """How many rows or groups of how many it has, in words."""
    columns: tuple[PaperColumn, ...]
    rows: tuple[tuple[Told, ...], ...]
    totals: tuple[Told, ...] = ()
