# SPDX-License-Identifier: Apache-2.0
"""The rail in low windows and with large letters: no word is cut, and what has no word has a tool tip."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.frame.rail import Rail
from welfare_desk.settings import Settings


@pytest.mark.parametrize(
    ("scale", "height", "worded"),
    [(1.0, 614, True), (1.0, 768, True), (1.15, 768, True), (1.25, 768, True), (1.5, 614, False)],
)
def test_a_word_stands_whole_or_in_the_tool_tip(
    qtbot: QtBot, scale: float, height: int, worded: bool
) -> None:
    dress(Settings(theme="light", language="fa", scale=scale))
    rail = Rail([spec for spec in PAGES if spec.rail], "نمونه")
    qtbot.addWidget(rail)
    rail.resize(rail.width(), height)
    rail.show()
    qtbot.waitExposed(rail)
    buttons = list(rail.buttons.values())
    assert [button.toolTip() for button in buttons] == ["" if worded else button.text() for button in buttons]
    if worded:
        assert all(button.height() >= button.worded_height() for button in buttons)
    assert max(button.geometry().bottom() for button in buttons) < height
