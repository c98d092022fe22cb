# SPDX-License-Identifier: Apache-2.0
"""A monthly list as its head tells it: where it stands, its sums; and what became of its lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind


class ListState(StrEnum):
    """Where a monthly list stands; from approved on its lines never change."""

    DRAFT = "draft"
    APPROVED = "approved"
    SENT = "sent"
    RECONCILED = "reconciled"


STEPS: dict[ListState, frozenset[ListState]] = {
    ListState.DRAFT: frozenset({ListState.DRAFT, ListState.APPROVED}),
    ListState.APPROVED: frozenset({ListState.SENT}),
    ListState.SENT: frozenset({ListState.RECONCILED}),
    ListState.RECONCILED: frozenset({ListState.RECONCILED}),
}
"""From a state to those it may become; a draft is prepared anew, a further file of payments adds."""


def check_step(before: ListState, after: ListState) -> None:
    """RuleError ``list_step_not_allowed`` (facts: from_state, to_state)."""
    if after not in STEPS[before]:
        raise RuleError("list_step_not_allowed", from_state=before, to_state=after)


def check_month(month: JalaliMonth, today: date) -> None:
    """RuleError ``list_too_early`` (facts: month, last): a list is made for the coming month at most."""
    last = JalaliMonth.of(today).plus(1)
    if month > last:
        raise RuleError("list_too_early", month=str(month), last=str(last))


@dataclass(frozen=True)
class MonthlyList:
    """The head of a list: where it stands, its sums, and who did each step of it when."""

    id: int
    version: int
    month: JalaliMonth
    kind: PaymentKind
    state: ListState
    lines: int
    amount: Rial
    arrears: Rial
    deductions: Rial
    net: Rial
    promised: Rial
    """Announced differences of these households, which the list does not hold."""
    digest: str
    prepared_at: datetime
    prepared_by: str
    approved_at: datetime | None = None
    approved_by: str = ""
    sent_at: datetime | None = None
    sent_by: str = ""
    sent_on: date | None = None
    letter_no: str = ""
    month_before: JalaliMonth | None = None
    """The month of the list before this one, of its kind."""

    @property
    def skipped(self) -> tuple[JalaliMonth, ...]:
        """Months since the list before that stand on no list; this one pays them as arrears."""
        found: list[JalaliMonth] = []
        month = self.month if self.month_before is None else self.month_before.plus(1)
        while month < self.month:
            found.append(month)
            month = month.plus(1)
        return tuple(found)


@dataclass(frozen=True)
class GroupSum:
    """The lines of one field, bank or size, and their net sum. `key`: code, three digits, or persons."""

    key: str
    lines: int
    net: Rial


class Settlement(StrEnum):
    """What became of a line, or of a payment that has none."""

    EQUAL = "equal"
    DIFFERENT = "different"
    MISSING = "missing"
    AWAITED = "awaited"
    """No file has told of it yet, and more are to come."""
    UNEXPECTED = "unexpected"
