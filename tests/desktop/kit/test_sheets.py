# SPDX-License-Identifier: Apache-2.0
"""The sheet of a kind: chosen in a line, remembered on this PC, whatever its memory may hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.sheets import Drawn, SheetBar, drawn_on, keep_drawn
from welfare_desk.domain.sheet import THREE_ON_ONE, Copy, Sheet, SheetSize

KIND = "issue_voucher"


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "window.json")


def kept(tmp_path: Path) -> Drawn:
    return drawn_on(Memory(tmp_path / "window.json"), KIND)


def test_a_sheet_is_chosen_by_keys_and_found_again(qtbot: QtBot, memory: Memory, tmp_path: Path) -> None:
    bar = SheetBar(memory, KIND, "حواله")
    qtbot.addWidget(bar)
    bar.show()
    assert [bar.drawn(), bar.letterhead.isVisible()] == [Drawn(), False]
    for _ in range(5):
        QTest.keyClick(bar.choice, Qt.Key.Key_Down)
    assert kept(tmp_path) == Drawn("a4-three", False, (Copy.STORE, Copy.FILE, Copy.ACCOUNTS))
    assert kept(tmp_path).chosen() == THREE_ON_ONE
    QTest.keyClick(bar.choice, Qt.Key.Key_Up)
    QTest.keyClick(bar.letterhead, Qt.Key.Key_Space)
    QTest.keyClick(bar.copies[Copy.FILE], Qt.Key.Key_Space)
    assert kept(tmp_path).chosen() == Sheet(SheetSize.A4, True, True, (Copy.STORE, Copy.ACCOUNTS))
    again = SheetBar(Memory(tmp_path / "window.json"), KIND, "حواله")
    qtbot.addWidget(again)
    assert again.drawn() == bar.drawn()


def test_looking_at_another_sheet_changes_nothing_that_is_printed_later(
    qtbot: QtBot, memory: Memory, tmp_path: Path
) -> None:
    bar = SheetBar(memory, KIND, "حواله", THREE_ON_ONE.copies, looking=True)
    qtbot.addWidget(bar)
    bar.show()
    QTest.keyClick(bar.choice, Qt.Key.Key_Down)
    QTest.keyClick(bar.choice, Qt.Key.Key_Down)
    upright = Drawn("a5-upright", False, THREE_ON_ONE.copies)
    assert (bar.drawn(), kept(tmp_path)) == (upright, Drawn())
    QTest.keyClick(bar.keep, Qt.Key.Key_Space)
    assert kept(tmp_path) == upright


def test_a_paper_has_at_least_one_copy(qtbot: QtBot, memory: Memory, tmp_path: Path) -> None:
    keep_drawn(memory, KIND, Drawn("a5", False, (Copy.STORE,)))
    bar = SheetBar(memory, KIND, "حواله")
    qtbot.addWidget(bar)
    bar.show()
    QTest.keyClick(bar.copies[Copy.STORE], Qt.Key.Key_Space)
    assert kept(tmp_path) == Drawn("a5", False, (Copy.CLIENT,))
    QTest.keyClick(bar.choice, Qt.Key.Key_Up)
    assert (kept(tmp_path), memory.get(f"drawn/{KIND}")) == (Drawn(), None)


@pytest.mark.parametrize("broken", ["a5", 7, {"sheet": "a3"}, {"sheet": ["a5"]}, {"letterhead": True}])
def test_a_memory_written_by_another_hand_leaves_the_usual_sheet(memory: Memory, broken: Any) -> None:
    memory.put(f"drawn/{KIND}", broken)
    assert drawn_on(memory, KIND) == Drawn()


def test_copies_written_by_another_hand_are_passed_over(memory: Memory) -> None:
    memory.put(f"drawn/{KIND}", {"sheet": "a5", "letterhead": "yes", "copies": ["file", 3, "kiosk"]})
    assert drawn_on(memory, KIND) == Drawn("a5", False, (Copy.FILE,))
