# SPDX-License-Identifier: Apache-2.0
"""The admission wizard by keys alone: a letter is recorded, a list proposed, approved, sealed, printed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.queues import LETTER, quota, waiting
from tests.support.window import page_of, show_page
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.waiting.admission.page import APPROVAL, DECIDED, LIST, QUOTA, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import ListRuns, ShowRun, runs, show_run
from welfare_desk.services.waiting.quotas import (
    SubmitQuota,
    submit_quota,
)

CLERKS = "چهار چنار کنار رود"


def admission(qtbot: QtBot, window: MainWindow, **arguments: object) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission", **arguments)
    return page


def test_the_head_approves_seals_and_prints(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 4)
    quota(session, 2)
    page = admission(qtbot, window)
    keys.press("Ctrl+Return", "Ctrl+Return")
    assert page.step == APPROVAL
    keys.write("به نوبت")
    keys.press("Ctrl+Return")
    keys.asked("Admit 2 persons?")
    keys.press("Enter")  # a hurried Enter admits nobody
    assert (keys.dialogs(), session.ask(runs, ListRuns()).runs) == ([], ())
    keys.press("Ctrl+Return")
    keys.push("Admit and seal")
    assert page.step == DECIDED
    (run,) = session.ask(runs, ListRuns()).runs
    assert (run.admitted, run.reason) == (2, "به نوبت")
    assert [row.file_no for row in session.ask(show_run, ShowRun(run.run)).rows] == files[:2]
    assert page.decided.view.told == run
    qtbot.waitUntil(lambda: [(one.used, one.left) for one in page.letters.quotas] == [(2, 0)])
    keys.push("Repeat the run")
    assert keys.reads("The run gives the same bytes again")
    keys.press("Ctrl+P")
    assert isinstance(keys.one(PaperDialog), PaperDialog)
    keys.press("Esc", "Esc", "Esc")
    assert page.step == QUOTA


def test_what_waits_for_the_head_leads_to_its_list(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    number = quota(session, 1)
    session.do(submit_quota, SubmitQuota(number, 1))
    show_page(qtbot, window, "first")
    keys.push("See the list: 1 admission waits for your approval")
    page = page_of(window, "admission", AdmissionPage)
    assert (page.step, page.listing.quota and page.listing.quota.letter.letter_no) == (LIST, LETTER)
