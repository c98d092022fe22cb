# SPDX-License-Identifier: Apache-2.0
"""What happened to devices beside their movements: fittings, repairs with cost, cleanings, inspections."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.storage.casework import mistakes
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.equipment.ledger_tables import DEVICE_EVENT
from welfare_desk.storage.uow import UnitOfWork


@dataclass(frozen=True)
class NewCare:
    """Something done to a device."""

    device_id: int
    kind: Care
    happened_on: date
    cost: Rial | None
    done_by: str
    words: str


def keep_care(uow: UnitOfWork, new: NewCare, stamp: Stamp) -> int:
    """Keep what was done; returns its row."""
    recorded = {"recorded_at": stamp.recorded_at, "recorded_by": stamp.recorded_by}
    return uow.insert(DEVICE_EVENT, {**vars(new), **recorded})


def strike_care(uow: UnitOfWork, care_id: int, version: int | None, stamp: Stamp) -> None:
    """It was recorded by mistake; RuleError `care_not_found`, `recorded_by_mistake`, `stale_row`."""
    told = mistakes.told_of("device_event")
    row = uow.raw.execute(f"SELECT version, {told} FROM device_event WHERE id = ?", (care_id,)).fetchone()
    if row is None:
        raise RuleError("care_not_found")
    refuse_struck(mistakes.mistake(*row[1:]))
    mistakes.strike(uow, DEVICE_EVENT, care_id, int(row[0]) if version is None else version, stamp)


def costs_of_care(raw: Any, device_ids: Iterable[int]) -> dict[int, Rial]:
    """What was spent on repairs, fittings and all other care, by device; who cost nothing is left out."""
    rows = raw.execute(
        f"SELECT device_id, sum(cost) FROM device_event WHERE {STANDS} AND cost IS NOT NULL"
        " AND device_id IN (SELECT value FROM json_each(?)) GROUP BY device_id",
        (json.dumps(list(device_ids)),),
    )
    return {device_id: Rial(cost) for device_id, cost in rows.fetchall()}
