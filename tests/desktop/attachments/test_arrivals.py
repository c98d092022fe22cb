# SPDX-License-Identifier: Apache-2.0
"""Scans that arrive, the photo, the receipt, and documents that end."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.document_desk import ALI, FATEMEH, add, kept, press_button
from tests.support.media import pdf, png
from tests.support.window import dialog_of, plain, said, settle, show_page
from welfare_desk.desktop.attachments import arrivals, scanner
from welfare_desk.desktop.attachments.adding import AddDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.messages import sentence
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
        settle(qtbot, window)
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
    qtbot.waitUntil(lambda: page.arrivals.place.banner() is None)
    arrives(qtbot, page, scans / "later.pdf", pdf("later"))
    press_button(page, "Not now")
    assert page.arrivals.waiting == []
    assert (scans / "later.pdf").exists()


def test_a_share_that_hangs_or_fails_once_a_scan_was_offered_holds_nothing_up(
    qtbot: QtBot, window: MainWindow, scans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    arrives(qtbot, page, scans / "good.pdf", pdf("good"))
    listed, seen, going_on = scanner._files, scanner.mark_of, threading.Event()

    def stuck(path: str) -> str:
        going_on.wait(10)
        return seen(path)

    monkeypatch.setattr(scanner, "_files", lambda folder: listed(folder) if going_on.wait(10) else None)
    monkeypatch.setattr(scanner, "mark_of", stuck)
    monkeypatch.setattr(arrivals, "mark_of", stuck)
    began = time.monotonic()
    show_page(qtbot, window, "file", key=FATEMEH)
    assert time.monotonic() - began < 5
    assert page.arrivals.place.banner() is not None
    going_on.set()
    monkeypatch.setattr(scanner, "_files", lambda folder: None)  # it has gone
    qtbot.waitUntil(lambda: page.arrivals.place.banner() is None)
    monkeypatch.setattr(scanner, "_files", listed)
    qtbot.waitUntil(lambda: page.arrivals.place.banner() is not None)
    QTest.keyClick(page, Qt.Key.Key_F3)
    settle(qtbot, window)
    assert dialog_of(window, AddDialog).rows[0].path == str(scans / "good.pdf")


def test_a_scan_attached_while_its_folder_is_slow_goes_into_no_other_file(
    qtbot: QtBot, window: MainWindow, scans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    scan = scans / "Scan.pdf"
    arrives(qtbot, page, scan, pdf("first client"))
    answers, real = threading.Event(), arrivals.mark_of

    def slow(path: str) -> str:
        assert answers.wait(10)
        return real(path)

    monkeypatch.setattr(arrivals, "mark_of", slow)
    QTest.keyClick(page, Qt.Key.Key_F3)
    window.go("file", key=FATEMEH)
    qtbot.waitUntil(lambda: page.summary is not None and page.summary.file.file_no == FATEMEH)
    answers.set()
    settle(qtbot, window)
    assert [one for one in window.findChildren(AddDialog) if one.isVisible()] == []
    assert page.arrivals.waiting == [str(scan)]


def test_a_scan_written_over_the_attached_one_is_neither_deleted_nor_lost(
    qtbot: QtBot, window: MainWindow, scans: Path, session: Session
) -> None:
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    scan = scans / "Scan.pdf"
    arrives(qtbot, page, scan, pdf("first client"))
    QTest.keyClick(page, Qt.Key.Key_F3)
    settle(qtbot, window)
    dialog = dialog_of(window, AddDialog)
    dialog.rows[0].kind.choice.choose(DocumentKind.MEDICAL)
    dialog.save()
    settle(qtbot, window)
    question = dialog_of(window, Dialog)
    arrives(qtbot, page, scan, pdf("second client, never attached"))
    press_button(question, "Delete the scan")
    settle(qtbot, window)
    assert scan.read_bytes() == pdf("second client, never attached")
    assert page.arrivals.waiting == [str(scan)]
    assert len(kept(session)) == 1


def test_a_scan_written_over_the_offered_one_is_looked_at_first(
    qtbot: QtBot, window: MainWindow, scans: Path, session: Session
) -> None:
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    scan = scans / "Scan.pdf"
    arrives(qtbot, page, scan, pdf("first client"))
    scan.write_bytes(pdf("second client, a longer sheet"))
    QTest.keyClick(page, Qt.Key.Key_F3)
    settle(qtbot, window)
    assert [one for one in window.findChildren(AddDialog) if one.isVisible()] == []
    QTest.keyClick(page, Qt.Key.Key_F3)
    settle(qtbot, window)
    dialog = dialog_of(window, AddDialog)
    dialog.rows[0].kind.choice.choose(DocumentKind.MEDICAL)
    scan.write_bytes(pdf("third client, a sheet that is longer still"))
    dialog.save()
    settle(qtbot, window)
    told = f"{sentence('document_replaced', {})} (code document_replaced)"
    assert plain(dialog.rows[0].said.text()) == told
    assert kept(session) == ()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system keeps such names out")
def test_a_scan_whose_name_is_no_text_is_told_and_offered_once_renamed(
    qtbot: QtBot, window: MainWindow, scans: Path
) -> None:
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    strange = Path(os.fsdecode(os.fsencode(scans) + b"/scan\xff\xe9.pdf"))
    strange.write_bytes(pdf("strange"))
    expected = "The name of the scan scan.pdf holds signs that are no letters; rename it in its folder."
    qtbot.waitUntil(lambda: plain(said(window)) == expected, timeout=5000)
    assert (page.arrivals.waiting, page.arrivals.place.banner()) == ([], None)
    strange.rename(scans / "scan.pdf")
    qtbot.waitUntil(lambda: page.arrivals.waiting == [str(scans / "scan.pdf")], timeout=5000)


def test_what_is_offered_no_more_is_forgotten(qtbot: QtBot, window: MainWindow, scans: Path) -> None:
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    for name, answer in (("one.pdf", "Keep it"), ("two.pdf", "Delete the scan")):
        arrives(qtbot, page, scans / name, pdf(name))
        QTest.keyClick(page, Qt.Key.Key_F3)
        settle(qtbot, window)
        assert page.arrivals._taken.keys() == page.arrivals._marks.keys() == {str(scans / name)}
        dialog = dialog_of(window, AddDialog)
        dialog.rows[0].kind.choice.choose(DocumentKind.MEDICAL)
        dialog.save()
        settle(qtbot, window)
        press_button(dialog_of(window, Dialog), answer)
        settle(qtbot, window)
        assert (page.arrivals._marks, page.arrivals._taken) == ({}, {})
    assert not (scans / "two.pdf").exists()
    arrives(qtbot, page, scans / "three.pdf", pdf("three"))
    press_button(page, "Not now")
    assert page.arrivals._marks == {}


def test_the_photo_stands_in_the_head_and_goes_with_the_file(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any
) -> None:
    assert not page.header.photo.isVisible()
    add(session, lay("a.png", png(300, 400)), kind=DocumentKind.PHOTO)
    settle(qtbot, window)
    assert page.header.photo.isVisible()
    show_page(qtbot, window, "file", key=FATEMEH)
    assert not page.header.photo.isVisible()
