# SPDX-License-Identifier: Apache-2.0
"""Widths of columns that follow what stands in them."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.cells import PAD, cell_font
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme.look import px
from welfare_desk.settings import Settings


def test_a_column_whose_words_are_held_is_never_narrower_than_they_are(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="en"))
    long = "144,232,000,000"
    columns = [
        Column("name", "Name", str, width=200, stretch=1),
        Column("value", "Value", lambda _: long, CellLook.FIGURE, width=60, least=40),
    ]
    table = Table(columns, name="held", accessible_name="Held")
    qtbot.addWidget(table)
    table.resize(220, 200)
    table.show()
    table.show_rows(from_rows(["one"]))
    needed = QFontMetrics(cell_font(CellLook.FIGURE, words=long)).horizontalAdvance(long)
    assert table.columnWidth(1) < needed
    table.widths.hold_words(("value",))
    assert table.columnWidth(1) >= needed + 2 * px(PAD)
    table.show_rows(from_rows([]))
    table.widths.hold_words(("value",))
    assert table.columnWidth(1) < needed


def test_columns_that_have_no_room_are_named(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="en"))
    columns = [
        Column("name", "Name", str, width=200, stretch=1),
        Column("score", "Score", str, width=120, drop=1),
        Column("state", "State", str, width=120, drop=2),
    ]
    table = Table(columns, name="narrow", accessible_name="Narrow")
    qtbot.addWidget(table)
    told: list[tuple[str, ...]] = []
    table.widths.left_out_changed.connect(lambda: told.append(table.widths.left_out()))
    table.show()
    for width in (600, 400, 250, 600):
        table.resize(px(width), 200)
        qtbot.wait(1)
    assert [names for at, names in enumerate(told) if not at or names != told[at - 1]][-3:] == [
        ("State",),
        ("Score", "State"),
        (),
    ]
    table.widths.show(1, False)
    table.resize(px(250), 200)
    qtbot.wait(1)
    assert table.widths.left_out() == ("State",)
