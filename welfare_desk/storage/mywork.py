# SPDX-License-Identifier: Apache-2.0
"""Counts of what waits in the rooms of casework, and of one clerk's tasks, in one statement."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.summary.my_work import EXPIRING, Waiting
from welfare_desk.storage.casework.inquiries import WAITS as INQUIRY_WAITS
from welfare_desk.storage.casework.notes import IS_FOR
from welfare_desk.storage.casework.notes import WAITS as WAITS_TASK
from welfare_desk.storage.casework.transfers import WAITS
from welfare_desk.storage.equipment.passing import WAITS_FOR_HEAD as INTERVAL_WAITS
from welfare_desk.storage.waiting.quotas import WAITS_FOR_HEAD

_COUNTS = f"""
SELECT (SELECT count(*) FROM task WHERE {IS_FOR.format(me="?1", may_edit="?4")} AND due_on <= ?2
        AND {WAITS_TASK}),
    (SELECT count(*) FROM attachment WHERE expires_on <= ?3 AND removed_at IS NULL),
    (SELECT count(*) FROM visit WHERE state = 'planned' AND planned_on <= ?2),
    (SELECT count(*) FROM transfer WHERE {WAITS}),
    (SELECT count(*) FROM inquiry WHERE {INQUIRY_WAITS.format("inquiry")}),
    iif(?5, (SELECT count(*) FROM quota WHERE {WAITS_FOR_HEAD}), 0),
    iif(?5, (SELECT count(*) FROM interval_approval WHERE {INTERVAL_WAITS}), 0)
"""


def counts(raw: Any, user: str, today: date, *, may_edit: bool, may_approve: bool) -> tuple[int, Waiting]:
    """How many tasks of the user are due, and what waits in the office, or for the head where one asks."""
    until = days_later(today, EXPIRING).isoformat()
    due, *waiting = raw.execute(_COUNTS, (user, today.isoformat(), until, may_edit, may_approve)).fetchone()
    return due, Waiting(*waiting)
