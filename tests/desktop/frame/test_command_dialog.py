# SPDX-License-Identifier: Apache-2.0
"""A dialog that ends in one command: sent once, refusals where they belong, a retry under the same key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.faults import NextCommit
from tests.support.office import desk
from tests.support.window import open_window, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.call import CallDialog
from welfare_desk.desktop.casework.letter import LetterDialog
from welfare_desk.desktop.casework.notes import NotesPart
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.kit.banners import ErrorBanner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.services.casework.letters import (
    AskCalls,
    EditLetter,
    ListLetters,
    RecordLetter,
    calls_of,
    edit_letter,
    list_letters,
    record_letter,
)
from welfare_desk.services.casework.notes import AskNotes, notes_of
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def plan() -> NextCommit:
    return NextCommit()


@pytest.fixture
def session(tmp_path: Path, plan: NextCommit) -> Iterator[Session]:
    people.peopled_office(tmp_path).close()
    opened = desk(tmp_path / "office", plan.connect)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    show_page(qtbot, shown, "file", key=ALI)
    yield shown
    shown.let_go()


def said(window: MainWindow, session: Session) -> CallDialog:
    """The dialog of a call, filled; Enter stands on its note, which Ctrl+Enter sends."""
    summary = window.page("file").summary
    dialog = CallDialog(window.page("file"), summary)
    dialog.open()
    type_into(dialog.text.note, "فردا می‌آید")
    return dialog


def banner(dialog: CommandDialog) -> ErrorBanner:
    shown = dialog.trouble.banner()
    assert isinstance(shown, ErrorBanner)
    return shown


def open_dialogs(window: MainWindow) -> int:
    return sum(each.isVisible() for each in window.findChildren(Dialog))


def calls(session: Session) -> list[str]:
    return [call.text for call in session.ask(calls_of, AskCalls(ALI))]


@pytest.mark.parametrize("after", [False, True], ids=["lost", "kept"])
def test_again_after_an_unknown_outcome_is_one_change(
    qtbot: QtBot, window: MainWindow, session: Session, plan: NextCommit, after: bool
) -> None:
    dialog = said(window, session)
    plan.armed, plan.after = True, after
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    if not after:  # a commit that stands is found by its key, and nobody is asked
        assert (banner(dialog).told.code, banner(dialog).told.outcome_unknown) == ("io_error", True)
        assert (calls(session), open_dialogs(window)) == ([], 1)
        banner(dialog).repeat.setFocus()
        press_here("Space")
        settle(qtbot, window)
    assert (calls(session), open_dialogs(window)) == (["فردا می‌آید"], 0)


def test_saving_again_after_an_unknown_outcome_uses_the_same_key(
    qtbot: QtBot, window: MainWindow, session: Session, plan: NextCommit
) -> None:
    dialog = said(window, session)
    key = dialog._key
    plan.armed = True
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert (dialog._key, dialog.save_button.isEnabled()) == (key, True)
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert (calls(session), open_dialogs(window)) == (["فردا می‌آید"], 0)


def test_pressed_twice_it_is_sent_once(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    said(window, session)
    press_here("Ctrl+Enter")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert (calls(session), open_dialogs(window)) == (["فردا می‌آید"], 0)


def test_a_refusal_stands_at_the_field_it_is_about_and_the_next_try_is_another_change(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    dialog = said(window, session)
    key = dialog._key
    type_into(dialog.phone.control, "12")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert dialog.phone.error() == (
        "The telephone number cannot be read; write 4 to 15 digits, with the area code."
    )
    assert QApplication.focusWidget() is dialog.phone.control
    assert (dialog.trouble.banner(), dialog._key != key) == (None, True)
    type_into(dialog.phone.control, "")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert (calls(session), open_dialogs(window)) == (["فردا می‌آید"], 0)


def test_a_faster_desk_is_told_and_what_is_typed_stays(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    day = window.today()
    session.do(record_letter, RecordLetter(Direction.IN, day, "بانک", "پاسخ", "5", ALI))
    (letter,) = session.ask(list_letters, ListLetters()).rows
    dialog = LetterDialog(window.page("file"), letter=letter)
    dialog.open()
    session.do(edit_letter, EditLetter(letter.id, letter.version, day, "بانک ملت", "پاسخ", "5", ALI))
    settle(qtbot, window)
    type_into(dialog.subject.control, "معرفی")
    press_here("Enter")
    settle(qtbot, window)
    assert banner(dialog).told.code == "stale_row"
    assert dialog.subject.value() == "معرفی"
    # What the other desk wrote stands under its field; saved once more, what is typed here rules.
    press_here("Enter")
    settle(qtbot, window)
    (kept,) = session.ask(list_letters, ListLetters()).rows
    assert (kept.subject, kept.correspondent) == ("معرفی", "بانک")


def test_what_a_page_sends_by_itself_is_repeated_under_its_key_too(
    qtbot: QtBot, window: MainWindow, session: Session, plan: NextCommit
) -> None:
    page = window.page("file")
    page.show_tab("notes")
    settle(qtbot, window)
    part = page.parts.part("notes")
    assert isinstance(part, NotesPart)
    type_into(part.box.text, "مادر آمد")
    plan.armed = True
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    shown = part.box.place.banner()
    assert isinstance(shown, ErrorBanner)
    assert [note.text for note in session.ask(notes_of, AskNotes(ALI))] == []
    shown.repeat.setFocus()
    press_here("Space")
    settle(qtbot, window)
    assert [note.text for note in session.ask(notes_of, AskNotes(ALI))] == ["مادر آمد"]
    assert (part.box.place.banner(), part.box.text.toPlainText()) == (None, "")
