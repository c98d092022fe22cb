# SPDX-License-Identifier: Apache-2.0
"""What was declared of the month beside its checks, where the window has room for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, reason_of
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.summary.month.columns import Names
from welfare_desk.desktop.summary.month.declared import DeclaredPart
from welfare_desk.desktop.summary.month.declared_columns import NUMBERS, close_columns, key_of, row_of
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.declarations import Beside


class DeclaredCard(Card):
    """Enter opens the list behind the computed figure. Signal: `figure_wanted` (its keys)."""

    figure_wanted = Signal(object)

    def __init__(self, page: Page, names: Names) -> None:
        super().__init__(margin=12)
        self.new_button = Button(self.tr("New declared figure"), "plus", ButtonKind.LINK, small=True)
        self.table = Table(
            close_columns(names),
            name="month_declared_beside",
            accessible_name=self.tr("Declared beside computed"),
            key=row_of,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.list = ListCard(self.table)
        self.list.setProperty("card", "soft")
        self.add_act(self.new_button)
        self.body.addWidget(self.list, 1)
        self.table.opened.connect(self._open)
        self.table.rows.loaded.connect(lambda _: self.table.widths.hold_words(NUMBERS))

    def records_in(self, part: DeclaredPart) -> None:
        """A new one is asked for by the part that has them all."""
        self.new_button.clicked.connect(part.record_of_month)
        part.new_act.changed.connect(lambda: allow(self.new_button, reason_of(part.new_act)))
        allow(self.new_button, reason_of(part.new_act))

    def show_declared(self, month: JalaliMonth, rows: Sequence[Beside], note: str) -> None:
        """The declarations of a month; without any the card is its head alone."""
        self.say(
            self.tr("Declared beside computed"),
            note if rows else self.tr("nothing was declared of this month"),
        )
        self.table.show_rows(from_rows(list(rows)), of=month)
        self.list.setVisible(bool(rows))
        tall = QSizePolicy.Policy.Expanding if rows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, tall)

    def _open(self, row: Beside) -> None:
        self.figure_wanted.emit((key_of(row),))
