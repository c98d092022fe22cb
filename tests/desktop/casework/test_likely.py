# SPDX-License-Identifier: Apache-2.0
"""Likely doubles while a new file is typed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, press, settle, show_page, type_into
from welfare_desk.desktop.casework.likely import KEY
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.casework.register import RegisterDialog
from welfare_desk.desktop.window import MainWindow


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilesPage:
    shown: FilesPage = show_page(qtbot, window, "files")
    return shown


def register(qtbot: QtBot, window: MainWindow, page: FilesPage) -> RegisterDialog:
    press(page.table, "Ctrl+N")
    dialog: RegisterDialog = dialog_of(window, RegisterDialog)
    return dialog


def test_likely_doubles_are_shown_while_typing_and_opened_with_one_key(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    dialog = register(qtbot, window, page)
    type_into(dialog.fields["first_name"].control, "زهرا")
    type_into(dialog.fields["last_name"].control, "نوری زاذه")
    type_into(dialog.fields["father_name"].control, "محمد")
    qtbot.waitUntil(lambda: bool(dialog.likely.buttons), timeout=3000)
    (button,) = dialog.likely.buttons
    assert "زهرا نوری‌زاده" in button.text()
    assert "1400-00003" in button.text()
    press(dialog.fields["father_name"].control, KEY)
    settle(qtbot, window)
    assert window.page("file").crumbs == ("Files", "زهرا نوری‌زاده")


def test_a_known_identifier_tells_the_state_of_the_file_while_typing(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    dialog = register(qtbot, window, page)
    type_into(dialog.fields["national_id"].control, "1080000003")
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=3000)
    banner = dialog.trouble.banner()
    assert banner is not None
    assert banner.title.text().endswith("— Applicant")
    press(dialog.fields["national_id"].control, KEY)
    settle(qtbot, window)
    assert window.page("file").crumbs == ("Files", "سکینه موسوی")
