# SPDX-License-Identifier: Apache-2.0
"""The row under the cursor is seen whole, wherever rows come in and however low the list becomes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.desktop.kit.test_table import CLIENTS, Store, shown
from welfare_desk.desktop.kit.table import Table


def seen_whole(table: Table) -> bool:
    """Whether the row under the cursor is in sight from edge to edge."""
    place = table.visualRect(table.currentIndex())
    return place.height() > 0 and place.top() >= 0 and place.bottom() < table.viewport().height()


def test_a_row_that_was_just_added_at_the_end_is_seen_whole(qtbot: QtBot) -> None:
    store = Store()
    store.rows = list(CLIENTS[:60])
    table = shown(qtbot, store, two_lines=True)
    table.show_rows(store.fetch)
    table.go_to(59)
    store.rows = list(CLIENTS[:61])
    table.stand_on(60)
    table.reload()
    qtbot.wait(20)
    assert (table.currentIndex().row(), seen_whole(table)) == (60, True)


def test_a_list_that_becomes_lower_keeps_the_row_in_hand_in_sight(qtbot: QtBot) -> None:
    store = Store()
    store.rows = list(CLIENTS[:60])
    table = shown(qtbot, store)
    table.show_rows(store.fetch)
    table.go_to(59)
    card = store.card
    assert card is not None
    card.resize(700, 260)
    qtbot.wait(20)
    assert seen_whole(table)
    table.verticalScrollBar().setValue(0)
    card.resize(700, 240)
    qtbot.wait(20)
    assert table.rowAt(0) == 0  # what was scrolled out of sight stays there


def test_the_first_of_what_is_left_is_meant_when_the_box_above_leads_on(qtbot: QtBot) -> None:
    store = Store()
    store.rows = list(CLIENTS[:60])
    table = shown(qtbot, store)
    table.show_rows(store.fetch)
    table.go_to(40)
    store.rows, store.held = list(CLIENTS[30:50]), True
    table.show_rows(store.fetch)
    table.go_to_first()
    store.answer(*store.waiting.pop())
    assert table.current_row() == CLIENTS[30]
    table.go_to(5)
    table.go_to_first()
    assert table.current_row() == CLIENTS[30]
