# SPDX-License-Identifier: Apache-2.0
"""Documents in the window: dropped, chosen, pasted, scanned, corrected, taken out, opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.media import jpeg, pdf, png
from tests.support.window import nameless, open_window, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.attachments import acts as document_acts
from welfare_desk.desktop.attachments import adding, scanner
from welfare_desk.desktop.attachments.adding import AddDialog
from welfare_desk.desktop.attachments.changing import ChangeDialog, RemoveDialog
from welfare_desk.desktop.attachments.part import DocumentsTab
from welfare_desk.desktop.attachments.receipt import ReceiptDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.attachments.facts import Document
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.attachments import commands, looking
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def window(qtbot: QtBot, session: Session, memory: Memory) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, memory=memory)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


@pytest.fixture
def lay(tmp_path: Path) -> Any:
    def laid(name: str, data: bytes) -> str:
        folder = tmp_path / "scans"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
        return str(folder / name)

    return laid


@pytest.fixture
def viewed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    paths: list[str] = []

    def shown(path: str) -> bool:
        paths.append(path)
        return True

    monkeypatch.setattr(document_acts, "show_in_viewer", shown)
    return paths


def kept(session: Session, *, removed: bool = False) -> tuple[Document, ...]:
    return session.ask(looking.list_documents, looking.ListDocuments(ALI, removed)).documents


def add(session: Session, path: str, **facts: Any) -> int:
    new = commands.NewDocument(path, **facts)
    return session.do(commands.add_documents, commands.AddDocuments(ALI, (new,))).ids[0]


def tab_of(page: FilePage) -> DocumentsTab:
    part = page.parts.part("documents")
    assert isinstance(part, DocumentsTab)
    return part


def dialog_of(window: MainWindow, kind: type[Dialog]) -> Any:
    (found,) = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    return found


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


def test_files_dropped_anywhere_on_the_page_are_kept_by_keys_alone(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    assert drop(page, lay("lease 1404.pdf", pdf()), lay("IMG_1.jpg", jpeg()))
    dialog = dialog_of(window, AddDialog)
    lease, photo = dialog.rows
    assert (lease.title.value(), photo.title.value()) == ("lease 1404", "")
    assert nameless(dialog) == []
    lease.kind.choice.choose(DocumentKind.LEASE_OR_DEED)
    photo.kind.choice.choose(DocumentKind.PHOTO)
    lease.kind.control.setFocus()
    press_here("Enter")
    press_here("Enter")
    type_into(lease.dated_on.control, "1404/1/15")
    press_here("Enter")
    type_into(lease.expires_on.control, "1404/8/20")
    for _ in range(5):
        press_here("Enter")
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
    assert tab_of(page).hint.text() == "1 documents have ended or end soon"


def test_what_is_no_document_is_told_file_by_file_and_what_was_typed_stays(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    drop(page, lay("good.pdf", pdf()), lay("page.gif", b"GIF89a"), lay("cut.pdf", pdf()[:-7]))
    dialog = dialog_of(window, AddDialog)
    for row in dialog.rows:
        row.kind.choice.choose(DocumentKind.BANK)
    type_into(dialog.rows[0].title.control, "my title")
    dialog.save()
    settle(qtbot, window)
    banner = dialog.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text().startswith("2 of 3 files are not accepted")
    assert [row.said.text().partition(";")[0] for row in dialog.rows] == [
        "",
        "This file is no PDF, JPEG or PNG",
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
    monkeypatch.setattr(adding.QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
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
    tab_of(page).acts.paste()
    dialog = dialog_of(window, AddDialog)
    path = Path(dialog.rows[0].path)
    dialog.rows[0].kind.choice.choose(DocumentKind.PHOTO)
    dialog.save()
    settle(qtbot, window)
    assert [one.is_photo for one in kept(session)] == [True]
    qtbot.waitUntil(lambda: not path.exists(), timeout=2000)
    QGuiApplication.clipboard().setText("nothing")
    assert tab_of(page).acts.paste() is None


def listed(qtbot: QtBot, window: MainWindow, page: FilePage) -> DocumentsTab:
    page.show_tab("documents")
    settle(qtbot, window)
    tab = tab_of(page)
    tab.table.setFocus()
    tab.table.go_to(0)
    return tab


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
    press(dialog, "Esc")
    tab = listed(qtbot, window, page)
    QTest.keyClick(tab.table, Qt.Key.Key_F2)
    dialog = dialog_of(window, ChangeDialog)
    dialog.kind.choice.choose(DocumentKind.SCHOOL)
    dialog.save()
    settle(qtbot, window)
    assert [one.kind for one in kept(session)] == [DocumentKind.SCHOOL]


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


def test_enter_opens_a_private_copy_in_the_viewer(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any, viewed: list[str]
) -> None:
    add(session, lay("a.pdf", pdf()))
    tab = listed(qtbot, window, page)
    press(tab.table, "Enter")
    settle(qtbot, window)
    (path,) = viewed
    assert Path(path).read_bytes() == pdf()


def test_a_pdf_with_programs_is_opened_only_after_a_warning(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any, viewed: list[str]
) -> None:
    add(session, lay("a.pdf", pdf(extra=b"<< /S /JavaScript /JS (app.alert(1)) >>")))
    tab = listed(qtbot, window, page)
    press(tab.table, "Enter")
    settle(qtbot, window)
    assert viewed == []
    dialog = dialog_of(window, Dialog)
    press(dialog, "Esc")
    settle(qtbot, window)
    assert viewed == []
    press(tab.table, "Enter")
    settle(qtbot, window)
    press_button(dialog_of(window, Dialog), "Open it")
    assert len(viewed) == 1


@pytest.fixture
def scans(tmp_path: Path, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "scanner"
    folder.mkdir()
    (folder / "yesterday.pdf").write_bytes(pdf("old"))
    memory.put(scanner.FOLDER, str(folder))
    monkeypatch.setattr(scanner, "SETTLED", 20)
    return folder


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
        QTest.keyClick(page, Qt.Key.Key_F8)
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
    dialog.issue()
    settle(qtbot, window)
    dialog_of(window, PaperDialog)
    with session._store.kept_reader() as raw:
        stored = raw.execute("SELECT kind, number, facts FROM paper").fetchall()
    assert [(row[0], row[1]) for row in stored] == [("document_receipt", 1)]
    assert '"kind":"medical"' in stored[0][2]
    assert '"kind":"bank"' not in stored[0][2]


def test_a_viewer_of_the_office_can_add_nothing(qtbot: QtBot, session: Session, lay: Any) -> None:
    from tests.support import office
    from welfare_desk import assembly

    session.do(add_user, AddUser("ناظر", Role.VIEWER, "چهار چنار کنار رود"))
    add(session, lay("a.pdf", pdf()))
    viewer = assembly.open_office(
        session.office_dir, "ناظر", "چهار چنار کنار رود", clock=office.clock, kdf=office.CHEAP
    )
    window = open_window(qtbot, viewer)
    try:
        page: FilePage = show_page(qtbot, window, "file", key=ALI)
        assert not drop(page, lay("b.pdf", pdf("b")))
        tab = listed(qtbot, window, page)
        assert (tab.add_button.isEnabled(), tab.receipt_button.isEnabled()) == (False, False)
        QTest.keyClick(tab.table, Qt.Key.Key_Delete)
        assert [one for one in window.findChildren(RemoveDialog) if one.isVisible()] == []
    finally:
        window.let_go()
        viewer.close()


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
    page = window.page("ending")
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
    shown = window.current()
    assert isinstance(shown, FilePage)
    assert (shown.summary.file.file_no, shown.header.tabs.current) == (ALI, "documents")  # type: ignore[union-attr]
