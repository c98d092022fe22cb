# SPDX-License-Identifier: Apache-2.0
"""Promises to named persons (allocations): made, handed out, run out, given up."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.equipment.requests import AllocationState, ApprovalState
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.equipment.request_tables import ALLOCATION, INTERVAL_APPROVAL
from welfare_desk.storage.uow import UnitOfWork


@dataclass(frozen=True)
class NewPromise:
    """Pieces to be kept for a client until a day."""

    file_id: int
    item_id: int
    size: str
    quantity: int
    allocated_on: date
    expires_on: date
    allocated_by: str
    request_id: int | None = None
    device_id: int | None = None


def keep_promise(uow: UnitOfWork, new: NewPromise) -> int:
    """Keep a promise; the database refuses more than is in store. Returns its id."""
    return uow.insert(ALLOCATION, {**vars(new), "state": AllocationState.OPEN})


def keep_handed(uow: UnitOfWork, new: NewPromise, document_id: int) -> int:
    """Keep that pieces of a granted request were handed out by a document without a promise before it."""
    handed = {"state": AllocationState.ISSUED, "ended_on": new.allocated_on, "document_id": document_id}
    return uow.insert(ALLOCATION, {**vars(new), **handed})


def end_promise(
    uow: UnitOfWork,
    promise: tuple[int, int | None],
    state: AllocationState,
    on: date,
    *,
    reason: str = "",
    document_id: int | None = None,
) -> None:
    """End a promise, named by id and version; RuleError `stale_row`."""
    changes = {"state": state, "ended_on": on, "reason": reason, "document_id": document_id}
    uow.update(ALLOCATION, promise[0], promise[1], changes)


@dataclass(frozen=True)
class Called:
    """A place in a queue whose file was called for a promise."""

    file_id: int
    service: str


_CALLED = f"""
SELECT DISTINCT queue_entry.file_id, queue_entry.service FROM allocation
JOIN equipment_request ON equipment_request.id = allocation.request_id
JOIN equipment_item ON equipment_item.id = equipment_request.item_id
JOIN queue_entry ON queue_entry.file_id = allocation.file_id AND queue_entry.service = equipment_item.service
    AND queue_entry.state = '{QueueState.CALLED}'
WHERE allocation.id IN (SELECT value FROM json_each(:ended)) AND NOT EXISTS (
    SELECT 1 FROM allocation AS other JOIN equipment_item AS another ON another.id = other.item_id
    WHERE other.file_id = allocation.file_id AND other.state = '{AllocationState.OPEN}'
        AND another.service = equipment_item.service)
AND NOT EXISTS (SELECT 1 FROM queue_event WHERE entry_id = queue_entry.id AND effective_on > :today
    AND {in_force("queue_event")})
ORDER BY queue_entry.id
"""


def called_for(raw: Any, ended: Iterable[int], today: date) -> tuple[Called, ...]:
    """Whose call has lost its ground because promises (by id) ended, none other being open.

    Left out is whose queue tells of a day to come, as a clock ahead of time leaves it.
    """
    asked = {"ended": json.dumps(list(ended)), "today": today.isoformat()}
    return tuple(Called(*row) for row in raw.execute(_CALLED, asked).fetchall())


def release_with_file(uow: UnitOfWork, file_id: int, coverage_event_id: int, stamp: Stamp) -> int:
    """Give up the open promises of a file that leaves; how many there were."""
    rows = uow.raw.execute(
        f"SELECT id, version FROM allocation WHERE file_id = ? AND state = '{AllocationState.OPEN}'",
        (file_id,),
    ).fetchall()
    for row_id, version in rows:
        changes = {
            "state": AllocationState.RELEASED,
            "ended_on": stamp.today,
            "reason": stamp.reason,
            "coverage_event_id": coverage_event_id,
        }
        uow.update(ALLOCATION, row_id, version, changes)
    return len(rows)


def released_with(raw: Any, coverage_event_id: int) -> int:
    """How many promises an event of coverage has ended; taking it back gives none of them back."""
    (count,) = raw.execute(
        "SELECT count(*) FROM allocation WHERE coverage_event_id = ?", (coverage_event_id,)
    ).fetchone()
    return int(count)


def promises_of(raw: Any, request_id: int) -> list[int]:
    """The ids of every promise that a request ever had."""
    rows = raw.execute("SELECT id FROM allocation WHERE request_id = ? ORDER BY id", (request_id,))
    return [row[0] for row in rows.fetchall()]


@dataclass(frozen=True)
class OpenPromise:
    """An open promise of a request; `serial` is empty for pieces."""

    id: int
    version: int
    expires_on: date
    serial: str


def open_promise(raw: Any, request_id: int) -> OpenPromise | None:
    """The promise by which a request waits to be fetched."""
    row = raw.execute(
        "SELECT allocation.id, allocation.version, expires_on, coalesce(device.serial, '') FROM allocation"
        " LEFT JOIN device ON device.id = device_id"
        f" WHERE request_id = ? AND state = '{AllocationState.OPEN}'",
        (request_id,),
    ).fetchone()
    return None if row is None else OpenPromise(row[0], row[1], date.fromisoformat(row[2]), row[3])


def late_promises(raw: Any, today: date) -> tuple[tuple[int, int], ...]:
    """Ids and versions of open promises that ran out before a day."""
    rows = raw.execute(
        "SELECT id, version FROM allocation WHERE state = 'open' AND expires_on < ? ORDER BY id",
        (today.isoformat(),),
    )
    return tuple((row[0], row[1]) for row in rows.fetchall())


def use_approval(
    uow: UnitOfWork, approval: tuple[int, int], *, document_id: int | None = None, cash_id: int | None = None
) -> None:
    """An approval to pass an interval is used up by a voucher or by money; RuleError `stale_row`."""
    used = {"state": ApprovalState.USED, "document_id": document_id, "cash_id": cash_id}
    uow.update(INTERVAL_APPROVAL, approval[0], approval[1], used)


def give_approvals_back(uow: UnitOfWork, by: str, row_id: int) -> None:
    """What used approvals up was taken back: they let the interval be passed again.

    ``by`` is `document_id` or `cash_id`. One stays used where another for the same client and item is open.
    """
    rows = uow.raw.execute(
        f"SELECT id, version FROM interval_approval AS used WHERE {by} = ? AND NOT EXISTS (SELECT 1"
        " FROM interval_approval AS other WHERE (other.file_id, other.item_id) = (used.file_id, used.item_id)"
        f" AND other.state IN ('{ApprovalState.ASKED}', '{ApprovalState.APPROVED}'))",
        (row_id,),
    ).fetchall()
    for approval_id, version in rows:
        again = {"state": ApprovalState.APPROVED, "document_id": None, "cash_id": None}
        uow.update(INTERVAL_APPROVAL, approval_id, version, again)
