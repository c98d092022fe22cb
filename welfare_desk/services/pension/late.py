# SPDX-License-Identifier: Apache-2.0
"""A payment dated into the past: on every day since the file was covered, and on none it waited for it."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.errors import RuleError
from welfare_desk.services import periods
from welfare_desk.services.door import Work
from welfare_desk.storage import waiting
from welfare_desk.storage.casework import life


def covered_ever_since(work: Work, file_id: int, day: date) -> None:
    """RuleError `not_covered` (date, since) where the file was not covered on each day from this one on.

    Before its first event nothing is known of a file: what a list brought was covered for years before the
    office recorded it. Such a day of an open month stands, and the closing asks (`drawn_uncovered`); nothing
    asks a closed one again. Of a file that is not covered now the rule of the change itself tells.
    """
    since = life.covered_since(work.db.raw, file_id)
    if since is None or day >= since.day:
        return
    closed_through = periods.closed_through(work)
    if since.known or (closed_through is not None and day <= closed_through.last()):
        raise RuleError("not_covered", reason="then", date=day.isoformat(), since=since.day.isoformat())


def waited_on_no_day_since(work: Work, file_id: int, service: str, day: date) -> None:
    """RuleError `waits_for_quota` (date) where a place, ended since, was open on an evening from this day on.

    Nobody waits for what they draw: a month that tells both of one evening never closes.
    """
    if service in waiting.waited_since(work.db, file_id, day):
        raise RuleError("waits_for_quota", reason="then", date=day.isoformat())
