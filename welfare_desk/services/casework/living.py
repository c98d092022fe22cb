# SPDX-License-Identifier: Apache-2.0
"""A file's life beyond plain changes of coverage: the last one taken back, and moves between offices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.desk_order import MoveSort
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.casework.transfer import (
    Transfer,
    TransferAnswer,
    TransferDirection,
    check_answer,
    overdue_before,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.upkeep import Catalogue, DatedRule
from welfare_desk.domain.waiting import may_wait
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.stamps import because, stamp, stamp_of_life
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.office_lists import as_listed
from welfare_desk.storage import pension, waiting
from welfare_desk.storage.casework import life, listing, people, transfers
from welfare_desk.storage.equipment import promises
from welfare_desk.storage.office_settings import value_in_force
from welfare_desk.storage.pension import allowances


@dataclass(frozen=True)
class UndoCoverage:
    """Take back the last change of coverage; `version` is the file's row as the clerk saw it."""

    file_no: str
    reason: str
    version: int | None = None


@dataclass(frozen=True)
class CoverageUndone:
    """Where the file stands again, and what came back with it.

    `promises_gone` counts goods kept for it that became free with that change and are not kept again.
    """

    file_no: str
    coverage: Coverage
    event_id: int
    pension_restored: bool = False
    queues_rejoined: tuple[str, ...] = ()
    allowances_restored: tuple[AllowanceKind, ...] = ()
    promises_gone: int = 0


@dataclass(frozen=True)
class AskOrigin:
    """A client has moved here: ask the office they come from. The file stays an applicant's meanwhile."""

    file_no: str
    other_office: str
    asked_on: date
    letter_no: str = ""
    note: str = ""
    version: int | None = None


@dataclass(frozen=True)
class AnswerTransfer:
    """What the other office said. `cover` takes a file that may come under coverage at once."""

    transfer_id: int
    version: int
    answer: TransferAnswer
    answered_on: date
    letter_no: str = ""
    note: str = ""
    cover: bool = True


@dataclass(frozen=True)
class TransferKept:
    """The question to the other office, and where the file stands now; `covered`: by this answer."""

    transfer_id: int
    file_no: str
    coverage: Coverage
    version: int = 1
    covered: bool = False


@dataclass(frozen=True)
class TransfersOf:
    """The moves of one file."""

    file_no: str


@dataclass(frozen=True)
class ListUnanswered:
    """Questions to other offices that wait for an answer; `overdue` only those over its dated rule."""

    overdue: bool = True
    sort: MoveSort = MoveSort.DAY
    descending: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class TransferPage:
    """One page of questions to other offices, and how many there are in all."""

    rows: tuple[Transfer, ...]
    total: int


@command(
    "casework.undo_coverage",
    permission=Permission.EDIT_FILES,
    touches={Kind.FILE, Kind.PENSION, Kind.QUEUE},
)
def undo_coverage(work: Work, facts: UndoCoverage) -> CoverageUndone:
    """Take the last change back by counter-events; what had ended with it, or was struck, is there again.

    RuleError `bad_fields` without a reason, `nothing_to_undo`, `undo_in_use` when a pension, an allowance or
    a place in a queue hangs on the change or hung on it for an evening, `household_has_pension`,
    `household_has_allowance`, `already_waiting`, `stale_row`.
    """
    file = people.find_file(work.db, facts.file_no)
    because(work, facts.reason)
    life.check_version(work.db, file.file_id, facts.version)
    last = life.last_change(work.db, file.file_id)
    told = stamp_of_life(work, last.effective_on, facts.reason, "")
    if _hangs_on(work, file.file_id, last):
        raise RuleError("undo_in_use")
    event_id = life.undo_coverage(work.db, file.file_id, last, told)
    restored = pension.restore_with_file(work.db, last.event_id, event_id, told)
    given_back = allowances.restore_with_file(work.db, last.event_id, event_id, told)
    rejoined = waiting.return_with_file(work.db, last.event_id, event_id, told)
    transfers.withdraw(work.db, last.event_id, told)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    gone = promises.released_with(work.db.raw, last.event_id)
    return CoverageUndone(
        file.file_no, last.from_state, event_id, restored is not None, rejoined, given_back, gone
    )


def _hangs_on(work: Work, file_id: int, last: life.Undoable) -> bool:
    """Whether the file, on an evening since, drew or waited as the state it would go back to forbids."""
    since = last.effective_on
    if last.from_state is not Coverage.COVERED and (
        pension.drew_since(work.db, file_id, since) or allowances.drew_since(work.db, file_id, since)
    ):
        return True
    waits = waiting.waited_since(work.db, file_id, since)
    return not all(may_wait(service, last.from_state) for service in waits)


@command("casework.ask_origin", permission=Permission.EDIT_FILES, touches={Kind.FILE})
def ask_origin(work: Work, facts: AskOrigin) -> TransferKept:
    """Ask the office that a client comes from.

    RuleError `bad_fields`, `only_applicants_come`, `transfer_waits`, `date_in_future`, `stale_row`.
    """
    file = people.find_file(work.db, facts.file_no)
    other_office = as_listed(work, Catalogue.OTHER_OFFICE, facts.other_office)
    if not other_office:
        raise refused([Problem("other_office", "required")])
    if file.coverage != Coverage.APPLICANT:
        raise RuleError("only_applicants_come", coverage=file.coverage)
    if facts.asked_on > work.today:
        raise RuleError("date_in_future", date=facts.asked_on.isoformat())
    had_been_born(work, file.person_id, facts.asked_on)
    told = stamp(work, facts.asked_on, facts.note, facts.letter_no)
    life.touch(work.db, file.file_id, facts.version)
    transfer_id = transfers.ask_origin(work.db, file.file_id, other_office, told)
    work.about("file", file.file_no)
    return TransferKept(transfer_id, file.file_no, Coverage(file.coverage))


@command(
    "casework.answer_transfer",
    permission=Permission.EDIT_FILES,
    touches={Kind.FILE, Kind.PENSION, Kind.QUEUE},
)
def answer_transfer(work: Work, facts: AnswerTransfer) -> TransferKept:
    """Keep the other office's answer; a file that may come is taken under coverage on that day.

    RuleError `transfer_not_found`, `recorded_by_mistake`, `transfer_answered`, `file_moved_on`,
    `not_said_of_a_leaving_file`, `date_in_future`, `before_asked`, `stale_row`.
    """
    transfer = transfers.find(work.db, facts.transfer_id)
    refuse_struck(transfer.mistake)
    people.check_version(work.db, transfers.TRANSFER, transfer.id, facts.version)
    check_answer(transfer, facts.answer, facts.answered_on, work.today)
    told = stamp(work, facts.answered_on, facts.note, facts.letter_no)
    transfers.answer(work.db, transfer, facts.version, facts.answer, told)
    file = people.find_file(work.db, transfer.file_no)
    coverage = Coverage(file.coverage)
    comes = transfer.direction is TransferDirection.IN and facts.answer is TransferAnswer.AGREED
    if comes and facts.cover and coverage is Coverage.APPLICANT:
        change = RecordCoverage(
            file.file_no, Coverage.COVERED, facts.answered_on, facts.note, facts.letter_no
        )
        recorded = record_coverage(work, change)
        transfers.covered_by(work.db, transfer.id, recorded.event_id)
        return TransferKept(transfer.id, file.file_no, recorded.coverage, facts.version + 2, covered=True)
    work.about("file", file.file_no)
    return TransferKept(transfer.id, file.file_no, coverage, facts.version + 1)


@question("casework.transfers_of", permission=Permission.VIEW_FILES)
def transfers_of(look: Look, facts: TransfersOf) -> tuple[Transfer, ...]:
    """Every move of one file, the newest first."""
    return _marked(look, transfers.of_file(look.db.raw, facts.file_no))


def overdue_since(look: Look) -> date:
    """Questions to other offices asked before this day have waited longer than the office's rule says."""
    days = value_in_force(look.db.raw, DatedRule.TRANSFER_DAYS, look.today)
    return overdue_before(look.today, days)


@question("casework.unanswered_transfers", permission=Permission.VIEW_FILES)
def unanswered_transfers(look: Look, facts: ListUnanswered) -> TransferPage:
    """Questions that other offices have not answered, the oldest first unless sorted otherwise."""
    before = overdue_since(look) if facts.overdue else date.max
    order = facts.sort, facts.descending
    rows, total = transfers.unanswered(look.db.raw, before, facts.offset, facts.limit, order)
    return TransferPage(_marked(look, rows), total)


def _marked(look: Look, rows: tuple[Transfer, ...]) -> tuple[Transfer, ...]:
    """The questions, those that wait for too long marked."""
    before = overdue_since(look)
    return tuple(replace(row, overdue=row.waits and row.asked_on < before) for row in rows)
