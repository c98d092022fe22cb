# SPDX-License-Identifier: Apache-2.0
"""The comparison of the list of Mehr in a window: workbooks of payments, looked at and taken in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pytestqt.qtbot import QtBot

from tests.support.pension_lists import MEHR
from tests.support.window import dialog_of, press, settle, type_into
from tests.support.workbooks import workbook
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.payment_file import PaymentFileDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.pension.reconciling import AskSettlements, Settlements, settlements
from welfare_desk.services.session import Session

ONE, FOUR = 13_912_080, 35_773_920
HEAD = ["ردیف", "کد ملی", "مبلغ پرداختی (ریال)"]


def book(session: Session, *rows: Sequence[Any]) -> str:
    path = session.office_dir.parent / "paid.xlsx"
    path.write_bytes(workbook([HEAD, *map(list, rows)]))
    return str(path)


def found(session: Session) -> Settlements:
    return session.ask(settlements, AskSettlements(MEHR))


def take(qtbot: QtBot, window: MainWindow, page: PensionPage, path: str) -> None:
    page.reconciliation.look_at(path)
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    type_into(dialog.letter.control, "88/2")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
