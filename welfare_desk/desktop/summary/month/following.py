# SPDX-License-Identifier: Apache-2.0
"""The list behind the check under the cursor follows it, and leads to where the check is mended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, unless
from welfare_desk.desktop.summary.month.behind import BehindCard
from welfare_desk.desktop.summary.month.closing import Closing
from welfare_desk.desktop.summary.month.keyed import keyed_period
from welfare_desk.desktop.summary.month.leading import DECLARED_CHECK, lead_to, table_of
from welfare_desk.desktop.summary.month.parts import CHECKS, DECLARED, TABLES, MonthParts
from welfare_desk.domain.summary.monthly.checks import Check
from welfare_desk.domain.summary.monthly.periods import Period
from welfare_desk.services.summary.monthly.standing import MonthStanding

_PAUSE = 120
"""Milliseconds after an arrow key before the list behind the check is asked for."""


class Following(QObject):
    """The acts on rows and checks of a page that shows months. `go_into`: a part with the cursor in it."""

    def __init__(
        self, page: Page, parts: MonthParts, closing: Closing, go_into: Callable[[str], None]
    ) -> None:
        super().__init__(page)
        self._page, self._parts, self._closing, self._go_into = page, parts, closing, go_into
        self.checks = parts.checks
        words = self.tr("Open the file of the row")
        self.file_act = page.command(words, "folder-open", self._open_row, "Ctrl+O")
        words = self.tr("Go to where the check is mended")
        self.place_act = page.command(words, "external-link", self._open_place, "F9")
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_PAUSE)
        self.pause.timeout.connect(self.show_behind)
        self.checks.checks.chosen.connect(self.pause.start)
        self.checks.checks.entered.connect(self._enter)
        self.checks.behind.place_wanted.connect(self._go_to_place)

    def show_behind(self) -> None:
        """The list behind the check under the cursor."""
        check, standing = self.checks.checks.current(), self._closing.standing
        if check is not None and standing is not None:
            self.checks.behind.show_check(standing.month, check, standing.closed is not None)
        self.follow_acts()

    def follow_acts(self) -> None:
        """What can be done depends on the part and on what its list shows."""
        rows = self._parts.current == CHECKS or self._parts.tables.shows_rows()
        allow(self.file_act, unless(rows and self._behind().table() is not None, nothing_chosen()))
        allow(self.place_act, unless(self.checks.behind.check is not None, nothing_chosen()))

    def _behind(self) -> BehindCard:
        return self._parts.tables.behind if self._parts.current == TABLES else self.checks.behind

    def _enter(self) -> None:
        """Go into the list behind the check."""
        self._end_pause()
        self.checks.behind.take_cursor()

    def _open_place(self) -> None:
        self._end_pause()
        self.checks.behind.open_place()

    def _end_pause(self) -> None:
        """Whoever goes on at once means the check under the cursor, not the one before the arrow key."""
        if self.pause.isActive():
            self.pause.stop()
            self.show_behind()

    def _open_row(self) -> None:
        self._behind().open_current()

    def _go_to_place(self, check: Check) -> None:
        table, standing = table_of(check), self._closing.standing
        if check.code == DECLARED_CHECK:
            self._show_declared(standing)
            self._go_into(DECLARED)
        elif table is not None:
            self._go_into(TABLES)
            self._parts.tables.choose(table)
        elif standing is not None:
            lead_to(self._page.desk, check, standing.month)

    def _show_declared(self, standing: MonthStanding | None) -> None:
        """The declarations of the month, or of the longer period that the row under the cursor is of."""
        table = self.checks.behind.table()
        row = None if table is None else table.current_row()
        if row is not None and standing is not None:
            self._parts.declared.show_period(keyed_period(row) or Period.of_month(standing.month))
