# SPDX-License-Identifier: Apache-2.0
"""Long work of a page: one piece at a time under its card, stopped by Esc."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.pension_lists import MEHR, approve
from tests.support.window import press, said, settle
from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.kit.banners import ErrorBanner
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.pension.lists import (
    AskList,
    AskLists,
    ListKept,
    PrepareList,
    lists,
    prepare_list,
    show_list,
)
from welfare_desk.services.session import Session

ABAN = MEHR.plus(1)
TOO_EARLY = MEHR.plus(2)


def work_of(qtbot: QtBot, page: PensionPage) -> tuple[LongWork, ProgressCard]:
    """Work of its own under a card of its own."""
    card = ProgressCard("wallet", "Preparing", "Nothing is changed.")
    qtbot.addWidget(card)
    return LongWork(page), card


def test_preparing_is_called_off_by_esc(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    page.acts.prepare()
    press(page, "Esc")
    settle(qtbot, window)
    assert session.ask(lists, AskLists()).rows == ()
    assert not page.acts.at_work()
    press(window, "Ctrl+N")
    settle(qtbot, window)
    assert session.ask(show_list, AskList(MEHR)).head.state is ListState.DRAFT


def test_while_one_piece_is_under_way_another_is_not_begun(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    work, card = work_of(qtbot, page)
    came: list[ListKept] = []
    for month in (MEHR, ABAN):
        work.do(card, prepare_list, PrepareList(month), came.append)
    assert work.under_way()
    settle(qtbot, window)
    assert ([each.month for each in came], work.under_way()) == ([MEHR], False)
    approve(session)
    work.do(card, prepare_list, PrepareList(ABAN), came.append)
    settle(qtbot, window)
    assert [each.month for each in came] == [MEHR, ABAN]


def test_a_change_that_is_called_off_says_that_nothing_was_changed(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    work, card = work_of(qtbot, page)
    came: list[ListKept] = []
    work.do(card, prepare_list, PrepareList(MEHR), came.append)
    work.cancel()
    assert (card.title.text(), card.cancel_button.isEnabled()) == ("Cancelling…", False)
    settle(qtbot, window)
    assert (came, said(window)) == ([], "Cancelled: nothing was changed")
    assert session.ask(lists, AskLists()).rows == ()


def test_a_question_that_is_called_off_says_so_unless_somebody_else_hears_it(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    work, card = work_of(qtbot, page)
    came: list[object] = []
    work.ask(card, lists, AskLists(), came.append)
    work.cancel()
    settle(qtbot, window)
    assert said(window) == "Cancelled"
    page.desk.say("")
    heard: list[Told] = []
    work.ask(card, lists, AskLists(), came.append, failed=heard.append)
    work.cancel()
    settle(qtbot, window)
    assert [each.kind for each in heard] == [ErrorKind.CANCELLED]
    assert (came, window.status._toast.isHidden()) == ([], True)


def test_what_is_refused_stands_over_the_page_until_work_comes_through(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    work, card = work_of(qtbot, page)
    came: list[ListKept] = []
    work.do(card, prepare_list, PrepareList(TOO_EARLY), came.append)
    settle(qtbot, window)
    banner = page.trouble.banner()
    assert isinstance(banner, ErrorBanner)
    assert (banner.told.code, came, work.under_way()) == ("list_too_early", [], False)
    work.do(card, prepare_list, PrepareList(MEHR), came.append)
    settle(qtbot, window)
    assert page.trouble.banner() is None


def test_nothing_to_stop_is_not_stopped(page: PensionPage) -> None:
    page.acts.work.cancel()
    assert not page.acts.at_work()
