# SPDX-License-Identifier: Apache-2.0
"""The list as a workbook: asks where, writes it off the main thread, says where it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_where_to_save
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.domain.summary.listing import FileFilter, SortBy
from welfare_desk.domain.text import hold_path

if TYPE_CHECKING:
    from welfare_desk.desktop.frame.page import Page


class Export:
    """Writes the files of a filter to a workbook; `progress` is the card its page shows meanwhile."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.progress = ProgressCard(
            "file-spreadsheet",
            QCoreApplication.translate("Export", "Writing the list to Excel"),
            QCoreApplication.translate("Export", "If you cancel, no file is left behind."),
        )

    def ask_where(self, wanted: FileFilter, sort: SortBy, descending: bool) -> None:
        """Ask for a file name and write the list there; nothing happens without a name."""
        title = QCoreApplication.translate("Export", "Export this list to Excel")
        stem = QCoreApplication.translate("Export", "files")
        proposed = f"{stem} {day(self._page.desk.today()).replace('/', '-')}.xlsx"
        path = ask_where_to_save(self._page, title, proposed, "Excel (*.xlsx)")
        if path:
            self.write(Path(path), wanted, sort, descending)

    def write(self, path: Path, wanted: FileFilter, sort: SortBy, descending: bool) -> None:
        """Write the list to this file."""
        from welfare_desk.services.exchange.export import ExportList, export_list

        running = self._page.desk.operations.do(
            export_list,
            ExportList(str(path), wanted, sort, descending),
            self._written,
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
            slow=True,
        )
        self.progress.watch(running)

    def _written(self, answer: Any) -> None:
        self.progress.done()
        told = QCoreApplication.translate("Export", "{count} files written to {path}")
        if answer.rows == 1:
            told = QCoreApplication.translate("Export", "One file written to {path}")
        self._page.desk.say(told.format(count=number(answer.rows), path=hold_path(answer.path)))

    def _failed(self, told: Told) -> None:
        self.progress.done()
        if told.kind is not ErrorKind.CANCELLED:
            self._page.show_trouble(told)
