# SPDX-License-Identifier: Apache-2.0
"""Scans that arrive, the photo, the receipt, and documents that end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.document_desk import ALI, FATEMEH, add, kept, listed, press_button
from tests.support.media import pdf, png
from tests.support.window import dialog_of, nameless, page_of, press, settle, show_page
from welfare_desk.desktop.attachments.adding import AddDialog
from welfare_desk.desktop.attachments.ending import EndingDocumentsPage
from welfare_desk.desktop.attachments.receipt import ReceiptDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.services.session import Session


def arrives(qtbot: QtBot, page: FilePage, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    qtbot.waitUntil(lambda: str(path) in page.arrivals.waiting, timeout=5000)


def test_a_scan_that_arrives_is_attached_with_one_key_and_deleted_only_when_told(
    qtbot: QtBot, window: MainWindow, scans: Path, session: Session
) -> None:
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    assert page.arrivals.place.banner() is None  # what lay there before has not arrived
    for name, answer, stays in (("one.pdf", "Keep it", True), ("two.pdf", "Delete the scan", False)):
        arrives(qtbot, page, scans / name, pdf(name))
        banner = page.arrivals.place.banner()
        assert isinstance(banner, Banner)
        assert name in banner.title.text()
        QTest.keyClick(page, Qt.Key.Key_F3)
        dialog = dialog_of(window, AddDialog)
        dialog.rows[0].kind.choice.choose(DocumentKind.MEDICAL)
        dialog.save()
        settle(qtbot, window)
        press_button(dialog_of(window, Dialog), answer)
        settle(qtbot, window)
        assert (scans / name).exists() is stays
        assert page.arrivals.place.banner() is None
    assert len(kept(session)) == 2
    assert (scans / "yesterday.pdf").exists()


def test_a_scan_that_still_grows_or_goes_is_not_offered(
    qtbot: QtBot, window: MainWindow, scans: Path
) -> None:
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    (scans / "notes.txt").write_text("no scan")
    (scans / "empty.pdf").touch()
    arrives(qtbot, page, scans / "good.pdf", pdf("good"))
    assert page.arrivals.waiting == [str(scans / "good.pdf")]
    (scans / "good.pdf").unlink()
    show_page(qtbot, window, "file", key=FATEMEH)
    assert page.arrivals.place.banner() is None
    arrives(qtbot, page, scans / "later.pdf", pdf("later"))
    press_button(page, "Not now")
    assert page.arrivals.waiting == []
    assert (scans / "later.pdf").exists()


def test_a_receipt_is_issued_for_the_ticked_documents(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    add(session, lay("a.pdf", pdf("a")), kind=DocumentKind.BANK)
    add(session, lay("b.pdf", pdf("b")), kind=DocumentKind.MEDICAL)
    tab = listed(qtbot, window, page)
    press(tab.table, "Space")
    press_button(tab, "Receipt for documents")
    dialog = dialog_of(window, ReceiptDialog)
    assert len(dialog.choices) == 1
    assert nameless(dialog) == []
    dialog.save()
    settle(qtbot, window)
    dialog_of(window, PaperDialog)
    with session._store.kept_reader() as raw:
        stored = raw.execute("SELECT kind, number, facts FROM paper").fetchall()
    assert [(row[0], row[1]) for row in stored] == [("document_receipt", 1)]
    assert '"kind":"medical"' in stored[0][2]
    assert '"kind":"bank"' not in stored[0][2]


def test_the_photo_stands_in_the_head_and_goes_with_the_file(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    assert not page.header.photo.isVisible()
    add(session, lay("a.png", png(300, 400)), kind=DocumentKind.PHOTO)
    settle(qtbot, window)
    assert page.header.photo.isVisible()
    show_page(qtbot, window, "file", key=FATEMEH)
    assert not page.header.photo.isVisible()


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
    press(page.table, "Enter")
    settle(qtbot, window)
    shown = page_of(window, "file", FilePage)
    assert (window.current(), shown.header.tabs.current) == (shown, "documents")
    assert shown.summary is not None
    assert shown.summary.file.file_no == ALI
