# SPDX-License-Identifier: Apache-2.0
"""The order in which months are closed, and opened again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError


@dataclass(frozen=True)
class ClosingOrder:
    """What an office has closed so far, by which the next month may be.

    `through` is the last month that is closed; `first` the first that is, or was sent; `again` the earliest
    that was opened again and is not closed since; `sent` the first that was sent to headquarters.
    """

    through: JalaliMonth | None = None
    first: JalaliMonth | None = None
    again: JalaliMonth | None = None
    sent: JalaliMonth | None = None

    @property
    def begins(self) -> bool:
        """Whether the month closed next is the first of all: no earlier one can be closed while it is."""
        return self.first is None

    @property
    def due(self) -> JalaliMonth | None:
        """The month that is closed next; None before any was."""
        return self.again if self.through is None else self.through.plus(1)

    def corrected(self, since: date) -> tuple[JalaliMonth, ...]:
        """The closed months that are corrected by what became of a client on a day, the first one first."""
        if self.through is None or self.first is None:
            return ()
        months, month = [], max(self.first, JalaliMonth.of(since))
        while month <= self.through:
            months.append(month)
            month = month.plus(1)
        return tuple(months)


def check_order(month: JalaliMonth, order: ClosingOrder, today: date) -> None:
    """Months are closed one after the other once they are over, one that was opened again before later ones.

    RuleError `month_closed_already`, `month_before_first` (first), `month_ahead`, `month_not_over` (ends),
    `earlier_month_open` (next: the one to close).
    """
    _check_first(month, order)
    if order.through is not None and month <= order.through:
        raise RuleError("month_closed_already", month=str(month))
    if month.first() > today:
        raise RuleError("month_ahead", month=str(month))
    if month.last() >= today:
        raise RuleError("month_not_over", month=str(month), ends=month.last().isoformat())
    if order.due is not None and month > order.due:
        raise RuleError("earlier_month_open", month=str(month), next=str(order.due))


def month_at_hand(order: ClosingOrder, began: JalaliMonth | None, today: date) -> JalaliMonth:
    """The month that is to be closed; while that runs still, the last closed one, which is to be sent.

    Before any was closed it is the last that is over, or the one before it where the office `began` then:
    the first that is closed bars those before it.
    """
    last = JalaliMonth.of(today).plus(-1)
    due = order.due
    if due is None:
        return last.plus(-1) if began == last.plus(-1) else last
    return due if due.last() < today else order.through or due


SILENT = 3
"""Months without an entry from which on a first closing looks like that of a clock that runs ahead."""


def check_first(month: JalaliMonth, order: ClosingOrder, entered: JalaliMonth | None) -> None:
    """Whether the first month that is closed lies where the office works: every later one follows it.

    `entered` is the last month before it in which anything was entered, None where nothing was. A clock that
    is years ahead would else close a month before which no real one can be closed.

    RuleError `first_month_far` (last).
    """
    if order.due is None and entered is not None and month > entered.plus(SILENT):
        raise RuleError("first_month_far", month=str(month), last=str(entered))


def check_reopen(month: JalaliMonth, order: ClosingOrder) -> None:
    """Only the last closed month opens again.

    RuleError `month_not_closed`, `month_before_first` (first), `later_month_closed` (last).
    """
    _check_first(month, order)
    if order.through is None or month > order.through:
        raise RuleError("month_not_closed", month=str(month))
    if month < order.through:
        raise RuleError("later_month_closed", month=str(month), last=str(order.through))


def _check_first(month: JalaliMonth, order: ClosingOrder) -> None:
    if order.first is not None and month < order.first:
        raise open_month(month, order.first)


def open_month(month: JalaliMonth, first: JalaliMonth | None) -> RuleError:
    """Why nothing can be asked of the closing of an open month.

    One before the `first` of `ClosingOrder` can not be closed any more: `month_before_first` (first);
    any other is closed first: `month_not_closed`.
    """
    if first is not None and month < first:
        return RuleError("month_before_first", month=str(month), first=str(first))
    return RuleError("month_not_closed", month=str(month))
