# SPDX-License-Identifier: Apache-2.0
"""What the head is asked before a list is frozen; a hurried Enter leaves the draft a draft."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.pension_lists import MEHR, draw, listed, prepare
from tests.support.window import dialog_of, plain, press, press_here, said, settle
from welfare_desk.desktop.pension.list_approval import ApproveListDialog
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.pension.lists import AskList, show_list
from welfare_desk.services.session import Session

FROZEN = (
    "Pension: 2 lines, 49,686,000 rial (4,968,600 toman). From now on its lines never change; "
    "what changes later is carried by the next list."
)
NO_SHEBA = "1 of the lines has no SHEBA: it is in no text for the bank."


def asked(qtbot: QtBot, window: MainWindow) -> ApproveListDialog:
    settle(qtbot, window)
    press(window, "Ctrl+Return")
    return dialog_of(window, ApproveListDialog)


def told(dialog: ApproveListDialog) -> list[str]:
    """What the question says between its title and its digest."""
    words = [plain(each.text()) for each in dialog.panel.findChildren(QLabel) if each.text()]
    return words[1 : words.index("Digest of the list that was looked at")]


def state_of(session: Session) -> ListState:
    return session.ask(show_list, AskList(MEHR)).head.state


def test_the_question_tells_the_sum_who_is_in_no_bank_text_and_the_digest(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    dialog = asked(qtbot, window)
    assert plain(dialog.title.text()) == "Approve the list of Mehr 1404?"
    assert told(dialog) == [FROZEN, NO_SHEBA]
    digest = session.ask(show_list, AskList(MEHR)).head.digest
    assert plain(dialog.digest.text()) == f"{digest[:8]} {digest[8:16]}"


def test_several_lines_without_an_account_are_counted(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    draw(session, 3)
    prepare(session)
    assert told(asked(qtbot, window))[-1] == "2 of the lines have no SHEBA: they are in no text for the bank."


def test_the_question_names_the_months_that_the_list_pays_besides_its_own(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    listed(session, MEHR.plus(-3))
    prepare(session)
    besides = told(asked(qtbot, window))[1]
    assert besides == (
        "Mordad 1404, Shahrivar 1404 stand on no list: this one pays them as arrears, and once it is "
        "approved they get none of their own."
    )


def test_a_hurried_enter_leaves_the_draft_a_draft(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    asked(qtbot, window)
    press_here("Enter")
    settle(qtbot, window)
    assert (window.findChildren(ApproveListDialog), state_of(session)) == ([], ListState.DRAFT)


def test_the_cursor_is_taken_to_the_other_button_to_approve(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    asked(qtbot, window)
    press_here("Tab")
    press_here("Enter")
    settle(qtbot, window)
    assert state_of(session) is ListState.APPROVED
    assert plain(said(window)) == (
        "The list of Mehr 1404 is approved: 2 lines, 49,686,000 rial (4,968,600 toman)"
    )
