# SPDX-License-Identifier: Apache-2.0
"""The question of what is owed, or was paid too much, before the list of a month carries any of it."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import Balance, balances
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.services.door import Look, question
from welfare_desk.services.pension.lists import LineClaim
from welfare_desk.storage.pension import drawing


@dataclass(frozen=True)
class AskOwed:
    """What is outstanding for the months before this one (None: today's); of one file, or for one reason.

    A month that has not begun yet is owed to nobody, however far ahead the month is.
    """

    kind: PaymentKind = PaymentKind.PENSION
    month: JalaliMonth | None = None
    file_no: str = ""
    why: ClaimReason | None = None
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class Owed:
    """One file's outstanding months; `total` is negative where more was paid than is due."""

    file_no: str
    name: str
    total: Rial
    promised: Rial
    """Announced, and not paid before it is released."""
    claims: tuple[LineClaim, ...]


@dataclass(frozen=True)
class OwedPage:
    """Files with something outstanding: how many, their sums, and a page of them."""

    month: JalaliMonth
    total: int
    owed: Rial
    overpaid: Rial
    promised: Rial
    rows: tuple[Owed, ...]


@question("pension.owed", permission=Permission.VIEW_FILES)
def owed(look: Look, facts: AskOwed) -> OwedPage:
    """What the next list would have to carry; RuleError `rate_missing`, `rate_proposed`."""
    now = JalaliMonth.of(look.today)
    month = min(facts.month or now, now.plus(1))
    found = balances(*drawing.wanted(look.db.apart, facts.kind, month))
    wanted = [
        each
        for each in found
        if facts.file_no in ("", each.file_no)
        and (facts.why is None or any(claim.why is facts.why for claim in each.claims))
    ]
    page = wanted[facts.offset : facts.offset + facts.limit]
    return OwedPage(
        month,
        len(wanted),
        Rial(sum(max(each.total, 0) for each in wanted)),
        Rial(sum(max(-each.total, 0) for each in wanted)),
        Rial(sum(each.promised for each in wanted)),
        tuple(map(_told, page)),
    )


def _told(balance: Balance) -> Owed:
    claims = tuple(
        LineClaim(JalaliMonth.parse(one.month), Rial(one.amount), one.why) for one in balance.claims
    )
    return Owed(balance.file_no, balance.name, Rial(balance.total), Rial(balance.promised), claims)
