# SPDX-License-Identifier: Apache-2.0
"""A second window on the same office is told so."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.office import office
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.window import MainWindow
from welfare_desk.settings import Settings
from welfare_desk.storage.place import Presence


def test_a_second_window_says_who_sits_at_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    with office(tmp_path) as session:
        window = MainWindow(session, Settings(theme="light"), Memory())
        qtbot.addWidget(window)
        window.extras().tell_other_windows()
        alone = window.status._toast_words.text()
        first = Presence(session.office_dir, "رضا", "2025-10-22T08:30:00.000000Z")
        window.extras().tell_other_windows()
        told = window.status._toast_words.text()
        first.leave()
        window.let_go()
    assert (alone, told) == ("", "این اداره در پنجرهٔ دیگری هم باز است: رضا")
