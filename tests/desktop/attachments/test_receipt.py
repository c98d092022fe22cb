# SPDX-License-Identifier: Apache-2.0
"""The receipt for the documents that are ticked."""

from __future__ import annotations

import json
from typing import Any

from pytestqt.qtbot import QtBot

from tests.support.document_desk import add, listed, press_button
from tests.support.media import pdf
from tests.support.pdf import pdfium, with_joiners
from tests.support.window import dialog_of, nameless, press, press_here, send_form, settle, type_into
from welfare_desk.desktop.attachments.receipt import ReceiptDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.services.session import Session


def test_a_receipt_is_issued_for_the_ticked_documents(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    add(session, lay("a.pdf", pdf("a")), kind=DocumentKind.BANK)
    add(session, lay("b.pdf", pdf("b")), kind=DocumentKind.MEDICAL)
    tab = listed(qtbot, window, page)
    press(tab.table, "Space")
    press_button(tab, "Receipt for documents")
    dialog = dialog_of(window, ReceiptDialog)
    ((form, sheets),) = dialog.lines
    assert nameless(dialog) == []
    assert dialog.given_by.control.hasFocus()
    press_here("Enter")
    press_here("Enter")
    assert form.control.hasFocus()
    press_here("Down")
    press_here("Down")
    press_here("Enter")
    type_into(sheets.control, "۰")
    send_form()
    assert sheets.error() != ""
    type_into(sheets.control, "۱۲")
    send_form()
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    with session._store.kept_reader() as raw:
        stored = raw.execute("SELECT kind, number, facts FROM paper").fetchall()
    assert [(row[0], row[1]) for row in stored] == [("document_receipt", 1)]
    lines = json.loads(stored[0][2])["facts"]["lines"]
    assert [(one["kind"], one["form"], one["sheets"]) for one in lines] == [("medical", "original", 12)]
    (text,) = pdfium(paper.preview.pdf)
    assert with_joiners("روی هم ۱۲ برگ") in with_joiners(text)
