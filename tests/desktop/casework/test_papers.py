# SPDX-License-Identifier: Apache-2.0
"""The papers of a file: asked, issued, shown, saved as shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.papers import CertificateDialog, PaperDialog
from welfare_desk.desktop.kit import preview
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    show_page(qtbot, window, "files")
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def test_a_certificate_is_asked_issued_and_shown(qtbot: QtBot, window: MainWindow, page: FilePage) -> None:
    press(page, "Ctrl+G")
    asked: CertificateDialog = dialog_of(window, CertificateDialog)
    assert asked.valid_until.edit.text() == "1405/01/31"
    asked.save()
    assert asked.addressed_to.error()
    type_into(asked.addressed_to.line, "بانک ملت")
    asked.save()
    settle(qtbot, window)
    shown: PaperDialog = dialog_of(window, PaperDialog)
    qtbot.waitUntil(lambda: shown.preview.pages() == 1, timeout=10000)
    assert shown.preview.pdf.startswith(b"%PDF")
    assert "1404/000001" in shown.title.text()


def test_the_summary_is_printed_with_one_key_and_saved_as_shown(
    qtbot: QtBot, window: MainWindow, page: FilePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(page, "Ctrl+P")
    settle(qtbot, window)
    shown: PaperDialog = dialog_of(window, PaperDialog)
    qtbot.waitUntil(lambda: shown.preview.pages() >= 1, timeout=10000)
    assert shown.preview.print_button.hasFocus()
    assert shown.keys() == [("Ctrl+P", "Print"), ("Ctrl+S", "Save as…"), ("Esc", "close")]
    proposed: list[str] = []

    def choose(parent: object, title: str, name: str, kinds: str) -> str:
        proposed.append(name)
        return str(tmp_path / name)

    monkeypatch.setattr(preview, "ask_where_to_save", choose)
    press_here("Ctrl+S")
    assert proposed == ["File summary 1404-000001.pdf"]
    assert (tmp_path / proposed[0]).read_bytes() == shown.preview.pdf
    assert window.status._toast_words.text() == "Saved as \u200eFile summary 1404-000001.pdf\u200e"


def numbers(session: Session) -> list[str]:
    """The papers of Ali's file that were issued."""
    found = session.ask(show, ShowFile(ALI))
    return [item.detail for item in found.timeline if item.kind == "paper"]


def test_however_often_enter_is_pressed_one_paper_takes_one_number(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    page.print_button.setFocus()
    for _ in range(3):
        press(page.print_button, "Space")
    settle(qtbot, window)
    dialog_of(window, PaperDialog)
    assert numbers(session) == ["1404/000001"]
    press_here("Esc")
    press(page, "Ctrl+P")
    settle(qtbot, window)
    assert numbers(session) == ["1404/000002", "1404/000001"]


@pytest.mark.parametrize(
    ("act", "printed", "kept"),
    [("Save and print", 1, "رضا"), ("Print what is saved", 1, "حسین"), ("Cancel", 0, "حسین")],
)
def test_unsaved_changes_are_asked_about_before_a_paper(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, act: str, printed: int, kept: str
) -> None:
    field = page.editor.fields["father_name"]
    type_into(field.control, "رضا")
    press_here("Ctrl+P")
    asked = dialog_of(window, Dialog)
    (button,) = [one for one in asked.findChildren(Button) if one.text().strip() == act]
    button.setFocus()
    press_here("Space")
    settle(qtbot, window)
    assert len([one for one in window.findChildren(PaperDialog) if one.isVisible()]) == printed
    assert session.ask(show, ShowFile(ALI)).person.father_name == kept
    assert field.typed() == "رضا"
    assert bool(page.editor.edited()) == (act != "Save and print")


def test_a_fault_keeps_the_paper_and_a_later_saving_does_not_print(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(page.editor.fields["first_name"].control, "")
    press_here("Ctrl+P")
    asked = dialog_of(window, Dialog)
    press(asked, "Tab")
    (button,) = [one for one in asked.findChildren(Button) if one.text().strip() == "Save and print"]
    button.setFocus()
    press_here("Space")
    settle(qtbot, window)
    assert page.editor.fields["first_name"].error()
    type_into(page.editor.fields["first_name"].control, "علیرضا")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert numbers(session) == []
    assert session.ask(show, ShowFile(ALI)).person.first_name == "علیرضا"
