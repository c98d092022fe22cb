# SPDX-License-Identifier: Apache-2.0
"""The specialised field of a file in rows: it changes by dated events, taken back by counter-events."""

from __future__ import annotations

from datetime import date

from sqlalchemy import text

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.file import FieldChange
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.casework.tables import CASE_FILE, DOMAIN_EVENT
from welfare_desk.storage.uow import UnitOfWork


def domain_on(day: str) -> str:
    """The SQL of a file's field on the evening of a day (a parameter): what its next change left."""
    return (
        "coalesce((SELECT from_state FROM domain_event WHERE domain_event.file_id = case_file.id"
        f" AND effective_on > {day} AND {in_force('domain_event')}"
        " ORDER BY effective_on, domain_event.id LIMIT 1), case_file.domain)"
    )


def last_change(uow: UnitOfWork, file_id: int) -> FieldChange | None:
    """The last change in force, or None where the field is the one the file was opened with."""
    row = uow.connection.execute(
        text(
            "SELECT id, from_state, to_state, effective_on FROM domain_event"
            f" WHERE file_id = :file_id AND {in_force('domain_event')}"
            " ORDER BY effective_on DESC, id DESC LIMIT 1"
        ),
        {"file_id": file_id},
    ).first()
    if row is None:
        return None
    day = date.fromisoformat(row.effective_on)
    return FieldChange(row.id, Domain(row.from_state), Domain(row.to_state), day)


def domain_now(uow: UnitOfWork, file_id: int) -> Domain:
    """The field a file is in today."""
    found = uow.connection.execute(
        text("SELECT domain FROM case_file WHERE id = :file_id"), {"file_id": file_id}
    )
    return Domain(found.scalar_one())


def opened_on(uow: UnitOfWork, file_id: int) -> date | None:
    """The day of the first event in force of a file."""
    found = uow.connection.execute(
        text(
            "SELECT min(effective_on) FROM coverage_event"
            f" WHERE file_id = :file_id AND {in_force('coverage_event')}"
        ),
        {"file_id": file_id},
    ).scalar()
    return None if found is None else date.fromisoformat(found)


def record(uow: UnitOfWork, file_id: int, before: Domain, after: Domain, stamp: Stamp) -> int:
    """Move a file into another field by an event; returns the event's id."""
    states = {"file_id": file_id, "from_state": before, "to_state": after}
    event_id = uow.insert(DOMAIN_EVENT, {**states, **stamp.columns()})
    uow.update(CASE_FILE, file_id, None, {"domain": after})
    return event_id


def undo(uow: UnitOfWork, file_id: int, stamp: Stamp, last: FieldChange) -> int:
    """Take a change back by its mirror on the same day; returns the counter-event's id."""
    states = {"file_id": file_id, "from_state": last.to_domain, "to_state": last.from_domain}
    event_id = uow.insert(DOMAIN_EVENT, {**states, "undoes": last.event_id, **stamp.columns()})
    uow.update(CASE_FILE, file_id, None, {"domain": last.from_domain})
    return event_id


def change_to_undo(uow: UnitOfWork, file_id: int) -> FieldChange:
    """The last change in force; RuleError `no_field_change`."""
    last = last_change(uow, file_id)
    if last is None:
        raise RuleError("no_field_change")
    return last
