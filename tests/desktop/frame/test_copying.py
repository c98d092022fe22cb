# SPDX-License-Identifier: Apache-2.0
"""What Ctrl+C takes out of a list: a row for everybody, more with a right and a trace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.office import PASSWORD, desk
from tests.support.window import open_window, press, settle, show_page
from welfare_desk.desktop.access.users import UsersPage
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role, Sighting
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import ListSightings, list_sightings


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilesPage:
    shown: FilesPage = show_page(qtbot, window, "files")
    return shown


def test_who_may_not_export_copies_no_list_either(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("زهرا", Role.VIEWER, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    with desk(session.office_dir, user="زهرا") as viewer:
        window = open_window(qtbot, viewer)
        page: FilesPage = show_page(qtbot, window, "files")
        page.table.selectAll()
        page.table.copy()
        settle(qtbot, window)
        assert len(QGuiApplication.clipboard().text().split("\n")) == 2
        assert (
            window.status._toast_words.text()
            == "One row was copied: copying more takes the right to export lists."
        )
        window.let_go()
    assert session.ask(list_sightings, ListSightings()).rows == ()


def test_ticked_rows_are_copied_for_excel_with_their_zeros(
    qtbot: QtBot, window: MainWindow, page: FilesPage, session: Session
) -> None:
    for _ in range(2):
        press(page.table, "Space")
        press(page.table, "Down")
    assert page.status[1][0] == "2 files selected"
    press(page.table, "Ctrl+C")
    settle(qtbot, window)
    [seen] = session.ask(list_sightings, ListSightings()).rows
    assert (seen.what, seen.rows) == (Sighting.EXPORT, 2)
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().split("\n")]
    assert [line[:3] for line in lines] == [
        ["Name", "National ID", "File number"],
        ["علی اکبری", "0013542419", "1400-00001"],
        ["سکینه موسوی", "1080000003", "1400-00004"],
    ]
    assert "mso-number-format" in data.html()
    press(page.table, "Esc")
    assert page.table.rows.checked == []
    press(page.table, "Ctrl+C")
    settle(qtbot, window)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 2
    assert session.ask(list_sightings, ListSightings()).total == 1


def test_any_list_asks_for_the_right(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.ADMIN, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    with desk(session.office_dir, user="رضا") as administrator:
        window = open_window(qtbot, administrator)
        page: UsersPage = show_page(qtbot, window, "users")
        page.table.selectAll()
        press(page.table, "Ctrl+C")
        settle(qtbot, window)
        assert (page.table.rows.total, len(QGuiApplication.clipboard().text().split("\n"))) == (2, 2)
        window.let_go()
    assert session.ask(list_sightings, ListSightings()).rows == ()
