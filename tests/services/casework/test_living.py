# SPDX-License-Identifier: Apache-2.0
"""Leaving coverage ends pension and queue; undoing brings them back; moves between offices."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id, register
from tests.support.office import ADMIN, desk, office
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.casework.desk_order import MoveSort
from welfare_desk.domain.casework.file import in_force
from welfare_desk.domain.casework.life import recounted
from welfare_desk.domain.casework.transfer import Transfer, TransferAnswer, TransferDirection
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.notices import NoticeCode, notices
from welfare_desk.domain.waiting import QueueEntry, QueueState
from welfare_desk.services import periods
from welfare_desk.services.casework.commands import (
    CoverageRecorded,
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.living import (
    AnswerTransfer,
    AskOrigin,
    CoverageUndone,
    ListUnanswered,
    TransferKept,
    TransfersOf,
    UndoCoverage,
    answer_transfer,
    ask_origin,
    transfers_of,
    unanswered_transfers,
    undo_coverage,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.summary import CountsOn, counts
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.check import check

MAY, JUNE, JULY, AUGUST, TODAY = (
    date(2025, 5, 1), date(2025, 6, 1), date(2025, 7, 1), date(2025, 8, 1), date(2025, 10, 22),
)  # fmt: skip
FILE = "1403-00001"
P, Q = PensionState, QueueState


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """One file covered since the first of March, on pension since June, waiting for a wheelchair."""
    with office(tmp_path) as opened:
        fields = {"first_name": "علی", "last_name": "محمدی", "national_id": national_id(1)}
        opened.do(register_file, RegisterFile(fields, Domain.REHABILITATION, opened_on=date(2025, 3, 1)))
        opened.do(move, MoveInQueue(FILE, Q.WAITING, MAY))
        opened.do(change, ChangePension(FILE, P.ON_PENSION, JUNE))
        opened.do(move, MoveInQueue(FILE, Q.WAITING, MAY, "wheelchair"))
        opened.do(move, MoveInQueue(FILE, Q.HELD, JULY, "wheelchair"))
        yield opened
        assert check(opened._store).findings == ()


def shown(session: Session, number: str = FILE) -> FileSummary:
    return session.ask(show, ShowFile(number))


def standing(session: Session) -> tuple[Coverage, PensionFact, tuple[QueueEntry, ...]]:
    summary = shown(session)
    return summary.file.coverage, summary.pension, summary.queue


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


LEAVING = [
    RecordCoverage(FILE, Coverage.DECEASED, TODAY),
    RecordCoverage(FILE, Coverage.DISCHARGED, TODAY, "ازدواج"),
    RecordCoverage(FILE, Coverage.RECOVERED, TODAY, "پایش"),
    RecordCoverage(FILE, Coverage.CLOSED, TODAY, "عدم مراجعه"),
    RecordCoverage(FILE, Coverage.TRANSFERRED, TODAY, letter_no="12/3", other_office="ری"),
]


@pytest.mark.parametrize("facts", LEAVING, ids=lambda facts: facts.to_state)
def test_who_leaves_loses_pension_and_queues_and_undoing_brings_them_back(
    facts: RecordCoverage, session: Session
) -> None:
    before = standing(session)
    done = session.do(record_coverage, facts)
    assert done == CoverageRecorded(FILE, facts.to_state, 2, True, ("wheelchair",))
    coverage, pension, queue = standing(session)
    assert (coverage, pension) == (facts.to_state, PensionFact(P.CUT, TODAY))
    assert [(entry.state, entry.ended_on) for entry in queue] == [(Q.ADMITTED, JUNE), (Q.REMOVED, TODAY)]
    undone = session.do(undo_coverage, UndoCoverage(FILE, "اشتباه در ثبت"))
    assert undone == CoverageUndone(FILE, Coverage.COVERED, 3, True, ("wheelchair",))
    assert standing(session) == before
    events = shown(session).events
    assert [(one.from_state, one.to_state, one.undoes) for one in events] == [
        (None, Coverage.COVERED, None),
        (Coverage.COVERED, facts.to_state, None),
        (facts.to_state, Coverage.COVERED, 2),
    ]
    assert in_force(events) == events[:1]


def test_what_was_undone_does_not_count_and_may_be_recorded_on_its_true_day(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, TODAY))
    assert session.ask(counts, CountsOn(TODAY)).covered == 0
    session.do(undo_coverage, UndoCoverage(FILE, "تاریخ اشتباه"))
    said = session.ask(counts, CountsOn(TODAY))
    assert (said.covered, said.on_pension) == (1, 1)
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, AUGUST))
    assert standing(session)[:2] == (Coverage.DECEASED, PensionFact(P.CUT, AUGUST))
    assert [session.ask(counts, CountsOn(day)).covered for day in (JULY, AUGUST, TODAY)] == [1, 0, 0]


def test_a_death_stands_on_its_day_though_the_pension_was_suspended_later(session: Session) -> None:
    session.do(change, ChangePension(FILE, P.SUSPENDED, AUGUST))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, JULY))
    assert shown(session).events[-1].effective_on == JULY
    assert standing(session)[1] == PensionFact(P.CUT, AUGUST)
    session.do(undo_coverage, UndoCoverage(FILE, "زنده است"))
    assert standing(session)[1] == PensionFact(P.SUSPENDED, AUGUST)


def test_only_the_last_change_is_undone_one_after_the_other(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JULY, "ازدواج"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.CLOSED, AUGUST, "بایگانی"))
    assert session.do(undo_coverage, UndoCoverage(FILE, "x")).coverage is Coverage.DISCHARGED
    assert standing(session)[1] == PensionFact(P.CUT, JULY)
    back = session.do(undo_coverage, UndoCoverage(FILE, "x"))
    assert (back.coverage, back.pension_restored) == (Coverage.COVERED, True)
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x")) == ("nothing_to_undo", {})


def test_undoing_says_why(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.RECOVERED, TODAY, "پایش"))
    code, facts = refused(session, undo_coverage, UndoCoverage(FILE, " "))
    assert (code, facts["fields"]) == ("bad_fields", ["reason"])


def test_a_pension_that_the_household_has_given_on_does_not_come_back(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.RECOVERED, JULY, "پایش"))
    fields = {"first_name": "رضا", "national_id": national_id(2)}
    brother = RegisterFile(fields, Domain.SOCIAL, household_of=FILE, kinship=Kinship.BROTHER)
    number = session.do(register_file, brother).file_no
    session.do(change, ChangePension(number, P.ON_PENSION, TODAY))
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x"))[0] == "household_has_pension"
    assert standing(session)[0] is Coverage.RECOVERED


def test_a_cover_that_a_pension_hangs_on_is_not_undone(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JULY, "x"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.COVERED, AUGUST, "بازگشت"))
    session.do(change, ChangePension(FILE, P.ON_PENSION, AUGUST))
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x"))[0] == "undo_in_use"
    session.do(change, ChangePension(FILE, P.CUT, AUGUST))
    assert session.do(undo_coverage, UndoCoverage(FILE, "x")).coverage is Coverage.DISCHARGED


def test_a_re_opening_that_a_place_in_any_queue_hangs_on_is_not_undone(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.CLOSED, JULY, "عدم مراجعه"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.APPLICANT, AUGUST, "مراجعه دوباره"))
    session.do(move, MoveInQueue(FILE, Q.WAITING, AUGUST, "hearing-aid"))
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x"))[0] == "undo_in_use"
    session.do(move, MoveInQueue(FILE, Q.WITHDREW, AUGUST, "hearing-aid"))
    assert session.do(undo_coverage, UndoCoverage(FILE, "x")).coverage is Coverage.CLOSED


def test_a_cover_is_undone_when_the_place_was_the_applicants_already(session: Session, newcomer: str) -> None:
    session.do(move, MoveInQueue(newcomer, Q.WAITING, JULY, "wheelchair"))
    session.do(record_coverage, RecordCoverage(newcomer, Coverage.COVERED, AUGUST))
    assert session.do(undo_coverage, UndoCoverage(newcomer, "x")).coverage is Coverage.APPLICANT
    session.do(record_coverage, RecordCoverage(newcomer, Coverage.COVERED, AUGUST))
    session.do(move, MoveInQueue(newcomer, Q.WAITING, AUGUST))
    assert refused(session, undo_coverage, UndoCoverage(newcomer, "x"))[0] == "undo_in_use"


def test_a_closed_file_opens_again_but_not_after_a_death(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.CLOSED, JULY, "عدم مراجعه"))
    code, facts = refused(session, record_coverage, RecordCoverage(FILE, Coverage.COVERED, JULY))
    assert (code, facts["fields"]) == ("bad_fields", ["reason"])
    session.do(record_coverage, RecordCoverage(FILE, Coverage.COVERED, JULY, "مراجعه دوباره"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, JULY))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.CLOSED, JULY, "فوت"))
    back = RecordCoverage(FILE, Coverage.COVERED, JULY, "x")
    assert refused(session, record_coverage, back)[0] == "client_has_died"


def test_a_change_of_the_past_counts_every_month_since_anew_and_no_month_before(session: Session) -> None:
    months = [JalaliMonth(1404, 2).plus(more) for more in range(5)]

    def figures() -> list[tuple[int, int, int]]:
        said = [session.ask(counts, CountsOn(month.last())) for month in months]
        return [(one.covered, one.on_pension, one.households) for one in said]

    assert figures() == [(1, 0, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1)]
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JULY, "توانمندشدن"))
    assert recounted(JULY, TODAY) == tuple(months[2:])
    assert figures() == [(1, 0, 1), (1, 1, 1), (0, 0, 0), (0, 0, 0), (0, 0, 0)]
    session.do(undo_coverage, UndoCoverage(FILE, "اشتباه"))
    assert figures() == [(1, 0, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1)]


@pytest.mark.parametrize("closed", [JalaliMonth(1404, 7), JalaliMonth(1404, 5)])
def test_closed_months_take_no_event(
    closed: JalaliMonth, session: Session, newcomer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JULY, "x"))
    monkeypatch.setattr(periods, "closed_through", lambda _: closed)
    told = ("month_closed", {"month": "1404-04", "closed_through": str(closed)})
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x")) == told
    assert refused(session, record_coverage, RecordCoverage(FILE, Coverage.COVERED, JULY)) == told
    assert refused(session, move, MoveInQueue(newcomer, Q.WAITING, JULY, "hearing-aid")) == told
    assert refused(session, change, ChangePension(newcomer, P.ON_PENSION, JULY)) == told
    assert refused(session, ask_origin, AskOrigin(newcomer, "ری", JULY)) == told
    late = {"first_name": "رضا", "national_id": national_id(8)}
    assert refused(session, register_file, RegisterFile(late, Domain.SOCIAL, opened_on=JULY)) == told


@pytest.mark.parametrize(
    ("command", "facts"),
    [
        (record_coverage, RecordCoverage(FILE, Coverage.RECOVERED, TODAY, version=4)),
        (undo_coverage, UndoCoverage(FILE, "x", version=4)),
        (change, ChangePension(FILE, P.SUSPENDED, TODAY, version=4)),
        (move, MoveInQueue(FILE, Q.CALLED, TODAY, "wheelchair", version=4)),
    ],
)
def test_the_later_of_two_desks_is_told(command: Any, facts: Any, session: Session) -> None:
    assert shown(session).file.version == 5
    with desk(session.office_dir) as other:
        other.do(move, MoveInQueue(FILE, Q.CALLED, TODAY, "wheelchair", version=5))
    code, told = refused(session, command, facts)
    assert (code, told["table"], told["version"], told["current"], told["by"]) == (
        "stale_row", "case_file", 4, 6, session.user.name,
    )  # fmt: skip


# between offices


@pytest.fixture
def newcomer(session: Session) -> str:
    fields = {"first_name": "زهرا", "national_id": national_id(7)}
    new = RegisterFile(fields, Domain.SOCIAL, Coverage.APPLICANT, opened_on=JULY)
    return session.do(register_file, new).file_no


def test_who_comes_from_elsewhere_is_covered_when_the_origin_agrees(session: Session, newcomer: str) -> None:
    asked = session.do(ask_origin, AskOrigin(newcomer, "ری", JULY, "9/1"))
    assert asked == TransferKept(1, newcomer, Coverage.APPLICANT)
    assert refused(session, ask_origin, AskOrigin(newcomer, "ری", JULY))[0] == "transfer_waits"
    cover = RecordCoverage(newcomer, Coverage.COVERED, TODAY)
    assert refused(session, record_coverage, cover) == (
        "transfer_waits", {"office": "ری", "date": "2025-07-01"},
    )  # fmt: skip
    assert [row.name for row in session.ask(unanswered_transfers, ListUnanswered()).rows] == ["زهرا"]
    answer = AnswerTransfer(1, 1, TransferAnswer.AGREED, AUGUST, "77")
    assert session.do(answer_transfer, answer) == TransferKept(1, newcomer, Coverage.COVERED, 3)
    assert session.ask(unanswered_transfers, ListUnanswered()).total == 0
    assert session.ask(transfers_of, TransfersOf(newcomer)) == (
        Transfer(
            1, 3, newcomer, TransferDirection.IN, "ری", JULY, "9/1", AUGUST, TransferAnswer.AGREED, "77",
            name="زهرا", coverage_event_id=session.ask(show, ShowFile(newcomer)).events[-1].id,
        ),
    )  # fmt: skip
    assert refused(session, answer_transfer, answer)[0] == "stale_row"
    again = AnswerTransfer(1, 3, TransferAnswer.REFUSED, AUGUST)
    assert refused(session, answer_transfer, again)[0] == "transfer_answered"


@pytest.mark.parametrize("answer", [TransferAnswer.REFUSED, TransferAnswer.UNKNOWN_THERE])
def test_any_other_answer_leaves_the_decision_to_the_office(
    answer: TransferAnswer, session: Session, newcomer: str
) -> None:
    session.do(ask_origin, AskOrigin(newcomer, "ری", JULY))
    kept = session.do(answer_transfer, AnswerTransfer(1, 1, answer, TODAY))
    assert kept.coverage is Coverage.APPLICANT
    session.do(record_coverage, RecordCoverage(newcomer, Coverage.COVERED, TODAY))


def test_unanswered_questions_are_sorted_by_the_database(session: Session, newcomer: str) -> None:
    fields = {"first_name": "رضا", "last_name": "آقایی", "national_id": national_id(8)}
    other = session.do(register_file, RegisterFile(fields, Domain.SOCIAL, Coverage.APPLICANT, opened_on=JULY))
    session.do(ask_origin, AskOrigin(newcomer, "ورامین", JULY))
    session.do(ask_origin, AskOrigin(other.file_no, "پردیس", TODAY))

    def listed(sort: MoveSort) -> list[list[int]]:
        asked = (ListUnanswered(overdue=False, sort=sort, descending=way) for way in (False, True))
        return [[one.id for one in session.ask(unanswered_transfers, facts).rows] for facts in asked]

    assert {sort: listed(sort) for sort in MoveSort} == {
        MoveSort.DAY: [[1, 2], [2, 1]],
        MoveSort.NAME: [[2, 1], [1, 2]],
        MoveSort.FILE_NO: [[1, 2], [2, 1]],
        MoveSort.OFFICE: [[2, 1], [1, 2]],
    }


def test_a_question_of_today_is_not_overdue(session: Session, newcomer: str) -> None:
    session.do(ask_origin, AskOrigin(newcomer, "ری", TODAY))
    assert session.ask(unanswered_transfers, ListUnanswered()).total == 0
    assert session.ask(unanswered_transfers, ListUnanswered(overdue=False)).total == 1


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (AskOrigin(FILE, "ری", TODAY), "only_applicants_come"),
        (AskOrigin(FILE, " ", TODAY), "bad_fields"),
        (AskOrigin("1404-99999", "ری", TODAY), "file_not_found"),
    ],
)
def test_refused_questions(facts: AskOrigin, code: str, session: Session) -> None:
    assert refused(session, ask_origin, facts)[0] == code


def test_nobody_is_asked_tomorrow(session: Session, newcomer: str) -> None:
    tomorrow = AskOrigin(newcomer, "ری", TODAY + timedelta(days=1))
    assert refused(session, ask_origin, tomorrow)[0] == "date_in_future"


def test_an_answer_to_no_question_is_refused(session: Session) -> None:
    answer = AnswerTransfer(9, 1, TransferAnswer.AGREED, TODAY)
    assert refused(session, answer_transfer, answer) == ("transfer_not_found", {})


def test_a_move_away_is_kept_and_taken_back(session: Session) -> None:
    gone = RecordCoverage(FILE, Coverage.TRANSFERRED, JULY, letter_no="12/3", other_office=" ري ")
    session.do(record_coverage, gone)
    (sent,) = session.ask(transfers_of, TransfersOf(FILE))
    assert (sent.direction, sent.other_office, sent.letter_no, sent.waits) == (
        TransferDirection.OUT, "ری", "12/3", True,
    )  # fmt: skip
    session.do(undo_coverage, UndoCoverage(FILE, "منصرف شد"))
    (sent,) = session.ask(transfers_of, TransfersOf(FILE))
    assert sent.mistake is not None
    assert (sent.mistake.by, sent.mistake.why, sent.waits) == (ADMIN, "منصرف شد", False)
    assert session.ask(unanswered_transfers, ListUnanswered()).total == 0


def test_nobody_owes_an_answer_about_a_file_that_is_back(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.TRANSFERRED, JULY, "", "12/3", "ری"))
    assert session.ask(unanswered_transfers, ListUnanswered()).total == 1
    session.do(record_coverage, RecordCoverage(FILE, Coverage.COVERED, AUGUST, "برگشت", "14"))
    assert session.ask(unanswered_transfers, ListUnanswered()).total == 0


def test_a_move_that_was_refused_there_is_told_and_its_answer_stays_when_the_file_is_back(
    session: Session,
) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.TRANSFERRED, JULY, "", "12/3", "ری"))
    unknown = AnswerTransfer(1, 1, TransferAnswer.UNKNOWN_THERE, AUGUST)
    assert refused(session, answer_transfer, unknown) == ("not_said_of_a_leaving_file", {})
    session.do(answer_transfer, AnswerTransfer(1, 1, TransferAnswer.REFUSED, AUGUST, "45"))

    def told() -> list[NoticeCode]:
        return [each.code for each in notices(session.ask(show, ShowFile(FILE)), TODAY)]

    assert NoticeCode.TRANSFER_REFUSED in told()
    session.do(undo_coverage, UndoCoverage(FILE, "نپذیرفتند"))
    assert NoticeCode.TRANSFER_REFUSED not in told()
    (sent,) = session.ask(transfers_of, TransfersOf(FILE))
    assert (sent.answer, sent.answer_letter_no, sent.mistake) == (TransferAnswer.REFUSED, "45", None)
    session.do(record_coverage, RecordCoverage(FILE, Coverage.TRANSFERRED, TODAY, "", "13", "کرج"))
    assert NoticeCode.TRANSFER_REFUSED not in told()


@pytest.mark.parametrize(("said", "kept"), [("", "با پیک"), ("تلفنی", "با پیک\nتلفنی")])
def test_the_note_of_an_answer_stands_under_that_of_the_question(
    said: str, kept: str, session: Session
) -> None:
    gone = RecordCoverage(FILE, Coverage.TRANSFERRED, JULY, "با پیک", "12/3", "ری")
    session.do(record_coverage, gone)
    (sent,) = session.ask(transfers_of, TransfersOf(FILE))
    agreed = AnswerTransfer(sent.id, sent.version, TransferAnswer.AGREED, TODAY, note=said)
    session.do(answer_transfer, agreed)
    assert [each.note for each in session.ask(transfers_of, TransfersOf(FILE))] == [kept]


def test_everything_a_move_away_lacks_is_told(session: Session) -> None:
    code, facts = refused(session, record_coverage, RecordCoverage(FILE, Coverage.TRANSFERRED, TODAY))
    assert (code, facts["fields"], facts["codes"]) == (
        "bad_fields", ["other_office", "letter_no"], ["required", "required"],
    )  # fmt: skip
    assert register(session, 9).file_no
