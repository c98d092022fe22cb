# SPDX-License-Identifier: Apache-2.0
"""Loans: who has what, reminders, other days, what comes back, and the papers of all this."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.equipment import CANE, MATTRESS, Equipped, equipped
from tests.support.window import dialog_of, open_window, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.loans.dialogs import ContractDialog, ExtendDialog, RemindDialog
from welfare_desk.desktop.equipment.loans.part import LoansPart
from welfare_desk.desktop.equipment.loans.returning import STAYS, ReturnDialog
from welfare_desk.desktop.equipment.page import EquipmentPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    made = equipped(tmp_path)
    made.receive(MATTRESS, 2, "MT-1", "MT-2")
    made.receive(CANE, 5)
    lines = (IssueLine(MATTRESS, 1, serials=("MT-1",), due_on=date(2025, 11, 1)), IssueLine(CANE, 2))
    made.do(issue, IssueGoods(made.files[0], lines))
    far = IssueLine(MATTRESS, 1, serials=("MT-2",), due_on=date(2026, 10, 1))
    made.do(issue, IssueGoods(made.files[1], (far,)))
    made.days.go(20)
    yield made
    made.session.close()


@pytest.fixture
def window(qtbot: QtBot, at: Equipped) -> Iterator[MainWindow]:
    shown = open_window(qtbot, at.session)
    yield shown
    shown.let_go()


def part(qtbot: QtBot, window: MainWindow, name: str = "loans") -> LoansPart:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab=name)
    found = page.shown_in[name]
    assert isinstance(found, LoansPart)
    found.table.setFocus()
    return found


def shown(loans: LoansPart) -> list[tuple[str, str]]:
    rows = [loans.table.rows.row_at(number) for number in range(loans.table.rows.total)]
    return [
        (row.serial, next(c for c in loans.table.columns if c.name == "standing").text(row)) for row in rows
    ]


def test_loans_are_told_with_how_they_stand(qtbot: QtBot, window: MainWindow) -> None:
    assert shown(part(qtbot, window)) == [("MT-1", "10 days overdue"), ("MT-2", "in 324 days")]


def test_what_is_overdue_has_a_tab_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    loans = part(qtbot, window, "overdue")
    assert shown(loans) == [("MT-1", "10 days overdue")]
    assert loans.status()[-1][0].startswith("overdue: 1 loan")


def test_the_box_narrows_and_esc_shows_all(qtbot: QtBot, window: MainWindow) -> None:
    loans = part(qtbot, window)
    press(loans.page, "Ctrl+F")
    type_into(loans.box, "MT-2")
    press_here("Enter")
    settle(qtbot, window)
    assert [row[0] for row in shown(loans)] == ["MT-2"]
    press(loans.page, "Esc")
    settle(qtbot, window)
    assert len(shown(loans)) == 2


def test_a_reminder_is_kept(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    loans = part(qtbot, window)
    press(loans, "Ctrl+D")
    dialog = dialog_of(window, RemindDialog)
    type_into(dialog.words.control, "هفتهٔ آینده می‌آورد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT way || words FROM loan_reminder") == "callهفتهٔ آینده می‌آورد"
    assert loans.table.current_row().reminders == 1


def test_another_day_needs_a_reason(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    loans = part(qtbot, window)
    press(loans, "Ctrl+E")
    dialog = dialog_of(window, ExtendDialog)
    press_here("Ctrl+S")
    assert dialog.reason.error() != ""
    type_into(dialog.reason.control, "هنوز بستری است")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT due_on FROM loan_term") == "2026-11-11"


def test_goods_come_back_in_their_condition_with_a_slip(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    loans = part(qtbot, window)
    press(loans, "Ctrl+B")
    settle(qtbot, window)
    dialog = dialog_of(window, ReturnDialog)
    mattress, cane = dialog.lines
    assert cane.condition.value() == STAYS
    mattress.condition.restore("to_repair")
    type_into(mattress.cost.control, "2000000")
    type_into(dialog.brought_by.control, "رضا محمدی")
    press_here("Ctrl+S")
    settle(qtbot, window)
    place = at.value(
        "SELECT place FROM device_place JOIN device ON device.id = device_id WHERE serial = 'MT-1'"
    )
    assert place == "workshop"
    assert at.value("SELECT collector FROM stock_document WHERE kind = 'return'") == "رضا محمدی"
    assert dialog_of(window, PaperDialog).title.text() == "Return slip \u200e1404/000001\u200e"
    assert at.value("SELECT sum(quantity) FROM stock_entry WHERE to_place = 'given'") == 2


def test_a_slip_of_nothing_is_not_kept(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    loans = part(qtbot, window)
    press(loans, "Ctrl+B")
    settle(qtbot, window)
    dialog = dialog_of(window, ReturnDialog)
    dialog.lines[0].condition.restore(STAYS)
    press_here("Ctrl+S")
    assert dialog.lines[0].condition.error() == "Say of one line at least how it came back."
    assert at.value("SELECT count(*) FROM stock_document WHERE kind = 'return'") == 0


def test_the_contract_is_numbered_and_shown(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    loans = part(qtbot, window)
    press(loans, "Ctrl+P")
    dialog = dialog_of(window, ContractDialog)
    type_into(dialog.guarantor.control, "حسن محمدی")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert dialog_of(window, PaperDialog).title.text() == "Loan contract \u200e1404/000001\u200e"


def test_the_call_list_is_logged_and_drawn(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    loans = part(qtbot, window, "overdue")
    press(loans, "Ctrl+Shift+P")
    settle(qtbot, window)
    assert dialog_of(window, PaperDialog).preview.pdf[:5] == b"%PDF-"
    assert at.value("SELECT count(*) FROM sighting") == 1
