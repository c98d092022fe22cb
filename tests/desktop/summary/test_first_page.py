# SPDX-License-Identifier: Apache-2.0
"""The first page: figures that open what they count, what waits, what happened last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import nameless, open_window, page_of, press, press_here, settle, show_page
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.casework.listing.views import INCOMPLETE
from welfare_desk.desktop.kit.cells import PAD, cell_font
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.summary.charts import Bars, Donut, Share, percent
from welfare_desk.desktop.summary.page import FirstPage
from welfare_desk.desktop.summary.waiting import tasks
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.summary.first_page import FirstPage as Facts
from welfare_desk.domain.summary.first_page import RowsLeft
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.session import Session

TODAY = date(2025, 10, 22)
COUNTS = Counts(TODAY, 0, {}, 0, 0, 0, 0, {}, {}, {}, {}, 0)
QUIET = Facts(COUNTS, 1, 0, (), datetime(2025, 10, 22, 6, tzinfo=UTC), ())


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
def page(qtbot: QtBot, window: MainWindow) -> FirstPage:
    shown: FirstPage = show_page(qtbot, window, "first")
    return shown


def wanted(window: MainWindow) -> FileFilter:
    return page_of(window, "files", FilesPage).wanted()


def test_the_figures_name_what_they_count(page: FirstPage) -> None:
    figures = {name: tile.figure.text() for name, tile in page.tiles.items()}
    assert figures == {"covered": "3", "on_pension": "0", "in_queue": "0", "non_recurring": "3"}
    assert page.tiles["covered"].unit.text() == "files · 3 households"
    assert page.status[0] == ("4 files in all", None)


@pytest.mark.parametrize("name", ["covered", "on_pension", "in_queue", "non_recurring"])
def test_a_figure_opens_exactly_the_files_it_counts(
    qtbot: QtBot, window: MainWindow, page: FirstPage, name: str
) -> None:
    shown = page.tiles[name].figure.text()
    press(page.tiles[name], "Enter")
    settle(qtbot, window)
    assert window.current_name() == "files"
    assert str(page_of(window, "files", FilesPage).table.rows.total) == shown


@pytest.mark.parametrize(
    ("language", "width", "keys", "held"),
    [
        ("en", 1366, ["Right"], "on_pension"),
        ("en", 1366, ["Left", "Up", "Down"], "covered"),
        ("en", 1366, ["Right", "Right", "Right", "Right", "Left"], "in_queue"),
        ("fa", 1366, ["Left"], "on_pension"),
        ("fa", 1366, ["Left", "Left", "Right", "Right", "Right"], "covered"),
        ("en", 990, ["Down"], "in_queue"),
        ("fa", 990, ["Down", "Left", "Up"], "on_pension"),
    ],
)
def test_arrows_go_from_figure_to_figure_as_the_eye_does(
    qtbot: QtBot, session: Session, language: str, width: int, keys: list[str], held: str
) -> None:
    window = open_window(qtbot, session, language=language)
    window.setMinimumSize(1, 1)
    window.resize(width, 768)
    page: FirstPage = show_page(qtbot, window, "first")
    for key in keys:
        press_here(key)
    assert [name for name, tile in page.tiles.items() if tile.hasFocus()] == [held]
    window.let_go()


@pytest.mark.parametrize("way", ["Alt+Left", "Alt+1"])
def test_whoever_comes_back_finds_the_cursor_where_it_was_left(
    qtbot: QtBot, window: MainWindow, page: FirstPage, way: str
) -> None:
    page.tiles["in_queue"].setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert window.current_name() == "files"
    press_here(way)
    settle(qtbot, window)
    assert (window.current_name(), page.tiles["in_queue"].hasFocus()) == ("first", True)


def test_parts_of_the_charts_open_their_files(qtbot: QtBot, window: MainWindow, page: FirstPage) -> None:
    assert [(share.name, share.count) for share in page.ring.shares] == [("physical", 1), ("visual", 1)]
    assert [(share.words, share.count) for share in page.areas.shares] == [
        ("زرافشان", 1),
        ("قائمیه", 1),
        ("Not recorded", 1),
    ]
    press(page.ring, "Down")
    press(page.ring, "Enter")
    settle(qtbot, window)
    assert wanted(window).disabilities == ("visual",)
    show_page(qtbot, window, "first")
    press(window, "Ctrl+Tab")
    spot = page.areas.row_rect(1).center()
    QTest.mouseClick(page.areas, Qt.MouseButton.LeftButton, pos=spot)
    settle(qtbot, window)
    assert wanted(window).neighbourhoods == ("قائمیه",)


def test_a_backup_is_asked_for_and_made_with_one_press(
    qtbot: QtBot, window: MainWindow, page: FirstPage, session: Session
) -> None:
    assert set(page.tasks.buttons) == {"backup", "incomplete"}
    assert page.subtitle == "2 things wait for you"
    page.tasks.buttons["backup"].click()
    settle(qtbot, window, patience=20000)
    assert set(page.tasks.buttons) == {"incomplete"}
    assert len(list((session.office_dir / "backups").iterdir())) >= 1
    page.tasks.buttons["incomplete"].click()
    settle(qtbot, window)
    assert wanted(window) == INCOMPLETE


def test_the_last_events_open_their_files(qtbot: QtBot, window: MainWindow, page: FirstPage) -> None:
    assert page.events.rows.total == 4
    press(page.events, "End")
    newest_last = page.events.current_row()
    assert newest_last is not None
    press(page.events, "Enter")
    settle(qtbot, window)
    assert window.page("file").crumbs == ("Files", newest_last.name)


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1092, 614)])
def test_who_did_it_stands_whole_in_the_last_events(
    qtbot: QtBot, window: MainWindow, page: FirstPage, width: int, height: int
) -> None:
    window.resize(width, height)
    settle(qtbot, window)
    place = [column.name for column in page.events.columns].index("by")
    assert page.events.widths.is_shown(place)
    needed = QFontMetrics(cell_font(CellLook.MUTED)).horizontalAdvance("علی‌اصغر جمشیدی")
    assert page.events.columnWidth(place) >= needed + 2 * px(PAD)


def test_what_was_taken_back_is_struck_among_the_last_events(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    leaves = RecordCoverage("1400-00001", Coverage.TRANSFERRED, TODAY, "بررسی", "12/3", "کرج")
    session.do(record_coverage, leaves)
    session.do(undo_coverage, UndoCoverage("1400-00001", "اشتباه"))
    page = show_page(qtbot, window, "first")
    title = page.events.columns[0]
    rows = [page.events.rows.row_at(number) for number in range(3)]
    assert [(row.code, title.struck(row)) for row in rows] == [
        ("coverage", False),
        ("transferred", True),
        ("applicant", False),
    ]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_screen_reader_can_name_everything(
    qtbot: QtBot, session: Session, language: str, theme: str
) -> None:
    window = open_window(qtbot, session, language=language, theme=theme)
    page = show_page(qtbot, window, "first")
    assert nameless(page) == []
    assert page.grab().size() == page.size()
    window.let_go()


@pytest.mark.usefixtures("qapp")
def test_only_what_waits_is_told_and_the_urgent_first() -> None:
    now = datetime(2025, 10, 22, 6, tzinfo=UTC)
    assert tasks(QUIET, TODAY) == []
    assert [task.name for task in tasks(replace(QUIET, files=0), TODAY)] == ["start"]
    left = RowsLeft(7, now, "فهرست.xlsx", ambiguous=2, rejected=3)
    page = replace(QUIET, incomplete=12, imports=(left,), backup_at=now - timedelta(days=8))
    found = tasks(page, TODAY)
    assert [(task.name, task.urgent, task.number) for task in found] == [
        ("backup", True, 0),
        ("import", False, 7),
        ("incomplete", False, 0),
    ]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("days", "asked", "urgent"), [(0, 0, False), (1, 1, False), (6, 1, False), (7, 1, True)]
)
def test_a_copy_is_asked_for_from_the_first_day(days: int, asked: int, urgent: bool) -> None:
    made = datetime(2025, 10, 22, 6, tzinfo=UTC) - timedelta(days=days)
    found = tasks(replace(QUIET, backup_at=made), TODAY)
    assert [len(found), any(task.urgent for task in found)] == [asked, urgent]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", [Donut, Bars])
def test_charts_of_nothing_and_of_one_are_drawn(qtbot: QtBot, kind: type[Donut | Bars]) -> None:
    chart = Donut("Groups", "files") if kind is Donut else Bars("Groups")
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    for shares in ([], [Share("a", "A", 1, Tone.TEAL)], [Share("a", "A", 0, Tone.TEAL)]):
        chart.show_shares(shares)
        assert chart.grab().width() == 400


@pytest.mark.usefixtures("_dressed")
@pytest.mark.parametrize(
    ("count", "total", "told"), [(1, 3, "33٪"), (0, 3, "0٪"), (0, 0, "0٪"), (1, 900, "<1٪")]
)
def test_shares_are_told_in_whole_percent(count: int, total: int, told: str) -> None:
    assert percent(count, total) == told


def test_a_low_window_gives_its_room_to_the_work_of_the_day(
    qtbot: QtBot, window: MainWindow, page: FirstPage
) -> None:
    kinds = ("physical", "visual", "hearing", "speech", "intellectual", "psychosocial")
    counts = replace(
        COUNTS,
        by_disability=dict.fromkeys(kinds, 9),
        by_neighbourhood={str(place): 9 for place in range(9)},
    )
    window.resize(1366, 768)
    page.fit(1366, 768)
    page.board.show(replace(QUIET, counts=counts))
    assert (len(page.ring.shares), len(page.areas.shares)) == (6, 8)
    window.resize(1092, 614)
    assert (len(page.ring.shares), len(page.areas.shares)) == (4, 4)
    qtbot.waitUntil(lambda: page.tasks_card.height() > page.board.parts.height())
    window.resize(1366, 768)
    assert (len(page.ring.shares), len(page.areas.shares)) == (6, 8)
