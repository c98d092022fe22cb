# SPDX-License-Identifier: Apache-2.0
"""The case file and the dated events that move it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from welfare_desk.domain.casework.codes import Coverage, Domain


@dataclass(frozen=True)
class CoverageEvent:
    """One dated change of coverage; statistics are counted from these (domain notes 2.8)."""

    id: int
    from_state: Coverage | None
    to_state: Coverage
    effective_on: date
    reason: str
    letter_no: str
    recorded_at: datetime
    recorded_by: str
    undoes: int | None = None
    """The event that this counter-event takes back; both stay, and neither counts any more."""


@dataclass(frozen=True)
class FieldChange:
    """A dated move of a file from one specialised field (domain) to another."""

    event_id: int
    from_domain: Domain
    to_domain: Domain
    effective_on: date


def in_force(events: Iterable[CoverageEvent]) -> tuple[CoverageEvent, ...]:
    """The events that count, in order: without those taken back and without their counter-events."""
    known = tuple(events)
    struck = {event.undoes for event in known}
    kept = (event for event in known if event.undoes is None and event.id not in struck)
    return tuple(sorted(kept, key=lambda event: (event.effective_on, event.id)))


def opened_by_mistake(events: Iterable[CoverageEvent]) -> CoverageEvent | None:
    """The counter-event by which the opening went back; None for a file of which some event counts."""
    known = tuple(events)
    if in_force(known):
        return None
    openings = {event.id for event in known if event.from_state is None}
    return next((event for event in reversed(known) if event.undoes in openings), None)


@dataclass(frozen=True)
class CaseFile:
    """A file of the office (پرونده مددجویی), numbered like ``1404-00012``."""

    id: int
    version: int
    file_no: str
    person_id: int
    household_id: int
    domain: Domain
    coverage: Coverage
    opened_on: date | None
    note: str = ""
    client_code: str = ""
    """Given by headquarters' own system (کد مددجویی)."""
    referred_by: str = ""
    social_worker: str = ""
    archive_no: str = ""
