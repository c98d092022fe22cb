# SPDX-License-Identifier: Apache-2.0
"""What is done with a letter: recorded, corrected, closed; in another step it says where that is done."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.queues import LETTER, MONTH, quota, waiting
from tests.support.window import plain, said, show_page
from welfare_desk.desktop.kit.allowing import elsewhere, nothing_chosen, reason_of
from welfare_desk.desktop.waiting.admission.page import LIST, QUOTA, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.text import latin_digits
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.quotas import (
    CloseQuota,
    ListQuotas,
    RecordQuota,
    close_quota,
    quotas,
    record_quota,
)

CLOSED = "This letter is closed already."


def admission(qtbot: QtBot, window: MainWindow) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission")
    return page


def reasons(page: AdmissionPage) -> list[str]:
    """Why a new letter, a correction and an end are off."""
    letters = page.letters
    return [reason_of(one) for one in (letters.new_button, letters.edit_button, letters.close_button)]


def test_the_cursor_stands_on_the_letter_that_was_recorded(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    quota(session, 1)
    page = admission(qtbot, window)
    keys.press("Ctrl+N")
    keys.fill(Service="Wheelchair", Number_of_the_letter="۹", Day_of_the_letter="1404/06/29", Places="3")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    chosen = page.letters.current()
    assert (said(window), chosen and chosen.letter.letter_no) == ("The letter is recorded", "۹")


def test_a_correction_is_said_to_be_one_and_the_cursor_stays(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    quota(session, 1)
    session.do(record_quota, RecordQuota("wheelchair", "۹", session.today(), 1, MONTH))
    page = admission(qtbot, window)
    assert page.letters.stand_on(1)
    keys.press("F6")
    keys.enter("Places", "5")
    keys.press("Ctrl+S")
    chosen = page.letters.current()
    assert (said(window), chosen and (chosen.id, chosen.letter.places)) == ("The letter is corrected", (1, 5))


def test_without_a_letter_under_the_cursor_only_a_new_one_is_recorded(
    qtbot: QtBot, window: MainWindow, keys: Keyboard
) -> None:
    page = admission(qtbot, window)
    assert reasons(page) == ["", nothing_chosen(), nothing_chosen()]
    keys.press("F6")
    keys.nothing_asked()
    assert said(window) == nothing_chosen()


def test_a_closed_letter_is_neither_corrected_nor_closed_again(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    session.do(close_quota, CloseQuota(quota(session, 1), 1, "پس گرفته شد"))
    page = admission(qtbot, window)
    page.letters.closed.click()
    keys.settle()
    assert reasons(page) == ["", CLOSED, CLOSED]


def test_in_another_step_the_acts_say_where_they_are_done(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 1)
    quota(session, 1)
    page = admission(qtbot, window)
    keys.press("Enter")
    assert (page.step, reasons(page)) == (LIST, [elsewhere("Quota")] * 3)
    keys.press("Ctrl+N")
    keys.nothing_asked()
    assert said(window) == elsewhere("Quota")
    keys.press("Esc")
    assert (page.step, reasons(page)) == (QUOTA, [""] * 3)


def test_the_end_of_a_letter_tells_how_many_places_nobody_gets(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    quota(session, 1_200)
    admission(qtbot, window)
    keys.press("Ctrl+Del")
    told = f"Letter {latin_digits(LETTER)} of 1404/07/28: 1,200 of 1,200 places are given to nobody."
    assert told in [plain(words) for words in keys.words()]
    keys.enter("Reason", "پس گرفته شد")
    keys.press("Ctrl+S")
    assert said(window) == "The letter is closed"


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
