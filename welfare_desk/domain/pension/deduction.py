# SPDX-License-Identifier: Apache-2.0
"""What is kept back from a payment month by month, such as an instalment."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import MOST_TYPED, Rial
from welfare_desk.domain.pension.kinds import PaymentKind


@dataclass(frozen=True)
class Deduction:
    """A monthly instalment from a month on; `until_month` None: until somebody ends it."""

    id: int
    version: int
    file_no: str
    kind: PaymentKind
    amount: Rial
    from_month: JalaliMonth
    until_month: JalaliMonth | None
    remark: str
    letter_no: str = ""
    mistake: Mistake | None = None


def check_deduction(amount: Rial, first: JalaliMonth, last: JalaliMonth | None) -> None:
    """RuleError ``rate_out_of_range``, ``deduction_months`` (facts: first)."""
    if not 0 < amount.amount < MOST_TYPED:
        raise RuleError("rate_out_of_range", amount=amount.amount, most=MOST_TYPED)
    if last is not None and last < first:
        raise RuleError("deduction_months", first=str(first))


def check_unlisted(first: JalaliMonth, listed: JalaliMonth | None) -> None:
    """RuleError ``deduction_listed`` (facts: month): what an approved list holds is not changed any more.

    `listed` is the last month whose list is approved.
    """
    if listed is not None and first <= listed:
        raise RuleError("deduction_listed", month=str(listed))
