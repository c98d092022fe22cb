# SPDX-License-Identifier: Apache-2.0
"""A file of payments is looked at before it is taken in; every bad row is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.comparison import FOUR, ONE, book, found, take
from tests.support.window import dialog_of, plain, press, settle
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.payment_file import PaymentFileDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.monthly_list import ListState, Settlement
from welfare_desk.domain.pension.odd_amounts import OddAmount
from welfare_desk.services.paging import LONGEST_PAGE
from welfare_desk.services.session import Session


def test_a_file_is_looked_at_and_then_taken_in(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    path = book(session, [1, national_id(1), ONE])
    sent.reconciliation.look_at(path)
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    assert "13,912,080" in plain(" ".join(each.text() for each in dialog.findChildren(QLabel)))
    assert found(session).files == ()
    press(dialog, "Escape")
    settle(qtbot, window)
    assert found(session).head.state is ListState.SENT

    take(qtbot, window, sent, path)
    told = found(session)
    assert (told.head.state, told.files[0].letter_no) == (ListState.RECONCILED, "88/2")
    rows = sent.reconciliation.table.rows
    assert [rows.row_at(at).state for at in range(rows.total)] == [Settlement.MISSING]
    sent.reconciliation.filters.clear()
    qtbot.waitUntil(lambda: rows.total == 2 and rows.row_at(1) is not None)
    states = [rows.row_at(at).state for at in range(2)]
    assert sorted(states) == [Settlement.EQUAL, Settlement.MISSING]
    assert "−35,773,920" in plain(sent.reconciliation.sides.difference.text())
    assert "88/2" in plain(sent.reconciliation.sides.paid.note.text())


def test_every_bad_row_is_shown_and_nothing_can_be_taken_in(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    path = book(session, [1, national_id(1), "چند"], [2, "123", ONE], [3, national_id(2), FOUR])
    sent.reconciliation.look_at(path)
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    assert [dialog.faults.rows.row_at(at).row_no for at in range(2)] == [2, 3]
    for at in range(2):  # the sentence of the chosen row stands whole below
        dialog.faults.go_to(at)
        assert dialog.why.text() == sentence(dialog.faults.rows.row_at(at).code, {})
    assert reason_of(dialog.take_button) != ""
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert found(session).files == ()


def test_more_bad_rows_than_a_page_say_how_many_are_shown(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    bad = LONGEST_PAGE + 1
    sent.reconciliation.look_at(book(session, *([at, national_id(1), "چند"] for at in range(bad))))
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    assert (dialog.checked.fault_count, dialog.faults.rows.total) == (bad, LONGEST_PAGE)
    words = plain(" ".join(each.text() for each in dialog.findChildren(QLabel)))
    assert (f"{bad:,}" in words, f"{LONGEST_PAGE:,}" in words) == (True, True)
    press(dialog, "Escape")


def test_the_same_rows_are_taken_in_only_as_a_second_payment(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    path = book(session, [1, national_id(1), ONE // 2])
    take(qtbot, window, sent, path)
    sent.reconciliation.look_at(path)
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    assert reason_of(dialog.take_button) != ""
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert len(found(session).files) == 1
    press(dialog.second.control, "Space")
    assert reason_of(dialog.take_button) == ""
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert [row.paid for row in found(session).rows if row.paid is not None] == [Rial(ONE)]


def test_a_file_that_is_gone_is_named_and_not_taken_for_the_data_of_the_office(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    path = book(session, [1, national_id(1), ONE])
    sent.reconciliation.look_at(path)
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    Path(path).unlink()
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    banner = sent.trouble.banner()
    assert banner is not None
    words = plain(" ".join(each.text() for each in banner.findChildren(QLabel)))
    assert ("The file was not read" in words, "“paid.xlsx” was not found" in words) == (True, True)
    assert found(session).files == ()


def test_amounts_far_from_the_list_are_taken_in_once_somebody_says_that_they_are_right(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    path = book(session, [1, national_id(1), 10 * ONE], [2, national_id(2), FOUR])
    sent.reconciliation.look_at(path)
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    row = dialog.odd.table.rows.row_at(0)
    assert (dialog.odd.table.rows.total, row) == (1, OddAmount(2, "1404-00001", 10 * ONE, ONE))
    assert "far from the list" in reason_of(dialog.take_button)
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert found(session).files == ()
    press(dialog.odd.right.control, "Space")
    assert reason_of(dialog.take_button) == ""
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert [row.paid for row in found(session).rows] == [Rial(10 * ONE), Rial(FOUR)]


def test_a_file_of_nobody_on_the_list_is_taken_in_once_somebody_says_that_it_is_the_right_one(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    path = book(session, *([f"1404-0{at}000", national_id(50 + at), ONE] for at in range(7, 10)))
    sent.reconciliation.look_at(path)
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    assert reason_of(dialog.take_button) == (
        "No row is of this list; tick the box if it is the right file all the same."
    )
    press(dialog.strangers.control, "Space")
    assert reason_of(dialog.take_button) == ""
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    told = found(session)
    assert (len(told.files), told.comparison.unexpected) == (1, 3)
