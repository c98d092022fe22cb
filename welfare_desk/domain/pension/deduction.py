# SPDX-License-Identifier: Apache-2.0
"""What is kept back from a payment month by month, such as an instalment."""

from __future__ import annotations

from collections.abc import Collection
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


def check_unlisted(first: JalaliMonth, listed: JalaliMonth | None, *, new: bool = False) -> None:
    """RuleError ``deduction_listed`` (facts: month; reason new): what an approved list holds is not changed.

    `listed` is the last month whose list is approved; `new` of a deduction that no list holds yet.
    """
    if listed is not None and first <= listed:
        raise RuleError("deduction_listed", month=str(listed), reason="new" if new else "held")


def months_missed(
    told: Deduction, kept: Collection[JalaliMonth], listed: JalaliMonth | None
) -> tuple[JalaliMonth, ...]:
    """Months up to the last approved list in which an instalment was not kept back in full.

    `kept`: those whose line kept everything back. A month that is given back later does not bring its
    instalment with it: the office moves the last month on, or collects it otherwise.
    """
    if listed is None or told.mistake is not None:
        return ()
    end = listed if told.until_month is None else min(told.until_month, listed)
    missed, month = list[JalaliMonth](), told.from_month
    while month <= end:
        if month not in kept:
            missed.append(month)
        month = month.plus(1)
    return tuple(missed)
