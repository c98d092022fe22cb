# SPDX-License-Identifier: Apache-2.0
"""The list goes to Excel, from who may."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.office import PASSWORD, desk
from tests.support.window import open_window, press, settle, show_page
from welfare_desk.desktop.casework.files import FilesPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.session import Session


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
        assert len(QGuiApplication.clipboard().text().split("\n")) == 2
        window.let_go()


def test_ticked_rows_are_copied_for_excel_with_their_zeros(page: FilesPage) -> None:
    for _ in range(2):
        press(page.table, "Space")
        press(page.table, "Down")
    assert page.status[1][0] == "2 files selected"
    press(page.table, "Ctrl+C")
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


def test_the_list_is_written_to_excel(
    qtbot: QtBot, window: MainWindow, page: FilesPage, tmp_path: Path
) -> None:
    from python_calamine import CalamineWorkbook

    target = tmp_path / "list.xlsx"
    page.export.write(target, FileFilter(coverages=(Coverage.APPLICANT,)), *page.order())
    settle(qtbot, window)
    with CalamineWorkbook.from_path(target) as book:
        cells = [cell for row in book.get_sheet_by_index(0).to_python() for cell in row]
    assert {"1400-00004", "1080000003", "سکینه"} <= set(cells)
    assert "0013542419" not in cells
