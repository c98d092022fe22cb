# SPDX-License-Identifier: Apache-2.0
"""What a command writes beside every event it records: when, by whom, why, on which letter."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.life import check_open
from welfare_desk.domain.text import unify
from welfare_desk.services import periods
from welfare_desk.services.door import Look, Work
from welfare_desk.storage.casework.life import Stamp


def in_open_months(source: Work | Look, *days: date | None, of: str = "") -> None:
    """Refuse what a month counts that is closed: RuleError `month_closed`; `of` as in `check_open`."""
    closed_through = periods.closed_through(source)
    for day in filter(None, days):
        check_open(day, closed_through, of)


def stamp(work: Work, effective_on: date, reason: str, letter_no: str, of: str = "") -> Stamp:
    """The stamp of the signed-in user now, of what the office did; the reason goes into the audit entry too.

    RuleError `month_closed` for a day of a closed month; `of` as in `check_open`.
    """
    in_open_months(work, effective_on, of=of)
    return stamp_of_life(work, effective_on, reason, letter_no)


def stamp_of_life(work: Work, effective_on: date, reason: str, letter_no: str) -> Stamp:
    """The stamp of what became of a client: its true day, however late the office learns of it.

    In a closed month it is a correction: the month stands as it was sealed, and the report of the open one
    tells both figures. What the office itself did bears the stamp above.
    """
    work.because(unify(reason))
    return Stamp(effective_on, work.today, work.now, work.user.name, unify(reason), unify(letter_no))


def because(work: Work, reason: str) -> str:
    """The reason as the audit entry keeps it from now on; RuleError `bad_fields` without one."""
    told = unify(reason)
    if not told:
        raise refused([Problem("reason", "required")])
    work.because(told)
    return told


def mistaken(work: Work, reason: str) -> Stamp:
    """The stamp of what is struck today; without a reason nothing is: RuleError `bad_fields`."""
    because(work, reason)
    return stamp(work, work.today, reason, "")
