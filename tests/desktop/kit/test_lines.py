# SPDX-License-Identifier: Apache-2.0
"""What a line takes for text, and what it leaves to the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import press, press_here
from welfare_desk.desktop.kit.fields.lines import ChoiceField, Line, Note
from welfare_desk.desktop.kit.labels import restyle


def test_alt_with_a_digit_types_nothing(qtbot: QtBot) -> None:
    """It calls an act of the window, which may be off: behind the lock it would stand in the password."""
    line = Line()
    qtbot.addWidget(line)
    for held, typed in ((Qt.KeyboardModifier.AltModifier, ""), (Qt.KeyboardModifier.NoModifier, "3")):
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_3, held, "3"))
        assert line.text() == typed


@pytest.fixture
def choice(qtbot: QtBot) -> ChoiceField:
    field = ChoiceField("kind", "نوع", [("a", "نخست"), ("b", "دوم"), ("c", "سوم")])
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.choice.hasFocus)
    return field


def marked(field: ChoiceField) -> list[int]:
    """The rows of the open list that are seen to be taken by Enter."""
    view = field.choice.view()
    assert view.isVisible()
    return [index.row() for index in view.selectionModel().selectedIndexes()]


@pytest.mark.parametrize(
    ("keys", "row", "value"), [((), 0, "a"), (("Down",), 1, "b"), (("Down", "Up"), 0, "a")]
)
def test_an_empty_list_opens_on_its_first_row_and_enter_takes_what_is_marked(
    choice: ChoiceField, keys: tuple[str, ...], row: int, value: str
) -> None:
    press_here("F4")
    for key in keys:
        press(choice.choice.view(), key)
    assert marked(choice) == [row]
    press(choice.choice.view(), "Enter")
    assert choice.value() == value


def test_an_empty_list_that_is_left_stays_empty(choice: ChoiceField) -> None:
    press_here("F4")
    press(choice.choice.view(), "Esc")
    assert choice.value() is None


def test_a_list_with_a_value_opens_on_it(choice: ChoiceField) -> None:
    choice.set_value("c")
    press_here("F4")
    assert marked(choice) == [2]


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, Note])
@pytest.mark.parametrize("wrong", ["true", ""])
def test_the_ring_of_the_cursor_is_as_thick_on_what_is_wrong(
    qtbot: QtBot, kind: type[QWidget], wrong: str
) -> None:
    field = kind()
    field.setProperty("wrong", wrong)
    restyle(field)
    qtbot.addWidget(field)
    field.resize(200, 60)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    column = field.grab().toImage()
    line = [QColor(column.pixel(100, y)).name() for y in range(4)]
    assert line[0] == line[1] != line[3]
