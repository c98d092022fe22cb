# SPDX-License-Identifier: Apache-2.0
"""A payment that begins in a closed month: nothing checks that month again, so it is checked here."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.services import periods
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import life


def covered_in_closed(work: Work, file_id: int, day: date) -> None:
    """RuleError `not_covered` (date) for a day of a closed month on which the file was not covered.

    The closing of an open month finds such a payment (`drawn_uncovered`), and it is mended before.
    """
    closed_through = periods.closed_through(work)
    if closed_through is None or day > closed_through.last():
        return
    stood = life.coverage_on(work.db.raw, file_id, day)
    if stood is not Coverage.COVERED:
        raise RuleError("not_covered", coverage=stood or "", reason="then", date=day.isoformat())
