# SPDX-License-Identifier: Apache-2.0
"""Notes and tasks of a file as a clerk works them: by keyboard, kept through a crash, taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.office import ADMIN
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    page_of,
    press,
    press_here,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.note_rows import NoteRow
from welfare_desk.desktop.casework.notes import NotesPart
from welfare_desk.desktop.casework.phrases import PhrasesDialog
from welfare_desk.desktop.casework.tasks import TaskDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.drafts import ShowDraft, draft
from welfare_desk.services.casework.notes import (
    AskNotes,
    AskPhrases,
    KeepNote,
    KeepPhrase,
    MarkNote,
    keep_note,
    keep_phrase,
    mark_note,
    notes_of,
    phrases,
)
from welfare_desk.services.casework.tasks import (
    AddTask,
    AskTasks,
    FinishTask,
    add_task,
    finish_task,
    tasks_of,
)
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"
TODAY = date(2025, 10, 22)


@pytest.fixture
def part(qtbot: QtBot, desk_window: MainWindow) -> NotesPart:
    page = show_page(qtbot, desk_window, "file", key=ALI)
    press(desk_window, "F7")
    settle(qtbot, desk_window)
    found: NotesPart = page.parts.part("notes")
    return found


def kept(session: Session) -> list[tuple[str, bool, bool]]:
    return [(note.text, note.pinned, note.struck) for note in session.ask(notes_of, AskNotes(ALI))]


def rows(part: NotesPart) -> list[str]:
    return [row.note.text for row in part.notes.rows]


# notes


def test_f7_types_and_ctrl_enter_keeps(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    assert part.box.text.hasFocus()
    assert not part.box.keep_button.isEnabled()
    type_into(part.box.text, "مدارك را آورد")
    press_here("Ctrl+Enter")
    settle(qtbot, desk_window)
    assert kept(desk_session) == [("مدارک را آورد", False, False)]
    assert (rows(part), part.box.text.toPlainText()) == (["مدارک را آورد"], "")
    assert part.box.text.hasFocus()


def test_a_note_is_pinned_struck_and_taken_back_by_keyboard(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    for text in ("یکم", "دوم"):
        desk_session.do(keep_note, KeepNote(ALI, text))
    settle(qtbot, desk_window)
    part.notes.rows[0].setFocus()
    press_here("Down")
    assert part.notes.rows[1].hasFocus()
    press_here("Space")
    settle(qtbot, desk_window)
    assert rows(part) == ["یکم", "دوم"]
    assert part.notes.rows[0].hasFocus()
    press_here("Delete")
    settle(qtbot, desk_window)
    assert kept(desk_session) == [("یکم", True, True), ("دوم", False, False)]
    assert desk_window.undo_bar.on_offer()
    desk_window.undo_bar.undo()
    settle(qtbot, desk_window)
    assert kept(desk_session) == [("یکم", True, False), ("دوم", False, False)]


def test_a_note_marked_by_a_colleague_meanwhile_is_told(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    desk_session.do(keep_note, KeepNote(ALI, "یکم"))
    settle(qtbot, desk_window)
    stale = part.notes.rows[0].note
    desk_session.do(mark_note, MarkNote(1, 1, pinned=True))
    settle(qtbot, desk_window)
    part.strike(stale)
    settle(qtbot, desk_window)
    assert isinstance(part.page.trouble.banner(), Banner)
    assert kept(desk_session) == [("یکم", True, False)]
    assert part.notes.rows[0].note.pinned


def test_what_is_typed_is_a_draft_and_offered_again(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    type_into(part.box.text, "نیمه‌کاره")
    part.box.drafting.keep()
    settle(qtbot, desk_window)
    assert desk_session.ask(draft, ShowDraft("note", ALI)).typed == {"text": "نیمه‌کاره"}
    assert part.box.draft.text().startswith("draft kept ")
    later = open_window(qtbot, desk_session)
    page = show_page(qtbot, later, "file", key=ALI)
    press(later, "F7")
    settle(qtbot, later)
    other: NotesPart = page.parts.part("notes")
    assert isinstance(other.box.place.banner(), Banner)
    other.box._restore({"text": "نیمه‌کاره"})
    press(other.box.text, "Ctrl+Enter")
    settle(qtbot, later)
    assert kept(desk_session) == [("نیمه‌کاره", False, False)]
    assert desk_session.ask(draft, ShowDraft("note", ALI)).typed == {}
    later.let_go()


def test_the_draft_of_one_file_does_not_show_on_another(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    type_into(part.box.text, "از علی")
    page = show_page(qtbot, desk_window, "file", key=FATEMEH)
    press(desk_window, "F7")
    settle(qtbot, desk_window)
    assert part.box.text.toPlainText() == ""
    assert page.summary.file.file_no == FATEMEH
    assert desk_session.ask(draft, ShowDraft("note", ALI)).typed == {"text": "از علی"}


# stock phrases


def test_f9_puts_a_phrase_in_at_the_cursor(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    for text in ("مدارک ناقص است.", "تماس گرفته شد."):
        desk_session.do(keep_phrase, KeepPhrase(text))
    type_into(part.box.text, "امروز")
    press_here("F9")
    settle(qtbot, desk_window)
    dialog = dialog_of(desk_window, PhrasesDialog)
    assert dialog.table.hasFocus()
    press_here("Down")
    press_here("Enter")
    assert part.box.text.toPlainText() == "امروز تماس گرفته شد."
    assert part.box.text.hasFocus()


def test_phrases_are_added_changed_ordered_and_removed_in_the_pop_up(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    def listed() -> list[str]:
        settle(qtbot, desk_window)
        return [phrase.text for phrase in desk_session.ask(phrases, AskPhrases()).phrases]

    press_here("F9")
    settle(qtbot, desk_window)
    dialog = dialog_of(desk_window, PhrasesDialog)
    assert dialog.line.hasFocus()
    for text in ("یکم", "دوم"):
        type_into(dialog.line, text)
        press(dialog.line, "Enter")
        settle(qtbot, desk_window)
    assert listed() == ["یکم", "دوم"]
    dialog.table.setFocus()
    dialog.table.go_to(0)
    press(dialog.table, "Ctrl+Down")
    assert listed() == ["دوم", "یکم"]
    press(dialog.table, "F2")
    assert dialog.line.hasFocus()
    type_into(dialog.line, "سوم")
    press(dialog.line, "Enter")
    assert listed() == ["دوم", "سوم"]
    dialog.table.setFocus()
    press(dialog.table, "Ctrl+Delete")
    assert listed() == ["دوم"]
    assert nameless(dialog) == []
    press(dialog, "Esc")
    assert part.box.text.hasFocus()


# tasks


def test_a_task_is_added_by_keyboard_with_a_day_typed_any_way(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    press(desk_window, "Ctrl+T")
    settle(qtbot, desk_window)
    dialog = dialog_of(desk_window, TaskDialog)
    assert dialog.text.control.hasFocus()
    type_into(dialog.text.control, "تماس با خانواده")
    press_here("Enter")
    type_into(dialog.due_on.control, "+7")
    press_here("Enter")
    assert dialog.for_user.value() == ADMIN
    press_here("Enter")
    settle(qtbot, desk_window)
    (task,) = desk_session.ask(tasks_of, AskTasks(ALI))
    assert (task.text, task.due_on, task.for_user) == ("تماس با خانواده", TODAY + timedelta(days=7), ADMIN)
    assert part.tasks.rows.total == 1


@pytest.mark.parametrize(("typed", "told"), [("-1", "passed"), ("1404/12/30", ""), ("", "filled in")])
def test_a_day_that_cannot_be_is_told_and_nothing_is_kept(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session, typed: str, told: str
) -> None:
    part.add_task()
    settle(qtbot, desk_window)
    dialog = dialog_of(desk_window, TaskDialog)
    type_into(dialog.text.control, "تماس")
    type_into(dialog.due_on.control, typed)
    dialog.save()
    settle(qtbot, desk_window)
    assert told in dialog.due_on.error()
    assert dialog.due_on.error()
    assert desk_session.ask(tasks_of, AskTasks(ALI)) == ()


def test_a_task_is_done_undone_and_postponed_by_keyboard(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    desk_session.do(add_task, AddTask("بازدید", TODAY, file_no=ALI))
    settle(qtbot, desk_window)
    part.tasks.setFocus()
    press(part.tasks, "Space")
    settle(qtbot, desk_window)
    (task,) = desk_session.ask(tasks_of, AskTasks(ALI))
    assert (task.done_on, task.done_by) == (TODAY, ADMIN)
    desk_window.undo_bar.undo()
    settle(qtbot, desk_window)
    press(part.tasks, "Enter")
    settle(qtbot, desk_window)
    dialog = dialog_of(desk_window, TaskDialog)
    type_into(dialog.due_on.control, "+2")
    dialog.save()
    settle(qtbot, desk_window)
    (task,) = desk_session.ask(tasks_of, AskTasks(ALI))
    assert (task.done_on, task.due_on, task.version) == (None, TODAY + timedelta(days=2), 4)


def test_two_desks_on_one_task(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    desk_session.do(add_task, AddTask("بازدید", TODAY, file_no=ALI))
    settle(qtbot, desk_window)
    part.open_task(part.tasks.current_row())
    settle(qtbot, desk_window)
    dialog = dialog_of(desk_window, TaskDialog)
    type_into(dialog.text.control, "بازدید دوم")
    desk_session.do(finish_task, FinishTask(1, 1))
    dialog.save()
    settle(qtbot, desk_window)
    assert dialog.isVisible()
    assert isinstance(dialog.trouble.banner(), Banner)
    assert dialog.text.typed() == "بازدید دوم"


def test_the_tab_counts_and_everything_has_a_name(
    qtbot: QtBot, desk_window: MainWindow, part: NotesPart, desk_session: Session
) -> None:
    desk_session.do(keep_note, KeepNote(ALI, "یکم"))
    desk_session.do(add_task, AddTask("بازدید", TODAY, file_no=ALI))
    settle(qtbot, desk_window)
    header = page_of(desk_window, "file", FilePage).header
    tabs = {tab.name: tab.count for tab in header.tabs._tabs}
    assert tabs["notes"] == "2"
    assert nameless(part) == []
    assert all(isinstance(row, NoteRow) and row.accessibleName() for row in part.notes.rows)
    assert QApplication.focusWidget() is not None
