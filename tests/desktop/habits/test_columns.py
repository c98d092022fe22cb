# SPDX-License-Identifier: Apache-2.0
"""Habit 20: every table of the window keeps its widths under a name of its own, and can lose them again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.habits.cursor import parts_by_keys
from tests.desktop.habits.forms import ALI, FORMS, Desk, office_of_forms
from tests.support.window import open_window, settle, show_page
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session

WITHOUT_TABLE = {"account", "counter", "device", "double"}
"""Pages that list nothing; the two persons of a likely double stand side by side."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office_of_forms(tmp_path) as opened:
        yield opened


def shown(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, Table]]:
    """Every table of every part of every page, once it has been laid out."""
    for spec in PAGES:
        page: Any = show_page(qtbot, window, spec.name, **({"key": ALI} if spec.name == "file" else {}))
        for _ in parts_by_keys(qtbot, window, page):
            for card in page.findChildren(ListCard):
                if card.isVisible():
                    card.show_over(False)  # a list may be empty here and full tomorrow
            for table in page.findChildren(Table):
                if table.isVisible():
                    yield spec.name, table


def slots(memory: Memory) -> dict[str, Any]:
    return {name: kept for name, kept in memory._read().items() if name.startswith("columns/")}


def test_habit_20_every_table_keeps_its_widths(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.json")
    window = open_window(qtbot, session, language="fa", memory=memory)
    dragged: dict[str, list[int]] = {}
    pages: set[str] = set()
    for name, table in shown(qtbot, window):
        if table.name in dragged:
            continue
        pages.add(name)
        before = len(slots(memory))
        first = table.widths.visible_in_order()[0]
        wide = table.columnWidth(first) + 17
        table.headings.resizeSection(first, wide)
        kept = list(slots(memory).items())
        assert (table.name, len(kept)) == (table.name, before + 1), "it keeps nothing of its own"
        slot, columns = kept[-1]
        assert (slot.split("/")[1], columns["widths"][table.columns[first].name]) == (table.name, wide)
        table.widths.fit()  # as the next change of the window's size does
        dragged[table.name] = widths(table)
    window.let_go()
    assert pages == {spec.name for spec in PAGES} - WITHOUT_TABLE
    assert len(dragged) > 30
    window = open_window(qtbot, session, language="fa", memory=Memory(tmp_path / "window.json"))
    again: dict[str, list[int]] = {}
    designed: set[str] = set()
    for _, table in shown(qtbot, window):
        if table.name in again:
            continue
        again[table.name] = widths(table)
        table.widths.reset()
        if widths(table) != again[table.name]:
            designed.add(table.name)
    window.let_go()
    assert again == dragged
    assert designed == set(dragged)


def widths(table: Table) -> list[int]:
    return [table.columnWidth(section) for section in table.widths.visible_in_order()]


def test_habit_20_so_do_the_tables_of_the_forms(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    found = set()
    for make in FORMS.values():
        form = make(Desk(page))
        form.open()
        settle(qtbot, window)
        for table in form.findChildren(Table):
            assert table.widths._memory is window.memory
            found.add(table.name)
        form.set_aside(None)
        settle(qtbot, window)
    assert found == {
        "waiting_for_session",
        "goods_lines",
        "goods_lines_priced",
        "voucher_lines",
        "outreach_ticks",
    }
