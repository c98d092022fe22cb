# SPDX-License-Identifier: Apache-2.0
"""Promises to named persons as lists show them, until when they may hold, and who is next in line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.equipment.requests import AllocationState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.entries import QueueState

SOON_DAYS = 3
"""A promise that ends within so many days is told as ending soon."""


class PromiseSort(StrEnum):
    """Columns that promises are listed by."""

    EXPIRES = "expires"
    ALLOCATED = "allocated"
    NAME = "name"
    ITEM = "item"


class PromiseFilter(StrEnum):
    """Which promises are listed."""

    OPEN = "open"
    SOON = "soon"
    ENDED = "ended"
    ALL = "all"


@dataclass(frozen=True)
class PromiseRow:
    """One promise; `serial` of a device that was named, `voucher` by which it was handed out."""

    id: int
    version: int
    request: int | None
    number: str
    file_no: str
    name: str
    mobile: str
    code: str
    item: str
    size: str
    serial: str
    quantity: int
    allocated_on: date
    expires_on: date
    state: AllocationState
    ended_on: date | None
    reason: str
    voucher: str
    allocated_by: str

    def days_left(self, today: date) -> int:
        """Whole days on which it still holds after today; below zero once it ran out."""
        return (self.expires_on - today).days


class PassedOver(StrEnum):
    """Why somebody in line is not proposed."""

    HELD = "held"
    PROMISED = "promised"


@dataclass(frozen=True)
class InLine:
    """Who waits for an item with a granted request.

    `quantity` pieces are due. `admitted` by a run of the queue: they stand in it no more and come first.
    `passed_over` tells why nothing can be promised to them now; `until` is the last day of a hold or promise.
    """

    place: int
    request: int
    version: int
    number: str
    file_no: str
    name: str
    size: str
    quantity: int
    asked_on: date
    granted_on: date
    joined_on: date | None
    state: QueueState | None
    missing: tuple[str, ...]
    pupil: bool
    admitted: bool = False
    passed_over: PassedOver | None = None
    until: date | None = None


def check_expiry(expires_on: date, today: date, most_days: int) -> None:
    """RuleError ``bad_expiry`` (date, least, most) for a last day that is past, or too far away."""
    most = days_later(today, most_days)
    if not today <= expires_on <= most:
        raise RuleError(
            "bad_expiry", date=expires_on.isoformat(), least=today.isoformat(), most=most.isoformat()
        )


@dataclass(frozen=True)
class Ahead:
    """Who is first of those ahead of somebody in the line of an item, and how many there are."""

    name: str
    file_no: str
    count: int
