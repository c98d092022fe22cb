# SPDX-License-Identifier: Apache-2.0
"""A file of payments on its way into the comparison: chosen, looked at, taken in."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.comparison import FOUR, ONE, book, found, take
from tests.support.window import dialog_of, plain, press, press_here, said, settle, type_into
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.payment_file import PaymentFileDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.services.session import Session


def choose(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    """What the clerk answers in the system's own dialog."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))


def take_part(qtbot: QtBot, window: MainWindow, page: PensionPage, path: str) -> None:
    """Take a file in and say that more of them come."""
    page.reconciliation.look_at(path)
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    press(dialog.more.control, "Space")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)


def states(session: Session) -> list[Settlement]:
    return [row.state for row in found(session).rows]


def test_a_file_that_is_chosen_is_looked_at_and_nothing_is_stored(
    qtbot: QtBot,
    window: MainWindow,
    sent: PensionPage,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = book(session, [1, national_id(1), ONE])
    choose(monkeypatch, path)
    press(sent.reconciliation.table, "Ctrl+O")
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    assert (dialog.checked.fault_count, found(session).files) == (0, ())
    type_into(dialog.letter.control, "88/2")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert [(file.name, file.letter_no) for file in found(session).files] == [("paid.xlsx", "88/2")]
    assert plain(said(window)) == "Lines paid: 1 of 2; 1 differs"


def test_without_a_file_nothing_is_looked_at(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "")
    press(sent.reconciliation.table, "Ctrl+O")
    settle(qtbot, window)
    assert window.findChildren(PaymentFileDialog) == []


def test_a_file_that_changed_since_it_was_looked_at_is_not_taken_in(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    sent.reconciliation.look_at(book(session, [1, national_id(1), ONE]))
    settle(qtbot, window)
    dialog = dialog_of(window, PaymentFileDialog)
    book(session, [1, national_id(1), ONE // 2])
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (found(session).files, sent.trouble.banner() is not None) == ((), True)


def test_a_look_that_is_called_off_says_nothing_and_shows_nothing(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    sent.reconciliation.look_at(book(session, [1, national_id(1), ONE]))
    sent.reconciliation.work.cancel()
    settle(qtbot, window)
    assert (window.findChildren(PaymentFileDialog), sent.trouble.banner()) == ([], None)
    assert sent.reconciliation.work.isHidden()


def test_after_the_last_file_who_stands_in_none_is_not_paid(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take_part(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    assert sorted(states(session)) == [Settlement.AWAITED, Settlement.EQUAL]
    press(sent.reconciliation.table, "Ctrl+Shift+O")
    assert plain(dialog_of(window, Dialog).title.text()) == "Do no more files come?"
    press_here("Esc")
    settle(qtbot, window)
    assert sorted(states(session)) == [Settlement.AWAITED, Settlement.EQUAL]
    press(sent.reconciliation.table, "Ctrl+Shift+O")
    dialog_of(window, Dialog).answer("done")
    settle(qtbot, window)
    assert sorted(states(session)) == [Settlement.EQUAL, Settlement.MISSING]


def test_what_was_refused_goes_once_another_file_is_taken_in(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    sent.reconciliation.look_at(str(session.office_dir.parent / "no.xlsx"))
    settle(qtbot, window)
    assert sent.trouble.banner() is not None
    rows = ([1, national_id(1), ONE], [2, national_id(2), FOUR])
    take(qtbot, window, sent, book(session, *rows))
    assert sent.trouble.banner() is None
    assert plain(said(window)) == "Lines paid: 2 of 2; 0 differ"
