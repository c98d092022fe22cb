# SPDX-License-Identifier: Apache-2.0
"""Admits many entries in one go: entries, events, files and pensions, set by set, each row in the trail."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind, allowance_of
from welfare_desk.domain.waiting.entries import PENSION as PENSION_SERVICE
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.quota import first_month_of
from welfare_desk.storage.casework import listing
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.striking import drawn_state
from welfare_desk.storage.casework.tables import CASE_FILE
from welfare_desk.storage.metadata import utc_text
from welfare_desk.storage.pension import PENSION, PENSION_EVENT
from welfare_desk.storage.pension.allowances import ALLOWANCE, ALLOWANCE_EVENT
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting.entries import QUEUE_ENTRY, QUEUE_EVENT


@dataclass(frozen=True)
class Admitted:
    """One who is admitted, as the run has frozen them."""

    entry_id: int
    file_id: int
    household_id: int
    state: str
    joined_on: str
    """ISO day."""


def _stamped(stamp: Stamp) -> tuple[Any, ...]:
    """The columns of `Stamp.columns` without its batch, as the driver takes them."""
    at = utc_text(stamp.recorded_at)
    return (stamp.effective_on.isoformat(), at, stamp.recorded_by, stamp.reason, stamp.letter_no)


_STAMP = ("effective_on", "recorded_at", "recorded_by", "reason", "letter_no")


@dataclass(frozen=True)
class Admission:
    """Which run admits for which service, and the first month that is paid for."""

    run_id: int
    service: str
    from_month: JalaliMonth


def admit(uow: UnitOfWork, run: Admission, admitted: Sequence[Admitted], stamp: Stamp) -> None:
    """Let entries of a run leave the queue as admitted; a pension or an allowance begins for each.

    A hold that is past is released first, so that the events tell what was.
    """
    written = _stamped(stamp)
    events: list[tuple[Any, ...]] = []
    for one in admitted:
        before = one.state
        if before == QueueState.HELD:
            events.append((one.entry_id, before, QueueState.WAITING.value, *written, run.run_id))
            before = QueueState.WAITING.value
        events.append((one.entry_id, before, QueueState.ADMITTED.value, *written, run.run_id))
    uow.update_many(
        QUEUE_ENTRY,
        [one.entry_id for one in admitted],
        {"state": QueueState.ADMITTED, "ended_on": stamp.effective_on, "held_until": None},
    )
    uow.insert_many(QUEUE_EVENT, ("entry_id", "from_state", "to_state", *_STAMP, "run_id"), events)
    files = [one.file_id for one in admitted]
    uow.update_many(CASE_FILE, files, {})
    begun = _begun_by(run.service)
    if begun is not None:
        _grant(uow, begun, admitted, run.from_month, stamp)
    listing.refresh(uow, files)


def _begun_by(service: str) -> _Granted | None:
    """What an admission by a queue begins to pay; None where it is something to be handed out."""
    if service == PENSION_SERVICE:
        return _Granted(PENSION, PENSION_EVENT, "pension_id")
    kind = allowance_of(service)
    return None if kind is None else _Granted(ALLOWANCE, ALLOWANCE_EVENT, "allowance_id", kind)


@dataclass(frozen=True)
class _Granted:
    """Tables of what is granted, the column by which an event names it, and the rows of a file in them."""

    payments: Table
    events: Table
    owner: str
    kind: AllowanceKind | None = None


def _grant(
    uow: UnitOfWork, what: _Granted, admitted: Sequence[Admitted], from_month: JalaliMonth, stamp: Stamp
) -> None:
    """A payment for every file admitted, by an event; one that was cut before is drawn again."""
    state, written = PensionState.ON_PENSION, _stamped(stamp)
    had = _had(uow, what, admitted)
    fresh = [one for one in admitted if one.file_id not in had]
    columns, rows = _fresh(uow, what, fresh, (state.value, stamp.effective_on.isoformat()))
    ids = uow.insert_many(what.payments, columns, rows)
    if had:
        again = [payment_id for payment_id, _ in had.values()]
        uow.update_many(what.payments, again, {"state": state, "since": stamp.effective_on})
    granted = dict(zip((one.file_id for one in fresh), ids, strict=True))
    events = [
        (
            granted.get(one.file_id) or had[one.file_id][0],
            had[one.file_id][1] if one.file_id in had else None,
            state.value,
            *written,
            str(first_month_of(from_month, date.fromisoformat(one.joined_on))),
        )
        for one in admitted
    ]
    uow.insert_many(what.events, (what.owner, "from_state", "to_state", *_STAMP, "from_month"), events)


def _had(uow: UnitOfWork, what: _Granted, admitted: Sequence[Admitted]) -> dict[int, tuple[int, str | None]]:
    """What files had of it before, by file: its row, and its state where it has ever begun."""
    of_kind = "" if what.kind is None else f" AND kind = '{what.kind}'"
    rows = uow.raw.execute(
        f"SELECT file_id, id, nullif({drawn_state(what.payments.name)}, 'none') FROM {what.payments.name}"
        f" WHERE file_id IN (SELECT value FROM json_each(?)){of_kind}",
        (json.dumps([one.file_id for one in admitted]),),
    )
    return {file_id: (payment_id, before) for file_id, payment_id, before in rows}


def _fresh(
    uow: UnitOfWork, what: _Granted, fresh: Sequence[Admitted], begun: tuple[str, str]
) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """Columns and rows of payments that begin; an allowance is the client's own to draw."""
    columns: tuple[str, ...] = ("household_id", "file_id", "state", "since")
    rows: list[tuple[Any, ...]] = [(one.household_id, one.file_id, *begun) for one in fresh]
    if what.kind is None:
        return columns, rows
    asked = json.dumps([one.file_id for one in fresh])
    drawers = dict(
        uow.raw.execute(
            "SELECT id, person_id FROM case_file WHERE id IN (SELECT value FROM json_each(?))", (asked,)
        ).fetchall()
    )
    kind = what.kind.value
    more = [(*row, drawers[one.file_id], kind) for one, row in zip(fresh, rows, strict=True)]
    return (*columns, "drawer_id", "kind"), more
