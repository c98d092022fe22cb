# SPDX-License-Identifier: Apache-2.0
"""Loans: what a client has that comes back, by when, and what was said about it since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.equipment.items import Item, ItemKind
from welfare_desk.domain.errors import RuleError

MONTHS_LENT = 12
"""How long a loan is proposed for where the item has no interval."""


class ReminderWay(StrEnum):
    """How a client was reminded of a loan."""

    CALL = "call"
    MESSAGE = "message"
    LETTER = "letter"
    VISIT = "visit"


class LoanSort(StrEnum):
    """Columns that loans are listed by."""

    DUE = "due"
    NAME = "name"
    ITEM = "item"
    HANDED = "handed"


class LoanFilter(StrEnum):
    """Which loans are listed."""

    ALL = "all"
    OVERDUE = "overdue"
    SOON = "soon"
    """Due within the days of `DatedRule.LOAN_SOON_DAYS`."""
    OPEN_ENDED = "open_ended"
    """Without a last day."""


@dataclass(frozen=True)
class Loan:
    """Pieces of one movement that are with a client on loan; `left` are not back yet.

    `due_on` is the day last agreed; `reminded_on` and `reminders` tell of the calls and letters since.
    """

    entry_id: int
    document_id: int
    voucher: str
    file_id: int
    file_no: str
    name: str
    mobile: str
    code: str
    item: str
    size: str
    serial: str
    left: int
    quantity: int
    handed_on: date
    due_on: date | None
    extended: int = 0
    reminders: int = 0
    reminded_on: date | None = None
    value: int | None = None

    def overdue_days(self, today: date) -> int:
        """Days past the last one; 0 while it is not over."""
        return 0 if self.due_on is None else max(0, (today - self.due_on).days)


def months_lent(kind: ItemKind, returnable: bool, reissue_months: int | None) -> int | None:
    """For how long an item is proposed as a loan: its interval, else a year; None: given for good."""
    if not returnable or kind is not ItemKind.SERIAL:
        return None
    return reissue_months or MONTHS_LENT


def proposed_due(item: Item, handed_on: date) -> date | None:
    """The last day proposed for a device that comes back: when its interval is over, else in a year.

    None for what is proposed to be given for good.
    """
    months = months_lent(item.kind, item.returnable, item.reissue_months)
    return None if months is None else months_later(handed_on, months)


def check_extension(due_on: date | None, until: date, agreed_on: date) -> None:
    """Refuse a new last day that is no later: RuleError ``not_extended`` (date, due: it must lie after)."""
    after = agreed_on if due_on is None else max(agreed_on, due_on)
    if until <= after:
        raise RuleError("not_extended", date=until.isoformat(), due=after.isoformat())
