# SPDX-License-Identifier: Apache-2.0
"""What each new day asks for, in the background: queues scored as of today, promises ended, the date told."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from welfare_desk.services.door import Kind
from welfare_desk.services.equipment.allocating import TodaysPromises, expire_allocations, promises_late
from welfare_desk.services.waiting.day import DayKept, Today, is_late, keep_day

if TYPE_CHECKING:
    from welfare_desk.desktop.window import MainWindow

EVERY = 5 * 60 * 1000
"""Milliseconds between two looks at the office's date."""


class Daily(QObject):
    """Belongs to one window, and is made after its first page was shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept: datetime.date | None = None
        self.clock = QTimer(self)
        self.clock.setInterval(EVERY)
        self.clock.timeout.connect(self.look)
        self.clock.start()
        self.look()

    def look(self) -> None:
        """Do what a day asks for, once for each."""
        window = self._window
        if window.operations.closed or window.today() == self._kept:
            return
        self._kept = window.today()
        window.top.show_date(self._kept)
        window.operations.ask(is_late, Today(), self._late, owner=self)
        window.operations.ask(promises_late, TodaysPromises(), self._promises, owner=self)

    def _late(self, late: bool) -> None:
        if late:
            self._window.operations.jot(keep_day, Today(), self._scored, owner=self)

    def _promises(self, late: bool) -> None:
        """Goods promised to who never came are free again by rule, in whosever name the day begins."""
        if late:
            operations = self._window.operations
            ended, again = (lambda _: None), (lambda _: self._look_again())
            operations.do(expire_allocations, TodaysPromises(), ended, owner=self, on_error=again)

    def _look_again(self) -> None:
        """Another desk was faster, or the disk had trouble: five minutes later it is tried once more."""
        self._kept = None

    def _scored(self, answer: DayKept) -> None:
        """A jotting announces nothing: the pages that show queues look again."""
        if answer.services:
            self._window.operations.changed.emit(frozenset({Kind.QUEUE}))
