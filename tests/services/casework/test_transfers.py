# SPDX-License-Identifier: Apache-2.0
"""Moves between offices: the question, its answer, and what either means for the coverage of a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import ADMIN
from tests.support.served import (
    AUGUST,
    FILE,
    JULY,
    TODAY,
    applicant_of_july,
    refused,
    served_office,
)
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.desk_order import MoveSort
from welfare_desk.domain.casework.transfer import OriginRefusal, Transfer, TransferAnswer, TransferDirection
from welfare_desk.domain.summary.notices import NoticeCode, notices
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.living import (
    AnswerTransfer,
    AskOrigin,
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
from welfare_desk.services.casework.mistakes import Struck, TakeTransferAnswerBack, take_transfer_answer_back
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.mywork import AskMyWork, my_work
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with served_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def newcomer(session: Session) -> str:
    return applicant_of_july(session)


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
    assert session.do(answer_transfer, answer) == TransferKept(1, newcomer, Coverage.COVERED, 3, covered=True)
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
    session.do(record_coverage, RecordCoverage(newcomer, Coverage.COVERED, TODAY, "خانه آمده است"))


def test_who_is_covered_against_the_office_of_origin_is_covered_for_a_reason(
    session: Session, newcomer: str
) -> None:
    cover = RecordCoverage(newcomer, Coverage.COVERED, TODAY)
    session.do(ask_origin, AskOrigin(newcomer, "ری", JULY))
    session.do(answer_transfer, AnswerTransfer(1, 1, TransferAnswer.REFUSED, AUGUST, "45/1"))
    assert session.ask(show, ShowFile(newcomer)).origin_refusal == OriginRefusal("ری", AUGUST, "45/1")
    assert refused(session, record_coverage, cover) == (
        "origin_refused", {"office": "ری", "date": AUGUST.isoformat(), "letter": "45/1"},
    )  # fmt: skip
    session.do(record_coverage, replace(cover, reason="آنجا مختومه است"))
    assert refused(session, record_coverage, cover)[0] == "coverage_not_allowed"


def test_an_origin_that_has_agreed_since_asks_for_no_reason(session: Session, newcomer: str) -> None:
    session.do(ask_origin, AskOrigin(newcomer, "ری", JULY))
    session.do(answer_transfer, AnswerTransfer(1, 1, TransferAnswer.REFUSED, JULY))
    session.do(ask_origin, AskOrigin(newcomer, "ری", JULY, "دوم"))
    agreed = AnswerTransfer(2, 1, TransferAnswer.AGREED, AUGUST, cover=False)
    session.do(answer_transfer, agreed)
    assert session.ask(show, ShowFile(newcomer)).origin_refusal is None
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


def test_only_the_last_move_counts_and_an_answer_taken_back_revives_none_that_was_undone(
    session: Session,
) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.TRANSFERRED, JULY, "", "12/3", "ری"))
    session.do(answer_transfer, AnswerTransfer(1, 1, TransferAnswer.REFUSED, JULY))
    session.do(undo_coverage, UndoCoverage(FILE, "نپذیرفتند"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.TRANSFERRED, JULY, "", "13", "کرج"))
    assert not session.ask(show, ShowFile(FILE)).refused_there
    (first,) = [one for one in session.ask(transfers_of, TransfersOf(FILE)) if one.other_office == "ری"]
    back = TakeTransferAnswerBack(first.id, first.version, "نامهٔ دیگری بود")
    taken = session.do(take_transfer_answer_back, back)
    standing = next(one for one in session.ask(transfers_of, TransfersOf(FILE)) if one.id == first.id)
    assert (standing.waits, taken) == (False, Struck(first.id, standing.version, FILE))
    waiting = session.ask(unanswered_transfers, ListUnanswered(overdue=False)).rows
    assert [one.other_office for one in waiting] == ["کرج"]


def test_the_version_of_an_answer_taken_back_serves_the_next_act(session: Session, newcomer: str) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.TRANSFERRED, JULY, "", "12/3", "ری"))
    session.do(ask_origin, AskOrigin(newcomer, "کرج", JULY))
    for move in (1, 2):
        kept = session.do(answer_transfer, AnswerTransfer(move, 1, TransferAnswer.AGREED, AUGUST))
        back = TakeTransferAnswerBack(move, kept.version, "نامهٔ دیگری بود")
        taken = session.do(take_transfer_answer_back, back)
        session.do(answer_transfer, AnswerTransfer(move, taken.version, TransferAnswer.REFUSED, TODAY))


def test_nobody_owes_an_answer_about_a_file_that_is_back(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.TRANSFERRED, JULY, "", "12/3", "ری"))

    def told() -> tuple[list[tuple[bool, bool]], int, int]:
        shown = [(one.waits, one.overdue) for one in session.ask(transfers_of, TransfersOf(FILE))]
        listed = session.ask(unanswered_transfers, ListUnanswered()).total
        return shown, listed, session.ask(my_work, AskMyWork()).waiting.transfers_unanswered

    assert told() == ([(True, True)], 1, 1)
    session.do(record_coverage, RecordCoverage(FILE, Coverage.COVERED, AUGUST, "برگشت", "14"))
    assert told() == ([(False, False)], 0, 0)
    late = AnswerTransfer(1, 1, TransferAnswer.REFUSED, TODAY)
    assert refused(session, answer_transfer, late) == ("file_moved_on", {"office": "ری"})


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
