# SPDX-License-Identifier: Apache-2.0
"""Every movement is written here: none may leave a day on which less than nothing was there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from welfare_desk.domain.equipment.stock import HELD
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.door import Work
from welfare_desk.storage.equipment import balances, items, ledger
from welfare_desk.storage.equipment.ledger import NewEntry


def post(work: Work, document: int, happened_on: date, entries: Sequence[NewEntry]) -> None:
    """Write the movements of a document that happened on a day.

    What is keyed in late can take pieces that had not come back by then, although they are there today:
    RuleError `short_that_day` (item, name, size, date, day: the first one it is short on, place, missing).
    """
    ledger.post(work.db, document, entries)
    if happened_on >= work.today:
        return
    taken = {(one.item_id, one.size, one.from_place) for one in entries if one.from_place in HELD}
    for item_id, size, place in sorted(taken):
        short = balances.below_zero(work.db.raw, (item_id, size), place, happened_on)
        if short is not None:
            item = items.of_ids(work.db.raw, {item_id})[item_id]
            raise RuleError(
                "short_that_day",
                item=item.code,
                name=item.name,
                size=size,
                date=happened_on.isoformat(),
                day=short[0].isoformat(),
                place=place,
                missing=short[1],
            )
