# SPDX-License-Identifier: Apache-2.0
"""Python's search for garbage, kept on the window's own thread.

Left to itself it runs in whichever thread happens to allocate. Widgets and timers that stand in a circle are
then destroyed on a working thread, and Qt ends the process («QBasicTimer::stop … from a different thread»).
"""

from __future__ import annotations

import gc
from itertools import count

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two looks."""

_OLDER, _ALL = 10, 60
"""Every tenth look takes what is older too, every sixtieth everything."""


class Collector(QObject):
    """Looks for garbage now and then on the thread that made it; nobody else does while it stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # What stands now stays to the end, so it need not be looked through again and again.
        gc.freeze()
        self._looks = count(1)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Take the garbage of the last second."""
        turn = next(self._looks)
        gc.collect(2 if turn % _ALL == 0 else 1 if turn % _OLDER == 0 else 0)
