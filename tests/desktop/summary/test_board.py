# SPDX-License-Identifier: Apache-2.0
"""The charts of the first page: by the keyboard, to their lists, as a picture, a table and a paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.pdf import normal, pdfium
from tests.support.stocked import CANE, filled, item
from tests.support.visits import ALI, FATEMEH, TODAY, ZAHRA
from tests.support.window import (
    dialog_of,
    open_window,
    page_of,
    plain,
    press,
    press_here,
    said,
    settle,
    show_page,
)
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.page import EquipmentPage
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.summary.board import AREAS, FIELDS, KINDS, STOCK, VISITS
from welfare_desk.desktop.summary.chart_acts import ChartTable
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.page import FirstPage
from welfare_desk.desktop.visits.page import VisitsPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.trend import QueueMonth
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.equipment.catalogue import ChangeItem, ItemFacts, change_item
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.settings import Settings

MEHR = JalaliMonth(1404, 7)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        opened.do(move, MoveInQueue(ALI, QueueState.WAITING, MEHR.plus(-2).first()))
        opened.do(move, MoveInQueue(ALI, QueueState.REMOVED, MEHR.first(), reason="درخواست خودش"))
        opened.do(move, MoveInQueue(FATEMEH, QueueState.WAITING, MEHR.first()))
        for file_no, days in ((ALI, 0), (FATEMEH, 6), (ZAHRA, 7)):
            opened.do(plan_visit, PlanVisit(file_no, TODAY + timedelta(days)))
        filled(opened)
        cane = item(opened)
        facts = ItemFacts(cane.code, cane.name, cane.group, cane.kind, cane.unit, min_stock=12)
        opened.do(change_item, ChangeItem(facts, cane.version))
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FirstPage:
    shown: FirstPage = show_page(qtbot, window, "first")
    return shown


def coloured(image: QImage) -> int:
    """How many of a grid of points are neither white nor grey."""
    found = 0
    for x in range(0, image.width(), 8):
        for y in range(0, image.height(), 8):
            colour = image.pixelColor(x, y)
            found += colour.saturation() > 60
    return found


def title_ink(image: QImage) -> int:
    """How many of a grid of points are dark where the title stands."""
    across = range(0, image.width(), 4)
    return sum(image.pixelColor(x, y).value() < 200 for x in across for y in range(60, 180, 4))


# the queue by month


def test_the_months_run_on_from_the_first_one_that_moved(page: FirstPage) -> None:
    flow = page.board.flow
    assert [(str(one.month), one.joined, one.left) for one in flow.months] == [
        ("1404-05", 1, 0),
        ("1404-06", 0, 0),
        ("1404-07", 1, 1),
    ]
    assert flow.spelled().rows == (
        ("Mordad 1404", "1", "0"),
        ("Shahrivar 1404", "0", "0"),
        ("Mehr 1404", "1", "1"),
    )
    assert "Mehr 1404, Left the queue: 1" in {spot.words for spot in flow.spots()}
    flow.show_months([QueueMonth(flow.months[0].month.plus(-1), None, None, closed=True), *flow.months])
    assert flow.spelled().rows[0] == ("Tir 1404", "Unknown", "Unknown")
    assert [bar.height() for _, _, count, bar in flow._bars() if count is None] == [0, 0]
    assert "Tir 1404, Left the queue: Unknown" in {spot.words for spot in flow.spots()}
    assert not flow.grab().isNull()


@pytest.mark.parametrize(
    ("keys", "table", "file_no"), [((), "queue_in", FATEMEH), (("Right",), "queue_out", ALI)]
)
def test_a_bar_opens_the_list_it_counts(
    qtbot: QtBot, window: MainWindow, page: FirstPage, keys: tuple[str, ...], table: str, file_no: str
) -> None:
    flow = page.board.flow
    flow.setFocus()
    for key in keys:
        press(flow, key)
    press(flow, "Enter")
    settle(qtbot, window)
    month = page_of(window, "month", MonthPage)
    assert (str(month.month), month.tables.grid.figures.table.code) == ("1404-07", table)
    assert month.tables.shows_rows()
    rows = month.tables.behind.table().rows
    assert [rows.row_at(place)["file"] for place in range(rows.total)] == [file_no]


@pytest.mark.parametrize(("language", "onward"), [("fa", "Left"), ("en", "Right")])
def test_time_runs_in_the_direction_of_reading(
    qtbot: QtBot, session: Session, language: str, onward: str
) -> None:
    window = open_window(qtbot, session, language=language)
    flow = show_page(qtbot, window, "first").board.flow
    edges = [spot.rect.center().x() for spot in flow.spots()]
    assert edges == sorted(edges, reverse=language == "fa")
    flow.setFocus()
    press(flow, "Home")
    pressed: list[str] = []
    flow.pressed.disconnect()  # it would lead away
    flow.pressed.connect(pressed.append)
    for _ in range(5):
        press(flow, onward)
    press(flow, "Space")
    press(flow, "Home")
    press(flow, "Space")
    assert pressed == ["1404-07 queue_out", "1404-05 queue_in"]
    assert plain(flow.accessibleDescription()).startswith(plain(flow.spots()[0].words))
    window.let_go()


def test_a_queue_that_nobody_joined_says_so(page: FirstPage) -> None:
    flow = page.board.flow.twin()
    flow.resize(400, 200)
    flow.show_months(())
    assert (flow.spots(), flow.spelled().rows) == ([], ())
    assert coloured(flow.grab().toImage()) == 0
    flow.deleteLater()


def test_a_narrow_chart_shows_the_last_months(page: FirstPage) -> None:
    flow = page.board.flow.twin()
    flow.resize(120, 200)
    assert [str(one.month) for one in flow.shown()] == ["1404-06", "1404-07"]
    flow.resize(900, 200)
    assert len(flow.shown()) == 3
    flow.deleteLater()
    board = page.board
    assert [board.flow_card.note.text(), board.flow.period] == ["Mordad 1404 to Mehr 1404"] * 2
    board.flow.resize(120, 200)
    assert [board.flow_card.note.text(), board.flow.period] == [
        "Shahrivar 1404 to Mehr 1404",
        "Mordad 1404 to Mehr 1404",
    ]


# the figures


def test_a_tile_tells_its_change_in_words_and_its_months(page: FirstPage) -> None:
    tile = page.tiles["in_queue"]
    assert (tile.figure.text(), tile.chip.text()) == ("1", "unchanged")
    assert tile.accessibleDescription().endswith(
        "against the end of Shahrivar 1404, counted from the dated events"
    )
    assert tile.spark.values[-3:] == (1, 1, 1)
    assert tile.chart().spelled().rows[-1] == ("1404/07/30", "1")
    assert tile.chart().period == "Farvardin 1404 to 1404/07/30"


# groups


@pytest.mark.parametrize("group", ["ring", "areas", "fields"])
def test_a_part_of_a_group_opens_exactly_the_files_it_counts(
    qtbot: QtBot, window: MainWindow, page: FirstPage, group: str
) -> None:
    chart: Any = getattr(page.board, group)
    names = {"ring": KINDS, "areas": AREAS, "fields": FIELDS}
    for place, share in enumerate(chart.shares):
        show_page(qtbot, window, "first")
        page.board.parts.show_part(names[group])
        chart.setFocus()
        press(chart, "Home")
        for _ in range(place):
            press(chart, "Down")
        press(chart, "Enter")
        settle(qtbot, window)
        if share.name:
            assert window.current_name() == "files"
            assert page_of(window, "files", FilesPage).table.rows.total == share.count
        else:
            assert (window.current_name(), share.words) == ("first", "Not recorded")


# where the sides stand


def test_the_store_and_the_visits_are_one_key_away_and_beside_in_a_wide_window(
    qtbot: QtBot, window: MainWindow, page: FirstPage
) -> None:
    board = page.board
    window.resize(1366, 768)
    settle(qtbot, window)
    assert (board.parts.has_part(STOCK), board.parts.has_part(VISITS)) == (True, True)
    assert not board.stock_card.isVisible()
    press(window, "F2")
    assert board.stock.levels.hasFocus()
    press(window, "F3")
    assert board.visits.table.hasFocus()
    window.resize(1920, 1080)
    settle(qtbot, window)
    assert (board.parts.has_part(STOCK), board.parts.has_part(VISITS)) == (False, False)
    assert board.stock_card.isVisible()
    assert board.visits.isVisible()
    window.resize(1366, 768)
    settle(qtbot, window)
    assert board.parts.has_part(VISITS)
    assert not board.visits_card.isVisible()


def test_what_is_short_opens_the_store_at_the_item_and_below_the_least(
    qtbot: QtBot, window: MainWindow, page: FirstPage
) -> None:
    board = page.board
    below = board.shown.stock.below if board.shown is not None else 0
    press(window, "F2")
    codes = [spot.name for spot in board.stock.levels.spots()]
    for _ in range(codes.index(CANE)):
        press_here("Down")
    press_here("Enter")
    settle(qtbot, window)
    table: Any = page_of(window, "equipment", EquipmentPage).shown.table
    assert table.current_row().code == CANE
    show_page(qtbot, window, "first")
    press(window, "F2")
    board.stock.link.click()
    settle(qtbot, window)
    assert table.rows.total == below


def test_visits_open_their_file_and_exactly_the_plans_that_are_told(
    qtbot: QtBot, window: MainWindow, page: FirstPage
) -> None:
    board = page.board
    assert board.visits.link.accessibleName() == "0 late · 2 this week"
    press(window, "F3")
    press_here("Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"
    show_page(qtbot, window, "first")
    board.visits.link.click()
    settle(qtbot, window)
    visits = page_of(window, "visits", VisitsPage)
    rows = visits.planned.table.rows
    assert [rows.row_at(place).file_no for place in range(rows.total)] == [ALI, FATEMEH]
    show_page(qtbot, window, "first")
    due = board.shown.visits.due if board.shown is not None else -1
    board.visits.due_link.click()
    settle(qtbot, window)
    assert (visits.tabs.current, visits.due.table.rows.total) == ("due", due)


# pictures, tables, papers


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chart_is_copied_as_a_light_picture_for_print(qtbot: QtBot, session: Session, theme: str) -> None:
    window = open_window(qtbot, session, language="fa", theme=theme)
    page = show_page(qtbot, window, "first")
    for charted in (page.board.flow, page.ring, page.tiles["covered"]):
        charted.setFocus()
        press_here("Ctrl+Shift+C")
        image = QGuiApplication.clipboard().image()
        assert (image.width(), image.height(), image.dotsPerMeterX()) == (2496, 1456, 11811)
        assert image.pixelColor(2, 2).name() == "#ffffff"
        assert coloured(image) > 200
    assert "رونوشت" in plain(said(window)) or "copied" in said(window)
    window.let_go()


def test_the_picture_has_its_caption(page: FirstPage) -> None:
    acts = page.board.acts
    page.board.flow.setFocus()
    whole, blank = acts.picture(acts.in_hand()), page.board.flow.twin()
    blank.show_months(())
    blank.title, blank.period = "", ""
    bare = acts.picture(blank)
    assert [title_ink(image) > 50 for image in (whole, bare)] == [True, False]
    blank.deleteLater()


def test_a_chart_is_saved_as_the_picture_that_is_copied(
    qtbot: QtBot, window: MainWindow, page: FirstPage, tmp_path: Path
) -> None:
    page.board.flow.setFocus()
    page.board.acts.save_to(tmp_path / "chart.png")
    settle(qtbot, window)
    kept = QImage(str(tmp_path / "chart.png"))
    assert kept == page.board.acts.picture(page.board.flow).convertToFormat(kept.format())


def test_a_chart_is_read_as_a_table(qtbot: QtBot, window: MainWindow, page: FirstPage) -> None:
    page.board.flow.setFocus()
    press_here("Ctrl+Shift+T")
    dialog = dialog_of(window, ChartTable)
    assert [column.title for column in dialog.table.columns] == [
        "Month",
        "Joined the queue",
        "Left the queue",
    ]
    assert dialog.table.rows.total == 3
    press(dialog, "Esc")
    qtbot.waitUntil(page.board.flow.hasFocus)


def test_a_chart_is_printed_as_a_paper(qtbot: QtBot, window: MainWindow, page: FirstPage) -> None:
    page.board.flow.setFocus()
    press_here("Ctrl+P")
    settle(qtbot, window)
    dialog = dialog_of(window, PaperDialog)
    assert normal("مهر ۱۴۰۴ ۱ ۱") in normal(pdfium(dialog.preview.pdf)[0])
    press(dialog, "Esc")


def test_the_menu_of_a_chart_is_about_that_chart(qtbot: QtBot, window: MainWindow, page: FirstPage) -> None:
    page.board.flow.setFocus()
    page.board.parts.show_part(AREAS)
    QTest.mouseClick(page.board.parts.more, Qt.MouseButton.LeftButton)
    [menu] = [one for one in page.findChildren(QMenu) if one.isVisible()]
    assert [act.text() for act in menu.actions()] == [
        "Copy the chart as a picture",
        "Save the chart as a picture",
        "Print the chart",
        "Show the chart as a table",
    ]
    assert page.board.acts.in_hand() is page.areas
    menu.close()
    page.board.flow.menu_wanted.emit(QPoint(5, 5))
    assert page.board.acts.in_hand() is page.board.flow
    for one in page.findChildren(QMenu):
        one.close()


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1092, 614, 1.0), (1366, 768, 1.5), (1920, 1080, 1.0)]
)
def test_no_chart_is_lost_in_a_small_window_or_with_large_letters(
    qtbot: QtBot, session: Session, width: int, height: int, scale: float
) -> None:
    settings = Settings(theme="light", language="fa", scale=scale)
    dress(settings)
    window = MainWindow(session, settings, Memory())
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    page: FirstPage = show_page(qtbot, window, "first")
    shown = [page.board.flow, page.ring, *page.tiles.values()]
    for widget in shown:
        assert widget.isVisible()
        assert widget.height() >= 40
        assert widget.mapTo(page, QPoint(0, 0)).x() >= 0
        assert widget.mapTo(page, QPoint(widget.width(), 0)).x() <= page.width()
    for tile in page.tiles.values():
        needed = tile.unit.fontMetrics().horizontalAdvance(tile.unit.text())
        assert (tile.unit.text(), tile.unit.width() >= needed) == (tile.unit.text(), True)
    window.let_go()
