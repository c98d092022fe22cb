# SPDX-License-Identifier: Apache-2.0
"""Intervals passed with the head's approval, and cash aid to buy what the store does not hand out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.requests import ApprovalState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial

MOST_CASH = Rial(100_000_000_000)
"""No device costs more than ten milliard toman: a larger amount is a slip."""


class ApprovalFilter(StrEnum):
    """Which approvals are listed."""

    ASKED = "asked"
    OPEN = "open"
    """Asked, or approved and not used yet."""
    ALL = "all"


class CashFilter(StrEnum):
    """Which cash aids are listed."""

    STANDING = "standing"
    TAKEN_BACK = "taken_back"
    ALL = "all"


@dataclass(frozen=True)
class ApprovalRow:
    """An approval to pass an interval, from its asking to its use.

    `voucher` is the number of the paper that used it, `cash_letter` the letter of the money that did.
    """

    id: int
    version: int
    file_no: str
    name: str
    code: str
    item: str
    reason: str
    asked_on: date
    asked_by: str
    state: ApprovalState
    decided_on: date | None
    decided_by: str
    answer: str
    voucher: str = ""
    cash_letter: str = ""
    way: Way = Way.GOODS
    amount: Rial | None = None
    """Of money."""


@dataclass(frozen=True)
class CashRow:
    """One cash aid; `number` is that of its request, empty for one without."""

    id: int
    version: int
    file_no: str
    name: str
    code: str
    item: str
    number: str
    amount: Rial
    granted_on: date
    letter_no: str
    invoice_no: str
    seller: str
    reason: str
    approved_by: str
    mistake: Mistake | None = None


_S = ApprovalState
_MOVES: dict[ApprovalState, frozenset[ApprovalState]] = {
    _S.ASKED: frozenset({_S.APPROVED, _S.REFUSED, _S.WITHDRAWN}),
    _S.APPROVED: frozenset({_S.USED, _S.WITHDRAWN}),
}


def check_approval_move(from_state: ApprovalState, to_state: ApprovalState) -> None:
    """RuleError ``approval_decided`` (state) unless an approval may go from one state to the other."""
    if to_state not in _MOVES.get(from_state, frozenset()):
        raise RuleError("approval_decided", state=from_state, to_state=to_state)


def check_within_grant(item: str, name: str, amount: Rial, granted: Rial | None) -> None:
    """RuleError ``cash_over_grant`` (item, name, amount, granted) for more than the committee has voted."""
    if granted is not None and amount.amount > granted.amount:
        raise RuleError("cash_over_grant", item=item, name=name, amount=amount.amount, granted=granted.amount)
