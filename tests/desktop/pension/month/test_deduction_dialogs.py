# SPDX-License-Identifier: Apache-2.0
"""What is kept back from a payment: the rows of a file, a new one, its last month; seen in the next draft."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.pension_lists import MEHR, listed, prepare
from tests.support.pensions import allowance_change
from tests.support.window import dialog_of, plain, press, settle, type_into
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.pension.deduction_dialogs import (
    DeductDialog,
    DeductionsDialog,
    EndDeductionDialog,
    row_words,
)
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.deduction import Deduction
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.pension.deducting import (
    AskDeductions,
    Deduct,
    DeductionMistaken,
    deduct,
    deduction_mistaken,
    deductions,
)
from welfare_desk.services.pension.lists import AskList, show_list
from welfare_desk.services.session import Session

CARE = AllowanceKind.CARE


def kept(session: Session) -> tuple[Deduction, ...]:
    return session.ask(deductions, AskDeductions("1404-00001")).rows


def look(qtbot: QtBot, window: MainWindow, page: PensionPage) -> DeductionsDialog:
    page.lines.table.go_to(0)
    press(page.lines.table, "Ctrl+D")
    settle(qtbot, window)
    return dialog_of(window, DeductionsDialog)


def test_an_instalment_is_recorded_ended_and_struck(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    settle(qtbot, window)
    page.lines.table.setFocus()
    shown = look(qtbot, window, page)
    assert "Nothing is kept back" in plain(" ".join(each.text() for each in shown.findChildren(QLabel)))

    press(shown, "Ins")
    form = dialog_of(window, DeductDialog)
    assert form.from_month.value() == MEHR
    focused = window.focusWidget()
    assert focused is not None
    assert form.isAncestorOf(focused)
    type_into(form.amount.control, "2000000")
    type_into(form.remark.control, "قسط وام")
    press(form, "Ctrl+S")
    settle(qtbot, window)
    (row,) = kept(session)
    assert (row.amount, row.from_month, row.until_month, row.remark) == (
        Rial(2_000_000),
        MEHR,
        None,
        "قسط وام",
    )
    prepare(session)
    assert session.ask(show_list, AskList(MEHR)).head.deductions == Rial(2_000_000)
    settle(qtbot, window)

    press(look(qtbot, window, page), "F2")
    last = dialog_of(window, EndDeductionDialog)
    type_into(last.until_month.control, "1404/09")
    press(last, "Ctrl+S")
    settle(qtbot, window)
    assert [each.until_month for each in kept(session)] == [JalaliMonth(1404, 9)]

    press(look(qtbot, window, page), "Del")
    struck = dialog_of(window, MistakeDialog)
    type_into(struck.reason.control, "پروندهٔ دیگری بود")
    press(struck, "Ctrl+S")
    settle(qtbot, window)
    (row,) = kept(session)
    assert row.mistake is not None


def test_the_months_that_were_missed_are_told_with_the_chosen_row(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    session.do(deduct, Deduct("1404-00001", Rial(900_000_000), MEHR, "قسط وام"))
    session.do(deduct, Deduct("1404-00001", Rial(5), MEHR.plus(1), "بیمه"))
    listed(session, MEHR)
    settle(qtbot, window)
    page.lines.table.setFocus()
    shown = look(qtbot, window, page)
    assert [plain(shown.missed.text()), shown.missed.isVisible()] == ["", False]
    shown.table.go_to(1)
    assert shown.missed.isVisible()
    assert plain(shown.missed.text()) == (
        "Not kept back in Mehr 1404: there was no payment, or too little. Those months do not come again by "
        "themselves; move the last month on, or collect them otherwise."
    )


def test_without_a_remark_nothing_is_recorded(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    settle(qtbot, window)
    page.lines.table.setFocus()
    press(look(qtbot, window, page), "Ins")
    form = dialog_of(window, DeductDialog)
    type_into(form.amount.control, "2000000")
    press(form, "Ctrl+S")
    settle(qtbot, window)
    assert form.remark.error() != ""
    assert kept(session) == ()


def test_the_rows_of_this_payment_alone_are_shown(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    on = from_jalali(1404, 6, 1)
    session.do(change_allowance, allowance_change("1404-00001", CARE, PensionState.ON_PENSION, on))
    session.do(deduct, Deduct("1404-00001", Rial(2_000_000), MEHR, "قسط وام"))
    session.do(deduct, Deduct("1404-00001", Rial(500_000), MEHR, "بیمه", MEHR.plus(2)))
    session.do(deduct, Deduct("1404-00001", Rial(100_000), MEHR, "دیگر", kind=PaymentKind.CARE))
    settle(qtbot, window)
    page.lines.table.setFocus()
    shown = look(qtbot, window, page)
    assert plain(shown.payee.told()) == "علی محمدی, file 1404-00001: Pension"
    found: list[Any] = [shown.table.rows.row_at(at) for at in range(shown.table.rows.total)]
    assert [(row.remark, row.until_month) for row in found] == [("بیمه", MEHR.plus(2)), ("قسط وام", None)]
    assert plain(row_words(found[1])) == (
        "2,000,000 rial (200,000 toman) a month for قسط وام, from Mehr 1404, until it is ended"
    )
    assert plain(row_words(found[0])).endswith("from Mehr 1404, until Azar 1404")


def test_a_row_that_was_struck_takes_neither_a_last_month_nor_a_second_stroke(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    made = session.do(deduct, Deduct("1404-00001", Rial(2_000_000), MEHR, "قسط وام"))
    session.do(deduction_mistaken, DeductionMistaken(made.id, made.version, "پروندهٔ دیگری بود"))
    settle(qtbot, window)
    page.lines.table.setFocus()
    shown = look(qtbot, window, page)
    struck = "This row is struck out already."
    buttons = (shown.add_button, shown.end_button, shown.strike_button)
    assert [reason_of(each) for each in buttons] == ["", struck, struck]
    for keys in ("F2", "Del"):
        press(shown, keys)
    assert shown.isVisible()


def test_months_that_do_not_follow_each_other_are_refused_at_the_last(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    settle(qtbot, window)
    page.lines.table.setFocus()
    press(look(qtbot, window, page), "Ins")
    form = dialog_of(window, DeductDialog)
    type_into(form.amount.control, "2000000")
    type_into(form.remark.control, "قسط وام")
    type_into(form.until_month.control, "1404/06")
    press(form, "Ctrl+S")
    settle(qtbot, window)
    assert [field.name for field in form.form.fields.values() if field.error()] == ["until_month"]
    assert kept(session) == ()


def test_what_an_approved_list_holds_is_refused_at_the_first_month(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    listed(session, MEHR)
    settle(qtbot, window)
    page.lines.table.setFocus()
    press(look(qtbot, window, page), "Ins")
    form = dialog_of(window, DeductDialog)
    assert form.from_month.value() == MEHR.plus(1)
    type_into(form.amount.control, "2000000")
    type_into(form.remark.control, "قسط وام")
    type_into(form.from_month.control, "1404/07")
    press(form, "Ctrl+S")
    settle(qtbot, window)
    assert [field.name for field in form.form.fields.values() if field.error()] == ["from_month"]
    assert kept(session) == ()


def test_a_new_row_is_taken_back_at_once(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    settle(qtbot, window)
    page.lines.table.setFocus()
    press(look(qtbot, window, page), "Ins")
    form = dialog_of(window, DeductDialog)
    type_into(form.amount.control, "2000000")
    type_into(form.remark.control, "قسط وام")
    press(form, "Ctrl+S")
    settle(qtbot, window)
    press(page.lines.table, "Ctrl+Z")
    settle(qtbot, window)
    assert [each.mistake is not None for each in kept(session)] == [True]
