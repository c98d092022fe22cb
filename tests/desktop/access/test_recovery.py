# SPDX-License-Identifier: Apache-2.0
"""The paper key opens the office with a new password."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.keys import wait_for_death
from tests.support.office import ADMIN, CHEAP, clock, recovery_key
from tests.support.ways_in import settle
from tests.support.window import press_here, type_into
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
    faults = []
    for once, again in ((NEW_PASSWORD, NEW_PASSWORD + "۸"), ("کوتاه", "کوتاه"), (NEW_PASSWORD, NEW_PASSWORD)):
        for field, typed in ((dialog.password, once), (dialog.again, again)):
            type_into(field.line, typed)
        press_here("Enter")
        settle(qtbot, signin)
        faults.append((dialog.password.error(), dialog.again.error()))
    assert faults[0] == ("", "این دو یکی نیست؛ دوباره بنویسید")
    assert (faults[1][0] != "", faults[1][1], faults[2]) == (True, "", ("", ""))
    assert len(sessions) == 1
    wait_for_death(qtbot, dialog)
    sessions.pop().close()
    again = assembly.open_office(office, ADMIN, NEW_PASSWORD, clock=clock, kdf=CHEAP)
    again.close()
