# SPDX-License-Identifier: Apache-2.0
"""The admission wizard by keys alone: a letter is recorded, a list proposed, approved, sealed, printed."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.queues import LETTER, quota, waiting
from tests.support.window import page_of, show_page
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.waiting.admission.page import APPROVAL, DECIDED, LIST, QUOTA, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Domain, Severity
from welfare_desk.domain.waiting.quota import Conditions
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import ListRuns, ShowRun, runs, show_run
from welfare_desk.services.waiting.quotas import (
    ListQuotas,
    SubmitQuota,
    quotas,
    submit_quota,
)

CLERKS = "چهار چنار کنار رود"


def admission(qtbot: QtBot, window: MainWindow, **arguments: object) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission", **arguments)
    return page


def test_a_letter_is_recorded_with_its_conditions(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    admission(qtbot, window)
    keys.press("Ctrl+N")
    keys.asked("Quota letter")
    keys.enter("Service", "Wheelchair")
    keys.enter("Number of the letter", "۱۲۰/۴۴۱۸")
    keys.enter("Day of the letter", "1404/06/29")
    keys.enter("Places", "۱۲۰")
    keys.enter("First month", "Aban 1404")
    keys.tick("Rehabilitation")
    keys.tick("Woman as head")
    keys.tick("Severe")
    keys.enter("Decile up to", "4")
    keys.enter("Months waited", "12")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    (kept,) = session.ask(quotas, ListQuotas()).quotas
    letter = kept.letter
    assert (kept.service, letter.letter_no, letter.letter_on) == ("wheelchair", "۱۲۰/۴۴۱۸", date(2025, 9, 20))
    assert (letter.places, str(letter.from_month)) == (120, "1404-08")
    assert letter.conditions == Conditions((Domain.REHABILITATION,), (Severity.SEVERE,), 4, True, 12)
    keys.press("F6")
    keys.asked("Correct the quota letter")
    keys.enter("Places", "130")
    keys.press("Ctrl+S")
    assert session.ask(quotas, ListQuotas()).quotas[0].letter.places == 130


def test_an_impossible_letter_is_refused_at_its_fields(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    admission(qtbot, window)
    keys.press("Ctrl+N")
    keys.enter("Number of the letter", "۱")
    keys.enter("Day of the letter", "1404/06/29")
    keys.enter("Places", "صد")
    keys.enter("Neighbourhoods", "ناکجا")
    keys.press("Ctrl+S")
    keys.asked("Quota letter")
    assert keys.reads("This number cannot be read; type digits only.")
    assert keys.reads("The office has no files in")
    assert session.ask(quotas, ListQuotas()).quotas == ()


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


def test_a_letter_is_closed_with_its_reason(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 1)
    quota(session, 1)
    page = admission(qtbot, window)
    keys.press("Ctrl+Del")
    keys.asked("Close the quota letter")
    keys.write("پس گرفته شد")
    keys.press("Ctrl+S")
    assert session.ask(quotas, ListQuotas()).quotas == ()
    assert page.letters.card.table.isHidden()
    page.letters.closed.click()
    keys.settle()
    keys.press("Ctrl+Return")
    assert (page.step, page.letters.table.rows.total) == (QUOTA, 1)
    assert reason_of(page.letters.next_button).startswith("This letter is closed")
