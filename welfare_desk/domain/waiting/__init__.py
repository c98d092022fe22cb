# SPDX-License-Identifier: Apache-2.0
"""Waiting for a service: entries, the policy that orders them, places and why (domain notes 3.3)."""

from welfare_desk.domain.waiting.entries import (
    LONGEST_SERVICE,
    OPEN_STATES,
    PENSION,
    TRANSITIONS,
    QueueEntry,
    QueueState,
    check_join,
    check_move,
    may_wait,
    service_code,
)

__all__ = [
    "LONGEST_SERVICE",
    "OPEN_STATES",
    "PENSION",
    "TRANSITIONS",
    "QueueEntry",
    "QueueState",
    "check_join",
    "check_move",
    "may_wait",
    "service_code",
]
