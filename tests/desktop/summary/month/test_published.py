# SPDX-License-Identifier: Apache-2.0
"""The half year of Tehran as it was published is read on the page, beside what the program cannot know."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.published import PERIOD, STATEMENT, said
from tests.support.window import dialog_of, plain, press_here, send_form, settle, type_into
from welfare_desk.desktop.summary.month.declared import DeclaredPart
from welfare_desk.desktop.summary.month.declared_columns import verdict_tone
from welfare_desk.desktop.summary.month.declared_form import DeclaredDialog
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.month.parts import DECLARED
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.summary.monthly.declarations import Beside
from welfare_desk.domain.summary.monthly.periods import Span
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.declared import AskDeclared, declared_figures, record_declared

TOTAL, DOWRY, HOUSING, PACKS, TRAINING = (
    ("participation", "", "amount"),
    ("spent_non_government", "dowry", "amount"),
    ("spent_non_government", "housing", "amount"),
    ("spent_government", "food_packs", "amount"),
    ("spent_non_government", "training", "amount"),
)


@pytest.fixture
def part(qtbot: QtBot, window: MainWindow, page: MonthPage) -> DeclaredPart:
    """The declared figures of the first half of 1400."""
    window.go("month", month="1400-06")
    settle(qtbot, window)
    page.show_tab(DECLARED)
    page.declared.span.choose(Span.HALF)
    page.declared.fetch()
    settle(qtbot, window)
    return page.declared


def shown(qtbot: QtBot, window: MainWindow, part: DeclaredPart) -> dict[Any, Beside]:
    part.fetch()
    settle(qtbot, window)
    rows = [part.table.rows.row_at(place) for place in range(part.table.rows.total)]
    return {row.kept.said.of: row for row in rows}


def told(part: DeclaredPart, row: Beside) -> list[str]:
    """Both lines of every column but the last one, which is who said it."""
    lines = []
    for column in part.table.columns[:-1]:
        second = "" if column.second is None else column.second(row)
        lines += [plain(column.text(row)), *([plain(second)] if second else [])]
    return lines


def test_the_published_half_year_stands_beside_the_unknown(
    qtbot: QtBot, window: MainWindow, part: DeclaredPart, session: Session
) -> None:
    for one in STATEMENT:
        session.do(record_declared, one)
    found = shown(qtbot, window, part)
    assert len(found) == len(STATEMENT)
    assert told(part, found[TOTAL]) == [
        "All participation, Amount", "Public participation · rial",
        "Unknown", "640,000,000,000", "−771,000,000,000",
        "Differs", "Sum of its parts: 1,411,000,000,000",
    ]  # fmt: skip
    assert told(part, found[DOWRY])[2:] == [
        "Unknown", "861,000,000,000", "one: 89,902,892", "+221,000,000,000", "More than its whole",
        "The whole it is a part of: 640,000,000,000",
    ]  # fmt: skip
    assert told(part, found[HOUSING])[2:] == [
        "Unknown", "110,000,000,000", "−73,900,000,000", "Less than its parts",
        "Sum of the parts told: 183,900,000,000",
    ]  # fmt: skip
    assert told(part, found[PACKS])[2:] == [
        "Unknown", "115,000,000,000", "one: 1,437,500", "−127,051,280,000", "Differs",
        "Number times the price of one: 242,051,280,000",
    ]  # fmt: skip
    assert told(part, found[TRAINING])[2:] == [
        "Unknown", "15,000,000,000", "one: 1,475,361", "", "One rate for several purposes",
    ]  # fmt: skip
    assert part.wrong() == 4  # the tab counts what is shown
    tones = [verdict_tone(found[of]) for of in (TOTAL, TRAINING, ("participation", "government", "in_kind"))]
    assert tones == [Tone.AMBER, Tone.AMBER, Tone.GREY]


def test_an_amount_in_the_wrong_unit_of_money_is_asked_about(
    qtbot: QtBot, window: MainWindow, part: DeclaredPart, session: Session
) -> None:
    session.do(record_declared, said("aid", "meals", "each", 200_000, period="1399"))
    session.do(record_declared, said("aid", "meals", "pieces", 37_500))
    session.do(record_declared, said("aid", "meals", "amount", 280 * 10**9))
    meals = shown(qtbot, window, part)["aid", "meals", "amount"]
    assert told(part, meals)[2:] == [
        "Unknown", "280,000,000,000", "one: 7,466,667", "+7,266,667", "Ten times off: rial or toman?",
        "Earlier price of one: 200,000",
    ]  # fmt: skip
    assert verdict_tone(meals) is Tone.RED


def test_growth_is_told_in_per_cent(
    qtbot: QtBot, window: MainWindow, part: DeclaredPart, session: Session
) -> None:
    session.do(record_declared, said("participation", "", "amount", 105 * 10**10, period="1399-h1"))
    session.do(record_declared, said("participation", "", "amount", 136 * 10**10))
    session.do(record_declared, said("participation", "", "growth", 29))
    grown = shown(qtbot, window, part)["participation", "", "growth"]
    assert told(part, grown)[2:] == [
        "Unknown", "29", "−0.52", "Equal once it is cut short", "Growth of the amounts (per cent): +29.52",
    ]  # fmt: skip


def test_the_form_records_a_total_with_all_its_parts(
    qtbot: QtBot, window: MainWindow, part: DeclaredPart, session: Session
) -> None:
    press_here("Ctrl+N")
    dialog = dialog_of(window, DeclaredDialog)
    assert not dialog.in_full.isVisibleTo(dialog)
    dialog.table.restore("participation")
    assert (dialog.measure.choice.value(), dialog.in_full.isVisibleTo(dialog)) == ("amount", True)
    dialog.measure.restore("growth")
    assert (dialog.unit.value(), dialog.in_full.isVisibleTo(dialog)) == ("percent", False)
    type_into(dialog.value.edit, "-4")
    assert dialog.value.value() == -4
    dialog.measure.restore("amount")
    dialog.in_full.tick.click()
    type_into(dialog.value.edit, "640m")
    type_into(dialog.said_by.line, "روابط عمومی")
    type_into(dialog.source.line, "خبر ۵۱")
    dialog.in_full.tick.setFocus()
    send_form()
    settle(qtbot, window)
    (row,) = session.ask(declared_figures, AskDeclared(PERIOD)).rows
    assert (row.kept.said.of, row.kept.said.value, row.kept.said.in_full) == (TOTAL, 640_000_000, True)


def test_no_list_is_behind_what_is_not_counted(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: DeclaredPart, session: Session
) -> None:
    session.do(record_declared, STATEMENT[0])
    shown(qtbot, window, part)
    part.table.go_to(0)
    part.table.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert page.tabs.current == DECLARED
    assert "does not count this part yet" in window.status._toast_words.text()
