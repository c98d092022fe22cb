# SPDX-License-Identifier: Apache-2.0
"""Admits many entries in one go: entries, events, files and pensions, set by set, each row in the trail."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting.entries import PENSION as PENSION_SERVICE
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.storage.casework import listing
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.tables import CASE_FILE
from welfare_desk.storage.metadata import utc_text
from welfare_desk.storage.pension import PENSION, PENSION_EVENT
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting.entries import QUEUE_ENTRY, QUEUE_EVENT


@dataclass(frozen=True)
class Admitted:
    """One who is admitted, as the run has frozen them."""

    entry_id: int
    file_id: int
    household_id: int
    state: str


def _stamped(stamp: Stamp) -> tuple[Any, ...]:
    """The columns of `Stamp.columns` without its batch, as the driver takes them."""
    at = utc_text(stamp.recorded_at)
    return (stamp.effective_on.isoformat(), at, stamp.recorded_by, stamp.reason, stamp.letter_no)


_STAMP = ("effective_on", "recorded_at", "recorded_by", "reason", "letter_no")


@dataclass(frozen=True)
class Admission:
    """Which run admits for which service, and the first month that a pension is paid for."""

    run_id: int
    service: str
    from_month: JalaliMonth


def admit(uow: UnitOfWork, run: Admission, admitted: Sequence[Admitted], stamp: Stamp) -> None:
    """Let entries of a run leave the queue as admitted; for the pension each household gets its own.

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
    if run.service == PENSION_SERVICE:
        _grant(uow, admitted, run.from_month, stamp)
    listing.refresh(uow, files)


def _grant(uow: UnitOfWork, admitted: Sequence[Admitted], from_month: JalaliMonth, stamp: Stamp) -> None:
    """A pension for every file admitted, by an event; one that was cut before is drawn again."""
    state, written = PensionState.ON_PENSION, _stamped(stamp)
    asked = json.dumps([one.file_id for one in admitted])
    had = {
        file_id: (pension_id, before)
        for file_id, pension_id, before in uow.raw.execute(
            "SELECT file_id, id, state FROM pension WHERE file_id IN (SELECT value FROM json_each(?))",
            (asked,),
        )
    }
    fresh = [one for one in admitted if one.file_id not in had]
    ids = uow.insert_many(
        PENSION,
        ("household_id", "file_id", "state", "since"),
        [(one.household_id, one.file_id, state.value, stamp.effective_on.isoformat()) for one in fresh],
    )
    if had:
        again = [pension_id for pension_id, _ in had.values()]
        uow.update_many(PENSION, again, {"state": state, "since": stamp.effective_on})
    granted = dict(zip((one.file_id for one in fresh), ids, strict=True))
    events = [
        (
            granted.get(one.file_id) or had[one.file_id][0],
            had[one.file_id][1] if one.file_id in had else None,
            state.value,
            *written,
            str(from_month),
        )
        for one in admitted
    ]
    uow.insert_many(PENSION_EVENT, ("pension_id", "from_state", "to_state", *_STAMP, "from_month"), events)
