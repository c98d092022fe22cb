# SPDX-License-Identifier: Apache-2.0
"""Reports by keys: chosen, narrowed, opened, kept, deleted, carried away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.support.window import (
    dialog_of,
    nameless,
    press,
    press_here,
    said,
    settle,
    show_page,
    type_into,
    undo_words,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.filter_menu import FilterMenu
from welfare_desk.desktop.kit.panel_dialog import PanelDialog
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.reports import leaving
from welfare_desk.desktop.summary.reports.dialogs import KeepReportDialog, ShapeDialog
from welfare_desk.desktop.summary.reports.page import ReportsPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.reports.definition import Definition, Group, Report
from welfare_desk.domain.summary.reports.shipped import SHIPPED
from welfare_desk.sentences.report_heads import code_in_english, head_in_english
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.session import Session
from welfare_desk.services.summary.reports.kept import AskReports, SaveReport, reports, save_report
from welfare_desk.services.summary.reports.running import RunReport, run_report


def show(qtbot: QtBot, window: MainWindow, page: ReportsPage, code: object) -> Table:
    """Go to a report; its table."""
    assert page.shelf.table.go_to_key(code)
    settle(qtbot, window)
    table = page.shown.table()
    assert table is not None
    return table


def kept(session: Session) -> list[Report]:
    return [one for one in session.ask(reports, AskReports()) if not one.code]


def rows(table: Table) -> list[tuple[Any, ...]]:
    return [table.rows.row_at(place).cells for place in range(min(table.rows.total, 200))]  # type: ignore[union-attr]


def test_the_reports_stand_with_their_rows_and_the_first_is_run(page: ReportsPage, session: Session) -> None:
    assert page.crumbs == ("Month and report", "Reports")
    counted = session.ask(reports, AskReports(counted=True))
    shown = page.shelf.table.rows
    assert [shown.row_at(place) for place in range(shown.total)] == list(counted)
    assert [one.code for one in counted] == [one.code for one in SHIPPED]
    assert page.card.title.text() == SHIPPED[0].en
    table = page.shown.table()
    assert table is not None
    found = session.ask(run_report, RunReport(SHIPPED[0].definition))
    assert rows(table) == [row.cells for row in found.rows]
    assert [one.title for one in table.columns] == [head_in_english(one.heading) for one in found.columns]
    assert page.card.note.text() == f"{found.total} groups"
    assert nameless(page) == []


def test_a_group_opens_its_rows_and_a_row_its_file(
    qtbot: QtBot, window: MainWindow, page: ReportsPage
) -> None:
    table = show(qtbot, window, page, "covered_by_neighbourhood")
    press(page.shelf.table, "Enter")
    assert QApplication.focusWidget() is table
    first = table.rows.row_at(0)
    press(table, "Enter")
    settle(qtbot, window)
    inner = page.shown.table()
    assert inner is not None
    assert inner is not table
    assert inner.rows.total == first.cells[2]
    assert page.card.title.text().endswith(" · ".join(map(code_in_english, first.cells[:2])))
    assert page.back.isVisible()
    press(inner, "Esc")
    settle(qtbot, window)
    assert page.shown.table() is table
    press(table, "Enter")
    settle(qtbot, window)
    number = inner.rows.row_at(0).file_no
    press(inner, "Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"
    assert window.page("file").crumbs[-1] != ""
    assert number


def test_the_totals_are_those_of_the_whole_list(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    table = show(qtbot, window, page, "homes_by_size")
    files = sum(cells[2] for cells in rows(table))
    homes = sum(cells[1] for cells in rows(table))
    told = page.shown.totals.text()
    assert str(files) in told
    assert str(homes) in told
    assert page.shown.totals.isVisible()


def test_chips_narrow_and_are_cleared(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    table = show(qtbot, window, page, "incomplete_files")
    before = table.rows.total
    chips = page.narrowing.bar.chips
    assert set(chips) == {"filter.coverages", "filter.incomplete"}
    chips["filter.incomplete"].choose((), announce=True)
    settle(qtbot, window)
    assert table.rows.total > before
    page.narrowing.bar.clear_button.click()
    settle(qtbot, window)
    assert page.narrowing.narrowed().asked == {}
    (domain,) = [one for one in page.narrowing._rest() if one.path == "filter.domains"]
    page.narrowing._add(domain)
    chip = page.narrowing.bar.chips["filter.domains"]
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    below = chip.mapToGlobal(chip.rect().bottomLeft())
    assert abs(menu.pos().y() - below.y()) <= 2
    assert page.narrowing.bar.rect().contains(chip.geometry())
    menu.close()
    page.narrowing.bar.chips["filter.domains"].choose(("social",), announce=True)
    settle(qtbot, window)
    assert page.narrowing.narrowed().asked == {"filter": {"domains": ["social"]}}
    assert page.state.text() == "Field: social affairs"


def test_the_queue_that_is_counted_is_told_from_the_start(
    qtbot: QtBot, window: MainWindow, page: ReportsPage
) -> None:
    chip = page.narrowing.bar.chips["service"]
    assert (chip.accessibleName(), page.state.text()) == ("Queue: pension", "Queue: pension")
    assert not page.narrowing.is_narrowed()
    assert page.narrowing.bar.clear_button.isHidden()
    press(chip, "Enter")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, FilterMenu)
    assert not menu.everything.isVisible()
    menu.close()
    chip.choose(("wheelchair",), announce=True)
    settle(qtbot, window)
    assert (chip.accessibleName(), page.state.text()) == ("Queue: wheelchair", "Queue: wheelchair")
    assert page.narrowing.narrowed().asked == {"service": "wheelchair"}
    press(chip, "Delete")
    settle(qtbot, window)
    assert (chip.accessibleName(), page.narrowing.narrowed().asked) == ("Queue: pension", {})


def test_a_heading_sorts_in_the_database_and_is_kept(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, session: Session
) -> None:
    table = show(qtbot, window, page, "incomplete_files")
    table.sort("file_no", True)
    settle(qtbot, window)
    numbers = [cells[0] for cells in rows(table)]
    assert numbers == sorted(numbers, reverse=True)
    press_here("Ctrl+S")
    dialog = dialog_of(window, KeepReportDialog)
    type_into(dialog.name.line, "ناقص‌ها")
    dialog.save()
    settle(qtbot, window)
    (one,) = kept(session)
    assert (one.name, one.definition.sort, one.definition.descending) == ("ناقص‌ها", "file_no", True)
    assert page.card.title.text() == "ناقص‌ها"
    assert "kept" in said(window)


def test_whoever_comes_back_sees_the_report_of_now(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, session: Session
) -> None:
    table = show(qtbot, window, page, "incomplete_files")
    before = table.rows.total
    show_page(qtbot, window, "first")
    gone = str(table.rows.row_at(0).file_no)
    session.do(record_coverage, RecordCoverage(gone, Coverage.DISCHARGED, session.today(), "خودکفایی"))
    show_page(qtbot, window, "reports")
    shown = page.shown.table()
    assert shown is not None
    assert shown.rows.total == before - 1
    assert page.card.note.text().startswith(f"{before - 1} row")


@pytest.mark.parametrize("place", ["chip", "clear", "rows"])
def test_the_cursor_stays_where_it_was_when_a_report_is_kept(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, place: str
) -> None:
    table = show(qtbot, window, page, "incomplete_files")
    chip = page.narrowing.bar.chips["filter.incomplete"]
    chip.choose((), announce=True)
    settle(qtbot, window)
    {"chip": chip, "clear": page.narrowing.bar.clear_button, "rows": table}[place].setFocus()
    press_here("Ctrl+S")
    dialog = dialog_of(window, KeepReportDialog)
    type_into(dialog.name.line, "همهٔ پرونده‌ها")
    press_here("Ctrl+Return")
    settle(qtbot, window)
    assert page.card.title.text() == "همهٔ پرونده‌ها"
    if place == "rows":
        held = page.shown.table()
        assert held is not None
        assert held.hasFocus()
    else:
        assert page.narrowing.bar.chips["filter.coverages"].hasFocus()


def test_a_report_is_kept_renamed_shared_and_deleted_with_a_way_back(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, session: Session
) -> None:
    show(qtbot, window, page, "covered_by_neighbourhood")
    assert reason_of(page.keeping.delete_act).startswith("It is one of the program's own")
    press_here("Ctrl+S")
    dialog = dialog_of(window, KeepReportDialog)
    type_into(dialog.name.line, SHIPPED[0].fa)
    dialog.save()
    settle(qtbot, window)
    assert "program's own" in dialog.name.error()
    dialog.name.line.clear()
    type_into(dialog.name.line, "محله‌ها")
    dialog.save()
    settle(qtbot, window)
    press_here("Shift+F2")
    dialog = dialog_of(window, KeepReportDialog)
    dialog.name.line.clear()
    type_into(dialog.name.line, "محله‌های ما")
    dialog.shared.tick.click()
    dialog.save()
    settle(qtbot, window)
    (one,) = kept(session)
    assert (one.name, one.shared, one.version) == ("محله‌های ما", True, 2)
    press_here("Ctrl+Del")
    settle(qtbot, window)
    assert kept(session) == []
    assert "محله‌های ما" in undo_words(window)
    press_here("Ctrl+Z")
    settle(qtbot, window)
    assert [again.name for again in kept(session)] == ["محله‌های ما"]
    assert page.card.title.text() == "محله‌های ما"


def test_columns_groups_and_sums_are_chosen(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    show(qtbot, window, page, "store_balance")
    press_here("F4")
    dialog = dialog_of(window, ShapeDialog)
    column, _ = dialog._groups[0]
    column.set_value("گروه")
    for name, tick in list(dialog.sums.items()):
        tick.setChecked(name == "موجودی")
    dialog.save()
    settle(qtbot, window)
    wanted = page.shown.definition()
    assert (wanted.groups, wanted.sums) == ((Group("گروه"),), ("موجودی",))
    table = page.shown.table()
    assert table is not None
    assert [column.title for column in table.columns] == ["Group", "Rows", "On hand"]


def test_what_a_list_no_longer_has_is_told(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, session: Session
) -> None:
    gone = Definition("casework.list", {"filter": {"neighbourhoods": ["باغ قدیم"]}})
    one = session.do(save_report, SaveReport("قدیم", gone))
    settle(qtbot, window)
    page.shelf.table.go_to_key(one.id)
    settle(qtbot, window)
    banner = page.shown.gone.banner()
    assert isinstance(banner, Banner)
    assert "باغ قدیم" in banner.title.text()
    assert page.shown.table() is None
    press(page, "Esc")
    settle(qtbot, window)
    assert page.shown.gone.banner() is None
    assert page.shown.table() is not None


def test_a_report_leaves_as_a_sheet_and_on_paper(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.xlsx"
    monkeypatch.setattr(leaving, "ask_where_to_save", lambda *_: str(path))
    table = show(qtbot, window, page, "covered_by_neighbourhood")
    press_here("Ctrl+E")
    settle(qtbot, window)
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    assert sheet[-1][-1] == sum(cells[2] for cells in rows(table))
    groups, files = len(rows(table)), int(sheet[-1][-1])
    assert f"{number(groups)} groups of {number(files)} rows written to" in said(window)
    assert str(path.name) in said(window)
    press_here("Ctrl+P")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert paper.preview._slot == "printer/report"
    assert paper.preview._name.endswith(".pdf")


def test_a_narrow_window_folds_the_reports_away(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    window.resize(1092, 614)
    settle(qtbot, window)
    assert not page.shelf.isVisible()
    press_here("F6")
    settle(qtbot, window)
    dialog = dialog_of(window, PanelDialog)
    page.shelf.table.go_to_key("visits_due")
    press(page.shelf.table, "Enter")
    settle(qtbot, window)
    assert not shiboken6.isValid(dialog)
    assert page.card.title.text() == "Visits that are due"
    assert QApplication.focusWidget() is page.shown.table()
    window.resize(1366, 768)
    settle(qtbot, window)
    assert page.shelf.isVisible()
    assert page.shelf.geometry().left() < page.card.geometry().left()


def test_who_may_not_export_is_told(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "may", lambda right: right == "view_files")
    show(qtbot, window, page, "visits_due")
    assert reason_of(page.export_act)
    assert reason_of(page.print_act)
    assert reason_of(page.keeping.keep_act) == ""


def test_the_page_opens_on_a_report(qtbot: QtBot, window: MainWindow) -> None:
    shown: ReportsPage = show_page(qtbot, window, "reports", report="visits_due")
    settle(qtbot, window)
    assert shown.card.title.text() == "Visits that are due"


def test_columns_stand_in_the_order_of_their_ticks(
    qtbot: QtBot, window: MainWindow, page: ReportsPage
) -> None:
    show(qtbot, window, page, "store_balance")
    press_here("F4")
    dialog = dialog_of(window, ShapeDialog)
    for name, tick in list(dialog.columns.items()):
        tick.setChecked(name == "کالا")
    dialog.columns["کد کالا"].click()
    dialog.save()
    settle(qtbot, window)
    assert page.shown.definition().columns == ("کالا", "کد کالا")
    table = page.shown.table()
    assert table is not None
    assert [column.title for column in table.columns] == ["Item", "Item code"]


def test_the_menu_of_a_report_has_its_acts(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    show(qtbot, window, page, "visits_due")
    page.shelf.table.menu_wanted.emit(page.shelf.current(), QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    keeping = page.keeping
    assert menu.actions() == [keeping.keep_act, keeping.rename_act, keeping.delete_act]
    menu.close()
