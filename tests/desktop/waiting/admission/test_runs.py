# SPDX-License-Identifier: Apache-2.0
"""Sealed runs in the window: everybody considered by outcome, repeated, and told where a row was altered."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.queues import LETTER, quota, waiting
from tests.support.window import nameless, show_page
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.waiting.admission.runs import RunsPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.waiting.admission import Outcome
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.calling import HoldEntry, hold


@pytest.fixture
def files(session: Session) -> list[str]:
    found = waiting(session, 5)
    quota(session, 2)
    session.do(hold, HoldEntry(found[1], "در سفر"))
    session.do(admit, Admit("pension", LETTER))
    return found


@pytest.fixture
def page(qtbot: QtBot, files: list[str], window: MainWindow) -> RunsPage:
    shown: RunsPage = show_page(qtbot, window, "runs")
    return shown


def shown(page: RunsPage) -> list[tuple[int, str, Outcome]]:
    rows = page.view.table.rows
    found = [rows.row_at(number) for number in range(rows.total)]
    return [(row.rank, row.file_no, row.outcome) for row in found if row is not None]


def test_everybody_considered_stands_by_outcome(page: RunsPage, keys: Keyboard, files: list[str]) -> None:
    keys.press("Enter")
    assert page.in_run()
    assert shown(page) == [(1, files[0], Outcome.ADMITTED), (3, files[2], Outcome.ADMITTED)]
    keys.press("Ctrl+Tab")
    assert shown(page) == [(2, files[1], Outcome.SKIPPED)]
    keys.press("Ctrl+Tab")
    assert shown(page) == [(4, files[3], Outcome.BEYOND), (5, files[4], Outcome.BEYOND)]
    assert nameless(page) == []
    keys.press("Esc")
    assert (page.in_run(), page.table.current_row().run) == (False, 1)


def test_a_run_is_repeated_from_the_list(page: RunsPage, keys: Keyboard) -> None:
    keys.press("Ctrl+R")
    assert page.in_run()
    assert keys.reads("The run gives the same bytes again")
    keys.press("Esc")
    assert (page.view.place.banner(), page.in_run()) == (None, True)


def test_an_altered_row_is_named(page: RunsPage, keys: Keyboard, session: Session, files: list[str]) -> None:
    alter(session, files[2])
    keys.press("Ctrl+R")
    banner = page.view.place.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "The run does not give the same bytes"
    assert files[2] in banner.text.text()


def alter(session: Session, file_no: str) -> None:
    """Somebody writes into the database with another tool."""
    raw = session._store.open_driver(read_only=False)
    raw.execute("DROP TRIGGER admission_considered_no_update")
    raw.execute("UPDATE admission_considered SET decile = 9 WHERE file_no = ?", (file_no,))
    raw.commit()
    raw.close()


def test_the_minutes_are_printed_and_the_file_opened(
    window: MainWindow, page: RunsPage, keys: Keyboard, files: list[str]
) -> None:
    keys.press("Ctrl+P")
    assert isinstance(keys.one(PaperDialog), PaperDialog)
    keys.press("Esc", "Enter", "Down", "Ctrl+O")
    assert window.current_name() == "file"
    assert keys.reads(files[2])
