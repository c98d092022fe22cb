# SPDX-License-Identifier: Apache-2.0
"""Ctrl+S saves what is typed, wherever the cursor stands, and says it where there is nothing to save."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.household import ALI, kept
from tests.support.keyboard import Keyboard
from tests.support.keys import type_text
from tests.support.window import press_here, settle, show_page, type_into
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.notes import AskNotes, notes_of
from welfare_desk.services.session import Session

FATEMEH = "1400-00002"


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keyboard:
    return Keyboard(qtbot, SimpleNamespace(window=window))


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> Any:
    return show_page(qtbot, window, "file", key=ALI)


def suggest_neighbourhood(keys: Keyboard) -> None:
    """Type the beginning of a neighbourhood that the office knows: the list is open."""
    keys.press("Enter")
    keys.walk_to("Neighbourhood")
    keys.press("Ctrl+A")
    type_text(keys.focused(), "قائ")
    assert QApplication.activePopupWidget() is not None


def test_a_fault_in_the_overview_is_shown_when_saved_from_another_part(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    field = page.editor.fields["national_id"]
    type_into(field.control, "1234567890")
    page.header.tabs.setFocus()
    press_here("Ctrl+Tab")
    press_here("Ctrl+Tab")
    settle(qtbot, window)
    assert page.parts.seen() == "household"
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert page.parts.seen() == "overview"
    assert field.control.hasFocus()
    assert field.error() != ""
    # What Qt draws inside a field outlives the search for where the cursor may go.
    press_here("Ctrl+A")
    type_text(field.control, "0499370899")
    window.go("file", key=FATEMEH)
    settle(qtbot, window)
    assert page.header.name.text() == page.summary.person.full_name


@pytest.mark.parametrize("pressed", ["Ctrl+S", "Ctrl+Return"])
def test_a_note_is_kept(keys: Keyboard, page: Any, session: Session, pressed: str) -> None:
    keys.press("F7")
    keys.write("مراجعه کرد")
    keys.press(pressed)
    assert [note.text for note in session.ask(notes_of, AskNotes(ALI)).rows] == ["مراجعه کرد"]


def test_with_the_list_of_suggestions_open(keys: Keyboard, page: Any, session: Session) -> None:
    suggest_neighbourhood(keys)
    keys.press("Ctrl+S")
    assert QApplication.activePopupWidget() is None
    assert kept(session).household.neighbourhood == "قائ"


def test_a_page_act_hears_its_key_above_the_suggestions(keys: Keyboard, page: Any) -> None:
    suggest_neighbourhood(keys)
    keys.press("F6")
    keys.asked("Record coverage")


def test_a_dialog_keeps_the_page_from_hearing_keys_above_its_suggestions(
    qtbot: QtBot, window: MainWindow, keys: Keyboard
) -> None:
    show_page(qtbot, window, "reception")
    keys.press("Ctrl+N")
    keys.enter("Given name", "زهرا")
    keys.walk_to("Neighbourhood")
    type_text(keys.focused(), "قائ")
    assert QApplication.activePopupWidget() is not None
    keys.press("F6")  # the decision of the page below
    keys.asked("Somebody at the desk")
    keys.walk_to("Neighbourhood")
    keys.press("Ctrl+A")
    type_text(keys.focused(), "قائ")
    keys.press("Ctrl+S")
    keys.nothing_asked()


def test_where_nothing_is_changed_it_is_said(keys: Keyboard, page: Any) -> None:
    keys.press("Ctrl+S")
    assert keys.reads("Nothing has been changed, so there is nothing to save.")
