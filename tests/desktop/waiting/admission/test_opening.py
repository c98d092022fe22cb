# SPDX-License-Identifier: Apache-2.0
"""Where the admission opens, and what a what-if says that moves nobody."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.queues import quota, waiting
from tests.support.window import show_page
from welfare_desk.desktop.waiting.admission.page import DECIDED, QUOTA, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota


def test_the_page_opens_on_a_letter_with_places_left_and_after_a_run_on_the_letters(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 3)
    quota(session, 1)
    older = RecordQuota("pension", "۵", date(2025, 10, 1), 2, JalaliMonth(1404, 8))
    session.do(record_quota, older)
    page: AdmissionPage = show_page(qtbot, window, "admission")
    keys.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    keys.push("Admit and seal")
    assert page.step == DECIDED
    page.decided.view.table.setFocus()
    keys.press("Enter")
    assert window.current_name() == "file"
    window.back()
    keys.settle()
    assert (page.step, page.decided.view.run) == (DECIDED, 1)  # the run again, whence the file was opened
    show_page(qtbot, window, "queue")
    keys.press("F7")
    keys.settle()
    letter = page.letters.current()
    assert (page.step, letter and letter.letter.letter_no, page.letters.why_not()) == (QUOTA, "۵", "")
