# SPDX-License-Identifier: Apache-2.0
"""Habits 1 and 2 on every form that a clerk fills: Enter and Tab go as one reads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import press, press_here, settle, show_page
from welfare_desk.desktop.casework.call import CallDialog
from welfare_desk.desktop.casework.coverage import CoverageDialog
from welfare_desk.desktop.casework.labels import LabelsDialog
from welfare_desk.desktop.casework.letter import LetterDialog
from welfare_desk.desktop.casework.papers import CertificateDialog
from welfare_desk.desktop.casework.register import RegisterDialog
from welfare_desk.desktop.casework.tasks import TaskDialog
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.labels import LabelList

ALI = "1400-00001"

FORMS: dict[str, Callable[[Any], Any]] = {
    "register": RegisterDialog,
    "coverage": lambda page: CoverageDialog(page, page.summary),
    "certificate": lambda page: CertificateDialog(page, ALI, "علی اکبری"),
    "letter": LetterDialog,
    "task": TaskDialog,
    "call": lambda page: CallDialog(page, page.summary),
    "labels": lambda page: LabelsDialog(page, LabelList(), 4),
}


@pytest.fixture(params=sorted(FORMS))
def form(request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow) -> Dialog:
    page = show_page(qtbot, window, "file", key=ALI)
    dialog: Dialog = FORMS[request.param](page)
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


def test_habit_1_enter_walks_and_never_presses_a_button(form: Any) -> None:
    pressed: list[str] = []
    for button in form.findChildren(Button):
        button.clicked.connect(partial(_note, pressed, button))
    chain = inputs(form)
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


def test_habit_1_enter_in_the_last_field_goes_to_save(form: Any) -> None:
    last = inputs(form)[-1]
    finished: list[bool] = []
    form.form.finished.disconnect()
    form.form.finished.connect(lambda: finished.append(True))
    last.setFocus()
    if isinstance(last, QTextEdit):
        form.focusNextPrevChild(True)  # Enter is a new line there; Tab goes on to the buttons
        assert isinstance(QApplication.focusWidget(), Button)
    else:
        press_here("Enter")
        assert finished == [True]


def test_habit_1_no_button_takes_enter_from_a_text_field(form: Any) -> None:
    assert [
        button for button in form.findChildren(Button) if button.autoDefault() or button.isDefault()
    ] == []
    filled = [button for button in form.findChildren(Button) if button.property("kind") == ButtonKind.FILLED]
    assert len(filled) == 1


def test_habit_2_tab_runs_from_right_to_left_and_down(form: Any) -> None:
    chain = inputs(form)
    assert chain == in_reading_order(chain, form)
    chain[0].setFocus()
    walked = [chain[0]]
    for _ in chain[1:]:
        form.focusNextPrevChild(True)
        walked.append(QApplication.focusWidget())
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
