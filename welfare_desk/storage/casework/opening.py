# SPDX-License-Identifier: Apache-2.0
"""The opening of a file taken back: the number stays used, the file stands closed until it opens anew."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import IN_HAND, check_transition
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import mistakes
from welfare_desk.storage.casework.life import NewFile, Stamp, Undoable, undo_coverage
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.casework.people import FileIds
from welfare_desk.storage.casework.reception import step_back
from welfare_desk.storage.casework.striking import in_force, opening_taken_back
from welfare_desk.storage.casework.tables import CASE_FILE, COVERAGE_EVENT
from welfare_desk.storage.casework.transfers import TRANSFER
from welfare_desk.storage.uow import UnitOfWork

STANDS_IN: dict[str, str] = {
    "allocation": "file_id = ?1",
    "allowance": "file_id = ?1",
    "attachment": "file_id = ?1 AND removed_at IS NULL",
    "call": f"file_id = ?1 AND {STANDS}",
    "cash_aid": f"file_id = ?1 AND {STANDS}",
    "commission_case": "person_id = ?2",
    "domain_event": f"file_id = ?1 AND {in_force('domain_event')}",
    "equipment_request": "file_id = ?1",
    "inquiry": f"file_id = ?1 AND {STANDS}",
    "interval_approval": "file_id = ?1",
    "letter": f"file_id = ?1 AND {STANDS}",
    "merge": "(kept_id = ?2 OR gone_id = ?2) AND undone_at IS NULL",
    "monthly_claim": "file_id = ?1",
    "monthly_line": "file_id = ?1",
    "note": "file_id = ?1 AND struck = 0",
    "paper": "file_id = ?1 AND state = 'issued'",
    "payment": "file_id = ?1",
    "pension": "file_id = ?1",
    "pension_deduction": f"file_id = ?1 AND {STANDS}",
    "proposal_aside": f"file_id = ?1 AND {STANDS}",
    "queue_entry": "file_id = ?1",
    "service_request": f"file_id = ?1 AND {STANDS}",
    "stock_document": "file_id = ?1",
    "task": f"file_id = ?1 AND {STANDS}",
    # The question that an acceptance at the desk has asked is part of the opening.
    "transfer": f"file_id = ?1 AND {STANDS} AND NOT (answered_on IS NULL AND EXISTS (SELECT 1 FROM reception"
    " WHERE reception.file_id = ?1 AND origin_office = other_office AND decided_on = asked_on))",
    "visit": "file_id = ?1 AND state NOT IN ('given_up', 'struck')",
}
"""By table: what stands in a file (?1) of a person (?2) beside its opening."""

_FIRST = " UNION ALL ".join(
    f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM \"{table}\" WHERE {where})"
    for table, where in STANDS_IN.items()
)


def find(uow: UnitOfWork, file_id: int) -> Undoable:
    """The opening of a file to which nothing has happened since.

    RuleError `opening_taken_back`, `file_of_list` for one that came with an imported list, `file_moved`.
    """
    rows = uow.raw.execute(
        "SELECT id, from_state, to_state, effective_on, batch_id FROM coverage_event"
        f" WHERE file_id = ? AND {in_force('coverage_event')} ORDER BY effective_on, id",
        (file_id,),
    ).fetchall()
    if not rows:
        raise RuleError("opening_taken_back")
    event_id, before, after, on, batch = rows[0]
    if batch is not None:
        raise RuleError("file_of_list", batch=batch)
    if len(rows) > 1 or before is not None or after not in IN_HAND:
        raise RuleError("file_moved")
    return Undoable(event_id, Coverage.CLOSED, Coverage(after), date.fromisoformat(on))


def stands_in(uow: UnitOfWork, file: FileIds) -> tuple[str, ...]:
    """The tables in which something stands for this file beside its opening."""
    rows = uow.raw.execute(_FIRST, (file.file_id, file.person_id)).fetchall()
    return tuple(table for (table,) in rows)


def take_back(uow: UnitOfWork, file_id: int, opening: Undoable, stamp: Stamp) -> int:
    """Close the file by the counter-event of its opening; returns the counter-event's id."""
    waiting = f"SELECT id FROM transfer WHERE file_id = ? AND {STANDS}"
    for (transfer_id,) in uow.raw.execute(waiting, (file_id,)).fetchall():
        uow.update(TRANSFER, transfer_id, None, mistakes.struck(stamp))
    return undo_coverage(uow, file_id, opening, stamp)


def give_back(uow: UnitOfWork, file_id: int, stamp: Stamp) -> int:
    """Let the request at the desk that the file was opened for wait as before; its id, 0 for none."""
    row = uow.raw.execute(
        "SELECT id FROM reception WHERE file_id = ? AND state = ?", (file_id, ReceptionState.ACCEPTED.value)
    ).fetchone()
    if row is None:
        return 0
    step_back(uow, row[0], stamp)
    return int(row[0])


def is_taken_back(uow: UnitOfWork, file_no: str) -> bool:
    """Whether the file of this number was opened by mistake and may be opened anew."""
    found = uow.raw.execute(
        f"SELECT 1 FROM case_file WHERE file_no = ? AND {opening_taken_back()}", (file_no,)
    )
    return found.fetchone() is not None


def taken_back_of(uow: UnitOfWork, person_id: int) -> tuple[int, str] | None:
    """Id and number of a person's file whose opening was taken back."""
    found = uow.raw.execute(
        f"SELECT id, file_no FROM case_file WHERE person_id = ? AND {opening_taken_back()}", (person_id,)
    ).fetchone()
    return None if found is None else (int(found[0]), str(found[1]))


def open_anew(uow: UnitOfWork, file_id: int, new: NewFile, stamp: Stamp) -> None:
    """Open a file whose opening was taken back, under its number, with an opening event of its own."""
    check_transition(
        None, new.coverage, effective_on=stamp.effective_on, last_event_on=None, today=stamp.today
    )
    opened = {
        "household_id": new.household_id,
        "domain": new.domain,
        "coverage": new.coverage,
        "opened_on": new.opened_on,
        "note": new.note,
    }
    uow.update(CASE_FILE, file_id, None, opened)
    first = {"file_id": file_id, "from_state": None, "to_state": new.coverage}
    uow.insert(COVERAGE_EVENT, {**first, **stamp.columns()})
