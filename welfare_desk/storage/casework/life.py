# SPDX-License-Identifier: Apache-2.0
"""The life of a file in rows: it is opened with a number, and every change of coverage is an event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.life import check_transition
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import next_file_no
from welfare_desk.storage.casework.tables import CASE_FILE, COVERAGE_EVENT
from welfare_desk.storage.uow import UnitOfWork


@dataclass(frozen=True)
class Stamp:
    """What every event carries: the day it counts from, why, on which letter, and who wrote it when."""

    effective_on: date
    today: date
    recorded_at: datetime
    recorded_by: str
    reason: str = ""
    letter_no: str = ""
    batch_id: int | None = None

    def columns(self) -> dict[str, object]:
        """The columns that all event tables share."""
        return {
            "effective_on": self.effective_on,
            "recorded_at": self.recorded_at,
            "recorded_by": self.recorded_by,
            "reason": self.reason,
            "letter_no": self.letter_no,
            "batch_id": self.batch_id,
        }


@dataclass(frozen=True)
class NewFile:
    """A file to open; an empty number takes the next free one of the year."""

    person_id: int
    household_id: int
    domain: Domain
    coverage: Coverage
    opened_on: date
    year: int
    """Jalali year of the number."""
    file_no: str = ""
    note: str = ""


def free_file_no(uow: UnitOfWork, year: int) -> str:
    """The number after the highest of this Jalali year."""
    five = f"{year:04d}-[0-9][0-9][0-9][0-9][0-9]"
    highest = [
        uow.connection.execute(
            select(func.max(CASE_FILE.c.file_no)).where(CASE_FILE.c.file_no.op("GLOB")(pattern))
        ).scalar()
        for pattern in (five, f"{five}[0-9]")
    ]
    return next_file_no(year, highest[1] or highest[0])


def open_file(uow: UnitOfWork, new: NewFile, stamp: Stamp) -> tuple[int, str]:
    """Open a file with its first event; returns id and number. RuleError `file_no_taken` or of the event."""
    check_transition(
        None, new.coverage, effective_on=stamp.effective_on, last_event_on=None, today=stamp.today
    )
    taken = select(CASE_FILE.c.id).where(CASE_FILE.c.file_no == new.file_no)
    if new.file_no and uow.connection.execute(taken).first() is not None:
        raise RuleError("file_no_taken", file_no=new.file_no)
    file_no = new.file_no or free_file_no(uow, new.year)
    file_id = uow.insert(
        CASE_FILE,
        {
            "file_no": file_no,
            "person_id": new.person_id,
            "household_id": new.household_id,
            "domain": new.domain,
            "coverage": new.coverage,
            "opened_on": new.opened_on,
            "note": new.note,
        },
    )
    uow.insert(
        COVERAGE_EVENT,
        {"file_id": file_id, "from_state": None, "to_state": new.coverage, **stamp.columns()},
    )
    return file_id, file_no


def record_coverage(uow: UnitOfWork, file_id: int, to_state: Coverage, stamp: Stamp) -> int:
    """Move a file by an event; returns the event's id. Raises what `check_transition` refuses."""
    row = uow.connection.execute(
        select(CASE_FILE.c.coverage, func.max(COVERAGE_EVENT.c.effective_on).label("last"))
        .select_from(CASE_FILE.outerjoin(COVERAGE_EVENT, COVERAGE_EVENT.c.file_id == CASE_FILE.c.id))
        .where(CASE_FILE.c.id == file_id)
        .group_by(CASE_FILE.c.id)
    ).one()
    before = Coverage(row.coverage)
    check_transition(
        before, to_state, effective_on=stamp.effective_on, last_event_on=row.last, today=stamp.today
    )
    event_id = uow.insert(
        COVERAGE_EVENT,
        {"file_id": file_id, "from_state": before, "to_state": to_state, **stamp.columns()},
    )
    uow.update(CASE_FILE, file_id, None, {"coverage": to_state})
    return event_id
