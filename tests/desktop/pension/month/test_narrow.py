# SPDX-License-Identifier: Apache-2.0
"""What a narrow window has no room for beside its table is shown over it, and goes back there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.comparison import ONE, book, take
from tests.support.pension_lists import prepare
from tests.support.window import dialog_of, press, settle
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.panel_dialog import PanelDialog
from welfare_desk.desktop.pension.line_dialog import LineDialog
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


def test_the_sums_are_shown_over_a_narrow_window_and_go_back(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    window.resize(1092, 614)
    settle(qtbot, window)
    part = page.lines
    part.table.setFocus()
    assert part.totals.isHidden()
    press(window, "Ctrl+I")
    shown = dialog_of(window, PanelDialog)
    assert shown.isAncestorOf(part.totals)
    assert part.totals.isVisible()
    press(shown, "Esc")
    assert part.totals.isHidden()
    window.resize(1366, 768)
    settle(qtbot, window)
    assert part.totals.isVisible()
    assert part.isAncestorOf(part.totals)
    assert reason_of(part.sums_act) == "It stands beside the table."


def test_both_sides_of_a_line_and_the_files_are_reached_in_a_narrow_window(
    qtbot: QtBot, window: MainWindow, sent: PensionPage, session: Session
) -> None:
    part = sent.reconciliation
    take(qtbot, window, sent, book(session, [1, national_id(1), ONE]))
    part.filters.clear()
    window.resize(1092, 614)
    settle(qtbot, window)
    part.table.setFocus()
    part.table.go_to(0)
    back, both = part.narrow_buttons
    assert (back.isVisible(), both.isVisible(), part.faces.isHidden()) == (True, True, True)
    for ask in (lambda: press(part.table, "Return"), lambda: press(window, "Ctrl+I"), both.click):
        ask()
        shown = dialog_of(window, PanelDialog)
        assert part.faces.isVisible()
        press(shown, "Esc")
        settle(qtbot, window)
    back.click()
    press(dialog_of(window, MistakeDialog), "Esc")
    window.resize(1366, 768)
    settle(qtbot, window)
    assert not back.isVisible()
    press(part.table, "Return")
    settle(qtbot, window)
    dialog_of(window, LineDialog).cancel()
