# SPDX-License-Identifier: Apache-2.0
"""The import wizard worked as a clerk works it: a workbook chosen, keys pressed where the cursor is."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.window import press_here, settle
from welfare_desk.desktop.exchange.wizard import ImportPage
from welfare_desk.desktop.window import MainWindow


def choose(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: str, page: ImportPage
) -> None:
    """Choose a workbook by Ctrl+O; the system's own dialog answers with the path."""

    def answer(*asked: object) -> tuple[str, str]:
        return path, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    page.first_focus().setFocus()
    press_here("Ctrl+O")
    settle(qtbot, window, 20000)


def save_as(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    """The system's dialog for saving answers with the path."""

    def answer(*asked: object) -> tuple[str, str]:
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)


def go_on(qtbot: QtBot, window: MainWindow, keys: str = "Ctrl+Enter") -> None:
    """Press keys where the cursor is and wait for what comes of it."""
    press_here(keys)
    settle(qtbot, window, 30000)


def rows_of(table: Any) -> list[Any]:
    """The rows of a table, as far as they are fetched."""
    return [table.rows.row_at(place) for place in range(table.rows.total)]
