# SPDX-License-Identifier: Apache-2.0
"""What clients ask for (تقاضا), and what became of it (domain notes 2.2)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.domain.casework.request import RequestState, ServiceRequest
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import people
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
    row_version(),
    one_of("state", RequestState),
    CheckConstraint("length(service) > 0"),
    real_date("asked_on"),
    real_date("decided_on"),
    CheckConstraint("asked_on <= decided_on"),
    CheckConstraint("(state = 'open') = (decided_on IS NULL)"),
    Index("ix_service_request_open", "asked_on", sqlite_where=text("state = 'open'")),
)

_COLUMNS = (
    "service_request.id, service_request.version, case_file.file_no, service, text, asked_on, state,"
    " decided_on, answer, trim(person.first_name || ' ' || person.last_name)"
)
_FROM = (
    " FROM service_request JOIN case_file ON case_file.id = service_request.file_id"
    " JOIN person ON person.id = case_file.person_id"
)


def _request(row: Any) -> ServiceRequest:
    values = list(row)
    values[5] = date.fromisoformat(values[5])
    values[6] = RequestState(values[6])
    values[7] = iso_day(values[7])
    return ServiceRequest(*values)


def of_file(raw: Any, file_no: str) -> tuple[ServiceRequest, ...]:
    """Every request of a file: open ones first, then the newest."""
    rows = raw.execute(
        f"SELECT {_COLUMNS}{_FROM} WHERE file_no = ?"
        " ORDER BY state <> 'open', asked_on DESC, service_request.id DESC",
        (file_no,),
    )
    return tuple(_request(row) for row in rows.fetchall())


def open_ones(raw: Any, offset: int, limit: int) -> tuple[tuple[ServiceRequest, ...], int]:
    """Open requests of the office, the oldest first, and how many there are."""
    rows = raw.execute(
        f"SELECT {_COLUMNS}{_FROM} WHERE state = 'open'"
        " ORDER BY asked_on, service_request.id LIMIT ? OFFSET ?",
        (limit, offset),
    ).fetchall()
    return tuple(_request(row) for row in rows), count_open(raw)


def count_open(raw: Any) -> int:
    """How many requests wait for an answer."""
    (total,) = raw.execute("SELECT count(*) FROM service_request WHERE state = 'open'").fetchone()
    return int(total)


def services(raw: Any, most: int = 50) -> tuple[str, ...]:
    """What is asked for most, to be proposed while typing."""
    rows = raw.execute(
        "SELECT service FROM service_request GROUP BY service ORDER BY count(*) DESC, service LIMIT ?",
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
