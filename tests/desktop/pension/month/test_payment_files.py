# SPDX-License-Identifier: Apache-2.0
"""Which of several files of payments is meant."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.comparison import FOUR, ONE, book, found, take
from tests.support.window import dialog_of, press, settle, type_into
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.payment_files import PaymentFilesDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.session import Session


def test_of_several_files_one_is_chosen_to_be_taken_back(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    part = sent.reconciliation
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    take(qtbot, window, sent, book(session, [1, national_id(2), FOUR]))
    press(part.table, "Ctrl+Del")
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFilesDialog)
    assert [dialog.table.rows.row_at(at).id for at in range(dialog.table.rows.total)] == [2, 1]
    press(dialog.table, "Down")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    reason = dialog_of(window, MistakeDialog)
    type_into(reason.reason.control, "فایل ماه دیگر بود")
    press(reason, "Ctrl+S")
    settle(qtbot, window)
    told = found(session)
    assert [each.struck for each in told.files] == [True, False]
    assert told.head.state is ListState.RECONCILED
