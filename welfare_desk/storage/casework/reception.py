# SPDX-License-Identifier: Apache-2.0
"""The reception desk: who came, what was found, and where they were sent (domain notes 2.7, 2.8)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, select, text

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.desk_order import ReceptionSort
from welfare_desk.domain.casework.reception import (
    OPEN,
    Condition,
    KnownPerson,
    Reception,
    ReceptionEvent,
    ReceptionRow,
    ReceptionState,
    Support,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold_words, latin_digits
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.member_search import rows_of
from welfare_desk.storage.casework.striking import in_force, opening_taken_back
from welfare_desk.storage.casework.tables import event_columns, real_date
from welfare_desk.storage.matching.people import whose
from welfare_desk.storage.metadata import IsoDate, iso_day, one_of, row_id, row_version, strict_table
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

RECEPTION = strict_table(
    "reception",
    row_id(),
    Column("person_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),  # once a file was opened for it
    Column("received_on", IsoDate, nullable=False),
    Column("domain", Text),
    Column("wish", Text, nullable=False, server_default=""),
    Column("conditions", Text, nullable=False, server_default="[]"),  # JSON: codes, and own names
    Column("state", Text, nullable=False),
    Column("expert", Text, nullable=False, server_default=""),
    Column("body", Text, nullable=False, server_default=""),  # the other body a person was sent to
    Column("decided_on", IsoDate),
    Column("reason", Text, nullable=False, server_default=""),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("support", Text, nullable=False, server_default=Support.UNKNOWN.value),
    Column("neighbourhood_id", Integer, ForeignKey("neighbourhood.id"), index=True),
    Column(
        "given", Text, nullable=False, server_default=""
    ),  # what was given, or where one was shown the way
    Column("origin_office", Text, nullable=False, server_default=""),  # who moved here from another county
    row_version(),
    one_of("domain", Domain),
    one_of("state", ReceptionState),
    one_of("support", Support),
    real_date("received_on"),
    real_date("decided_on"),
    CheckConstraint("received_on <= decided_on"),
    CheckConstraint("json_valid(conditions)"),
    CheckConstraint("state <> 'refused' OR length(reason) > 0"),
    CheckConstraint("state <> 'sent_elsewhere' OR length(body) > 0"),
    CheckConstraint("state <> 'with_expert' OR length(expert) > 0"),
    CheckConstraint("state NOT IN ('committee_one', 'committee_two') OR domain IS 'social'"),
    CheckConstraint("state <> 'light' OR (length(wish) > 0 AND length(given) > 0)"),
    CheckConstraint("state <> 'accepted' OR file_id IS NOT NULL"),
    Index("ix_reception_list", "state", "received_on"),
)

RECEPTION_EVENT = strict_table(
    "reception_event",
    *event_columns("reception_id", "reception", ReceptionState),
    Column("found", Text, nullable=False, server_default="{}"),  # JSON of what the step found in the request
    Column("undoes", Integer, ForeignKey("reception_event.id")),  # a counter-event
    CheckConstraint("json_valid(found)"),
    Index("uq_reception_event_undoes", "undoes", unique=True, sqlite_where=text("undoes IS NOT NULL")),
)

FOUND = ("expert", "body", "given", "decided_on", "reason", "letter_no")
"""What a step changes in a request beside its state."""

_NAME = "trim(person.first_name || ' ' || person.last_name)"
_JOINED = (
    " FROM reception JOIN person ON person.id = reception.person_id"
    " LEFT JOIN neighbourhood ON neighbourhood.id = reception.neighbourhood_id"
    " LEFT JOIN case_file ON case_file.id = reception.file_id"
)
_ROW = (
    f"SELECT reception.id, received_on, state, {_NAME}, coalesce(national_id, foreign_id, ''),"
    " coalesce(mobile, ''), reception.domain, coalesce(neighbourhood.name, ''), wish,"
    f" iif(state = 'sent_elsewhere', body, expert), coalesce(file_no, ''){_JOINED}"
)
_FIELDS = (
    "national_id",
    "foreign_id",
    "first_name",
    "last_name",
    "father_name",
    "sex",
    "birth_date",
    "mobile",
)
_WHOLE = (
    "SELECT reception.id, reception.version, reception.person_id, person.version, received_on, state,"
    " reception.domain, wish, conditions, support, coalesce(neighbourhood.name, ''), expert, body, given,"
    f" origin_office, decided_on, reason, letter_no, coalesce(file_no, ''),"
    f" {', '.join(f'person.{name}' for name in _FIELDS)}{_JOINED}"
    " WHERE reception.id = ?"
)
_EVENTS = (
    "SELECT id, from_state, to_state, effective_on, reason, letter_no, recorded_at,"
    f" {shown_name('recorded_by')}, undoes"
    " FROM reception_event WHERE reception_id = ? ORDER BY effective_on, id"
)
# A person at the desk may be on no search side yet; `folded` is `domain.text.fold`.
_FOLDED = "folded(person.first_name || person.last_name || person.father_name)"


CODES = frozenset(Condition)
"""Conditions of every office; whatever else is met is the office's own."""


def _narrowed(typed: str) -> tuple[str, list[str]]:
    """A condition for each word typed: part of a name, or the beginning of an identifier."""
    conditions, values = [], []
    for word in fold_words(typed):
        conditions.append(f"(instr({_FOLDED}, ?) > 0 OR national_id LIKE ? OR foreign_id LIKE ?)")
        values += [word, f"{latin_digits(word)}%", f"{latin_digits(word)}%"]
    return " AND ".join(conditions), values


_BY_NAME = "sort_key(person.last_name || ' ' || person.first_name)"
_BY_AREA = "sort_key(coalesce(neighbourhood.name, ''))"
_ORDER = {
    ReceptionSort.DAY: "received_on {0}, reception.id {0}",
    ReceptionSort.NAME: f"{_BY_NAME} {{0}}, received_on DESC, reception.id DESC",
    ReceptionSort.STATE: "state {0}, received_on DESC, reception.id DESC",
    ReceptionSort.NEIGHBOURHOOD: f"{_BY_AREA} {{0}}, {_BY_NAME}, reception.id",
}


def page(
    raw: Any,
    states: tuple[ReceptionState, ...],
    typed: str,
    order: tuple[ReceptionSort, bool],
    offset: int,
    limit: int,
) -> tuple[tuple[ReceptionRow, ...], int]:
    """Rows of one page in this order (the column, whether descending), and how many there are in all."""
    narrowed, values = _narrowed(typed)
    conditions = [narrowed] if narrowed else []
    if states:
        conditions.insert(0, f"state IN ({', '.join('?' * len(states))})")
        values = [*map(str, states), *values]
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    by, descending = order
    sorted_by = _ORDER[by].format("DESC" if descending else "ASC")
    rows = raw.execute(
        f"{_ROW}{where} ORDER BY {sorted_by} LIMIT ? OFFSET ?",
        (*values, limit, offset),
    ).fetchall()
    (total,) = raw.execute(f"SELECT count(*){_JOINED}{where}", values).fetchone()
    return tuple(_row(row) for row in rows), int(total)


def _row(row: Any) -> ReceptionRow:
    reception_id, on, state, name, identifier, mobile, domain, place, wish, whom, file_no = row
    return ReceptionRow(
        reception_id, date.fromisoformat(on), ReceptionState(state), name, identifier, mobile,
        Domain(domain) if domain else None, place, wish, whom, file_no,
    )  # fmt: skip


def counts(raw: Any) -> dict[str, int]:
    """How many requests stand in each state."""
    return dict(raw.execute("SELECT state, count(*) FROM reception GROUP BY state").fetchall())


def show(raw: Any, reception_id: int) -> Reception:
    """One request whole; RuleError `reception_not_found`."""
    row = raw.execute(_WHOLE, (reception_id,)).fetchone()
    if row is None:
        raise RuleError("reception_not_found")
    events = raw.execute(_EVENTS, (reception_id,)).fetchall()
    met = json.loads(row[8])
    return Reception(
        id=row[0],
        version=row[1],
        person_id=row[2],
        person_version=row[3],
        received_on=date.fromisoformat(row[4]),
        state=ReceptionState(row[5]),
        fields={name: value or "" for name, value in zip(_FIELDS, row[19:], strict=True)},
        domain=Domain(row[6]) if row[6] else None,
        wish=row[7],
        conditions=tuple(Condition(one) for one in met if one in CODES),
        support=Support(row[9]),
        neighbourhood=row[10],
        expert=row[11],
        body=row[12],
        given=row[13],
        origin_office=row[14],
        decided_on=iso_day(row[15]),
        reason=row[16],
        letter_no=row[17],
        file_no=row[18],
        events=tuple(_event(event) for event in events),
        own_met=tuple(one for one in met if one not in CODES),
    )


def _event(row: Any) -> ReceptionEvent:
    event_id, before, after, on, reason, letter_no, at, by, undoes = row
    return ReceptionEvent(
        event_id, ReceptionState(before) if before else None, ReceptionState(after),
        date.fromisoformat(on), reason, letter_no, datetime.fromisoformat(at), by, undoes,
    )  # fmt: skip


def known_by(raw: Any, column: str, identifier: str) -> KnownPerson | None:
    """Whoever has this national or foreigner ID, with their file and their last request at the desk.

    The ID of a record that was merged into another is known by whoever was kept.
    """
    found = whose(raw, column, identifier)
    if found is None:
        return None
    row = raw.execute(
        "SELECT person.id, first_name, last_name, coalesce(own.file_no, ''),"
        " (SELECT max(id) FROM reception WHERE reception.person_id = person.id)"
        " FROM person LEFT JOIN case_file own ON own.person_id = person.id"
        f" AND NOT ({opening_taken_back('own')}) WHERE person.id = ?",
        (found,),
    ).fetchone()
    person_id, first, last, file_no, reception_id = row
    home = next(iter(rows_of(raw, [person_id])), None)
    still_open = False
    if reception_id is not None:
        (state,) = raw.execute("SELECT state FROM reception WHERE id = ?", (reception_id,)).fetchone()
        still_open = state in OPEN
    return KnownPerson(
        person_id,
        first,
        last,
        file_no,
        home.file_no if home is not None else "",
        home.left_on if home is not None else None,
        reception_id or 0,
        still_open,
    )


def experts(raw: Any, roles: Iterable[str]) -> list[str]:
    """Who may be handed a request: active accounts with one of the roles, then those named before."""
    accounts = raw.execute(
        "SELECT DISTINCT display_name FROM account JOIN account_role ON account_id = account.id"
        " WHERE disabled = 0 AND role IN (SELECT value FROM json_each(?)) ORDER BY account.id",
        (json.dumps(sorted(roles)),),
    ).fetchall()
    named = raw.execute("SELECT DISTINCT expert FROM reception WHERE expert <> '' ORDER BY 1").fetchall()
    return [name for (name,) in (*accounts, *named)]


def open_of(uow: UnitOfWork, person_id: int, but: int = 0) -> int | None:
    """The undecided request of a person, if there is one beside the one with the id `but`."""
    row = uow.raw.execute(
        f"SELECT id FROM reception WHERE person_id = ? AND id <> ?"
        f" AND state IN ({', '.join('?' * len(OPEN))}) LIMIT 1",
        (person_id, but, *map(str, sorted(OPEN))),
    ).fetchone()
    return None if row is None else int(row[0])


def household_file(uow: UnitOfWork, person_id: int) -> str:
    """A file of the household that a person is a member of now, empty when there is none."""
    row = uow.raw.execute(
        "SELECT file_no FROM household_member JOIN case_file"
        " ON case_file.household_id = household_member.household_id"
        " WHERE household_member.person_id = ? AND until IS NULL ORDER BY case_file.id LIMIT 1",
        (person_id,),
    ).fetchone()
    return "" if row is None else str(row[0])


def add(uow: UnitOfWork, values: Mapping[str, Any], stamp: Stamp) -> int:
    """A new request at the desk with its first event; returns its id."""
    state = ReceptionState.RECEIVED
    reception_id = uow.insert(RECEPTION, {**values, "state": state, "received_on": stamp.effective_on})
    _step(uow, reception_id, None, state, stamp, {})
    return reception_id


def change(uow: UnitOfWork, reception_id: int, version: int, values: Mapping[str, Any]) -> None:
    """Other facts of a request; RuleError `stale_row`."""
    people.change(uow, RECEPTION, reception_id, version, values)


def next_step_on(uow: UnitOfWork, reception_id: int) -> date | None:
    """The day of the first step after the arrival that was not taken back; None while there is none."""
    c = RECEPTION_EVENT.c
    days = uow.connection.execute(
        select(c.effective_on)
        .where(c.reception_id == reception_id, c.from_state.is_not(None), text(in_force("reception_event")))
        .order_by(RECEPTION_EVENT.c.effective_on)
    )
    return days.scalars().first()


def move_day(uow: UnitOfWork, reception_id: int, day: date) -> None:
    """Let the arrival stand on another day; the request's own column is changed with its other facts."""
    arrival = uow.connection.execute(
        select(RECEPTION_EVENT.c.id).where(
            RECEPTION_EVENT.c.reception_id == reception_id, RECEPTION_EVENT.c.from_state.is_(None)
        )
    ).scalar_one()
    uow.update(RECEPTION_EVENT, arrival, None, {"effective_on": day})


def step(
    uow: UnitOfWork, shown: Reception, to_state: ReceptionState, values: Mapping[str, Any], stamp: Stamp
) -> None:
    """Move a request on by an event, with the facts of the step."""
    uow.update(RECEPTION, shown.id, shown.version, {**values, "state": to_state})
    on = shown.decided_on
    found = {**{name: getattr(shown, name) for name in FOUND}, "decided_on": on and on.isoformat()}
    _step(uow, shown.id, shown.state, to_state, stamp, found)


def step_back(uow: UnitOfWork, reception_id: int, stamp: Stamp) -> ReceptionState:
    """Take the last step back by a counter-event; the state where the request stands again.

    What the step found comes back, and a file that it opened is no longer the request's. RuleError
    `no_step_to_undo` when somebody only came.
    """
    last = uow.raw.execute(
        f"SELECT id, from_state, to_state, found FROM reception_event WHERE reception_id = ?"
        f" AND {in_force('reception_event')} ORDER BY effective_on DESC, id DESC LIMIT 1",
        (reception_id,),
    ).fetchone()
    event_id, before, after, kept = last
    if before is None:
        raise RuleError("no_step_to_undo")
    found = json.loads(kept)
    day = found.get("decided_on")
    found["decided_on"] = date.fromisoformat(day) if day else None
    state = ReceptionState(before)
    uow.update(RECEPTION, reception_id, None, {**found, "state": state, "file_id": None})
    _step(uow, reception_id, ReceptionState(after), state, stamp, {}, event_id)
    return state


def _step(
    uow: UnitOfWork,
    reception_id: int,
    before: ReceptionState | None,
    after: ReceptionState,
    stamp: Stamp,
    found: Mapping[str, Any],
    undoes: int | None = None,
) -> None:
    told = {"from_state": before, "to_state": after, "found": json.dumps(found, ensure_ascii=False)}
    values = {"reception_id": reception_id, **told, "undoes": undoes, **stamp.columns()}
    uow.insert(RECEPTION_EVENT, values)
