# SPDX-License-Identifier: Apache-2.0
"""Who stood where on which evening, from the log that the places keep."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.history import Cause, Stood
from welfare_desk.storage.metadata import iso_day

_STOOD = """
SELECT queue_place_log.entry_id, place_key, queue_no, cause
FROM queue_entry JOIN queue_place_log ON queue_place_log.entry_id = queue_entry.id
    AND on_day = (SELECT max(on_day) FROM queue_place_log AS later
        WHERE later.entry_id = queue_entry.id AND later.on_day <= ?1)
WHERE service = ?2 AND (ended_on IS NULL OR ended_on > ?1)
"""


def stood_on(raw: Any, service: str, day: date) -> dict[int, Stood]:
    """Everybody who waited on the evening of a day, with the key they had then."""
    rows = raw.execute(_STOOD, (day.isoformat(), service))
    return {entry: Stood(key, number, Cause(cause)) for entry, key, number, cause in rows}


def left_between(raw: Any, service: str, first: date, last: date) -> dict[int, Cause]:
    """Who left after the evening of the first day, up to that of the last, and how."""
    rows = raw.execute(
        "SELECT id, state FROM queue_entry WHERE service = ? AND ended_on > ? AND ended_on <= ?",
        (service, first.isoformat(), last.isoformat()),
    )
    return {entry: Cause.ADMITTED if state == QueueState.ADMITTED else Cause.LEFT for entry, state in rows}


def first_logged(raw: Any, entry_id: int) -> date | None:
    """The first day of an entry's record."""
    row = raw.execute("SELECT min(on_day) FROM queue_place_log WHERE entry_id = ?", (entry_id,)).fetchone()
    return iso_day(row[0])
