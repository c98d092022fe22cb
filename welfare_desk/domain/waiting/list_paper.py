# SPDX-License-Identifier: Apache-2.0
"""What the printed lists of a queue say: whom to call before an admission, and who waits in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.policy import Order


@dataclass(frozen=True)
class CallLine:
    """One whom the office calls."""

    rank: int
    full_name: str
    file_no: str
    phones: tuple[str, ...] = ()
    state: QueueState = QueueState.WAITING
    held_until: date | None = None


@dataclass(frozen=True)
class CallList:
    """The first of a queue as of a day, to be called; `chosen` says in words what narrowed the list."""

    service: str
    service_name: str
    as_of: date
    lines: tuple[CallLine, ...]
    letter_no: str = ""
    """The quota letter that the calls prepare for; empty where none has come."""
    places: int | None = None
    chosen: str = ""


@dataclass(frozen=True)
class QueueLine:
    """One who waits; `score` in hundredths."""

    rank: int
    file_no: str
    full_name: str
    joined_on: date
    score: int
    state: QueueState = QueueState.WAITING
    held_until: date | None = None


@dataclass(frozen=True)
class QueueList:
    """A queue in order as of a day; `total` waits, `lines` are those that `chosen` leaves."""

    service: str
    service_name: str
    as_of: date
    total: int
    order: Order
    policy_version: int
    proposed: bool
    lines: tuple[QueueLine, ...]
    chosen: str = ""
