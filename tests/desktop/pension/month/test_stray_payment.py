# SPDX-License-Identifier: Apache-2.0
"""A payment that no line expects: what its row says, and how to find out whose it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support import payment_books
from tests.support.clients import national_id, register
from tests.support.comparison import ONE, book, take
from tests.support.window import plain, settle
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.pension.list_words import NONE
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.stray_payment import StrayPayment
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.domain.pension.settling import SettledLine
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

LOOK = (
    "Look for the identifier, account or name among the files. If the row names somebody wrongly, take the "
    "file of payments back, have the row corrected and read it again; else ask whoever paid, and note what "
    "you find out."
)
OPEN = "Open the file of the client: see there why the list has no line of it, and note what you find out."


def told(stray: StrayPayment) -> list[str]:
    return [plain(each.text()) for each in stray.findChildren(QLabel) if each.text()]


def unexpected(qtbot: QtBot, window: MainWindow, page: PensionPage) -> StrayPayment:
    """The panel of the one payment that no line expects."""
    part = page.reconciliation
    part.filters.chips["state"].choose((Settlement.UNEXPECTED,), announce=True)
    qtbot.waitUntil(lambda: part.table.rows.total == 1)
    settle(qtbot, window)
    assert not part.faces.stray.isHidden()
    return part.faces.stray


def test_a_payment_of_nobody_known_tells_its_row_and_where_to_look(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE], [2, national_id(90), ONE]))
    assert told(unexpected(qtbot, window, sent)) == [
        *("Identifier", national_id(90), "Account", NONE, "Row", "3", "File of payments", "paid.xlsx"),
        LOOK,
    ]


def test_a_payment_of_a_file_without_a_line_leads_to_that_file(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    file_no = register(session, 3).file_no
    rows = (payment_books.paid(1, ONE), payment_books.paid(3, ONE, file_no))
    take(qtbot, window, sent, payment_books.book(session, *rows))
    assert told(unexpected(qtbot, window, sent))[-1] == OPEN


def test_for_a_line_it_is_out_of_sight(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE], [2, national_id(90), ONE]))
    stray = unexpected(qtbot, window, sent)
    sent.reconciliation.filters.chips["state"].choose((Settlement.EQUAL,), announce=True)
    settle(qtbot, window)
    assert stray.isHidden()


@pytest.mark.usefixtures("_dressed")
def test_what_a_row_does_not_say_is_a_dash_and_an_account_stands_as_it_is_written(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="en"))
    stray = StrayPayment()
    qtbot.addWidget(stray)
    account = "IR820540102680020817909002"
    facts = ("", "", "", account, None, Rial(ONE), Settlement.UNEXPECTED, "", "", None)
    stray.show_payment(SettledLine(0, 1, *facts, counts=False))
    assert told(stray) == [
        *("Identifier", NONE, "Account", account, "Row", NONE, "File of payments", NONE),
        LOOK,
    ]
    stray.show_payment(None)
    assert stray.isHidden()
