# SPDX-License-Identifier: Apache-2.0
"""The papers of a file: asked, issued, shown, saved as shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, press, settle, show_page, type_into
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.papers import CertificateDialog, PaperDialog
from welfare_desk.desktop.window import MainWindow

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
    qtbot: QtBot, window: MainWindow, page: FilePage, tmp_path: Path
) -> None:
    press(page, "Ctrl+P")
    settle(qtbot, window)
    shown: PaperDialog = dialog_of(window, PaperDialog)
    qtbot.waitUntil(lambda: shown.preview.pages() >= 1, timeout=10000)
    shown.preview.save_to(tmp_path / "summary.pdf")
    assert (tmp_path / "summary.pdf").read_bytes() == shown.preview.pdf
