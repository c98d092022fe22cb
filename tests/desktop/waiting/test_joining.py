# SPDX-License-Identifier: Apache-2.0
"""Joining a queue: who is typed is named, the queue chosen is explained, the newcomer has the cursor."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.window import dialog_of, plain, press, press_here, settle, type_into
from welfare_desk.desktop.waiting.joining import QueueJoinDialog
from welfare_desk.desktop.waiting.page import QueuePage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.summary.listing import FileFilter, FileRow, ListFiles
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.questions import ListQueue, list_queue

DIED = (
    "The death of this client is recorded, so the file joins no queue. "
    "If that was a mistake, undo that event."
)
WAITS = "This file is in this queue already; no second entry was made. Look at that entry in the file."
NOT_COVERED = "The file is not covered, so it does not join the pension queue; record its coverage first."
HINT = "File number, national ID or foreigner ID"


def covered(session: Session) -> tuple[FileRow, ...]:
    asked = ListFiles(FileFilter(coverages=(Coverage.COVERED,)))
    found: tuple[FileRow, ...] = session.ask(list_files, asked).rows
    return found


def named(session: Session, file_no: str) -> str:
    return f"{session.ask(show, ShowFile(file_no)).person.full_name}, file {file_no}"


def opened(qtbot: QtBot, window: MainWindow, page: QueuePage) -> QueueJoinDialog:
    press(page, "Ctrl+N")
    settle(qtbot, window)
    return dialog_of(window, QueueJoinDialog)


def test_a_name_goes_with_the_number_it_stood_for(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    person = session.ask(list_queue, ListQueue()).rows[0]
    form = opened(qtbot, window, page)
    type_into(form.key.line, person.file_no)
    press_here("Enter")
    settle(qtbot, window)
    assert plain(form.key.error()) == f"{named(session, person.file_no)}: {WAITS}"
    type_into(form.key.line, "wheel")
    assert (form.key.error(), form.key.below.text()) == ("", HINT)
    press_here("Enter")
    settle(qtbot, window)
    assert form.key.error() != ""
    assert form._found is None


def test_a_late_answer_about_another_number_names_nobody(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    person = session.ask(list_queue, ListQueue()).rows[0]
    form = opened(qtbot, window, page)
    type_into(form.key.line, person.file_no)
    press_here("Enter")
    type_into(form.key.line, "1")
    settle(qtbot, window)
    assert form.key.below.text() == HINT


def test_whom_the_queue_takes_is_told_of_the_one_chosen(
    qtbot: QtBot, window: MainWindow, page: QueuePage
) -> None:
    pension = "The queue of the pension takes whoever is covered, no applicants."
    other = "This queue takes whoever is covered, and applicants too."
    form = opened(qtbot, window, page)
    assert form.told.text() == pension
    form.service.choice.choose("wheelchair")
    form.service.choice.activated.emit(0)
    assert form.told.text() == other
    press(form, "Esc")
    press_here("Tab")
    press_here("Enter")
    page.show_service("dowry")
    settle(qtbot, window)
    assert opened(qtbot, window, page).told.text() == other


def test_the_newcomer_has_the_cursor_wherever_they_stand(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    files = covered(session)
    page.show_service("wheelchair")
    settle(qtbot, window)
    for person in files[:3]:
        form = opened(qtbot, window, page)
        type_into(form.key.line, person.file_no)
        press_here("Ctrl+S")
        settle(qtbot, window)
        row = page.current_row()
        assert row is not None
        assert row.file_no == person.file_no
    assert page.table.hasFocus()


def test_a_newcomer_of_another_queue_leads_there(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    first, second = covered(session)[:2]
    session.do(move, MoveInQueue(first.file_no, QueueState.WAITING, session.today(), "dowry"))
    form = opened(qtbot, window, page)
    type_into(form.key.line, second.file_no)
    form.service.choice.choose("dowry")
    form.service.choice.activated.emit(0)
    press_here("Ctrl+S")
    settle(qtbot, window)
    row = page.current_row()
    assert row is not None
    assert (page.service, row.rank, row.file_no) == ("dowry", 2, second.file_no)


def test_who_may_not_wait_is_told_so_once_they_are_found(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    waits = session.ask(list_queue, ListQueue()).rows[0].file_no
    waiting = {row.file_no for row in session.ask(list_queue, ListQueue()).rows}
    dead, free = [row.file_no for row in covered(session) if row.file_no not in waiting][:2]
    new = {"first_name": "نرگس", "last_name": "رستمی", "national_id": national_id(77_777)}
    applicant = session.do(register_file, RegisterFile(new, Domain.REHABILITATION, Coverage.APPLICANT))
    session.do(record_coverage, RecordCoverage(dead, Coverage.DECEASED, session.today(), "فوت"))
    settle(qtbot, window)
    form = opened(qtbot, window, page)
    told = {}
    for file_no in (dead, waits, free, applicant.file_no):
        form.key.line.clear()
        type_into(form.key.line, file_no)
        press_here("Enter")
        settle(qtbot, window)
        told[file_no] = plain(form.key.error())
    refused = {dead: DIED, waits: WAITS, applicant.file_no: NOT_COVERED}
    assert told == {free: ""} | {one: f"{named(session, one)}: {why}" for one, why in refused.items()}
    form.service.set_value("wheelchair")
    form.service.changed.emit()
    assert form.key.error() == ""
    form.cancel()
