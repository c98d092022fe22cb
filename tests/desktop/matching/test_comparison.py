# SPDX-License-Identifier: Apache-2.0
"""Two records side by side."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from tests.support.window import press, press_here, settle, show_page
from welfare_desk.desktop.kit.cells import cell_font
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.window import MainWindow


def test_what_is_chosen_is_strong_and_every_other_cell_stays_as_it_was(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = show_page(qtbot, window, "quality")
    press(page, "Ctrl+D")
    settle(qtbot, window)
    press_here("Enter")
    settle(qtbot, window)
    table = window.page("double").table
    picture = QPixmap(table.size())
    table.render(picture)
    assert [cell_font(kind).weight() for kind in (CellLook.TEXT, CellLook.CODE)] == [fonts.REGULAR] * 2
