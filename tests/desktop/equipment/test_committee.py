# SPDX-License-Identifier: Apache-2.0
"""A session of the committee: votes by number keys, what they are decided on, the minutes that close it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.desktop.equipment.test_requests import part
from tests.support.equipment import CANE, CHAIR, ELECTRIC, Equipped, equipped
from tests.support.window import (
    dialog_of,
    open_window,
    plain,
    press,
    press_here,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.committee.dialogs import (
    CommitteeDialog,
    RequestVoteDialog,
    StrikeVoteDialog,
)
from welfare_desk.desktop.equipment.committee.page import CommitteePage
from welfare_desk.desktop.kit import rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.equipment.asking import PapersBrought
from welfare_desk.services.equipment.committee import IssueCommitteeMinutes, issue_minutes


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    made = equipped(tmp_path)
    yield made
    made.session.close()


@pytest.fixture
def window(qtbot: QtBot, at: Equipped) -> Iterator[MainWindow]:
    shown = open_window(qtbot, at.session)
    yield shown
    shown.let_go()


@pytest.fixture
def waiting(at: Equipped) -> int:
    """A session with two requests that wait for it."""
    at.request(0)
    at.request(1, CANE)
    return at.sitting()


def test_votes_by_number_keys_and_the_minutes(
    qtbot: QtBot, window: MainWindow, at: Equipped, waiting: int
) -> None:
    page: CommitteePage = show_page(qtbot, window, "committee", committee_id=waiting)
    page.waiting.setFocus()
    press_here("1")
    settle(qtbot, window)
    assert at.value("SELECT state || way FROM equipment_request WHERE id = 1") == "grantedgoods"
    page.waiting.setFocus()
    press_here("3")
    type_into(dialog_of(window, RequestVoteDialog).reason.control, "نیاز ندارد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT state FROM equipment_request WHERE id = 2") == "refused"
    assert (page.waiting.rows.total, page.voted.rows.total) == (0, 2)
    press(page, "Ctrl+P")
    (question,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    told = [plain(label.text()) for label in question.findChildren(QLabel)]
    assert plain(question.title.text()) == "Close the session of 1404/07/30 with its minutes?"
    assert "2 votes get a number and are fixed; members: م. کاظمی, ز. رضایی." in told
    press_here("Esc")
    settle(qtbot, window)
    assert at.value("SELECT count(*) FROM paper WHERE kind = 'committee_minutes'") == 0
    press(page, "Ctrl+P")
    press_here("Enter")
    settle(qtbot, window)
    title = "Minutes of the rehabilitation committee \u200e1404/000001\u200e"
    assert dialog_of(window, PaperDialog).title.text() == title


def test_a_closed_session_says_so_and_prints_its_minutes_again(
    qtbot: QtBot, window: MainWindow, at: Equipped, waiting: int
) -> None:
    at.grant(1, session=waiting)
    at.do(issue_minutes, IssueCommitteeMinutes(waiting))
    page: CommitteePage = show_page(qtbot, window, "committee", committee_id=waiting)
    assert plain(page.none.title.text()) == "Closed by minutes 1404/000001"
    assert (page.legend.isVisible(), page.asked.isVisible(), page.heard()) == (False, False, ())
    assert page.minutes_button.accessibleName() == "Print the minutes again"
    press(page, "Ctrl+P")
    settle(qtbot, window)
    press_here("Enter")
    settle(qtbot, window)
    assert dialog_of(window, PaperDialog).isVisible()
    assert at.value("SELECT count(*) FROM paper_print") == 1


def test_the_request_under_the_cursor_tells_what_is_decided_on(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.request(0, ELECTRIC, asked_on=date(2025, 10, 1))
    at.request(1, CANE, papers=PapersBrought())
    page: CommitteePage = show_page(qtbot, window, "committee", committee_id=at.sitting())

    def shown() -> list[str]:
        card = page.asked
        return [plain(one.text()) for one in (card.title, card.disability, card.need, card.prescription)]

    assert shown() == [
        "علی محمدی",
        "Disability: Physical Severe",
        "Need: ویلچر برقی لازم دارد; assessed by ز. رضایی on 1404/07/09",
        "Prescription: دکتر موسوی, 1404/07/06, number 441",
    ]
    page.waiting.setFocus()
    press_here("Down")
    settle(qtbot, window)
    assert shown() == [
        "رضا محمدی",
        "Disability: Physical Severe",
        "Need: no needs form was brought",
        "Prescription: none was brought",
    ]


def test_requests_to_vote_on_are_fetched_page_by_page(
    qtbot: QtBot, window: MainWindow, at: Equipped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "PAGE", 2)
    for number in range(3):
        at.request(number)
    page: CommitteePage = show_page(qtbot, window, "committee", committee_id=at.sitting())
    assert page.waiting.rows.total == 3
    page.waiting.setFocus()
    press_here("End")
    settle(qtbot, window)
    assert page.waiting.current_row().file_no == at.files[2]


def test_a_vote_is_taken_back_and_the_session_changed(
    qtbot: QtBot, window: MainWindow, at: Equipped, waiting: int
) -> None:
    page: CommitteePage = show_page(qtbot, window, "committee", committee_id=waiting)
    page.waiting.setFocus()
    press_here("5")
    settle(qtbot, window)
    assert at.value("SELECT state FROM equipment_request WHERE id = 1") == "province"
    press(page, "Ctrl+Shift+Z")
    type_into(dialog_of(window, StrikeVoteDialog).reason.control, "اشتباه بود")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT state FROM equipment_request WHERE id = 1") == "open"
    press(page, "F2")
    type_into(dialog_of(window, CommitteeDialog).note.control, "در اداره")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT note FROM committee_session") == "در اداره"


def test_a_session_is_made_with_the_members_of_the_last_one(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.sitting()
    committee = part(qtbot, window, "committee")
    press(committee, "Ctrl+N")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert window.current_name() == "committee"
    assert at.value("SELECT count(DISTINCT members) || count(*) FROM committee_session") == "12"


def test_the_next_session_has_the_cursor_on_what_waits_for_it(
    qtbot: QtBot, window: MainWindow, at: Equipped, waiting: int
) -> None:
    """After a session that has voted on everything, the list of what waits is not there to be seen."""
    page: CommitteePage = show_page(qtbot, window, "committee", committee_id=waiting)
    for _ in range(2):
        page.waiting.setFocus()
        press_here("1")
        settle(qtbot, window)
    assert page.waiting.isVisible() is False
    show_page(qtbot, window, "equipment", tab="committee")
    at.request(2, CANE)
    show_page(qtbot, window, "committee", committee_id=at.sitting())
    assert QApplication.focusWidget() is page.waiting


def test_what_is_taken_back_right_after_a_vote_is_that_vote(
    qtbot: QtBot, window: MainWindow, at: Equipped, waiting: int
) -> None:
    page: CommitteePage = show_page(qtbot, window, "committee", committee_id=waiting)
    page.waiting.setFocus()
    press_here("1")
    settle(qtbot, window)
    assert page.voted.current_row().request.file_no == at.files[0]
    page.waiting.setFocus()
    press_here("3")
    type_into(dialog_of(window, RequestVoteDialog).reason.control, "نیاز ندارد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert page.voted.current_row().request.file_no == at.files[1]


def test_an_interval_that_still_runs_is_told_where_it_is_voted_on(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.receive(CHAIR, 1, "WC-1")
    at.hand_out(0, CHAIR, "WC-1")
    at.request(0, CHAIR)
    at.request(1, CHAIR)
    page: CommitteePage = show_page(qtbot, window, "committee", committee_id=at.sitting())
    settle(qtbot, window)
    told = "The interval is not over: ویلچر معمولی on 1404/07/30; it ends on 1407/07/30"
    assert (page.asked.interval.isVisible(), plain(page.asked.interval.text())) == (True, told)
    page.waiting.setFocus()
    press_here("Down")
    settle(qtbot, window)
    assert page.asked.interval.isVisible() is False


def test_a_list_without_a_box_does_not_name_the_key_of_one(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "equipment", tab="committee")
    assert "Narrow this list" not in [act.text() for act in page.acts_shown()]
    page = show_page(qtbot, window, "equipment", tab="requests")
    assert "Narrow this list" in [act.text() for act in page.acts_shown()]
