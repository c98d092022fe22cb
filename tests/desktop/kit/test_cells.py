# SPDX-License-Identifier: Apache-2.0
"""Words of cells are measured once, and no cell changes the font of the others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit import brush
from welfare_desk.desktop.kit.cells import Cells, cell_font, elision
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme import fonts
from welfare_desk.settings import Settings


@pytest.fixture(autouse=True)
def dressed(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="fa"))


@pytest.mark.parametrize("kind", CellLook)
def test_a_strong_cell_leaves_the_font_of_its_kind_alone(kind: CellLook) -> None:
    before = cell_font(kind).weight()
    assert cell_font(kind, strong=True).weight() == fonts.SEMI_BOLD
    assert cell_font(kind).weight() == before


@pytest.mark.parametrize("words", ["شاهین باقری", "IR820540102680020817909002", "", "۱۲٬۳۴۵ ریال"])
@pytest.mark.parametrize("room", [0, 30, 4_000])
def test_words_fit_as_qt_measures_them_also_when_asked_again(words: str, room: int) -> None:
    font = cell_font(CellLook.TEXT)
    metrics = QFontMetrics(font)
    whole = metrics.horizontalAdvance(words)
    expected = (words, whole)
    if whole > room:
        expected = (metrics.elidedText(words, Qt.TextElideMode.ElideRight, room), room)
    assert [brush._measure(font).fitted(words, room) for _ in range(2)] == [expected] * 2


def test_a_serial_that_is_too_long_keeps_its_end() -> None:
    font, serial = cell_font(CellLook.CODE), "WHEELCHAIR-MANUAL-00208"
    room = brush._measure(font).fitted(serial, 4_000)[1] * 2 // 3
    short, _ = brush._measure(font).fitted(serial, room, elision(CellLook.CODE))
    assert (short.startswith("WHEEL"), short.endswith("00208"), "…" in short) == (True, True, True)
    assert brush._measure(font).fitted(serial, room, elision(CellLook.STRONG))[0].endswith("…")


def test_what_is_remembered_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brush, "_REMEMBERED", 3)
    measure = brush._Measure(cell_font(CellLook.TEXT))
    for number in range(10):
        assert measure.fitted(str(number), 500)[0] == str(number)
    assert len(measure._known) <= 3


@pytest.mark.parametrize(
    ("kind", "words", "even"),
    [
        (CellLook.FIGURE, "2,000", False),
        (CellLook.FIGURE, "999,999", False),
        (CellLook.FIGURE, "1,000,000", True),
        (CellLook.FIGURE, "-12,500,000", True),
        (CellLook.AMOUNT, "2,000", True),
        (CellLook.TEXT, "1,000,000", False),
    ],
)
def test_digits_have_one_width_only_in_long_numbers_and_columns_of_money(
    kind: CellLook, words: str, even: bool
) -> None:
    assert (cell_font(kind, words=words).featureValue(QFont.Tag("tnum")) == 1) is even


def test_a_column_has_one_look_which_its_longest_number_decides(qtbot: QtBot) -> None:
    columns = [
        Column("value", "Value", str, CellLook.FIGURE),
        Column("length", "Length", lambda words: str(len(words)), CellLook.FIGURE),
    ]
    table = Table(columns, name="looks", accessible_name="Looks")
    qtbot.addWidget(table)
    cells = table.itemDelegate()
    assert isinstance(cells, Cells)

    def even() -> list[bool]:
        return [cells.font_of(column).featureValue(QFont.Tag("tnum")) == 1 for column in columns]

    table.show_rows(from_rows(["600,000", "1,000,000", "300,000"]))
    assert even() == [True, False]
    table.show_rows(from_rows(["600,000", "300,000"]))
    assert even() == [False, False]
