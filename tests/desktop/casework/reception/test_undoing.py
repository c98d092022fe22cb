# SPDX-License-Identifier: Apache-2.0
"""The last step of a request is taken back by keyboard long after the ten seconds, with its reason."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.reception import come
from tests.support.window import (
    dialog_of,
    plain,
    press,
    press_here,
    said,
    send_form,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.reception.page import ReceptionPage
from welfare_desk.desktop.casework.reception.undoing import UndoStepDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import (
    DecideReception,
    ShowReception,
    decide_reception,
    show_reception,
)
from welfare_desk.services.session import Session

R = ReceptionState


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ReceptionPage:
    shown: ReceptionPage = show_page(qtbot, window, "reception")
    return shown


def asked(qtbot: QtBot, window: MainWindow, page: ReceptionPage, request: int) -> UndoStepDialog:
    """Shift+F6 on a request, wherever its state has put it."""
    page.load(reception=request)
    settle(qtbot, window)
    press(page, "Shift+F6")
    settle(qtbot, window)
    return dialog_of(window, UndoStepDialog)


def test_a_step_goes_back_with_its_reason(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    one, today = come(session), session.today()
    session.do(decide_reception, DecideReception(one, 1, R.WITH_EXPERT, today, expert="مریم"))
    session.do(decide_reception, DecideReception(one, 2, R.COMMITTEE_ONE, today))
    dialog = asked(qtbot, window, page, one)
    assert plain(dialog.told.text()).endswith("from «With an expert» to «Committee, level 1».")
    send_form()
    assert dialog.reason.error() == "This must be filled in"
    type_into(dialog.reason.control, "پروندهٔ دیگری بود")
    send_form()
    settle(qtbot, window)
    assert said(window) == "Taken back"
    kept = session.ask(show_reception, ShowReception(one))
    assert (kept.state, kept.expert, kept.events[-1].reason) == (R.WITH_EXPERT, "مریم", "پروندهٔ دیگری بود")
    row = page.tables["receptions"].current_row()
    assert row is not None
    assert (row.id, row.state) == (one, R.WITH_EXPERT)


def test_an_acceptance_goes_back_with_the_file_that_it_opened(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    one = come(session)
    accept = DecideReception(one, 1, R.ACCEPTED, session.today(), reason="فوری")
    number = session.do(decide_reception, accept).file_no
    dialog = asked(qtbot, window, page, one)
    assert f"file {number} was opened" in plain(dialog.told.text())
    type_into(dialog.reason.control, "کس دیگری بود")
    press_here("Ctrl+S")
    settle(qtbot, window)
    kept = session.ask(show_reception, ShowReception(one))
    assert (kept.state, kept.file_no) == (R.RECEIVED, "")
    assert session.ask(show, ShowFile(number)).file.coverage is Coverage.CLOSED


def test_who_only_came_has_no_step_to_take_back(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    dialog = asked(qtbot, window, page, come(session))
    assert dialog.told.text().startswith("Nothing but the coming of this person is recorded at the desk")
    assert reason_of(dialog.save_button) == dialog.told.text()


def test_with_no_request_under_the_cursor_the_key_says_so(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage
) -> None:
    press(page, "Shift+F6")
    settle(qtbot, window)
    assert said(window) == "Choose a row of the list first."
