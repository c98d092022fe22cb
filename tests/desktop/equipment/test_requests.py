# SPDX-License-Identifier: Apache-2.0
"""Requests from the asking to the promise, by keys; the committee's votes by number keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.equipment import CANE, CHAIR, ELECTRIC, Equipped, equipped
from tests.support.window import (
    dialog_of,
    open_window,
    plain,
    press,
    press_here,
    said,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.equipment.committee.page import CommitteePage
from welfare_desk.desktop.equipment.issuing.dialog import IssueDialog
from welfare_desk.desktop.equipment.narrowed import NarrowedPart
from welfare_desk.desktop.equipment.page import EquipmentPage
from welfare_desk.desktop.equipment.requests.allocating import AllocateDialog, PromiseReleaseDialog
from welfare_desk.desktop.equipment.requests.approvals import NotNeededDialog, RefuseDialog
from welfare_desk.desktop.equipment.requests.dialogs import (
    AskDialog,
    PapersDialog,
    WithdrawDialog,
)
from welfare_desk.desktop.equipment.requests.giving_cash import CashDialog
from welfare_desk.desktop.frame.mistaken import MistakeDialog, choose_standing
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.passing import CashFilter
from welfare_desk.domain.money import Rial
from welfare_desk.services.casework.centres import AddCentre, add_centre
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.approving import (
    AskApproval,
    DecideApproval,
    ask_approval,
    decide_approval,
)
from welfare_desk.services.equipment.asking import NO_PAPERS, PapersBrought
from welfare_desk.services.equipment.cash import GrantCash, TakeCashBack, grant_cash, take_cash_back


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    made = equipped(tmp_path)
    made.receive(CHAIR, 2, "WC-1", "WC-2")
    yield made
    made.session.close()


@pytest.fixture
def window(qtbot: QtBot, at: Equipped) -> Iterator[MainWindow]:
    shown = open_window(qtbot, at.session)
    yield shown
    shown.let_go()


def part(qtbot: QtBot, window: MainWindow, name: str) -> NarrowedPart:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab=name)
    found = page.shown_in[name]
    assert isinstance(found, NarrowedPart)
    found.table.setFocus()
    return found


def rows_of(shown: NarrowedPart) -> list[Any]:
    return [shown.table.rows.row_at(number) for number in range(shown.table.rows.total)]


def state(at: Equipped) -> Any:
    return at.value("SELECT state FROM equipment_request ORDER BY id DESC LIMIT 1")


def test_a_request_is_asked_and_tells_what_is_missing(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    requests = part(qtbot, window, "requests")
    press(requests, "Ctrl+N")
    settle(qtbot, window)
    dialog = dialog_of(window, AskDialog)
    type_into(dialog.key.control, at.files[0])
    type_into(dialog.item.control, "ویلچر برقی")
    assert dialog.quantity.value() == 1
    type_into(dialog.quantity.control, "1")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert state(at) == "open"
    assert at.value("SELECT quantity FROM equipment_request") == 1
    row = requests.table.current_row()
    assert (row.code, row.missing) == (ELECTRIC, ("needs_form", "prescription"))


def test_the_client_of_a_new_request_is_told_before_and_after_and_its_row_is_chosen(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.request(0, CANE)
    requests = part(qtbot, window, "requests")
    press(requests, "Ctrl+N")
    settle(qtbot, window)
    dialog = dialog_of(window, AskDialog)
    type_into(dialog.key.control, "999999")
    press_here("Enter")
    settle(qtbot, window)
    assert dialog.key.error() != ""
    assert QApplication.focusWidget() is dialog.key.control
    assert dialog.key.line.selectedText() == "999999"
    type_into(dialog.key.control, national_id(1))
    press_here("Enter")
    settle(qtbot, window)
    told = f"رضا محمدی, file {at.files[1]}; Physical"
    assert (dialog.key.error(), plain(dialog.key.below.text())) == ("", told)
    type_into(dialog.item.control, "ویلچر برقی")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert "of رضا محمدی is kept" in plain(said(window))
    row = requests.table.current_row()
    assert (row.code, row.file_no) == (ELECTRIC, at.files[1])


def test_the_centre_of_a_request_is_chosen_from_those_at_work(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.do(add_centre, AddCentre({"code": "807", "name": "مهر"}))
    press(part(qtbot, window, "requests"), "Ctrl+N")
    settle(qtbot, window)
    dialog = dialog_of(window, AskDialog)
    assert dialog.centre.names() == ("مهر (807)",)
    type_into(dialog.key.control, at.files[0])
    type_into(dialog.item.control, "ویلچر برقی")
    type_into(dialog.centre.control, "مهر (807)")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT code FROM centre JOIN equipment_request ON centre.id = centre_id") == "807"


def test_papers_are_brought_later_and_a_request_is_withdrawn(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.request(0, CANE, papers=PapersBrought())
    requests = part(qtbot, window, "requests")
    press(requests, "Ctrl+D")
    dialog = dialog_of(window, PapersDialog)
    type_into(dialog.papers.needs.control, "عصا لازم دارد")
    dialog.papers.needs_on.restore("2025-10-20")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT needs FROM equipment_request") == "عصا لازم دارد"
    requests.table.setFocus()
    press(requests, "Del")
    type_into(dialog_of(window, WithdrawDialog).reason.control, "نمی‌خواهد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert state(at) == "withdrawn"


def test_goods_are_promised_to_who_is_next(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    at.granted(0)
    requests = part(qtbot, window, "requests")
    press(requests, "Ctrl+G")
    settle(qtbot, window)
    dialog = dialog_of(window, AllocateDialog)
    assert dialog.free.text() == "Free in the store: 2"
    assert dialog.line.text() == "Next in line: 1. \u2067علی محمدی\u2069 (this one)"
    type_into(dialog.serial.control, "WC-2")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT serial FROM allocation JOIN device ON device.id = device_id") == "WC-2"
    row = requests.table.current_row()
    told = {one.name: plain(one.text(row)) for one in requests.table.columns}
    until = plain(day(row.promised_until))
    assert (told["state"], told["lacks"]) == (f"promised until {until}", "to be handed out")


def test_cash_that_was_granted_is_paid_by_a_letter(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    at.grant(at.request(0, CANE).request, Way.CASH, amount=Rial(3_000_000))
    requests = part(qtbot, window, "requests")
    press(requests, "Ctrl+Shift+G")
    settle(qtbot, window)
    dialog = dialog_of(window, CashDialog)
    assert "The committee granted 3,000,000 rial." in plain(dialog.told.text())
    assert (dialog.amount.value(), dialog.warning.isVisible()) == (Rial(3_000_000), False)
    type_into(dialog.letter_no.control, "12/3")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert (at.value("SELECT amount FROM cash_aid"), state(at)) == (3_000_000, "done")


def test_a_promise_is_handed_out_or_given_up(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    at.do(allocate, Allocate(at.granted(0), "WC-2"))
    promises = part(qtbot, window, "promises")
    press(promises, "Ctrl+G")
    settle(qtbot, window)
    dialog = dialog_of(window, IssueDialog)
    assert dialog.lines.serials == ["WC-2"]
    dialog.answer(None)
    settle(qtbot, window)
    promises.table.setFocus()
    press(promises, "Del")
    type_into(dialog_of(window, PromiseReleaseDialog).reason.control, "از شهر رفت")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT state || reason FROM allocation") == "releasedاز شهر رفت"


def test_the_head_lets_an_interval_pass_or_not(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    for number, serial in ((0, "WC-1"), (1, "WC-2")):
        at.hand_out(number, CHAIR, serial)
        at.do(ask_approval, AskApproval(at.files[number], CHAIR, "ویلچر پیشین شکست"))
    approvals = part(qtbot, window, "approvals")
    figures: list[int] = []
    approvals.told.connect(figures.append)
    assert [row.id for row in rows_of(approvals)] == [1, 2]
    press(approvals, "Ctrl+G")
    settle(qtbot, window)
    assert at.value("SELECT state FROM interval_approval WHERE id = 1") == "approved"
    assert ([row.id for row in rows_of(approvals)], figures[-1]) == ([2, 1], 1)
    approvals.table.go_to(0)
    press(approvals, "Del")
    type_into(dialog_of(window, RefuseDialog).why.control, "تعمیر شود")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT state || answer FROM interval_approval WHERE id = 2") == "refusedتعمیر شود"
    assert figures[-1] == 0


def test_a_used_approval_stays_in_the_list_with_its_voucher(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.hand_out(0, CHAIR, "WC-1")
    asked = at.do(ask_approval, AskApproval(at.files[0], CHAIR, "ویلچر پیشین شکست"))
    at.do(decide_approval, DecideApproval(asked.approval, True))
    number = at.hand_out(0, CHAIR, "WC-2").number
    approvals = part(qtbot, window, "approvals")
    (row,) = rows_of(approvals)
    cells = {one.name: one for one in approvals.table.columns}
    used, by = cells["state"].second, cells["decided"].second
    assert used is not None
    assert by is not None
    assert plain(used(row)) == f"voucher {number}"
    assert (plain(cells["decided"].text(row)), by(row)) == ("1404/07/30", row.decided_by)
    approvals.choose(which="asked")
    approvals.show_first()
    settle(qtbot, window)
    assert rows_of(approvals) == []


def test_an_approval_that_is_not_needed_is_withdrawn(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    at.hand_out(0, CHAIR, "WC-1")
    asked = at.do(ask_approval, AskApproval(at.files[0], CHAIR, "ویلچر پیشین شکست"))
    at.do(decide_approval, DecideApproval(asked.approval, True))
    approvals = part(qtbot, window, "approvals")
    assert (approvals.approve_act.isEnabled(), approvals.withdraw_act.isEnabled()) == (False, True)
    press(approvals, "Ctrl+Del")
    type_into(dialog_of(window, NotNeededDialog).why.control, "ویلچر را تعمیر کرد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT state || answer FROM interval_approval") == "withdrawnویلچر را تعمیر کرد"
    assert approvals.table.rows.total == 1
    assert reason_of(approvals.withdraw_act) == "It was used, refused or withdrawn already."


def test_a_cash_aid_is_listed_and_taken_back_with_a_reason(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    request = at.request(0, CANE).request
    at.grant(request, Way.CASH, amount=Rial(9_000_000))
    at.do(grant_cash, GrantCash(Rial(9_000_000), "12/3", request=request))
    requests = part(qtbot, window, "requests")
    press(requests, "Ctrl+I")
    settle(qtbot, window)
    page = window.current()
    assert isinstance(page, EquipmentPage)
    cash = page.shown
    assert (cash.name, cash.status()[1][0]) == ("cash", "together \u200e9,000,000\u200e rial")
    press(cash, "Ctrl+Del")
    dialog = dialog_of(window, MistakeDialog)
    press_here("Ctrl+S")
    assert dialog.reason.error() != ""
    type_into(dialog.reason.control, "پس داد")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert (at.value("SELECT struck_why FROM cash_aid"), state(at)) == ("پس داد", "granted")
    assert (cash.table.rows.total, reason_of(cash.back_act)) == (1, choose_standing())


def test_cash_aids_are_narrowed_by_the_box_and_the_chip(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    for number in range(2):
        at.do(grant_cash, GrantCash(Rial(5_000_000), f"12/{number}", at.files[number], CHAIR, reason="فوری"))
    at.do(take_cash_back, TakeCashBack(2, "اشتباه"))
    cash = part(qtbot, window, "cash")
    assert cash.table.rows.total == 2
    press(cash.page, "Ctrl+F")
    type_into(cash.box, "12/0")
    press_here("Enter")
    settle(qtbot, window)
    assert [row.id for row in rows_of(cash)] == [1]
    press(cash.page, "Esc")
    cash.chips.chips["which"].choose((CashFilter.TAKEN_BACK,), announce=True)
    settle(qtbot, window)
    assert [row.id for row in rows_of(cash)] == [2]


def test_a_refused_vote_is_told_until_it_is_mended_or_esc_takes_it_away(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.request(0)
    lacking = at.request(1, CANE, papers=NO_PAPERS).request
    session = at.sitting()
    page: CommitteePage = show_page(qtbot, window, "committee", committee_id=session)
    page.waiting.go_to(1)
    page.waiting.setFocus()
    press_here("1")
    settle(qtbot, window)
    assert page.trouble.banner() is not None
    press_here("Esc")
    settle(qtbot, window)
    assert (page.trouble.banner(), window.current_name()) == (None, "committee")
    press_here("1")
    settle(qtbot, window)
    assert page.trouble.banner() is not None
    assert at.value("SELECT state FROM equipment_request WHERE id = ?", lacking) == "open"
    page.waiting.go_to(0)
    press_here("1")
    settle(qtbot, window)
    assert page.trouble.banner() is None


def test_a_new_request_is_seen_whole_and_the_box_leads_to_the_first_row(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    for item in (CANE, ELECTRIC, CHAIR):
        for client in range(3):
            at.request(client, item)
    requests = part(qtbot, window, "requests")
    window.resize(1100, 400)
    kept = at.request(0, "WALKER").request
    requests.table.stand_on(kept)
    requests.reload()
    settle(qtbot, window)
    assert requests.table.current_row().id == kept
    place = requests.table.visualRect(requests.table.currentIndex())
    assert place.bottom() < requests.table.viewport().height()
    type_into(requests.box, "رضا")
    press_here("Down")
    settle(qtbot, window)
    assert QApplication.focusWidget() is requests.table
    assert requests.table.currentIndex().row() == 0
    assert requests.table.current_row().file_no == at.files[1]
