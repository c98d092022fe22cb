# SPDX-License-Identifier: Apache-2.0
"""Headquarters begins a new chain for an office that went on from an old copy, by keys."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, nameless, plain, press, said, send_form, settle, type_into
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.summary.headquarters.chain import NewChainDialog
from welfare_desk.desktop.summary.headquarters.page import OFFICES, HeadquartersPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


def test_a_new_chain_is_begun_with_a_reason_and_only_once(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, session: Session
) -> None:
    page.show_tab(OFFICES)
    settle(qtbot, window)
    part = page.offices
    assert reason_of(part.chain_button) == ""
    press(part.table, "Ctrl+N")
    dialog = dialog_of(window, NewChainDialog)
    assert plain(dialog.title.text()) == "Begin a new chain for “نمونه سه”?"
    assert nameless(dialog) == []
    type_into(dialog.reason.focusProxy() or dialog.reason, "پشتیبان تازه سوخت")
    send_form()
    settle(qtbot, window)
    assert plain(said(window)) == "The next bundle of “نمونه سه” begins a new chain"
    press(part.table, "Ctrl+N")
    again = dialog_of(window, NewChainDialog)
    type_into(again.reason.focusProxy() or again.reason, "دوباره")
    send_form()
    settle(qtbot, window)
    assert again.isVisible()  # no bundle of it has come yet
