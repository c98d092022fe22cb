# SPDX-License-Identifier: Apache-2.0
"""Where the cursor goes when a part of a page comes in sight, and when its list comes or goes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import press_here
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import Column, from_rows
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table


class Part(Leading):
    """A button over a line that the cursor is wanted in."""

    def __init__(self) -> None:
        super().__init__()
        self.button, self.line = QPushButton("button"), QLineEdit()
        self.leads_to = self.line
        layout = QVBoxLayout(self)
        layout.addWidget(self.button)
        layout.addWidget(self.line)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    QVBoxLayout(shown).addWidget(QPushButton("before"))
    shown.show()
    qtbot.waitActive(shown)
    return shown


def test_the_part_gives_the_cursor_to_its_line_and_tab_finds_the_button_over_it(
    window: QWidget,
) -> None:
    part = Part()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(part)
    part.show()
    part.setFocus()
    assert QApplication.focusWidget() is part.line
    passed = []
    for _ in range(3):
        press_here("Tab")
        passed.append(QApplication.focusWidget())
    assert passed[1:] == [part.button, part.line]


def test_a_part_whose_line_is_hidden_keeps_the_cursor(window: QWidget) -> None:
    part = Part()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(part)
    part.line.hide()
    part.show()
    part.setFocus()
    assert QApplication.focusWidget() is part


def test_the_cursor_goes_along_with_what_the_card_shows(window: QWidget) -> None:
    columns = [Column("text", "Text", str, width=100)]
    table, empty = Table(columns, name="t", accessible_name="Texts"), EmptyState("inbox", "Nothing")
    card = ListCard(table, over=empty)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(card)
    card.show()
    table.show_rows(from_rows(["one"]))
    table.setFocus()
    card.show_over(True)
    assert QApplication.focusWidget() is empty
    card.show_over(False)
    assert QApplication.focusWidget() is table
    card.show_over(True)
    table.setFocus()
    assert QApplication.focusWidget() is empty
