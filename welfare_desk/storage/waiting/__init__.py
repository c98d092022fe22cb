# SPDX-License-Identifier: Apache-2.0
"""Queues as rows: entries and their events, the office's services and policies, the place of everyone."""

from welfare_desk.storage.waiting.entries import (
    QUEUE_ENTRY,
    QUEUE_EVENT,
    WAITS_WRONGLY,
    is_waiting,
    leave_admitted,
    leave_with_file,
    move,
    next_queue_no,
    return_admitted,
    return_with_file,
    waited_since,
)

__all__ = [
    "QUEUE_ENTRY",
    "QUEUE_EVENT",
    "WAITS_WRONGLY",
    "is_waiting",
    "leave_admitted",
    "leave_with_file",
    "move",
    "next_queue_no",
    "return_admitted",
    "return_with_file",
    "waited_since",
]
