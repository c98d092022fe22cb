# SPDX-License-Identifier: Apache-2.0
"""Sessions of the rehabilitation committee: opened, read with what they voted on, sealed by their minutes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.request_lists import RequestRow, SessionRow, VotedRow
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.equipment.request_lists import MISSING, ROW, TABLES, WIDTH, as_row
from welfare_desk.storage.equipment.request_tables import COMMITTEE_SESSION
from welfare_desk.storage.uow import UnitOfWork


@dataclass(frozen=True)
class SessionFacts:
    """A session as it is kept."""

    held_on: date
    members: tuple[str, ...]
    note: str

    def columns(self) -> dict[str, Any]:
        """The columns of its row."""
        members = json.dumps(self.members, ensure_ascii=False)
        return {"held_on": self.held_on, "members": members, "note": self.note}


def open_session(uow: UnitOfWork, facts: SessionFacts) -> int:
    """A new session; returns its id."""
    return uow.insert(COMMITTEE_SESSION, facts.columns())


def change_session(uow: UnitOfWork, session_id: int, version: int | None, facts: SessionFacts) -> None:
    """A session says something else; RuleError `stale_row`."""
    uow.update(COMMITTEE_SESSION, session_id, version, facts.columns())


def seal(uow: UnitOfWork, session_id: int, version: int | None, paper_id: int) -> None:
    """The minutes of a session are issued; RuleError `stale_row`."""
    uow.update(COMMITTEE_SESSION, session_id, version, {"paper_id": paper_id})


def _counted(verdict: Verdict) -> str:
    return (
        "(SELECT count(*) FROM request_event WHERE session_id = committee_session.id"
        f" AND verdict = '{verdict}' AND {STANDS})"
    )


_ORDER = (Verdict.GRANTED, Verdict.REFUSED, Verdict.DEFERRED, Verdict.PROVINCE)
_SESSION = f"""
SELECT committee_session.id, committee_session.version, held_on, members, note,
    {printed_number()}, {", ".join(map(_counted, _ORDER))}
FROM committee_session LEFT JOIN paper ON paper.id = committee_session.paper_id AND paper.state = 'issued'
"""
"""Minutes that were made void seal nothing."""


def _row(row: Sequence[Any]) -> SessionRow:
    held_on, members = date.fromisoformat(row[2]), tuple(json.loads(row[3]))
    return SessionRow(row[0], row[1], held_on, members, *row[4:10])


def session(raw: Any, session_id: int) -> SessionRow:
    """The session of this id; RuleError `committee_not_found`."""
    row = raw.execute(f"{_SESSION} WHERE committee_session.id = ?", (session_id,)).fetchone()
    if row is None:
        raise RuleError("committee_not_found")
    return _row(row)


def sessions(raw: Any, offset: int, limit: int) -> tuple[tuple[SessionRow, ...], int]:
    """A page of sessions, the latest first, and how many there are."""
    (total,) = raw.execute("SELECT count(*) FROM committee_session").fetchone()
    rows = raw.execute(
        f"{_SESSION} ORDER BY held_on DESC, committee_session.id DESC LIMIT ? OFFSET ?", (limit, offset)
    ).fetchall()
    return tuple(map(_row, rows)), int(total)


_VOTED = f"""
SELECT {ROW}, verdict, request_event.way, amount, reason, coalesce(national_id, foreign_id, '')
{TABLES} JOIN request_event ON request_event.request_id = equipment_request.id
WHERE session_id = ? AND request_event.{STANDS} ORDER BY equipment_request.year, equipment_request.number
"""


def votes(raw: Any, session_id: int) -> tuple[VotedRow, ...]:
    """The votes of a session that stand, by the numbers of their requests."""
    found = []
    for row in raw.execute(_VOTED, (session_id,)).fetchall():
        verdict, way, amount, reason, identifier = row[WIDTH:]
        found.append(
            VotedRow(
                as_row(row[:WIDTH]),
                Verdict(verdict),
                None if way is None else Way(way),
                None if amount is None else Rial(amount),
                reason,
                identifier,
            )
        )
    return tuple(found)


_WAIT = f"""
equipment_request.state IN ('open', 'province') AND NOT EXISTS (SELECT 1 FROM request_event
    WHERE request_id = equipment_request.id AND session_id = :session AND {STANDS})
AND (SELECT max(happened_on) FROM request_event WHERE request_id = equipment_request.id AND {STANDS}) <= :held
"""


def to_vote(
    raw: Any, session_id: int, held_on: date, offset: int, limit: int
) -> tuple[tuple[RequestRow, ...], int]:
    """A page of what a session has still to vote on, papers complete first, and how many there are."""
    asked: dict[str, Any] = {"session": session_id, "held": held_on.isoformat()}
    (total,) = raw.execute(f"SELECT count(*) FROM equipment_request WHERE {_WAIT}", asked).fetchone()
    rows = raw.execute(
        f"SELECT {ROW} {TABLES} WHERE {_WAIT} ORDER BY {MISSING}, asked_on, equipment_request.id"
        " LIMIT :limit OFFSET :offset",
        {**asked, "limit": limit, "offset": offset},
    ).fetchall()
    return tuple(as_row(row) for row in rows), int(total)
