# SPDX-License-Identifier: Apache-2.0
"""The commission by keyboard: a session from its making to its closing, appeals, extensions, inquiries."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support import people
from tests.support.window import nameless, open_window, press, press_here, settle, show_page, type_into
from welfare_desk import assembly
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.commission.choosing import SessionChoice, WaitingDialog
from welfare_desk.desktop.commission.extension import MADE, ExtensionPage
from welfare_desk.desktop.commission.inquiries import AnswerDialog, SendDialog
from welfare_desk.desktop.commission.page import INQUIRIES, WAITING, CommissionPage
from welfare_desk.desktop.commission.part import AssessmentsTab
from welfare_desk.desktop.commission.refer import LetterDialog, ReferDialog
from welfare_desk.desktop.commission.session import SessionPage
from welfare_desk.desktop.commission.session_dialog import SessionDialog
from welfare_desk.desktop.commission.vote_dialog import VoteDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import (
    CaseState,
    CommissionKind,
    SessionCounts,
    SessionMember,
    Trade,
    Vote,
    months_later,
)
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.summary.commission import CaseRow
from welfare_desk.domain.summary.inquiries import InquiryList
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.assessments import (
    Assessments,
    ListCases,
    ListSessions,
    ShowAssessments,
    assessments,
    list_cases,
    list_sessions,
)
from welfare_desk.services.casework.commission import Assign, KeepSession, Refer, assign, keep_session, refer
from welfare_desk.services.casework.extension import AskExtensions, extensions
from welfare_desk.services.casework.inquiries import SendInquiry, send_inquiry
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.voting import RecordVote, record_vote
from welfare_desk.services.session import Session

ALI, FATEMEH, ZAHRA = (f"1400-0000{number}" for number in range(1, 4))
TODAY = offices.NOON.date()
VIEWER_PASSWORD = "چهار چنار کنار رود"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def dialog_of(window: MainWindow, kind: type[Dialog]) -> Any:
    (found,) = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    return found


def called(session: Session, *files: str) -> int:
    """A session of today with these people in it."""
    cases = [session.do(refer, Refer(file_no)).case_id for file_no in files]
    session_id = session.do(keep_session, KeepSession("1404-01", TODAY)).id
    session.do(assign, Assign(session_id, tuple(cases)))
    return session_id


def rows(session: Session, session_id: int) -> tuple[CaseRow, ...]:
    return session.ask(list_cases, ListCases(session_id)).rows


def of_file(session: Session, file_no: str = ALI) -> Assessments:
    return session.ask(assessments, ShowAssessments(file_no))


def choose(choice: Any, value: Any) -> None:
    """Step to a value with the arrow keys, as at a closed list."""
    choice.control.setFocus()
    press(choice.control, "Home")
    for _ in range(choice.control.count()):
        if choice.value() == value:
            return
        press(choice.control, "Down")
    raise AssertionError(f"{value} is not offered")


def test_a_session_from_its_making_to_its_closing_by_keyboard(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    for file_no in (ALI, FATEMEH, ZAHRA):
        session.do(refer, Refer(file_no))
    show_page(qtbot, window, "commission")
    press_here("Ctrl+N")
    settle(qtbot, window)
    dialog: SessionDialog = dialog_of(window, SessionDialog)
    assert dialog.session_no.value() == "1404-01"
    type_into(dialog.place.line, "سالن اداره")
    for seat, name in enumerate(("دکتر مرادی", "ن. کریمی", "م. رستمی")):
        type_into(dialog.seats[seat][0].line, name)
    assert dialog.odd.text() == ""
    choose(dialog.seats[0][1], Trade.PHYSICIAN)
    dialog.seats[-1][1].control.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    (made,) = session.ask(list_sessions, ListSessions()).rows
    assert made.members == (
        SessionMember("دکتر مرادی", Trade.PHYSICIAN),
        SessionMember("ن. کریمی"),
        SessionMember("م. رستمی"),
    )
    page: SessionPage = window.page("session")
    assert page.isVisible()
    page.table.setFocus()

    press_here("Insert")
    settle(qtbot, window)
    waiting: WaitingDialog = dialog_of(window, WaitingDialog)
    assert not waiting.save_button.isEnabled()
    for _ in range(3):
        press(waiting.table, "Space")
        press(waiting.table, "Down")
    press(waiting.table, "Enter")
    settle(qtbot, window)
    assert [row.file_no for row in rows(session, made.id)] == [ALI, FATEMEH, ZAHRA]

    page.table.setFocus()
    page.table.go_to(2)
    press_here("Space")
    settle(qtbot, window)
    press_here("Space")
    settle(qtbot, window)
    assert [row.attended for row in rows(session, made.id)] == [None, None, False]

    page.table.go_to(0)
    press_here("Enter")
    settle(qtbot, window)
    vote: VoteDialog = dialog_of(window, VoteDialog)
    assert vote.vote.control.hasFocus()
    assert vote.type.isVisible()
    choose(vote.type, DisabilityType.PHYSICAL)
    choose(vote.severity, Severity.VERY_SEVERE)
    choose(vote.validity, 24)
    assert vote.until.below.text() == "Friday 30 Mehr 1406"
    assert not vote.until.control.isEnabled()
    vote.note.control.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    (first, *_) = session.ask(show, ShowFile(ALI)).disabilities
    assert (first.severity, first.valid_until, first.is_primary) == (
        Severity.VERY_SEVERE, months_later(TODAY, 24), True,
    )  # fmt: skip

    page.table.go_to(1)
    press(page.table, "Enter")
    settle(qtbot, window)
    vote = dialog_of(window, VoteDialog)
    choose(vote.vote, Vote.REJECTED)
    assert not vote.type.isVisible()
    press_here("Enter")  # to the note, for the rest is of confirmations
    assert vote.note.control.hasFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert page.row is not None
    assert page.row.counts == SessionCounts(3, 2, 1, 1, 1, 0)

    page.table.setFocus()
    press_here("F8")
    settle(qtbot, window)
    press_here("Enter") if isinstance(QApplication.focusWidget(), Dialog) else press(
        QApplication.focusWidget(), "Space"
    )
    settle(qtbot, window)
    (closed,) = session.ask(list_sessions, ListSessions()).rows
    assert closed.closed
    assert [row.file_no for row in session.ask(list_cases, ListCases()).rows] == [ZAHRA]


def test_a_confirmation_without_severity_is_told_at_the_field(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session_id = called(session, FATEMEH)
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    press(page.table, "Enter")
    settle(qtbot, window)
    vote: VoteDialog = dialog_of(window, VoteDialog)
    vote.save()
    assert [name for name, field in vote.form.fields.items() if field.error()] == ["type", "severity"]
    choose(vote.type, DisabilityType.VISUAL)
    choose(vote.severity, Severity.MILD)
    choose(vote.validity, "typed")
    type_into(vote.until.control, "1404/07/30")
    vote.save()
    settle(qtbot, window)
    assert vote.until.error() != ""
    press_here("Esc")
    assert rows(session, session_id)[0].vote is None


def test_a_counter_vote_needs_its_reason(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    from welfare_desk.services.casework.commission import CloseSession, close_session

    session_id = called(session, ALI)
    (row,) = rows(session, session_id)
    session.do(
        record_vote, RecordVote(row.id, row.version, Vote.CONFIRMED, DisabilityType.HEARING, Severity.MILD)
    )
    session.do(close_session, CloseSession(session_id, 1))
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    assert not page.add_button.isEnabled()
    press(page.table, "Space")
    settle(qtbot, window)
    press(page.table, "Enter")
    settle(qtbot, window)
    vote: VoteDialog = dialog_of(window, VoteDialog)
    choose(vote.vote, Vote.REJECTED)
    vote.save()
    assert vote.note.error() != ""
    type_into(vote.note.line, "نامهٔ ۱۲ استان")
    press_here("Enter")
    settle(qtbot, window)
    (row,) = rows(session, session_id)
    assert (row.vote, row.note) == (Vote.REJECTED, "نامهٔ ۱۲ استان")
    assert [one.type for one in session.ask(show, ShowFile(ALI)).disabilities] == [DisabilityType.PHYSICAL]


def test_the_later_of_two_desks_is_told_and_keeps_what_was_chosen(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session_id = called(session, ALI)
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    press(page.table, "Enter")
    settle(qtbot, window)
    vote: VoteDialog = dialog_of(window, VoteDialog)
    with offices.desk(session.office_dir) as other:
        (row,) = rows(other, session_id)
        other.do(record_vote, RecordVote(row.id, row.version, Vote.DOCUMENTS_MISSING))
    choose(vote.vote, Vote.REJECTED)
    vote.save()
    settle(qtbot, window)
    assert vote.isVisible()
    assert vote.vote.value() == Vote.REJECTED
    assert rows(session, session_id)[0].vote is Vote.DOCUMENTS_MISSING
    press_here("Esc")


def test_those_who_wait_are_put_into_a_session_or_withdrawn(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(refer, Refer(ALI))
    session.do(refer, Refer(ZAHRA))
    held = session.do(keep_session, KeepSession("1404-09", TODAY)).id
    page: CommissionPage = show_page(qtbot, window, "commission", tab=WAITING)
    page.waiting.table.setFocus()
    press_here("Space")
    press_here("Ctrl+D")
    settle(qtbot, window)
    choice: SessionChoice = dialog_of(window, SessionChoice)
    assert choice.session.value() == held
    press_here("Enter")
    settle(qtbot, window)
    assert [row.file_no for row in rows(session, held)] == [ALI]
    page.waiting.table.setFocus()
    press_here("Delete")
    settle(qtbot, window)
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, "Space")
    settle(qtbot, window)
    assert session.ask(list_cases, ListCases()).total == 0


def test_a_client_is_referred_and_appeals_from_the_file(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    show_page(qtbot, window, "file", key=ALI)
    window.page("file").show_tab("assessments")
    settle(qtbot, window)
    tab: AssessmentsTab = window.page("file").parts.part("assessments")
    tab.refer()
    dialog: ReferDialog = dialog_of(window, ReferDialog)
    choose(dialog.kind, CommissionKind.RE_EXAMINATION)
    press_here("Enter")
    press_here("Enter")
    assert dialog.complaint.control.hasFocus()
    type_into(dialog.complaint.line, "درد پا")
    press_here("Enter")
    settle(qtbot, window)
    (case,) = of_file(session).cases
    assert (case.kind, case.complaint, case.state) == (
        CommissionKind.RE_EXAMINATION, "درد پا", CaseState.WAITING,
    )  # fmt: skip
    assert (tab.paper_button.isEnabled(), tab.appeal_button.isEnabled()) == (True, False)
    tab.paper_button.click()
    settle(qtbot, window)
    paper: PaperDialog = dialog_of(window, PaperDialog)
    assert paper.title.text() == "Commission referral \u200e1404/000001\u200e"
    press(paper, "Esc")
    held = session.do(keep_session, KeepSession("1404-09", TODAY, CommissionKind.RE_EXAMINATION)).id
    session.do(assign, Assign(held, (case.id,)))
    session.do(record_vote, RecordVote(case.id, 2, Vote.REJECTED))
    settle(qtbot, window)
    tab.fetch(tab.summary) if tab.summary else None
    settle(qtbot, window)
    tab.appeal_button.click()
    settle(qtbot, window)
    appeal: ReferDialog = dialog_of(window, ReferDialog)
    assert not appeal.kind.control.isEnabled()
    appeal.save()
    settle(qtbot, window)
    assert of_file(session).cases[0].appeal_of == case.id


def test_an_inquiry_is_sent_and_answered_from_the_file(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    show_page(qtbot, window, "file", key=FATEMEH)
    window.page("file").show_tab("assessments")
    settle(qtbot, window)
    tab: AssessmentsTab = window.page("file").parts.part("assessments")
    assert tab.asks.text() == "Before a pension still to be asked: Imdad Committee, Social security."
    tab.send()
    sent: SendDialog = dialog_of(window, SendDialog)
    assert sent.asked.value() == InquiryBody.IMDAD_COMMITTEE
    type_into(sent.letter_no.line, "۱۲/۳")
    press_here("Enter")
    press_here("Enter")
    settle(qtbot, window)
    assert tab.asks.text() == "Before a pension still to be asked: Social security."
    press(tab.inquiries, "Enter")
    answer: AnswerDialog = dialog_of(window, AnswerDialog)
    choose(answer.result, InquiryAnswer.CLEAR)
    type_into(answer.answered_by.line, "کمیتهٔ امداد اسلامشهر")
    answer.note.control.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    (row,) = of_file(session, FATEMEH).inquiries
    assert (row.answer, row.answered_by, row.valid_until) == (
        InquiryAnswer.CLEAR, "کمیتهٔ امداد اسلامشهر", date(2026, 4, 19),
    )  # fmt: skip


def test_overdue_inquiries_are_answered_from_the_list(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE, date(2025, 8, 1)))
    session.do(send_inquiry, SendInquiry(ZAHRA, InquiryBody.IMDAD_COMMITTEE, TODAY))
    page: CommissionPage = show_page(qtbot, window, "commission", tab=INQUIRIES)
    assert page.inquiries.table.rows.total == 1
    press(page.inquiries.table, "Enter")
    answer: AnswerDialog = dialog_of(window, AnswerDialog)
    choose(answer.result, InquiryAnswer.SUPPORTED_THERE)
    answer.save()
    settle(qtbot, window)
    assert page.inquiries.table.rows.total == 0
    page.inquiries.choose(InquiryList.ALL)
    settle(qtbot, window)
    assert page.inquiries.table.rows.total == 2
    assert not page.inquiries.days.isVisible()


def test_a_letter_is_issued_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "file", key=ALI)
    window.page("file").show_tab("assessments")
    settle(qtbot, window)
    window.page("file").parts.part("assessments").letter()
    dialog: LetterDialog = dialog_of(window, LetterDialog)
    type_into(dialog.addressed_to.line, "بیمهٔ سلامت")
    dialog.save()
    assert dialog.subject.error() != ""
    type_into(dialog.subject.line, "پوشش بیمه")
    dialog.save()
    settle(qtbot, window)
    paper: PaperDialog = dialog_of(window, PaperDialog)
    assert paper.title.text() == "Referral letter \u200e1404/000001\u200e"
    press(paper, "Esc")


def test_an_extension_is_previewed_confirmed_and_taken_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page: ExtensionPage = show_page(qtbot, window, "extension")
    assert not page.extend_button.isEnabled()
    type_into(page.circular_no.line, "900/12")
    page.months.control.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert [page.rows.rows.total, page.extend_button.isEnabled()] == [1, True]
    type_into(page.circular_no.line, "900/13")
    assert not page.extend_button.isEnabled()
    press(page.circular_no.line, "F7")
    settle(qtbot, window)
    press_here("Ctrl+S")
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, "Space")
    settle(qtbot, window)
    until = session.ask(show, ShowFile(ALI)).disabilities[0].valid_until
    assert until == months_later(date(2025, 11, 1), 12)
    page.show_tab(MADE)
    page.made.table.setFocus()
    settle(qtbot, window)
    press_here("Delete")
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, "Space")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(ALI)).disabilities[0].valid_until == date(2025, 11, 1)
    assert [one.undone_at is None for one in session.ask(extensions, AskExtensions())] == [False]
    assert not page.made.undo_button.isEnabled()


def test_a_viewer_sees_everything_and_changes_nothing(qtbot: QtBot, session: Session) -> None:
    session_id = called(session, ALI)
    session.do(add_user, AddUser("نگار", Role.VIEWER, VIEWER_PASSWORD))
    with assembly.open_office(
        session.office_dir, "نگار", VIEWER_PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    ) as viewer:
        window = open_window(qtbot, viewer)
        page: CommissionPage = show_page(qtbot, window, "commission")
        assert [page.sessions.new_button.isEnabled(), page.sessions.extend_button.isEnabled()] == [False] * 2
        press(page.sessions.table, "Enter")
        settle(qtbot, window)
        held: SessionPage = window.page("session")
        press(held.table, "Space")
        press(held.table, "Enter")
        settle(qtbot, window)
        assert window.findChildren(VoteDialog) == []
        show_page(qtbot, window, "file", key=ALI)
        window.page("file").show_tab("assessments")
        settle(qtbot, window)
        tab: AssessmentsTab = window.page("file").parts.part("assessments")
        buttons = (tab.refer_button, tab.send_button, tab.letter_button, tab.answer_button, tab.appeal_button)
        assert [button.isEnabled() for button in buttons] == [False] * 5
        window.let_go()
    assert rows(session, session_id)[0].attended is None


def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session_id = called(session, ALI)
    session.do(refer, Refer(ZAHRA))
    for name, arguments in (
        ("commission", {}),
        ("session", {"session_id": session_id}),
        ("extension", {}),
    ):
        page = show_page(qtbot, window, name, **arguments)
        assert nameless(page) == []
        for pose in page.poses:
            page.pose(pose)
            settle(qtbot, window)
            assert nameless(window) == []
            for dialog in window.findChildren(Dialog):
                dialog.cancel()
            settle(qtbot, window)
    show_page(qtbot, window, "file", key=ALI)
    window.page("file").show_tab("assessments")
    settle(qtbot, window)
    assert nameless(window) == []
