# SPDX-License-Identifier: Apache-2.0
"""Leaving a session: Esc from wherever the cursor is, and no refusal that waits for the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.commission import ALI, ZAHRA, called, rows
from tests.support.window import plain, press_here, settle, show_page
from welfare_desk.desktop.commission.session import SessionPage
from welfare_desk.desktop.kit.banners import ErrorBanner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.commission import RecordAttendance, record_attendance
from welfare_desk.services.session import Session


def test_a_refused_closing_names_who_is_missing_and_goes_when_the_page_is_left(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    made = called(session, ALI, ZAHRA)
    first, second = rows(session, made)
    for one in (first, second):
        session.do(record_attendance, RecordAttendance(one.id, one.version, attended=True))
    show_page(qtbot, window, "commission")
    page: SessionPage = show_page(qtbot, window, "session", session_id=made)
    page.table.setFocus()
    press_here("F8")
    press_here("Enter")
    settle(qtbot, window)
    banner = page.trouble.banner()
    assert isinstance(banner, ErrorBanner)
    named = f"{first.full_name}, {second.full_name}"
    told = f"The session was not closed: 2 have no vote ({named}). Record it first."
    assert plain(banner.text.text()) == told
    press_here("Esc")
    settle(qtbot, window)
    assert window.current_name() == "commission"
    show_page(qtbot, window, "session", session_id=made)
    assert page.trouble.banner() is None


def test_esc_goes_back_although_the_cursor_is_on_the_rail(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    made = called(session, ALI)
    show_page(qtbot, window, "commission")
    page: SessionPage = show_page(qtbot, window, "session", session_id=made)
    for _ in range(12):
        if not page.isAncestorOf(QApplication.focusWidget()):
            break
        press_here("Tab")
    assert not page.isAncestorOf(QApplication.focusWidget())
    press_here("Esc")
    settle(qtbot, window)
    assert window.current_name() == "commission"
