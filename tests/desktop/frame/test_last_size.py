# SPDX-License-Identifier: Apache-2.0
"""A window comes back as large as it was closed, from one start of the program to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.frame.last_size import as_last_time, remember_size
from welfare_desk.desktop.kit.memory import Memory


def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    return made


def test_the_size_of_last_time_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    first = window(qtbot)
    first.resize(1100, 640)
    remember_size(first, Memory(tmp_path / "memory.json"))
    second = window(qtbot)
    as_last_time(second, Memory(tmp_path / "memory.json"))
    assert (second.width(), second.height(), second.isMaximized()) == (1100, 640, False)


def test_a_window_that_filled_its_screen_fills_it_again(qtbot: QtBot, tmp_path: Path) -> None:
    first = window(qtbot)
    first.showMaximized()
    remember_size(first, Memory(tmp_path / "memory.json"))
    second = window(qtbot)
    as_last_time(second, Memory(tmp_path / "memory.json"))
    assert second.isMaximized()


def test_one_that_fills_a_small_screen_already_stays_so(qtbot: QtBot) -> None:
    memory = Memory()
    memory.put("window/size", {"width": 1100, "height": 640, "maximized": False})
    shown = window(qtbot)
    shown.showMaximized()
    filled = shown.size()
    as_last_time(shown, memory)
    assert (shown.size(), shown.isMaximized()) == (filled, True)


def test_nothing_kept_changes_nothing(qtbot: QtBot) -> None:
    shown = window(qtbot)
    as_last_time(shown, Memory())
    assert (shown.width(), shown.height()) == (1366, 768)
