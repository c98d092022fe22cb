# SPDX-License-Identifier: Apache-2.0
"""Which of several files of payments is meant."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.comparison import FOUR, ONE, book, found, take
from tests.support.pension_lists import MEHR, approve, prepare
from tests.support.window import dialog_of, plain, press, settle, type_into
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.payment_files import PaymentFilesDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.pension.reconciling import PaymentFileMistaken, payment_file_mistaken
from welfare_desk.services.session import Session

ABAN = MEHR.plus(1)


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


def test_a_file_that_was_taken_back_stays_in_sight_with_who_and_why(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    part = sent.reconciliation
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    (file,) = part.files.known
    session.do(payment_file_mistaken, PaymentFileMistaken(file.id, file.version, "فایل ماه دیگر بود"))
    settle(qtbot, window)
    press(part.table, "Ctrl+Shift+I")
    dialog = dialog_of(window, PaymentFilesDialog)
    row = dialog.table.rows.row_at(0)
    told: dict[str, Any] = {each.name: each for each in dialog._columns()}
    assert told["name"].struck(row)
    assert plain(told["name"].second(row)) == "Reason: فایل ماه دیگر بود"
    assert told["struck"].second(row) == row.mistake.by != ""
    assert told["struck"].text(row) == "1404/07/30"
    assert dialog.button.isHidden()
    press(dialog, "Esc")


def test_the_question_names_the_lists_that_were_made_with_the_file(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    prepare(session, ABAN)
    settle(qtbot, window)
    assert "Drafts made after it count on it: Aban 1404." in asked(qtbot, window, sent)
    approve(session, ABAN)
    settle(qtbot, window)
    assert "Lists approved after it count on it: Aban 1404." in asked(qtbot, window, sent)


def asked(qtbot: QtBot, window: MainWindow, sent: PensionPage) -> str:
    """What the question before a file is taken back says; nothing is taken back."""
    sent.reconciliation.reload()
    settle(qtbot, window)
    press(sent.reconciliation.table, "Ctrl+Del")
    dialog = dialog_of(window, MistakeDialog)
    words = plain(" ".join(each.text() for each in dialog.findChildren(QLabel)))
    press(dialog, "Escape")
    settle(qtbot, window)
    return words
