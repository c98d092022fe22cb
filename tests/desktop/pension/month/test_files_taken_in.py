# SPDX-License-Identifier: Apache-2.0
"""The files of payments of the list that is compared: which stand, and one of them taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.comparison import FOUR, ONE, book, found, take
from tests.support.window import dialog_of, plain, press, said, settle, type_into
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.payment_files import PaymentFilesDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.pension.reconciling import PaymentFileMistaken, payment_file_mistaken
from welfare_desk.services.session import Session


def strike_first(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    """The first file that came is taken back at another desk."""
    file = found(session).files[0]
    session.do(payment_file_mistaken, PaymentFileMistaken(file.id, file.version, "فایل ماه دیگر بود"))
    settle(qtbot, window)


def asked(window: MainWindow) -> list[str]:
    """The questions that are open."""
    return [type(each).__name__ for each in window.findChildren(Dialog) if each.isVisible()]


def test_they_are_known_in_the_order_in_which_they_came_and_which_stand(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    files = sent.reconciliation.files
    assert (files.known, files.standing()) == ((), [])
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    take(qtbot, window, sent, book(session, [1, national_id(2), FOUR]))
    strike_first(qtbot, window, session)
    assert files.known == found(session).files
    assert [(each.id, each in files.standing()) for each in files.known] == [(1, False), (2, True)]


def test_without_a_file_nothing_is_asked(qtbot: QtBot, window: MainWindow, sent: PensionPage) -> None:
    sent.reconciliation.files.take_back()
    sent.reconciliation.files.show_all()
    settle(qtbot, window)
    assert asked(window) == []


def test_the_only_file_is_named_at_once_and_struck_with_a_reason(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE], [2, national_id(2), FOUR]))
    press(sent.reconciliation.table, "Ctrl+Del")
    settle(qtbot, window)
    dialog = dialog_of(window, MistakeDialog)
    words = [plain(each.text()) for each in dialog.findChildren(QLabel)]
    assert "File paid.xlsx, 2 rows: the list stands as it did without it." in words
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (dialog.reason.error() != "", found(session).files[0].struck) == (True, False)
    type_into(dialog.reason.control, "فایل ماه دیگر بود")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (said(window), found(session).files[0].struck) == ("Struck out", True)
    assert found(session).head.state is ListState.SENT


def test_beside_one_struck_before_the_files_are_shown_before_another_is_struck(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    strike_first(qtbot, window, session)
    sent.reconciliation.files.take_back()
    assert asked(window) == []  # none stands
    take(qtbot, window, sent, book(session, [1, national_id(2), FOUR]))
    press(sent.reconciliation.table, "Ctrl+Del")
    settle(qtbot, window)
    assert asked(window) == ["PaymentFilesDialog"]
    press(dialog_of(window, PaymentFilesDialog), "Ctrl+S")
    settle(qtbot, window)
    type_into(dialog_of(window, MistakeDialog).reason.control, "دو بار خوانده شد")
    press(dialog_of(window, MistakeDialog), "Ctrl+S")
    settle(qtbot, window)
    assert [file.struck for file in found(session).files] == [True, True]


def test_all_are_shown_and_nothing_is_struck_without_an_answer(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    press(sent.reconciliation.table, "Ctrl+Shift+I")
    settle(qtbot, window)
    press(dialog_of(window, PaymentFilesDialog), "Esc")
    settle(qtbot, window)
    assert (asked(window), [file.struck for file in found(session).files]) == ([], [False])
