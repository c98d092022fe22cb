# SPDX-License-Identifier: Apache-2.0
"""A panel leaves its row for the dialog and is back there, hidden, with the answer."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit.panel_dialog import PanelDialog, beside_already

pytestmark = pytest.mark.usefixtures("_dressed")


def test_the_panel_is_lent_and_given_back(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row, panel = QHBoxLayout(page), QLabel("Sums")
    row.addWidget(QLabel("Lines"))
    row.addWidget(panel)
    panel.hide()
    page.show()
    qtbot.waitExposed(page)
    dialog = PanelDialog(page, "Sums of the list", panel, row)
    dialog.open()
    assert (dialog.isAncestorOf(panel), panel.isVisible()) == (True, True)
    assert panel.height() >= 400
    dialog.cancel()
    assert (dialog.isAncestorOf(panel), panel.isVisible(), row.indexOf(panel)) == (False, False, 1)
    assert panel.minimumHeight() == 0


def test_a_wide_window_says_where_it_stands() -> None:
    assert (bool(beside_already(True)), beside_already(False)) == (True, "")
