# SPDX-License-Identifier: Apache-2.0
"""What a line takes for text, and what it leaves to the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import press, press_here
from welfare_desk.desktop.access.form import Picker, SecretLine
from welfare_desk.desktop.access.groups import GroupBoxes
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.identifier import IdField, IdKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, Line, Note, NoteField, TextField
from welfare_desk.desktop.kit.fields.named import NameField
from welfare_desk.desktop.kit.fields.offering import offer
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import restyle
from welfare_desk.domain.text import latin_digits


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


def picture() -> QMimeData:
    data, image = QMimeData(), QImage(3, 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data.setImageData(image)
    return data


def scan() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path.home() / "scan.pdf"))])
    return data


def kinds_of_field(holder: QWidget) -> dict[str, Any]:
    """Of every kind of field the widget that has the cursor, with a text in it, all of it selected."""
    fields = (
        TextField("text", "شماره"),
        IdField("id", "کد ملی", IdKind.NATIONAL_ID),
        AmountField("amount", "اجاره"),
        JalaliField("date", "تاریخ", dt.date.today),
        NoteField("note", "یادداشت"),
    )
    named, groups, secret, picker = NameField("name", "محله"), GroupBoxes(), SecretLine(), Picker()
    for widget in (*fields, named, groups, secret, picker):
        widget.setParent(holder)
    edits: dict[str, Any] = {field.name: field.control for field in fields}
    edits |= {"name": named.line, "key": groups.boxes[0], "password": secret, "account": picker.line}
    for edit in edits.values():
        edit.setPlainText("۵۴۸۹") if isinstance(edit, Note) else edit.setText("۵۴۸۹")
        edit.selectAll()
    return edits


@pytest.mark.parametrize("held", [picture, scan])
def test_a_clipboard_without_text_pastes_nothing_over_a_selected_text(
    qtbot: QtBot, held: Callable[[], QMimeData]
) -> None:
    def shown(edit: Any) -> str:
        return str(edit.toPlainText() if isinstance(edit, Note) else edit.text())

    holder = QWidget()
    qtbot.addWidget(holder)
    edits = kinds_of_field(holder)
    QGuiApplication.clipboard().setMimeData(held())
    for edit in edits.values():
        press(edit, "Ctrl+V")
        press(edit, "Shift+Ins")
    assert {name: shown(edit) for name, edit in edits.items()} == dict.fromkeys(edits, "۵۴۸۹")
    QGuiApplication.clipboard().setText("۷")
    for edit in edits.values():
        press(edit, "Ctrl+V")
    pasted = {name: latin_digits(shown(edit)).strip() for name, edit in edits.items()}
    assert pasted == dict.fromkeys(edits, "7")


@pytest.fixture
def places(qtbot: QtBot) -> Form:
    """A line and a list that can be typed into, both with names offered, and a third field."""
    form = Form(columns=1)
    line, listed = TextField("line", "محله"), NameField("listed", "شهر")
    for field in (line, listed, TextField("after", "نشانی")):
        form.add(field)
    offer(line.line, ["مهدیه", "مهدی‌آباد"])
    listed.offer(["کرج", "کرمان"])
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def type_on(text: str) -> None:
    """Real letters into whatever has the keys: the open list, or the line."""
    for letter in text:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        QApplication.sendEvent(
            target, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )


def press_on(keys: str) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    press(target, keys)


def test_enter_closes_the_list_of_names_and_walks_on_in_one_press(qtbot: QtBot, places: Form) -> None:
    places.fields["line"].control.setFocus()
    type_on("مهدیه")
    assert QApplication.activePopupWidget() is not None
    press_on("Enter")
    assert QApplication.activePopupWidget() is None
    type_on("کرج")
    press_on("Return")
    type_on("خیابان")
    assert {name: field.value() for name, field in places.fields.items()} == {
        "line": "مهدیه",
        "listed": "کرج",
        "after": "خیابان",
    }


def test_enter_takes_the_name_under_the_cursor_and_walks_on(qtbot: QtBot, places: Form) -> None:
    heard: list[str] = []
    places.changed.connect(lambda: heard.append(""))
    places.fields["line"].control.setFocus()
    type_on("مهد")
    press_on("Down")
    press_on("Down")
    press_on("Enter")
    type_on("کر")
    press_on("Down")
    press_on("Enter")
    assert places.fields["after"].control.hasFocus()
    assert places.fields["line"].value() == "مهدی‌آباد"
    assert places.fields["listed"].value() == "کرج"
    assert places.edited() == ["line", "listed"]
