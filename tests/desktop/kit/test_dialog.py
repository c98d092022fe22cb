# SPDX-License-Identifier: Apache-2.0
"""Questions over the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.labels import Label


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
