# SPDX-License-Identifier: Apache-2.0
"""The list of a month through the window: another payment or month; narrowed; its lines opened."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.pension_lists import MEHR, approve, listed, prepare
from tests.support.window import dialog_of, plain, press, settle, type_into
from tests.support.workbooks import workbook
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.pension.line_dialog import LineDialog
from welfare_desk.desktop.pension.month_tabs import ARREARS
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.services.pension.lists import AskLists, lists
from welfare_desk.services.pension.reconciling import Reconcile, reconcile
from welfare_desk.services.session import Session

ONE, FOUR = 13_912_080, 35_773_920


def test_another_payment_is_shown_in_the_same_month(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    listed(session, MEHR.plus(-3))
    assert page.month == MEHR
    for kind in (PaymentKind.CARE, PaymentKind.PENSION):
        page.show_kind(kind)
        settle(qtbot, window)
        assert page.shown() == (kind, MEHR)


def test_lines_are_narrowed_by_name_and_by_remark(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    press(window, "Ctrl+N")
    settle(qtbot, window)
    press(window, "Ctrl+F")
    type_into(page.lines.narrow, "00002")
    qtbot.waitUntil(lambda: page.lines.table.rows.total == 1)
    press(page.lines.narrow, "Esc")
    qtbot.waitUntil(lambda: page.lines.table.rows.total == 2)
    page.lines.filters.chips["remark"].choose((LineRemark.NO_SHEBA,), announce=True)
    qtbot.waitUntil(lambda: page.lines.table.rows.total == 1)
    row = page.lines.table.current_row()
    assert row is not None
    assert (row.file_no, row.net.amount) == ("1404-00002", FOUR)
    press(page.lines.table, "Esc")
    qtbot.waitUntil(lambda: page.lines.table.rows.total == 2)


def test_a_line_opens_the_household_as_it_was(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    approve(session)
    settle(qtbot, window)
    press(page.lines.table, "Return")
    settle(qtbot, window)
    dialog = dialog_of(window, LineDialog)
    told = plain(" ".join(each.text() for each in dialog.findChildren(QLabel)))
    assert "13,912,080" in told
    assert "علی محمدی" in told


def test_a_month_without_a_rate_says_so_and_cannot_be_prepared(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    for _ in range(8):
        press(window, "Alt+PageDown")
    settle(qtbot, window)
    assert str(page.month) == "1405-03"
    assert reason_of(page.acts.prepare_act) != ""
    assert page.trouble.banner() is not None
    press(window, "Ctrl+N")
    settle(qtbot, window)
    assert session.ask(lists, AskLists()).rows == ()


def test_what_is_owed_after_a_list_was_paid_short(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    listed(session, MEHR)
    path = session.office_dir.parent / "paid.xlsx"
    path.write_bytes(workbook([["کد ملی", "مبلغ پرداختی (ریال)"], [national_id(1), ONE]]))
    session.do(reconcile, Reconcile(MEHR, str(path)))
    settle(qtbot, window)
    press(window, "Ctrl+Tab")
    press(window, "Ctrl+Tab")
    settle(qtbot, window)
    assert page.tabs.current == ARREARS
    row = page.arrears.table.current_row()
    assert row is not None
    assert (row.file_no, row.total.amount, row.claims[0].why) == ("1404-00002", FOUR, ClaimReason.UNPAID)
    assert page.arrears.claims.rows.total == 1
    assert "35,773,920" in plain(page.arrears.owed.figure.text())


def test_what_was_said_and_refused_of_a_month_goes_with_it(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    listed(session, MEHR)
    settle(qtbot, window)
    path = session.office_dir.parent / "paid.xlsx"
    path.write_bytes(workbook([["نام", "نشانی"], ["علی", "ری"]]))
    page.reconciliation.look_at(str(path))
    settle(qtbot, window)
    refused = page.trouble.banner()
    assert refused is not None
    page.reconciliation.look_at(str(path))
    settle(qtbot, window)
    again = page.trouble.banner()
    assert again is not None
    assert again is not refused
    page.desk.say("of this month")
    press(window, "Alt+PageDown")
    assert page.trouble.banner() is None
    assert window.status._toast.isHidden()
