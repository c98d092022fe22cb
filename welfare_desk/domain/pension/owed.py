# SPDX-License-Identifier: Apache-2.0
"""Money owed: what is due for the months before a list, less what was paid or is claimed for them.

``outstanding(month) = due − settled − claimed``: due by the tariff in force now and the size the household
was paid by then; settled by a reconciliation, or claimed by a list that nobody has reconciled yet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

MonthText = str
"""A Jalali month as it is written, ``1404-07``: hundreds of thousands are compared for one list."""


class ClaimReason(StrEnum):
    """Why a list claims something for an earlier month."""

    LATE = "late"
    """The month stood on no list."""
    RATE = "rate"
    """Its tariff became known, or was released, later."""
    UNPAID = "unpaid"
    """It was listed, and nobody paid it."""
    SHORT = "short"
    """It was listed, and less was paid."""
    OVERPAID = "overpaid"
    """More was paid or claimed than is due: taken back."""


class Claim(NamedTuple):
    """What a list claims for one earlier month of one file's payment, in rial; negative is taken back.

    `size`: persons by whom the month is rated from now on; 0 where nothing is due for it.
    """

    file_id: int
    month: MonthText
    amount: int
    why: ClaimReason
    size: int = 0


class Listed(NamedTuple):
    """What a list said of a payment for the list's own month, in rial, and the size it was paid by.

    `paid`: what a reconciliation says became of that line (None while nobody has reconciled the list);
    `net`: what the whole line claimed, earlier months and deductions with it.
    """

    size: int
    amount: int
    net: int = 0
    paid: int | None = None
    missing: bool = False
    """The list is reconciled, and nothing was paid by this line."""
    kept: int = 0
    """Kept back of the amount of the line's own month; it counts as collected though nobody paid the line."""


@dataclass(slots=True)
class Account:
    """One file's payment of one kind with everything that lists have said of it."""

    file_id: int
    listed: dict[MonthText, Listed] = field(default_factory=dict)
    claimed: dict[MonthText, int] = field(default_factory=dict)
    """Rial that earlier lists claim for months before them, and that still stand."""
    rated: dict[MonthText, int] = field(default_factory=dict)
    """Persons by whom earlier lists have rated months before them."""
    extra: dict[MonthText, int] = field(default_factory=dict)
    """Rial that were paid without a line, by the month of the file that said so."""


def credited(account: Account) -> dict[MonthText, int]:
    """Rial that are paid, claimed or kept back already, by the month they are for.

    A line that nobody paid is owed as it was claimed: less what it kept back, which is not taken again.
    """
    told: defaultdict[MonthText, int] = defaultdict(int)
    for month, line in account.listed.items():
        if line.missing:
            told[month] += line.kept
            continue
        told[month] += line.amount
        if line.paid is not None:
            told[month] += line.paid - line.net
    for more in (account.claimed, account.extra):
        for month, amount in more.items():
            told[month] += amount
    return told


def outstanding(
    account: Account, due: Mapping[MonthText, int], sizes: Mapping[MonthText, int] | None = None
) -> tuple[Claim, ...]:
    """What is owed for each month where it is not nothing, the oldest month first. `due` in rial."""
    told = credited(account)
    if told == due:
        return ()
    found = []
    for month in sorted(due.keys() | told.keys()):
        amount = due.get(month, 0) - told.get(month, 0)
        if amount:
            why, size = _why(account.listed.get(month), amount), (sizes or {}).get(month, 0)
            found.append(Claim(account.file_id, month, amount, why, size))
    return tuple(found)


def _why(line: Listed | None, amount: int) -> ClaimReason:
    if amount < 0:
        return ClaimReason.OVERPAID
    if line is None:
        return ClaimReason.LATE
    if line.missing:
        return ClaimReason.UNPAID
    if line.paid is not None and line.paid < line.net:
        return ClaimReason.SHORT
    return ClaimReason.RATE


def netted(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Of one household's payments: months whose claims cancel each other out owe nobody anything."""
    by_month: defaultdict[MonthText, int] = defaultdict(int)
    told = tuple(claims)
    for claim in told:
        by_month[claim.month] += claim.amount
    return tuple(claim for claim in told if by_month[claim.month])


def fitting(amount: int, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims that a line can carry: what is taken back never exceeds what it pays, the rest waits.

    `amount` is the month's own, in rial.
    """
    told = tuple(claims)
    room = amount + sum(claim.amount for claim in told if claim.amount > 0)
    kept = []
    for claim in told:
        taken = claim.amount
        if taken < 0:
            taken = max(taken, -room)
            room += taken
        if taken:
            kept.append(claim._replace(amount=taken))
    return tuple(kept)
