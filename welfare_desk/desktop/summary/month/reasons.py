# SPDX-License-Identifier: Apache-2.0
"""What is written for the warnings of a month, kept as a draft until the month is closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.operations import new_key
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.casework.drafts import (
    Draft,
    DropDraft,
    KeepDraft,
    ShowDraft,
    draft,
    drop_draft,
    keep_draft,
)

DRAFT = "month-reason"
"""The name of the form under which drafts are kept; a draft's key is the month."""
_FIELD = "reason"
_PAUSE = 1500
"""Milliseconds after the last letter before what is typed is kept."""


class Reasons(QObject):
    """Reasons by month; signal `arrived` when the one of a month came back from an earlier day."""

    arrived = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._written: dict[JalaliMonth, str] = {}
        self._sittings: dict[JalaliMonth, str] = {}
        self._waiting: JalaliMonth | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.keep)

    def of(self, month: JalaliMonth) -> str:
        """What was written for the warnings of a month."""
        return self._written.get(month, "")

    def look_up(self, month: JalaliMonth) -> None:
        """Ask for what was written before the program was started; what is typed since stays."""
        if month in self._sittings:
            return

        def found(kept: Draft) -> None:
            if month in self._sittings:
                return
            self._sittings[month] = kept.sitting or new_key()
            if kept.typed.get(_FIELD):
                self._written[month] = kept.typed[_FIELD]
                self.arrived.emit()

        self._page.desk.operations.ask(
            draft, ShowDraft(DRAFT, str(month)), found, owner=self, on_error=self._page.show_trouble
        )

    def write(self, month: JalaliMonth, text: str, *, at_once: bool = False) -> None:
        """Take what is typed; it is kept after a pause, or `at_once`."""
        if self._waiting not in (None, month):
            self.keep()
        self._written[month], self._waiting = text, month
        self._pause.start()
        if at_once:
            self.keep()

    def keep(self) -> None:
        """Keep what waits; an empty reason is no draft."""
        self._pause.stop()
        month, self._waiting = self._waiting, None
        if month is None:
            return
        sitting = self._sittings.setdefault(month, new_key())
        text = self.of(month)
        if text:
            self._jot(keep_draft, KeepDraft(DRAFT, str(month), {_FIELD: text}, sitting))
        else:
            self._jot(drop_draft, DropDraft(DRAFT, str(month), sitting))

    def drop(self, month: JalaliMonth) -> None:
        """The month is closed, and the reason with it."""
        self._written.pop(month, None)
        if self._waiting == month:
            self._pause.stop()
            self._waiting = None
        sitting = self._sittings.pop(month, None)
        if sitting is not None:
            self._jot(drop_draft, DropDraft(DRAFT, str(month), sitting))

    def _jot(self, jotting: object, facts: object) -> None:
        self._page.desk.operations.jot(jotting, facts, _forget, owner=self, on_error=self._page.show_trouble)


def _forget(_: object) -> None:
    """Nothing is said of a draft that is kept."""
