# SPDX-License-Identifier: Apache-2.0
"""A file's life on its page: what a change needs and ends, its undoing, moves, requests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.office import desk
from tests.support.window import (
    dialog_of,
    nameless,
    press,
    press_here,
    said,
    send_form,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.life.coverage import CoverageDialog
from welfare_desk.desktop.casework.life.coverage_undoing import UndoDialog
from welfare_desk.desktop.casework.life.moves import AnswerDialog, AskOriginDialog
from welfare_desk.desktop.casework.life.standing import StandingTab
from welfare_desk.desktop.casework.requests import AnswerRequestDialog, NewRequestDialog, RequestsTab
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.waiting.joining import QueueJoinDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, GuardianKind, Kinship
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import Transfer, TransferAnswer, TransferDirection
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import TransfersOf, transfers_of
from welfare_desk.services.casework.membership import AddMember, SetGuardian, add_member, set_guardian
from welfare_desk.services.casework.mistakes import TakeAnswerBack, take_answer_back
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.requests import (
    AddRequest,
    DecideRequest,
    RequestsOf,
    add_request,
    decide_request,
    requests_of,
)
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move

ALI, SAKINEH = "1400-00001", "1400-00004"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    opened.do(change, ChangePension(ALI, PensionState.ON_PENSION, opened.today()))
    opened.do(move, MoveInQueue(ALI, QueueState.WAITING, opened.today(), "wheelchair"))
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def kept(session: Session, number: str = ALI) -> FileSummary:
    return session.ask(show, ShowFile(number))


def standing(qtbot: QtBot, window: MainWindow, page: FilePage) -> StandingTab:
    page.show_tab("standing")
    settle(qtbot, window)
    part = page.parts.part("standing")
    assert isinstance(part, StandingTab)
    return part


def test_a_file_without_a_queue_says_so_and_the_foot_names_the_keys_of_coverage(
    qtbot: QtBot, window: MainWindow, page: FilePage
) -> None:
    page.show_tab("standing")
    settle(qtbot, window)
    tab: Any = page.parts.part("standing")
    assert (tab.queue._nothing.isVisible(), tab.queue.entries.isVisible()) == (False, True)
    tab.fill(replace(tab.summary, queue=()))
    assert (tab.queue._nothing.isVisible(), tab.queue.entries.isVisible()) == (True, False)
    assert tab.queue._nothing.text() == "This file waits in no queue and never has."
    assert [key.keys for key in tab.keys] == ["F6", "Shift+F6", "Alt+Q"]


def test_a_change_tells_what_ends_with_it_and_enter_walks(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    assert nameless(dialog) == []
    assert not dialog.ending.isVisible()
    dialog.to_state.choice.choose(Coverage.DISCHARGED)
    dialog.to_state.changed.emit()
    banner = dialog.ending.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "With it end: pension, place in the queue."
    assert not dialog.other_office.isVisible()
    dialog.to_state.control.setFocus()
    press_here("Enter")
    assert dialog.effective_on.control.hasFocus()
    press_here("Enter")
    assert dialog.letter_no.control.hasFocus()
    press_here("Enter")
    assert dialog.reason.control.hasFocus()
    send_form()
    assert dialog.reason.error()
    type_into(dialog.reason.line, "ازدواج")
    send_form()
    settle(qtbot, window)
    after = kept(session)
    assert (after.file.coverage, after.pension.state) == (Coverage.DISCHARGED, PensionState.CUT)
    assert [entry.state for entry in after.queue] == [QueueState.REMOVED]


def test_a_death_tells_what_it_leaves_open(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    child = {"first_name": "سینا", "birth_date": "1394/1/1"}
    son = session.do(add_member, AddMember(ALI, 1, Kinship.SON, fields=child)).person_id
    ali = kept(session).person.id
    facts = SetGuardian(ALI, son, GuardianKind.APPOINTED, session.today(), "12/3", guardian_id=ali)
    session.do(set_guardian, facts)
    settle(qtbot, window)
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.DECEASED)
    dialog.to_state.changed.emit()
    banner = dialog.ending.banner()
    assert isinstance(banner, Banner)
    name = "\u2067علی اکبری\u2069"
    lived_on_it = (
        "The others of the household lived on this pension too: if it goes on, grant it on the file of "
        "whoever heads the household now."
    )
    assert [banner.title.text(), *banner.text.text().split("\n")] == [
        "With it end: pension, place in the queue.",
        lived_on_it,
        f"{name} heads the household: name another head afterwards.",
        f"{name} is guardian of \u2067سینا\u2069: name another guardian afterwards.",
    ]


def test_the_last_change_is_undone_and_both_events_stay_struck(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, session.today()))
    settle(qtbot, window)
    tab = standing(qtbot, window, page)
    assert nameless(tab) == []
    tab.undo_button.click()
    dialog: UndoDialog = dialog_of(window, UndoDialog)
    assert nameless(dialog) == []
    assert "from «Covered» to «Deceased»" in dialog.told.text()
    assert dialog.back.isVisible()
    send_form()
    assert dialog.reason.error()
    type_into(dialog.reason.line, "اشتباه در ثبت")
    send_form()
    settle(qtbot, window)
    after = kept(session)
    assert (after.file.coverage, after.pension.state) == (Coverage.COVERED, PensionState.ON_PENSION)
    rows = [tab.events.rows.row_at(place) for place in range(tab.events.rows.total)]
    reason = next(column for column in tab.events.columns if column.name == "reason")
    assert reason.struck is None
    state = next(column for column in tab.events.columns if column.name == "to")
    assert state.struck is not None
    assert [(reason.text(row), state.struck(row)) for row in rows] == [
        ("taken back: اشتباه در ثبت", True),
        ("", True),
        ("", False),
    ]
    assert tab.undo_button.isEnabled()  # the opening itself may have been a mistake


DIED = (
    "The death of this client is recorded, so the file joins no queue. "
    "If that was a mistake, undo that event."
)
GONE = "The file is neither an applicant's nor covered, so it does not join; record its coverage first."


@pytest.mark.parametrize(("coverage", "why"), [(Coverage.DECEASED, DIED), (Coverage.DISCHARGED, GONE)])
def test_no_queue_is_offered_to_a_file_that_joins_none(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, coverage: Coverage, why: str
) -> None:
    tab = standing(qtbot, window, page)
    assert reason_of(tab.queue.join_button) == ""
    session.do(record_coverage, RecordCoverage(ALI, coverage, session.today(), "رفع نیاز"))
    settle(qtbot, window)
    assert (reason_of(tab.queue.join_button), tab.queue.join_button.isEnabled()) == (why, False)
    press(page, "Ctrl+J")
    settle(qtbot, window)
    assert window.findChildren(QueueJoinDialog) == []


def test_a_change_of_coverage_is_taken_back_with_ctrl_z(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.DECEASED)
    dialog.to_state.changed.emit()
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert (kept(session).file.coverage, window.undo_bar.on_offer()) == (Coverage.DECEASED, True)
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    after = kept(session)
    assert (after.file.coverage, after.pension.state) == (Coverage.COVERED, PensionState.ON_PENSION)
    assert after.events[-1].reason == "recorded by mistake, taken back at once"


def test_a_change_that_another_desk_has_built_on_is_not_taken_back(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.CLOSED)
    dialog.to_state.changed.emit()
    type_into(dialog.reason.line, "عدم مراجعه")
    press_here("Ctrl+S")
    settle(qtbot, window)
    with desk(session.office_dir) as other:
        other.do(record_coverage, RecordCoverage(ALI, Coverage.COVERED, session.today(), "بازگشت"))
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    assert (kept(session).file.coverage, len(kept(session).events)) == (Coverage.COVERED, 3)
    assert page.trouble.banner() is not None


def test_the_later_of_two_desks_sees_the_new_state_and_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    dialog.to_state.choice.choose(Coverage.CLOSED)
    dialog.to_state.changed.emit()
    type_into(dialog.reason.line, "عدم مراجعه")
    with desk(session.office_dir) as other:
        other.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, session.today()))
    press_here("Ctrl+S")
    settle(qtbot, window)
    banner = dialog.trouble.banner()
    assert isinstance(banner, Banner)
    assert "Coverage" in banner.text.text()
    assert "Deceased now" in dialog.now.text()
    assert (dialog.to_state.value(), dialog.reason.value()) == (Coverage.CLOSED, "عدم مراجعه")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert kept(session).file.coverage is Coverage.CLOSED


def test_an_applicant_from_elsewhere_is_asked_about_and_answered(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=SAKINEH)
    tab = standing(qtbot, window, page)
    assert tab.moves.isVisible()
    tab.moves.ask_button.click()
    dialog: AskOriginDialog = dialog_of(window, AskOriginDialog)
    assert nameless(dialog) == []
    press_here("Ctrl+S")
    assert dialog.other_office.error()
    type_into(dialog.other_office.line, "ری")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert tab.moves.table.rows.total == 1
    (answered,) = [column for column in tab.moves.table.columns if column.name == "answered"]
    assert answered.text(tab.moves.table.rows.row_at(0)) == ""
    assert "The move or its answer was a mistake" in [act.text() for act in tab.actions()]
    press(page, "F6")
    cover: CoverageDialog = dialog_of(window, CoverageDialog)
    cover.to_state.choice.choose(Coverage.COVERED)
    press_here("Ctrl+S")
    settle(qtbot, window)
    banner = cover.trouble.banner()
    assert isinstance(banner, Banner)
    assert "has not answered" in banner.text.text()
    press_here("Esc")
    press(tab.moves.table, "Enter")
    answer: AnswerDialog = dialog_of(window, AnswerDialog)
    answer.answer_field.choice.choose(TransferAnswer.AGREED)
    type_into(answer.letter_no.line, "ر/۴۴")
    press_here("Ctrl+S")
    settle(qtbot, window)
    (asked,) = session.ask(transfers_of, TransfersOf(SAKINEH))
    assert (asked.answer, kept(session, SAKINEH).file.coverage) == (TransferAnswer.AGREED, Coverage.COVERED)
    told = answered.text(tab.moves.table.rows.row_at(0))
    assert told == f"{inline('ر/44')} · {inline('1404/07/30')}"
    (row,) = session.ask(transfers_of, TransfersOf(SAKINEH))
    assert answered.text(replace(row, answer_letter_no="")) == inline("1404/07/30")
    assert answered.text(replace(row, answer_letter_no="", answered_on=None)) == ""


def test_a_request_is_recorded_and_refused_with_a_reason(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    page.show_tab("requests")
    settle(qtbot, window)
    tab = page.parts.part("requests")
    assert isinstance(tab, RequestsTab)
    assert tab.nothing.isVisible()
    assert nameless(tab) == []
    tab.new_button.click()
    dialog: NewRequestDialog = dialog_of(window, NewRequestDialog)
    assert nameless(dialog) == []
    type_into(dialog.service.line, "ویلچر")
    press_here("Enter")
    press_here("Enter")
    type_into(dialog.text.line, "چرخ شکسته است")
    send_form()
    settle(qtbot, window)
    assert (tab.table.rows.total, tab.nothing.isVisible()) == (1, False)
    press(tab.table, "Enter")
    answer: AnswerRequestDialog = dialog_of(window, AnswerRequestDialog)
    answer.state.choice.choose(RequestState.REFUSED)
    answer.state.changed.emit()
    press_here("Ctrl+S")
    assert answer.words.error()
    type_into(answer.words.line, "سهمیه تمام شده است")
    send_form()
    settle(qtbot, window)
    (one,) = session.ask(requests_of, RequestsOf(ALI))
    assert (one.state, one.answer, one.text) == (RequestState.REFUSED, "سهمیه تمام شده است", "چرخ شکسته است")


def test_the_request_just_answered_keeps_the_cursor_and_a_struck_one_says_why_it_stays(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    asked = session.do(add_request, AddRequest(ALI, "ویلچر", session.today()))
    answer = DecideRequest(asked.request_id, asked.version, RequestState.GRANTED, session.today(), "بله")
    given = session.do(decide_request, answer)
    session.do(take_answer_back, TakeAnswerBack(given.request_id, given.version, "شخص دیگری بود"))
    page.show_tab("requests")
    settle(qtbot, window)
    tab = page.parts.part("requests")
    assert isinstance(tab, RequestsTab)
    tab.table.setFocus()
    press_here("Home")
    press_here("Ctrl+R")
    dialog: AnswerRequestDialog = dialog_of(window, AnswerRequestDialog)
    dialog.state.choice.choose(RequestState.GRANTED)
    dialog.state.changed.emit()
    press_here("Ctrl+S")
    settle(qtbot, window)
    row = tab.table.current_row()
    assert (row.id, row.state, row.mistake, tab.table.hasFocus()) == (
        asked.request_id,
        RequestState.GRANTED,
        None,
        True,
    )
    press_here("Down")
    assert tab.table.current_row().mistake is not None
    press_here("Del")
    assert said(window) == "Choose a row that is not struck through first."


def test_how_long_an_answer_is_overdue_fits_its_column(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    tab = standing(qtbot, window, page)
    (state,) = [column for column in tab.moves.table.columns if column.name == "state"]
    asked = session.today() - timedelta(days=464)
    late = Transfer(1, 1, ALI, TransferDirection.OUT, "شهریار", asked, waits=True, overdue=True)
    chip = fonts.font(11, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
    assert state.text(late) == "overdue, 464 days"
    assert QFontMetrics(chip).horizontalAdvance(f"از مهلت گذشته، {464} روز") + px(20 + 16) < px(state.width)
