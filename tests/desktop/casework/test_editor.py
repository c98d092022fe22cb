# SPDX-License-Identifier: Apache-2.0
"""The form of a file while its saving is under way: what is typed meanwhile is neither saved nor lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.drafts import ShowDraft, draft
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def page(qtbot: QtBot, desk_window: MainWindow) -> FilePage:
    shown: FilePage = show_page(qtbot, desk_window, "file", key=ALI)
    return shown


def line(page: FilePage, name: str) -> QWidget:
    return page.editor.fields[name].control


def test_what_is_typed_while_a_saving_is_under_way_stays_and_is_saved_next(
    qtbot: QtBot, desk_window: MainWindow, desk_session: Session, page: FilePage
) -> None:
    type_into(line(page, "first_name"), "رضا")
    press_here("Ctrl+S")
    assert page.editor.saving
    type_into(line(page, "first_name"), "رضاقلی")
    type_into(line(page, "father_name"), "کریم")
    settle(qtbot, desk_window)
    assert desk_session.ask(show, ShowFile(ALI)).person.first_name == "رضا"
    assert page.editor.edited() == ["first_name", "father_name"]
    assert page.editor.typed() == {"first_name": "رضاقلی", "father_name": "کریم"}
    assert [page.editor.fields[name].below.text() for name in page.editor.edited()] == ["", ""]
    kept = desk_session.ask(draft, ShowDraft("file", ALI))
    assert kept.typed == {"first_name": "رضاقلی", "father_name": "کریم"}
    press_here("Ctrl+S")
    settle(qtbot, desk_window)
    after = desk_session.ask(show, ShowFile(ALI)).person
    assert (after.first_name, after.father_name, page.editor.edited()) == ("رضاقلی", "کریم", [])
    assert desk_session.ask(draft, ShowDraft("file", ALI)).typed == {}


def test_saving_again_before_the_file_is_read_afresh_meets_no_other_desk(
    qtbot: QtBot, desk_window: MainWindow, desk_session: Session, page: FilePage
) -> None:
    type_into(line(page, "first_name"), "رضا")
    press_here("Ctrl+S")
    qtbot.waitUntil(lambda: not page.editor.saving)
    type_into(line(page, "father_name"), "کریم")
    press_here("Ctrl+S")
    settle(qtbot, desk_window)
    after = desk_session.ask(show, ShowFile(ALI)).person
    assert (after.first_name, after.father_name) == ("رضا", "کریم")
    assert [banner for banner in page.findChildren(Banner) if banner.isVisible()] == []
