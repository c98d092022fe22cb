# SPDX-License-Identifier: Apache-2.0
"""A day's first opening has the queues scored as of today, behind the first page and without a word."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from tests.support.equipment import CHAIR, Days, equipped
from tests.support.filled import filled_office
from tests.support.office import ADMIN, CHEAP, PASSWORD
from tests.support.window import open_window, settle, show_page
from welfare_desk import assembly
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import IRAN
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.waiting.questions import ListQueue, list_queue


def clocks(window: MainWindow) -> list[Any]:
    """What tells the window of a new day."""
    return [each for each in window.children() if type(each).__name__ == "Daily"]


def test_queues_follow_the_day_when_it_begins_and_after_midnight(qtbot: QtBot, tmp_path: Path) -> None:
    with filled_office(tmp_path) as session:
        first, folder = session.today(), session.office_dir
    now = datetime.datetime(first.year, first.month, first.day, 23, tzinfo=IRAN)
    moment = [now + datetime.timedelta(days=40)]

    with assembly.open_office(folder, ADMIN, PASSWORD, clock=lambda: moment[0], kdf=CHEAP) as session:
        window = open_window(qtbot, session)
        page = show_page(qtbot, window, "queue")
        qtbot.waitUntil(lambda: clocks(window) != [])  # it comes by itself, after the first page
        settle(qtbot, window)
        assert session.ask(list_queue, ListQueue()).scored_on == session.today() > first
        assert page.head.scored.figure.text().strip("\u200e") == "1404/09/10"
        moment[0] += datetime.timedelta(hours=2)
        (daily,) = clocks(window)
        daily.clock.timeout.emit()
        settle(qtbot, window)
        assert page.head.scored.figure.text().strip("\u200e") == "1404/09/11"
        assert session.ask(list_queue, ListQueue()).scored_on == session.today()
        window.let_go()


def test_promises_that_ran_out_end_when_a_day_begins(qtbot: QtBot, tmp_path: Path) -> None:
    office = equipped(tmp_path, at=Days)
    office.receive(CHAIR, 1, "A1")
    office.do(allocate, Allocate(office.granted(0), "A1"))
    office.days.go(40)
    window = open_window(qtbot, office.session)
    show_page(qtbot, window, "queue")
    qtbot.waitUntil(lambda: clocks(window) != [])
    settle(qtbot, window)
    states = "SELECT state || ' ' || (SELECT state FROM queue_entry) FROM allocation"
    assert office.value(states) == "expired waiting"
    window.let_go()
    office.session.close()
