# SPDX-License-Identifier: Apache-2.0
"""What was paid beside what was sent, through the window: looked at, taken in, noted, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.pension_lists import MEHR, listed
from tests.support.window import dialog_of, plain, press, settle, show_page, type_into
from tests.support.workbooks import workbook
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.pension.following_up import FollowUpDialog
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.payment_file import PaymentFileDialog
from welfare_desk.desktop.pension.payment_files import PaymentFilesDialog
from welfare_desk.desktop.pension.settled_filters import NOTED, UNNOTED
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.monthly_list import ListState, Settlement
from welfare_desk.services.paging import LONGEST_PAGE
from welfare_desk.services.pension.reconciling import AskSettlements, Settlements, settlements
from welfare_desk.services.session import Session

ONE, FOUR = 13_912_080, 35_773_920
HEAD = ["ردیف", "کد ملی", "مبلغ پرداختی (ریال)"]


@pytest.fixture
def sent(qtbot: QtBot, window: MainWindow, session: Session) -> PensionPage:
    """The page at the comparison of a list that was sent."""
    listed(session, MEHR)
    page: PensionPage = show_page(qtbot, window, "pension", month="1404-07", tab="reconciliation")
    settle(qtbot, window)
    return page


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
    take(qtbot, window, sent, book(session, [1, national_id(9), ONE]))
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


def test_the_panel_tells_the_months_and_what_the_amount_looks_like(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    part = sent.reconciliation
    take(qtbot, window, sent, book(session, [1, national_id(1), 19_874_400]))
    part.filters.chips["state"].choose((Settlement.DIFFERENT,), announce=True)
    qtbot.waitUntil(lambda: part.table.rows.total == 1)
    qtbot.waitUntil(lambda: not part.faces.past.likely.isHidden())
    assert plain(part.faces.past.likely.text()) == "The amount is the rate of 2 persons."
    expected = [
        "Month", "We sent (rial)", "Paid (rial)", "Mehr", "13,912,080", "19,874,400", "Different",
    ]  # fmt: skip

    def told() -> list[str]:
        return [plain(each.text()) for each in part.faces.past.findChildren(QLabel) if not each.isHidden()]

    qtbot.waitUntil(lambda: told() == expected)


def test_before_the_list_was_sent_there_is_nothing_to_read(
    qtbot: QtBot, window: MainWindow, page: PensionPage
) -> None:
    press(window, "Ctrl+Tab")
    settle(qtbot, window)
    assert reason_of(page.reconciliation.read_act) != ""
    assert page.reconciliation.empty.isVisible()
