# SPDX-License-Identifier: Apache-2.0
"""A session by keyboard: made, filled, attended, voted, closed, answered by a counter-vote."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.commission import ALI, FATEMEH, TODAY, ZAHRA, called, choose, rows
from tests.support.pair import rows as stored
from tests.support.window import (
    dialog_of,
    press,
    press_here,
    said,
    send_form,
    settle,
    show_page,
    type_into,
    undo_words,
)
from welfare_desk.desktop.commission.choosing import SessionChoice, WaitingDialog
from welfare_desk.desktop.commission.page import WAITING, CommissionPage
from welfare_desk.desktop.commission.session import SessionPage
from welfare_desk.desktop.commission.session_dialog import SessionDialog
from welfare_desk.desktop.commission.vote_dialog import VoteDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import SessionCounts, SessionMember, Trade, Vote
from welfare_desk.services.casework.assessments import ListCases, ListSessions, list_cases, list_sessions
from welfare_desk.services.casework.commission import (
    CloseSession,
    DeleteSession,
    KeepSession,
    RecordAttendance,
    Refer,
    close_session,
    delete_session,
    keep_session,
    record_attendance,
    refer,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.voting import RecordVote, record_vote
from welfare_desk.services.session import Session


def test_a_session_is_made_and_filled_by_keyboard(qtbot: QtBot, window: MainWindow, session: Session) -> None:
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
    send_form()
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
    assert undo_words(window) == "3 persons put into session 1404-01"


def test_attendance_and_votes_are_told_by_keyboard(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session_id = called(session, ALI, FATEMEH, ZAHRA)
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    page.table.setFocus()
    page.table.go_to(2)
    press_here("Space")
    settle(qtbot, window)
    press_here("Space")
    settle(qtbot, window)
    assert [row.attended for row in rows(session, session_id)] == [None, None, False]

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
    send_form()
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
    send_form()
    settle(qtbot, window)
    assert page.row is not None
    assert page.row.counts == SessionCounts(3, 2, 1, 1, 1, 0)


def test_a_session_is_closed_and_the_absent_wait_again(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session_id = called(session, ZAHRA)
    session.do(record_attendance, RecordAttendance(rows(session, session_id)[0].id, 2, attended=False))
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    page.table.setFocus()
    press_here("F8")
    settle(qtbot, window)
    press_here("Space")  # the first act has the cursor: close, they wait again
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
    session_id = called(session, ALI)
    (row,) = rows(session, session_id)
    session.do(
        record_vote, RecordVote(row.id, row.version, Vote.CONFIRMED, DisabilityType.HEARING, Severity.MILD)
    )
    session.do(close_session, CloseSession(session_id, 1))
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    assert not page.add_button.isEnabled()
    why = "The session is closed; a counter-vote corrects a vote or an absence."
    for key in ("Space", "F8"):
        window.status.end_toast()
        press(page.table, key)
        settle(qtbot, window)
        assert said(window) == why
    press(page.table, "Enter")
    settle(qtbot, window)
    vote: VoteDialog = dialog_of(window, VoteDialog)
    choose(vote.vote, Vote.REJECTED)
    vote.save()
    assert vote.note.error() != ""
    type_into(vote.note.line, "نامهٔ ۱۲ استان")
    send_form()
    settle(qtbot, window)
    (row,) = rows(session, session_id)
    assert (row.vote, row.note) == (Vote.REJECTED, "نامهٔ ۱۲ استان")
    assert [one.type for one in session.ask(show, ShowFile(ALI)).disabilities] == [DisabilityType.PHYSICAL]


def test_an_absence_recorded_by_mistake_gets_its_vote_after_closing(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session_id = called(session, ZAHRA)
    session.do(record_attendance, RecordAttendance(rows(session, session_id)[0].id, 2, attended=False))
    session.do(close_session, CloseSession(session_id, 1))
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    press(page.table, "Enter")
    settle(qtbot, window)
    vote: VoteDialog = dialog_of(window, VoteDialog)
    choose(vote.vote, Vote.REJECTED)
    type_into(vote.note.line, "در فهرست جا افتاده بود")
    send_form()
    settle(qtbot, window)
    (row,) = rows(session, session_id)
    assert (row.attended, row.vote, row.note) == (True, Vote.REJECTED, "در فهرست جا افتاده بود")
    assert session.ask(list_cases, ListCases()).total == 0


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
    send_form()
    settle(qtbot, window)
    assert [row.file_no for row in rows(session, held)] == [ALI]
    assert undo_words(window) == "علی اکبری put into session 1404-09"
    press_here("Ctrl+Z")
    settle(qtbot, window)
    assert (rows(session, held), page.waiting.table.rows.total) == ((), 2)
    assert page.waiting.table.hasFocus()
    for keys in ("Home", "Space", "Down", "Space", "Ctrl+D"):
        press_here(keys)
    settle(qtbot, window)
    send_form()
    settle(qtbot, window)
    assert undo_words(window) == "2 persons put into session 1404-09"
    press_here("Ctrl+Z")
    settle(qtbot, window)
    assert rows(session, held) == ()
    press_here("Home")
    press_here("Ctrl+D")
    settle(qtbot, window)
    send_form()
    settle(qtbot, window)
    page.waiting.table.setFocus()
    press_here("Delete")
    settle(qtbot, window)
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, "Space")
    settle(qtbot, window)
    assert session.ask(list_cases, ListCases()).total == 0
    kept = stored(session, "SELECT reason FROM audit WHERE command = 'commission.withdraw'")
    assert kept == [("The client gives it up",)]


def test_a_vote_is_taken_back_with_the_undo_bar(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session_id = called(session, FATEMEH)
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    press(page.table, "Enter")
    settle(qtbot, window)
    vote: VoteDialog = dialog_of(window, VoteDialog)
    choose(vote.type, DisabilityType.VISUAL)
    choose(vote.severity, Severity.MILD)
    vote.save()
    settle(qtbot, window)
    assert [one.type for one in session.ask(show, ShowFile(FATEMEH)).disabilities] == [DisabilityType.VISUAL]
    assert window.undo_bar.on_offer()
    window.undo_bar.undo()
    settle(qtbot, window)
    assert session.ask(show, ShowFile(FATEMEH)).disabilities == ()
    (row,) = rows(session, session_id)
    assert (row.vote, row.attended) == (None, None)


def test_closing_a_session_ends_the_offer_to_take_its_vote_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session_id = called(session, FATEMEH)
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    press(page.table, "Enter")
    settle(qtbot, window)
    vote: VoteDialog = dialog_of(window, VoteDialog)
    choose(vote.type, DisabilityType.VISUAL)
    choose(vote.severity, Severity.MILD)
    vote.save()
    settle(qtbot, window)
    assert window.undo_bar.on_offer()
    page._close("yes")
    settle(qtbot, window)
    assert not window.undo_bar.on_offer()


def test_an_empty_session_is_deleted_after_a_question(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(keep_session, KeepSession("1404-01", TODAY))
    page: SessionPage = show_page(qtbot, window, "session")
    assert page.delete_button.isVisible()
    press(page.table, "Ctrl+Del")
    question = dialog_of(window, Dialog)
    assert question.title.text() == "Delete session \u200e1404-01\u200e?"
    press(question, "Esc")
    assert len(session.ask(list_sessions, ListSessions()).rows) == 1
    press(page.table, "Ctrl+Del")
    press_here("Enter")
    settle(qtbot, window)
    assert session.ask(list_sessions, ListSessions()).rows == ()
    assert window.current_name() == "commission"
    shown: SessionPage = show_page(qtbot, window, "session")
    assert shown.empty.isVisible()


def test_a_session_that_another_desk_deleted_leads_to_the_list(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    made = session.do(keep_session, KeepSession("1404-01", TODAY))
    show_page(qtbot, window, "session", session_id=made.id)
    show_page(qtbot, window, "first")
    session.do(delete_session, DeleteSession(made.id, 1))
    show_page(qtbot, window, "session", session_id=made.id)
    assert window.current_name() == "commission"


def test_the_list_deletes_only_what_is_empty(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    called(session, ALI)
    session.do(keep_session, KeepSession("1404-02", TODAY + timedelta(1)))
    page: CommissionPage = show_page(qtbot, window, "commission")
    page.sessions.table.setFocus()
    press_here("End")
    press_here("Del")
    assert [one for one in window.findChildren(Dialog) if one.isVisible()] == []
    press_here("Home")
    press_here("Del")
    press_here("Enter")
    settle(qtbot, window)
    assert [row.session_no for row in session.ask(list_sessions, ListSessions()).rows] == ["1404-01"]
