# SPDX-License-Identifier: Apache-2.0
"""Declared figures beside the computed ones: recorded, corrected, struck and traced by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, nameless, plain, press, press_here, send_form, settle, type_into
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.frame.recalling import Recall
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.summary.month.declared import STRUCK, DeclaredPart
from welfare_desk.desktop.summary.month.declared_columns import verdict_tone
from welfare_desk.desktop.summary.month.declared_form import CORRECTED, NEW, DeclaredDialog
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.month.parts import CHECKS, DECLARED, TABLES
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.declarations import Beside
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.monthly.periods import Span
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.declared import (
    AskDeclared,
    RecordDeclared,
    StrikeDeclared,
    declared_figures,
    record_declared,
    strike_declared,
)
from welfare_desk.services.summary.monthly.months import AskMonth, CloseMonth, close_month, month_figures

SHAHRIVAR = JalaliMonth(1404, 6)
SAID = RecordDeclared(
    "1404-06", "domains", "files", 99, "روابط عمومی", date(2025, 10, 1), "خبر ۵۱", line="social"
)


@pytest.fixture
def part(qtbot: QtBot, window: MainWindow, page: MonthPage) -> DeclaredPart:
    page.show_tab(DECLARED)
    settle(qtbot, window)
    return page.declared


def rows(session: Session, period: str = "1404-06") -> tuple[Beside, ...]:
    return session.ask(declared_figures, AskDeclared(period)).rows


def told(part: DeclaredPart, row: int = 0) -> dict[str, str]:
    found: Any = part.table.rows.row_at(row)
    return {column.name: plain(column.text(found)) for column in part.table.columns}


def badge(page: MonthPage) -> list[str]:
    return [tab.count for tab in page.tabs._tabs if tab.name == DECLARED]


def fill(dialog: DeclaredDialog, value: str) -> None:
    dialog.line.choice.choose("social")
    type_into(dialog.value.edit, value)
    type_into(dialog.said_by.line, "روابط عمومی")
    type_into(dialog.source.line, "خبر ۵۱")
    dialog.grain.choice.setFocus()


def test_an_empty_part_says_what_belongs_here_and_ctrl_n_records(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: DeclaredPart, session: Session
) -> None:
    assert part.none.title.text() == "Nothing was declared of Shahrivar 1404"
    press_here("Ctrl+N")
    dialog = dialog_of(window, DeclaredDialog)
    assert nameless(dialog) == []
    fill(dialog, "99")
    send_form()
    settle(qtbot, window)
    (row,) = rows(session)
    computed = (
        session.ask(month_figures, AskMonth(SHAHRIVAR)).figures.table("domains").value("social", "files")
    )
    assert (row.kept.said.value, row.computed, row.kept.said.line) == (99, computed, "social")
    assert computed is not None
    assert told(part) == {
        "figure": "Social, Files",
        "computed": str(computed),
        "declared": "99",
        "difference": f"+{99 - computed}",
        "verdict": "Differs",
        "source": "روابط عمومی",
    }
    assert badge(page) == ["1"]
    assert QApplication.focusWidget() is part.table


def test_what_differs_is_a_warning_that_leads_back_here(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    session.do(record_declared, SAID)
    settle(qtbot, window)
    page.show_tab(CHECKS)
    checks = page.checks.checks
    codes = [check.code for check in checks.checks()]
    checks.choose(codes.index("declared_differs"))
    qtbot.waitUntil(lambda: not page._pause.isActive())
    check = checks.current()
    assert check is not None
    assert (check.ok, check.count) == (False, 1)
    table = page.checks.behind.table()
    assert table is not None
    assert table.columns[0].text(table.rows.row_at(0)) == "Files by field, Social, Files"
    assert page.checks.behind.place_button.accessibleName() == "Open the declared figures"
    press(checks, "F9")
    settle(qtbot, window)
    assert page.tabs.current == DECLARED
    assert QApplication.focusWidget() is page.declared.table


def test_f6_corrects_and_del_strikes(
    qtbot: QtBot, window: MainWindow, part: DeclaredPart, session: Session
) -> None:
    kept = session.do(record_declared, SAID)
    settle(qtbot, window)
    part.table.setFocus()
    press_here("F6")
    dialog = dialog_of(window, DeclaredDialog)
    assert dialog.record == f"1404-06/{kept.id}"
    assert (dialog.value.value(), dialog.line.value(), dialog.source.value()) == (99, "social", "خبر ۵۱")
    type_into(dialog.value.edit, "98")
    type_into(dialog.reason.line, "رقم جابه‌جا بود")
    send_form()
    settle(qtbot, window)
    first, second = rows(session)
    assert (first.judged, second.kept.said.value) == (None, 98)
    assert told(part)["verdict"] == "Struck out"
    part.table.go_to(0)
    chosen = "Choose a row that is not struck through first."
    assert (reason_of(part.correct_act), reason_of(part.strike_act)) == (chosen, chosen)
    part.table.go_to(1)
    press_here("Del")
    mistake = dialog_of(window, MistakeDialog)
    type_into(mistake.reason.line, "دو بار ثبت شد")
    press(mistake.reason.line, "Ctrl+S")
    settle(qtbot, window)
    assert [row.judged for row in rows(session)] == [None, None]


def test_enter_opens_the_list_behind_the_computed_figure(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: DeclaredPart, session: Session
) -> None:
    session.do(record_declared, SAID)
    settle(qtbot, window)
    part.table.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert page.tabs.current == TABLES
    table = page.tables.behind.table()
    assert table is not None
    assert table.rows.total == rows(session)[0].computed


def test_amounts_are_spelled_and_counts_are_not(qtbot: QtBot, window: MainWindow, part: DeclaredPart) -> None:
    part.record()
    dialog = dialog_of(window, DeclaredDialog)
    assert dialog.value.below.text() == "files"
    assert {Unit.RIAL, Unit.PERCENT}.isdisjoint(dialog.unit.choice.values())
    dialog.table.restore("payments")
    assert dialog.measure.choice.values()[0] == "lines"
    dialog.measure.restore("net")
    type_into(dialog.value.edit, "12000000")
    assert (dialog.value.value(), dialog.unit.value()) == (12_000_000, "rial")
    assert "1,200,000 toman" in plain(dialog.value.below.text())
    dialog.table.restore("visits")
    for typed, said in (("two", "type digits only"), ("9" * 23, "1,000,000,000,000,000")):
        dialog.value.edit.clear()
        type_into(dialog.value.edit, typed)
        assert not dialog.value.check()
        assert said in plain(dialog.value.error())


def test_figures_of_the_half_year_stand_in_their_own_list_and_among_the_checks_of_its_last_month(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: DeclaredPart, session: Session
) -> None:
    part.span.choose(Span.HALF)
    part.fetch()
    settle(qtbot, window)
    assert part.none.title.text() == "Nothing was declared of the first half of 1404"
    press_here("Ctrl+N")
    fill(dialog_of(window, DeclaredDialog), "7")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert (len(rows(session)), len(rows(session, "1404-h1"))) == (0, 1)
    assert badge(page) == ["1"]
    part.span.choose(Span.MONTH)
    part.fetch()
    settle(qtbot, window)
    assert badge(page) == [""]
    page.show_tab(CHECKS)
    checks = page.checks.checks
    checks.choose([check.code for check in checks.checks()].index("declared_differs"))
    qtbot.waitUntil(lambda: not page._pause.isActive())
    table = page.checks.behind.table()
    assert table is not None
    figure = table.columns[0]
    assert figure.chip is not None
    assert figure.chip(table.rows.row_at(0)) == ("the first half of 1404", Tone.BLUE)
    press(checks, "F9")
    settle(qtbot, window)
    assert (page.tabs.current, part.span.span, part.table.rows.total) == (DECLARED, Span.HALF, 1)


def test_tones_say_how_bad_it_is(session: Session) -> None:
    session.do(record_declared, SAID)
    (row,) = rows(session)
    assert verdict_tone(row) is Tone.AMBER


@pytest.mark.parametrize("form", [NEW, CORRECTED, STRUCK])
def test_a_draft_is_opened_again_on_its_period(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session, form: str
) -> None:
    kept = session.do(record_declared, SAID)
    settle(qtbot, window)
    page.show_tab(DECLARED)
    settle(qtbot, window)
    {NEW: page.declared.record, CORRECTED: page.declared.correct, STRUCK: page.declared.strike}[form]()
    settle(qtbot, window)
    kind = MistakeDialog if form == STRUCK else DeclaredDialog
    dialog: Any = dialog_of(window, kind)
    line = dialog.reason.line if form == STRUCK else dialog.source.line
    type_into(line, "نامهٔ ۱۲")
    dialog.set_aside(None)
    settle(qtbot, window)
    window.go("month", month="1404-05")
    settle(qtbot, window)
    key = "1404-06" if form == NEW else f"1404-06/{kept.id}"
    window.go("month", Recall(form, key, key), tab="declared")
    settle(qtbot, window)
    again: Any = dialog_of(window, kind)
    assert (page.month, page.tabs.current) == (SHAHRIVAR, DECLARED)
    assert (again.reason if form == STRUCK else again.source).typed() == "نامهٔ ۱۲"


def test_a_closed_month_shows_what_was_sealed_and_marks_what_came_since(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: DeclaredPart, session: Session
) -> None:
    kept = session.do(record_declared, SAID)
    settle(qtbot, window)
    assert part.note.text() == "neither takes the place of the other"
    session.do(close_month, CloseMonth(SHAHRIVAR, "The neighbours were asked."))
    session.do(strike_declared, StrikeDeclared(kept.id, 1, "wrong page"))
    session.do(record_declared, replace(SAID, value=8))
    settle(qtbot, window)
    figure = part.table.columns[0]
    assert figure.chip is not None
    assert figure.struck is not None
    shown = [part.table.rows.row_at(row) for row in range(part.table.rows.total)]
    marks = [(row.kept.said.value, figure.chip(row), figure.struck(row)) for row in shown]
    assert marks == [
        (99, ("struck since", Tone.GREY), False),
        (8, ("since the closing", Tone.BLUE), False),
    ]
    assert [told(part, row)["verdict"] for row in range(2)] == ["Differs", "Differs"]
    assert part.note.text() == "as it was sealed; what came since is marked"
    part.table.go_to(0)
    assert reason_of(part.strike_act) == "Choose a row that is not struck through first."


def test_beside_the_checks_stands_what_was_declared_where_there_is_room(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    card = page.checks.declared
    assert (card.isVisible(), card.list.isVisible(), card.note.text()) == (
        True,
        False,
        "nothing was declared of this month",
    )
    press(card.new_button, "Enter")
    dialog = dialog_of(window, DeclaredDialog)
    fill(dialog, "99")
    send_form()
    settle(qtbot, window)
    assert card.note.text() == "neither takes the place of the other"
    shown: Any = card.table.rows.row_at(0)
    assert [plain(column.text(shown)) for column in card.table.columns][2] == "99"
    card.table.setFocus()
    press_here("Esc")
    assert QApplication.focusWidget() is page.checks.checks
    card.table.setFocus()
    window.resize(1092, 614)
    settle(qtbot, window)
    assert not card.isVisible()
    assert QApplication.focusWidget() is page.checks.checks
    window.resize(1366, 768)
    session.do(close_month, CloseMonth(SHAHRIVAR, "The neighbours were asked."))
    session.do(strike_declared, StrikeDeclared(shown.kept.id, 1, "wrong page"))
    settle(qtbot, window)
    figure = card.table.columns[0]
    assert figure.second is not None
    assert figure.second(card.table.rows.row_at(0)) == "struck since · Files by field · files"
    card.table.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert page.tabs.current == TABLES
