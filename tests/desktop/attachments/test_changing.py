# SPDX-License-Identifier: Apache-2.0
"""A document is corrected, taken out with a reason, and brought back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.document_desk import add, kept, listed
from tests.support.media import pdf
from tests.support.window import dialog_of, nameless, press, settle, throw_away, type_into
from welfare_desk.desktop.attachments.changing import ChangeDialog, RemoveDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.services.attachments import commands
from welfare_desk.services.session import Session


def test_a_document_is_corrected_with_f2_and_the_other_desk_is_told_of(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    document = add(session, lay("a.pdf", pdf()))
    tab = listed(qtbot, window, page)
    assert nameless(tab) == []
    QTest.keyClick(tab.table, Qt.Key.Key_F2)
    dialog = dialog_of(window, ChangeDialog)
    dialog.kind.choice.choose(DocumentKind.SCHOOL)
    type_into(dialog.title_field.control, "گواهی")
    session.do(commands.change_document, commands.ChangeDocument(document, 1, DocumentKind.BANK))
    dialog.save()
    settle(qtbot, window)
    assert dialog.trouble.banner() is not None
    assert dialog.title_field.value() == "گواهی"
    throw_away(dialog)
    tab = listed(qtbot, window, page)
    QTest.keyClick(tab.table, Qt.Key.Key_F2)
    dialog = dialog_of(window, ChangeDialog)
    dialog.kind.choice.choose(DocumentKind.SCHOOL)
    dialog.save()
    settle(qtbot, window)
    assert [one.kind for one in kept(session)] == [DocumentKind.SCHOOL]
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert [one.kind for one in kept(session)] == [DocumentKind.BANK]


def test_a_document_is_taken_out_with_a_reason_and_brought_back(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    document = add(session, lay("a.pdf", pdf()))
    tab = listed(qtbot, window, page)
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    dialog = dialog_of(window, RemoveDialog)
    dialog.save()
    assert dialog.reason.error()
    type_into(dialog.reason.control, "wrong file")
    dialog.save()
    settle(qtbot, window)
    assert kept(session) == ()
    assert [one.removed_why for one in kept(session, removed=True)] == ["wrong file"]
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert [one.id for one in kept(session)] == [document]
