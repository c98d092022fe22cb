# SPDX-License-Identifier: Apache-2.0
"""Records at the counter and in a file: receptions, requests, transfers, visits, notes, tasks, letters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Aim, Record, Step, about, aim_at
from welfare_desk.domain.casework import reception as desk
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.domain.casework.visit import VisitResult, VisitState
from welfare_desk.services.casework import (
    centres,
    commands,
    decision_back,
    letters,
    living,
    mistakes,
    notes,
    reception,
    requests,
    tasks,
    visits,
)
from welfare_desk.services.summary.reports import kept as reports


def _receives(to_state: desk.ReceptionState) -> Step:
    def step(act: Act, key: Any) -> None:
        act.do(reception.decide_reception, decision(act, key, to_state))

    return step


def decision(act: Act, key: Any, to_state: desk.ReceptionState) -> reception.DecideReception:
    """A decision at the desk that lacks nothing that any step needs."""
    return reception.DecideReception(
        key, RECEPTION.version(act, key), to_state, act.today, CANARY, "کمیته", CANARY, "12/3", "سبد کالا"
    )


RECEPTION = Record(
    "reception",
    "SELECT state FROM reception WHERE id = ?",
    {
        (before.value, after.value): _receives(after)
        for before, reached in desk.TRANSITIONS.items()
        if before is not None
        for after in sorted(reached)
        if before is not after
    },
    "reception",
)
about(
    RECEPTION,
    "reception_id",
    reception.edit_reception,
    reception.decide_reception,
    decision_back.undo_decision,
)


def _decides(state: RequestState) -> Step:
    def step(act: Act, key: Any) -> None:
        facts = requests.DecideRequest(key, REQUEST.version(act, key), state, act.today, CANARY)
        act.do(requests.decide_request, facts)

    return step


def _withdraws_request(act: Act, key: Any) -> None:
    facts = requests.WithdrawRequest(key, REQUEST.version(act, key), act.today, CANARY)
    act.do(requests.withdraw_request, facts)


def _strikes_request(act: Act, key: Any) -> None:
    facts = mistakes.StrikeRequest(key, REQUEST.version(act, key), CANARY)
    act.do(mistakes.strike_request, facts)


def _answer_back(act: Act, key: Any) -> None:
    facts = mistakes.TakeAnswerBack(key, REQUEST.version(act, key), CANARY)
    act.do(mistakes.take_answer_back, facts)


REQUEST = Record(
    "request",
    "SELECT iif(struck_at IS NULL, state, 'struck') FROM service_request WHERE id = ?",
    {
        ("open", "granted"): _decides(RequestState.GRANTED),
        ("open", "refused"): _decides(RequestState.REFUSED),
        ("open", "withdrawn"): _withdraws_request,
        ("open", "struck"): _strikes_request,
        ("granted", "open"): _answer_back,
    },
    "service_request",
)
about(
    REQUEST,
    "request_id",
    requests.decide_request,
    requests.withdraw_request,
    mistakes.strike_request,
    mistakes.take_answer_back,
)


def _answers(act: Act, key: Any) -> None:
    version = TRANSFER.version(act, key)
    facts = living.AnswerTransfer(key, version, TransferAnswer.AGREED, act.today, cover=False)
    act.do(living.answer_transfer, facts)


def _strikes_transfer(act: Act, key: Any) -> None:
    facts = mistakes.StrikeTransfer(key, TRANSFER.version(act, key), CANARY)
    act.do(mistakes.strike_transfer, facts)


def _transfer_answer_back(act: Act, key: Any) -> None:
    facts = mistakes.TakeTransferAnswerBack(key, TRANSFER.version(act, key), CANARY)
    act.do(mistakes.take_transfer_answer_back, facts)


TRANSFER = Record(
    "transfer",
    """SELECT CASE WHEN struck_at IS NOT NULL THEN 'struck' WHEN answered_on IS NOT NULL
        THEN 'answered' ELSE 'waits' END FROM transfer WHERE id = ?""",
    {
        ("waits", "answered"): _answers,
        ("waits", "struck"): _strikes_transfer,
        ("answered", "waits"): _transfer_answer_back,
    },
    "transfer",
)
about(
    TRANSFER,
    "transfer_id",
    living.answer_transfer,
    mistakes.strike_transfer,
    mistakes.take_transfer_answer_back,
)


def _visits(act: Act, key: Any) -> None:
    number = act.cell(
        "SELECT f.file_no FROM visit v JOIN case_file f ON f.id = v.file_id WHERE v.id = ?", key
    )
    facts = visits.RecordVisit(
        number, act.today, VisitResult.MET, visit_id=key, version=VISIT.version(act, key)
    )
    act.do(visits.record_visit, facts)


def _gives_up(act: Act, key: Any) -> None:
    act.do(visits.give_up_visit, visits.GiveUpVisit(key, VISIT.version(act, key), CANARY))


def _plans_again(act: Act, key: Any) -> int:
    facts = visits.TakeBackVisit(key, VISIT.version(act, key), CANARY)
    return int(act.do(visits.take_back_visit, facts).visit_id)


def _strikes(act: Act, key: Any) -> None:
    facts = visits.UnplanVisits((visits.PlanRef(key, VISIT.version(act, key)),), CANARY)
    act.do(visits.unplan_visits, facts)


VISIT = Record(
    "visit",
    "SELECT state FROM visit WHERE id = ?",
    {
        (VisitState.PLANNED.value, VisitState.DONE.value): _visits,
        (VisitState.PLANNED.value, VisitState.GIVEN_UP.value): _gives_up,
        (VisitState.DONE.value, VisitState.PLANNED.value): _plans_again,
        (VisitState.PLANNED.value, VisitState.STRUCK.value): _strikes,
    },
    "visit",
)


class OfFile(Aim):
    """The visit of the scene's file, which its facts name by the file alone."""

    def key(self, facts: Any) -> Any:
        """The file's number, by which `_LastVisit` finds the visit."""
        return facts.file_no


@dataclass(frozen=True)
class _LastVisit(Record):
    def bring(self, act: Act, key: Any, wanted: str) -> Any:
        """The file's visit in this state."""
        last = "SELECT max(v.id) FROM visit v JOIN case_file f ON f.id = v.file_id WHERE f.file_no = ?"
        return super().bring(act, act.cell(last, key), wanted)


class _OnePlan(Aim):
    """A list of plans that has this one alone."""

    def key(self, facts: Any) -> Any:
        """The only plan of the list."""
        return facts.visits[0].visit_id

    def at(self, act: Act, facts: Any, key: Any) -> Any:
        """The list with this plan as it is now."""
        return replace(facts, visits=(visits.PlanRef(key, VISIT.version(act, key)),))


about(VISIT, "visit_id", visits.change_plan, visits.give_up_visit, visits.take_back_visit)
aim_at(OfFile(_LastVisit("visit", VISIT.now, VISIT.steps, "visit"), "visit_id"), visits.record_visit)
aim_at(_OnePlan(VISIT, "visits"), visits.unplan_visits)


def _closes(act: Act, key: Any) -> None:
    act.do(centres.close_centre, centres.CloseCentre(key, CENTRE.version(act, key), let_go=True))


def _fills(act: Act, key: Any) -> None:
    number = act.file_no or act.do(commands.register_file, own_file(act)).file_no
    version = act.cell("SELECT version FROM case_file WHERE file_no = ?", number)
    act.do(centres.assign_centre, centres.AssignFile(number, version, key))


def own_file(act: Act) -> commands.RegisterFile:
    """A file beside the scene's, for a record that needs one of its own."""
    count = act.cell("SELECT count(*) FROM person")
    fields = {"foreign_id": f"9{count:09d}", "first_name": "سکینه", "last_name": CANARY}
    return commands.RegisterFile(fields, desk.Domain.SOCIAL)


CENTRE = Record(
    "centre",
    """SELECT CASE WHEN closed THEN 'closed' WHEN EXISTS (SELECT 1 FROM case_file f WHERE f.centre_id = c.id)
        THEN 'has_files' ELSE 'empty' END FROM centre c WHERE id = ?""",
    {("empty", "has_files"): _fills, ("empty", "closed"): _closes},
    "centre",
)
about(CENTRE, "id", centres.edit_centre, centres.close_centre)
about(CENTRE, "centre_id", centres.assign_centre, centres.assign_neighbourhoods)


def _strikes(act: Act, key: Any) -> None:
    act.do(notes.mark_note, notes.MarkNote(key, NOTE.version(act, key), struck=True))


NOTE = Record(
    "note",
    "SELECT CASE WHEN struck THEN 'struck' ELSE 'stands' END FROM note WHERE id = ?",
    {("stands", "struck"): _strikes},
    "note",
)
about(NOTE, "id", notes.mark_note)


def _finishes(act: Act, key: Any) -> None:
    act.do(tasks.finish_task, tasks.FinishTask(key, TASK.version(act, key)))


def _strikes_task(act: Act, key: Any) -> None:
    act.do(mistakes.strike_task, mistakes.StrikeTask(key, TASK.version(act, key), CANARY))


TASK = Record(
    "task",
    "SELECT CASE WHEN struck_at IS NOT NULL THEN 'struck' WHEN done_on IS NULL THEN 'open' ELSE 'done' END"
    " FROM task WHERE id = ?",
    {("open", "done"): _finishes, ("open", "struck"): _strikes_task},
    "task",
)
about(TASK, "id", tasks.edit_task, tasks.finish_task, mistakes.strike_task)


def _sends(act: Act, _key: Any) -> Any:
    facts = letters.RecordLetter(Direction.OUT, act.today, CANARY, "معرفی‌نامه")
    return act.do(letters.record_letter, facts).id


def _strikes_letter(act: Act, key: Any) -> None:
    act.do(mistakes.strike_letter, mistakes.StrikeLetter(key, LETTER.version(act, key), CANARY))


LETTER = Record(
    "letter",
    "SELECT iif(struck_at IS NULL, direction, 'struck') FROM letter WHERE id = ?",
    {(Direction.IN.value, Direction.OUT.value): _sends, (Direction.IN.value, "struck"): _strikes_letter},
    "letter",
)
about(LETTER, "id", letters.edit_letter, mistakes.strike_letter)


def _strikes_call(act: Act, key: Any) -> None:
    act.do(mistakes.strike_call, mistakes.StrikeCall(key, CALL.version(act, key), CANARY))


CALL = Record(
    "call",
    "SELECT iif(struck_at IS NULL, 'stands', 'struck') FROM call WHERE id = ?",
    {("stands", "struck"): _strikes_call},
    "call",
)
about(CALL, "id", mistakes.strike_call)


def _forgets_phrase(act: Act, key: Any) -> None:
    text = act.cell("SELECT text FROM stock_phrase WHERE id = ?", key)
    act.do(notes.remove_phrase, notes.RemovePhrase(key, text))


PHRASE = Record("phrase", "SELECT 'kept' FROM stock_phrase WHERE id = ?", {("kept", "gone"): _forgets_phrase})
about(PHRASE, "id", notes.keep_phrase, notes.remove_phrase)


def _deletes_view(act: Act, key: Any) -> None:
    version = act.cell("SELECT version FROM saved_view WHERE id = ?", key)
    act.do(commands.delete_view, commands.DeleteView(key, version))


VIEW = Record("view", "SELECT 'kept' FROM saved_view WHERE id = ?", {("kept", "gone"): _deletes_view})
about(VIEW, "id", commands.delete_view)


def _deletes_report(act: Act, key: Any) -> None:
    version = act.cell("SELECT version FROM saved_report WHERE id = ?", key)
    act.do(reports.delete_report, reports.DeleteReport(key, version))


REPORT = Record("report", "SELECT 'kept' FROM saved_report WHERE id = ?", {("kept", "gone"): _deletes_report})
about(REPORT, "id", reports.delete_report)

LATER = timedelta(days=7)
"""How far off a day to come is."""
