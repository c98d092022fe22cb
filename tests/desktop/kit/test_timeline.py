# SPDX-License-Identifier: Apache-2.0
"""A long time line: each entry told whole, walked and opened with keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit import timeline
from welfare_desk.desktop.kit.cards import Happening
from welfare_desk.desktop.kit.timeline import TimelineList
from welfare_desk.desktop.theme.tokens import Tone


def test_a_long_time_line_tells_each_entry_whole(qtbot: QtBot) -> None:
    line = TimelineList("خط زمان")
    qtbot.addWidget(line)
    line.resize(400, 300)
    long_note = "شرحی که در یک سطر جا نمی‌شود و باید در چند سطر زیر هم بیاید تا خوانده شود " * 2
    line.show_entries(
        [
            Happening("house", Tone.VIOLET, "بازدید", long_note, "دیروز"),
            Happening("file", Tone.TEAL, "ثبت مدرک", "", "امروز"),
        ]
    )
    line.show()
    qtbot.waitExposed(line)
    model = line.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        f"بازدید · {long_note} · دیروز",
        "ثبت مدرک · امروز",
    ]
    tall, low = (line.visualRect(model.index(row, 0)).height() for row in (0, 1))
    assert tall > 2 * low
    assert line.accessibleName() == "خط زمان"


def test_enter_opens_the_entry_that_has_the_cursor(qtbot: QtBot) -> None:
    line = TimelineList("خط زمان")
    qtbot.addWidget(line)
    line.show_entries([Happening("house", Tone.VIOLET, str(number), "", "") for number in range(3)])
    line.show()
    qtbot.waitExposed(line)
    opened: list[int] = []
    line.opened.connect(opened.append)
    line.setFocus()
    line.setCurrentIndex(line.model().index(0, 0))
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened == [1]


def test_a_struck_entry_strikes_nothing_else_of_the_window(qtbot: QtBot) -> None:
    line = TimelineList("خط زمان")
    qtbot.addWidget(line)
    line.show_entries([Happening("house", Tone.VIOLET, "قطع مستمری", "", "", struck=True)])
    line.show()
    qtbot.waitExposed(line)
    line.grab()
    assert not timeline._title_font().strikeOut()
