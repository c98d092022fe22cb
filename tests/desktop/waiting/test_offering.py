# SPDX-License-Identifier: Apache-2.0
"""Services with a queue are looked at, added and put aside on the page of the queue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.walking import walked_office
from tests.support.window import (
    dialog_of,
    open_window,
    plain,
    press,
    press_here,
    settle,
    show_page,
    type_into,
    undo_words,
)
from welfare_desk.desktop.frame.help import HelpDialog
from welfare_desk.desktop.kit.allowing import no_right, reason_of
from welfare_desk.desktop.waiting.offering import AddServiceDialog, ServicesDialog, free_code
from welfare_desk.desktop.waiting.page import QueuePage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.services import SHIPPED_SERVICES
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.moving import MoveInQueue, move
from welfare_desk.services.waiting.offering import AddService, add_service
from welfare_desk.services.waiting.questions import ListQueue, ListServices, list_queue, services


def own(session: Session) -> list[tuple[str, str, bool]]:
    found = session.ask(services, ListServices(retired=True)).services
    return [(one.code, one.name, one.retired) for one in found if one.id]


def offered(page: QueuePage) -> list[str]:
    return [page.head.service.itemText(place) for place in range(page.head.service.count())]


def test_a_service_is_added_by_keys_and_its_queue_is_there_at_once(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    press(page, "Shift+F9")
    settle(qtbot, window)
    listed = dialog_of(window, ServicesDialog)
    assert listed.table.rows.total == len(SHIPPED_SERVICES)
    press_here("Ins")
    settle(qtbot, window)
    form = dialog_of(window, AddServiceDialog)
    assert (form.name.line.hasFocus(), form.code.value()) == (True, "service-1")
    type_into(form.name.line, "کمک اجاره")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert own(session) == [("service-1", "کمک اجاره", False)]
    assert (page.service, page.head.service.currentText()) == ("service-1", "کمک اجاره (0)")
    assert plain(undo_words(window)) == "“کمک اجاره” has a queue now"
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    assert own(session) == [("service-1", "کمک اجاره", True)]
    assert page.service == "pension"


def test_a_name_or_code_that_is_no_good_is_said_at_its_field(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    page.offering.add()
    settle(qtbot, window)
    form = dialog_of(window, AddServiceDialog)
    type_into(form.name.line, "ویلچر")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert form.name.error().startswith("The service “ویلچر” with the code wheelchair is there already")
    type_into(form.name.line, "کمک اجاره")
    type_into(form.code.line, "۱ ۲")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert form.code.error().startswith("The code of a service is made of small Latin letters")
    assert own(session) == []


def test_del_puts_one_of_the_office_aside_and_back_but_none_of_ours(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    session.do(add_service, AddService("rent-aid", "کمک اجاره"))
    settle(qtbot, window)
    assert offered(page)[-1] == "کمک اجاره (0)"
    press(page, "Shift+F9")
    settle(qtbot, window)
    listed = dialog_of(window, ServicesDialog)
    assert listed.table.current_row().service.code == "pension"
    assert reason_of(listed.aside_button).startswith("It comes with the program")
    press_here("Del")
    press_here("End")
    assert listed.table.current_row().service.code == "rent-aid"
    press_here("Del")
    settle(qtbot, window)
    assert own(session) == [("rent-aid", "کمک اجاره", True)]
    assert listed.table.current_row().service.retired
    assert "کمک اجاره (0)" not in offered(page)
    press_here("Del")
    settle(qtbot, window)
    assert own(session) == [("rent-aid", "کمک اجاره", False)]
    press_here("Esc")
    assert offered(page)[-1] == "کمک اجاره (0)"


def test_whoever_waits_for_a_service_put_aside_is_seen_until_nobody_does(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    session.do(add_service, AddService("rent-aid", "کمک اجاره"))
    file_no = session.ask(list_queue, ListQueue()).rows[0].file_no
    session.do(move, MoveInQueue(file_no, QueueState.WAITING, session.today(), "rent-aid"))
    press(page, "Shift+F9")
    settle(qtbot, window)
    press_here("End")
    press_here("Del")
    settle(qtbot, window)
    assert own(session) == [("rent-aid", "کمک اجاره", True)]
    assert offered(page)[-1] == "کمک اجاره (1)"


def test_f1_tells_the_keys_of_the_page_and_of_the_dialog(
    qtbot: QtBot, window: MainWindow, page: QueuePage
) -> None:
    press(page, "Shift+F9")
    settle(qtbot, window)
    listed = dialog_of(window, ServicesDialog)
    assert listed.keys() == [("Ins", "New service"), ("Del", "Put aside, or back"), ("Esc", "close")]
    press_here("F1")
    settle(qtbot, window)
    assert dialog_of(window, HelpDialog).isVisible()


def test_free_codes_go_on_where_one_is_taken() -> None:
    assert free_code(["pension", "service-1", "service-2"]) == "service-3"


@pytest.fixture
def clerks(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window of somebody who may not manage the office."""
    with walked_office(tmp_path, f"role.{Role.CASE_CLERK.value}") as opened:
        shown = open_window(qtbot, opened)
        yield shown
        shown.let_go()


def test_who_may_not_manage_the_office_looks_and_is_told_why_no_more(
    qtbot: QtBot, clerks: MainWindow
) -> None:
    shown: QueuePage = show_page(qtbot, clerks, "queue")
    press(shown, "Shift+F9")
    settle(qtbot, clerks)
    listed = dialog_of(clerks, ServicesDialog)
    why = no_right(Permission.MANAGE_OFFICE)
    assert [reason_of(each) for each in (listed.add_button, listed.aside_button)] == [why, why]
    press_here("Ins")
    assert clerks.findChildren(AddServiceDialog) == []
