# SPDX-License-Identifier: Apache-2.0
"""From a number to the list behind it: over the months of a longer period, which are then asked about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import listed, month_title
from welfare_desk.desktop.summary.month.columns import Names
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.statement import Key
from welfare_desk.sentences.month_titles import place_title
from welfare_desk.sentences.month_words import table_title, unit_title
from welfare_desk.services.summary.monthly.sources import (
    AskSources,
    NumberSources,
    SourceMonth,
    number_sources,
)

Opens = Callable[[JalaliMonth, Key], None]
"""Opens the list behind a figure of a month."""


class SourcesDialog(Dialog):
    """Answers with the month and figure chosen."""

    def __init__(self, page: Page, rows: tuple[SourceMonth, ...], names: Names) -> None:
        super().__init__(page, self.tr("The number is made of these"), width=680)
        self._names = names
        hint = self.tr("Each month has its own list: choose one and press Enter.")
        self.body.addWidget(Label(hint, "muted", wrap=True))
        self.table = Table(
            self._columns(),
            name="number_sources",
            accessible_name=self.tr("Months and figures that the number is made of"),
            two_lines=True,
            memory=page.desk.memory,
        )
        card = ListCard(self.table)
        card.setProperty("card", "soft")
        card.setMinimumHeight(px(300))
        self.body.addWidget(card)
        self.table.show_rows(from_rows(list(rows)))
        self.table.go_to(0)
        self.table.opened.connect(self.answer)
        self.add_cancel(self.tr("Close"))
        self.open_button = Button(self.tr("Open the list behind it"), "list", ButtonKind.FILLED)
        self.commits_with(self.open_button).clicked.connect(self._open)

    def _columns(self) -> list[Column]:
        def figure(row: SourceMonth) -> str:
            key = row.told.key
            return place_title(key.table, key.line or "", key.measure, look().language, self._names)

        def table(row: SourceMonth) -> str:
            return table_title(row.told.key.table, look().language)

        def unit(row: SourceMonth) -> str:
            told = unit_title(row.told.unit, look().language)
            if row.closed is None:
                return told
            closed = self.tr("closed with {value}").format(value=figure_words(row.closed.value))
            return listed((told, closed))

        return [
            Column("month", self.tr("Month"), lambda row: month_title(row.month), CellLook.STRONG, width=130),
            Column("figure", self.tr("Figure"), figure, width=240, stretch=1, second=table),
            Column(
                "value", self.tr("In this month"), lambda row: figure_words(row.told.value), CellLook.AMOUNT,
                width=150, second=unit,
            ),
        ]  # fmt: skip

    def open(self) -> None:
        super().open()
        self.table.setFocus()

    def _open(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.answer(row)


class Tracing(QObject):
    """`trace` leads from the figures of a number to one list, at once where only one is meant."""

    def __init__(self, page: Page, names: Names, opens: Opens) -> None:
        super().__init__(page)
        self._page, self._names, self._opens = page, names, opens

    def trace(self, of: tuple[Key, ...]) -> None:
        """Ask which months are behind the figures, then which list is wanted."""
        self._page.ask(number_sources, AskSources(of), partial(self._came), latest="sources")

    def _came(self, found: NumberSources) -> None:
        if len(found.rows) == 1:
            self._go(found.rows[0])
            return
        dialog = SourcesDialog(self._page, found.rows, self._names)
        dialog.answered.connect(self._go)
        dialog.open()

    def _go(self, row: SourceMonth | None) -> None:
        if row is not None:
            self._opens(row.month, row.told.key)
