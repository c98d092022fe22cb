# SPDX-License-Identifier: Apache-2.0
"""What is known of a cash aid before it is kept: the sum that was voted, and an interval that still runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.interval import NotYet, Way, not_yet
from welfare_desk.domain.money import Rial
from welfare_desk.services.door import Look, question
from welfare_desk.storage.equipment import handing, items, requests


@dataclass(frozen=True)
class LookAheadAtCash:
    """A request granted as cash aid, paid on a day; None: today."""

    request: int
    granted_on: date | None = None


@dataclass(frozen=True)
class CashAhead:
    """`granted` is what the committee voted; None where no vote of it stands.

    `early` is the interval that the money would pass, `approved`: the head has approved the sum granted.
    """

    file_no: str
    item: str
    name: str
    granted: Rial | None = None
    early: NotYet | None = None
    approved: bool = False


@question("equipment.cash_ahead", permission=Permission.EDIT_EQUIPMENT)
def cash_ahead(look: Look, facts: LookAheadAtCash) -> CashAhead:
    """Read as `equipment.grant_cash` does, and refuse nothing that can still be typed.

    RuleError `request_not_found`, `file_not_found`, `stale_row`.
    """
    request = requests.find(look.db.raw, facts.request)
    item = items.of_ids(look.db.raw, [request.item_id])[request.item_id]
    client = handing.client(look.db.raw, request.file_no)
    vote = requests.grant_of(look.db.raw, request.id)
    early, approved = None, False
    if not request.pupil:
        standing = handing.standing(look.db.raw, client.file_id, [item.id], look.today)
        early = not_yet(item, standing.helps.get(item.need, ()), facts.granted_on or look.today)
        given = standing.approvals.get((item.id, Way.CASH))
        wanted = None if vote is None else vote.amount
        approved = early is not None and given is not None and given.reaches(wanted)
    granted = None if vote is None else vote.amount
    return CashAhead(request.file_no, item.code, item.name, granted, early, approved)
