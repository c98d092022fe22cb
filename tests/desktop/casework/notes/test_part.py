# SPDX-License-Identifier: Apache-2.0
"""Notes and tasks of a file as a clerk works them: by keyboard, kept through a crash, taken back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.window import nameless, page_of, press, press_here, settle, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.notes import rows as note_rows
from welfare_desk.desktop.casework.notes.part import NotesPart
from welfare_desk.desktop.casework.notes.rows import NoteRow
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services import paging
from welfare_desk.services.casework.notes import AskNotes, KeepNote, MarkNote, keep_note, mark_note, notes_of
from welfare_desk.services.casework.tasks import AddTask, add_task
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


TODAY = date(2025, 10, 22)


@pytest.fixture
def part(qtbot: QtBot, window: MainWindow) -> NotesPart:
    page = show_page(qtbot, window, "file", key=ALI)
    press(window, "F7")
    settle(qtbot, window)
    found: NotesPart = page.parts.part("notes")
    return found


def kept(session: Session) -> list[tuple[str, bool, bool]]:
    return [(note.text, note.pinned, note.struck) for note in session.ask(notes_of, AskNotes(ALI)).rows]


def rows(part: NotesPart) -> list[str]:
    return [row.note.text for row in part.notes.rows]


def test_a_note_is_pinned_struck_and_taken_back_by_keyboard(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    for text in ("یکم", "دوم"):
        session.do(keep_note, KeepNote(ALI, text))
    settle(qtbot, window)
    part.notes.rows[0].setFocus()
    press_here("Down")
    assert part.notes.rows[1].hasFocus()
    press_here("Space")
    settle(qtbot, window)
    assert rows(part) == ["یکم", "دوم"]
    assert part.notes.rows[0].hasFocus()
    press_here("Delete")
    settle(qtbot, window)
    assert kept(session) == [("یکم", True, True), ("دوم", False, False)]
    assert window.undo_bar.on_offer()
    window.undo_bar.undo()
    settle(qtbot, window)
    assert kept(session) == [("یکم", True, False), ("دوم", False, False)]


def test_a_note_marked_by_a_colleague_meanwhile_is_told(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    session.do(keep_note, KeepNote(ALI, "یکم"))
    settle(qtbot, window)
    stale = part.notes.rows[0].note
    session.do(mark_note, MarkNote(1, 1, pinned=True))
    settle(qtbot, window)
    part.strike(stale)
    settle(qtbot, window)
    assert isinstance(part.page.trouble.banner(), Banner)
    assert kept(session) == [("یکم", True, False)]
    assert part.notes.rows[0].note.pinned


def test_every_older_note_is_reached_and_counted(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_rows, "OLDER", 3)
    monkeypatch.setattr(paging, "LONGEST_PAGE", 2)
    part.notes.wanted = 2
    for place in range(7):
        session.do(keep_note, KeepNote(ALI, f"یادداشت {place}"))
    settle(qtbot, window)
    told = []
    for first in (2, 5):
        (older,) = [one for one in part.notes.findChildren(Button) if "older" in one.accessibleName()]
        told.append((rows(part), older.accessibleName(), part.card.note.text()))
        older.setFocus()
        press_here("Space")
        settle(qtbot, window)
        assert part.notes.rows[first].hasFocus()
    newest = [f"یادداشت {place}" for place in reversed(range(7))]
    assert told == [(newest[:2], "5 older notes", "7"), (newest[:5], "2 older notes", "7")]
    assert rows(part) == newest
    part.notes.rows[6].setFocus()
    press_here("Delete")
    settle(qtbot, window)
    assert (rows(part), part.notes.rows[6].note.struck, part.card.note.text()) == (newest, True, "6")


def test_the_tab_counts_and_everything_has_a_name(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    session.do(keep_note, KeepNote(ALI, "یکم"))
    session.do(add_task, AddTask("بازدید", TODAY, file_no=ALI))
    settle(qtbot, window)
    header = page_of(window, "file", FilePage).header
    tabs = {tab.name: tab.count for tab in header.tabs._tabs}
    assert tabs["notes"] == "2"
    assert nameless(part) == []
    assert all(isinstance(row, NoteRow) and row.accessibleName() for row in part.notes.rows)
    assert QApplication.focusWidget() is not None
