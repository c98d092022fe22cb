# SPDX-License-Identifier: Apache-2.0
"""Whose a row was on an evening before a merge pointed it at the file, or the person, that is kept.

A merge makes one of two from its day on; what a month counts of days before it is of the file that had it.
"""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from typing import Any

from welfare_desk.domain.calendar import IRAN
from welfare_desk.storage.metadata import utc_text

_WHOSE = {
    "case_file": "person_id",
    "commission_case": "person_id",
    "equipment_request": "file_id",
    "queue_entry": "file_id",
    "stock_document": "file_id",
    "transfer": "file_id",
    "visit": "file_id",
}
"""The tables whose rows a month tells with a file, and the column that says whose each is."""

_STEPS = """
SELECT json_extract(before, '$.steps'), merged_at FROM merge WHERE undone_at IS NULL AND merged_at >= ?
ORDER BY id
"""


def moved_since(raw: Any, since: date, until: date) -> str:
    """The parameter `:moved` of `was_of`: rows that merges after `until` moved, each with whose it was.

    Of `transfer` all that merges moved from `since` on: it tells how a file came in the days between.
    """
    found: dict[str, dict[int, int]] = {}
    later = _dawn(until + timedelta(days=1))
    for steps, at in raw.execute(_STEPS, (_dawn(since),)).fetchall():
        for table, row_id, old in json.loads(steps):
            whose = (old or {}).get(_WHOSE.get(table))
            if whose is not None and (at >= later or table == "transfer"):
                found.setdefault(table, {}).setdefault(row_id, whose)  # the first of them had it then
    return json.dumps(found)


def _dawn(day: date) -> str:
    return utc_text(datetime.combine(day, time(), IRAN))


_NONE = ":moved = '{}'"
"""Most evenings have no merge after them: nothing is looked for row by row then."""


def moved_of(table: str) -> str:
    """The SQL of the moved rows of a table: their `key`, and as `value` whose each was."""
    return f"json_each(:moved, '$.{table}')"


def was_of(table: str, row_id: str, whose: str) -> str:
    """The SQL of whose a row was; `row_id` and `whose` are what names it and whose it is today."""
    return f"iif({_NONE}, {whose}, coalesce({_moved(table, row_id)}, {whose}))"


def not_moved(table: str, row_id: str) -> str:
    """The SQL condition that a row was whose it is today."""
    return f"({_NONE} OR {_moved(table, row_id)} IS NULL)"


def _moved(table: str, row_id: str) -> str:
    return f"json_extract(:moved, '$.{table}.\"' || {row_id} || '\"')"
