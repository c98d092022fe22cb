# SPDX-License-Identifier: Apache-2.0
"""The board by keys: bundles are read through the window, cells say how they stand, one is seen closely."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.headquarters import bundles_of
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    plain,
    press,
    press_here,
    settle,
    show_page,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.cells import PAD, cell_font
from welfare_desk.desktop.kit.panel_dialog import PanelDialog
from welfare_desk.desktop.summary.headquarters.matrix import Matrix, row_standing
from welfare_desk.desktop.summary.headquarters.page import HeadquartersPage
from welfare_desk.desktop.summary.headquarters.reading import ReadDialog
from welfare_desk.desktop.summary.headquarters.words import short_refusal
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.board import CellState
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.headquarters import BundlesTaken, TakeBundles, Taken, take_bundles

MEHR, ABAN, AZAR, DEY = (JalaliMonth(1404, month) for month in (7, 8, 9, 10))
ROLE = Qt.ItemDataRole.AccessibleTextRole


def read(qtbot: QtBot, window: MainWindow, page: HeadquartersPage, *paths: Path) -> ReadDialog:
    page.reading.take([str(path) for path in paths])
    settle(qtbot, window)
    return dialog_of(window, ReadDialog)


def told(matrix: Matrix) -> str:
    return str(matrix.currentIndex().data(ROLE))


def test_what_was_taken_says_whether_it_counts_and_what_must_come_again(page: HeadquartersPage) -> None:
    one = Taken("a-1404-07-3.wdm", "X", "Rey", "1404-07", 3, "a" * 64)
    opened = replace(one, bundle="b", again=("1404-08", "1404-09"))
    rows = ReadDialog(
        page, BundlesTaken((one, opened, replace(one, bundle="c", counts=False)), ())
    ).table.rows
    told = [rows.row_at(place).why.split("\n") for place in range(rows.total)]
    counts = "Bundle no. 3: it counts in the sums of the province."
    late = (
        "Months after it that came before must come again and count nowhere until then: Aban 1404, Azar 1404"
    )
    assert told == [
        ["Counts in the province", counts],
        ["Months after it must come again", f"{counts} {late}"],
        [
            "Does not count: a later one does",
            "Bundle no. 3: one that came after it counts in its place, or opened its month.",
        ],
    ]


def test_enter_closes_what_was_told_of_the_files_and_a_second_click_does_not(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path
) -> None:
    dialog = read(qtbot, window, page, *bundles_of(kit))
    assert QApplication.focusWidget() is dialog.table
    spot = dialog.table.visualRect(dialog.table.currentIndex()).center()
    qtbot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert dialog.isVisible()
    press_here("Enter")
    settle(qtbot, window)
    assert [each for each in window.findChildren(ReadDialog) if each.isVisible()] == []


@pytest.mark.parametrize("language", ["en", "fa"])
def test_why_a_file_does_not_count_is_told_whole(qtbot: QtBot, session: Session, language: str) -> None:
    window = open_window(qtbot, session, language=language)
    window.resize(1092, 614)
    page = show_page(qtbot, window, "headquarters")
    one = Taken("a-1404-07-3.wdm", "X", "Rey", "1404-07", 3, "a" * 64)
    opened = replace(one, bundle="b", again=("1404-08", "1404-09"))
    done = BundlesTaken((one, opened, replace(one, bundle="c", counts=False)), ())
    dialog = ReadDialog(page, done)
    dialog.open()
    settle(qtbot, window)
    table = dialog.table
    place = [column.name for column in table.columns].index("why")
    rows = [table.rows.row_at(at) for at in range(table.rows.total)]
    longest = ("bundle_begins_otherwise", ""), ("bundle_repeated", "opened"), ("bundle_forked", "begin")
    told = [*(row.why.split("\n")[0] for row in rows), *(short_refusal(*each) for each in longest)]
    room = table.columnWidth(place) - 2 * px(PAD)
    metrics = QFontMetrics(cell_font(table.columns[place].look))
    assert [words for words in told if metrics.horizontalAdvance(words) > room] == []
    window.let_go()


def test_bundles_are_read_and_every_file_is_told_of(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(path) for path in bundles_of(kit)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    assert page.head.taken.value.text() == "0"
    press(page.board.matrix, "Ctrl+O")
    settle(qtbot, window)
    dialog = dialog_of(window, ReadDialog)
    assert dialog.title.text() == "9 accepted, 0 taken before, 0 refused"
    assert nameless(dialog) == []
    press(dialog, "Esc")
    settle(qtbot, window)
    assert (page.head.expected.value.text(), page.head.taken.value.text()) == ("9", "9")
    assert page.head.taken.unit.text() == "1 late"
    assert page.head.missing.value.text() == "0"
    assert page.head.expected.unit.text() == "3 offices × 9 months − 18 before a beginning"
    cells = [cell for row in page.board.matrix.cells.board.rows for cell in row.cells]
    assert {cell.state for cell in cells} == {CellState.VERIFIED, CellState.LATE, CellState.BEFORE}
    assert page.board.legend.marks == [
        "verified",
        "late",
        "number of the bundle in its chain",
        "before the first bundle of the office: none is expected",
    ]
    legend = page.board.legend
    assert legend.height() == legend.sizeHint().height()  # though the marks are others than at first


def test_persons_in_two_offices_are_told_of_the_last_month(
    qtbot: QtBot,
    window: MainWindow,
    page: HeadquartersPage,
    kit: Path,
    session: Session,
    expected: dict[str, Any],
) -> None:
    assert page.head.in_two.value.text() == "Unknown"
    session.do(take_bundles, TakeBundles(tuple(map(str, bundles_of(kit)))))
    page.reload()
    settle(qtbot, window)
    in_two = expected["totals"][-1]["persons"]["in_two"]
    assert page.head.in_two.value.text() == f"at least {in_two}"
    assert page.head.in_two.unit.text() == "of Azar; offices without the key: 1"
    page.head.in_two.setFocus()
    press(page.head.in_two, "Enter")
    settle(qtbot, window)
    assert page.tabs.current == "totals"


def test_what_was_refused_is_told_all_at_once(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path
) -> None:
    press(read(qtbot, window, page, *bundles_of(kit)), "Esc")
    dialog = read(qtbot, window, page, kit)
    assert dialog.title.text() == "0 accepted, 11 taken before, 84 refused"
    rows = [dialog.table.rows.row_at(place) for place in range(dialog.table.rows.total)]
    outcomes = {row.file: (row.outcome, row.code) for row in rows}
    assert outcomes["gap.wdm"] == ("refused", "bundle_gap")
    assert outcomes["repeated.wdm"] == ("taken before", "bundle_repeated")
    assert [row.outcome for row in rows[:84]] == ["refused"] * 84
    assert plain(dialog.why.text()).endswith("(code bundle_gap)")
    press(dialog, "Esc")
    settle(qtbot, window)
    assert page.tabs._tabs[3].count == "82"
    assert page.head.refused.value.text() == "82"
    assert page.head.refused.unit.text() == "12 of no office"
    assert page.status[0][0] == "12 refused files belong to no office known here"


def test_arrows_go_from_cell_to_cell_and_each_says_how_it_stands(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path, session: Session
) -> None:
    session.do(take_bundles, TakeBundles(tuple(map(str, bundles_of(kit)))))
    page.reload()
    settle(qtbot, window)
    matrix = page.board.matrix
    assert QApplication.focusWidget() is matrix
    assert matrix.go_to("SAMPLE-3", ABAN)
    assert told(matrix) == "نمونه سه, Aban 1404: late, bundle 2"
    press(matrix, "Left")
    assert told(matrix) == "نمونه سه, Mehr 1404: verified, bundle 1"
    press(matrix, "Left")
    assert told(matrix) == "نمونه سه, Shahrivar 1404: before its chain"
    press(matrix, "Home")
    press(matrix, "Left")
    assert matrix.current() == ("SAMPLE-3", JalaliMonth(1404, 1))
    press(matrix, "Down")
    assert matrix.current() == ("SAMPLE-1", JalaliMonth(1404, 1))
    assert nameless(page) == []
    assert page._board is not None
    assert {row_standing(row)[0] for row in page._board.rows} == {"complete"}


def test_the_chosen_bundle_shows_its_checks_digests_and_figures(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path, session: Session
) -> None:
    done = session.do(take_bundles, TakeBundles(tuple(map(str, bundles_of(kit)))))
    page.reload()
    settle(qtbot, window)
    page.board.matrix.go_to("SAMPLE-1", AZAR)
    qtbot.waitUntil(lambda: not page.board._pause.isActive())
    settle(qtbot, window)
    panel = page.board.panel
    assert (plain(panel.title.text()), panel.chip.text()) == ("نمونه یک, Azar 1404", "verified")
    lines = panel.told()
    digests = [one.digest for one in done.taken if one.office == "SAMPLE-1"]
    shown = [digest[:4].upper() for digest in digests[-2:]]
    assert any(line.startswith("Digest of the file") and shown[1] in line for line in lines)
    assert any(line.startswith("Bundle before") and shown[0] in line for line in lines)
    assert "Covered: 14" in lines
    assert "Declared figures: 3, of which 1 do not fit" in lines
    assert panel.checks.count() == 6


def test_a_refused_cell_says_which_check_failed_and_what_comes_next(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path, session: Session
) -> None:
    paths = [*bundles_of(kit), kit / "broken" / "old-copy.wdm"]
    session.do(take_bundles, TakeBundles(tuple(map(str, paths[:-1]))))
    session.do(take_bundles, TakeBundles((str(paths[-1]),)))
    window.go("headquarters", office="SAMPLE-1", month="1404-09")
    settle(qtbot, window)
    matrix, panel = page.board.matrix, page.board.panel
    assert matrix.current() == ("SAMPLE-1", AZAR)
    # Dey is not over on this day, so it has no cell: the list of refused files tells of it.
    page.show_tab("refusals")
    settle(qtbot, window)
    part = page.refusals
    items = [part.panel.checks.itemAt(place) for place in range(6)]
    names = [one.widget().accessibleName() for one in items if one is not None]
    assert names[-2:] == ["Office and certificate: right", "Chain of the office's bundles: fails"]
    assert part.panel.next.text() == (
        "Let it restore its newest copy or, where it has no newer one, begin a new chain for it "
        "(hq begin-chain) and give its bundles since then in their order."
    )
    assert plain(part.panel.code.text()) == "code bundle_forked"
    press(part.table, "Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[:2] == ["نمونه یک, Dey 1404", "Goes on from an old copy"]
    assert plain(copied[-1]) == "code bundle_forked"
    assert panel is not part.panel


def test_a_refusal_is_known_after_the_window_was_closed(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path, session: Session
) -> None:
    second = next(path for path in bundles_of(kit) if "یک" in path.name and "08" in path.name)
    press(read(qtbot, window, page, second), "Esc")
    settle(qtbot, window)
    window.let_go()
    again = open_window(qtbot, session)
    fresh = show_page(qtbot, again, "headquarters")
    found = {row.code: row.cells for row in fresh._board.rows}["SAMPLE-1"]
    assert {one.month: one.state for one in found}[ABAN] is CellState.REFUSED
    assert fresh.head.refused.value.text() == "1"
    assert fresh.board.legend.marks == ["refused", "not come"]
    assert fresh.refusals.told.text() == "1 refusal is kept; of them were not taken since: 1 file"
    press(read(qtbot, again, fresh, *bundles_of(kit)), "Esc")
    settle(qtbot, again)
    fresh.show_tab("refusals")
    assert fresh.refusals.table.rows.total == 1
    assert (fresh.head.refused.value.text(), fresh.tabs._tabs[3].count) == ("0", "")
    assert fresh.refusals.told.text() == "1 refusal is kept; of them were not taken since: 0 files"
    again.let_go()


def test_a_folder_is_dropped(qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(kit / "bundles"))])
    held, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, held)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPoint(5, 5).toPointF(), action, data, button, held))
    settle(qtbot, window)
    assert dialog_of(window, ReadDialog).title.text() == "9 accepted, 0 taken before, 0 refused"


def test_a_folder_without_a_bundle(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    page.reading.take([str(tmp_path / "empty")])
    settle(qtbot, window)
    assert [each for each in window.findChildren(ReadDialog) if each.isVisible()] == []


def test_reading_is_cancelled_and_nothing_is_taken(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path
) -> None:
    page.reading.take([str(kit / "bundles")])
    page.work.cancel()
    settle(qtbot, window)
    assert page.head.taken.value.text() == "0"


def test_a_narrow_window_shows_the_bundle_over_the_board(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path
) -> None:
    press(read(qtbot, window, page, *bundles_of(kit)), "Esc")
    window.resize(1092, 614)
    settle(qtbot, window)
    panel, matrix = page.board.panel, page.board.matrix
    assert not panel.isVisible()
    matrix.go_to("SAMPLE-1", AZAR)
    qtbot.waitUntil(lambda: not page.board._pause.isActive())
    settle(qtbot, window)
    matrix.setFocus()
    press(matrix, "F2")
    settle(qtbot, window)
    dialog = dialog_of(window, PanelDialog)
    assert panel.isVisible()
    press_here("Ctrl+P")  # its keys are heard there too
    settle(qtbot, window)
    press(dialog_of(window, PaperDialog), "Esc")
    assert panel.isVisible()
    press(dialog, "Esc")
    settle(qtbot, window)
    assert not panel.isVisible()
    assert matrix.current() == ("SAMPLE-1", AZAR)


def test_the_year_before_and_the_way_back(qtbot: QtBot, window: MainWindow, page: HeadquartersPage) -> None:
    press(page.board.matrix, "Alt+PageUp")
    settle(qtbot, window)
    assert (page.year, page.head.year.text()) == (1403, "Year 1403")
    assert page._board is not None
    assert len(page._board.months) == 12
    press_here("Alt+PageDown")
    settle(qtbot, window)
    assert page.year == 1404
    assert reason_of(page.head.after) == "No month of it is over yet."


def test_a_refusal_becomes_a_report_and_a_letter_on_paper(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path, session: Session
) -> None:
    session.do(take_bundles, TakeBundles(tuple(map(str, bundles_of(kit)))))
    session.do(take_bundles, TakeBundles((str(kit / "broken" / "old-copy.wdm"),)))
    page.reload()
    settle(qtbot, window)
    part, papers = page.board, page.board.panel.papers
    part.matrix.go_to("SAMPLE-1", MEHR)
    qtbot.waitUntil(lambda: not part._pause.isActive())
    settle(qtbot, window)
    assert "was taken, and nothing is wanted of the office" in reason_of(papers.letter_button)
    assert reason_of(part.letter_act) == reason_of(papers.letter_button)
    press(part.matrix, "Ctrl+P")
    settle(qtbot, window)
    dialog = dialog_of(window, PaperDialog)
    assert plain(dialog.title.text()) == "Report of a verification: نمونه یک, Mehr 1404"
    press(dialog, "Esc")
    page.show_tab("refusals")
    settle(qtbot, window)
    assert nameless(page.refusals) == []
    press(page.refusals.table, "Ctrl+Shift+P")
    settle(qtbot, window)
    dialog = dialog_of(window, PaperDialog)
    assert plain(dialog.title.text()).startswith("Letter to an office: نمونه یک")
    press(dialog, "Esc")


def test_a_month_that_has_not_come_is_asked_for_by_letter(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage
) -> None:
    part = page.board
    qtbot.waitUntil(lambda: not part._pause.isActive())
    settle(qtbot, window)
    assert reason_of(part.report_act) == "No bundle of this month was read."
    press(part.matrix, "Ctrl+Shift+P")
    settle(qtbot, window)
    assert plain(dialog_of(window, PaperDialog).title.text()).startswith("Letter to an office: نمونه")
