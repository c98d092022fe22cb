# SPDX-License-Identifier: Apache-2.0
"""Lists of equipment go to Excel as they are narrowed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.support.stocked import CANE, FIRST, SECOND
from tests.support.window import press, settle, show_page
from welfare_desk.desktop.equipment.page import EquipmentPage
from welfare_desk.desktop.frame import sheet_writing
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.window import MainWindow


def _rows(path: Path) -> list[list[Any]]:
    with CalamineWorkbook.from_path(path) as book:
        return book.get_sheet_by_index(0).to_python()


def _export(qtbot: QtBot, window: MainWindow, page: EquipmentPage, target: Path) -> list[list[Any]]:
    """Press the key, answer with this file, and read what was written."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sheet_writing, "ask_where_to_save", lambda *_: str(target))
        press(page, "Ctrl+Shift+E")
        settle(qtbot, window)
    return _rows(target)


def test_devices_go_out_as_they_are_narrowed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab="devices")
    everything = _export(qtbot, window, page, tmp_path / "all.xlsx")
    assert [row[3] for row in everything[-2:]] == [FIRST, SECOND]
    page.shown.list.narrow.setText(SECOND)
    settle(qtbot, window)
    narrowed = _export(qtbot, window, page, tmp_path / "one.xlsx")
    assert [row[3] for row in narrowed if FIRST in row or SECOND in row] == [SECOND]
    assert f"جست‌وجو: {SECOND}" in [row[0] for row in narrowed]


@pytest.mark.parametrize(
    "tab", ["movements", "loans", "overdue", "requests", "promises", "cash", "outreach", "approvals"]
)
def test_other_lists_go_out_too(qtbot: QtBot, window: MainWindow, tmp_path: Path, tab: str) -> None:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab=tab)
    assert "خروجی گرفته: مریم" in [row[0] for row in _export(qtbot, window, page, tmp_path / "list.xlsx")]


def test_balances_go_out_whole_or_say_why_not(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab="stock")
    assert CANE in [row[0] for row in _export(qtbot, window, page, tmp_path / "stock.xlsx")]
    page.shown.narrow.setText("عصا")
    told = "The balances are exported whole; Esc shows all items first."
    qtbot.waitUntil(lambda: reason_of(page._export_act) == told)
    page.shown.clear()
    qtbot.waitUntil(lambda: reason_of(page._export_act) == "")
