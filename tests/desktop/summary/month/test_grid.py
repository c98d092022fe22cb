# SPDX-License-Identifier: Apache-2.0
"""Sums stand below the columns that have one: where a file may stand in several lines there is none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support import month_rows
from welfare_desk.desktop.summary.month.grid import FigureGrid
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.domain.summary.monthly.figures import Line, Part, Table, Unit

MONTH = month_rows.month_of(month_rows.rows(200))
PAID = Table(
    "payments", Part.PENSION, ("lines", "net"), (Unit.FILE, Unit.RIAL),
    (Line("pension", (2, 700)), Line("care", (1, 50))),
)  # fmt: skip


@pytest.fixture
def grid(qtbot: QtBot) -> FigureGrid:
    made = FigureGrid("Figures", {})
    qtbot.addWidget(made)
    return made


def last(grid: FigureGrid) -> list[str]:
    row = grid.figures.rowCount() - 1
    return [str(grid.figures.index(row, column).data() or "") for column in range(grid.figures.columnCount())]


def test_a_column_of_files_that_stand_twice_has_no_sum(qtbot: QtBot, grid: FigureGrid) -> None:
    grid.show_table(PAID)
    assert last(grid) == ["جمع", "", figure_words(750)]
    opened: list[tuple[str | None, str]] = []
    grid.opened.connect(lambda line, measure: opened.append((line, measure)))
    for column in range(3):
        grid.go_to(2, column)
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert opened == [(None, "net"), (None, "net")]


@pytest.mark.parametrize("code", ["queues", "recurring", "stock"])
def test_a_table_without_any_sum_has_no_line_of_sums(grid: FigureGrid, code: str) -> None:
    table = MONTH.table(code)
    grid.show_table(table)
    assert grid.figures.rowCount() == len(table.lines)
    assert not grid.figures.has_total()


def test_columns_that_add_up_have_their_sums(grid: FigureGrid) -> None:
    table = MONTH.table("domains")
    grid.show_table(table)
    assert last(grid) == ["جمع", *(figure_words(table.total(one)) for one in table.measures)]
