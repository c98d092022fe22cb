# SPDX-License-Identifier: Apache-2.0
"""What a narrow window has no room for beside its table is shown over it, and goes back there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.pension_lists import prepare
from tests.support.window import dialog_of, press, settle
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.panel_dialog import PanelDialog
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
