# SPDX-License-Identifier: Apache-2.0
"""What a change of a payment will do, in sentences, before it is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import listed, month_title, number
from welfare_desk.desktop.pension.counted import CountedLines
from welfare_desk.desktop.wording.payments import both_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState, PensionStep
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.months import months_unpaid, unpaid_from
from welfare_desk.domain.pension.rates import Tariff, in_force


@dataclass(frozen=True)
class Paid:
    """What is known of a payment where its change is described; `size` is persons, or born at once."""

    kind: PaymentKind
    size: int
    tariffs: tuple[Tariff, ...] = ()
    steps: tuple[PensionStep, ...] = ()
    closed: tuple[JalaliMonth, ...] = ()
    """Months whose list is approved, so that nobody comes onto it any more."""

    def amount(self, month: JalaliMonth) -> Rial | None:
        """Rial of a month by the tariff in force; None where none is known."""
        try:
            return in_force(self.tariffs, self.kind, month).amount(self.size)
        except RuleError:
            return None


def consequence(
    paid: Paid, before: PensionState, to_state: PensionState, month: JalaliMonth, *, arrears: bool | None
) -> list[str]:
    """The sentences; `month` is the first one paid, or not paid any more."""
    translate = QCoreApplication.translate
    named = month_title(month)
    if to_state is PensionState.SUSPENDED:
        told = translate("PaymentChange", "From {month} on nothing is paid, until it is given back.")
        return [told.format(month=named), _last_paid(month)]
    if to_state is PensionState.CUT:
        since = unpaid_from(paid.steps) if before is PensionState.SUSPENDED else None
        if since is not None and since < month:
            told = translate(
                "PaymentChange", "Suspended, nothing is paid since {month}; now the payment ends."
            )
            return [told.format(month=month_title(since)), _last_paid(since)]
        told = translate("PaymentChange", "From {month} on nothing is paid, and the payment ends.")
        return [told.format(month=named), _last_paid(month)]
    amount = paid.amount(month)
    told = translate("PaymentChange", "Paid from {month} on.")
    if amount is not None:
        told = translate("PaymentChange", "Paid from {month} on: {amount} a month.")
    said = [told.format(month=named, amount="" if amount is None else both_words(amount))]
    if before in (PensionState.SUSPENDED, PensionState.CUT):
        said += _given_back(paid, month, arrears)
    return said + _too_late(paid, month)


def _too_late(paid: Paid, month: JalaliMonth) -> list[str]:
    """From the first month on, what lists that are approved already can hold no more."""
    late = sorted((each for each in paid.closed if each >= month), key=str)
    if not late:
        return []
    told = QCoreApplication.translate(
        "PaymentChange",
        "Already approved: the list of {months}. What it does not pay comes with the next list, as arrears.",
    )
    return [told.format(months=_span(late))]


def _last_paid(month: JalaliMonth) -> str:
    told = QCoreApplication.translate("PaymentChange", "{month} is the last month paid.")
    return told.format(month=month_title(month.plus(-1)))


def _given_back(paid: Paid, month: JalaliMonth, arrears: bool | None) -> list[str]:
    translate = QCoreApplication.translate
    months = months_unpaid(paid.steps, month)
    if not months:
        return []
    span = _span(months)
    if arrears is None:
        return [translate("PaymentChange", "Stopped meanwhile: {months}.").format(months=span)]
    if not arrears:
        return [CountedLines().unpaid(len(months)).format(months=span)]
    known = [amount for each in months if (amount := paid.amount(each)) is not None]
    lacking = [each for each in months if paid.amount(each) is None]
    said = []
    if known:
        told = translate("PaymentChange", "Owed too: {months}, by the household of today {amount}.")
        said.append(told.format(months=span, amount=both_words(_sum(known))))
    else:
        said.append(translate("PaymentChange", "Owed too: {months}.").format(months=span))
    if lacking:
        told = translate("PaymentChange", "No rate is known for {months}.")
        said.append(told.format(months=_span(lacking)))
    return said


def _sum(amounts: Iterable[Rial]) -> Rial:
    return Rial(sum(each.amount for each in amounts))


def _span(months: Sequence[JalaliMonth]) -> str:
    if len(months) <= 2:
        return listed(map(month_title, months))
    told = QCoreApplication.translate("PaymentChange", "{first} to {last}, {count} months")
    return told.format(first=month_title(months[0]), last=month_title(months[-1]), count=number(len(months)))
