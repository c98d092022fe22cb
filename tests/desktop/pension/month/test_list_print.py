# SPDX-License-Identifier: Apache-2.0
"""The paper of a monthly list: numbered once it is approved, a drawing to be checked before."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.pension_lists import approve, prepare
from tests.support.window import dialog_of, plain, press, said, settle
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.operations import Running
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session

DRAFT, FIRST = "Draft of the list of Mehr 1404", "Monthly list 1404/000001"


def printed(qtbot: QtBot, window: MainWindow) -> str:
    """The title of the paper that Ctrl+P shows; it is closed again."""
    settle(qtbot, window)
    press(window, "Ctrl+P")
    settle(qtbot, window)
    dialog = dialog_of(window, PaperDialog)
    title = plain(dialog.title.text())
    press(dialog, "Esc")
    return title


def call_off(monkeypatch: pytest.MonkeyPatch, page: PensionPage, card: ProgressCard, *, after: bool) -> None:
    """Esc as soon as work begins under this card; `after` the change that goes before it."""
    watch = card.watch

    def called_off(running: Running) -> None:
        watch(running)
        if not after or running.command is None:
            press(page, "Esc")

    monkeypatch.setattr(card, "watch", called_off)


def test_a_draft_is_drawn_to_be_checked_and_takes_no_number(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    assert [printed(qtbot, window), printed(qtbot, window)] == [DRAFT, DRAFT]
    approve(session)
    assert printed(qtbot, window) == FIRST


def test_a_list_that_is_called_off_before_it_has_a_number_takes_none(
    qtbot: QtBot,
    window: MainWindow,
    page: PensionPage,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prepare(session)
    approve(session)
    settle(qtbot, window)
    with monkeypatch.context() as patched:
        call_off(patched, page, page.acts.printing.issuing, after=False)
        press(window, "Ctrl+P")
        settle(qtbot, window)
    assert (window.findChildren(PaperDialog), page.acts.at_work()) == ([], False)
    assert said(window) == "Cancelled: nothing was changed"
    assert printed(qtbot, window) == FIRST
    assert plain(said(window)) == f"{FIRST} issued"


def test_a_draft_whose_drawing_is_called_off_is_not_shown(
    qtbot: QtBot,
    window: MainWindow,
    page: PensionPage,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prepare(session)
    settle(qtbot, window)
    with monkeypatch.context() as patched:
        call_off(patched, page, page.acts.printing.drawing, after=True)
        press(window, "Ctrl+P")
        settle(qtbot, window)
    assert (window.findChildren(PaperDialog), page.acts.at_work()) == ([], False)
    assert said(window) == "Cancelled"
    assert printed(qtbot, window) == DRAFT


def test_an_approved_list_is_one_paper_however_often_it_is_opened(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session, tmp_path: Path
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
    settle(qtbot, window)
    press(window, "Ctrl+P")
    settle(qtbot, window)
    assert plain(said(window)) == "Monthly list 1404/000001 issued"  # it was only looked at before
    dialog_of(window, PaperDialog).preview.save_to(tmp_path / "list.pdf")
    dialog_of(window, PaperDialog).cancel()
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
    with monkeypatch.context() as patched:
        # the number is taken, the printing is on record
        call_off(patched, page, page.acts.printing.drawing, after=True)
        press(window, "Ctrl+P")
        settle(qtbot, window)
    assert window.findChildren(PaperDialog) == []
    assert not page.acts.at_work()
    assert plain(said(window)) == "Cancelled: the list has the number 1404/000001 and can be printed again"
    press(window, "Ctrl+P")
    settle(qtbot, window)
    dialog_of(window, PaperDialog).cancel()
    assert plain(said(window)) == "Monthly list 1404/000001 issued"
