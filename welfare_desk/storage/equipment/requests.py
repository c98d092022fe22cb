# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment as rows, moved by dated events only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.requests import (
    LIVE,
    AllocationState,
    AskedAt,
    Papers,
    RequestState,
    check_move,
    request_no,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.storage.casework import mistakes
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.equipment.request_tables import EQUIPMENT_REQUEST, REQUEST_EVENT
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.uow import UnitOfWork

HANDED = f"""(SELECT coalesce(sum(allocation.quantity), 0) FROM allocation
    WHERE allocation.request_id = equipment_request.id AND allocation.state = '{AllocationState.ISSUED}'
    AND NOT EXISTS (SELECT 1 FROM stock_document AS back WHERE back.reverses = allocation.document_id))"""
"""Pieces of a request that were handed out; those of a voucher that was taken back were not."""
_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))


@dataclass(frozen=True)
class NewRequest:
    """A request to keep; its first event says on which day it was asked."""

    year: int
    number: int
    file_id: int
    item_id: int
    size: str
    quantity: int
    asked_on: date
    asked_at: AskedAt
    centre_id: int | None
    words: str
    pupil: bool
    needs: str = ""
    needs_on: date | None = None
    assessor: str = ""
    prescriber: str = ""
    prescribed_on: date | None = None
    prescription_no: str = ""


def keep(uow: UnitOfWork, new: NewRequest, reason: str, recorded: tuple[datetime, str]) -> int:
    """Keep a new request; `recorded` is when and by which sign-in name. Returns its id."""
    request_id = uow.insert(EQUIPMENT_REQUEST, {**vars(new), "state": RequestState.OPEN})
    uow.insert(
        REQUEST_EVENT,
        {
            "request_id": request_id,
            "from_state": None,
            "to_state": RequestState.OPEN,
            "happened_on": new.asked_on,
            "reason": reason,
            "recorded_at": recorded[0],
            "recorded_by": recorded[1],
        },
    )
    return request_id


@dataclass(frozen=True)
class KeptRequest:
    """A request as it stands: `handed` pieces are out already, `last_on` is the day of its last event."""

    id: int
    version: int
    year: int
    running: int
    file_id: int
    file_no: str
    item_id: int
    code: str
    service: str
    size: str
    quantity: int
    asked_on: date
    pupil: bool
    needs: str
    needs_on: date | None
    assessor: str
    prescriber: str
    prescribed_on: date | None
    prescription_no: str
    state: RequestState
    way: Way | None
    granted_on: date | None
    handed: int
    last_on: date

    @property
    def number(self) -> str:
        """As it is printed."""
        return request_no(self.year, self.running)

    @property
    def due(self) -> int:
        """Pieces that are still to be handed out."""
        return self.quantity - self.handed

    @property
    def papers(self) -> Papers:
        """Which papers are there."""
        return Papers(self.needs_on, self.prescribed_on)


_REQUEST = f"""
SELECT equipment_request.id, equipment_request.version, year, number, file_id, file_no, item_id,
    equipment_item.code, equipment_item.service, size, quantity, asked_on, pupil, needs, needs_on, assessor,
    prescriber, prescribed_on, prescription_no, state, way, granted_on, {HANDED},
    (SELECT max(happened_on) FROM request_event WHERE request_id = equipment_request.id AND {STANDS})
FROM equipment_request JOIN case_file ON case_file.id = file_id
JOIN equipment_item ON equipment_item.id = item_id
"""


def _kept(row: tuple[Any, ...]) -> KeptRequest:
    values = list(row)
    values[11], values[12] = date.fromisoformat(row[11]), bool(row[12])
    values[14], values[17] = iso_day(row[14]), iso_day(row[17])
    values[19] = RequestState(row[19])
    values[20] = None if row[20] is None else Way(row[20])
    values[21], values[23] = iso_day(row[21]), date.fromisoformat(row[23])
    return KeptRequest(*values)


def find(raw: Any, request_id: int) -> KeptRequest:
    """The request of this id; RuleError `request_not_found`."""
    row = raw.execute(f"{_REQUEST} WHERE equipment_request.id = ?", (request_id,)).fetchone()
    if row is None:
        raise RuleError("request_not_found")
    return _kept(row)


def live_of(raw: Any, file_id: int, item_id: int) -> KeptRequest | None:
    """The first request of a file for an item of which something is still to come."""
    row = raw.execute(
        f"{_REQUEST} WHERE file_id = ? AND item_id = ? AND state IN ({_LIVE})"
        " ORDER BY equipment_request.id LIMIT 1",
        (file_id, item_id),
    ).fetchone()
    return None if row is None else _kept(row)


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
class KeptVote:
    """A vote that stands: its event, what it was, the place in a queue that it began, and what came since.

    `last` tells that no later event of the request stands; `used` that something hangs on it.
    """

    event_id: int
    version: int
    verdict: Verdict
    before: RequestState
    way: Way | None
    amount: Rial | None
    queue_entry_id: int | None
    last: bool
    used: bool


_VOTE = f"""
SELECT request_event.id, request_event.version, verdict, from_state, request_event.way, amount,
    queue_entry_id, NOT EXISTS (SELECT 1 FROM request_event AS later WHERE later.{STANDS}
        AND later.request_id = request_event.request_id AND later.id > request_event.id),
    EXISTS (SELECT 1 FROM allocation WHERE allocation.request_id = request_event.request_id
        AND allocation.state IN ('open', 'issued'))
    OR EXISTS (SELECT 1 FROM cash_aid WHERE cash_aid.request_id = request_event.request_id
        AND cash_aid.{STANDS})
FROM request_event WHERE request_event.{STANDS}
"""


def _vote(row: tuple[Any, ...]) -> KeptVote:
    return KeptVote(
        row[0],
        row[1],
        Verdict(row[2]),
        RequestState(row[3]),
        None if row[4] is None else Way(row[4]),
        None if row[5] is None else Rial(row[5]),
        row[6],
        bool(row[7]),
        bool(row[8]),
    )


def vote_in(raw: Any, request_id: int, session_id: int) -> KeptVote | None:
    """The vote on a request in a session that stands."""
    row = raw.execute(f"{_VOTE} AND request_id = ? AND session_id = ?", (request_id, session_id)).fetchone()
    return None if row is None else _vote(row)


def grant_of(raw: Any, request_id: int) -> KeptVote | None:
    """The vote by which a request is granted."""
    row = raw.execute(
        f"{_VOTE} AND request_id = ? AND verdict = '{Verdict.GRANTED}'"
        " ORDER BY request_event.id DESC LIMIT 1",
        (request_id,),
    ).fetchone()
    return None if row is None else _vote(row)


def strike_vote(uow: UnitOfWork, request_id: int, vote: KeptVote, stamp: Stamp) -> None:
    """A vote counts no more: its request is what it was before; RuleError `stale_row`."""
    mistakes.strike(uow, REQUEST_EVENT, vote.event_id, vote.version, stamp)
    changes: dict[str, Any] = {"state": vote.before}
    if vote.way is not None:
        changes |= {"way": None, "granted_on": None}
    uow.update(EQUIPMENT_REQUEST, request_id, None, changes)


@dataclass(frozen=True)
class Fulfilled:
    """A request that a voucher has done, and the place in a queue that was left for it."""

    id: int
    file_id: int
    queue_entry_id: int | None


def fulfilled_by(raw: Any, document_id: int) -> tuple[Fulfilled, ...]:
    """The requests whose promises a voucher kept."""
    rows = raw.execute(
        "SELECT equipment_request.id, equipment_request.file_id, (SELECT queue_entry_id FROM request_event"
        f" WHERE request_event.request_id = equipment_request.id AND to_state = '{RequestState.DONE}'"
        f" AND {STANDS} ORDER BY request_event.id DESC LIMIT 1) FROM allocation"
        " JOIN equipment_request ON equipment_request.id = allocation.request_id"
        f" WHERE document_id = ? AND equipment_request.state = '{RequestState.DONE}'",
        (document_id,),
    )
    return tuple(Fulfilled(*row) for row in rows.fetchall())


def others_granted(raw: Any, request_id: int) -> bool:
    """Whether the file waits in the same list for another granted request, for goods."""
    row = raw.execute(
        "SELECT 1 FROM equipment_request AS own JOIN equipment_item AS item ON item.id = own.item_id"
        " JOIN equipment_request AS other ON other.file_id = own.file_id AND other.id <> own.id"
        " JOIN equipment_item AS another ON another.id = other.item_id AND another.service = item.service"
        f" WHERE own.id = ? AND other.state = '{RequestState.GRANTED}' AND other.way = '{Way.GOODS}'",
        (request_id,),
    ).fetchone()
    return row is not None


def granted_for_need(raw: Any, file_id: int, need: str) -> str:
    """The number of a request for goods that is granted to a file for a need; empty for none."""
    row = raw.execute(
        f"SELECT {printed_number('equipment_request')} FROM equipment_request"
        " JOIN equipment_item ON equipment_item.id = item_id WHERE file_id = ? AND need = ?"
        f" AND state = '{RequestState.GRANTED}' AND way = '{Way.GOODS}' ORDER BY year, number LIMIT 1",
        (file_id, need),
    ).fetchone()
    return "" if row is None else str(row[0])


def any_live(raw: Any, item_id: int) -> bool:
    """Whether somebody's request for an item has something to come."""
    row = raw.execute(
        f"SELECT 1 FROM equipment_request WHERE item_id = ? AND state IN ({_LIVE}) LIMIT 1", (item_id,)
    ).fetchone()
    return row is not None
