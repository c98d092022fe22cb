# SPDX-License-Identifier: Apache-2.0
"""A list becomes a workbook: asks where, writes it off the main thread, says where it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_where_to_save, file_name
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.domain.text import hold_path

if TYPE_CHECKING:
    from welfare_desk.desktop.frame.page import Page


def words_of_act() -> str:
    """What the act is called on every page."""
    return QCoreApplication.translate("TakingOut", "Export this list to Excel")


class SheetWriting:
    """Runs a command that writes a list; `progress` is the card its page shows meanwhile."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.progress = ProgressCard(
            "file-spreadsheet",
            QCoreApplication.translate("TakingOut", "Writing the list to Excel"),
            QCoreApplication.translate("TakingOut", "If you cancel, no file is left behind."),
        )

    def asked(self, title: str) -> Path | None:
        """The file that is chosen for a list of this name; None without one."""
        proposed = file_name(".xlsx", title, day(self._page.desk.today()))
        path = ask_where_to_save(self._page, words_of_act(), proposed, "Excel (*.xlsx)")
        return Path(path) if path else None

    def run(self, command: Any, facts: Any) -> None:
        """Write by a command whose answer has `rows` and `path`."""
        running = self._page.desk.operations.do(
            command,
            facts,
            self._written,
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
            slow=True,
        )
        self.progress.watch(running)

    def words(self, rows: int) -> str:
        """What is said of so many rows, with places for `count` and `path`."""
        if rows == 1:
            return QCoreApplication.translate("TakingOut", "One row written to {path}")
        return QCoreApplication.translate("TakingOut", "{count} rows written to {path}")

    def _written(self, answer: Any) -> None:
        self.progress.done()
        told = self.words(answer.rows).format(count=number(answer.rows), path=hold_path(answer.path))
        self._page.desk.say(told)

    def _failed(self, told: Told) -> None:
        self.progress.done()
        if told.kind is not ErrorKind.CANCELLED:
            self._page.show_trouble(told)
