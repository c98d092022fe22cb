# SPDX-License-Identifier: Apache-2.0
"""Extensions by circular in the window; who may what; names of controls."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.commission import ALI, ZAHRA, called, rows
from tests.support.office import PASSWORD
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    press,
    press_here,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.commission.extension import MADE, ExtensionPage
from welfare_desk.desktop.commission.page import CommissionPage
from welfare_desk.desktop.commission.part import AssessmentsTab
from welfare_desk.desktop.commission.session import SessionPage
from welfare_desk.desktop.commission.vote_dialog import VoteDialog
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.calendar import months_later
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commission import (
    Refer,
    refer,
)
from welfare_desk.services.casework.extension import AskExtensions, extensions
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

VIEWER_PASSWORD = "چهار چنار کنار رود"


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
    assert [page.circular_no.value(), page.since.value(), page.extend_button.isEnabled()] == [
        "", date(2025, 3, 21), False,
    ]  # fmt: skip
    until = session.ask(show, ShowFile(ALI)).disabilities[0].valid_until
    assert until == months_later(date(2025, 11, 1), 12)
    page.show_tab(MADE)
    page.made.table.setFocus()
    settle(qtbot, window)
    press_here("Delete")
    dialog = dialog_of(window, MistakeDialog)
    dialog.save()
    assert dialog.reason.error()
    type_into(dialog.reason.line, "بخشنامهٔ دیگری بود")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(ALI)).disabilities[0].valid_until == date(2025, 11, 1)
    assert [one.undone_at is None for one in session.ask(extensions, AskExtensions())] == [False]
    assert not page.made.undo_button.isEnabled()


def test_a_viewer_sees_everything_and_changes_nothing(qtbot: QtBot, session: Session) -> None:
    session_id = called(session, ALI)
    session.do(add_user, AddUser("نگار", Role.VIEWER, VIEWER_PASSWORD, own_password=PASSWORD))
    with offices.desk(session.office_dir, user="نگار") as viewer:
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
