# SPDX-License-Identifier: Apache-2.0
"""One line is told as one in English, wherever the page of the month counts; Persian has one form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.desktop.pension.month.test_list_words import HEAD
from tests.support.clients import national_id
from tests.support.comparison import ONE, book, take
from tests.support.office import office
from tests.support.pension_lists import MEHR, draw
from tests.support.window import dialog_of, plain, press, said, settle
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.pension.consequence import Paid, consequence
from welfare_desk.desktop.pension.counted import CountedLines
from welfare_desk.desktop.pension.list_approval import APPROVE, ApproveListDialog
from welfare_desk.desktop.pension.list_words import standing_words
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.payment_file import PaymentFileDialog
from welfare_desk.desktop.pension.sending import SendListDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension import PensionState, PensionStep
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

SUM = "13,912,080 rial (1,391,208 toman)"
BOTH = "49,686,000 rial (4,968,600 toman)"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """One who draws the pension, alone and without an account."""
    with office(tmp_path) as opened:
        draw(opened, 1)
        yield opened


@pytest.fixture
def english(_dressed: None) -> None:
    dress(Settings(theme="light", language="en"))


def labels(dialog: Dialog) -> list[str]:
    return [plain(each.text()) for each in dialog.findChildren(QLabel)]


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("state", "one"),
    [
        (ListState.DRAFT, f"Draft: 1 line, {BOTH}"),
        (ListState.APPROVED, f"Approved by مریم: 1 line, {BOTH}"),
        (ListState.SENT, f"Sent by letter 12/3: 1 line, {BOTH}"),
        (ListState.RECONCILED, f"Reconciled: 1 line, {BOTH}"),
    ],
)
def test_a_list_of_one_line_is_told_as_one(state: ListState, one: str) -> None:
    head = replace(HEAD, state=state, lines=1, approved_by="مریم", letter_no="12/3")
    assert plain(standing_words(head)) == one
    assert plain(standing_words(replace(head, lines=2))) == one.replace("1 line,", "2 lines,")


def test_persian_has_one_form() -> None:
    told = [CountedLines().standing(ListState.DRAFT, lines) for lines in (1, 2)]
    assert told == ["پیش‌نویس: {count} ردیف، {amount}"] * 2


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2025, 8, 1), "Shahrivar 1404 is not owed: what a list paid for it is taken back."),
        (
            date(2025, 7, 1),
            "Mordad 1404, Shahrivar 1404 are not owed: what a list paid for them is taken back.",
        ),
        (
            date(2025, 6, 1),
            "Tir 1404 to Shahrivar 1404, 3 months are not owed: what a list paid for them is taken back.",
        ),
    ],
)
def test_one_month_that_stays_unpaid_is_told_as_one(day: date, told: str) -> None:
    steps = (
        PensionStep(PensionState.ON_PENSION, date(2025, 4, 1)),
        PensionStep(PensionState.SUSPENDED, day),
    )
    paid = Paid(PaymentKind.PENSION, 1, steps=steps)
    said = consequence(paid, PensionState.SUSPENDED, PensionState.ON_PENSION, MEHR, arrears=False)
    assert said == ["Paid from Mehr 1404 on.", told]


def test_a_list_of_one_line_is_made_approved_and_sent(
    qtbot: QtBot, window: MainWindow, page: PensionPage
) -> None:
    press(window, "Ctrl+Return")
    settle(qtbot, window)
    assert plain(said(window)) == f"The draft of Mehr 1404 holds 1 line, {SUM}"
    press(window, "Ctrl+Del")
    asked = window.findChildren(Dialog)[-1]
    assert "Its 1 line goes; the list can be prepared again at any time." in labels(asked)
    asked.cancel()
    press(window, "Ctrl+Return")
    dialog = dialog_of(window, ApproveListDialog)
    frozen = "From now on it never changes; what changes later is carried by the next list."
    assert f"Pension: 1 line, {SUM}. {frozen}" in labels(dialog)
    dialog.answer(APPROVE)
    settle(qtbot, window)
    assert plain(said(window)) == f"The list of Mehr 1404 is approved: 1 line, {SUM}"
    press(window, "Ctrl+Return")
    assert f"Pension, Mehr 1404: 1 line, {SUM}" in labels(dialog_of(window, SendListDialog))


def test_a_file_of_one_row_is_told_as_one(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    sent.reconciliation.look_at(book(session, [1, national_id(1), "چند"]))
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    assert "1 row cannot be taken, so nothing of the file is:" in labels(dialog)
    dialog.cancel()
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    assert plain(said(window)) == "Lines paid: 1 of 1; 0 differ"
    sent.reconciliation.look_at(book(session, [1, national_id(1), 10 * ONE]))
    settle(qtbot, window)
    twice = "1 of these lines is paid by an earlier file already; taken in, it counts a second time."
    rest = "If this file corrects that one, take that one back first."
    assert f"{twice} {rest}" in labels(dialog_of(window, PaymentFileDialog))
