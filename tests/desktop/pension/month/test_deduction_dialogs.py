# SPDX-License-Identifier: Apache-2.0
"""What is kept back from a line's payment: recorded, ended and struck by keys, seen in the next draft."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.pension_lists import MEHR, prepare
from tests.support.window import dialog_of, plain, press, settle, type_into
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.pension.deduction_dialogs import (
    DeductDialog,
    DeductionsDialog,
    EndDeductionDialog,
)
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.deduction import Deduction
from welfare_desk.services.pension.deducting import AskDeductions, deductions
from welfare_desk.services.pension.lists import AskList, show_list
from welfare_desk.services.session import Session


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
    form = dialog_of(window, EndDeductionDialog)
    type_into(form.until_month.control, "1404/09")
    press(form, "Ctrl+S")
    settle(qtbot, window)
    assert [each.until_month for each in kept(session)] == [JalaliMonth(1404, 9)]

    press(look(qtbot, window, page), "Del")
    struck = dialog_of(window, MistakeDialog)
    type_into(struck.reason.control, "پروندهٔ دیگری بود")
    press(struck, "Ctrl+S")
    settle(qtbot, window)
    (row,) = kept(session)
    assert row.mistake is not None


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
