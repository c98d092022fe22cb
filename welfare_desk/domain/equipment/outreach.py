# SPDX-License-Identifier: Apache-2.0
"""Days on which promises are handed out elsewhere, and the lines of their sheets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.equipment.items import Unit


@dataclass(frozen=True)
class OutreachTold:
    """An outreach day with how many lines it has, and how many of them were keyed in."""

    id: int
    version: int
    place: str
    planned_on: date
    note: str
    made_by: str
    lines: int
    handed: int


@dataclass(frozen=True)
class OutreachLine:
    """A line of the sheet: `document` and `voucher` once it was keyed in.

    `open`: its promise holds, or ran out on `expires_on` and held on the day that was planned.
    `lent_months`: for how long it is proposed as a loan; None where it is proposed to be given for good.
    """

    number: int
    allocation_id: int
    file_no: str
    name: str
    identifier: str
    code: str
    item: str
    size: str
    serial: str
    quantity: int
    unit: Unit
    open: bool
    expires_on: date
    document: int | None
    voucher: str
    allocated_on: date
    lent_months: int | None

    def proposed_due(self, handed_on: date) -> date | None:
        """The last day of the loan that is proposed; None for what is given for good."""
        return None if self.lent_months is None else months_later(handed_on, self.lent_months)
