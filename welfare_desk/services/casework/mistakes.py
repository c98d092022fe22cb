# SPDX-License-Identifier: Apache-2.0
"""What was recorded by mistake is struck: it stays with day, user and reason, and counts no more."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.mistake import Mistake, refuse_struck
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferDirection
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.stamps import in_open_months, mistaken
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import letters, life, mistakes, notes, people, requests, transfers


@dataclass(frozen=True)
class StrikeCall:
    """A call that was logged by mistake; the version is the one shown."""

    id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class StrikeLetter:
    """A letter that was entered by mistake: void from now on, its number stays used."""

    id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class StrikeTask:
    """A task that was set by mistake and is not done."""

    id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class StrikeRequest:
    """A client's request that was recorded by mistake and has no answer."""

    request_id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class TakeAnswerBack:
    """The answer to a client's request was recorded by mistake: the request waits again."""

    request_id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class StrikeTransfer:
    """A question to the office of origin that was recorded by mistake and has no answer."""

    transfer_id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class TakeTransferAnswerBack:
    """The other office's answer was recorded by mistake; coverage that came with it goes back too."""

    transfer_id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class Struck:
    """The row that was struck, or that waits for its answer again, and the file it is about."""

    id: int
    version: int
    file_no: str = ""


def _struck(work: Work, row: int, version: int, file_no: str) -> Struck:
    if file_no:
        work.about("file", file_no)
    return Struck(row, version + 1, file_no)


@command("casework.strike_call", permission=Permission.EDIT_FILES, touches={Kind.LETTER})
def strike_call(work: Work, facts: StrikeCall) -> Struck:
    """Strike a call. RuleError `call_gone`, those of `mistaken`, `recorded_by_mistake`, `stale_row`."""
    told = mistaken(work, facts.reason)
    file_no, mistake = letters.call_of(work.db, facts.id)
    refuse_struck(mistake)
    mistakes.strike(work.db, letters.CALL, facts.id, facts.version, told)
    return _struck(work, facts.id, facts.version, file_no)


@command("casework.strike_letter", permission=Permission.EDIT_FILES, touches={Kind.LETTER})
def strike_letter(work: Work, facts: StrikeLetter) -> Struck:
    """Void a letter. RuleError `letter_gone`, those of `mistaken`, `recorded_by_mistake`, `stale_row`."""
    told = mistaken(work, facts.reason)
    letter = letters.find_letter(work.db, facts.id, facts.version)
    mistakes.strike(work.db, letters.LETTER, facts.id, facts.version, told)
    work.about("letter", letter.letter_no)
    return _struck(work, facts.id, facts.version, letter.file_no)


@command("casework.strike_task", permission=Permission.EDIT_FILES, touches={Kind.TASK})
def strike_task(work: Work, facts: StrikeTask) -> Struck:
    """Strike a task that is to be done.

    RuleError `task_gone`, those of `mistaken`, `recorded_by_mistake`, `task_done`, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    task = notes.task_kept(work.db, facts.id)
    refuse_struck(task.mistake)
    if task.done_on is not None:
        raise RuleError("task_done")
    mistakes.strike(work.db, notes.TASK, task.id, facts.version, told)
    if not task.file_no:
        work.about("task", task.id)
    return _struck(work, task.id, facts.version, task.file_no)


@command("casework.strike_request", permission=Permission.EDIT_FILES, touches={Kind.REQUEST, Kind.FILE})
def strike_request(work: Work, facts: StrikeRequest) -> Struck:
    """Strike a request that waits.

    RuleError `bad_fields` without a reason, `request_not_found`, `recorded_by_mistake`, `has_answer`,
    `month_closed`, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    request = requests.find(work.db, facts.request_id)
    _unanswered(request.mistake, answered=request.state is not RequestState.OPEN)
    in_open_months(work, request.asked_on, of="record")
    requests.strike(work.db, request.id, facts.version, told)
    return _struck(work, request.id, facts.version, request.file_no)


def _unanswered(mistake: Mistake | None, *, answered: bool) -> None:
    refuse_struck(mistake)
    if answered:
        raise RuleError("has_answer")


def _answered(mistake: Mistake | None, *, answered: bool) -> None:
    refuse_struck(mistake)
    if not answered:
        raise RuleError("has_no_answer")


@command("casework.take_answer_back", permission=Permission.EDIT_FILES, touches={Kind.REQUEST, Kind.FILE})
def take_answer_back(work: Work, facts: TakeAnswerBack) -> Struck:
    """Let a request wait again, its answer struck beside it.

    RuleError `bad_fields` without a reason, `request_not_found`, `recorded_by_mistake`, `has_no_answer`,
    `month_closed`, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    request = requests.find(work.db, facts.request_id)
    _answered(request.mistake, answered=request.state is not RequestState.OPEN)
    in_open_months(work, request.decided_on, of="record")
    requests.take_answer_back(work.db, request, facts.version, told)
    return _struck(work, request.id, facts.version, request.file_no)


@command("casework.strike_transfer", permission=Permission.EDIT_FILES, touches={Kind.FILE})
def strike_transfer(work: Work, facts: StrikeTransfer) -> Struck:
    """Strike a question to the office of origin that waits.

    RuleError `bad_fields` without a reason, `transfer_not_found`, `recorded_by_mistake`, `has_answer`,
    `transfer_of_coverage` for a file that was sent away, `month_closed`, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    transfer = transfers.find(work.db, facts.transfer_id)
    if transfer.direction is TransferDirection.OUT:
        raise RuleError("transfer_of_coverage")
    _unanswered(transfer.mistake, answered=transfer.answer is not None)
    in_open_months(work, transfer.asked_on, of="record")
    transfers.strike(work.db, transfer.id, facts.version, told)
    life.touch(work.db, people.find_file(work.db, transfer.file_no).file_id, None)
    return _struck(work, transfer.id, facts.version, transfer.file_no)


@command(
    "casework.take_transfer_answer_back",
    permission=Permission.EDIT_FILES,
    touches={Kind.FILE, Kind.PENSION, Kind.QUEUE},
)
def take_transfer_answer_back(work: Work, facts: TakeTransferAnswerBack) -> Struck:
    """Let a question wait again, its answer struck beside it; the coverage that it brought goes back first.

    A move away whose change of coverage was undone asks nothing any more, and is struck with its answer.

    RuleError `bad_fields` without a reason, `transfer_not_found`, `recorded_by_mistake`, `has_no_answer`,
    `changed_since_answer`, `month_closed`, those of `undo_coverage`, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    transfer = transfers.find(work.db, facts.transfer_id)
    _answered(transfer.mistake, answered=transfer.answer is not None)
    in_open_months(work, transfer.answered_on, of="record")
    file = people.find_file(work.db, transfer.file_no)
    if transfer.direction is TransferDirection.IN and transfer.coverage_event_id is not None:
        _uncover(work, file, transfer.coverage_event_id, facts.reason)
    else:
        life.touch(work.db, file.file_id, None)
    transfers.take_answer_back(work.db, transfer, facts.version, told)
    if transfer.direction is TransferDirection.OUT and transfer.coverage_event_id is not None:
        transfers.withdraw_undone(work.db, transfer.id, told)
    work.about("file", transfer.file_no)
    return Struck(transfer.id, transfers.find(work.db, transfer.id).version, transfer.file_no)


def _uncover(work: Work, file: people.FileIds, event_id: int, reason: str) -> None:
    """Take back the change that the answer brought, unless that was done already."""
    owner = life.file_of(work.db, event_id)
    if owner is None:
        return
    if owner != file.file_id or life.last_change(work.db, owner).event_id != event_id:
        raise RuleError("changed_since_answer")
    undo_coverage(work, UndoCoverage(file.file_no, reason))
