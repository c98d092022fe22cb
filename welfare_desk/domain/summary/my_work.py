# SPDX-License-Identifier: Apache-2.0
"""What the signed-in clerk has to do today, and what of the whole office waits for somebody."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.casework.note import Task

EXPIRING = 30
"""Days before its end from which a document counts as expiring."""


@dataclass(frozen=True)
class Waiting:
    """Counts of the office: every one has a list behind it."""

    documents_expiring: int = 0
    """Documents that end within `EXPIRING` days or have ended."""
    visits_due: int = 0
    """Planned visits whose day is today or has passed."""
    transfers_unanswered: int = 0
    inquiries_unanswered: int = 0
    admissions_to_approve: int = 0
    """Quotas that were put before the head and have free places; told to whoever may approve."""
    intervals_to_approve: int = 0
    """Clients for whom an interval is asked to be passed; told to whoever may approve."""


@dataclass(frozen=True)
class MyWork:
    """The clerk's tasks due today or overdue, the longest overdue first; `due` counts all of them."""

    tasks: tuple[Task, ...]
    due: int
    waiting: Waiting
