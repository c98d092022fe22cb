# SPDX-License-Identifier: Apache-2.0
"""The decision: asked once more, made with the list that was looked at, told when that is another by now."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.keyboard import Keyboard
from tests.support.queues import MONTH, quota, waiting
from tests.support.window import plain, press, said, settle, show_page
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.waiting.admission.page import APPROVAL, DECIDED, LIST, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.quota import Quota
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import ListRuns, ShowRun, runs, show_run
from welfare_desk.services.waiting.calling import HoldEntry, hold
from welfare_desk.services.waiting.quotas import ListQuotas, RecordQuota, quotas, record_quota


def admission(qtbot: QtBot, window: MainWindow) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission")
    return page


def only(session: Session) -> Quota:
    (found,) = session.ask(quotas, ListQuotas()).quotas
    return found


def ask(keys: Keyboard) -> None:
    """Over the list to the approval, and to the question."""
    keys.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")


def test_the_question_says_what_follows_and_not_yet_admits_nobody(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 3)
    quota(session, 2)
    page = admission(qtbot, window)
    ask(keys)
    keys.asked("Admit 2 persons?")
    assert keys.reads("Each leaves the queue with a place of the letter. Their payment begins")
    assert keys.reads("The run as a whole is not taken back")
    keys.push("Not yet")
    keys.nothing_asked()
    assert (page.step, page.approving.under_way(), page.approving.cancel()) == (APPROVAL, False, False)
    assert session.ask(runs, ListRuns()).runs == ()


def test_those_admitted_are_counted_and_an_older_offer_ends(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 3)
    quota(session, 2)
    page = admission(qtbot, window)
    window.offer_undo("Moved", lambda: None)
    ask(keys)
    keys.push("Admit and seal")
    assert (page.step, said(window), window.undo_bar.on_offer()) == (
        DECIDED,
        "2 admitted and sealed",
        False,
    )


def test_the_same_persons_in_another_list_are_said_to_be_the_same(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 3)
    quota(session, 1)
    session.do(hold, HoldEntry(files[0], "در سفر"))
    page = admission(qtbot, window)
    ask(keys)
    with offices.desk(session.office_dir) as other:
        other.do(move, MoveInQueue(files[0], QueueState.WITHDREW, session.today(), reason="نمی‌خواهد"))
    keys.push("Admit and seal")
    assert (page.step, session.ask(runs, ListRuns()).runs) == (LIST, ())
    banner = page.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.text.text() == "The order, the reasons or the day have changed; the persons are the same."


def test_what_has_changed_until_the_approval_is_told_by_name_also_of_who_waits_no_more(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 2)
    quota(session, 1)
    page = admission(qtbot, window)
    ask(keys)
    with offices.desk(session.office_dir) as other:
        other.do(move, MoveInQueue(files[0], QueueState.WITHDREW, session.today(), reason="نمی‌خواهد"))
    keys.push("Admit and seal")
    banner = page.trouble.banner()
    assert isinstance(banner, Banner)
    assert plain(banner.text.text()).splitlines() == [
        f"Enter: علی محمدی ({files[1]})",
        f"Leave: علی محمدی ({files[0]})",
    ]


def test_a_list_that_has_changed_is_not_approved_and_tells_who(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 3)
    quota(session, 1)
    page = admission(qtbot, window)
    keys.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    with offices.desk(session.office_dir, user=offices.ADMIN) as other:
        other.do(hold, HoldEntry(files[0], "نقص مدارک"))
    keys.push("Admit and seal")
    assert (page.step, session.ask(runs, ListRuns()).runs) == (LIST, ())
    banner = page.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "The list has changed since you looked; nobody was admitted"
    told = banner.text.text().splitlines()
    assert (files[1] in told[0], files[0] in told[1], len(told)) == (True, True, 2)
    keys.press("F11")
    assert page.trouble.banner() is None
    keys.press("Ctrl+Return", "Ctrl+Return")
    keys.push("Admit and seal")
    assert page.step == DECIDED
    assert [row.file_no for row in session.ask(show_run, ShowRun(1)).rows] == files[1:2]


def test_an_approval_that_takes_long_shows_itself_and_is_cancelled(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    page = admission(qtbot, window)
    keys.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    gate = threading.Event()
    window.operations._writer.start(gate.wait)  # somebody else writes for long
    admits = [
        one for one in window.findChildren(Button) if one.isVisible() and "Admit and seal" in one.text()
    ]
    admits[0].click()
    qtbot.waitUntil(page.approving.progress.isVisible)
    assert reason_of(page.staged.stack) == "This is being done; wait a moment."
    press(page, "Esc")
    gate.set()
    settle(qtbot, window)
    assert (page.approving.under_way(), page.step, session.ask(runs, ListRuns()).runs) == (
        False,
        APPROVAL,
        (),
    )
    assert said(window) == "Cancelled: nobody was admitted"


@pytest.mark.parametrize(
    ("service", "payment", "confirms"),
    [("pension", True, False), ("wheelchair", False, False), ("living-allowance", True, True)],
)
def test_the_question_tells_what_is_confirmed_of_an_allowance_alone(
    window: MainWindow, session: Session, service: str, payment: bool, confirms: bool
) -> None:
    session.do(record_quota, RecordQuota(service, "۱۲", session.today(), 1, MONTH))
    page = window.findChild(AdmissionPage) or AdmissionPage(window)
    told = " ".join(page.approving._what_follows(only(session)))
    assert ("Their payment begins" in told, "you confirm it of everybody" in told) == (payment, confirms)
