# SPDX-License-Identifier: Apache-2.0
"""Rows copied in Excel and pasted into the wizard by Ctrl+V: checked like a file, and taken back like one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.lists import client, copied
from tests.support.lists_on_disk import clean, doubtful, list_at
from tests.support.window import dialog_of, nameless, plain, press, press_here, settle
from tests.support.wizard import choose, go_on, rows_of
from welfare_desk.desktop.exchange.wizard import CHECK, CHOOSE, DONE, MAP, ImportPage
from welfare_desk.desktop.frame.help import HelpDialog, keys_of
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.banners import ErrorBanner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.session import Session


def paste(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Copy rows elsewhere, then press Ctrl+V where the cursor is."""
    QGuiApplication.clipboard().setText(text)
    go_on(qtbot, window, "Ctrl+V")


def files_in(session: Session) -> int:
    total: int = session.ask(list_files, ListFiles(limit=1)).total
    return total


def test_pasted_rows_are_mapped_checked_imported_and_taken_back_by_keys(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path
) -> None:
    before = {path for path in tmp_path.rglob("*") if path.suffix in (".xlsx", ".csv", ".tsv", ".txt")}
    paste(qtbot, window, copied([client(1, note="سطر یک\nسطر «دو»\tو سه"), client(2, note='5" لوله')]))
    assert (page.step, plain(page.mapping.name.text())) == (MAP, "سطرهای چسبانده")
    assert nameless(page) == []
    go_on(qtbot, window)
    assert (page.step, files_in(session)) == (CHECK, 0)
    assert page.checking.import_button.accessibleName() == "Import 2 files"
    go_on(qtbot, window)
    assert (page.step, files_in(session)) == (DONE, 2)
    with session._store.kept_reader() as raw:
        notes = [row[0] for row in raw.execute("SELECT note FROM case_file ORDER BY id")]
    assert notes == ["سطر یک\nسطر «دو» و سه", '5" لوله']
    page.finished.undo.setFocus()
    press_here("Space")
    press_here("Enter")
    settle(qtbot, window)
    assert files_in(session) == 0
    left = {path for path in tmp_path.rglob("*") if path.suffix in (".xlsx", ".csv", ".tsv", ".txt")}
    assert left == before


def test_all_faults_are_named_by_row_and_field_before_anything_is_written(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session
) -> None:
    paste(qtbot, window, copied(doubtful()))
    go_on(qtbot, window)
    assert (page.step, files_in(session)) == (CHECK, 0)
    shown = [(row.row, row.fields) for row in rows_of(page.checking.table)]
    assert shown == [
        (12, ("national_id", "name")),
        (13, ("file_no",)),
        (14, ("national_id",)),
        (15, ("domain",)),
        (16, ("domain",)),
        (17, ("birth_date",)),
        (18, ("name",)),
        (19, ("phone",)),
    ]


def test_nothing_to_paste_is_told_until_there_is_something(
    qtbot: QtBot, window: MainWindow, page: ImportPage
) -> None:
    paste(qtbot, window, "")
    banner = page.trouble.banner()
    assert isinstance(banner, ErrorBanner)
    assert (page.step, banner.told.code) == (CHOOSE, "nothing_pasted")
    paste(qtbot, window, copied([client(1)]))
    assert (page.step, page.trouble.banner()) == (MAP, None)


def test_a_list_begun_is_let_go_of_only_when_the_clerk_says_so(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", clean(3)), page)
    go_on(qtbot, window)
    first = page.draft
    paste(qtbot, window, copied([client(7)]))
    assert dialog_of(window, Dialog).title.text() == "Read the copied rows instead?"
    press_here("Esc")
    settle(qtbot, window)
    assert (page.step, page.draft) == (CHECK, first)
    press_here("Ctrl+V")
    press_here("Enter")
    settle(qtbot, window)
    assert (page.step, plain(page.mapping.name.text())) == (MAP, "سطرهای چسبانده")


def test_a_workbook_copied_in_its_folder_is_pasted_too(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path
) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(list_at(tmp_path / "list.xlsx", clean(2)))])
    QGuiApplication.clipboard().setMimeData(held)
    go_on(qtbot, window, "Ctrl+V")
    assert (page.step, plain(page.mapping.name.text())) == (MAP, "list.xlsx")


def test_a_field_keeps_ctrl_v_for_itself(qtbot: QtBot, window: MainWindow, page: ImportPage) -> None:
    QGuiApplication.clipboard().setText(copied([client(1)]))
    press(window, "Ctrl+K")
    palette = window.findChild(Palette)
    assert palette is not None
    press(palette.box, "Ctrl+V")
    settle(qtbot, window)
    assert (page.step, palette.box.text()[:6]) == (CHOOSE, "کد ملی")
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_pasting_stands_in_the_help_and_in_what_the_first_step_says(
    qtbot: QtBot, window: MainWindow, page: ImportPage
) -> None:
    assert ("Ctrl+V", "Paste rows copied in Excel") in keys_of(page.acts_shown())
    press(window, "F1")
    words = {label.text() for label in dialog_of(window, HelpDialog).findChildren(Label)}
    assert "Paste rows copied in Excel" in words
    assert "Ctrl+V" in page.choosing.zone.text.text()
    assert "Ctrl+V" in page.choosing.batches.empty.text.text()
