# SPDX-License-Identifier: Apache-2.0
"""Waiting is an explicit entry for a service, never a subtraction (domain notes 0, finding 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PENSION = "pension"
"""The service code of the pension queue, the one `in_queue` counts."""


class QueueState(StrEnum):
    """State of one entry; only WAITING, CALLED and HELD stand in the queue."""

    WAITING = "waiting"
    CALLED = "called"
    HELD = "held"
    ADMITTED = "admitted"
    WITHDREW = "withdrew"
    REMOVED = "removed"


OPEN_STATES: frozenset[QueueState] = frozenset({QueueState.WAITING, QueueState.CALLED, QueueState.HELD})
"""States that count as being in the queue."""


@dataclass(frozen=True)
class QueueEntry:
    """One file waiting for one service since a day."""

    id: int
    service: str
    state: QueueState
    joined_on: date
    ended_on: date | None = None
    letter_no: str = ""
