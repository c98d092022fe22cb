# SPDX-License-Identifier: Apache-2.0
"""The life of one device, and what a year of its use costs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.equipment.stock import Place
from welfare_desk.domain.money import Rial

DAYS_OF_YEAR = 365


class Care(StrEnum):
    """What is done to a device beside moving it."""

    FITTING = "fitting"
    REPAIR = "repair"
    DISINFECTION = "disinfection"
    INSPECTION = "inspection"


class Moment(StrEnum):
    """Rows of a device's story: its movements by what they are, and every kind of care."""

    RECEIVED = "received"
    LENT = "lent"
    GIVEN = "given"
    RETURNED = "returned"
    RETURNED_TO_WORKSHOP = "returned_to_workshop"
    TO_WORKSHOP = "to_workshop"
    FROM_WORKSHOP = "from_workshop"
    TRANSFERRED = "transferred"
    SCRAPPED = "scrapped"
    MISSING = "missing"
    FOUND = "found"
    TAKEN_BACK = "taken_back"
    """A document was corrected by a reversal."""
    FITTING = "fitting"
    REPAIR = "repair"
    DISINFECTION = "disinfection"
    INSPECTION = "inspection"


_MOMENTS: dict[tuple[Place, Place], Moment] = {
    (Place.ELSEWHERE, Place.STORE): Moment.RECEIVED,
    (Place.STORE, Place.LOAN): Moment.LENT,
    (Place.STORE, Place.GIVEN): Moment.GIVEN,
    (Place.LOAN, Place.STORE): Moment.RETURNED,
    (Place.GIVEN, Place.STORE): Moment.RETURNED,
    (Place.LOAN, Place.WORKSHOP): Moment.RETURNED_TO_WORKSHOP,
    (Place.GIVEN, Place.WORKSHOP): Moment.RETURNED_TO_WORKSHOP,
    (Place.STORE, Place.WORKSHOP): Moment.TO_WORKSHOP,
    (Place.WORKSHOP, Place.STORE): Moment.FROM_WORKSHOP,
    (Place.STORE, Place.ELSEWHERE): Moment.TRANSFERRED,
    (Place.STORE, Place.SCRAPPED): Moment.SCRAPPED,
    (Place.WORKSHOP, Place.SCRAPPED): Moment.SCRAPPED,
    (Place.STORE, Place.DIFFERENCE): Moment.MISSING,
    (Place.DIFFERENCE, Place.STORE): Moment.FOUND,
}


def moment(from_place: Place, to_place: Place, *, reversal: bool) -> Moment:
    """What a movement is in a device's story."""
    return Moment.TAKEN_BACK if reversal else _MOMENTS[from_place, to_place]


@dataclass(frozen=True)
class Stay:
    """A time with a client: from the day it was handed out to the day it came back; None: it is there."""

    since: date
    until: date | None


def days_used(stays: Iterable[Stay], today: date) -> int:
    """Days that a device was with clients, the day of handing out not counted."""
    return sum(max(0, ((stay.until or today) - stay.since).days) for stay in stays)


def cost_per_year(price: Rial | None, repairs: Rial, used: int) -> Rial | None:
    """Price and repairs over the years of use, in whole rial; None without a price or a day of use."""
    if price is None or used <= 0:
        return None
    return Rial(round((price.amount + repairs.amount) * DAYS_OF_YEAR / used))


def stays(moves: Sequence[tuple[date, Place, Place]]) -> tuple[Stay, ...]:
    """The times with clients among movements in order: day, from where, to where."""
    found: list[Stay] = []
    since: date | None = None
    for day, from_place, to_place in moves:
        out, back = to_place in _OUT, from_place in _OUT
        if out:
            since = day
        elif back and since is not None:
            found.append(Stay(since, day))
            since = None
    if since is not None:
        found.append(Stay(since, None))
    return tuple(found)


_OUT = (Place.LOAN, Place.GIVEN)
