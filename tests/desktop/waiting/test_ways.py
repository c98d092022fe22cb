# SPDX-License-Identifier: Apache-2.0
"""The ways from the queue to the pages that act on it, in a wide window and in a narrow one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import press, settle
from welfare_desk.desktop.waiting.page import QueuePage
from welfare_desk.desktop.window import MainWindow


@pytest.mark.parametrize(
    ("keys", "name"),
    [("F7", "admission"), ("Shift+F7", "calls"), ("Shift+F8", "runs"), ("F6", "policy")],
)
def test_every_way_has_its_key_in_a_narrow_window_too(
    qtbot: QtBot, window: MainWindow, page: QueuePage, keys: str, name: str
) -> None:
    window.resize(1092, 614)
    settle(qtbot, window)
    press(page, keys)
    settle(qtbot, window)
    assert window.current_name() == name


def test_a_narrow_window_leaves_the_room_of_one_button_to_the_chips(
    qtbot: QtBot, window: MainWindow, page: QueuePage
) -> None:
    seen = {}
    for width, height in ((1366, 768), (1092, 614)):
        window.resize(width, height)
        settle(qtbot, window)
        seen[width] = [name for name, button in page.ways.buttons.items() if button.isVisible()]
        chips = page.filters.chips.values()
        assert [chip.width() >= chip.sizeHint().width() for chip in chips] == [True] * len(chips)
    assert seen == {1366: ["admission", "calls", "runs"], 1092: ["admission", "calls"]}
