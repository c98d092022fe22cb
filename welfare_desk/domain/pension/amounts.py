# SPDX-License-Identifier: Apache-2.0
"""What a payment is worth a month: by the tariffs in force, and by those that are announced."""

from __future__ import annotations

from collections.abc import Iterable

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.owed import MonthText
from welfare_desk.domain.pension.rates import Tariff, in_force


class Amounts:
    """What each size gets a month by the tariffs in force, and what is announced; keeps its answers."""

    def __init__(self, tariffs: Iterable[Tariff], kind: PaymentKind) -> None:
        self._tariffs = tuple(each for each in tariffs if each.kind is kind)
        self._kind = kind
        self.waits = any(each.waits and each.mistake is None for each in self._tariffs)
        """Whether anything is announced."""
        self._paid: dict[MonthText, Tariff] = {}
        self._known: dict[tuple[MonthText, int], int] = {}

    def tariff(self, month: MonthText) -> Tariff:
        """The tariff a month is paid by; RuleError as of `rates.in_force`."""
        found = self._paid.get(month)
        if found is None:
            found = self._paid[month] = in_force(self._tariffs, self._kind, JalaliMonth.parse(month))
        return found

    def knows(self, month: MonthText) -> bool:
        """Whether a tariff of the month is known."""
        try:
            self.tariff(month)
        except RuleError:
            return False
        return True

    def due(self, month: MonthText, size: int) -> int:
        """Rial of the month."""
        known = self._known.get((month, size))
        if known is None:
            known = self._known[month, size] = self.tariff(month).amount(size).amount
        return known

    def promised(self, month: MonthText, size: int) -> int:
        """Rial announced for the month beside what is paid for it."""
        if not self.waits:
            return 0
        of_month = JalaliMonth.parse(month)
        told = in_force(self._tariffs, self._kind, of_month, with_announced=True)
        return told.amount(size).amount - self.due(month, size)
