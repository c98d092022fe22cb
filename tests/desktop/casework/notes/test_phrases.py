# SPDX-License-Identifier: Apache-2.0
"""Stock phrases: put in at the cursor, and the list kept in the same pop-up."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import (
    dialog_of,
    nameless,
    press,
    press_here,
    send_form,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.notes.part import NotesPart
from welfare_desk.desktop.casework.notes.phrases import PhrasesDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.notes import AskPhrases, KeepPhrase, keep_phrase, phrases
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


@pytest.fixture
def part(qtbot: QtBot, window: MainWindow) -> NotesPart:
    page = show_page(qtbot, window, "file", key=ALI)
    press(window, "F7")
    settle(qtbot, window)
    found: NotesPart = page.parts.part("notes")
    return found


def test_f9_puts_a_phrase_in_at_the_cursor(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    for text in ("مدارک ناقص است.", "تماس گرفته شد."):
        session.do(keep_phrase, KeepPhrase(text))
    type_into(part.box.text, "امروز")
    press_here("F9")
    settle(qtbot, window)
    dialog = dialog_of(window, PhrasesDialog)
    assert dialog.table.hasFocus()
    press_here("Down")
    press_here("Enter")
    assert part.box.text.toPlainText() == "امروز تماس گرفته شد."
    assert part.box.text.hasFocus()


def test_phrases_are_added_changed_ordered_and_removed_in_the_pop_up(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    def listed() -> list[str]:
        settle(qtbot, window)
        return [phrase.text for phrase in session.ask(phrases, AskPhrases()).phrases]

    press_here("F9")
    settle(qtbot, window)
    dialog = dialog_of(window, PhrasesDialog)
    assert dialog.line.hasFocus()
    for text in ("یکم", "دوم"):
        type_into(dialog.line, text)
        send_form()
        settle(qtbot, window)
    assert listed() == ["یکم", "دوم"]
    dialog.table.setFocus()
    dialog.table.go_to(0)
    press(dialog.table, "Ctrl+Down")
    assert listed() == ["دوم", "یکم"]
    press(dialog.table, "F2")
    assert dialog.line.hasFocus()
    type_into(dialog.line, "سوم")
    send_form()
    assert listed() == ["دوم", "سوم"]
    dialog.table.setFocus()
    press(dialog.table, "Ctrl+Delete")
    assert listed() == ["دوم"]
    assert nameless(dialog) == []
    press(dialog, "Esc")
    assert part.box.text.hasFocus()


def test_a_phrase_that_a_colleague_changed_is_told_and_replaced_only_knowingly(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    session.do(keep_phrase, KeepPhrase("یکم"))
    press_here("F9")
    settle(qtbot, window)
    dialog = dialog_of(window, PhrasesDialog)
    press(dialog.table, "F2")
    session.do(keep_phrase, KeepPhrase("یکم، از همکار", 1, "یکم"))
    type_into(dialog.line, "یکم، از من")
    send_form()
    settle(qtbot, window)
    banner = dialog.trouble.banner()
    assert banner is not None
    assert "یکم، از همکار" in banner.text.text()
    assert (dialog.line.text(), dialog.table.current_row().text) == ("یکم، از من", "یکم، از همکار")
    press_here("Enter")
    settle(qtbot, window)
    assert [phrase.text for phrase in session.ask(phrases, AskPhrases()).phrases] == ["یکم، از من"]
