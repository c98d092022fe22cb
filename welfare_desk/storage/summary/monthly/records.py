# SPDX-License-Identifier: Apache-2.0
"""Since when the office has records: what stood before it nobody can tell, and it is not 0."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.summary.monthly.month import STOOD_UNKNOWN, Stood
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.summary.monthly import people

_FIRST = """
SELECT min(day) FROM (SELECT min(effective_on) AS day FROM coverage_event
    UNION ALL SELECT min(happened_on) FROM stock_document
    UNION ALL SELECT min(held_on) FROM commission_session)
"""


def first_event(raw: Any) -> date | None:
    """The day of the first thing that the office recorded; None while it has recorded nothing.

    Evenings before it are unknown.
    """
    return iso_day(raw.execute(_FIRST).fetchone()[0])


def nothing_known(first: date | None, evening: date) -> bool:
    """Whether nothing is known of an evening, by the first event of the office."""
    return first is None or evening < first


def stood(raw: Any, first: date | None, evening: date) -> Stood:
    """What stood on an evening, as far as anything of it is known."""
    return STOOD_UNKNOWN if nothing_known(first, evening) else people.stood(raw, evening)
