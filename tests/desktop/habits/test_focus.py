# SPDX-License-Identifier: Apache-2.0
"""Habit 28: the ring of the focus is seen on every tab, in every section, and in every form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.habits.cursor import parts_by_keys, takes_cursor, unseen
from tests.desktop.habits.forms import ALI, FORMS, Desk, office_of_forms
from tests.support.window import settle, show_page
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session

NAMES = [spec.name for spec in PAGES]
ARGUMENTS: dict[str, dict[str, Any]] = {"file": {"key": ALI}, "session": {"id": 1}}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office_of_forms(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize("name", NAMES)
def test_habit_28_the_ring_is_seen_on_every_part_of_a_page(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    page = show_page(qtbot, window, name, **ARGUMENTS.get(name, {}))
    found = {}
    for part in parts_by_keys(qtbot, window, page):
        back = window.focusWidget() or page
        found[part] = unseen(page, window)
        back.setFocus()
    assert {part: names for part, names in found.items() if names} == {}


def named(kind: type[Any]) -> str:
    return f"{kind.__module__.split('.')[-2]}.{kind.__name__}"


@pytest.mark.parametrize("kind", sorted(FORMS, key=named), ids=named)
def test_habit_28_the_ring_is_seen_in_every_form(qtbot: QtBot, window: MainWindow, kind: Any) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    form = FORMS[kind](Desk(page))
    form.open()
    settle(qtbot, window)
    first = takes_cursor(form)
    assert len(first) > 1
    assert (unseen(form, first[0]), unseen(form, first[-1])) == ([], [])
