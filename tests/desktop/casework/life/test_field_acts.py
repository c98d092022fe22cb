# SPDX-License-Identifier: Apache-2.0
"""The acts on a file's specialised field: heard from any part of it, and off with why where it ended."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.household import ALI, part
from tests.support.window import dialog_of, press, show_page
from welfare_desk.desktop.casework.life.domain_dialogs import DomainDialog
from welfare_desk.desktop.casework.life.standing import StandingTab
from welfare_desk.desktop.frame.help import keys_of
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.session import Session


def test_the_field_is_changed_from_any_part_of_the_file(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    press(page, "Ctrl+F6")
    dialog = dialog_of(window, DomainDialog)
    assert [
        keys for keys, words in keys_of(page.acts_shown()) if words == "Change the specialised field"
    ] == ["Ctrl+F6"]
    press(dialog, "Esc")


def test_an_ended_file_keeps_its_field_and_says_why(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(record_coverage, RecordCoverage(ALI, Coverage.CLOSED, session.today(), "عدم مراجعه"))
    tab: StandingTab = part(qtbot, window, "standing")
    assert reason_of(tab.domain.change_button) == (
        "This file has ended, so its specialised field does not change; open the file again first."
    )
    press(tab, "Ctrl+F6")
    assert [one for one in window.findChildren(DomainDialog) if one.isVisible()] == []
