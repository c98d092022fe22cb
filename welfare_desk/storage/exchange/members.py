# SPDX-License-Identifier: Apache-2.0
"""Files for people the office knows only as members of a household: rare, so they are written one by one."""

from __future__ import annotations

from sqlalchemy import select

from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.casework.codes import Coverage, Kinship
from welfare_desk.domain.exchange.client import Client
from welfare_desk.domain.exchange.outcome import Held
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.domain.waiting import PENSION as PENSION_QUEUE
from welfare_desk.domain.waiting import QueueState
from welfare_desk.storage.casework import life, people
from welfare_desk.storage.casework.member_search import refresh_members
from welfare_desk.storage.pension import PENSION, PENSION_EVENT
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting import QUEUE_ENTRY, QUEUE_EVENT, next_queue_no


def open_for_member(uow: UnitOfWork, held: Held, client: Client, stamp: life.Stamp) -> int:
    """Open the file a list tells of for somebody who has none; returns its id.

    A household draws one pension: where it draws one already, the list's word changes nothing.
    """
    assert client.domain is not None
    household_id = held.household_id
    if household_id is None:
        household_id = people.add_household(uow, held.person_id, {})
        people.join_household(uow, household_id, held.person_id, Kinship.HEAD, None)
    new = life.NewFile(
        held.person_id, household_id, client.domain, Coverage.COVERED,
        client.requested_on or stamp.today, to_jalali(stamp.today)[0], client.file_no, client.note,
    )  # fmt: skip
    file_id, _ = life.open_file(uow, new, stamp)
    refresh_members(uow, [held.person_id])
    if client.pension is not PensionState.NONE and not _draws(uow, household_id):
        values = {"household_id": household_id, "file_id": file_id, "state": client.pension}
        pension_id = uow.insert(PENSION, values)
        event = {"pension_id": pension_id, "from_state": None, "to_state": client.pension}
        uow.insert(PENSION_EVENT, {**event, **stamp.columns()})
    if client.waiting:
        joined = client.requested_on or stamp.today
        state = QueueState.WAITING
        entry = {"service": PENSION_QUEUE, "file_id": file_id, "state": state, "joined_on": joined}
        entry["queue_no"] = next_queue_no(uow, PENSION_QUEUE)
        entry_id = uow.insert(QUEUE_ENTRY, entry)
        joining = {"entry_id": entry_id, "from_state": None, "to_state": state}
        uow.insert(QUEUE_EVENT, {**joining, **stamp.columns(), "effective_on": joined})
    return file_id


def _draws(uow: UnitOfWork, household_id: int) -> bool:
    live = select(PENSION.c.id).where(PENSION.c.household_id == household_id, PENSION.c.state.in_(LIVE))
    return uow.connection.execute(live).first() is not None
