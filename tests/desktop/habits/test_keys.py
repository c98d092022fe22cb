# SPDX-License-Identifier: Apache-2.0
"""Habits 3 to 6, 17, 28 and 29: keys that mean one thing, one box for all, and nothing without a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.habits.cursor import seen_part
from tests.support.pdf import normal, pdfium
from tests.support.window import (
    nameless,
    plain,
    press,
    press_here,
    send_form,
    settle,
    show_page,
    status_words,
    type_into,
)
from welfare_desk.desktop.casework.notes.phrases import PhrasesDialog
from welfare_desk.desktop.casework.notes.tasks import TaskDialog
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.casework.parts import PARTS
from welfare_desk.desktop.frame.help import HelpDialog, doubles, keys_of
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.frame.unseen_acts import UnseenActs
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.services.casework.letters import AskCalls, calls_of
from welfare_desk.services.casework.notes import AskNotes, KeepPhrase, keep_phrase, notes_of
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.tasks import AskTasks, tasks_of
from welfare_desk.services.session import Session

ALI = "1400-00001"
NAMES = [spec.name for spec in PAGES]

OF_LISTS_AND_FIELDS = {"Enter", "Space", "Esc", "Ctrl+C", "Ctrl+A", "Home", "End", "F9", "Ctrl+Enter", "Del"}
"""Keys that a list or a field hears itself, without an action."""


def visit(qtbot: QtBot, window: MainWindow, name: str) -> Any:
    return show_page(qtbot, window, name, **({"key": ALI} if name == "file" else {}))


def open_dialog(window: MainWindow, kind: type[Any]) -> Any:
    (found,) = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    return found


@pytest.mark.parametrize("name", NAMES)
def test_habit_3_no_key_has_two_meanings_and_f1_lists_them_all(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    page = visit(qtbot, window, name)
    for _ in parts_of(qtbot, window, page):
        acts = [*page.acts_shown(), *window.actions()]
        assert doubles(acts) == []
        press(window, "F1")
        help_ = open_dialog(window, HelpDialog)
        words = {label.text() for label in help_.findChildren(Label)}
        assert {text for _, text in keys_of(acts)} <= words
        press(help_, "Esc")


def test_habit_3_no_key_cap_of_the_help_is_empty(qtbot: QtBot, window: MainWindow) -> None:
    visit(qtbot, window, "files")
    press(window, "F1")
    help_ = open_dialog(window, HelpDialog)
    assert [cap.text() for cap in help_.findChildren(KeyCap) if not cap.text().strip()] == []
    pages = [keys for keys, _ in keys_of(window.actions()) if keys.startswith("Alt+")]
    assert pages == ["Alt+Left", *(f"Alt+{digit}" for digit in "0123456789"[: len(pages) - 1])]


@pytest.mark.parametrize("name", NAMES)
def test_habit_3_every_key_that_is_shown_works(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = visit(qtbot, window, name)
    for part in parts_of(qtbot, window, page):
        acting = {keys for keys, _ in keys_of([*page.acts_shown(), *window.actions()])}
        caps = [cap for cap in page.findChildren(KeyCap) if cap.isVisible()]
        shown = {key.keys for key in page.keys} | {cap.accessibleName() or cap.text() for cap in caps}
        portable = {QKeySequence(keys.replace(" ", "+")).toString() for keys in shown}
        heard = {QKeySequence(keys).toString() for keys in OF_LISTS_AND_FIELDS}
        assert (part, portable - acting - heard - {""}) == (part, set())


def parts_of(qtbot: QtBot, window: MainWindow, page: Any) -> Iterator[str]:
    """The parts of a file's page, each shown; any other page has one."""
    yield ""
    if window.current_name() == "file":
        for spec in PARTS:
            page.show_tab(spec.name)
            settle(qtbot, window)
            yield spec.name


def test_habit_4_new_save_print_and_escape_by_keyboard(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    type_into(page.editor.fields["father_name"].control, "رضا")
    press_here("Esc")
    settle(qtbot, window)
    question = open_dialog(window, Dialog)
    press(question, "Esc")
    assert window.current_name() == "file"
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(ALI)).person.father_name == "رضا"
    press(window, "Ctrl+P")
    settle(qtbot, window)
    press(open_dialog(window, PaperDialog), "Esc")
    press(page, "Esc")
    settle(qtbot, window)
    assert window.current_name() != "file"


@pytest.mark.parametrize(
    "typed",
    ["0013542419", "۰۰۱۳۵۴۲۴۱۹", "اکب", "علی اكبري", "4567", "1400-00001", "1400/1", "ugd h;fvd"],
)
def test_habits_5_and_6_one_box_takes_any_identifier(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    visit(qtbot, window, "files")
    press(window, "Ctrl+K")
    palette = window.findChild(Palette)
    assert palette is not None
    type_into(palette.box, typed)
    qtbot.wait(300)
    settle(qtbot, window)
    assert "علی اکبری" in [entry.words for entry in palette.entries.entries()]
    palette.dismiss()


def test_habit_5_ctrl_f_searches_in_the_page(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("files", "letters"):
        visit(qtbot, window, name)
        press(window, "Ctrl+F")
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        type_into(focused, "علی")
        assert focused.property("text") == "علی"


def test_habit_17_f9_lists_the_phrases_of_the_office(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(keep_phrase, KeepPhrase("مدارک ناقص است."))
    visit(qtbot, window, "file")
    press(window, "F7")
    settle(qtbot, window)
    press_here("F9")
    settle(qtbot, window)
    assert open_dialog(window, PhrasesDialog).table.rows.total == 1
    press_here("Enter")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert [note.text for note in session.ask(notes_of, AskNotes(ALI)).rows] == ["مدارک ناقص است."]


def test_habit_28_a_day_without_the_mouse(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Find a person, correct a name, write a note, set a task, log a call, print: keys alone."""
    visit(qtbot, window, "files")
    press(window, "Ctrl+K")
    palette = window.findChild(Palette)
    assert palette is not None
    type_into(palette.box, "0013542419")
    settle(qtbot, window)
    press_here("Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"
    page: Any = window.page("file")
    press_here("Delete")  # a file is opened to be read: a stray key changes nothing
    assert page.editor.edited() == []
    press_here("Enter")
    assert QApplication.focusWidget().selectedText() == "علی"
    type_here("علیرضا")
    press_here("Ctrl+S")
    settle(qtbot, window)
    press(window, "F7")
    settle(qtbot, window)
    type_here("مراجعه کرد")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    press(window, "Ctrl+T")
    settle(qtbot, window)
    type_here("پیگیری")
    press_here("Enter")
    type_here("+7")
    press_here("Enter")
    send_form()
    settle(qtbot, window)
    log_a_call(qtbot, window)
    press(window, "F6")
    settle(qtbot, window)
    press_here("Esc")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "paper.pdf"), ""))
    press(window, "Ctrl+P")
    settle(qtbot, window)
    press_here("Ctrl+S")
    settle(qtbot, window)
    press_here("Esc")
    (paper,) = pdfium((tmp_path / "paper.pdf").read_bytes())
    assert {"علیرضا", "اکبری", "۰۰۱۳۵۴۲۴۱۹"} <= set(normal(paper).split())
    (call,) = session.ask(calls_of, AskCalls(ALI))
    assert (call.direction, call.reached, call.phone, call.text) == (
        Direction.OUT, False, "09121234567", "فردا زنگ بزنیم",
    )  # fmt: skip
    page.show_tab("letters")
    settle(qtbot, window)
    row = page.parts.part("letters").calls.rows.row_at(0)
    assert (row.id, row.text) == (call.id, "فردا زنگ بزنیم")
    shown = session.ask(show, ShowFile(ALI))
    assert (shown.person.first_name, shown.file.coverage) == ("علیرضا", Coverage.COVERED)
    assert [note.text for note in session.ask(notes_of, AskNotes(ALI)).rows] == ["مراجعه کرد"]
    assert [task.text for task in session.ask(tasks_of, AskTasks(ALI))] == ["پیگیری"]
    assert (shown.counts.notes, shown.counts.tasks, page.summary.file.file_no) == (1, 1, ALI)


def log_a_call(qtbot: QtBot, window: MainWindow) -> None:
    """Called out, nobody answered, the number stands there already."""
    press(window, "F8")
    settle(qtbot, window)
    for keys in ("Enter", "Down", "Enter", "Enter"):
        press_here(keys)
    type_here("فردا زنگ بزنیم")
    press_here("Ctrl+Enter")
    settle(qtbot, window)


def type_here(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    type_into(focused, text)


@pytest.mark.parametrize("name", NAMES)
def test_habit_29_a_screen_reader_can_name_everything(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = visit(qtbot, window, name)
    assert nameless(page) == []
    if name == "file":
        for spec in PARTS:
            page.show_tab(spec.name)
            settle(qtbot, window)
            assert (spec.name, nameless(page)) == (spec.name, [])


def test_habit_29_and_in_the_questions(qtbot: QtBot, window: MainWindow) -> None:
    page = visit(qtbot, window, "file")
    for keys, kind in (("Ctrl+T", TaskDialog), ("F8", Dialog), ("F6", Dialog), ("Ctrl+G", Dialog)):
        press(window, keys)
        settle(qtbot, window)
        dialog = open_dialog(window, kind)
        assert (keys, nameless(dialog)) == (keys, [])
        press(dialog, "Esc")
        settle(qtbot, window)
    assert page.isVisible()


WITH_PARTS = (
    "files",
    "file",
    "reception",
    "commission",
    "extension",
    "visits",
    "quality",
    "settings",
    "trail",
)


@pytest.mark.parametrize("name", WITH_PARTS)
def test_ctrl_tab_goes_along_the_parts_of_every_page(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = visit(qtbot, window, name)
    first = seen_part(page)
    passed = []
    for _ in range(20):
        press_here("Ctrl+Tab")
        settle(qtbot, window)
        passed.append(seen_part(page))
        focused = QApplication.focusWidget()
        assert focused is page or page.isAncestorOf(focused)
        if passed[-1] == first:
            break
    assert len(set(passed)) == len(passed) > 1
    press_here("Ctrl+Shift+Tab")
    settle(qtbot, window)
    assert seen_part(page) == passed[-2]
    keys = {keys for keys, _ in keys_of(page.actions())}
    assert {"Ctrl+Tab", "Ctrl+Shift+Tab"} <= keys


def test_f1_tells_the_keys_of_the_comparison_and_one_key_parts_two_persons_everywhere(
    qtbot: QtBot, window: MainWindow
) -> None:
    apart = {}
    for name in ("quality", "double"):
        page = visit(qtbot, window, name)
        apart[name] = [keys for keys, words in keys_of(page.actions()) if words == "این دو یک نفر نیستند"]
    assert apart == {"quality": ["Ctrl+Del"], "double": ["Ctrl+Del"]}
    press(window, "F1")
    words = {label.text() for label in open_dialog(window, HelpDialog).findChildren(Label)}
    assert {key.words for key in page.heard()} <= words
    caps = [cap.text() for cap in open_dialog(window, HelpDialog).findChildren(KeyCap)]
    caps += [cap.text() for cap in page.findChildren(KeyCap)]
    assert [cap for cap in caps if "Delete" in cap or "Return" in cap] == []


def test_habit_3_the_palette_knows_the_acts_of_parts_that_are_not_seen_and_leads_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = visit(qtbot, window, "file")
    press(window, "Ctrl+K")
    palette = window.findChild(Palette)
    assert palette is not None
    settle(qtbot, window)
    type_into(palette.box, "قیم")
    qtbot.wait(300)
    settle(qtbot, window)
    told = {one.words: plain(one.note) for one in palette.entries.entries() if "در بخش" in one.note}
    assert set(told.values()) == {"در بخش «خانوار»"}
    type_into(palette.box, "رسید مدارک")
    qtbot.wait(300)
    settle(qtbot, window)
    receipt = palette.entries.entries()[0]
    assert (receipt.words, plain(receipt.note)) == ("رسید مدارک", "در بخش «مدارک»")
    receipt.act()
    settle(qtbot, window)
    assert page.parts.seen() == "documents"
    refused = reason_of(page.parts.part("documents").receipt_button)
    assert refused
    assert refused in status_words(window)
    type_into(palette.box, "نامه")
    qtbot.wait(300)
    settle(qtbot, window)
    words = [one.words for one in palette.entries.entries()]
    assert words.count("نامهٔ تازه دربارهٔ این پرونده") == 1
    palette.dismiss()
    (offered,) = [
        one
        for one in page.acts_elsewhere()
        if one.act.shortcuts() == [QKeySequence("Ins")] and one.part == "خانوار"
    ]
    offered.show()
    settle(qtbot, window)
    assert page.parts.seen() == "household"


def test_what_the_palette_leads_to_is_not_done_on_another_file(qtbot: QtBot, window: MainWindow) -> None:
    page = visit(qtbot, window, "file")
    page.get_ready()
    qtbot.waitUntil(lambda: any(one.part == "خانوار" for one in page.acts_elsewhere()))
    settle(qtbot, window)
    offered = next(one for one in page.acts_elsewhere() if one.act.shortcuts() == [QKeySequence("Ins")])
    assert offered.still()
    show_page(qtbot, window, "file", key="1400-00002")
    assert not offered.still()
    UnseenActs(window).entry(offered).act()
    settle(qtbot, window)
    assert [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()] == []
