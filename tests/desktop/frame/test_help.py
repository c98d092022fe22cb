# SPDX-License-Identifier: Apache-2.0
"""F1 at every size of the window: whatever a key does is read whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import open_window, show_page
from welfare_desk.desktop.frame.help import HelpDialog, keys_of
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    session = people.peopled_office(tmp_path)
    shown = open_window(qtbot, session, language="fa")
    yield shown
    shown.let_go()
    session.close()


@pytest.mark.parametrize("size", [(1366, 768), (1092, 614), (1920, 1080)])
@pytest.mark.parametrize("page", ["files", "file"])
def test_no_line_of_the_help_is_cut(
    qtbot: QtBot, window: MainWindow, page: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    show_page(qtbot, window, page, **({"key": "1400-00001"} if page == "file" else {}))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    qtbot.wait(30)
    area = min(dialog.findChildren(QScrollArea), key=QWidget.width)  # that of a low window holds it
    room = area.viewport().width()
    lines = [label for label in area.findChildren(Label) if label.isVisible() and label is not dialog.title]
    cut = [label.text() for label in lines if label.heightForWidth(label.width()) > label.height()]
    assert (area.horizontalScrollBar().maximum(), cut) == (0, [])
    assert all(label.mapTo(area.viewport(), QPoint(0, 0)).x() >= 0 for label in lines)
    assert all(label.mapTo(area.viewport(), QPoint(label.width(), 0)).x() <= room for label in lines)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_of_two_acts_with_one_key_the_one_that_works_is_told(qtbot: QtBot) -> None:
    page, part = QAction("Throw the draft away"), QAction("Take a file of payments back")
    for act in (page, part):
        act.setShortcuts([QKeySequence("Ctrl+Del")])
    page.setEnabled(False)
    assert keys_of([page, part]) == [("Ctrl+Del", "Take a file of payments back")]
    part.setEnabled(False)
    page.setEnabled(True)
    assert keys_of([page, part]) == [("Ctrl+Del", "Throw the draft away")]
