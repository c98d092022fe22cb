# SPDX-License-Identifier: Apache-2.0
"""How long a text may be and how far a day may lie: bounds of every fact, whatever else a rule asks of it.

They catch what no rule of a programme thinks of: a year typed with a digit too few, a book pasted into a
name. A field for which these are not right says so in its metadata: `field(metadata=longest(4_000))`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import LAST_YEAR, from_jalali, to_jalali

LONGEST = 2_000
"""Characters of a text."""
LONGEST_LINE = 200
"""Characters of what stands in one line of a list or paper."""
LONGEST_OF_ALL = 200_000
"""Characters of all texts of one command together."""
MOST_NUMBER = 2**63
"""What no number reaches that is kept."""
LONGEST_PASTED = 64_000_000
"""Characters of pasted rows: as much as the largest workbook has bytes."""

FIRST_DAY = from_jalali(1300, 1, 1)
"""Nothing that an office records happened before it; births, which have a rule of their own, may have."""
YEARS_AHEAD = 20
"""Years from today within which every validity ends."""
YEARS_PLANNED = 5
"""Years from today within which what an office plans or lays down begins."""

_LONGEST, _AHEAD, _ANY, _UNCOUNTED = "longest", "years_ahead", "any_day", "uncounted"

PLANNED: Mapping[str, Any] = {_AHEAD: YEARS_PLANNED}
"""Metadata of a day on which something that is laid down begins or ends."""
ANY_DAY: Mapping[str, Any] = {_ANY: True}
"""Metadata of a day that only narrows a list."""
UNCOUNTED: Mapping[str, Any] = {_UNCOUNTED: True}
"""Metadata of what may be as long as a whole imported list."""
PATH: Mapping[str, Any] = {_LONGEST: 4_096}
"""Metadata of a place on the disk."""

_LINES = frozenset(
    {
        "answer_letter_no", "answered_by", "circular_no", "deed_no", "expert",
        "file_no", "for_user", "given_by", "key", "known", "letter_no", "name", "origin_office",
        "other_file_no", "other_office", "page", "place", "session_no", "tasks_to", "user", "visitor",
    }
)  # fmt: skip
"""Names of fields that hold one line wherever they stand."""
_PLANNED_DAYS = frozenset({"due_on", "held_on", "planned_on"})
"""Names of fields that hold a day that is planned wherever they stand."""


def longest(characters: int) -> Mapping[str, Any]:
    """Metadata of a text with a bound of its own."""
    return {_LONGEST: characters}


def is_counted(metadata: Mapping[str, Any]) -> bool:
    """Whether a field's texts count among those of the whole command."""
    return not metadata.get(_UNCOUNTED)


def text_fault(name: str, text: str, metadata: Mapping[str, Any]) -> str | None:
    """The code that refuses a text of a field, None for one that may be kept."""
    most = metadata.get(_LONGEST, LONGEST_LINE if name in _LINES else LONGEST)
    return "text_too_long" if len(text) > most else None


def day_fault(name: str, day: date, today: date, metadata: Mapping[str, Any]) -> str | None:
    """The code that refuses a day of a field, None for one that may be meant."""
    if metadata.get(_ANY):
        return None
    if day < FIRST_DAY:
        return "day_too_early"
    years = metadata.get(_AHEAD, YEARS_PLANNED if name in _PLANNED_DAYS else YEARS_AHEAD)
    return "day_too_late" if day > last_day(today, years) else None


def last_day(today: date, years: int) -> date:
    """The last day that lies so many years ahead, to the twenty-ninth of its month."""
    year, month, _ = to_jalali(today)
    return from_jalali(min(year + years, LAST_YEAR), month, 29)
