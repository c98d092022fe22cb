# SPDX-License-Identifier: Apache-2.0
"""The list of files as a clerk works it: keys, chips, views, narrowing, copying, opening, new files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.support.window import (
    nameless,
    open_window,
    page_of,
    press,
    press_here,
    settle,
    show_page,
    status_words,
    type_into,
)
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship
from welfare_desk.domain.summary.listing import FileFilter, SortBy
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.session import Session

BY_NAME = ["1400-00001", "1400-00004", "1400-00002", "1400-00003"]
"""File numbers in the order of family names: اکبری، موسوی، میرزایی، نوری‌زاده."""


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilesPage:
    shown: FilesPage = show_page(qtbot, window, "files")
    return shown


def numbers(page: FilesPage) -> list[str]:
    rows = page.table.rows
    return [row.file_no for row in (rows.row_at(place) for place in range(rows.total)) if row is not None]


def test_all_files_are_shown_in_the_order_of_names(page: FilesPage) -> None:
    assert numbers(page) == BY_NAME
    assert page.status[0] == ("4 files in this view", None)
    assert [page.views.tabs.current, page.crumbs] == ["all", ("Files",)]


def test_a_heading_sorts_in_the_database_and_is_kept_for_tomorrow(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    memory = Memory(tmp_path / "window.json")
    window = open_window(qtbot, session, memory=memory)
    page = show_page(qtbot, window, "files")
    heading = page.table.headings
    section = [column.name for column in page.table.columns].index("file_no")
    for expected in (sorted(BY_NAME), sorted(BY_NAME, reverse=True)):
        spot = QPoint(heading.sectionViewportPosition(section) + 20, heading.height() // 2)
        QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        settle(qtbot, window)
        assert numbers(page) == expected
    window.let_go()
    again = open_window(qtbot, session, memory=Memory(tmp_path / "window.json"))
    page = show_page(qtbot, again, "files")
    assert page.order() == (SortBy.FILE_NO, True)
    assert numbers(page) == sorted(BY_NAME, reverse=True)
    again.let_go()


def test_the_foot_names_what_esc_clears(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    page.show_filter(FileFilter(coverages=(Coverage.COVERED,)))
    settle(qtbot, window)
    page.table.setFocus()
    assert (page.keys[-1].keys, page.keys[-1].words) == ("Esc", "clear the filters")
    press_here("Space")
    assert page.keys[-1].words == "select none"
    press_here("Esc")
    assert page.keys[-1].words == "clear the filters"
    press_here("Esc")
    settle(qtbot, window)
    assert (numbers(page), page.keys[-1].keys) == (BY_NAME, "Ctrl+C")
    assert [key.words for key in page.heard()] == ["select none, then clear the filters"]


def test_esc_takes_the_colour_of_rows_chosen_together_away(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    page.table.setFocus()
    press_here("Ctrl+A")
    assert (len(page.table.chosen()), page.keys[-1].words) == (len(numbers(page)), "select none")
    press_here("Esc")
    assert (page.table.chosen(), page.keys[-1].keys) == ([page.table.currentIndex().row()], "Ctrl+C")
    press_here("Ctrl+A")
    press_here("Space")
    press_here("Esc")
    assert (page.table.rows.checked, len(page.table.chosen())) == ([], 1)


def test_a_view_without_a_text_empties_the_box_and_its_cross_goes(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    buttons = page.narrow.findChildren(QToolButton)
    (cross,) = [one for one in buttons if one.defaultAction().objectName() == "_q_qlineeditclearaction"]
    page.show_filter(FileFilter(text="اکبری"))
    settle(qtbot, window)
    qtbot.waitUntil(cross.isVisible)
    page.show_filter(FileFilter())
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not cross.isVisible())
    assert (page.narrow.text(), numbers(page)) == ("", BY_NAME)


def test_the_menu_of_a_row_opens_by_key(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    page.table.setFocus()
    press_here("Down")
    press_here("Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Open file"
    press(menu, "Down")
    press(menu, "Enter")
    settle(qtbot, window)
    opened = page_of(window, "file", FilePage).summary
    assert opened is not None
    assert (window.current_name(), opened.file.file_no) == ("file", BY_NAME[1])


def test_typing_narrows_the_list_on_any_keyboard(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    press(page.table, "Ctrl+F")
    assert page.narrow.hasFocus()
    for typed in ("علي اكبري", "0912123", "ugd"):
        type_into(page.narrow, typed)
        QTest.qWait(120)
        settle(qtbot, window)
        assert numbers(page) == ["1400-00001"], typed
    assert page.status[1][0] == "the keyboard was in the other language: «علی» is searched for"
    press_here("Esc")
    QTest.qWait(120)
    settle(qtbot, window)
    assert numbers(page) == BY_NAME
    assert len(page.status) == 1
    press_here("Enter")
    assert page.table.hasFocus()


def test_a_filter_too_narrow_names_what_to_drop(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    page.show_filter(FileFilter(domains=(Domain.SOCIAL,), disabilities=(DisabilityType.VISUAL,)))
    settle(qtbot, window)
    assert [page.empty.isVisible(), page.empty.narrow] == [True, True]
    assert page.empty.drop_button.accessibleName() == "Drop «Field»"
    QTest.mouseClick(page.empty.drop_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert numbers(page) == ["1400-00003"]
    assert not page.empty.isVisible()


def test_enter_opens_the_file_and_escape_comes_back(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    press(page.table, "Down")
    press(page.table, "Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"
    assert window.page("file").crumbs == ("Files", "سکینه موسوی")
    press(window.page("file"), "Esc")
    settle(qtbot, window)
    assert window.current_name() == "files"
    current = page.table.current_row()
    assert current is not None
    assert current.file_no == "1400-00004"


def test_coming_back_keeps_what_was_filtered_since(qtbot: QtBot, window: MainWindow) -> None:
    covered = FileFilter(coverages=(Coverage.COVERED,))
    page = show_page(qtbot, window, "files", wanted=covered)
    page.filters.chips["disability"].choose((DisabilityType.VISUAL,), announce=True)
    settle(qtbot, window)
    press(page.table, "Enter")
    settle(qtbot, window)
    press(window.page("file"), "Esc")
    settle(qtbot, window)
    assert numbers(page) == ["1400-00003"]
    window.go("files", wanted=FileFilter(coverages=(Coverage.COVERED,)))
    settle(qtbot, window)
    assert page.wanted() == covered


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_screen_reader_can_name_everything(
    qtbot: QtBot, session: Session, language: str, theme: str
) -> None:
    window = open_window(qtbot, session, language=language, theme=theme)
    page = show_page(qtbot, window, "files")
    assert nameless(page) == []
    assert page.grab().size() == page.size()
    window.let_go()


def test_a_household_member_is_found_in_the_palette(
    qtbot: QtBot, window: MainWindow, page: FilesPage, session: Session
) -> None:
    fields = {"first_name": "ثریا", "last_name": "اکبری", "national_id": "0084575948"}
    session.do(add_member, AddMember("1400-00001", 1, Kinship.SPOUSE, fields=fields))
    window.open_palette("ثریا")
    settle(qtbot, window)
    (palette,) = window.findChildren(Palette)
    entry = palette.entries.entries()[0]
    assert (entry.words, entry.code) == ("ثریا اکبری", "1400-00001")
    press_here("Enter")
    settle(qtbot, window)
    file = page_of(window, "file", FilePage)
    assert (file.crumbs, file.parts.seen()) == (("Files", "علی اکبری"), "household")
    members = file.parts.part("household").members
    assert (members.current_row().person.first_name, members.hasFocus()) == ("ثریا", True)


def test_whoever_is_called_exactly_as_typed_stands_first_in_the_palette(
    qtbot: QtBot, window: MainWindow, page: FilesPage, session: Session
) -> None:
    written = {"first_name": "مهناز", "last_name": "بیات", "father_name": "جمشید"}
    session.do(edit_person, EditPerson("1400-00002", 1, 1, written))
    fields = {"first_name": "جمشید", "last_name": "بیات"}
    session.do(add_member, AddMember("1400-00001", 1, Kinship.SPOUSE, fields=fields))
    for typed in ("جمشید بیات", "بیات جمشید"):
        window.open_palette(typed)
        settle(qtbot, window)
        (palette,) = [each for each in window.findChildren(Palette) if each.isVisible()]
        assert [entry.words for entry in palette.entries.entries()][:2] == ["جمشید بیات", "مهناز بیات"]
        press_here("Esc")


def test_the_key_of_members_without_a_file_says_why_it_is_off(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    page.table.setFocus()
    press(page.table, "Ctrl+M")
    told = "No household member without a file is named as the text above this list says."
    assert told in status_words(window)
