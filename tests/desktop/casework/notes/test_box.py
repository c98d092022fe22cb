# SPDX-License-Identifier: Apache-2.0
"""Where a note is typed: kept with one key, a draft of its own file meanwhile."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import open_window, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.notes.part import NotesPart
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.drafts import KeepDraft, ShowDraft, draft, keep_draft
from welfare_desk.services.casework.notes import AskNotes, notes_of
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


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


def test_f7_types_and_ctrl_enter_keeps(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    assert part.box.text.hasFocus()
    assert not part.box.keep_button.isEnabled()
    type_into(part.box.text, "مدارك را آورد")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert kept(session) == [("مدارک را آورد", False, False)]
    assert (rows(part), part.box.text.toPlainText()) == (["مدارک را آورد"], "")
    assert part.box.text.hasFocus()


def test_what_is_typed_is_a_draft_and_offered_again(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    type_into(part.box.text, "نیمه‌کاره")
    part.box.drafting.keep()
    settle(qtbot, window)
    assert session.ask(draft, ShowDraft("note", ALI)).typed == {"text": "نیمه‌کاره"}
    assert part.box.draft.text().startswith("draft kept ")
    later = open_window(qtbot, session)
    page = show_page(qtbot, later, "file", key=ALI)
    press(later, "F7")
    settle(qtbot, later)
    other: NotesPart = page.parts.part("notes")
    banner = other.box.place.banner()
    assert isinstance(banner, Banner)
    assert banner.main is not None
    banner.main.click()
    assert other.box.text.toPlainText() == "نیمه‌کاره"
    assert other.box.text.textCursor().atEnd()
    press(other.box.text, "Ctrl+Enter")
    settle(qtbot, later)
    assert kept(session) == [("نیمه‌کاره", False, False)]
    assert session.ask(draft, ShowDraft("note", ALI)).typed == {}
    later.let_go()


def test_a_note_kept_beside_a_draft_on_offer_leaves_it_whole(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    session.jot(keep_draft, KeepDraft("note", FATEMEH, {"text": "نیمه‌کاره"}))
    show_page(qtbot, window, "file", key=FATEMEH)
    press(window, "F7")
    settle(qtbot, window)
    type_into(part.box.text, "چیز دیگر")
    part.box.drafting.keep()
    settle(qtbot, window)
    press(part.box.text, "Ctrl+Enter")
    settle(qtbot, window)
    assert session.ask(draft, ShowDraft("note", FATEMEH)).typed == {"text": "نیمه‌کاره"}


def test_the_draft_of_one_file_does_not_show_on_another(
    qtbot: QtBot, window: MainWindow, part: NotesPart, session: Session
) -> None:
    type_into(part.box.text, "از علی")
    page = show_page(qtbot, window, "file", key=FATEMEH)
    press(window, "F7")
    settle(qtbot, window)
    assert part.box.text.toPlainText() == ""
    assert page.summary.file.file_no == FATEMEH
    assert session.ask(draft, ShowDraft("note", ALI)).typed == {"text": "از علی"}
