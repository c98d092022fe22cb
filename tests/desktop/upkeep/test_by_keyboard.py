# SPDX-License-Identifier: Apache-2.0
"""The settings without a mouse: Tab reaches every control, acts have keys, the cursor stays on its row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.keyboard import FARTHEST, Keyboard
from tests.support.window import open_window, show_page
from welfare_desk.desktop.frame.help import keys_of
from welfare_desk.desktop.upkeep.sections import SECTIONS
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.upkeep import Catalogue, Letterhead, Post, Signatory
from welfare_desk.services.office_settings import (
    AddSignatory,
    AskItems,
    AskSettings,
    add_signatory,
    items,
    settings,
)
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with offices.office(tmp_path) as opened:
        opened.do(add_signatory, AddSignatory(Post.HEAD, "رضایی", date(2025, 1, 1)))
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keyboard:
    return Keyboard(qtbot, SimpleNamespace(window=window))


def section(qtbot: QtBot, window: MainWindow, name: str) -> Any:
    return show_page(qtbot, window, "settings", section=name).section()


def reachable(root: QWidget) -> set[QWidget]:
    """What Tab should stop at: of buttons only those that can be pressed."""
    return {
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    }


@pytest.mark.parametrize("name", [spec.name for spec in SECTIONS if spec.path])
def test_tab_reaches_every_control_of_a_section(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, name: str
) -> None:
    shown = section(qtbot, window, name)
    passed = set()
    for _ in range(FARTHEST):
        passed.add(keys.focused())
        keys.press("Tab")
    assert [widget.accessibleName() for widget in reachable(shown) - passed] == []


def test_every_button_of_a_section_has_a_key(qtbot: QtBot, window: MainWindow) -> None:
    found = {}
    for name in ("letterhead", "rules", "lists"):
        shown = section(qtbot, window, name)
        acts = window.page("settings").acts_shown()
        assert len([each for each in shown.findChildren(QAbstractButton) if each.isVisible()]) == len(
            shown.actions()
        )
        found[name] = [key for key, _ in keys_of(acts) if "Tab" not in key]
        assert [key.keys for key in shown.keys] == found[name]
    assert found == {
        "letterhead": ["Ctrl+S", "Ins", "F8"],
        "rules": ["Ins", "Del"],
        "lists": ["Ins", "Del"],
    }


def test_the_letterhead_is_saved_and_a_signatory_ends_by_keys(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    section(qtbot, window, "letterhead")
    keys.press("Ctrl+S")
    assert keys.reads("Nothing has been changed")
    keys.enter("Telephone", "021-56000000")
    keys.walk_to("Save the letterhead")
    keys.press("Enter")
    keys.walk_to("Who signs")
    keys.press("F8")
    keys.asked("رضایی")
    keys.write("1404/1/31")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    keys.press("F8")
    assert keys.reads("Choose somebody in the list who signs without a last day first.")
    kept = session.ask(settings, AskSettings())
    assert kept.letterhead == Letterhead(phone="021-56000000")
    assert kept.signatories == (Signatory(1, 2, Post.HEAD, "رضایی", date(2025, 1, 1), date(2025, 4, 20)),)


def test_the_cursor_stays_on_the_entry_put_aside(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    shown = section(qtbot, window, "lists")
    shown.which.set_value(Catalogue.EXIT_REASON)
    keys.walk_to("Entries of the list")
    keys.press("Home", "Down", "Down")
    chosen = shown.entries.current_row().name
    keys.press("Del")
    assert (shown.entries.current_row().name, shown.entries.current_row().retired) == (chosen, True)
    assert chosen not in session.ask(items, AskItems(Catalogue.EXIT_REASON)).names
    keys.press("Del")
    assert chosen in session.ask(items, AskItems(Catalogue.EXIT_REASON)).names
    assert shown.entries.current_row().name == chosen
