# SPDX-License-Identifier: Apache-2.0
"""The reason of the warnings survives a restart, and is dropped with the closing."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, open_window, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.frame.recalling import Recall
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.summary.month.dialogs import CloseMonthDialog, ReasonDialog
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.month.reasons import DRAFT
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.drafts import AskOwnDrafts, own_drafts
from welfare_desk.services.session import Session

WHY = "Deciles are asked of the registry."


def kept(session: Session) -> list[tuple[str, str]]:
    return [(one.page, one.key) for one in session.ask(own_drafts, AskOwnDrafts())]


@pytest.fixture
def written(qtbot: QtBot, window: MainWindow, page: MonthPage) -> MonthPage:
    press_here("F4")
    dialog = dialog_of(window, ReasonDialog)
    type_into(dialog.reason.note, WHY)
    press(dialog.reason.note, "Ctrl+S")
    settle(qtbot, window)
    return page


@pytest.mark.usefixtures("written")
def test_it_is_there_again_in_another_window(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    assert kept(session) == [(DRAFT, "1404-06")]
    window.let_go()
    other = open_window(qtbot, session)
    page: MonthPage = show_page(qtbot, other, "month")
    settle(qtbot, other)
    assert page.closing.reason() == WHY
    assert reason_of(page.foot.close_month) == ""
    other.let_go()


def test_what_is_typed_is_kept_while_the_form_is_open(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    press_here("F4")
    type_into(dialog_of(window, ReasonDialog).reason.note, WHY)
    qtbot.waitUntil(lambda: kept(session) == [(DRAFT, "1404-06")], timeout=5000)


@pytest.mark.usefixtures("written")
def test_the_first_page_leads_back_to_it(qtbot: QtBot, window: MainWindow) -> None:
    window.go("files")
    settle(qtbot, window)
    window.go("month", Recall(DRAFT, "1404-06", "1404-06"))
    settle(qtbot, window)
    assert dialog_of(window, ReasonDialog).reason.typed() == WHY


def test_an_emptied_reason_is_no_draft(
    qtbot: QtBot, window: MainWindow, written: MonthPage, session: Session
) -> None:
    press_here("F4")
    dialog = dialog_of(window, ReasonDialog)
    type_into(dialog.reason.note, "")
    press(dialog.reason.note, "Ctrl+S")
    settle(qtbot, window)
    assert (written.closing.reason(), kept(session)) == ("", [])


@pytest.mark.usefixtures("written")
def test_it_goes_with_the_closing(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    press_here("Ctrl+Enter")
    dialog_of(window, CloseMonthDialog)
    press_here("Shift+Tab")
    press_here("Enter")
    settle(qtbot, window)
    assert kept(session) == []
