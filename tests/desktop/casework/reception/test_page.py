# SPDX-License-Identifier: Apache-2.0
"""The reception desk by keyboard: somebody comes, is recognised and found again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.clients import national_id
from tests.support.office import PASSWORD, desk
from tests.support.reception import come
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    plain,
    press,
    press_here,
    settle,
    show_page,
    status_words,
    throw_away,
    type_into,
)
from welfare_desk.desktop.casework.life.moves import transfer_columns
from welfare_desk.desktop.casework.reception.arrival import ArrivalDialog
from welfare_desk.desktop.casework.reception.lists import list_tabs
from welfare_desk.desktop.casework.reception.page import ReceptionPage
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.reception import Condition, ReceptionState, Support
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import AskOrigin, ask_origin
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import (
    AskDesk,
    DecideReception,
    ShowReception,
    decide_reception,
    desk_counts,
    show_reception,
)
from welfare_desk.services.casework.requests import AddRequest, RequestsOf, add_request, requests_of
from welfare_desk.services.office_settings import AddRule, add_rule
from welfare_desk.services.session import Session

SAKINEH = "1400-00004"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ReceptionPage:
    shown: ReceptionPage = show_page(qtbot, window, "reception")
    return shown


def test_an_empty_desk_says_what_to_do(page: ReceptionPage) -> None:
    assert page.cards["receptions"].isVisible()
    assert page.empties["receptions"].isVisible()
    assert page.empties["receptions"].title.text() == "Nobody is here"
    assert nameless(page) == []


def test_somebody_comes_by_keyboard_alone(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    press(page, "Ctrl+N")
    settle(qtbot, window)
    dialog: ArrivalDialog = dialog_of(window, ArrivalDialog)
    assert nameless(dialog) == []
    assert dialog.fields["national_id"].control.hasFocus()
    typed = {"national_id": national_id(50), "first_name": "زهرا", "last_name": "کیانی‌فر"}
    for name, text in typed.items():
        assert dialog.fields[name].control.hasFocus(), name
        type_into(dialog.fields[name].control, text)
        press_here("Enter")
    dialog.domain.choice.choose(Domain.SOCIAL)
    dialog.domain.changed.emit()
    dialog.support.choice.choose(Support.NONE)
    type_into(dialog.wish.line, "اجارهٔ عقب‌افتاده")
    press_here("Enter")
    assert dialog.checklist.ticks[Condition.NATIONALITY].tick.hasFocus()
    press_here("Space")
    assert [one for one, tick in dialog.checklist.ticks.items() if tick.isVisible()] == [
        one for one in Condition if one is not Condition.DISABILITY_CERTIFICATE
    ]
    press_here("Ctrl+S")
    settle(qtbot, window)
    kept = session.ask(show_reception, ShowReception(1))
    assert (kept.name, kept.wish, kept.conditions, kept.support) == (
        "زهرا کیانی‌فر", "اجارهٔ عقب‌افتاده", (Condition.NATIONALITY,), Support.NONE,
    )  # fmt: skip
    assert page.tables["receptions"].rows.total == 1
    assert page.panel.name.text() == "زهرا کیانی‌فر"


def test_whoever_has_a_file_is_told_while_typing_and_opened_with_one_key(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage
) -> None:
    press(page, "Ctrl+N")
    dialog: ArrivalDialog = dialog_of(window, ArrivalDialog)
    type_into(dialog.fields["national_id"].control, "0013542419")
    settle(qtbot, window)
    banner = dialog.trouble.banner()
    assert isinstance(banner, Banner)
    assert "علی اکبری already has file" in banner.title.text()
    press_here("Ctrl+O")
    settle(qtbot, window)
    assert window.current_name() == "file"


def test_a_near_double_is_told_while_typing_and_the_same_key_opens_their_file(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage
) -> None:
    press(page, "Ctrl+N")
    dialog: ArrivalDialog = dialog_of(window, ArrivalDialog)
    typed = {"first_name": "علی", "last_name": "اکبری", "father_name": "حسین", "birth_date": "1350/4/13"}
    for name, text in typed.items():
        type_into(dialog.fields[name].control, text)
    qtbot.waitUntil(dialog.likely.isVisible)
    told = "Perhaps the office knows this person; Ctrl+O opens the file, and what is typed here waits:"
    assert plain(dialog.likely.title.text()) == told
    press_here("Ctrl+O")
    settle(qtbot, window)
    assert window.current_name() == "file"
    waits = "«Somebody at the desk» waits as you left it: Esc goes back, Ctrl+N opens it again"
    assert waits in map(plain, status_words(window))
    press_here("Esc")
    settle(qtbot, window)
    press_here("Ctrl+N")
    settle(qtbot, window)
    press_here("F11")
    again: ArrivalDialog = dialog_of(window, ArrivalDialog)
    assert {name: again.typed().get(name) for name in typed} == {**typed, "birth_date": "1971-07-04"}
    throw_away(again)


def test_an_undecided_request_of_the_same_person_is_opened(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    come(session)
    come(session, 51)
    settle(qtbot, window)
    press(page, "Ctrl+N")
    dialog: ArrivalDialog = dialog_of(window, ArrivalDialog)
    type_into(dialog.fields["national_id"].control, national_id(50))
    settle(qtbot, window)
    press_here("Ctrl+O")
    settle(qtbot, window)
    row = page.tables["receptions"].current_row()
    assert row is not None
    assert row.id == 1


def test_tabs_filter_by_state_and_the_box_by_name(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    for number in range(50, 54):
        come(session, number)
    session.do(
        decide_reception, DecideReception(1, 1, ReceptionState.LIGHT, session.today(), given="بستهٔ معیشتی")
    )
    settle(qtbot, window)
    assert page.tables["receptions"].rows.total == 3
    page.states.choose("light")
    settle(qtbot, window)
    assert page.tables["receptions"].rows.total == 1
    page.states.choose("all")
    press(page, "Ctrl+F")
    type_into(page.narrow, national_id(52))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.tables["receptions"].rows.total == 1)


def test_a_click_on_a_heading_sorts_each_list_in_the_database(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    for number in (50, 51):
        come(session, number)
    session.do(add_request, AddRequest(SAKINEH, "ویلچر", session.today()))
    session.do(add_request, AddRequest(SAKINEH, "آموزش", session.today()))
    settle(qtbot, window)

    def listed(name: str) -> list[int]:
        rows = page.tables[name].rows
        return [rows.row_at(number).id for number in range(rows.total)]

    def click(name: str, column: str) -> None:
        headings, table = page.tables[name].headings, page.tables[name]
        section = [one.name for one in table.columns].index(column)
        at = QPoint(headings.sectionViewportPosition(section) + 20, headings.height() // 2)
        QTest.mouseClick(headings.viewport(), Qt.MouseButton.LeftButton, pos=at)
        settle(qtbot, window)

    assert (listed("receptions"), page.tables["receptions"].headings.sorted_by) == ([2, 1], "day")
    click("receptions", "received")
    assert listed("receptions") == [1, 2]
    press(page, "Ctrl+Tab")
    settle(qtbot, window)
    assert listed("requests") == [1, 2]
    click("requests", "service")
    assert listed("requests") == [2, 1]
    click("requests", "service")
    assert listed("requests") == [1, 2]
    press(page, "Ctrl+Shift+Tab")
    settle(qtbot, window)
    assert listed("receptions") == [1, 2]  # the order chosen before


def test_open_requests_and_late_answers_stand_beside(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    session.do(add_request, AddRequest(SAKINEH, "سمعک", session.today()))
    asked = session.today().replace(month=8)
    session.do(ask_origin, AskOrigin(SAKINEH, "ری", asked))
    settle(qtbot, window)
    press(page, "Ctrl+Tab")
    settle(qtbot, window)
    assert (page.current, page.tables["requests"].rows.total) == ("requests", 1)
    press(page.tables["requests"], "Enter")
    dialog = dialog_of(window, Dialog)
    assert nameless(dialog) == []
    dialog.state.choice.choose("granted")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert [one.state for one in session.ask(requests_of, RequestsOf(SAKINEH))] == ["granted"]
    press(page, "Ctrl+Tab")
    settle(qtbot, window)
    press(page.tables["transfers"], "Enter")
    answer = dialog_of(window, Dialog)
    assert nameless(answer) == []
    answer.answer_field.choice.choose("agreed")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(SAKINEH)).file.coverage is Coverage.COVERED
    assert QApplication.focusWidget() is not None


def test_every_list_of_the_desk_has_the_cursor_when_it_is_shown(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    come(session)
    session.do(add_request, AddRequest(SAKINEH, "سمعک", session.today()))
    session.do(ask_origin, AskOrigin(SAKINEH, "ری", session.today().replace(month=8)))
    settle(qtbot, window)
    for keys, name in (
        ("Ctrl+Tab", "requests"),
        ("Ctrl+F", "requests"),
        ("Ctrl+Tab", "transfers"),
        ("Ctrl+F", "transfers"),
        ("Ctrl+Shift+Tab", "requests"),
        ("Ctrl+Shift+Tab", "receptions"),
    ):
        press_here(keys)
        settle(qtbot, window)
        assert (keys, page.current, QApplication.focusWidget()) == (keys, name, page.tables[name])
    press_here("Ctrl+F")
    assert page.narrow.hasFocus()
    press_here("Ctrl+Tab")
    settle(qtbot, window)
    press_here("Enter")
    assert isinstance(dialog_of(window, Dialog), Dialog)


def test_another_page_moves_the_file_and_the_desk_is_told(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    session.do(ask_origin, AskOrigin(SAKINEH, "ری", session.today().replace(month=8)))
    settle(qtbot, window)
    page.lists.choose("transfers")
    settle(qtbot, window)
    assert page.tables["transfers"].rows.total == 1
    refused = RecordCoverage(SAKINEH, Coverage.REFUSED, session.today(), "x")
    session.do(record_coverage, refused)
    settle(qtbot, window)
    assert page.tables["transfers"].rows.total == 1


def test_every_unanswered_move_stands_in_its_list_and_late_ones_are_marked(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    today = session.today()
    session.do(ask_origin, AskOrigin(SAKINEH, "ری", today - timedelta(days=2)))
    settle(qtbot, window)
    page.lists.choose("transfers")
    settle(qtbot, window)

    def shown() -> list[tuple[str, Tone]]:
        rows = page.tables["transfers"].rows
        (state,) = (one for one in transfer_columns(page, named=True) if one.name == "state")
        assert state.tone is not None
        return [(state.text(row), state.tone(row)) for row in map(rows.row_at, range(rows.total))]

    def counted() -> tuple[str, Tone]:
        tab = list_tabs(session.ask(desk_counts, AskDesk()))[-1]
        return tab.count, tab.tone

    assert (shown(), counted()) == ([("waits, 2 days", Tone.BLUE)], ("1", Tone.BLUE))
    session.do(add_rule, AddRule(DatedRule.TRANSFER_DAYS, today, 1, "نامه ۱"))
    page.reload()
    settle(qtbot, window)
    assert (shown(), counted()) == ([("overdue, 2 days", Tone.RED)], ("1", Tone.RED))


def test_a_viewer_looks_and_does_not_decide(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "viewer"
    folder.mkdir()
    admin = people.peopled_office(folder)
    come(admin)
    admin.do(add_user, AddUser("بیننده", Role.VIEWER, "چهار چنار کنار رود", own_password=PASSWORD))
    viewer = desk(admin.office_dir, user="بیننده")
    window = open_window(qtbot, viewer)
    page: ReceptionPage = show_page(qtbot, window, "reception")
    assert not page.new_button.isEnabled()
    assert not page.panel.decide_button.isEnabled()
    press(page.tables["receptions"], "Enter")
    settle(qtbot, window)
    assert [one for one in window.findChildren(Dialog) if one.isVisible()] == []
    window.let_go()
    viewer.close()
    admin.close()
