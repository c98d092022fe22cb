# SPDX-License-Identifier: Apache-2.0
"""Documents are opened in the viewer, those with programs after a warning."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support.document_desk import add, listed, press_button
from tests.support.media import pdf
from tests.support.window import dialog_of, press, settle
from welfare_desk.desktop.attachments import acts as document_acts
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.banners import ErrorBanner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.sentences import say
from welfare_desk.services.session import Session


def test_enter_opens_a_private_copy_in_the_viewer(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any, viewed: list[str]
) -> None:
    add(session, lay("a.pdf", pdf()))
    tab = listed(qtbot, window, page)
    press(tab.table, "Enter")
    settle(qtbot, window)
    (path,) = viewed
    assert Path(path).read_bytes() == pdf()


def test_the_menu_of_a_document_opens_by_key(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, lay: Any, viewed: list[str]
) -> None:
    add(session, lay("a.pdf", pdf()))
    tab = listed(qtbot, window, page)
    tab.table.setFocus()
    press(tab.table, "Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [act.text() for act in menu.actions()][:2] == ["Open", "Correct…"]
    press(menu, "Down")
    press(menu, "Enter")
    settle(qtbot, window)
    assert len(viewed) == 1


def test_a_pc_without_a_viewer_says_what_to_do(
    qtbot: QtBot,
    window: MainWindow,
    page: FilePage,
    session: Session,
    lay: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(document_acts, "show_in_viewer", lambda path: False)
    add(session, lay("a.pdf", pdf()))
    tab = listed(qtbot, window, page)
    press(tab.table, "Enter")
    settle(qtbot, window)
    banner = page.trouble.banner()
    assert isinstance(banner, ErrorBanner)
    assert (banner.told.code, banner.told.text) == ("no_viewer", say("no_viewer", {}, "en"))


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
