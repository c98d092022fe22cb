# SPDX-License-Identifier: Apache-2.0
"""The life of a file in rows: it is opened with a number, and every change of coverage is an event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select, text

from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.life import check_needs, check_reason, check_transition
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import file_no_order, next_file_no
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.lifespans import DIED
from welfare_desk.storage.casework.striking import in_force
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


_OF_YEAR = (
    "{0} >= ?1 || '-' AND {0} < ?1 || '.' AND length({0}) BETWEEN 10 AND 11"
    " AND substr({0}, 6) NOT GLOB '*[^0-9]*'"
)
_HELD = (
    f"SELECT file_no FROM case_file WHERE {_OF_YEAR.format('file_no')}"
    " ORDER BY length(file_no) DESC, file_no DESC LIMIT 1"
)
_LOST = (
    "SELECT number FROM (SELECT json_extract(changes, '$.file_no[0]') AS number FROM audit_row"
    f" WHERE tbl = 'case_file' AND changes IS NOT NULL) WHERE {_OF_YEAR.format('number')}"
)
"""Numbers of files that are no more."""
_UNDONE = "SELECT EXISTS (SELECT 1 FROM import_batch WHERE undone_at IS NOT NULL)"


def highest_file_no(raw: Any, year: int) -> str | None:
    """The highest number of this Jalali year that was ever given; None where none was.

    An import that is undone takes its files away, and closed months and bundles name them for ever. The trail
    is asked, which takes a while, only where one was undone ever.
    """
    (undone,) = raw.execute(_UNDONE).fetchone()
    questions = (_HELD, _LOST) if undone else (_HELD,)
    found = [number for asked in questions for (number,) in raw.execute(asked, (f"{year:04d}",))]
    return max(found, key=file_no_order, default=None)


def free_file_no(uow: UnitOfWork, year: int) -> str:
    """The number after the highest of this Jalali year."""
    return next_file_no(year, highest_file_no(uow.raw, year))


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


@dataclass(frozen=True)
class Change:
    """Where a file is to go; `version` is the row's as the clerk saw it, None skips the comparison."""

    to_state: Coverage
    other_office: str = ""
    version: int | None = None


def moves_of(uow: UnitOfWork, file_id: int) -> list[tuple[Coverage | None, Coverage]]:
    """From which state to which one the events in force of a file moved it, in their order."""
    rows = uow.raw.execute(
        "SELECT from_state, to_state FROM coverage_event"
        f" WHERE file_id = ? AND {in_force('coverage_event')} ORDER BY effective_on, id",
        (file_id,),
    ).fetchall()
    return [(None if before is None else Coverage(before), Coverage(after)) for before, after in rows]


def record_coverage(uow: UnitOfWork, file_id: int, change: Change, stamp: Stamp) -> int:
    """Move a file by an event; returns the event's id.

    Raises what `check_transition`, `check_needs` and `check_reason` refuse, and RuleError `stale_row`.
    """
    check_version(uow, file_id, change.version)
    row = uow.connection.execute(
        text(
            # A file whose opening was taken back has no event in force, and yet was opened on a day.
            f"SELECT coverage, coalesce(max(effective_on), opened_on), {DIED}"
            " FROM case_file JOIN person ON person.id = person_id"
            f" LEFT JOIN coverage_event ON file_id = case_file.id AND {in_force('coverage_event')}"
            " WHERE case_file.id = :file_id"
        ),
        {"file_id": file_id},
    ).one()
    before = Coverage(row[0])
    check_transition(
        before,
        change.to_state,
        effective_on=stamp.effective_on,
        last_event_on=None if row[1] is None else date.fromisoformat(row[1]),
        today=stamp.today,
        died=row[2] is not None,
    )
    given = {"reason": stamp.reason, "letter_no": stamp.letter_no, "other_office": change.other_office}
    check_needs(before, change.to_state, given)
    check_reason(before, change.to_state, stamp.reason, died=bool(row[2]))
    event_id = uow.insert(
        COVERAGE_EVENT,
        {"file_id": file_id, "from_state": before, "to_state": change.to_state, **stamp.columns()},
    )
    uow.update(CASE_FILE, file_id, None, {"coverage": change.to_state})
    return event_id


@dataclass(frozen=True)
class Undoable:
    """The last event in force of a file, which may be taken back."""

    event_id: int
    from_state: Coverage
    to_state: Coverage
    effective_on: date


def last_change(uow: UnitOfWork, file_id: int) -> Undoable:
    """The last change in force; RuleError `nothing_to_undo` when the file was only opened."""
    row = uow.connection.execute(
        text(
            "SELECT id, from_state, to_state, effective_on FROM coverage_event"
            f" WHERE file_id = :file_id AND {in_force('coverage_event')}"
            " ORDER BY effective_on DESC, id DESC LIMIT 1"
        ),
        {"file_id": file_id},
    ).first()
    if row is None or row.from_state is None:
        raise RuleError("nothing_to_undo")
    return Undoable(
        row.id, Coverage(row.from_state), Coverage(row.to_state), date.fromisoformat(row.effective_on)
    )


@dataclass(frozen=True)
class CoveredSince:
    """The day since which a file is covered without a break; `known` where its events go back further."""

    day: date
    known: bool


def covered_since(raw: Any, file_id: int) -> CoveredSince | None:
    """Since when a file is covered, evening by evening; None while it is not."""
    evenings = [(date.fromisoformat(day), state) for day, state in raw.execute(_EVENINGS, (file_id,))]
    since: date | None = None
    for day, state in evenings:
        since = (since or day) if state == Coverage.COVERED else None
    return None if since is None else CoveredSince(since, evenings[0][0] < since)


_EVENINGS = (
    "SELECT effective_on, to_state FROM (SELECT effective_on, to_state, max(id) FROM coverage_event"
    f" WHERE file_id = ? AND {in_force('coverage_event')} GROUP BY effective_on) ORDER BY effective_on"
)
"""What a file was on the evening of each day that moved it."""


def file_of(uow: UnitOfWork, event_id: int) -> int | None:
    """The id of the file that an event in force is about; None for one that was taken back."""
    found = uow.connection.execute(
        text(f"SELECT file_id FROM coverage_event WHERE id = :event_id AND {in_force('coverage_event')}"),
        {"event_id": event_id},
    )
    return found.scalar()


def undo_coverage(uow: UnitOfWork, file_id: int, undone: Undoable, stamp: Stamp) -> int:
    """Take a change back by its mirror on the same day; returns the counter-event's id."""
    event_id = uow.insert(
        COVERAGE_EVENT,
        {
            "file_id": file_id,
            "from_state": undone.to_state,
            "to_state": undone.from_state,
            "undoes": undone.event_id,
            **stamp.columns(),
        },
    )
    uow.update(CASE_FILE, file_id, None, {"coverage": undone.from_state})
    return event_id


def check_version(uow: UnitOfWork, file_id: int, version: int | None) -> None:
    """RuleError `stale_row` (with `by` and `fields`) when another desk has moved the file since."""
    if version is not None:
        people.check_version(uow, CASE_FILE, file_id, version)


def touch(uow: UnitOfWork, file_id: int, version: int | None) -> None:
    """Something that hangs on the file moves: its version goes on, so that the other desk is told."""
    check_version(uow, file_id, version)
    uow.update(CASE_FILE, file_id, None, {})
