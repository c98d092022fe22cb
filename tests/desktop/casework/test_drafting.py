# SPDX-License-Identifier: Apache-2.0
"""Drafts: kept by the clock, offered after a crash."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.household import kept
from tests.support.window import open_window, plain, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.drafts import ShowDraft, draft
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    show_page(qtbot, window, "files")
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def line(page: FilePage, name: str) -> QWidget:
    return page.editor.fields[name].control


def test_what_is_typed_survives_a_crash(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "mobile"), "0912")
    type_into(line(page, "address"), "خیابان امام، پلاک ۵")
    page.drafting.keep()
    settle(qtbot, window)
    assert page.header.draft.text().startswith("Draft kept ")
    typed = {"mobile": "0912", "address": "خیابان امام، پلاک ۵"}
    assert session.ask(draft, ShowDraft("file", ALI)).typed == typed
    again = open_window(qtbot, session)
    page = show_page(qtbot, again, "file", key=ALI)
    banner = page.draft_place.banner()
    assert isinstance(banner, Banner)
    assert "2 fields typed and not saved" in banner.text.text()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    page.first_focus().setFocus()
    press_here("Enter")
    press_here("Shift+Tab")
    assert QApplication.focusWidget().accessibleName() == "Bring it back"
    press_here("Tab")
    assert line(page, "first_name").hasFocus()
    press_here("F11")
    assert page.editor.typed() == typed
    type_into(line(page, "mobile"), "09121112233")
    press_here("Ctrl+S")
    settle(qtbot, again)
    assert kept(session).household.address == "خیابان امام، پلاک ۵"
    assert session.ask(draft, ShowDraft("file", ALI)).typed == {}
    again.let_go()


def test_a_draft_brought_back_shows_what_another_desk_has_saved_since(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "father_name"), "کریم")
    page.drafting.keep()
    settle(qtbot, window)
    seen = kept(session)
    theirs = EditPerson(ALI, seen.person.version, seen.household.version, {"father_name": "رحیم"})
    session.do(edit_person, theirs)
    again = open_window(qtbot, session)
    page = show_page(qtbot, again, "file", key=ALI)
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    page.first_focus().setFocus()
    press_here("F11")
    field = page.editor.fields["father_name"]
    assert (field.typed(), plain(field.below.text())) == ("کریم", "Saved now: رحیم")
    again.let_go()


def test_a_draft_is_kept_by_the_clock_only_when_something_changed(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    page.drafting.keep()
    settle(qtbot, window)
    assert session.ask(draft, ShowDraft("file", ALI)).typed == {}
    type_into(line(page, "phone"), "021")
    qtbot.waitUntil(
        lambda: session.ask(draft, ShowDraft("file", ALI)).typed == {"phone": "021"}, timeout=6000
    )
    page.editor.take_back()
    page.drafting.keep()
    settle(qtbot, window)
    assert session.ask(draft, ShowDraft("file", ALI)).typed == {}
