# SPDX-License-Identifier: Apache-2.0
"""Rows of a list taken to the clipboard: an export like any other, and logged before it is one."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.sightings import note


@dataclass(frozen=True)
class CopyRows:
    """Which list of the window, by its name there, and how many of its rows."""

    list: str
    rows: int


@dataclass(frozen=True)
class RowsCopied:
    """How many rows are on record."""

    rows: int


@command("exchange.copy_rows", permission=Permission.EXPORT_LISTS, touches={Kind.SIGHTING})
def copy_rows(work: Work, facts: CopyRows) -> RowsCopied:
    """Log who copies how many rows of which list; the window then puts them on the clipboard."""
    rows = max(1, facts.rows)
    note(work, Sighting.EXPORT, rows=rows)
    work.about("list", facts.list)
    return RowsCopied(rows)
