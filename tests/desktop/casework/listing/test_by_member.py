# SPDX-License-Identifier: Apache-2.0
"""A member without a file, typed into the list's own filter: said plainly, and shown with one key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import nameless, open_window, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.session import Session

ALI, ZAHRA = "1400-00001", "1400-00003"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    for file_no, first in ((ALI, "زهرا"), ("1400-00002", "پوران")):
        fields = {"first_name": first, "last_name": "کریمی", "sex": "female", "birth_date": "1355/01/01"}
        opened.do(add_member, AddMember(file_no, 1, Kinship.SPOUSE, fields=fields))
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


def narrow(qtbot: QtBot, window: MainWindow, page: FilesPage, text: str) -> None:
    press(window, "Ctrl+F")
    type_into(page.narrow, text)
    qtbot.wait(200)
    settle(qtbot, window)


def numbers(page: FilesPage) -> list[str]:
    rows = page.table.rows
    return [row.file_no for row in (rows.row_at(place) for place in range(rows.total)) if row is not None]


def test_a_name_of_files_and_members_shows_the_files_and_tells_of_the_rest(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    assert not page.by_member.isVisible()
    narrow(qtbot, window, page, "زهرا")
    assert numbers(page) == [ZAHRA]
    assert (
        page.by_member.words.text()
        == "In the household of one file there is such a member, without a file of their own."
    )
    assert nameless(page) == []
    press_here("Ctrl+M")
    settle(qtbot, window)
    assert (numbers(page), page.wanted()) == ([ALI], FileFilter(text="زهرا", members=True))
    press_here("Ctrl+M")
    settle(qtbot, window)
    assert (numbers(page), page.wanted()) == ([ZAHRA], FileFilter(text="زهرا"))
    narrow(qtbot, window, page, "نوری")
    assert not page.by_member.isVisible()


def test_a_name_that_only_a_member_has_is_no_dead_end(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    narrow(qtbot, window, page, "کریمی")
    assert (numbers(page), page.empty.isVisible()) == ([], True)
    assert (
        page.by_member.words.text()
        == "In the households of 2 files there are such members, without a file of their own."
    )
    page.by_member.button.setFocus()
    press_here("Space")
    settle(qtbot, window)
    assert sorted(numbers(page)) == [ALI, "1400-00002"]
    narrow(qtbot, window, page, "پوران کریمی")
    assert numbers(page) == ["1400-00002"]
    press(page.table, "Esc")
    settle(qtbot, window)
    assert (page.table.rows.total, page.by_member.isVisible(), page.wanted()) == (4, False, FileFilter())
