# SPDX-License-Identifier: Apache-2.0
"""What was paid beside what was sent, through the window: narrowed, noted, taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.comparison import ONE, book, found, take
from tests.support.window import dialog_of, plain, press, settle, type_into
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.pension.following_up import FollowUpDialog
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.settled_filters import NOTED, UNNOTED
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.monthly_list import ListState, Settlement
from welfare_desk.services.session import Session


def test_a_note_stays_with_its_line(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    sent.reconciliation.filters.chips["state"].choose((Settlement.MISSING,), announce=True)
    qtbot.waitUntil(lambda: sent.reconciliation.table.rows.total == 1)
    press(sent.reconciliation.table, "F2")
    dialog = dialog_of(window, FollowUpDialog)
    type_into(dialog.text.control, "حساب راکد؛ نامه به بانک")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    noted = [row.note for row in found(session).rows if row.state is Settlement.MISSING]
    assert noted == ["حساب راکد؛ نامه به بانک"]
    assert sent.reconciliation.faces.note.text() == noted[0]


def test_differences_are_narrowed_by_bank_size_and_follow_up(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE - 10], [2, national_id(9), ONE]))
    part, chips = sent.reconciliation, sent.reconciliation.filters.chips

    def shown(name: str, value: object) -> list[tuple[Settlement, int | None]]:
        chips[name].choose(() if value is None else (value,), announce=True)
        settle(qtbot, window)
        rows = part.table.rows
        return [(rows.row_at(at).state, rows.row_at(at).size) for at in range(rows.total)]

    first, second = (Settlement.DIFFERENT, 1), (Settlement.MISSING, 4)
    assert shown("size", None) == [first, second, (Settlement.UNEXPECTED, None)]
    assert shown("size", 4) == [second]
    assert part.faces.persons.value.text() == "4 persons"
    assert shown("size", None) != []
    assert shown("bank", "054") == [first]
    assert shown("bank", "") == [second, (Settlement.UNEXPECTED, None)]
    assert shown("bank", None) != []
    assert shown("followed", NOTED) == []
    assert shown("followed", None) != []
    part.table.go_to(0)
    press(part.table, "F2")
    dialog = dialog_of(window, FollowUpDialog)
    type_into(dialog.text.control, "کسر قسط وام؟")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert shown("followed", NOTED) == [first]
    assert shown("followed", UNNOTED) == [second, (Settlement.UNEXPECTED, None)]


def test_a_payment_that_names_nobody_is_noted_under_its_number(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE], [2, national_id(9), ONE]))
    sent.reconciliation.filters.chips["state"].choose((Settlement.UNEXPECTED,), announce=True)
    qtbot.waitUntil(lambda: sent.reconciliation.table.rows.total == 1)
    press(sent.reconciliation.table, "F2")
    dialog = dialog_of(window, FollowUpDialog)
    words = plain(" ".join(each.text() for each in dialog.findChildren(QLabel)))
    assert f"{national_id(9)}: " in words
    type_into(dialog.text.control, "انتقالی از شهر دیگر؟")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert [row.note for row in found(session).rows if row.payment_id] == ["انتقالی از شهر دیگر؟"]


def test_the_last_file_is_taken_back_with_a_reason(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    press(sent.reconciliation.table, "Ctrl+Del")
    dialog = dialog_of(window, MistakeDialog)
    type_into(dialog.reason.control, "فایل ماه دیگر بود")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    told = found(session)
    assert (told.head.state, told.files[0].struck) == (ListState.SENT, True)
    assert reason_of(sent.reconciliation.back_act) != ""


def test_before_the_list_was_sent_there_is_nothing_to_read(
    qtbot: QtBot, window: MainWindow, page: PensionPage
) -> None:
    press(window, "Ctrl+Tab")
    settle(qtbot, window)
    assert reason_of(page.reconciliation.read_act) != ""
    assert page.reconciliation.empty.isVisible()
