# SPDX-License-Identifier: Apache-2.0
"""The list goes to Excel."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import settle, show_page
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.listing import FileFilter


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilesPage:
    shown: FilesPage = show_page(qtbot, window, "files")
    return shown


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
