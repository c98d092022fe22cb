# SPDX-License-Identifier: Apache-2.0
"""The list of files as a clerk works it: keys, chips, views, narrowing, copying, opening, new files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.office import desk
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    press,
    press_here,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.files import FilesPage
from welfare_desk.desktop.casework.register import RegisterDialog
from welfare_desk.desktop.casework.views import SaveViewDialog
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.summary.listing import FileFilter, SortBy
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import AskViews, ShowFile, show, views
from welfare_desk.services.session import Session

BY_NAME = ["1400-00001", "1400-00004", "1400-00002", "1400-00003"]
"""File numbers in the order of family names: اکبری، موسوی، میرزایی، نوری‌زاده."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


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


def test_typing_narrows_the_list_on_any_keyboard(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    press(page.table, "Ctrl+F")
    assert page.narrow.hasFocus()
    for typed in ("علي اكبري", "0912123", "ugd"):
        type_into(page.narrow, typed)
        QTest.qWait(120)
        settle(qtbot, window)
        assert numbers(page) == ["1400-00001"], typed
    press_here("Esc")
    QTest.qWait(120)
    settle(qtbot, window)
    assert numbers(page) == BY_NAME
    press_here("Enter")
    assert page.table.hasFocus()


def test_chips_filter_and_one_button_clears(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    page.filters.chips["coverage"].choose((Coverage.APPLICANT,), announce=True)
    settle(qtbot, window)
    assert numbers(page) == ["1400-00004"]
    assert page.views.tabs.current == ""
    QTest.mouseClick(page.filters.clear_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert numbers(page) == BY_NAME
    assert page.views.tabs.current == "all"


def test_every_part_of_a_filter_goes_into_the_chips_and_back(page: FilesPage) -> None:
    wanted = FileFilter(
        domains=(Domain.SOCIAL,),
        coverages=(Coverage.COVERED,),
        waiting=False,
        disabilities=(DisabilityType.HEARING, DisabilityType.VISUAL),
        severities=(Severity.MILD,),
        neighbourhoods=("زرافشان",),
        categories=("زن سرپرست خانوار",),
        incomplete=True,
    )
    page.filters.show_filter(wanted)
    assert page.filters.filter() == wanted


def test_chips_that_do_not_fit_wait_under_more(window: MainWindow, page: FilesPage) -> None:
    window.resize(1092, 614)
    bar = page.filters
    bar.spread()
    hidden = [chip.name for chip in bar.chips.values() if chip.isHidden()]
    assert hidden
    assert [chip.name for chip in bar.more.hidden] == hidden
    bar.chips[hidden[-1]].choose(("x",), announce=True)
    assert not bar.chips[hidden[-1]].isHidden()
    shown = [widget for widget in bar.chips.values() if not widget.isHidden()]
    assert max(chip.geometry().right() for chip in shown) <= bar.width()
    assert min(chip.geometry().left() for chip in shown) >= 0


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


def test_who_may_not_export_copies_no_list_either(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("زهرا", Role.VIEWER, "چهار واژهٔ بی ربط"))
    with desk(session.office_dir, user="زهرا") as viewer:
        window = open_window(qtbot, viewer)
        page: FilesPage = show_page(qtbot, window, "files")
        page.table.selectAll()
        page.table.copy()
        assert len(QGuiApplication.clipboard().text().split("\n")) == 2
        window.let_go()


def test_ticked_rows_are_copied_for_excel_with_their_zeros(page: FilesPage) -> None:
    for _ in range(2):
        press(page.table, "Space")
        press(page.table, "Down")
    assert page.status[1][0] == "2 files selected"
    press(page.table, "Ctrl+C")
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().split("\n")]
    assert [line[:3] for line in lines] == [
        ["Name", "National ID", "File number"],
        ["علی اکبری", "0013542419", "1400-00001"],
        ["سکینه موسوی", "1080000003", "1400-00004"],
    ]
    assert "mso-number-format" in data.html()
    press(page.table, "Esc")
    assert page.table.rows.checked == []


def test_a_view_is_saved_found_again_deleted_and_brought_back(
    qtbot: QtBot, window: MainWindow, page: FilesPage, session: Session
) -> None:
    applicants = FileFilter(coverages=(Coverage.APPLICANT,))
    page.show_filter(applicants)
    page.views.add_button.click()
    dialog = dialog_of(window, SaveViewDialog)
    type_into(dialog.name.line, "متقاضیان")
    press_here("Enter")
    settle(qtbot, window)
    (saved,) = session.ask(views, AskViews())
    assert (saved.name, saved.filter, saved.count) == ("متقاضیان", applicants, 1)
    assert page.views.tabs.current == f"view:{saved.id}"
    page.saved.delete(saved)
    settle(qtbot, window)
    assert session.ask(views, AskViews()) == ()
    assert window.undo_bar.on_offer()
    window.undo_bar.undo()
    settle(qtbot, window)
    assert [view.name for view in session.ask(views, AskViews())] == ["متقاضیان"]


def test_the_side_panel_tells_the_file_under_the_cursor(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: page.panel.summary is not None)
    assert page.panel.name.text() == "علی اکبری"
    assert page.panel.notice.words.text() == "The commission's vote ends in 10 days."
    press(page.table, "End")
    qtbot.waitUntil(lambda: page.panel.name.text() == "زهرا نوری‌زاده")
    press(page.table, "F2")
    assert page.panel.isHidden()
    press(page.table, "F2")
    assert page.panel.isVisible()
    window.resize(1092, 614)
    assert page.panel.isHidden()


def test_the_list_is_written_to_excel(
    qtbot: QtBot, window: MainWindow, page: FilesPage, tmp_path: Path
) -> None:
    from python_calamine import CalamineWorkbook

    target = tmp_path / "list.xlsx"
    page.export.write(target, FileFilter(coverages=(Coverage.APPLICANT,)), *page.order())
    settle(qtbot, window)
    with CalamineWorkbook.from_path(target) as book:
        cells = [cell for row in book.get_sheet_by_index(0).to_python() for cell in row]
    assert {"1400-00004", "1080000003", "سکینه"} <= set(cells)
    assert "0013542419" not in cells


# a new file at the desk


def register(qtbot: QtBot, window: MainWindow, page: FilesPage) -> RegisterDialog:
    press(page.table, "Ctrl+N")
    dialog: RegisterDialog = dialog_of(window, RegisterDialog)
    return dialog


def test_a_new_file_shows_every_fault_at_once(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    dialog = register(qtbot, window, page)
    dialog.save()
    wrong = [name for name, field in dialog.form.fields.items() if field.error()]
    assert wrong == ["national_id", "first_name", "domain"]
    assert dialog.fields["national_id"].control.hasFocus()


def test_a_new_file_is_opened_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, page: FilesPage, session: Session
) -> None:
    dialog = register(qtbot, window, page)
    type_into(dialog.fields["national_id"].control, "۰۰۸۴۵۷۵۹۴۸")
    press_here("Enter")
    press_here("Enter")
    assert dialog.fields["first_name"].control.hasFocus()
    type_into(dialog.fields["first_name"].control, "نرگس")
    type_into(dialog.fields["last_name"].control, "بهرامی")
    dialog.domain.choice.choose(Domain.REHABILITATION)
    press(dialog.fields["mobile"].control, "Ctrl+S")
    settle(qtbot, window)
    assert window.current_name() == "file"
    made = session.ask(show, ShowFile("0084575948"))
    assert (made.person.full_name, made.file.coverage) == ("نرگس بهرامی", Coverage.COVERED)
    assert window.page("file").crumbs == ("Files", "نرگس بهرامی")


def test_keys_of_the_page_rest_while_a_question_is_open(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    dialog = register(qtbot, window, page)
    press(dialog.fields["first_name"].control, "Ctrl+N")
    assert dialog_of(window, RegisterDialog) is dialog
    press_here("Esc")
    assert not dialog.isVisible()


def test_one_key_opens_the_file_that_a_person_already_has(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    dialog = register(qtbot, window, page)
    type_into(dialog.fields["national_id"].control, "0499370899")
    press_here("Enter")
    settle(qtbot, window)
    assert dialog.trouble.isVisible()
    press_here("Ctrl+O")
    settle(qtbot, window)
    assert window.page("file").crumbs == ("Files", "فاطمه‌سادات میرزایی")


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


def test_likely_doubles_are_shown_while_typing_and_opened_with_one_key(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    dialog = register(qtbot, window, page)
    type_into(dialog.fields["first_name"].control, "زهرا")
    type_into(dialog.fields["last_name"].control, "نوری زاذه")
    type_into(dialog.fields["father_name"].control, "محمد")
    qtbot.waitUntil(lambda: bool(dialog.likely.buttons), timeout=3000)
    (button,) = dialog.likely.buttons
    assert "زهرا نوری‌زاده" in button.text()
    assert "1400-00003" in button.text()
    press(dialog.fields["father_name"].control, "Ctrl+O")
    settle(qtbot, window)
    assert window.page("file").crumbs == ("Files", "زهرا نوری‌زاده")


def test_a_known_identifier_tells_the_state_of_the_file_while_typing(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    dialog = register(qtbot, window, page)
    type_into(dialog.fields["national_id"].control, "1080000003")
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=3000)
    banner = dialog.trouble.banner()
    assert banner is not None
    assert banner.title.text().endswith("— Applicant")
    press(dialog.fields["national_id"].control, "Ctrl+O")
    settle(qtbot, window)
    assert window.page("file").crumbs == ("Files", "سکینه موسوی")


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
    assert window.page("file").crumbs == ("Files", "علی اکبری")
