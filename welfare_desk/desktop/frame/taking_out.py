# SPDX-License-Identifier: Apache-2.0
"""The list in sight as a workbook: asks where, writes it off the main thread, says where it went."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from welfare_desk.desktop.frame.sheet_writing import SheetWriting, words_of_act
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme.tokens import Tone

if TYPE_CHECKING:
    from welfare_desk.desktop.frame.page import Page


def stays() -> str:
    """Why a list without a sheet is not exported."""
    return QCoreApplication.translate("TakingOut", "This list is not exported to Excel.")


def nothing_here() -> str:
    """Why nothing is exported where no list is seen."""
    return QCoreApplication.translate("TakingOut", "There is no list in sight to export.")


def empty() -> str:
    """Why nothing is exported where the list that would be seen has no row."""
    return QCoreApplication.translate("TakingOut", "The list in sight is empty: there is no row to export.")


class ListExport(SheetWriting):
    """Writes what a question gives, all its pages."""

    def lacks(self, question: Any) -> str:
        """Which right somebody lacks who may not carry this list away; empty for none."""
        from welfare_desk.services.exchange.export_rows import export_right

        return lacking(self._page.desk, export_right(self._page.desk.may, question.name))

    def ask_where(self, title: str, question: Any, facts: Any) -> None:
        """Ask for a file name and write the list there; nothing happens without a name."""
        path = self.asked(title)
        if path is not None:
            self.write(path, question, facts)

    def write(self, path: Path, question: Any, facts: Any) -> None:
        """Write the list to this file."""
        from welfare_desk.services.exchange.export_rows import ExportRows, export_command
        from welfare_desk.services.facts import to_json

        command = export_command(self._page.desk.may, question.name)
        self.run(command, ExportRows(question.name, str(path), to_json(facts)))


class TakingOut(QObject):
    """The act of a page that exports the list in sight, as it is narrowed and ordered there."""

    def __init__(self, page: Page, keys: str) -> None:
        super().__init__(page)
        self._page = page
        self.export = ListExport(page)
        self.export.progress.setParent(page)
        self.act = page.command(words_of_act(), "file-spreadsheet", self.take_out, keys, name="list-out")
        self._allow()

    def _allow(self) -> None:
        from welfare_desk.services.exchange.export_rows import any_export_right

        allow(self.act, lacking(self._page.desk, any_export_right(self._page.desk.may)))

    def take_out(self) -> None:
        """Ask where, and write the list under the cursor, else the first in sight; what stays says so."""
        from welfare_desk.services.exchange.whole_lists import list_title

        shown = list(lists_in_sight(self._page))
        asked = next((one.rows.asked_for for one in shown if goes_out(one)), None)
        if asked is None:
            told = stays() if shown else _why_none(self._page)
            self._page.desk.say(told, Tone.AMBER, "file-spreadsheet")
            return
        lacks = self.export.lacks(asked[0])
        if lacks:
            self._page.desk.say(lacks, Tone.AMBER, "lock")
            return
        self._show_card()
        self.export.ask_where(list_title(asked[0].name), *asked)

    def _show_card(self) -> None:
        """The card stands under the page's trouble, where that is."""
        layout = _box_with(self._page.layout(), self._page.trouble)
        if layout is not None and layout.indexOf(self.export.progress) < 0:
            layout.insertWidget(layout.indexOf(self._page.trouble) + 1, self.export.progress)


def goes_out(table: Table) -> bool:
    """Whether what a table shows has a sheet."""
    from welfare_desk.services.exchange.whole_lists import has_sheet

    asked = table.rows.asked_for
    return asked is not None and has_sheet(asked[0].name)


def lists_in_sight(page: QWidget) -> Iterator[Table]:
    """The tables that a page shows: first the one that has the cursor, or had it last."""
    held: QWidget | None = page.focusWidget()
    while held is not None and held is not page and not isinstance(held, Table):
        held = held.parentWidget()
    if isinstance(held, Table) and held.isVisible():
        yield held
    yield from (table for table in page.findChildren(Table) if table.isVisible() and table is not held)


def _why_none(page: QWidget) -> str:
    """Why no table is seen: the words that a list is empty may stand in its place."""
    cards = page.findChildren(ListCard)
    covered = any(card.isVisible() and not card.table.isVisible() for card in cards)
    return empty() if covered else nothing_here()


def _box_with(layout: QLayout | None, widget: QWidget) -> QBoxLayout | None:
    """The box of a layout, or of those in it, in which a widget stands."""
    if layout is None:
        return None
    if layout.indexOf(widget) >= 0:
        return layout if isinstance(layout, QBoxLayout) else None
    for place in range(layout.count()):
        item = layout.itemAt(place)
        found = None if item is None else _box_with(item.layout(), widget)
        if found is not None:
            return found
    return None
