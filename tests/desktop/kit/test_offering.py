# SPDX-License-Identifier: Apache-2.0
"""What is looked for in a line: the first hit is marked, Enter takes it, Down goes to the next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text
from tests.support.window import press
from welfare_desk.desktop.kit.fields.named import FoundField, OfferedField

GOODS = ("ویلچر برقی", "ویلچر معمولی", "ویلچر")


@pytest.fixture
def found(qtbot: QtBot) -> Iterator[FoundField]:
    field = FoundField("item", "کالا")
    yield shown(qtbot, field)
    field.line.completer().popup().hide()


def shown(qtbot: QtBot, field: FoundField | OfferedField) -> FoundField | OfferedField:
    field.offer(GOODS)
    qtbot.addWidget(field)
    field.show()
    field.line.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field.line)
    return field


def typed(field: FoundField | OfferedField, text: str, *keys: str) -> str:
    """What the line holds after a text and some keys, which the open list has first."""
    type_text(field.line, text)
    for key in keys:
        press(field.line.completer().popup(), key)
    return field.value()


@pytest.mark.parametrize(
    ("text", "keys", "taken"),
    [
        ("ویل", ("Enter",), "ویلچر برقی"),
        ("ویل", ("Down", "Enter"), "ویلچر معمولی"),
        ("ویل", ("Down", "Down", "Enter"), "ویلچر"),
        ("معم", ("Enter",), "ویلچر معمولی"),
        ("معم", ("Down", "Enter"), "ویلچر معمولی"),
        ("ویلچر", ("Enter",), "ویلچر"),
    ],
)
def test_enter_takes_the_first_hit_and_down_goes_to_the_next(
    found: FoundField, text: str, keys: tuple[str, ...], taken: str
) -> None:
    assert typed(found, text, *keys) == taken


def test_the_first_hit_is_drawn_as_chosen_while_the_line_holds_what_was_typed(found: FoundField) -> None:
    type_text(found.line, "ویل")
    offered = found.line.completer().popup()
    drawn = []
    for row in range(3):
        option = QStyleOptionViewItem()
        offered.itemDelegate().initStyleOption(option, offered.model().index(row, 0))
        drawn.append(bool(option.state & QStyle.StateFlag.State_Selected))
    assert (drawn, found.line.text()) == ([True, False, False], "ویل")


def test_where_other_names_may_be_typed_enter_takes_none_of_several(qtbot: QtBot) -> None:
    field = shown(qtbot, OfferedField("office", "اداره"))
    assert typed(field, "ویل", "Enter") == "ویل"
    field.line.completer().popup().hide()
