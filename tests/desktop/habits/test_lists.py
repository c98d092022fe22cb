# SPDX-License-Identifier: Apache-2.0
"""Habits 15, 19, 20, 24 and 25: the scanner, rows for Excel, columns as designed, the printer, long work."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.office import PASSWORD
from tests.support.pictures import pictures
from tests.support.window import open_window, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.printing import Chosen, as_kept, chosen, print_pages, printer_for
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.summary.listing import FileFilter, ListFiles, SortBy
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.session import Session

ALI = "1400-00001"
UNDER_PERSIAN = str.maketrans("0123456789-", "۰۱۲۳۴۵۶۷۸۹-")
"""What the keys of a scanner type while the Persian layout is on."""


@pytest.mark.parametrize("printed", ["0013542419", ALI])
@pytest.mark.parametrize("under_persian", [False, True])
def test_habit_15_a_scanner_opens_the_file_under_either_layout(
    qtbot: QtBot, window: MainWindow, printed: str, under_persian: bool
) -> None:
    """A burst of keys and Enter, with nobody waiting for the answer in between."""
    show_page(qtbot, window, "files")
    press(window, "Ctrl+K")
    palette = window.findChild(Palette)
    assert palette is not None
    type_into(palette.box, printed.translate(UNDER_PERSIAN) if under_persian else printed)
    press(palette.box, "Enter")
    qtbot.waitUntil(lambda: window.current_name() == "file", timeout=5000)
    settle(qtbot, window)
    page: Any = window.page("file")
    assert page.summary.file.file_no == ALI


def test_habit_19_a_row_goes_to_excel_with_its_zeros(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "files")
    page.table.setFocus()
    press(page.table, "Ctrl+C")
    settle(qtbot, window)
    data = QGuiApplication.clipboard().mimeData()
    heads, row = (line.split("\t") for line in data.text().split("\n"))
    assert dict(zip(heads, row, strict=True))["کد ملی"] == "0013542419"
    assert "<td>0013542419</td>" in data.html()
    assert "mso-number-format" in data.html()


def test_habit_19_rows_go_out_and_come_back_in_by_keys(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    """What a list gives to Excel, the import takes from Excel: with its headings and its zeros."""
    show_page(qtbot, window, "files").table.setFocus()
    for keys in ("Home", "Shift+Down", "Shift+Down", "Shift+Down", "Ctrl+C"):
        press_here(keys)
    settle(qtbot, window)
    heads, *rows = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    place = heads.index("کد ملی")
    assert {row[place] for row in rows} == {"0013542419", "0499370899", "8856815311", "1080000003"}
    page = show_page(qtbot, window, "import")
    press_here("Ctrl+V")
    settle(qtbot, window)
    (sheet,) = page.draft.sheets()
    column = sheet.columns[place]
    assert (sheet.rows, column.field, set(column.samples)) == (
        4,
        "national_id",
        {row[place] for row in rows[:3]},
    )
    assert page.draft.missing(sheet) == ("birth_date", "domain")  # a list shows neither, and so it is said
    assert session.ask(list_files, ListFiles(limit=1)).total == 4


def test_habit_20_the_columns_are_as_designed_again_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "files")
    table = page.table
    designed = [table.columnWidth(section) for section in range(len(table.columns))]
    table.headings.resizeSection(0, designed[0] + 40)
    assert table.columnWidth(0) == designed[0] + 40
    page.columns_button.setFocus()
    press_here("Space")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    press(menu, "Up")  # the last entry
    press(menu, "Enter")
    qtbot.wait(50)
    assert [table.columnWidth(section) for section in range(len(table.columns))] == designed


def test_habit_20_sort_and_filter_are_remembered(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    def opened() -> tuple[MainWindow, Any]:
        window = open_window(qtbot, session, language="fa", memory=Memory(tmp_path / "window.json"))
        return window, show_page(qtbot, window, "files")

    window, page = opened()
    heading = page.table.headings
    section = [column.name for column in page.table.columns].index("file_no")
    spot = QPoint(heading.sectionViewportPosition(section) + 20, heading.height() // 2)
    for _ in range(2):
        QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        settle(qtbot, window)
    assert page.order() == (SortBy.FILE_NO, True)
    page.narrow.setFocus()
    type_into(page.narrow, "علی")
    QTest.qWait(150)
    settle(qtbot, window)
    show_page(qtbot, window, "letters")
    back = show_page(qtbot, window, "files")
    assert (back.narrow.text(), back.table.rows.total) == ("علی", 1)
    back.filters.chips["coverage"].setFocus()
    press_here("Space")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for keys in ("Down", "Down", "Enter", "Esc"):  # the first entry is «all»
        press(menu, keys)
    settle(qtbot, window)
    chosen = back.wanted()
    assert len(chosen.coverages) == 1
    window.let_go()
    window, page = opened()
    assert (page.order(), page.wanted()) == ((SortBy.FILE_NO, True), replace(chosen, text=""))
    assert "علی" not in (tmp_path / "window.json").read_text("utf-8")
    window.let_go()
    session.do(add_user, AddUser("دیگری", Role.CASE_CLERK, PASSWORD, own_password=PASSWORD))
    with offices.desk(session.office_dir, user="دیگری") as other:
        window = open_window(qtbot, other, memory=Memory(tmp_path / "window.json"))
        page = show_page(qtbot, window, "files")
        assert (page.order(), page.wanted()) == ((SortBy.NAME, False), FileFilter())
        window.let_go()


def test_habit_20_a_list_is_sorted_by_keys(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    window = open_window(qtbot, session, memory=Memory(tmp_path / "window.json"))
    page = show_page(qtbot, window, "files")
    assert page.order() == (SortBy.NAME, False)
    orders = []
    for keys in ("Ctrl+Right", "Ctrl+Down", "Ctrl+Up", "Ctrl+Left", "Ctrl+Down"):
        press_here(keys)
        settle(qtbot, window)
        orders.append(page.order())
    beside = orders[0][0]
    assert orders == [
        (beside, False), (beside, True), (beside, False), (SortBy.NAME, False), (SortBy.NAME, True),
    ]  # fmt: skip
    assert beside is not SortBy.NAME
    window.let_go()
    window = open_window(qtbot, session, memory=Memory(tmp_path / "window.json"))
    assert show_page(qtbot, window, "files").order() == (SortBy.NAME, True)
    window.let_go()


def test_habit_24_the_printer_paints_what_the_preview_shows(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    show_page(qtbot, window, "file", key=ALI)
    press(window, "Ctrl+P")
    settle(qtbot, window)
    (dialog,) = [found for found in window.findChildren(PaperDialog) if found.isVisible()]
    dialog.preview.save_to(tmp_path / "paper.pdf")
    paper = (tmp_path / "paper.pdf").read_bytes()
    printer = printer_for(Chosen(copies=1), paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages = print_pages(printer, paper, lambda _done, _total: True)
    seen = pictures(paper, 60)
    printed = pictures((tmp_path / "printed.pdf").read_bytes(), 60)
    assert pages == len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == len(seen) == len(printed)
    for one, other in zip(seen, printed, strict=True):
        # The sheet has whole points: a page may be a point wider than its paper.
        assert abs(one.width() - other.width()) <= 1
        assert abs(one.height() - other.height()) <= 1
        assert _unlike(one, other) < 0.01


def _unlike(one: QImage, other: QImage) -> float:
    """The share of points that differ by more than a shade: a picture drawn twice is never quite the same."""
    wide, high = one.width() // 4, one.height() // 4
    first, second = (picture.scaled(wide, high).convertToFormat(_GREY) for picture in (one, other))
    points = ((x, y) for x in range(wide) for y in range(high))
    odd = sum(abs(first.pixelColor(x, y).value() - second.pixelColor(x, y).value()) > 128 for x, y in points)
    return odd / (wide * high)


_GREY = QImage.Format.Format_Grayscale8


def test_habit_24_printer_sheet_and_copies_are_kept_for_each_kind_of_paper(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.json")
    wanted = {"printer/certificate": Chosen("طبقهٔ دوم", "A5", 2), "printer/file_summary": Chosen("", "A4", 1)}
    for name, one in wanted.items():
        memory.put(name, as_kept(one))
    again = Memory(tmp_path / "window.json")
    assert {name: chosen(again.get(name)) for name in wanted} == wanted


class _Running(QObject):
    """Work under way that notes whether it was asked to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.stop = threading.Event()

    def cancel(self) -> None:
        self.stop.set()


@pytest.mark.parametrize(("lasts", "shown"), [(300, False), (1300, True)])
def test_habit_25_only_work_over_a_second_shows_count_and_cancel(
    qtbot: QtBot, window: MainWindow, lasts: int, shown: bool
) -> None:
    page = show_page(qtbot, window, "files")
    card = ProgressCard("download", "خروجی", "چیزی نوشته نمی‌شود.")
    page.layout().addWidget(card)
    work: Any = _Running()
    card.watch(work)
    card.moved(30, 120)
    QTest.qWait(lasts)
    assert card.isVisible() is shown
    if shown:
        assert (card.percent.text(), card.count.text()) == ("25٪", "30 از 120")
        card.cancel_button.click()
        assert work.stop.is_set()
    card.done()
    assert not card.isVisible()
