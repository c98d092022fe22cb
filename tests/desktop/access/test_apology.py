# SPDX-License-Identifier: Apache-2.0
"""The apology for a fault of the program."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from welfare_desk.desktop.access.apology import Apology


def test_the_apology_names_the_report_and_shows_no_trace(qtbot: QtBot) -> None:
    window = Apology("7KQF-2M9T")
    qtbot.addWidget(window)
    window.open()
    assert window.number.text() == "7KQF-2M9T"
    assert "Traceback" not in window.text.text()
    Apology._shown = None
