# SPDX-License-Identifier: Apache-2.0
"""What was recorded by mistake is struck: it stays in lists, time line and trail, and counts no more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id, register
from tests.support.office import ADMIN, office
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.letters import (
    AskCalls,
    EditLetter,
    ListLetters,
    RecordCall,
    RecordLetter,
    calls_of,
    edit_letter,
    list_letters,
    record_call,
    record_letter,
)
from welfare_desk.services.casework.living import (
    AnswerTransfer,
    AskOrigin,
    ListUnanswered,
    TransfersOf,
    UndoCoverage,
    answer_transfer,
    ask_origin,
    transfers_of,
    unanswered_transfers,
    undo_coverage,
)
from welfare_desk.services.casework.mistakes import (
    StrikeCall,
    StrikeLetter,
    StrikeRequest,
    StrikeTask,
    StrikeTransfer,
    Struck,
    TakeAnswerBack,
    TakeTransferAnswerBack,
    strike_call,
    strike_letter,
    strike_request,
    strike_task,
    strike_transfer,
    take_answer_back,
    take_transfer_answer_back,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.requests import (
    AddRequest,
    AskServices,
    DecideRequest,
    ListOpenRequests,
    RequestsOf,
    add_request,
    decide_request,
    open_requests,
    requested_services,
    requests_of,
)
from welfare_desk.services.casework.tasks import (
    AddTask,
    AskTasks,
    EditTask,
    FinishTask,
    add_task,
    edit_task,
    finish_task,
    tasks_of,
)
from welfare_desk.services.matching.quality import RunChecks, run_checks
from welfare_desk.services.mywork import AskMyWork, my_work
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.storage.check import check

TODAY, SEPTEMBER = date(2025, 10, 22), date(2025, 9, 1)
IN, OUT = Direction.IN, Direction.OUT
WHY = "پروندهٔ دیگری بود"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


@pytest.fixture
def number(session: Session) -> str:
    return register(session, 1).file_no


@pytest.fixture
def newcomer(session: Session) -> str:
    fields = {"first_name": "زهرا", "national_id": national_id(7)}
    return session.do(register_file, RegisterFile(fields, Domain.SOCIAL, Coverage.APPLICANT)).file_no


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


def seen(session: Session, file_no: str) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def told(session: Session, file_no: str, *kinds: str) -> list[tuple[str, str, str, str, bool]]:
    """The time line of these kinds and what was taken back, newest first."""
    return [
        (item.kind, item.code, item.detail, item.by, item.struck)
        for item in seen(session, file_no).timeline
        if item.kind in {*kinds, "undo"}
    ]


def test_a_call_logged_on_the_wrong_file_is_struck(session: Session, number: str) -> None:
    call = session.do(record_call, RecordCall(number, OUT, reached=True, text="فردا می‌آید"))
    assert session.do(strike_call, StrikeCall(call.id, call.version, WHY)) == Struck(1, 2, number)
    (kept,) = session.ask(calls_of, AskCalls(number))
    assert kept.mistake is not None
    assert (kept.text, kept.mistake.by, kept.mistake.why) == ("فردا می‌آید", ADMIN, WHY)
    assert seen(session, number).counts.calls == 0
    assert told(session, number, "call") == [
        ("undo", "call", WHY, ADMIN, False),
        ("call", "out_reached", "فردا می‌آید", ADMIN, True),
    ]
    assert refused(session, strike_call, StrikeCall(1, 2, WHY)) == (
        "recorded_by_mistake", {"date": "2025-10-22", "why": WHY},
    )  # fmt: skip


def test_a_task_set_by_mistake_is_struck(session: Session, number: str) -> None:
    def work() -> tuple[int, int, int]:
        checks = session.ask(run_checks, RunChecks()).checks
        late = next(each.count for each in checks if each.code == "task_overdue")
        return session.ask(my_work, AskMyWork()).due, seen(session, number).counts.tasks, late

    kept = session.do(add_task, AddTask("زنگ بزن", TODAY, file_no=number))
    assert work() == (1, 1, 0)
    assert session.do(strike_task, StrikeTask(kept.id, kept.version, WHY)) == Struck(1, 2, number)
    (task,) = session.ask(tasks_of, AskTasks(number))
    assert task.mistake is not None
    assert (task.text, task.mistake.by, task.mistake.why, task.overdue(date.max)) == (
        "زنگ بزن", ADMIN, WHY, False,
    )  # fmt: skip
    assert work() == (0, 0, 0)
    for command, facts in (
        (strike_task, StrikeTask(1, 2, WHY)),
        (finish_task, FinishTask(1, 2)),
        (edit_task, EditTask(1, 2, "زنگ", TODAY, "")),
    ):
        assert refused(session, command, facts)[0] == "recorded_by_mistake"


def test_a_task_that_is_done_is_opened_before_it_is_struck(session: Session) -> None:
    kept = session.do(add_task, AddTask("زنگ بزن", TODAY))
    done = session.do(finish_task, FinishTask(kept.id, 1))
    assert refused(session, strike_task, StrikeTask(kept.id, done.version, WHY))[0] == "task_done"
    opened = session.do(finish_task, FinishTask(kept.id, done.version, done=False))
    assert session.do(strike_task, StrikeTask(kept.id, opened.version, WHY)) == Struck(1, 4, "")
    assert session.ask(list_trail, ListTrail()).rows[0].entities == ("task:1",)


def test_a_letter_sent_by_mistake_is_void_and_keeps_its_number(session: Session, number: str) -> None:
    sent = RecordLetter(OUT, TODAY, "کمیتهٔ امداد", "استعلام", file_no=number)
    kept = session.do(record_letter, sent)
    session.do(strike_letter, StrikeLetter(kept.id, kept.version, WHY))
    (row,) = session.ask(list_letters, ListLetters(file_no=number)).rows
    assert (row.letter_no, row.mistake is not None, row.version) == (kept.letter_no, True, 2)
    assert session.do(record_letter, sent).letter_no == "1404/000002"
    typed = RecordLetter(OUT, TODAY, "کمیتهٔ امداد", "استعلام", kept.letter_no, number)
    assert refused(session, record_letter, typed)[0] == "letter_known"
    again = EditLetter(kept.id, 2, TODAY, "بیمه", "استعلام", kept.letter_no, number)
    assert refused(session, edit_letter, again)[0] == "recorded_by_mistake"
    assert seen(session, number).counts.letters == 1
    assert told(session, number, "letter") == [
        ("undo", "letter", WHY, ADMIN, False),
        ("letter", "out", "کمیتهٔ امداد، استعلام، 1404/000002", ADMIN, False),
        ("letter", "out", "کمیتهٔ امداد، استعلام، 1404/000001", ADMIN, True),
    ]


def test_a_letter_received_is_entered_again_under_the_number_it_bears(session: Session, number: str) -> None:
    came = RecordLetter(IN, TODAY, "فرمانداری", "معرفی", "12/3", number)
    kept = session.do(record_letter, came)
    assert refused(session, record_letter, came)[0] == "letter_known"
    session.do(strike_letter, StrikeLetter(kept.id, 1, WHY))
    assert session.do(record_letter, came).letter_no == "12/3"
    rows = session.ask(list_letters, ListLetters(file_no=number)).rows
    assert [row.mistake is None for row in rows] == [True, False]


def test_a_request_that_was_a_mistake_waits_nowhere(session: Session, number: str) -> None:
    asked = session.do(add_request, AddRequest(number, "تشک مواج", date(2025, 1, 1), "برقی"))
    session.do(strike_request, StrikeRequest(asked.request_id, asked.version, WHY))
    (row,) = session.ask(requests_of, RequestsOf(number))
    assert (row.service, row.state, row.waits) == ("تشک مواج", RequestState.OPEN, False)
    assert session.ask(open_requests, ListOpenRequests()).total == 0
    assert "تشک مواج" not in session.ask(requested_services, AskServices())
    assert seen(session, number).counts.requests == 0
    found = {found.code: found.count for found in session.ask(run_checks, RunChecks()).checks}
    assert found.get("request_open", 0) == 0
    assert told(session, number, "request") == [
        ("undo", "request", WHY, ADMIN, False),
        ("request", "asked", "تشک مواج، برقی", ADMIN, True),
    ]
    answer = DecideRequest(asked.request_id, 2, RequestState.GRANTED, TODAY)
    assert refused(session, decide_request, answer)[0] == "recorded_by_mistake"


def test_an_answer_taken_back_stands_struck_beside_the_request_that_waits_again(
    session: Session, number: str
) -> None:
    asked = session.do(add_request, AddRequest(number, "ویلچر", SEPTEMBER))
    strike = StrikeRequest(asked.request_id, asked.version, WHY)
    assert refused(session, take_answer_back, TakeAnswerBack(1, 1, WHY))[0] == "has_no_answer"
    kept = session.do(decide_request, DecideRequest(1, 1, RequestState.REFUSED, TODAY, "سهمیه نیست"))
    assert refused(session, strike_request, StrikeRequest(1, kept.version, WHY))[0] == "has_answer"
    session.do(take_answer_back, TakeAnswerBack(1, kept.version, WHY))
    waits, struck = session.ask(requests_of, RequestsOf(number))
    assert (waits.state, waits.answer, waits.waits, waits.version) == (RequestState.OPEN, "", True, 3)
    assert (struck.state, struck.decided_on, struck.answer) == (RequestState.REFUSED, TODAY, "سهمیه نیست")
    assert struck.mistake is not None
    assert struck.mistake.why == WHY
    assert session.ask(open_requests, ListOpenRequests()).total == 1
    assert told(session, number, "request") == [
        ("undo", "request_answer", WHY, ADMIN, False),
        ("request", "refused", "ویلچر، سهمیه نیست", ADMIN, True),
        ("request", "asked", "ویلچر", ADMIN, False),
    ]
    session.do(decide_request, DecideRequest(1, 3, RequestState.GRANTED, TODAY))
    assert refused(session, strike_request, strike)[0] == "has_answer"


def test_a_question_to_the_office_of_origin_is_struck(session: Session, newcomer: str) -> None:
    asked = session.do(ask_origin, AskOrigin(newcomer, "ری", TODAY, "9/1"))
    session.do(strike_transfer, StrikeTransfer(asked.transfer_id, 1, WHY))
    (row,) = session.ask(transfers_of, TransfersOf(newcomer))
    assert (row.other_office, row.waits, row.mistake is not None) == ("ری", False, True)
    assert session.ask(unanswered_transfers, ListUnanswered(overdue=False)).total == 0
    assert told(session, newcomer, "transfer") == [
        ("undo", "transfer", WHY, ADMIN, False),
        ("transfer", "asked", "ری، 9/1", ADMIN, True),
    ]
    session.do(record_coverage, RecordCoverage(newcomer, Coverage.COVERED, TODAY))


def test_a_desk_that_still_sees_what_was_struck_is_told_of_the_striking(
    session: Session, number: str, newcomer: str
) -> None:
    session.do(add_request, AddRequest(number, "ویلچر", TODAY))
    session.do(strike_request, StrikeRequest(1, 1, WHY))
    session.do(ask_origin, AskOrigin(newcomer, "ری", TODAY))
    session.do(strike_transfer, StrikeTransfer(1, 1, WHY))
    session.do(record_letter, RecordLetter(IN, TODAY, "بیمهٔ سلامت", "پاسخ", "۱۴/۲", file_no=number))
    session.do(strike_letter, StrikeLetter(1, 1, WHY))
    late: list[tuple[Any, Any]] = [
        (decide_request, DecideRequest(1, 1, RequestState.GRANTED, TODAY)),
        (answer_transfer, AnswerTransfer(1, 1, TransferAnswer.AGREED, TODAY)),
        (edit_letter, EditLetter(1, 1, TODAY, "بیمهٔ سلامت", "پاسخ", "۱۴/۲", number)),
        (strike_letter, StrikeLetter(1, 1, WHY)),
    ]
    told_as = ("recorded_by_mistake", {"date": TODAY.isoformat(), "why": WHY})
    assert [refused(session, command, facts) for command, facts in late] == [told_as] * len(late)


def agreed(session: Session, newcomer: str) -> TakeTransferAnswerBack:
    """The office of origin has agreed by mistake; what takes that back."""
    asked = session.do(ask_origin, AskOrigin(newcomer, "ری", TODAY, note="با پیک")).transfer_id
    answer = AnswerTransfer(asked, 1, TransferAnswer.AGREED, TODAY, "7", "تلفنی")
    return TakeTransferAnswerBack(asked, session.do(answer_transfer, answer).version, WHY)


def test_an_answer_of_the_other_office_goes_back_with_the_coverage_that_it_brought(
    session: Session, newcomer: str
) -> None:
    back = agreed(session, newcomer)
    assert seen(session, newcomer).file.coverage is Coverage.COVERED
    session.do(take_transfer_answer_back, back)
    assert seen(session, newcomer).file.coverage is Coverage.APPLICANT
    waits, struck = session.ask(transfers_of, TransfersOf(newcomer))
    assert (waits.waits, waits.answer, waits.note) == (True, None, "با پیک")
    assert (struck.answer, struck.answer_letter_no, struck.note) == (TransferAnswer.AGREED, "7", "تلفنی")
    assert struck.mistake is not None
    assert told(session, newcomer, "transfer") == [
        ("undo", "coverage", WHY, ADMIN, False),
        ("undo", "transfer_answer", WHY, ADMIN, False),
        ("transfer", "agreed", "ری، 7، تلفنی", ADMIN, True),
        ("transfer", "asked", "ری", ADMIN, False),
    ]
    session.do(
        answer_transfer, AnswerTransfer(back.transfer_id, waits.version, TransferAnswer.REFUSED, TODAY)
    )
    assert seen(session, newcomer).file.coverage is Coverage.APPLICANT


def test_an_answer_goes_back_after_its_coverage_was_taken_back_by_itself(
    session: Session, newcomer: str
) -> None:
    back = agreed(session, newcomer)
    session.do(undo_coverage, UndoCoverage(newcomer, WHY))
    session.do(take_transfer_answer_back, back)
    assert [row.waits for row in session.ask(transfers_of, TransfersOf(newcomer))] == [True, False]


def test_an_answer_that_later_changes_rest_on_stays(session: Session, newcomer: str) -> None:
    back = agreed(session, newcomer)
    session.do(record_coverage, RecordCoverage(newcomer, Coverage.DISCHARGED, TODAY, "توانمند شد"))
    assert refused(session, take_transfer_answer_back, back) == ("changed_since_answer", {})


def test_a_move_away_is_struck_by_undoing_the_coverage_only(session: Session, number: str) -> None:
    gone = RecordCoverage(number, Coverage.TRANSFERRED, TODAY, letter_no="12/3", other_office="ری")
    session.do(record_coverage, gone)
    assert refused(session, strike_transfer, StrikeTransfer(1, 1, WHY)) == ("transfer_of_coverage", {})
    session.do(answer_transfer, AnswerTransfer(1, 1, TransferAnswer.AGREED, TODAY))
    session.do(take_transfer_answer_back, TakeTransferAnswerBack(1, 2, WHY))
    assert seen(session, number).file.coverage is Coverage.TRANSFERRED


@pytest.mark.parametrize("reason", ["", "  "])
def test_nothing_is_struck_without_a_reason(reason: str, session: Session, number: str) -> None:
    session.do(record_call, RecordCall(number, OUT, reached=True, text="می‌آید"))
    assert refused(session, strike_call, StrikeCall(1, 1, reason)) == (
        "bad_fields", {"fields": ["reason"], "codes": ["required"], "reasons": [""]},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("command", "facts", "code"),
    [
        (strike_call, StrikeCall(9, 1, WHY), "call_gone"),
        (strike_letter, StrikeLetter(9, 1, WHY), "letter_gone"),
        (strike_task, StrikeTask(9, 1, WHY), "task_gone"),
        (strike_request, StrikeRequest(9, 1, WHY), "request_not_found"),
        (take_answer_back, TakeAnswerBack(9, 1, WHY), "request_not_found"),
        (strike_transfer, StrikeTransfer(9, 1, WHY), "transfer_not_found"),
        (take_transfer_answer_back, TakeTransferAnswerBack(9, 1, WHY), "transfer_not_found"),
    ],
)
def test_what_is_not_there_is_told(command: Any, facts: Any, code: str, session: Session) -> None:
    assert refused(session, command, facts)[0] == code


def test_the_trail_tells_who_has_struck_what_and_why(session: Session, number: str) -> None:
    session.do(record_call, RecordCall(number, OUT, reached=True, text="می‌آید"))
    session.do(strike_call, StrikeCall(1, 1, WHY))
    entry = session.ask(list_trail, ListTrail()).rows[0]
    assert (entry.command, entry.reason, entry.user) == ("casework.strike_call", WHY, ADMIN)
