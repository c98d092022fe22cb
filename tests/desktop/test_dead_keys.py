# SPDX-License-Identifier: Apache-2.0
"""No key that a page names is dead: whatever is on acts where it is seen, or says why it does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.desktop.habits.cursor import seen_part
from tests.support.walking import file_of, put_away, walked_office
from tests.support.window import settle
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

MOST_PARTS = 16
IN_PLACE = {("file", "notes", "F7 Write a note")}
"""Keys that bring the cursor to where it stands already."""


@pytest.fixture
def asked_for_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every dialog of the system that was opened; each is left without an answer."""
    asked: list[str] = []

    def refuse(kind: str, answer: Any) -> Any:
        def asks(*_: Any, **__: Any) -> Any:
            asked.append(kind)
            return answer

        return asks

    for kind, answer in (
        ("getOpenFileName", ("", "")),
        ("getOpenFileNames", ([], "")),
        ("getSaveFileName", ("", "")),
        ("getExistingDirectory", ""),
    ):
        monkeypatch.setattr(QFileDialog, kind, refuse(kind, answer))
    return asked


def opened(qtbot: QtBot, session: Session, name: str) -> MainWindow:
    settings = Settings(theme="light", language="en")
    dress(settings)
    window = MainWindow(session, settings, Memory())
    window.resize(1092, 614)  # what is drawn twice for each key is small
    window.show()
    qtbot.waitExposed(window)
    arrive(qtbot, window, session, name)
    return window


def arrive(qtbot: QtBot, window: MainWindow, session: Session, name: str) -> None:
    window.go(name, **({"key": file_of(session)} if name == "file" else {}))
    settle(qtbot, window)


def looks(window: MainWindow) -> tuple[QImage, int]:
    popup = QApplication.activePopupWidget()
    return window.grab().toImage(), id(popup) if popup is not None else 0


def put_back(qtbot: QtBot, window: MainWindow, name: str, session: Session) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    window.activateWindow()
    for dialog in window.findChildren(Dialog):
        if dialog.isVisible():
            dialog.answer(None)
    settle(qtbot, window)
    if window.current_name() != name:
        arrive(qtbot, window, session, name)


def part_of(page: Any) -> object:
    """The part that is seen; empty for a page without any."""
    keys = {key.toString() for act in page.actions() for key in act.shortcuts()}
    return seen_part(page) if "Ctrl+Tab" in keys else ""


def on(page: Any) -> list[QAction]:
    """The acts that are on, but for the keys that go along the parts."""
    acts = (act for act in page.acts_shown() if act.shortcuts() and act.isEnabled())
    return [act for act in acts if "Tab" not in act.shortcuts()[0].toString()]


class Round:
    """Presses every key of a page, part after part, and keeps those of which nothing is seen.

    What is an act of the whole page is pressed in the first part that has it on, `everywhere` in every one.
    """

    def __init__(self, qtbot: QtBot, session: Session, asked: list[str], *, everywhere: bool) -> None:
        self.qtbot, self.session, self.asked, self.everywhere = qtbot, session, asked, everywhere
        self.done: set[tuple[str, str]] = set()
        self.dead: set[tuple[str, object, str]] = set()
        self.pressed = 0

    def go(self, name: str, window: MainWindow) -> None:
        """Every part of the page that the window shows."""
        seen: list[object] = []
        while (part := part_of(window.current())) not in seen:
            seen.append(part)
            for act in on(window.current()):
                if act.isEnabled() and act in on(window.current()) and self._wanted(act):
                    self._press(name, window, act)
                    self._back_to(name, window, part)
            self._step(window)

    def _wanted(self, act: QAction) -> bool:
        told = (act.shortcuts()[0].toString(), act.text())
        fresh = told not in self.done
        self.done.add(told)
        return fresh or self.everywhere

    def _press(self, name: str, window: MainWindow, act: QAction) -> None:
        page: Any = window.current()
        window.undo_bar.dismiss()
        window.status.toast("", Tone.GREEN, "info")
        page.first_focus().setFocus()
        settle(self.qtbot, window)
        before, asked = looks(window), len(self.asked)
        keys = act.shortcuts()[0]
        QTest.keySequence(window.windowHandle(), keys)
        settle(self.qtbot, window)
        self.pressed += 1
        if looks(window) == before and len(self.asked) == asked:
            self.dead.add((name, part_of(page), f"{keys.toString()} {act.text()}"))

    def _back_to(self, name: str, window: MainWindow, part: object) -> None:
        put_back(self.qtbot, window, name, self.session)
        for _ in range(MOST_PARTS):
            if part_of(window.current()) == part:
                return
            self._step(window)

    def _step(self, window: MainWindow) -> None:
        page: Any = window.current()
        page.first_focus().setFocus()
        QTest.keySequence(window.windowHandle(), QKeySequence("Ctrl+Tab"))
        settle(self.qtbot, window)


@pytest.fixture
def no_blinking() -> Iterator[None]:
    """A cursor that blinks would look like something done."""
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(flash)


@pytest.mark.usefixtures("no_blinking")
@pytest.mark.parametrize("name", [spec.name for spec in PAGES])
@pytest.mark.parametrize("role", [Role.HEAD, Role.VIEWER])
@pytest.mark.parametrize("everywhere", [False, pytest.param(True, marks=pytest.mark.long)])
def test_every_key_that_is_on_acts_or_says_why(
    qtbot: QtBot, tmp_path: Path, role: Role, name: str, everywhere: bool, asked_for_files: list[str]
) -> None:
    with walked_office(tmp_path, f"role.{role.value}") as session:
        right = next(spec.permission for spec in PAGES if spec.name == name)
        made = Round(qtbot, session, asked_for_files, everywhere=everywhere)
        if session.may(right):
            window = opened(qtbot, session, name)
            made.go(name, window)
            put_away(window)
    assert made.dead - IN_PLACE == set()
