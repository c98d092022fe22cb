# SPDX-License-Identifier: Apache-2.0
"""Corrections of a closed month: both figures, and the entries that made the difference."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.months import CORRECTED, written
from tests.support.window import plain, press_here, said, settle, show_page
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.summary.month.corrected_sums import Shown
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.month.parts import CHECKS, CORRECTIONS
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.corrected_totals import TOTALS
from welfare_desk.services.summary.monthly.months import (
    AskBehind,
    AskMonth,
    CloseMonth,
    behind_figure,
    close_month,
    month_corrections,
)

SHAHRIVAR, ABAN = JalaliMonth(1404, 6), JalaliMonth(1404, 8)


@pytest.fixture
def closed(session: Session) -> None:
    session.do(close_month, CloseMonth(SHAHRIVAR, "نخستین ماه"))


def correct(session: Session) -> None:
    written(session, CORRECTED)


def test_an_open_month_has_no_such_part(page: MonthPage) -> None:
    assert CORRECTIONS not in [tab.name for tab in page.tabs._tabs]


@pytest.mark.usefixtures("closed")
def test_a_month_that_nobody_corrected_says_so(qtbot: QtBot, window: MainWindow) -> None:
    page: MonthPage = show_page(qtbot, window, "month", tab="corrections")
    assert page.corrections.none.title.text() == "Nothing of Shahrivar 1404 would be counted otherwise"
    assert page.corrections.count() == 0
    press_here("Ctrl+Shift+E")
    assert said(window) == "The list in sight is empty: there is no row to export."


@pytest.mark.usefixtures("closed")
def test_both_figures_stand_with_the_entries_that_differ(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    correct(session)
    page: MonthPage = show_page(qtbot, window, "month", tab="corrections")
    part = page.corrections
    found = session.ask(month_corrections, AskMonth(SHAHRIVAR)).corrections
    assert part.count() == part.table.rows.total == len(found) > 0
    (tab,) = [tab for tab in page.tabs._tabs if tab.name == CORRECTIONS]
    assert tab.count == str(len(found))
    first = found[0]
    shown = {column.name: plain(column.text(Shown(SHAHRIVAR, first))) for column in part.table.columns}
    assert (shown["closed"], shown["now"]) == (str(first.closed), str(first.now))
    assert first.closed is not None
    assert first.now is not None
    by = first.now - first.closed
    (now,) = (column for column in part.table.columns if column.name == "now")
    assert now.second is not None
    assert plain(now.second(Shown(SHAHRIVAR, first))) == f"{'+' if by > 0 else '−'}{abs(by)}"
    card = part.stack.currentWidget()
    assert isinstance(card, ListCard)
    assert card.table.rows.total == abs(by)
    entry = card.table.current_row()
    assert entry is not None
    told = {column.name: column.text(entry) for column in card.table.columns}
    assert told["counted"] == ("today" if by > 0 else "at the closing")
    assert {told["then"], told["now"]} == {"Social", "Rehabilitation"}
    assert told["by"] == "not on the trail"
    assert QApplication.focusWidget() is part.table
    press_here("Enter")
    assert QApplication.focusWidget() is card.table
    press_here("Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"


@pytest.mark.usefixtures("closed")
def test_an_open_month_shows_what_its_report_will_tell_of_closed_ones(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page: MonthPage = show_page(qtbot, window, "month", tab="corrections")
    press_here("Alt+PageDown")
    settle(qtbot, window)
    assert page.month == SHAHRIVAR.plus(1)
    assert page.corrections.none.title.text() == "The report of Mehr 1404 has nothing to correct"
    correct(session)
    press_here("F5")
    settle(qtbot, window)
    part = page.corrections
    found = session.ask(month_corrections, AskMonth(SHAHRIVAR)).corrections
    rows = [part.table.rows.row_at(place) for place in range(part.table.rows.total)]
    assert rows == [Shown(SHAHRIVAR, one) for one in found]
    figure = part.table.columns[0]
    assert plain(figure.second(rows[0])).startswith("Shahrivar 1404")
    assert part.count() == len(found)
    card = part.stack.currentWidget()
    assert isinstance(card, ListCard)
    assert card.table.rows.total > 0


@pytest.mark.usefixtures("closed")
def test_the_sums_that_a_head_knows_come_first_with_their_lists(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    behind = session.ask(behind_figure, AskBehind(SHAHRIVAR, "domains", "files"))
    gone = [str(row["file"]) for row in behind.rows[:2]]
    for file_no in gone:
        session.do(record_coverage, RecordCoverage(file_no, Coverage.DECEASED, SHAHRIVAR.last()))
    page: MonthPage = show_page(qtbot, window, "month", month="1404-06", tab="corrections")
    part = page.corrections
    rows = [part.table.rows.row_at(place) for place in range(part.table.rows.total)]
    found = session.ask(month_corrections, AskMonth(SHAHRIVAR)).corrections
    sums = [row for row in rows if not row.one.line]
    assert rows == [*sums, *(Shown(SHAHRIVAR, one) for one in found)]
    assert (sums[0].one.closed, sums[0].one.now) == (behind.total, behind.total - 2)
    assert [(row.one.table, row.one.measure) for row in sums[:2]] == list(TOTALS[:2])
    names = ["Total: Covered", "Total: Covered households", "Total: Women covered", "Total: Men covered"]
    assert [part.table.columns[0].text(row) for row in sums] == names[: len(sums)]
    assert part.count() == len(found)
    card = part.stack.currentWidget()
    assert isinstance(card, ListCard)
    listed = [card.table.rows.row_at(place).changed.row["file"] for place in range(card.table.rows.total)]
    assert sorted(listed) == sorted(gone)
    person = card.table.columns[0]
    numbers = [person.second(card.table.rows.row_at(place)) for place in range(card.table.rows.total)]
    assert (sorted(numbers), person.second_look) == (sorted(gone), CellLook.CODE)


@pytest.mark.usefixtures("closed")
def test_a_month_before_the_first_closed_one_promises_nothing(qtbot: QtBot, window: MainWindow) -> None:
    page: MonthPage = show_page(qtbot, window, "month", tab="corrections")
    press_here("Alt+PageUp")
    settle(qtbot, window)
    assert page.month == SHAHRIVAR.plus(-1)
    assert page.corrections.none.title.text() == "Mordad 1404 has no report"
    assert page.head.steps.accessibleName() == "Step 1 of 4: Open"
    assert page.foot.reason_key.isHidden()
    assert reason_of(page.closing.reason_act).startswith("The month 1404-05 is before 1404-06")
    page.parts.show(CHECKS)
    page.reload()
    settle(qtbot, window)
    assert CORRECTIONS not in [one.name for one in page.tabs._tabs]


def test_a_closed_month_shows_what_its_report_told_of_earlier_ones(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    mordad = SHAHRIVAR.plus(-1)
    session.do(close_month, CloseMonth(mordad, "نخستین ماه"))
    correct(session)
    found = session.ask(month_corrections, AskMonth(mordad)).corrections
    session.do(close_month, CloseMonth(SHAHRIVAR, "پایان ماه"))
    page: MonthPage = show_page(qtbot, window, "month", month="1404-06", tab="corrections")
    part = page.corrections
    rows = [part.table.rows.row_at(place) for place in range(part.table.rows.total)]
    assert rows == [Shown(mordad, one, here=True) for one in found] != []
    figure = part.table.columns[0]
    assert plain(figure.second(rows[0])).startswith("Mordad 1404")
    page = show_page(qtbot, window, "month", month="1404-05", tab="corrections")
    assert plain(figure.second(part.table.rows.row_at(0))).startswith("told in the report of Shahrivar 1404")


def test_what_was_taken_back_since_says_so(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    mordad = SHAHRIVAR.plus(-1)
    session.do(close_month, CloseMonth(mordad, "نخستین ماه"))
    people = session.ask(behind_figure, AskBehind(mordad, "domains", "files")).rows
    left = next(str(row["file"]) for row in people)
    facts = RecordCoverage(left, Coverage.DISCHARGED, mordad.last(), "درخواست خودش", "۱۲")
    session.do(record_coverage, facts)
    session.do(close_month, CloseMonth(SHAHRIVAR, "پایان ماه"))
    session.do(undo_coverage, UndoCoverage(left, "نام دیگری بود"))
    page: MonthPage = show_page(qtbot, window, "month", month="1404-06", tab="corrections")
    part = page.corrections
    rows = [part.table.rows.row_at(place) for place in range(part.table.rows.total)]
    gone = next(place for place, row in enumerate(rows) if row.one.table == "coverage_out")
    part.table.go_to(gone)
    settle(qtbot, window)
    assert part.card.note.text() == "Taken back since: nothing differs from the closing any more"
