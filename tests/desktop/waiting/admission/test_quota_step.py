# SPDX-License-Identifier: Apache-2.0
"""The letters: what each gives, on which the cursor stands, and why one leads to no list."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.queues import LETTER, quota, waiting
from tests.support.window import plain, press, said, settle, show_page
from welfare_desk.desktop.kit.allowing import nothing_chosen, reason_of
from welfare_desk.desktop.waiting.admission.page import LIST, QUOTA, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.text import latin_digits
from welfare_desk.domain.waiting.quota import Conditions
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.quotas import CloseQuota, RecordQuota, close_quota, record_quota

USED = "Nothing is left of this letter; it can be given more places, or another one is used."


def admission(qtbot: QtBot, window: MainWindow) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission")
    return page


def another(session: Session, number: str, places: int = 2) -> int:
    """A letter that is older than that of `quota`."""
    letter = RecordQuota("wheelchair", number, date(2025, 10, 1), places, JalaliMonth(1404, 8))
    return session.do(record_quota, letter).id


def cells(page: AdmissionPage) -> list[list[str]]:
    rows = page.letters.table.rows
    return [
        [plain(str(rows.index(row, column).data() or "")) for column in range(rows.columnCount())]
        for row in range(rows.total)
    ]


def standing(page: AdmissionPage) -> str:
    quota = page.letters.current()
    return "" if quota is None else quota.letter.letter_no


def test_without_a_letter_the_first_one_is_asked_for(
    qtbot: QtBot, window: MainWindow, keys: Keyboard
) -> None:
    page = admission(qtbot, window)
    empty = page.letters.empty
    assert (empty.isVisible(), empty.title.text()) == (True, "No letter gives places")
    keys.press("Ctrl+Return")
    assert (page.step, said(window)) == (QUOTA, nothing_chosen())
    assert page.letters._bar.missing.text() == ""  # the empty list says it already
    keys.push("New letter")
    keys.asked("Quota letter")


def test_each_letter_tells_what_it_gives_and_what_is_left_of_it(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    waiting(session, 3)
    quota(session, 3)
    session.do(record_quota, RecordQuota(
        "pension", "۹", date(2025, 10, 1), 2, JalaliMonth(1404, 8), Conditions(woman_head=True)
    ))  # fmt: skip
    session.do(admit, Admit("pension", LETTER))
    page = admission(qtbot, window)
    assert cells(page) == [
        [
            *(latin_digits(LETTER), "1404/07/28", "Pension", "3", "3", "0", "Aban 1404"),
            *("everybody who waits", "Used up"),
        ],
        ["9", "1404/07/09", "Pension", "2", "0", "2", "Aban 1404", "woman as head", "Open"],
    ]


def test_a_used_up_letter_leads_to_no_list_and_says_what_can_be_done(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 1)
    quota(session, 1)
    session.do(admit, Admit("pension", LETTER))
    page = admission(qtbot, window)
    assert (reason_of(page.letters.next_button), page.letters._bar.missing.text()) == (USED, USED)
    for key in ("Enter", "Ctrl+Return"):
        window.say("")
        keys.press(key)
        assert (page.step, said(window)) == (QUOTA, USED)


def test_the_cursor_opens_on_the_first_letter_with_places_and_stays_where_it_is_put(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 1)
    quota(session, 1)
    another(session, "۴")
    another(session, "۵")
    session.do(admit, Admit("pension", LETTER))
    page = admission(qtbot, window)
    assert (standing(page), reason_of(page.letters.next_button)) == ("۵", "")
    keys.press("Up")
    assert standing(page) == LETTER
    another(session, "۶")
    window.reload()
    keys.settle()
    assert (standing(page), len(cells(page))) == (LETTER, 4)


@pytest.mark.parametrize("key", ["Enter", "Ctrl+Enter"])
def test_the_letter_under_the_cursor_is_the_one_whose_list_is_proposed(
    qtbot: QtBot, window: MainWindow, session: Session, key: str
) -> None:
    quota(session, 1)
    another(session, "۵")
    page = admission(qtbot, window)
    press(page.letters.table, "Down")
    press(page.letters.table, key)
    settle(qtbot, window)
    chosen = page.listing.quota
    assert (page.step, chosen and chosen.letter.letter_no) == (LIST, "۵")


def test_closed_letters_come_with_a_tick_and_go_with_it(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    quota(session, 1)
    session.do(close_quota, CloseQuota(another(session, "۵"), 1, "پس گرفته شد"))
    page = admission(qtbot, window)
    shown = []
    for _ in range(3):
        shown.append([row[-1] for row in cells(page)])
        page.letters.closed.click()
        keys.settle()
    assert shown == [["Open"], ["Open", "Closed"], ["Open"]]
