# SPDX-License-Identifier: Apache-2.0
"""An act on the row under the cursor hears of every row, and of none while its list is out of sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.columns import Column, from_rows
from welfare_desk.desktop.kit.row_act import RowFollower
from welfare_desk.desktop.kit.table import Table
from welfare_desk.settings import Settings


def test_the_row_is_told_while_it_is_seen_and_none_while_it_is_not(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="en"))
    holder = QWidget()
    qtbot.addWidget(holder)
    table = Table([Column("name", "Name", str, width=200)], name="names", accessible_name="Names")
    QVBoxLayout(holder).addWidget(table)
    told: list[Any] = []
    RowFollower(holder, table, told.append)
    assert told == [None]
    table.show_rows(from_rows(["one", "two"]))
    assert set(told) == {None}
    holder.show()
    assert told[-1] == "one"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert told[-1] == "two"
    holder.hide()
    assert told[-1] is None
    holder.show()
    assert told[-1] == "two"
