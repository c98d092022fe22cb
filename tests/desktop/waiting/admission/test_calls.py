# SPDX-License-Identifier: Apache-2.0
"""The call sweep by keys: reached, not reached, declines, hold; a mistaken call struck; the list on paper."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.keyboard import Keyboard
from tests.support.office import PASSWORD as ADMINS
from tests.support.queues import waiting
from tests.support.window import (
    nameless,
    open_window,
    press,
    said,
    settle,
    show_page,
    status_words,
    undo_words,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.allowing import no_right
from welfare_desk.desktop.waiting.admission.calls import CallsPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.calls import CallOutcome
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.calling import AskCallList, call_list

VIEWERS = "چهار چنار کنار رود"


@pytest.fixture
def files(session: Session) -> list[str]:
    return waiting(session, 4)


@pytest.fixture
def page(qtbot: QtBot, files: list[str], window: MainWindow) -> CallsPage:
    shown: CallsPage = show_page(qtbot, window, "calls")
    return shown


def state(session: Session, file_no: str) -> QueueState:
    return session.ask(show, ShowFile(file_no)).queue[-1].state


def to_call(session: Session) -> list[tuple[str, int, CallOutcome | None]]:
    rows = session.ask(call_list, AskCallList()).rows
    return [(row.file_no, row.tries, row.last_outcome) for row in rows]


def test_reached_is_one_key_and_goes_back_whole(
    page: CallsPage, window: MainWindow, keys: Keyboard, session: Session, files: list[str]
) -> None:
    keys.press("Ctrl+1")
    assert state(session, files[0]) is QueueState.CALLED
    assert [row[0] for row in to_call(session)] == files[1:]
    assert undo_words(window).endswith(": reached")
    keys.press("Ctrl+Z")
    assert state(session, files[0]) is QueueState.WAITING
    assert to_call(session)[0] == (files[0], 0, None)


def test_calls_in_vain_are_counted_and_a_mistake_is_struck(
    page: CallsPage, keys: Keyboard, session: Session, files: list[str]
) -> None:
    keys.press("Down", "Ctrl+2", "Ctrl+2")
    assert to_call(session)[1] == (files[1], 2, CallOutcome.UNREACHABLE)
    row = page.current()
    assert row is not None
    assert (row.file_no, row.tries) == (files[1], 2)
    keys.press("Del")
    keys.asked("Recorded by mistake")
    keys.write("شمارهٔ دیگری بود")
    keys.press("Ctrl+S")
    assert to_call(session)[1] == (files[1], 1, CallOutcome.UNREACHABLE)


def test_who_declines_says_why_and_leaves(
    page: CallsPage, keys: Keyboard, session: Session, files: list[str]
) -> None:
    keys.press("Ctrl+3")
    keys.asked("Call in the queue")
    keys.press("Ctrl+S")
    assert state(session, files[0]) is QueueState.WAITING  # nothing without the reason
    keys.enter("Note, or why they decline", "از کمیته می‌گیرد")
    keys.press("Ctrl+S")
    assert state(session, files[0]) is QueueState.WITHDREW


def test_a_hold_has_its_last_day(page: CallsPage, keys: Keyboard, session: Session, files: list[str]) -> None:
    keys.press("Ctrl+4")
    keys.enter("Held until", "1404/09/10")
    keys.press("Ctrl+S")
    (entry,) = session.ask(show, ShowFile(files[0])).queue
    assert entry.state is QueueState.HELD
    assert [row[0] for row in to_call(session)] == files[1:]


def test_the_list_is_printed(page: CallsPage, keys: Keyboard) -> None:
    keys.press("Ctrl+2")
    keys.press("Ctrl+P")
    assert isinstance(keys.one(PaperDialog), PaperDialog)


def test_another_queue_is_chosen_and_remembered(
    qtbot: QtBot, window: MainWindow, page: CallsPage, keys: Keyboard, session: Session
) -> None:
    numbers = waiting(session, 2, "wheelchair", first=50)
    page.service.setFocus()
    keys.choose("Wheelchair")
    keys.press("Enter")
    settle(qtbot, window)
    page.service.activated.emit(page.service.currentIndex())
    settle(qtbot, window)
    rows = page.table.rows
    assert [rows.row_at(number).file_no for number in range(rows.total)] == numbers
    assert window.memory.get_own("calls_service") == "wheelchair"
    assert nameless(page) == []


def test_who_may_only_look_is_told_why(qtbot: QtBot, session: Session, files: list[str]) -> None:
    session.do(add_user, AddUser("بیننده", Role.VIEWER, VIEWERS, own_password=ADMINS))
    with offices.desk(session.office_dir, user="بیننده") as viewers:
        window = open_window(qtbot, viewers)
        page: CallsPage = show_page(qtbot, window, "calls")
        press(page.table, "Ctrl+1")
        settle(qtbot, window)
        assert no_right(Permission.EDIT_QUEUE) in status_words(window)
        assert said(window) == no_right(Permission.EDIT_QUEUE)
        window.let_go()
    assert [row[2] for row in to_call(session)] == [None] * 4
