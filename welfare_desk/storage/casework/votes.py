# SPDX-License-Identifier: Apache-2.0
"""Sessions, referrals and votes as they are written; a confirming vote makes or changes a disability."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select

from welfare_desk.domain.casework.codes import Coverage, DisabilityType
from welfare_desk.domain.casework.commission import (
    CommissionKind,
    Decision,
    Recorded,
    SessionCounts,
    SessionMember,
    Vote,
)
from welfare_desk.domain.casework.disability import contradicts
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import listing, people, reasons
from welfare_desk.storage.casework.commission import COMMISSION_CASE, COMMISSION_SESSION, EXTENDED_DISABILITY
from welfare_desk.storage.casework.tables import CASE_FILE, DISABILITY, PERSON
from welfare_desk.storage.uow import UnitOfWork

_DATES = ("commission_on", "valid_until")
_MADE = ("type", "severity", "valid_until", "commission_on")
_FOUND = ("type", "severity", "is_primary", "commission_on", "valid_until")


@dataclass(frozen=True)
class KeptSession:
    """A session's row, without its members."""

    id: int
    version: int
    session_no: str
    held_on: date
    kind: CommissionKind
    closed: bool


@dataclass(frozen=True)
class KeptCase:
    """A referral's row as the rules need it."""

    id: int
    version: int
    person_id: int
    session_id: int | None
    kind: CommissionKind
    referred_on: date
    attended: bool | None
    vote: Vote | None
    voted_on: date | None
    type: str | None
    severity: str | None
    valid_until: date | None
    disability_id: int | None
    found: str
    complaint: str
    appeal_of: int | None


_SESSION = [COMMISSION_SESSION.c[name] for name in KeptSession.__dataclass_fields__]
_CASE = [COMMISSION_CASE.c[name] for name in KeptCase.__dataclass_fields__]


def session(uow: UnitOfWork, session_id: int) -> KeptSession:
    """The session; RuleError `session_not_found`."""
    row = uow.connection.execute(select(*_SESSION).where(COMMISSION_SESSION.c.id == session_id)).first()
    if row is None:
        raise RuleError("session_not_found")
    return KeptSession(row.id, row.version, row.session_no, row.held_on, CommissionKind(row.kind), row.closed)


def case(uow: UnitOfWork, case_id: int) -> KeptCase:
    """The referral; RuleError `case_not_found`."""
    row = uow.connection.execute(select(*_CASE).where(COMMISSION_CASE.c.id == case_id)).first()
    if row is None:
        raise RuleError("case_not_found")
    kept = row._asdict()
    vote = Vote(kept["vote"]) if kept["vote"] else None
    return KeptCase(**{**kept, "kind": CommissionKind(kept["kind"]), "vote": vote})


def keep_session(uow: UnitOfWork, session_id: int, version: int, values: dict[str, Any]) -> int:
    """Make a session, or change one that is open; RuleError `session_no_taken`, `stale_row`."""
    taken = uow.connection.execute(
        select(COMMISSION_SESSION.c.id).where(COMMISSION_SESSION.c.session_no == values["session_no"])
    ).scalar()
    if taken is not None and taken != session_id:
        raise RuleError("session_no_taken", session_no=values["session_no"])
    if not session_id:
        return uow.insert(COMMISSION_SESSION, values)
    people.change(uow, COMMISSION_SESSION, session_id, version, values)
    return session_id


def members_json(members: tuple[SessionMember, ...]) -> str:
    """Members as the session's row keeps them."""
    return json.dumps([[one.name, one.trade.value] for one in members], ensure_ascii=False)


def counts(uow: UnitOfWork, session_id: int) -> SessionCounts:
    """What a session has done so far; a vote that was overruled no longer counts."""
    c = COMMISSION_CASE.c
    later = COMMISSION_CASE.alias("later")
    stands = ~select(later.c.id).where(later.c.overrules == c.id).exists()
    row = uow.connection.execute(
        select(
            func.count(),
            func.count().filter(c.attended == True),  # noqa: E712  SQL, not Python
            func.count().filter(c.attended == False),  # noqa: E712
            *(func.count().filter(c.vote == vote.value) for vote in Vote),
        ).where(c.session_id == session_id, stands)
    ).one()
    return SessionCounts(*(int(figure) for figure in row))


def unfinished(uow: UnitOfWork, session_id: int) -> list[str]:
    """The names of those whose attendance is not told, then of those who came and have no vote."""
    c, p = COMMISSION_CASE.c, PERSON.c
    came_without_vote = and_(c.attended.is_(True), c.vote.is_(None))
    rows = uow.connection.execute(
        select(p.first_name, p.last_name)
        .join(COMMISSION_CASE, c.person_id == p.id)
        .where(c.session_id == session_id, or_(c.attended.is_(None), came_without_vote))
        .order_by(c.attended.is_not(None), c.id)
    )
    return [f"{first} {last}".strip() for first, last in rows]


def recorded(uow: UnitOfWork, session_id: int) -> Recorded:
    """What is recorded of the persons in a session."""
    c = COMMISSION_CASE.c
    voted, told, last = uow.connection.execute(
        select(func.count(c.vote), func.count(c.attended), func.max(c.referred_on)).where(
            c.session_id == session_id
        )
    ).one()
    return Recorded(bool(voted), bool(told), last)


def has_cases(uow: UnitOfWork, session_id: int) -> bool:
    """Whether anybody was put into the session."""
    found = select(COMMISSION_CASE.c.id).where(COMMISSION_CASE.c.session_id == session_id)
    return uow.connection.execute(found.limit(1)).first() is not None


def absent(uow: UnitOfWork, session_id: int) -> list[KeptCase]:
    """Those who did not come."""
    ids = uow.connection.execute(
        select(COMMISSION_CASE.c.id)
        .where(
            COMMISSION_CASE.c.session_id == session_id,
            COMMISSION_CASE.c.attended == False,  # noqa: E712
        )
        .order_by(COMMISSION_CASE.c.id)
    ).scalars()
    return [case(uow, row_id) for row_id in ids.all()]


def open_case(uow: UnitOfWork, person_id: int, kind: CommissionKind) -> KeptCase | None:
    """The referral of this kind that still waits for a session or a vote."""
    c = COMMISSION_CASE.c
    row = uow.connection.execute(
        select(c.id)
        .join(COMMISSION_SESSION, COMMISSION_SESSION.c.id == c.session_id, isouter=True)
        .where(
            c.person_id == person_id,
            c.kind == kind.value,
            c.vote.is_(None),
            func.coalesce(COMMISSION_SESSION.c.closed, 0) == 0,
        )
    ).first()
    return None if row is None else case(uow, row.id)


def referred_since(uow: UnitOfWork, kept: KeptCase) -> list[KeptCase]:
    """Later referrals of the same person and kind, counter-votes left out."""
    c = COMMISSION_CASE.c
    later = select(c.id).where(
        c.person_id == kept.person_id, c.kind == kept.kind.value, c.id > kept.id, c.overrules.is_(None)
    )
    return [case(uow, row_id) for row_id in uow.connection.execute(later.order_by(c.id)).scalars().all()]


def voted_since(uow: UnitOfWork, kept: KeptCase) -> bool:
    """Whether a later referral of the same person and kind has a vote, be it a counter-vote to it."""
    c = COMMISSION_CASE.c
    later = (
        select(c.id, c.vote)
        .where(
            c.person_id == kept.person_id, c.kind == kept.kind.value, c.id > kept.id, c.overrules.is_(None)
        )
        .cte("later", recursive=True)
    )
    later = later.union_all(select(c.id, c.vote).where(c.overrules == later.c.id))
    found = select(later.c.id).where(later.c.vote.is_not(None)).limit(1)
    return uow.connection.execute(found).first() is not None


def refer(
    uow: UnitOfWork,
    person_id: int,
    kind: CommissionKind,
    referred_on: date,
    complaint: str,
    appeal_of: int | None = None,
) -> int:
    """A referral that waits for a session."""
    return uow.insert(
        COMMISSION_CASE,
        {
            "person_id": person_id,
            "kind": kind,
            "referred_on": referred_on,
            "complaint": complaint,
            "appeal_of": appeal_of,
        },
    )


def overruled(uow: UnitOfWork, case_id: int) -> bool:
    """Whether a counter-vote stands in the place of this vote."""
    found = select(COMMISSION_CASE.c.id).where(COMMISSION_CASE.c.overrules == case_id)
    return uow.connection.execute(found).first() is not None


def appealed(uow: UnitOfWork, case_id: int) -> bool:
    """Whether an appeal rests on the vote; one whose appellant stayed away, and waits no more, does not."""
    c = COMMISSION_CASE.c
    found = (
        select(c.id)
        .join(COMMISSION_SESSION, COMMISSION_SESSION.c.id == c.session_id, isouter=True)
        .where(
            c.appeal_of == case_id,
            c.vote.is_not(None) | (func.coalesce(COMMISSION_SESSION.c.closed, 0) == 0),
        )
    )
    return uow.connection.execute(found).first() is not None


def file_no_of(uow: UnitOfWork, person_id: int) -> str:
    """The file number of a person, empty when they have none."""
    return file_of(uow, person_id)[0]


def file_of(uow: UnitOfWork, person_id: int) -> tuple[str, Coverage | None]:
    """The number of a person's file and how it stands; empty and None when they have none."""
    found = select(CASE_FILE.c.file_no, CASE_FILE.c.coverage).where(CASE_FILE.c.person_id == person_id)
    row = uow.connection.execute(found).first()
    return ("", None) if row is None else (str(row.file_no), Coverage(row.coverage))


# The disability behind a vote


@dataclass(frozen=True)
class Effect:
    """What a confirming vote does to the person: which disability it changes (0: a new one), and its rank."""

    replaces: int = 0
    primary: bool = False
    late: bool = False
    """Told after its session: what a newer session has voted on is out of reach."""


def apply(uow: UnitOfWork, kept: KeptCase, decision: Decision, voted_on: date, effect: Effect) -> Any:
    """Make or change the disability; returns columns for the case: `disability_id` and what was `found`.

    What has ended is out of reach; «no disability» becomes what the commission found.

    RuleError `disability_not_found` when the disability to change is gone, has ended or is somebody else's;
    `disability_known` when the person has another one of that type; `voted_since` when a late vote would
    undo a newer one.
    """
    if decision.vote is not Vote.CONFIRMED:
        return {"disability_id": None, "found": "[]"}
    rows = _disabilities(uow, kept.person_id)
    same = _of_type(rows, decision.type)
    target = effect.replaces or same or _of_type(rows, DisabilityType.NONE)
    if target and target not in rows:
        raise RuleError("disability_not_found")
    if same and rows[target]["type"] != decision.type:
        raise RuleError("disability_known")
    if effect.late and target and (rows[target]["commission_on"] or voted_on) > voted_on:
        raise RuleError("voted_since")
    others = [row_id for row_id, row in rows.items() if row["is_primary"] and row_id != target]
    primary = effect.primary or not others
    found: list[Any] = []
    if primary:
        for row_id in others:
            found.append([row_id, _found(rows[row_id])])
            uow.update(DISABILITY, row_id, None, {"is_primary": False})
    values = {
        "type": decision.type,
        "severity": decision.severity,
        "is_primary": primary,
        "commission_on": voted_on,
        "valid_until": decision.valid_until,
    }
    if target:
        found.append([target, _found(rows[target])])
        uow.update(DISABILITY, target, None, values)
    else:
        target = uow.insert(DISABILITY, {"person_id": kept.person_id, **values})
        found.append([target, None])
    listing.refresh_person(uow, kept.person_id)
    return {"disability_id": target, "found": json.dumps(found)}


def take_back(uow: UnitOfWork, kept: KeptCase) -> None:
    """Put the person's disabilities back to what the vote found; RuleError `disability_moved_on`.

    Refused when the disability no longer is what the vote made of it (a later vote, a circular, an edit, its
    end), or when the person has another one by now of the type that it was.
    """
    if kept.disability_id is None:
        return
    rows = _disabilities(uow, kept.person_id)
    present = rows.get(kept.disability_id)
    made = (kept.type, kept.severity, kept.valid_until, kept.voted_on)
    if present is None or tuple(present[name] for name in _MADE) != made:
        raise RuleError("disability_moved_on")
    uow.update(COMMISSION_CASE, kept.id, None, {"disability_id": None, "found": "[]"})
    for row_id, before in reversed(json.loads(kept.found)):
        if before is None:
            _remove(uow, row_id)
        elif row_id in rows:
            whole = row_id == kept.disability_id
            others = [row["type"] for other, row in rows.items() if other != row_id]
            if whole and (before["type"] in others or contradicts((before["type"],), others)):
                raise RuleError("disability_moved_on")
            _restore(uow, row_id, before, whole=whole)
    listing.refresh_person(uow, kept.person_id)


def _restore(uow: UnitOfWork, row_id: int, before: dict[str, Any], *, whole: bool) -> None:
    """Of a disability that only lost its rank to the vote, nothing but the rank comes back."""
    values: dict[str, Any] = {}
    if whole:
        values = {
            name: date.fromisoformat(value) if name in _DATES and value else value
            for name, value in before.items()
        }
    taken = select(DISABILITY.c.id).where(
        DISABILITY.c.is_primary == True,  # noqa: E712  SQL, not Python
        DISABILITY.c.id != row_id,
        DISABILITY.c.person_id
        == select(DISABILITY.c.person_id).where(DISABILITY.c.id == row_id).scalar_subquery(),
    )
    values["is_primary"] = bool(before["is_primary"]) and uow.connection.execute(taken).first() is None
    uow.update(DISABILITY, row_id, None, values)


def _remove(uow: UnitOfWork, row_id: int) -> None:
    named = select(EXTENDED_DISABILITY.c.id).where(EXTENDED_DISABILITY.c.disability_id == row_id)
    other = select(COMMISSION_CASE.c.id).where(COMMISSION_CASE.c.disability_id == row_id)
    if uow.connection.execute(named).first() or uow.connection.execute(other).first():
        raise RuleError("disability_moved_on")
    uow.delete(DISABILITY, row_id)


def _disabilities(uow: UnitOfWork, person_id: int) -> dict[int, Mapping[str, Any]]:
    """Those that hold, by id."""
    return {int(row["id"]): row for row in reasons.live(uow, person_id)}


def _of_type(rows: Mapping[int, Mapping[str, Any]], kind: str | None) -> int:
    """The disability of a type, lest one person has it twice; 0 for none."""
    return next((row_id for row_id, row in rows.items() if row["type"] == kind), 0)


def _found(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: row[name].isoformat() if name in _DATES and row[name] is not None else row[name]
        for name in _FOUND
    }
