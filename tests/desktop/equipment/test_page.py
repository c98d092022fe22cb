# SPDX-License-Identifier: Apache-2.0
"""The equipment page and its tabs."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.window import press, settle, show_page
from welfare_desk.desktop.equipment.page import PARTS, EquipmentPage
from welfare_desk.desktop.window import MainWindow


def test_ctrl_tab_goes_along_the_parts(qtbot: QtBot, window: MainWindow) -> None:
    page: EquipmentPage = show_page(qtbot, window, "equipment")
    seen = []
    for _ in PARTS:
        seen.append(page.stack.currentWidget().name)
        press(page, "Ctrl+Tab")
        settle(qtbot, window)
    assert seen == [part.name for part in PARTS]
    assert page.shown.name == PARTS[0].name


def test_a_tab_is_shown_by_its_name(qtbot: QtBot, window: MainWindow) -> None:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab="devices")
    assert (page.shown.name, page.crumbs) == ("devices", ("Equipment", "Devices"))
