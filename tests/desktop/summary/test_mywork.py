# SPDX-License-Identifier: Apache-2.0
"""«My work today» on the first page, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.office import PASSWORD
from tests.support.window import dialog_of, open_window, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.casework.notes.tasks import TaskDialog
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.labels import Chip
from welfare_desk.desktop.summary.mywork import counts
from welfare_desk.desktop.summary.page import FirstPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.summary.my_work import MyWork, Waiting
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.tasks import AddTask, ShowTask, add_task, show_task
from welfare_desk.services.mywork import AskMyWork, my_work
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    moment = [offices.NOON - timedelta(days=3)]

    def clock() -> datetime:
        return moment[0]

    opened = offices.office(tmp_path, clock)
    opened.do(add_user, AddUser("زهرا", Role.CASE_CLERK, "چهار چنار کنار رود", own_password=PASSWORD))
    opened.do(add_task, AddTask("دیرشده", TODAY - timedelta(days=2)))
    opened.do(add_task, AddTask("امروز", TODAY))
    opened.do(add_task, AddTask("فردا", TODAY + timedelta(days=1)))
    opened.do(add_task, AddTask("کار دیگری", TODAY, "زهرا"))
    moment[0] = offices.NOON
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FirstPage:
    shown: FirstPage = show_page(qtbot, window, "first")
    return shown


def said(page: FirstPage) -> list[str]:
    return [label.text() for label in page.mine.findChildren(QLabel) if label.text()]


def test_what_is_mine_and_due_stands_there_the_late_one_in_red(page: FirstPage) -> None:
    assert [text for text in said(page) if text in ("دیرشده", "امروز", "فردا", "کار دیگری")] == [
        "دیرشده",
        "امروز",
    ]
    chips = [
        (chip.text(), chip.property("chip") or chip.property("tone")) for chip in page.mine.findChildren(Chip)
    ]
    assert [text for text, _ in chips] == ["2 days late", "today"]
    assert page.subtitle.startswith("4 ")


def test_done_by_keyboard_goes_on_to_the_next_and_is_taken_back(
    qtbot: QtBot, window: MainWindow, page: FirstPage, session: Session
) -> None:
    page.mine.done_buttons[1].setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert list(page.mine.done_buttons) == [2]
    assert page.mine.done_buttons[2].hasFocus()
    assert session.ask(my_work, AskMyWork()).due == 1
    window.undo_bar.undo()
    settle(qtbot, window)
    assert list(page.mine.done_buttons) == [1, 2]


def test_a_task_without_a_file_is_opened_and_postponed(
    qtbot: QtBot, window: MainWindow, page: FirstPage, session: Session
) -> None:
    page.mine.open_buttons[1].setFocus()
    press_here("Enter")
    settle(qtbot, window)
    (dialog,) = window.findChildren(TaskDialog)
    type_into(dialog.due_on.control, "فردا")
    dialog.save()
    settle(qtbot, window)
    assert list(page.mine.done_buttons) == [2]


def test_a_task_without_a_file_is_struck_where_it_is_opened(
    qtbot: QtBot, window: MainWindow, page: FirstPage, session: Session
) -> None:
    page.mine.open_buttons[1].setFocus()
    press_here("Enter")
    settle(qtbot, window)
    dialog = dialog_of(window, TaskDialog)
    dialog.strike_button.setFocus()
    press_here("Space")
    asked = dialog_of(window, MistakeDialog)
    type_into(asked.reason.control, "دوبار نوشته شد")
    press(asked, "Ctrl+S")
    settle(qtbot, window)
    assert list(page.mine.done_buttons) == [2]
    task = session.ask(show_task, ShowTask(1))
    assert task is not None
    assert task.mistake is not None
    assert (task.mistake.why, task.file_no) == ("دوبار نوشته شد", "")


def test_a_new_task_from_the_first_page(
    qtbot: QtBot, window: MainWindow, page: FirstPage, session: Session
) -> None:
    press(window, "Ctrl+T")
    settle(qtbot, window)
    (dialog,) = window.findChildren(TaskDialog)
    type_into(dialog.text.control, "آمار ماه")
    dialog.save()
    settle(qtbot, window)
    assert [task.text for task in session.ask(my_work, AskMyWork()).tasks] == ["دیرشده", "امروز", "آمار ماه"]


def test_more_than_a_few_are_shown_when_asked_for(
    qtbot: QtBot, window: MainWindow, page: FirstPage, session: Session
) -> None:
    for number in range(6):
        session.do(add_task, AddTask(f"کار {number}", TODAY))
    settle(qtbot, window)
    assert len(page.mine.done_buttons) == 3
    assert page.mine.more_button is not None
    page.mine.more_button.setFocus()
    press_here("Enter")
    assert len(page.mine.done_buttons) == 8


def test_counts_are_told_and_lead_only_to_pages_that_exist() -> None:
    dress(Settings(theme="light", language="en"))
    found = counts(Waiting(documents_expiring=3, inquiries_unanswered=1))
    assert [(count.name, count.title) for count in found] == [
        ("documents", "3 documents end within 30 days or have ended"),
        ("inquiries", "1 inquiry waits for an answer"),
    ]
    assert counts(Waiting()) == []


@pytest.mark.parametrize(
    ("waiting", "page_", "tab"),
    [
        (Waiting(documents_expiring=3), "ending", ""),
        (Waiting(visits_due=1), "visits", ""),
        (Waiting(transfers_unanswered=2), "reception", "transfers"),
        (Waiting(inquiries_unanswered=4), "commission", "inquiries"),
        (Waiting(intervals_to_approve=1), "equipment", "approvals"),
    ],
)
def test_every_count_leads_to_its_list(
    qtbot: QtBot, window: MainWindow, page: FirstPage, waiting: Waiting, page_: str, tab: str
) -> None:
    page.mine.show_work(MyWork((), 0, waiting), TODAY, may_edit=True)
    (link,) = page.mine.stops()
    link.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert window.current_name() == page_
    shown: Any = window.current()
    tabs = getattr(shown, "lists" if page_ == "reception" else "tabs", None)
    assert tab in ("", tabs.current if tabs is not None else None)


def test_tab_goes_along_the_first_page_as_the_eye_does(
    qtbot: QtBot, window: MainWindow, page: FirstPage
) -> None:
    window.resize(1366, 768)
    settle(qtbot, window)
    page.first_focus().setFocus()
    passed: list[QWidget] = []
    while (focused := window.focusWidget()) is not None and focused not in passed:
        passed.append(focused)
        press_here("Tab")
    stops = [stop for stop in passed if page.isAncestorOf(stop)]
    work = [*page.mine.stops(), *page.tasks.stops()]
    # Nothing has happened in this office: the list of events is not there.
    charts = [page.board.flow, page.board.flow_card.more, page.board.parts.tabs, page.ring]
    charts.append(page.board.parts.more)
    assert stops == [*page.tiles.values(), *charts, page.task_button, *work, page.all_files]
    for stop in work:
        stop.setFocus()
        assert not stop.visibleRegion().isEmpty()  # scrolled to where it is seen


def test_the_work_ends_below_a_whole_line(qtbot: QtBot, window: MainWindow, page: FirstPage) -> None:
    for height in (600, 640, 700, 768, 900):
        window.resize(1366, height)
        settle(qtbot, window)
        seen = [
            row.visibleRegion().boundingRect().height() / row.height()
            for row in (*page.mine.rows, *page.tasks.rows)
        ]
        assert {share for share in seen if share} <= {1.0}
