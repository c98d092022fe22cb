# SPDX-License-Identifier: Apache-2.0
"""What clients ask for (تقاضا), and what became of it (domain notes 2.2)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.domain.casework.desk_order import RequestSort
from welfare_desk.domain.casework.request import RequestState, ServiceRequest
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import mistakes, people
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS, mistake_columns, told_of
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, iso_day, one_of, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

SERVICE_REQUEST = strict_table(
    "service_request",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("service", Text, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("asked_on", IsoDate, nullable=False),
    Column("state", Text, nullable=False),
    Column("decided_on", IsoDate),
    Column("answer", Text, nullable=False, server_default=""),
    *mistake_columns(),
    row_version(),
    one_of("state", RequestState),
    CheckConstraint("length(service) > 0"),
    real_date("asked_on"),
    real_date("decided_on"),
    CheckConstraint("asked_on <= decided_on"),
    CheckConstraint("(state = 'open') = (decided_on IS NULL)"),
    Index("ix_service_request_open", "asked_on", sqlite_where=text(f"state = 'open' AND {STANDS}")),
)

_ASKED = (
    "service_request.id, service_request.version, case_file.file_no, service, service_request.text, asked_on"
)
_NAME = "trim(person.first_name || ' ' || person.last_name)"
_COLUMNS = f"{_ASKED}, state, decided_on, answer, {_NAME}, {told_of('service_request')}"
_FROM = (
    " FROM service_request JOIN case_file ON case_file.id = service_request.file_id"
    " JOIN person ON person.id = case_file.person_id"
)

WAITS = f"service_request.state = 'open' AND service_request.{STANDS}"
"""The SQL condition that a request still waits for its answer."""


def _request(row: Any) -> ServiceRequest:
    values = list(row)
    values[5] = date.fromisoformat(values[5])
    values[6] = RequestState(values[6])
    values[7] = iso_day(values[7])
    values[10:] = [mistakes.mistake(*values[10:])]
    return ServiceRequest(*values)


_OF_FILE = f"""
SELECT * FROM (SELECT {_COLUMNS}{_FROM} WHERE file_no = ?1
UNION ALL
SELECT {_ASKED}, struck_answer.answer, answered_on, struck_answer.text, {_NAME}, {told_of("struck_answer")}
    {_FROM} JOIN struck_answer ON request_id = service_request.id WHERE file_no = ?1)
ORDER BY state <> 'open' OR struck_at IS NOT NULL, asked_on DESC, id DESC,
    struck_at IS NOT NULL, struck_at DESC
"""
"""The requests of a file, and beside them the answers that were taken back."""


def of_file(raw: Any, file_no: str) -> tuple[ServiceRequest, ...]:
    """Every request of a file, also struck ones: those that wait first, then the newest."""
    return tuple(_request(row) for row in raw.execute(_OF_FILE, (file_no,)).fetchall())


_OLDEST_FIRST = "asked_on, service_request.id"
_ORDER = {
    RequestSort.DAY: "asked_on {0}, service_request.id {0}",
    RequestSort.NAME: f"sort_key(person.last_name || ' ' || person.first_name) {{0}}, {_OLDEST_FIRST}",
    RequestSort.FILE_NO: f"case_file.file_no {{0}}, {_OLDEST_FIRST}",
    RequestSort.SERVICE: f"sort_key(service) {{0}}, {_OLDEST_FIRST}",
}


def open_ones(
    raw: Any, order: tuple[RequestSort, bool], offset: int, limit: int
) -> tuple[tuple[ServiceRequest, ...], int]:
    """Open requests of the office in this order (the column, whether descending), and how many there are."""
    by, descending = order
    sorted_by = _ORDER[by].format("DESC" if descending else "ASC")
    rows = raw.execute(
        f"SELECT {_COLUMNS}{_FROM} WHERE {WAITS} ORDER BY {sorted_by} LIMIT ? OFFSET ?",
        (limit, offset),
    ).fetchall()
    return tuple(_request(row) for row in rows), count_open(raw)


def count_open(raw: Any) -> int:
    """How many requests wait for an answer."""
    (total,) = raw.execute(f"SELECT count(*) FROM service_request WHERE {WAITS}").fetchone()
    return int(total)


def services(raw: Any, most: int = 50) -> tuple[str, ...]:
    """What is asked for most, to be proposed while typing."""
    rows = raw.execute(
        f"SELECT service FROM service_request WHERE {STANDS}"
        " GROUP BY service ORDER BY count(*) DESC, service LIMIT ?",
        (most,),
    )
    return tuple(service for (service,) in rows.fetchall())


def find(uow: UnitOfWork, request_id: int) -> ServiceRequest:
    """The request of this id; RuleError `request_not_found`."""
    row = uow.raw.execute(f"SELECT {_COLUMNS}{_FROM} WHERE service_request.id = ?", (request_id,)).fetchone()
    if row is None:
        raise RuleError("request_not_found")
    return _request(row)


def add(uow: UnitOfWork, file_id: int, service: str, words: str, asked_on: date) -> int:
    """A new open request; returns its id."""
    return uow.insert(
        SERVICE_REQUEST,
        {
            "file_id": file_id,
            "service": service,
            "text": words,
            "asked_on": asked_on,
            "state": RequestState.OPEN,
        },
    )


def decide(
    uow: UnitOfWork, request_id: int, version: int, state: RequestState, decided_on: date, answer: str
) -> None:
    """Answer a request; RuleError `stale_row`."""
    people.check_version(uow, SERVICE_REQUEST, request_id, version)
    changes = {"state": state, "decided_on": decided_on, "answer": answer}
    uow.update(SERVICE_REQUEST, request_id, version, changes)


def strike(uow: UnitOfWork, request_id: int, version: int, stamp: Stamp) -> None:
    """The request was recorded by mistake; RuleError `stale_row`."""
    mistakes.strike(uow, SERVICE_REQUEST, request_id, version, stamp)


def take_answer_back(uow: UnitOfWork, request: ServiceRequest, version: int, stamp: Stamp) -> None:
    """Keep the answer struck beside the request, which waits again; RuleError `stale_row`."""
    people.check_version(uow, SERVICE_REQUEST, request.id, version)
    answer = {
        "request_id": request.id,
        "answer": request.state,
        "answered_on": request.decided_on,
        "text": request.answer,
    }
    mistakes.keep_answer(uow, answer, stamp)
    waits = {"state": RequestState.OPEN, "decided_on": None, "answer": ""}
    uow.update(SERVICE_REQUEST, request.id, version, waits)
