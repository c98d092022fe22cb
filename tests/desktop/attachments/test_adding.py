# SPDX-License-Identifier: Apache-2.0
"""Files become documents: dropped, chosen, pasted; each refusal under its file, nothing typed lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.document_desk import drop, kept, press_button, tab_of
from tests.support.media import jpeg, pdf
from tests.support.window import (
    dialog_of,
    nameless,
    plain,
    press,
    press_here,
    send_form,
    settle,
    type_into,
)
from welfare_desk.desktop.attachments.adding import AddDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.attachments.media import MOST_BYTES
from welfare_desk.paths import private_copies
from welfare_desk.services.session import Session


def test_files_dropped_anywhere_on_the_page_are_kept_by_keys_alone(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    assert drop(page, lay("lease 1404.pdf", pdf()), lay("IMG_1.jpg", jpeg()))
    dialog = dialog_of(window, AddDialog)
    lease, photo = dialog.rows
    assert (lease.title.value(), photo.title.value()) == ("lease 1404", "")
    assert nameless(dialog) == []
    names = [row.title.control.accessibleName() for row in dialog.rows]
    assert names == ["Title of «lease 1404.pdf»", "Title of «IMG_1.jpg»"]
    lease.kind.choice.choose(DocumentKind.LEASE_OR_DEED)
    photo.kind.choice.choose(DocumentKind.PHOTO)
    lease.kind.control.setFocus()
    press_here("Enter")
    press_here("Enter")
    type_into(lease.dated_on.control, "1404/1/15")
    press_here("Enter")
    type_into(lease.expires_on.control, "1404/8/20")
    for _ in range(4):
        press_here("Enter")
    send_form()
    settle(qtbot, window)
    found = {one.kind: one for one in kept(session)}
    assert set(found) == {DocumentKind.LEASE_OR_DEED, DocumentKind.PHOTO}
    leased = found[DocumentKind.LEASE_OR_DEED]
    assert (leased.title, str(leased.dated_on), str(leased.expires_on)) == (
        "lease 1404",
        "2025-04-04",
        "2025-11-11",
    )
    assert page.header.photo.isVisible()
    table = tab_of(page).table
    assert table.rows.total == 2
    assert tab_of(page).hint.text() == "1 document has ended or ends soon"


def test_what_was_added_is_taken_out_again_with_ctrl_z(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    dialog = tab_of(page).acts.add([lay("a.pdf", pdf()), lay("b.pdf", pdf("other"))], DocumentKind.BANK)
    assert dialog is not None
    dialog.save()
    settle(qtbot, window)
    assert len(kept(session)) == 2
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    assert kept(session) == ()
    assert [one.removed_why for one in kept(session, removed=True)] == [
        "recorded by mistake, taken back at once"
    ] * 2


def test_of_two_files_of_one_name_the_good_one_is_kept(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, tmp_path: Path
) -> None:
    paths = [tmp_path / folder / "cert.pdf" for folder in ("one", "two")]
    for path, data in zip(paths, (pdf("good"), b"no document at all"), strict=True):
        path.parent.mkdir()
        path.write_bytes(data)
    drop(page, *map(str, paths))
    dialog = dialog_of(window, AddDialog)
    for row in dialog.rows:
        row.kind.choice.choose(DocumentKind.BANK)
    settle(qtbot, window)
    assert [row.path for row in dialog.rows] == [str(paths[0])]
    dialog.save()
    settle(qtbot, window)
    assert [one.size for one in kept(session)] == [len(pdf("good"))]


def test_what_a_first_look_refuses_is_told_before_anything_is_asked_and_the_rest_is_added(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    big = lay("big.pdf", pdf() + bytes(MOST_BYTES))
    drop(page, big, lay("empty.pdf", b""), lay("page.gif", b"GIF89a"), lay("good.pdf", pdf()))
    dialog = dialog_of(window, AddDialog)
    rows = list(dialog.rows)
    settle(qtbot, window)
    codes = [plain(row.said.text()).rpartition("(code ")[2] for row in rows]
    assert codes == ["document_too_big)", "document_empty)", "document_type)", ""]
    assert [row.kind.isHidden() for row in rows] == [True, True, True, False]
    banner = dialog.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "3 of 4 files cannot become documents and are left out."
    assert QApplication.focusWidget() is rows[3].kind.control
    rows[3].kind.choice.choose(DocumentKind.BANK)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert [one.title for one in kept(session)] == ["good"]


def test_where_nothing_can_be_added_the_button_says_so(
    qtbot: QtBot, window: MainWindow, page: FilePage, lay: Any
) -> None:
    drop(page, lay("page.gif", b"GIF89a"))
    dialog = dialog_of(window, AddDialog)
    settle(qtbot, window)
    assert reason_of(dialog.save_button) == "Nothing of this can become a document; choose other files."
    press_here("Esc")
    assert not dialog.isVisible()


def test_esc_after_one_kind_was_looked_at_asks_nothing(
    qtbot: QtBot, window: MainWindow, page: FilePage, lay: Any
) -> None:
    drop(page, lay("good.pdf", pdf()))
    dialog = dialog_of(window, AddDialog)
    settle(qtbot, window)
    press_here("Down")
    assert dialog.rows[0].kind.edited()
    press_here("Esc")
    assert [one for one in window.findChildren(Dialog) if one.isVisible()] == []


def test_what_is_no_document_is_told_file_by_file_and_what_was_typed_stays(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    drop(page, lay("good.pdf", pdf()), lay("page.gif", b"GIF89a"), lay("cut.pdf", pdf()[:-7]))
    dialog = dialog_of(window, AddDialog)
    settle(qtbot, window)
    for row in dialog.rows:
        row.kind.choice.choose(DocumentKind.BANK)
    type_into(dialog.rows[0].title.control, "my title")
    dialog.save()
    settle(qtbot, window)
    banner = dialog.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text().startswith("1 of 2 files are not accepted")
    assert [row.said.text().partition(";")[0] for row in dialog.rows] == [
        "",
        "This file is cut off before its end",
    ]
    assert kept(session) == ()
    assert dialog.rows[0].title.value() == "my title"
    press_button(dialog, "Leave them out and add the rest")
    settle(qtbot, window)
    assert [one.title for one in kept(session)] == ["my title"]


def test_an_end_before_the_date_is_told_at_its_field(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    drop(page, lay("good.pdf", pdf()))
    dialog = dialog_of(window, AddDialog)
    (row,) = dialog.rows
    dialog.save()
    assert row.kind.error()
    row.kind.choice.choose(DocumentKind.BANK)
    type_into(row.dated_on.control, "1404/2/2")
    type_into(row.expires_on.control, "1404/2/1")
    dialog.save()
    settle(qtbot, window)
    assert row.expires_on.error() == "The document ends before its own date; correct one of the two."
    assert kept(session) == ()


def test_text_and_pages_of_the_web_are_not_taken(page: FilePage) -> None:
    data = QMimeData()
    data.setText("hello")
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(page, event)
    data.setUrls([QUrl("https://example.org/a.pdf")])
    QApplication.sendEvent(page, event)
    assert not event.isAccepted()


def test_files_are_chosen_with_ctrl_d_from_any_part(
    qtbot: QtBot, window: MainWindow, page: FilePage, lay: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [lay("a.pdf", pdf())]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    press(page.editor.fields["first_name"].control, "Ctrl+D")
    assert dialog_of(window, AddDialog).rows[0].path == chosen[0]


def test_a_copied_picture_is_pasted_and_its_own_file_is_gone_afterwards(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    picture = QImage(30, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    page.show_tab("documents")
    settle(qtbot, window)
    press_here("Ctrl+V")
    settle(qtbot, window)
    dialog = dialog_of(window, AddDialog)
    assert (plain(dialog.rows[0].name.text()), dialog.rows[0].title.value()) == ("Pasted picture", "")
    path = Path(dialog.rows[0].path)
    assert path.parent.parent == private_copies()
    dialog.rows[0].kind.choice.choose(DocumentKind.PHOTO)
    dialog.save()
    settle(qtbot, window)
    assert [one.is_photo for one in kept(session)] == [True]
    qtbot.waitUntil(lambda: not path.exists(), timeout=2000)
    QGuiApplication.clipboard().setText("nothing")
    press_here("Ctrl+V")
    settle(qtbot, window)
    assert [one for one in window.findChildren(AddDialog) if one.isVisible()] == []
