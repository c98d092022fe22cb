# SPDX-License-Identifier: Apache-2.0
"""Habits 20 to 25 and 27: what is kept, taken back, drafted, drawn, cancelled, and said of errors.

Of 24 and 25 more stands in `test_lists.py`.
"""

from __future__ import annotations

import multiprocessing
import os
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.habits.wording import INSTRUCTION
from tests.support import office as offices
from tests.support import people
from tests.support.pictures import pictures
from tests.support.window import dialog_of, open_window, press, press_here, settle, show_page, type_into
from welfare_desk import __version__, assembly, sentences
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.casework.notes.tasks import TaskDialog
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.services.casework.drafts import AskOwnDrafts, own_drafts
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.tasks import AskTasks, tasks_of
from welfare_desk.services.exchange.export import ExportList, export_list
from welfare_desk.services.session import Session

ALI = "1400-00001"


def test_habit_20_widths_are_kept_on_this_pc_and_can_be_as_designed_again(
    qtbot: QtBot, session: Session
) -> None:
    memory = Memory()
    first = open_window(qtbot, session, memory=memory)
    table = show_page(qtbot, first, "letters").table
    designed = [table.columnWidth(section) for section in range(len(table.columns))]
    table.headings.resizeSection(0, 181)
    qtbot.wait(50)
    first.let_go()
    second = open_window(qtbot, session, memory=memory)
    again = show_page(qtbot, second, "letters").table
    assert again.columnWidth(0) == 181
    again.widths.reset()
    assert again.columnWidth(0) == designed[0]
    second.let_go()


def test_habit_21_views_stand_above_the_list_with_their_counts(qtbot: QtBot, window: MainWindow) -> None:
    page: FilesPage = show_page(qtbot, window, "files")
    assert [tab.count for tab in page.views.tabs._tabs] == ["4", "0", "0", "2"]


def test_habit_22_ctrl_z_takes_back_typing_first_and_the_record_after(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    field = page.editor.fields["father_name"]
    type_into(field.control, "رضا")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert window.undo_bar.on_offer()
    type_into(field.control, "x")
    while field.control.isUndoAvailable():
        press_here("Ctrl+Z")
    assert session.ask(show, ShowFile(ALI)).person.father_name == "رضا"
    press_here("Ctrl+Z")
    settle(qtbot, window)
    assert session.ask(show, ShowFile(ALI)).person.father_name == "حسین"
    assert not window.undo_bar.on_offer()


def _types_and_waits(folder: str, told: Any) -> None:
    """A clerk in a process of its own: types a note, and lives until it is killed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    from PySide6.QtTest import QTest

    from welfare_desk.desktop.app import dress
    from welfare_desk.settings import Settings

    session = assembly.open_office(
        Path(folder), offices.ADMIN, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )
    dress(Settings(language="fa"))
    window = MainWindow(session, Settings(language="fa"), Memory())
    window.show()
    window.go("file", key=ALI)
    QTest.qWait(600)
    page: Any = window.page("file")
    page.quick.write_note()
    QTest.qWait(300)
    page.parts.part("notes").box.text.setPlainText("نیمه‌کاره ماند")
    for _ in range(100):
        QTest.qWait(100)
        if page.parts.part("notes").box.draft.text():
            told.send("kept")
            break
    QTest.qWait(60_000)
    del app


def test_habit_23_what_is_typed_outlives_a_kill(qtbot: QtBot, tmp_path: Path) -> None:
    people.peopled_office(tmp_path).close()
    folder = tmp_path / "office"
    context = multiprocessing.get_context("spawn")
    heard, told = context.Pipe()
    clerk = context.Process(target=_types_and_waits, args=(str(folder), told))
    clerk.start()
    try:
        assert heard.poll(40), "no draft was kept in time"
        assert heard.recv() == "kept"
    finally:
        clerk.kill()
        clerk.join()
    session = assembly.open_office(
        folder, offices.ADMIN, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )
    window = open_window(qtbot, session, language="fa")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = show_page(qtbot, window, "file", key=ALI)
    press(window, "F7")
    settle(qtbot, window)
    box = page.parts.part("notes").box
    banner = box.place.banner()
    assert isinstance(banner, Banner)
    press_here("F11")
    assert box.text.toPlainText() == "نیمه‌کاره ماند"
    window.let_go()
    session.close()


def test_habit_23_what_a_dialog_held_comes_back_by_keys_and_is_saved(qtbot: QtBot, session: Session) -> None:
    def opened() -> tuple[MainWindow, TaskDialog]:
        window = open_window(qtbot, session, language="fa")
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        show_page(qtbot, window, "file", key=ALI)
        press(window, "Ctrl+T")
        settle(qtbot, window)
        return window, dialog_of(window, TaskDialog)

    def drafts() -> list[tuple[str, str]]:
        return [(one.page, one.key) for one in session.ask(own_drafts, AskOwnDrafts())]

    window, dialog = opened()
    type_into(dialog.text.control, "پیگیری شبا")
    press_here("Enter")
    type_into(dialog.due_on.control, "+7")
    qtbot.waitUntil(lambda: drafts() == [("task", ALI)], timeout=6000)
    window.let_go()  # as a crash does: nothing is asked, nothing is saved
    window, dialog = opened()
    banner = dialog.draft_place.banner()
    assert isinstance(banner, Banner)
    assert banner.text.text() == "امروز 12:00؛ 2 فیلد نوشته و ذخیره نشده بود."
    assert (dialog.text.value(), session.ask(tasks_of, AskTasks(ALI))) == ("", ())
    press_here("F11")
    settle(qtbot, window)
    assert dialog.text.control.hasFocus()
    press_here("Ctrl+S")
    settle(qtbot, window)
    (task,) = session.ask(tasks_of, AskTasks(ALI))
    assert (task.text, task.due_on) == ("پیگیری شبا", offices.NOON.date() + timedelta(days=7))
    assert drafts() == []
    window.let_go()


def test_habit_24_the_preview_is_the_paper_to_the_pixel(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    show_page(qtbot, window, "file", key=ALI)
    press(window, "Ctrl+P")
    settle(qtbot, window)
    (dialog,) = [found for found in window.findChildren(PaperDialog) if found.isVisible()]
    dialog.preview.save_to(tmp_path / "paper.pdf")
    for page in dialog.preview._pages:
        dialog.preview._area.ensureWidgetVisible(page)
        settle(qtbot, window)
    seen = [page._image for page in dialog.preview._pages]
    paper = pictures((tmp_path / "paper.pdf").read_bytes(), 110)
    assert len(seen) == len(paper) > 0
    assert all(one == other for one, other in zip(seen, paper, strict=True))


def test_habit_25_what_is_cancelled_leaves_no_half(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "list.xlsx"
    with pytest.raises(Cancelled):
        session.do(export_list, ExportList(str(target)), progress=lambda _done, _total: False)
    assert list(tmp_path.glob("*.xlsx*")) == []
    session.do(export_list, ExportList(str(target)), progress=lambda _done, _total: True)
    assert target.exists()


NOTHING_LEFT = {
    "batch_undone", "bundle_repeated", "cancelled", "document_in_file", "extension_undone", "is_head_already",
    "lives_here_already", "merge_undone", "no_field_change", "repeated_file", "repeated_row", "updated_file",
    "updated_row",
}  # fmt: skip
"""What was wanted is so already: there is nothing to be done, and the sentence says that."""

LATIN = re.compile(
    "\u200e[^\u200e]*\u200e|welfare-desk .*|--key|"
    r"\b(?:JSON|UTF-8|TOML|SQLite|QR|IR|PDF|JPEG|PNG|DOCTYPE|OpenDocument|Excel Workbook|Caps Lock|xlsx|xlsb|"
    r"pdf|xls|csv|ods|wdbackup|WELFARE_DESK_PASSWORD|Ctrl|F\d+|Windows)\b"
)
"""Names that have no Persian: of formats, keys, programs, and what is typed at the command line."""


def test_habit_27_errors_say_what_and_what_next_in_persian() -> None:
    odd = []
    for code, sentence in sentences.codes().items():
        if code.startswith("skipped_"):
            continue  # the outcome of a row of somebody's list, no error
        bare = re.sub(r"\{[^{}]*\}", "…", sentence.fa)
        if re.search("[A-Za-z]{2,}", LATIN.sub("", bare)):
            odd.append(f"{code}: English in {bare}")
        clauses = [clause for clause in re.split(r"[؛.:!]|، ", bare) if clause.strip(" »«")]
        if len(clauses) < 2:
            odd.append(f"{code}: says one thing only")
        if (INSTRUCTION.search(bare) is None) is not (code in NOTHING_LEFT):
            odd.append(f"{code}: says no next step, or one where nothing is left to do: {bare}")
    assert odd == []


def test_habit_27_what_went_wrong_is_copied_for_support(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    page.trouble.show_error(
        Told(ErrorKind.STORAGE, "ذخیره نشد", "دیسک پر است؛ جا باز کنید.", "disk_full", {"name": "علی"})
    )
    page.trouble.banner().copy_button.click()
    copied = QApplication.clipboard().text()
    assert copied == f"Welfare Desk {__version__}\nstorage\ndisk_full"


def test_habit_27_a_refusal_stands_on_the_page_with_its_code(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    with pytest.raises(RuleError):
        session.ask(show, ShowFile("1400-99999"))
    page.ask(show, ShowFile("1400-99999"), lambda _: None)
    settle(qtbot, window)
    banner = page.trouble.banner()
    assert isinstance(banner, Banner)
    said = " ".join(label.text() for label in banner.findChildren(Label))
    assert "file_not_found" in said
    assert "جست‌وجو" in said
