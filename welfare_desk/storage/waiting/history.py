# SPDX-License-Identifier: Apache-2.0
"""What the log of a queue tells of the moves around one entry."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.waiting.history import Cause, Change
from welfare_desk.storage.clock import counted_day

_DAY = counted_day("queue_place_log.on_day", "queue_place_log.after_seq")
"""The day of a move; one that a clock ahead of time has told of stands on the day that the head then said."""

# Whoever stayed ahead of every key that the entry has had moved nobody here; nor did who stayed behind.
_CHANGES = f"""
WITH own(low, high) AS (
    SELECT min(place_key), max(place_key) FROM (
        SELECT place_key FROM queue_place WHERE entry_id = ?2
        UNION ALL SELECT old_key FROM queue_place_log WHERE entry_id = ?2
        UNION ALL SELECT new_key FROM queue_place_log WHERE entry_id = ?2)
)
SELECT {_DAY}, after_seq, entry_id, queue_no, old_key, new_key, cause FROM queue_place_log, own
WHERE service = ?1 AND no >= (SELECT min(no) FROM queue_place_log WHERE service = ?1 AND on_day >= ?3)
    AND max(coalesce(old_key, low), coalesce(new_key, low)) >= low
    AND min(coalesce(old_key, high + 1), coalesce(new_key, high + 1)) <= high
ORDER BY no
"""


def changes_around(raw: Any, service: str, entry_id: int, since: date) -> list[Change]:
    """What has changed in a queue from a day on and may have moved an entry, the oldest first."""
    rows = raw.execute(_CHANGES, (service, entry_id, since.isoformat()))
    return [
        Change(date.fromisoformat(day), step, entry, queue_no, old, new, Cause(cause))
        for day, step, entry, queue_no, old, new, cause in rows
    ]


def first_logged(raw: Any, entry_id: int) -> date:
    """The first day of an entry's record."""
    row = raw.execute(f"SELECT min({_DAY}) FROM queue_place_log WHERE entry_id = ?", (entry_id,)).fetchone()
    return date.fromisoformat(row[0])
