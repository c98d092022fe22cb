# SPDX-License-Identifier: Apache-2.0
"""Habits 1, 2, 4 and 29 on every form that ends in a command: Enter and Tab go as one reads, all is named."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.habits.forms import ALI, BASES, FORMS, Desk, every_form, office_of_forms
from tests.support.window import nameless, press, press_here, settle, show_page
from welfare_desk.desktop.commission.choosing import WaitingDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


def named(kind: type[Any]) -> str:
    return f"{kind.__module__.split('.')[-2]}.{kind.__name__}"


def test_every_form_is_among_these() -> None:
    """A new form is added to `FORMS` of `habits/forms.py`, with what it is opened on."""
    assert {named(kind) for kind in every_form() - BASES} == {named(kind) for kind in FORMS}


WITHOUT_FIELDS = {WaitingDialog}
"""A list to choose from and its buttons."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office_of_forms(tmp_path) as opened:
        yield opened


@pytest.fixture(params=sorted(FORMS, key=named), ids=named)
def form(request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow) -> Dialog:
    page = show_page(qtbot, window, "file", key=ALI)
    dialog: Dialog = FORMS[request.param](Desk(page))
    dialog.open()
    settle(qtbot, window)
    return dialog


def inputs(dialog: Any) -> list[QWidget]:
    controls = [field.control for field in dialog.form.fields.values()]
    return [control for control in controls if control.isVisible() and control.isEnabled()]


def in_reading_order(widgets: list[QWidget], root: QWidget) -> list[QWidget]:
    """From the right, row by row; what stands within a few pixels of height is one row."""
    corners = {widget: widget.mapTo(root, QPoint(widget.width(), 0)) for widget in widgets}
    rows: list[list[QWidget]] = []
    for widget in sorted(widgets, key=lambda one: corners[one].y()):
        if rows and corners[widget].y() - corners[rows[-1][0]].y() <= 12:
            rows[-1].append(widget)
        else:
            rows.append([widget])
    return [widget for row in rows for widget in sorted(row, key=lambda one: -corners[one].x())]


def _note(pressed: list[str], button: Button, _checked: bool = False) -> None:
    pressed.append(button.accessibleName())


def test_habits_1_2_and_29_on_every_form(form: Any) -> None:
    """One opening serves all: each is a second of a loaded machine."""
    assert nameless(form) == []
    assert "Ctrl+S" in dict(form.keys())
    no_button_takes_enter(form)
    compulsory_fields_are_marked(form)
    chain = inputs(form)
    assert (type(form) in WITHOUT_FIELDS) == (not chain)
    if not chain:
        return
    enter_walks_and_never_presses_a_button(form, chain)
    tab_runs_from_right_to_left_and_down(form, chain)
    enter_in_the_last_field_goes_to_save(form, chain[-1])
    ctrl_s_saves_from_any_field(form, chain)


def compulsory_fields_are_marked(form: Any) -> None:
    fields = form.form.fields.values()
    assert {field.name: field.label.text() for field in fields} == {
        field.name: f"{field.words} (لازم)" if field.required else field.words for field in fields
    }
    empty = [field for field in fields if field.isVisible() and field.is_empty() and not field.check()]
    assert [field.name for field in empty if not field.label.text().endswith(" (لازم)")] == []


def enter_walks_and_never_presses_a_button(form: Any, chain: list[QWidget]) -> None:
    pressed: list[str] = []
    for button in form.findChildren(Button):
        button.clicked.connect(partial(_note, pressed, button))
    chain[0].setFocus()
    for before, after in pairwise(chain):
        assert before.hasFocus()
        if isinstance(before, QTextEdit):
            after.setFocus()  # Enter is a new line there; Tab leaves it
        else:
            press_here("Enter")
        assert after.hasFocus()
    for after, before in pairwise(reversed(chain)):
        if isinstance(after, QTextEdit):
            before.setFocus()
        else:
            press_here("Shift+Enter")
        assert before.hasFocus()
    assert pressed == []


def enter_in_the_last_field_goes_to_save(form: Any, last: QWidget) -> None:
    """Nothing is sent by it, nor by an Enter that is held down; a press on the button sends, once."""
    sent: list[bool] = []
    save, checks = form.save_button, form.faulty
    form.faulty = lambda: not sent.append(True)  # asked before anything is sent, and it says no
    last.setFocus()
    if isinstance(last, QTextEdit):
        form.focusNextPrevChild(True)  # Enter is a new line there; Tab goes on to the buttons
        assert isinstance(QApplication.focusWidget(), Button)
    else:
        press_here("Enter")
        if save.isEnabled():
            assert (save.hasFocus(), sent) == (True, [])
            no, down = Qt.KeyboardModifier.NoModifier, QEvent.Type.KeyPress
            QApplication.sendEvent(save, QKeyEvent(down, Qt.Key.Key_Return, no, "\r", autorep=True))
            assert sent == []
            press_here("Enter")
            assert sent == [True]
        else:  # it waits for more: nobody is found yet, nothing is there to take back
            assert (last.hasFocus(), QToolTip.text(), sent) == (True, reason_of(save), [])
    form.faulty = checks


def ctrl_s_saves_from_any_field(form: Any, chain: list[QWidget]) -> None:
    pressed: list[str] = []
    save = form.save_button
    save.clicked.disconnect()
    save.clicked.connect(lambda: pressed.append(save.accessibleName()))
    for control in chain:
        control.setFocus()
        press_here("Ctrl+S")
    # A button that waits for more is not pressed: nobody is found yet, nothing is there to take back.
    assert pressed == ([save.accessibleName()] * len(chain) if save.isEnabled() else [])


def no_button_takes_enter(form: Any) -> None:
    assert [
        button for button in form.findChildren(Button) if button.autoDefault() or button.isDefault()
    ] == []
    shut = {ButtonKind.FILLED, ButtonKind.DANGER}
    filled = [button for button in form.findChildren(Button) if button.property("kind") in shut]
    assert len(filled) == 1


def tab_runs_from_right_to_left_and_down(form: Any, chain: list[QWidget]) -> None:
    assert chain == in_reading_order(chain, form)
    chain[0].setFocus()
    walked = [chain[0]]
    while len(walked) < len(chain):
        form.focusNextPrevChild(True)
        focused = QApplication.focusWidget()
        reached = [control for control in chain if control.hasFocus()]  # a row of boxes by its first one
        if reached:  # beside fields there are boxes and lists of the form's own
            walked += reached
        else:
            assert focused is not None
            assert focused.accessibleName()
    assert walked == chain


def test_habit_2_tab_runs_as_one_reads_on_the_file_too(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    controls = [field.control for field in page.editor.form.fields.values() if field.control.isVisible()]
    assert controls == in_reading_order(controls, page)
    controls[0].setFocus()
    for after in controls[1:]:
        press(QApplication.focusWidget(), "Enter")
        if isinstance(QApplication.focusWidget(), QTextEdit):
            break
        assert QApplication.focusWidget() is after
