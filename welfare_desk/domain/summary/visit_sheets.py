# SPDX-License-Identifier: Apache-2.0
"""What the sheets of home visits print: the form for one client, and the list of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.visit import VisitKind
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.visits import VisitRow


@dataclass(frozen=True)
class VisitForm:
    """A client as the visitor needs to know them at the door."""

    file: FileSummary
    centre: str
    plan: VisitRow | None
    last: VisitRow | None
    """The last visit that was done, whatever came of it."""


@dataclass(frozen=True)
class DayVisit:
    """One line of a day's list."""

    file_no: str
    full_name: str
    neighbourhood: str
    address: str
    mobile: str
    phone: str
    household: int
    """Persons, as `size_of` tells them."""
    visitor: str
    kind: VisitKind
    last_met_on: date | None


@dataclass(frozen=True)
class VisitDay:
    """The visits of one day in the order of their neighbourhoods; `chosen` says in words what narrowed it."""

    on: date
    visits: tuple[DayVisit, ...]
    chosen: str = ""
