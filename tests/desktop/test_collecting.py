# SPDX-License-Identifier: Apache-2.0
"""Garbage with a timer in it dies on the window's thread, however much another thread allocates."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.collecting import Collector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    made = Collector()
    yield made
    gc.unfreeze()
    gc.enable()


class Circle(QObject):
    """An object that only the search for garbage can free."""

    def __init__(self, died_on: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer()
        self.timer.start(10_000)
        self._died_on = died_on

    def __del__(self) -> None:
        self._died_on.append(threading.get_ident())


def test_garbage_dies_on_the_windows_thread(qtbot: QtBot, collector: Collector) -> None:
    died_on: list[int] = []
    for _ in range(20):
        Circle(died_on)

    def allocate() -> None:
        kept = [[number] for number in range(200_000)]
        assert len(kept) == 200_000

    other = threading.Thread(target=allocate)
    other.start()
    other.join()
    assert died_on == []
    collector.look()
    assert died_on == [threading.get_ident()] * 20


def test_what_grew_old_is_found_in_its_turn(qtbot: QtBot, collector: Collector) -> None:
    died_on: list[int] = []
    circle: Circle | None = Circle(died_on)
    collector.look()
    collector.look()
    assert circle is not None
    circle = None
    for _ in range(60):
        collector.look()
    assert died_on == [threading.get_ident()]
