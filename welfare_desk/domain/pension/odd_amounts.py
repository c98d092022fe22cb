# SPDX-License-Identifier: Apache-2.0
"""Amounts of a file of payments far from their lines: toman taken for rial, a few digits too many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from welfare_desk.domain.money import grouped
from welfare_desk.domain.pension.settling import Payable, PaymentRow

FAR = 10
"""So many times its line an amount is asked about: rial taken for toman are that, and what is owed of
ten months stands on the line itself."""
LITTLE = 20
"""Where most amounts are so small a part of their lines, they are asked about: thousands taken for rial."""
ABOUT = (8, 12)
"""So many times, or parts, most amounts of a file of the other unit are: its rates may be last year's."""
FEWEST = 3
"""Of fewer payments an old rate or a rest may be a tenth by chance."""
LEAST = 100_000
"""Rial; a difference of less is never worth a question."""


class OtherUnit(StrEnum):
    """What a file as a whole looks like."""

    TOMAN = "toman"
    """Its amounts are a tenth of the list: toman, where nothing says so."""
    RIAL = "rial"
    """They are ten times the list: rial, where something says toman."""


@dataclass(frozen=True, slots=True)
class OddAmount:
    """A row whose amount is far from what its line claims; both in whole rial."""

    row_no: int
    file_no: str
    amount: int
    net: int

    def told(self) -> str:
        """In one line, as a refusal names it."""
        return f"{self.row_no} · {self.file_no} · {grouped(self.amount)} / {grouped(self.net)}"


@dataclass(frozen=True, slots=True)
class OddAmounts:
    """The rows, and the unit that the whole file seems to be of."""

    rows: tuple[OddAmount, ...] = ()
    unit: OtherUnit | None = None


def odd_amounts(
    rows: Iterable[PaymentRow], lines: Mapping[int, int | None], payable: Iterable[Payable]
) -> OddAmounts:
    """Rows far from their lines, in their order. `lines`: by row number, as `matched` tells them."""
    known = {line.line_id: line for line in payable}
    paid = [
        OddAmount(row.row_no, known[line].file_no, row.amount, known[line].net)
        for row in rows
        if (line := lines.get(row.row_no)) is not None
    ]
    unit = _unit(paid)
    little = len(paid) >= FEWEST and 2 * sum(map(_is_little, paid)) > len(paid)
    return OddAmounts(
        tuple(
            each
            for each in paid
            if _is_odd(each) or _unit_of(each) is unit is not None or (little and _is_little(each))
        ),
        unit,
    )


def _is_odd(each: OddAmount) -> bool:
    if abs(each.amount - each.net) < LEAST:
        return False
    return each.amount >= FAR * each.net or abs(10 * each.amount - each.net) < 10


def _is_little(each: OddAmount) -> bool:
    return each.net - each.amount >= LEAST and LITTLE * each.amount <= each.net


def _unit_of(each: OddAmount) -> OtherUnit | None:
    few, many = ABOUT
    if abs(each.amount - each.net) < LEAST:
        return None
    if few * each.net <= each.amount <= many * each.net:
        return OtherUnit.RIAL
    return OtherUnit.TOMAN if few * each.amount <= each.net <= many * each.amount else None


def _unit(paid: Sequence[OddAmount]) -> OtherUnit | None:
    """What more than half of the payments look like."""
    told = [_unit_of(each) for each in paid]
    if len(paid) < FEWEST:
        return None
    return next((unit for unit in OtherUnit if 2 * told.count(unit) > len(told)), None)
