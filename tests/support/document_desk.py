# SPDX-License-Identifier: Apache-2.0
"""Documents at a desk: dropped, listed, answered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import settle
from welfare_desk.desktop.attachments.part import DocumentsTab
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.attachments.facts import Document
from welfare_desk.services.attachments import commands, looking
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


def kept(session: Session, *, removed: bool = False) -> tuple[Document, ...]:
    return session.ask(looking.list_documents, looking.ListDocuments(ALI, removed)).documents


def add(session: Session, path: str, **facts: Any) -> int:
    new = commands.NewDocument(path, **facts)
    return session.do(commands.add_documents, commands.AddDocuments(ALI, (new,))).ids[0]


def tab_of(page: FilePage) -> DocumentsTab:
    part = page.parts.part("documents")
    assert isinstance(part, DocumentsTab)
    return part


def press_button(root: QWidget, words: str) -> None:
    (button,) = [
        button
        for button in root.findChildren(Button)
        if button.accessibleName() == words and button.isVisible()
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def drop(page: QWidget, *paths: str) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    act, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), act, data, button, none)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if enter.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), act, data, button, none))
    return enter.isAccepted()


def listed(qtbot: QtBot, window: MainWindow, page: FilePage) -> DocumentsTab:
    page.show_tab("documents")
    settle(qtbot, window)
    tab = tab_of(page)
    tab.table.setFocus()
    tab.table.go_to(0)
    return tab
