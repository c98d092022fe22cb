# SPDX-License-Identifier: Apache-2.0
"""A monthly list leaves the office through the window: workbook, bank's text, paper; work is called off."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.pension_lists import MEHR, approve, prepare
from tests.support.window import dialog_of, plain, press, said, settle
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.operations import Running
from welfare_desk.desktop.pension import list_acts
from welfare_desk.desktop.pension.month_tabs import PROPOSALS
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.pension.lists import AskList, AskLists, lists, show_list
from welfare_desk.services.session import Session


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """What the clerk answers in the system's own dialog."""
    monkeypatch.setattr(list_acts, "ask_where_to_save", lambda *_: str(path))


def test_workbook_and_bank_text_are_written(
    qtbot: QtBot,
    window: MainWindow,
    page: PensionPage,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prepare(session)
    settle(qtbot, window)
    assert reason_of(page.acts.bank_act) != ""
    save_to(monkeypatch, tmp_path / "list.xlsx")
    press(window, "Ctrl+E")
    settle(qtbot, window)
    assert (tmp_path / "list.xlsx").read_bytes()[:2] == b"PK"
    assert "2 lines written" in said(window)

    approve(session)
    settle(qtbot, window)
    save_to(monkeypatch, tmp_path / "bank.txt")
    press(window, "Ctrl+B")
    settle(qtbot, window)
    assert (tmp_path / "bank.txt").stat().st_size > 0


@pytest.mark.parametrize("approved", [False, True])
def test_a_draft_and_an_approved_list_are_shown_as_paper(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session, approved: bool
) -> None:
    prepare(session)
    if approved:
        approve(session)
    settle(qtbot, window)
    press(window, "Ctrl+P")
    settle(qtbot, window)
    dialog_of(window, PaperDialog).cancel()


def test_an_approved_list_is_one_paper_however_often_it_is_opened(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    approve(session)
    settle(qtbot, window)
    page.acts.print_list()
    press(page, "Esc")
    press(window, "Ctrl+P")
    settle(qtbot, window)
    page.acts.print_list()
    settle(qtbot, window)
    dialog_of(window, PaperDialog).cancel()
    assert plain(said(window)) == "Monthly list 1404/000001 issued"
    press(window, "Ctrl+P")
    settle(qtbot, window)
    assert plain(dialog_of(window, PaperDialog).title.text()) == "Monthly list 1404/000001"
    assert plain(said(window)) == "Monthly list 1404/000001 is printed once more, as a duplicate"


def test_a_drawing_that_is_called_off_is_taken_up_again(
    qtbot: QtBot,
    window: MainWindow,
    page: PensionPage,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prepare(session)
    approve(session)
    settle(qtbot, window)
    card = page.acts.printing.drawing
    watch = card.watch

    def call_off(running: Running) -> None:
        watch(running)
        if running.command is None:  # the number is taken, the printing is on record
            press(page, "Esc")

    with monkeypatch.context() as patched:
        patched.setattr(card, "watch", call_off)
        press(window, "Ctrl+P")
        settle(qtbot, window)
    assert window.findChildren(PaperDialog) == []
    assert not page.acts.at_work()
    assert plain(said(window)) == "Cancelled: the list has the number 1404/000001 and can be printed again"
    press(window, "Ctrl+P")
    settle(qtbot, window)
    dialog_of(window, PaperDialog).cancel()
    assert plain(said(window)) == "Monthly list 1404/000001 issued"


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


def test_the_acts_of_the_list_are_out_of_sight_beside_proposals(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    page.show_tab(PROPOSALS)
    settle(qtbot, window)
    assert not page.bar.isVisible()
    press(window, "Ctrl+Return")
    settle(qtbot, window)
    assert session.ask(lists, AskLists()).rows == ()
    press(window, "Ctrl+Tab")
    settle(qtbot, window)
    assert page.bar.isVisible()
