# SPDX-License-Identifier: Apache-2.0
"""A list of equipment as a workbook: asks where, writes it off the main thread, says where it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.allowing import lacking
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_where_to_save
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.domain.text import hold_path

if TYPE_CHECKING:
    from welfare_desk.desktop.frame.page import Page


class ListExport:
    """Writes what a question gives, all its pages; `progress` is the card its page shows meanwhile."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.progress = ProgressCard(
            "file-spreadsheet",
            QCoreApplication.translate("ListExport", "Writing the list to Excel"),
            QCoreApplication.translate("ListExport", "If you cancel, no file is left behind."),
        )

    def lacks(self, question: Any) -> str:
        """Which right somebody lacks who may not carry this list away; empty for none."""
        from welfare_desk.services.exchange.export_rows import export_right

        return lacking(self._page.desk, export_right(self._page.desk.may, question.name))

    def ask_where(self, title: str, question: Any, facts: Any) -> None:
        """Ask for a file name and write the list there; nothing happens without a name."""
        words = QCoreApplication.translate("ListExport", "Export this list to Excel")
        proposed = f"{title} {day(self._page.desk.today()).replace('/', '-')}.xlsx"
        path = ask_where_to_save(self._page, words, proposed, "Excel (*.xlsx)")
        if path:
            self.write(Path(path), question, facts)

    def write(self, path: Path, question: Any, facts: Any) -> None:
        """Write the list to this file."""
        from welfare_desk.services.exchange.export_rows import ExportRows, export_command
        from welfare_desk.services.facts import to_json

        running = self._page.desk.operations.do(
            export_command(self._page.desk.may, question.name),
            ExportRows(question.name, str(path), to_json(facts)),
            self._written,
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
            slow=True,
        )
        self.progress.watch(running)

    def _written(self, answer: Any) -> None:
        self.progress.done()
        told = QCoreApplication.translate("ListExport", "{count} rows written to {path}")
        if answer.rows == 1:
            told = QCoreApplication.translate("ListExport", "One row written to {path}")
        self._page.desk.say(told.format(count=number(answer.rows), path=hold_path(answer.path)))

    def _failed(self, told: Told) -> None:
        self.progress.done()
        if told.kind is not ErrorKind.CANCELLED:
            self._page.show_trouble(told)
