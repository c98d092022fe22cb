# SPDX-License-Identifier: Apache-2.0
"""Use cases of waiting: a file joins a queue, is called, held, or leaves it, each by a dated event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE
from welfare_desk.domain.pension.allowances import allowance_of
from welfare_desk.domain.text import unify
from welfare_desk.domain.waiting import PENSION, QueueState, check_join
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.stamps import stamp, stamp_of_life
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage import pension, waiting
from welfare_desk.storage.casework import life, listing, people
from welfare_desk.storage.pension import allowances
from welfare_desk.storage.waiting.services import known_service

_LEAVES = frozenset({QueueState.WITHDREW, QueueState.REMOVED})
_TOLD_WHY = frozenset({QueueState.HELD, *_LEAVES})


@dataclass(frozen=True)
class MoveInQueue:
    """To WAITING joins the queue of the service; every other state needs an open entry.

    `version` is the file's row as the clerk saw it.
    """

    file_no: str
    to_state: QueueState
    effective_on: date
    service: str = PENSION
    reason: str = ""
    letter_no: str = ""
    version: int | None = None


@dataclass(frozen=True)
class QueueMoved:
    """The entry that moved."""

    file_no: str
    entry_id: int
    state: QueueState


@command("waiting.move", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE, Kind.FILE})
def move(work: Work, facts: MoveInQueue) -> QueueMoved:
    """Move a file in a queue; nobody is admitted by it, and whoever is held or leaves is told why.

    Who leaves has left on that day, also in a closed month. To join, call or hold is the office's own act: a
    place of an earlier day would stand before those whom the office has told theirs.

    RuleError `admitted_by_run`, `bad_fields` (reason), `already_waiting`, `not_waiting`, `draws_already`,
    `queue_move_not_allowed`, `queue_not_covered`, `queue_not_in_hand`, `bad_service`, `unknown_service`,
    `month_closed`, `stale_row`.
    """
    if facts.to_state is QueueState.ADMITTED:
        raise RuleError("admitted_by_run")
    if facts.to_state in _TOLD_WHY and not unify(facts.reason):
        raise refused([Problem("reason", "required")])
    service = known_service(work.db.connection, facts.service).code
    file = people.find_file(work.db, facts.file_no)
    if facts.to_state is QueueState.WAITING and not waiting.is_waiting(work.db, file.file_id, service):
        check_join(service, Coverage(file.coverage))
        _covered_ever_since(work, service, file, facts.effective_on)
        _draws_nothing_of_it(work, service, file, facts.effective_on)
    stamped = stamp_of_life if facts.to_state in _LEAVES else stamp
    told = stamped(work, facts.effective_on, facts.reason, facts.letter_no)
    had_been_born(work, file.person_id, facts.effective_on)
    life.touch(work.db, file.file_id, facts.version)
    entry_id = waiting.move(work.db, file.file_id, service, facts.to_state, told)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return QueueMoved(file.file_no, entry_id, facts.to_state)


def _covered_ever_since(work: Work, service: str, file: people.FileIds, day: date) -> None:
    """Who waits for a pension was covered on every day since: RuleError `queue_not_covered` (date, since).

    A request may be older than the file: the place keeps its day, and counts from the first day of coverage.
    """
    since = life.covered_since(work.db.raw, file.file_id) if service == PENSION else None
    if since is not None and since.known and day < since.day:
        facts = {"date": day.isoformat(), "since": since.day.isoformat()}
        raise RuleError("queue_not_covered", reason="then", **facts)


def _draws_nothing_of_it(work: Work, service: str, file: people.FileIds, day: date) -> None:
    """Nobody waits for what their own file draws, on no evening since: RuleError `draws_already` (date).

    Another file of a household that draws a pension may wait; a run passes it over with that reason.
    """
    kind = allowance_of(service)
    drawn = None if kind is None else allowances.find(work.db, file.file_id, kind)
    pensioner = service == PENSION and pension.is_live(work.db, file.file_id)
    if pensioner or (drawn is not None and drawn.state in LIVE):
        raise RuleError("draws_already")
    drew = service == PENSION and pension.drew_since(work.db, file.file_id, day)
    if drew or (kind is not None and allowances.drew_since(work.db, file.file_id, day, kind)):
        raise RuleError("draws_already", reason="then", date=day.isoformat())
