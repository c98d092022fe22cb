# SPDX-License-Identifier: Apache-2.0
"""Rows pasted into the wizard: read in memory as a workbook would be, and nothing written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from welfare_desk.desktop.exchange.working import Works
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.services.exchange.facts import ReadPasted
from welfare_desk.services.exchange.looking import read_pasted

if TYPE_CHECKING:
    from welfare_desk.desktop.exchange.wizard import ImportPage


class Pasting(QObject):
    """Takes what was copied elsewhere: rows of a spreadsheet, or a workbook copied in its folder."""

    def __init__(self, page: ImportPage, works: Works) -> None:
        super().__init__(page)
        self._page = page
        self._works = works

    def paste(self) -> None:
        """Ctrl+V: read what the clipboard holds; a list begun goes only when the clerk says so."""
        if self._works.under_way():
            return
        if self._page.at_work():
            title = self.tr("Read the copied rows instead?")
            words = self.tr("The list you began is let go of, with what you decided about its rows.")
            ask(self._page, title, words, [(self.tr("Read the copied rows"), True)], self._sure)
            return
        self._take()

    def _sure(self, sure: object) -> None:
        if sure:
            self._take()

    def _take(self) -> None:
        # None of an empty one on some systems, which Qt's types leave out.
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        path = file_in(held) if held is not None else ""
        if path:
            self._page.open_workbook(path)
            return
        self._page.trouble.clear()
        works = self._works
        works.ask(
            works.reading,
            read_pasted,
            ReadPasted(held.text() if held is not None else ""),
            self._page.show_list,
        )


def file_in(held: QMimeData) -> str:
    """The one file that is dropped or copied; empty for several or for anything else."""
    paths = [url.toLocalFile() for url in held.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else ""
