# SPDX-License-Identifier: Apache-2.0
"""Loans: who has what, reminders, other days, what comes back, and the papers of all this."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.equipment import CANE, CHAIR, MATTRESS, Equipped, equipped
from tests.support.window import dialog_of, open_window, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.loans.dialogs import ContractDialog, ExtendDialog, RemindDialog
from welfare_desk.desktop.equipment.loans.part import LoansPart
from welfare_desk.desktop.equipment.loans.returning import STAYS, ReturnDialog
from welfare_desk.desktop.equipment.page import EquipmentPage
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.equipment.stock import Condition
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods

CATHETER = "CATHETER"


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


def tab(qtbot: QtBot, window: MainWindow, name: str) -> Any:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab=name)
    page.shown.table.setFocus()
    return page.shown


def shown_figures(page: EquipmentPage) -> dict[str, int]:
    return {tab.name: int(tab.count) for tab in page.tabs._tabs if tab.count and tab.name != "stock"}


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


def test_one_comes_back_from_a_file_to_the_tab_one_left(qtbot: QtBot, window: MainWindow) -> None:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab="outreach")
    page.show_tab("overdue")
    settle(qtbot, window)
    page.shown.table.setFocus()
    press(page.shown.table, "Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"
    press_here("Esc")
    settle(qtbot, window)
    assert (window.current_name(), page.shown.name) == ("equipment", "overdue")


def test_figures_of_all_tabs_are_told_when_the_room_opens(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    page: EquipmentPage = show_page(qtbot, window, "equipment")
    assert page.shown.name == "stock"
    assert shown_figures(page) == {"loans": 2, "overdue": 1}
    at.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "MT-1"),)))
    page.reload()
    settle(qtbot, window)
    assert shown_figures(page) == {"loans": 1}


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


def test_of_many_pieces_as_many_come_back_as_are_typed(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.receive(CATHETER, 600)
    at.do(issue, IssueGoods(at.files[2], (IssueLine(CATHETER, 500),)))
    movements = tab(qtbot, window, "movements")
    press(movements, "Ctrl+B")
    settle(qtbot, window)
    dialog = dialog_of(window, ReturnDialog)
    (catheters,) = dialog.lines
    assert (catheters.condition.value(), catheters.count.value()) == (Condition.SOUND, 500)
    type_into(catheters.count.control, "501")
    press_here("Ctrl+S")
    told = "Only 500 of Catheter are still with the client, so 501 cannot come back; correct the number."
    assert catheters.count.error() == told.replace("Catheter", catheters.line.name)
    type_into(catheters.count.control, "۳۲۰")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.stands(CATHETER) == (420, 0, 0, 0)


def test_a_number_that_is_hidden_holds_nothing_up(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    loans = part(qtbot, window)
    press(loans, "Ctrl+B")
    settle(qtbot, window)
    dialog = dialog_of(window, ReturnDialog)
    cane = dialog.lines[1]
    cane.condition.restore("sound")
    type_into(cane.count.control, "9")
    cane.condition.restore(STAYS)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT count(*) FROM stock_document WHERE kind = 'return'") == 1


def test_a_device_given_for_good_comes_back(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    at.receive(CHAIR, 1, "WC-1")
    lines = (IssueLine(CHAIR, 1, serials=("WC-1",)), IssueLine(CANE, 1))
    at.do(issue, IssueGoods(at.files[2], lines))
    devices = tab(qtbot, window, "devices")
    devices.table.go_to_key(at.value("SELECT id FROM device WHERE serial = 'WC-1'"))
    press(devices, "Ctrl+B")
    settle(qtbot, window)
    dialog = dialog_of(window, ReturnDialog)
    assert [line.condition.value() for line in dialog.lines] == [Condition.SOUND, STAYS]
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.stands(CHAIR) == (1, 0, 0, 0)


def test_of_a_voucher_with_several_lines_the_clerk_says_what_came(qtbot: QtBot, window: MainWindow) -> None:
    movements = tab(qtbot, window, "movements")
    movements.table.go_to_key(3)
    press(movements, "Ctrl+B")
    settle(qtbot, window)
    assert [line.condition.value() for line in dialog_of(window, ReturnDialog).lines] == [STAYS, STAYS]


def test_only_a_voucher_that_stands_gives_goods_back(qtbot: QtBot, window: MainWindow) -> None:
    movements = tab(qtbot, window, "movements")
    movements.table.go_to_key(1)
    told = "Goods come back by the voucher that handed them out, while it stands."
    assert (movements.came_act.isEnabled(), reason_of(movements.came_act)) == (False, told)


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
