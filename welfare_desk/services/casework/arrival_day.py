# SPDX-License-Identifier: Apache-2.0
"""The day on which somebody came to the desk, corrected after it was recorded."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.reception import Reception
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.stamps import in_open_months
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import reception


def corrected_day(work: Work, shown: Reception, typed: date | None) -> date:
    """Let the arrival stand on the day typed, None leaves it; no day of a closed month is touched.

    RuleError `bad_fields` for a day to come or after the next step, `month_closed`, `before_birth`.
    """
    day = typed or shown.received_on
    if day == shown.received_on:
        return day
    if day > work.today:
        raise refused([Problem("received_on", "date_in_future")])
    step = reception.next_step_on(work.db, shown.id)
    if step is not None and day > step:
        raise refused([Problem("received_on", "received_after_step")])
    in_open_months(work, shown.received_on, day)
    had_been_born(work, shown.person_id, day)
    reception.move_day(work.db, shown.id, day)
    return day
