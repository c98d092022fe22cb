# SPDX-License-Identifier: Apache-2.0
"""The client's photo changed, corrected or taken out by mistake: Ctrl+Z puts the former one back."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.document_desk import add, kept, tab_of
from tests.support.keyboard import Keyboard
from tests.support.media import png
from tests.support.window import dialog_of, open_window, settle, show_page
from welfare_desk.desktop.attachments.adding import AddDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="fa")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


@pytest.fixture
def pictures(session: Session, lay: Any) -> tuple[int, int]:
    """The photo in force, and a scan beside it."""
    photo = add(session, lay("1.png", png(300, 400)), kind=DocumentKind.PHOTO)
    scan = add(session, lay("2.png", png(310, 400)), kind=DocumentKind.MEDICAL)
    return photo, scan


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow, pictures: tuple[int, int]) -> Keyboard:
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("documents")
    settle(qtbot, window)
    tab_of(page).table.setFocus()
    return Keyboard(qtbot, SimpleNamespace(window=window))


def stands(session: Session) -> list[tuple[int, DocumentKind, bool]]:
    return sorted((one.id, one.kind, one.is_photo) for one in kept(session))


def go_to(window: MainWindow, document: int) -> None:
    page: Any = window.page("file")
    assert tab_of(page).table.go_to_key(document)


def test_another_photo_and_the_former_again(
    keys: Keyboard, window: MainWindow, session: Session, pictures: tuple[int, int]
) -> None:
    before = stands(session)
    go_to(window, pictures[1])
    keys.press("Ctrl+M")
    assert [one[0] for one in stands(session) if one[2]] == [pictures[1]]
    keys.press("Ctrl+Z")
    assert keys.reads("برگردانده شد")
    assert stands(session) == before


def test_the_act_of_the_photo_is_seen_and_says_why_it_is_off(
    keys: Keyboard, window: MainWindow, pictures: tuple[int, int]
) -> None:
    page: Any = window.page("file")
    button = tab_of(page).photo_button
    go_to(window, pictures[0])
    assert (button.isVisible(), button.isEnabled()) == (True, False)
    assert button.toolTip() == "از پیش عکس مددجوست."
    go_to(window, pictures[1])
    assert button.isEnabled()


def test_a_photo_taken_out_comes_back_as_the_photo(
    keys: Keyboard, window: MainWindow, session: Session, pictures: tuple[int, int]
) -> None:
    before = stands(session)
    go_to(window, pictures[0])
    keys.press("Del")
    keys.write("اشتباه")
    keys.press("Ctrl+S")
    assert [one[0] for one in stands(session)] == [pictures[1]]
    keys.press("Ctrl+Z")
    assert stands(session) == before


def test_a_photo_that_became_something_else_is_the_photo_again(
    keys: Keyboard, window: MainWindow, session: Session, pictures: tuple[int, int]
) -> None:
    before = stands(session)
    go_to(window, pictures[0])
    keys.press("F2")
    keys.choose("شناسنامه")
    keys.press("Ctrl+S")
    assert not any(photo for _, _, photo in stands(session))
    keys.press("Ctrl+Z")
    assert stands(session) == before


def test_a_new_photo_gives_the_place_back(
    keys: Keyboard, qtbot: QtBot, window: MainWindow, session: Session, pictures: tuple[int, int], lay: Any
) -> None:
    before = stands(session)
    page: Any = window.page("file")
    tab_of(page).acts.add([lay("3.png", png(320, 400))], DocumentKind.PHOTO)
    dialog_of(window, AddDialog)
    keys.press("Ctrl+S")
    assert [one[0] for one in stands(session) if one[2]] not in ([], [pictures[0]])
    keys.press("Ctrl+Z")
    assert stands(session) == before
