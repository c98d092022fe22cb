# SPDX-License-Identifier: Apache-2.0
"""What was sent and paid for one file month by month, and what a payment that differs looks like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.kinds import BANDS, PaymentKind
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.domain.pension.rates import Tariff, in_force
from welfare_desk.domain.pension.settling import Claimed, Guess, SettledMonth, guessed
from welfare_desk.services.door import Look, question
from welfare_desk.storage.pension import payments, rates


@dataclass(frozen=True)
class AskLinePast:
    """The months of a file's payments, back from one."""

    month: JalaliMonth
    file_no: str
    kind: PaymentKind = PaymentKind.PENSION
    months: int = 4


@dataclass(frozen=True)
class LinePast:
    """Sent and paid month by month, the newest first; what the payment of the first looks like."""

    months: tuple[SettledMonth, ...]
    guess: Guess | None


@question("pension.line_past", permission=Permission.VIEW_FILES)
def line_past(look: Look, facts: AskLinePast) -> LinePast:
    """What was sent and paid for a file in a month and before; nothing of months whose list was not sent."""
    raw = look.db.apart
    found = payments.months_of(raw, facts.file_no, facts.kind, facts.month, max(1, min(facts.months, 120)))
    guess = None
    if found and found[0][0].month == facts.month:
        (newest, claimed), *_ = found
        if newest.state is Settlement.DIFFERENT and newest.paid is not None:
            guess = _guess(raw, facts, claimed, newest.paid.amount)
    return LinePast(tuple(month for month, _ in found), guess)


def _guess(raw: Any, facts: AskLinePast, claimed: Claimed, paid: int) -> Guess | None:
    known = rates.tariffs(raw)
    try:
        tariff = in_force(known, facts.kind, facts.month)
    except RuleError:
        return None
    former = _former(known, tariff, claimed.size)
    by_size = {size: tariff.amount(size).amount for size in BANDS[facts.kind]}
    return guessed(claimed, paid, by_size, former)


def _former(known: Sequence[Tariff], tariff: Tariff, size: int) -> int | None:
    """What the size got in the month before a tariff began; None where none was in force."""
    try:
        return in_force(known, tariff.kind, tariff.since.plus(-1)).amount(size).amount
    except RuleError:
        return None
