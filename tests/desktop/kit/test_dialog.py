# SPDX-License-Identifier: Apache-2.0
"""Questions over the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog, ask
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.settings import Settings


def test_a_long_question_is_shown_whole(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1300, 600)
    window.show()
    words = "این کار تنها تا وقتی شدنی است که کسی در پرونده‌ها چیزی ننوشته باشد. " * 4
    dialog = ask(window, "این ورود برگردانده شود؟", words, [("برگردان", True)], lambda _: None)
    QApplication.processEvents()
    text = next(label for label in dialog.panel.findChildren(Label) if label.text() == words)
    assert text.heightForWidth(text.width()) > 2 * text.fontMetrics().height()
    assert text.height() >= text.heightForWidth(text.width())


def test_what_is_higher_than_the_window_scrolls_to_the_cursor(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="fa", scale=1.5))
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog(window, "عضو تازه")
    form = Form(1)
    for number in range(12):
        form.add(TextField(f"field-{number}", f"خانهٔ {number}"))
    dialog.body.addWidget(form)
    dialog.commits_with(Button("ثبت"))
    dialog.open()
    qtbot.wait(20)
    assert dialog.panel.height() <= window.height()
    controls = [field.control for field in form.fields.values()]
    assert form.height() >= form.sizeHint().height()
    for control in controls:
        control.setFocus()
        qtbot.wait(1)
        corner = control.mapTo(dialog.panel, QPoint(0, 0)).y()
        assert 0 <= corner <= dialog.panel.height() - control.height(), control.accessibleName()
    assert control.visibleRegion().boundingRect().height() == control.height()
