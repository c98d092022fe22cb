# SPDX-License-Identifier: Apache-2.0
"""What is done with the list of a month: prepared, approved, sent, thrown away, carried out of the office."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support import payment_books
from tests.support.pension_lists import MEHR, approve, draw, listed, prepare, send
from tests.support.window import dialog_of, plain, press, press_here, said, settle, type_into
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.pension import list_acts
from welfare_desk.desktop.pension.list_approval import APPROVE, ApproveListDialog
from welfare_desk.desktop.pension.month_tabs import PROPOSALS, RECONCILIATION
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.sending import SendListDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.pension.lists import AskList, AskLists, lists, show_list
from welfare_desk.services.session import Session

ONE = 13_912_080
SHEBA = "IR820540102680020817909002"
NONE_YET = "There is no list of this month yet."
FROZEN = "The list is approved and changes no more."
NO_DRAFT = "The list is no draft any more."


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
    draw(session, 3, sheba=SHEBA)
    prepare(session)
    settle(qtbot, window)
    save_to(monkeypatch, tmp_path / "list.xlsx")
    press(window, "Ctrl+E")
    settle(qtbot, window)
    assert (tmp_path / "list.xlsx").read_bytes()[:2] == b"PK"
    assert plain(said(window)) == "3 lines written to list.xlsx"

    approve(session)
    settle(qtbot, window)
    save_to(monkeypatch, tmp_path / "bank.txt")
    press(window, "Ctrl+B")
    settle(qtbot, window)
    assert (tmp_path / "bank.txt").stat().st_size > 0
    assert plain(said(window)) == "2 lines written to bank.txt; 1 without SHEBA or amount left out"


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


def state_of(session: Session) -> ListState:
    return session.ask(show_list, AskList(MEHR)).head.state


def test_from_nothing_to_sent_by_one_key(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    assert (page.lines.table.rows.total, page.button.accessibleName()) == (0, "Prepare the list")
    press(window, "Ctrl+Return")
    settle(qtbot, window)
    assert state_of(session) is ListState.DRAFT
    assert page.lines.table.rows.total == 2

    press(window, "Ctrl+Return")
    dialog_of(window, ApproveListDialog).answer(APPROVE)
    settle(qtbot, window)
    assert state_of(session) is ListState.APPROVED

    press(window, "Ctrl+Return")
    form = dialog_of(window, SendListDialog)
    type_into(form.letter_no.control, "317")
    press(form, "Ctrl+S")
    settle(qtbot, window)
    head = session.ask(show_list, AskList(MEHR)).head
    assert (head.state, head.letter_no, head.sent_on) == (ListState.SENT, "317", session.today())
    assert reason_of(page.acts.prepare_act) != ""


def test_months_without_a_list_are_told_when_the_next_is_prepared(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    listed(session, MEHR.plus(-3))
    press(window, "Ctrl+N")
    settle(qtbot, window)
    assert "Mordad 1404, Shahrivar 1404 stand on no list" in said(window)


def test_a_draft_is_thrown_away_after_a_question(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    press(window, "Ctrl+N")
    settle(qtbot, window)
    press(window, "Ctrl+Del")
    press_here("Return")
    settle(qtbot, window)
    assert session.ask(lists, AskLists()).rows == ()
    assert said(window) == "The draft is thrown away"
    assert page.lines.empty.isVisible()


def test_every_act_says_why_it_has_to_wait(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    acts = page.acts
    every = {
        "prepare": acts.prepare_act,
        "approve": acts.approve_act,
        "send": acts.send_act,
        "discard": acts.discard_act,
        "excel": acts.excel_act,
        "bank": acts.bank_act,
        "compare": acts.compare_act,
        "print": acts.print_act,
    }

    def waiting() -> dict[str, str]:
        settle(qtbot, window)
        return {name: why for name, act in every.items() if (why := reason_of(act))}

    assert waiting() == dict.fromkeys(set(every) - {"prepare"}, NONE_YET)
    prepare(session)
    assert waiting() == {
        "send": "The head approves the list before it is sent.",
        "bank": "The bank gets approved lists only.",
        "compare": "The list was not sent yet.",
    }
    approve(session)
    frozen = {"prepare": FROZEN, "approve": NO_DRAFT, "discard": NO_DRAFT}
    assert waiting() == {**frozen, "compare": "The list was not sent yet."}
    send(session)
    assert waiting() == {**frozen, "send": "The list was sent already."}


def test_the_filled_button_names_the_next_step_of_the_list(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    named = [page.button.accessibleName()]
    for step in (prepare, approve, send):
        step(session)
        settle(qtbot, window)
        named.append(page.button.accessibleName())
    payment_books.take(session, payment_books.book(session, payment_books.paid(1, ONE)))
    settle(qtbot, window)
    named.append(page.button.accessibleName())
    assert named == [
        "Prepare the list",
        "Approve the list",
        "Record the sending",
        "Read the file of payments",
        "Read another file",
    ]


def test_the_filled_button_of_a_list_that_was_sent_reads_payments_in_their_tab(
    qtbot: QtBot,
    window: MainWindow,
    page: PensionPage,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    listed(session, MEHR)
    settle(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.waitSignal(page.acts.read_asked):
        press(window, "Ctrl+Return")
    assert page.tabs.current == RECONCILIATION


def test_every_file_is_proposed_under_the_payment_and_the_month(
    qtbot: QtBot,
    window: MainWindow,
    page: PensionPage,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    listed(session, MEHR)
    settle(qtbot, window)
    proposed: list[str] = []

    def given_up(_page: object, _title: str, name: str, _kinds: str) -> str:
        proposed.append(name)
        return ""

    monkeypatch.setattr(list_acts, "ask_where_to_save", given_up)
    for keys in ("Ctrl+E", "Ctrl+B", "Ctrl+Shift+B"):
        press(window, keys)
    settle(qtbot, window)
    assert proposed == [
        "Pension Mehr 1404.xlsx",
        "Pension Mehr 1404.txt",
        "Pension Mehr 1404 sent beside paid.xlsx",
    ]
    assert (page.acts.at_work(), said(window)) == (False, "")
