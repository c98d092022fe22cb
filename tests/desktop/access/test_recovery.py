# SPDX-License-Identifier: Apache-2.0
"""The paper key opens the office with a new password."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text, wait_for_death
from tests.support.office import ADMIN, CHEAP, clock, recovery_key
from tests.support.ways_in import settle
from welfare_desk import assembly
from welfare_desk.desktop.access.recovery import RecoveryDialog
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.services.session import Session

NEW_PASSWORD = "چهار اردک در برکه ۷"


def test_the_paper_key_opens_with_a_new_password(
    qtbot: QtBot, signin: SignInWindow, sessions: list[Session], office: Path
) -> None:
    qtbot.mouseClick(signin.form.recovery_link, Qt.MouseButton.LeftButton)
    dialog = signin.findChild(RecoveryDialog)
    assert dialog is not None
    assert not dialog.enter.isEnabled()
    QGuiApplication.clipboard().setText(recovery_key())
    dialog.boxes.boxes[0].paste()  # it flows on from box to box
    assert dialog.boxes.right() == 8
    type_text(dialog.password, NEW_PASSWORD)
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    settle(qtbot, signin)
    assert len(sessions) == 1
    wait_for_death(qtbot, dialog)
    sessions.pop().close()
    again = assembly.open_office(office, ADMIN, NEW_PASSWORD, clock=clock, kdf=CHEAP)
    again.close()
