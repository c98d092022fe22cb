# SPDX-License-Identifier: Apache-2.0
"""Sees that the signed-in user may do something else by now, or may be here no longer."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations
from welfare_desk.desktop.theme.tokens import Tone


class RightsWatch(QObject):
    """Looks when work has ended: the door knows of a change by another hand, the buttons do not yet.

    Signals: `shut_out` (Told: the account was closed), `anew_wanted` (show the window with the new rights).
    """

    shut_out = Signal(object)
    anew_wanted = Signal()

    def __init__(self, parent: QObject, session: Any, operations: Operations, trouble: Slot) -> None:
        super().__init__(parent)
        self._session = session
        self._trouble = trouble
        self._roles = session.user.roles
        self._out = False
        operations.shut_out.connect(self._shut_out)
        operations.busy.connect(self._look)

    def _shut_out(self, told: Told) -> None:
        # Once, for all that is under way is refused alike; not at once, for this one is still being told of.
        if not self._out:
            self._out = True
            QTimer.singleShot(0, self, partial(self.shut_out.emit, told))

    def _look(self, under_way: int) -> None:
        if under_way or self._session.user.roles == self._roles:
            return
        self._roles = self._session.user.roles
        anew = Button(self.tr("Open anew"), "refresh-cw", ButtonKind.FILLED, small=True)
        anew.clicked.connect(self.anew_wanted)
        title = self.tr("Your roles were changed")
        text = self.tr("Save what you are at, then open the window anew: it shows what you may do now.")
        self._trouble.show_banner(Banner(Tone.AMBER, "users", title, text, [anew], beside=True))
