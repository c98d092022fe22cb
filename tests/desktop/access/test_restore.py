# SPDX-License-Identifier: Apache-2.0
"""Going back to a copy: what would be lost is seen before anything changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text, wait_for_death
from tests.support.office import ADMIN, CHEAP, COUNTY, PASSWORD, clock
from tests.support.ways_in import cheap_doors, make_first_run, settle
from welfare_desk import assembly
from welfare_desk.desktop.access.restore import RestoreDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.services.session import Session


def test_going_back_shows_what_is_lost_before_anything_changes(
    qtbot: QtBot, office: Path, sessions: list[Session]
) -> None:
    session = assembly.open_office(office, ADMIN, PASSWORD, clock=clock, kdf=CHEAP)
    file = Path(assembly._back_up(session, None))
    session.close()
    window = make_first_run(qtbot, office)
    dialog = RestoreDialog(window, cheap_doors(office), office, window.operations)
    answers: list[Any] = []
    dialog.answered.connect(answers.append)
    dialog.open()
    dialog.choose_file(file)
    type_text(dialog.user.line, ADMIN)
    type_text(dialog.secret, PASSWORD)
    qtbot.mouseClick(dialog.look_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    banner = dialog.trouble.banner()
    assert isinstance(banner, Banner)
    assert COUNTY in banner.title.text()
    assert answers == []
    qtbot.mouseClick(dialog.go_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert answers == [office]
    wait_for_death(qtbot, dialog)
    window.let_go()
