# SPDX-License-Identifier: Apache-2.0
"""Days on which promises are handed out elsewhere, and the lines of their sheets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

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
