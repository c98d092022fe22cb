# SPDX-License-Identifier: Apache-2.0
"""The list of documents that run out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.document_desk import ALI, add, tab_of
from tests.support.media import pdf
from tests.support.window import nameless, page_of, press, settle, show_page
from welfare_desk.desktop.attachments.ending import EndingDocumentsPage
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


def test_documents_that_end_are_listed_and_lead_to_their_file(
    qtbot: QtBot, window: MainWindow, session: Session, lay: Any
) -> None:
    from datetime import timedelta

    today = session.today()
    add(session, lay("a.pdf", pdf("a")), expires_on=today + timedelta(days=5))
    add(session, lay("b.pdf", pdf("b")), expires_on=today - timedelta(days=5))
    add(session, lay("c.pdf", pdf("c")), expires_on=today + timedelta(days=60))
    files = show_page(qtbot, window, "files")
    QTest.keyClick(files, Qt.Key.Key_F9)
    settle(qtbot, window)
    page = page_of(window, "ending", EndingDocumentsPage)
    assert window.current() is page
    assert (page.table.rows.total, nameless(page)) == (2, [])
    page.ended.setChecked(False)
    settle(qtbot, window)
    assert page.table.rows.total == 1
    page.days.choose(365)
    page._chosen()
    settle(qtbot, window)
    assert page.table.rows.total == 2
    page.table.setFocus()
    page.table.go_to(0)
    ending = page.table.current_row()
    press(page.table, "Enter")
    settle(qtbot, window)
    shown = page_of(window, "file", FilePage)
    assert (window.current(), shown.header.tabs.current) == (shown, "documents")
    table = tab_of(shown).table
    assert (table.current_row().id, table.rows.total, table.hasFocus()) == (ending.id, 3, True)
    assert shown.summary is not None
    assert shown.summary.file.file_no == ALI
