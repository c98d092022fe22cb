# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment as rows, moved by dated events only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.equipment.requests import RequestState, check_move
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.equipment.request_tables import EQUIPMENT_REQUEST, REQUEST_EVENT
from welfare_desk.storage.uow import UnitOfWork


def move(
    uow: UnitOfWork,
    request_id: int,
    to_state: RequestState,
    on: date,
    recorded: tuple[datetime, str],
    *,
    version: int | None = None,
    event: dict[str, Any] | None = None,
    changes: dict[str, Any] | None = None,
) -> None:
    """Move a request by an event; `recorded` is when and by which sign-in name.

    RuleError `request_not_found`, `request_move_not_allowed`, `stale_row`.
    """
    row = uow.raw.execute("SELECT state FROM equipment_request WHERE id = ?", (request_id,)).fetchone()
    if row is None:
        raise RuleError("request_not_found")
    before = RequestState(row[0])
    if to_state is not before:
        check_move(before, to_state)
    uow.update(EQUIPMENT_REQUEST, request_id, version, {"state": to_state, **(changes or {})})
    uow.insert(
        REQUEST_EVENT,
        {
            "request_id": request_id,
            "from_state": before,
            "to_state": to_state,
            "happened_on": on,
            "recorded_at": recorded[0],
            "recorded_by": recorded[1],
            **(event or {}),
        },
    )


@dataclass(frozen=True)
class Fulfilled:
    """A request that a voucher has done."""

    id: int
    file_id: int
    service: str


def fulfilled_by(raw: Any, document_id: int) -> tuple[Fulfilled, ...]:
    """The requests whose promises a voucher kept."""
    rows = raw.execute(
        "SELECT equipment_request.id, equipment_request.file_id, equipment_item.service FROM allocation"
        " JOIN equipment_request ON equipment_request.id = allocation.request_id"
        " JOIN equipment_item ON equipment_item.id = equipment_request.item_id"
        f" WHERE document_id = ? AND equipment_request.state = '{RequestState.DONE}'",
        (document_id,),
    )
    return tuple(Fulfilled(*row) for row in rows.fetchall())
