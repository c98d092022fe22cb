# SPDX-License-Identifier: Apache-2.0
"""What stands behind one tab of a file's page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent

from welfare_desk.desktop.casework.keeping import Keeping
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.table import Table
from welfare_desk.domain.summary.file import FileSummary


class FilePart(Leading):
    """A part of a file's page. Subclasses build in `__init__`, show the summary in `fill`.

    What the summary does not hold is asked in `fetch`, which comes when the part is seen with a file it has
    not shown yet: the page opens without waiting for its tabs. Use `page.ask`, `page.do` and `page.desk`.
    Signals: `member_wanted` (the number of a file to open), `coverage_wanted` (record a change),
    `fresh_wanted` (the file has changed: read it again), `part_wanted` (the name of a part to be seen).
    """

    member_wanted = Signal(str)
    coverage_wanted = Signal()
    fresh_wanted = Signal()
    part_wanted = Signal(str)

    keys: tuple[Key, ...] = ()
    """What the status bar names while the part is seen."""

    keeping: Keeping | None = None
    """The form of the part, if it has one: kept, saved and asked about with the page's own."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.summary: FileSummary | None = None
        self.rows_of: dict[QAction, tuple[Table, ...]] = {}
        """The lists of which an act is about the row under the cursor; acts on the file have none."""
        self._unseen = False

    def act(
        self, words: str, icon: str, slot: Callable[[], object], keys: str = "", button: Button | None = None
    ) -> QAction:
        """An act of this part: its key works while the part is seen, F1 and the palette list it."""
        return keyed(self, words, icon, slot, keys, button)

    def on_row(self, rows: Table, *acts: QAction) -> None:
        """These acts are about the row under the cursor of a list: who is led to them chooses it first."""
        self.on_any_row((rows,), *acts)

    def on_any_row(self, lists: tuple[Table, ...], *acts: QAction) -> None:
        """So are these, whichever of the lists has the cursor."""
        self.rows_of |= dict.fromkeys(acts, lists)

    def show_file(self, summary: FileSummary) -> None:
        """Show this file, or the same one afresh."""
        self.summary = summary
        self.fill(summary)
        self._unseen = True
        if self.isVisible():
            self._fetch_once()

    def fill(self, summary: FileSummary) -> None:
        """Show what the summary holds."""

    def added(self, row_id: int) -> None:
        """Put the cursor on what was just added, where the part shows it."""

    def lead_to(self, row_id: int) -> None:
        """A link leads to a row of the part: put the cursor on it as soon as it is there."""

    def save(self) -> bool:
        """Save what is typed in the part beside its form; False where there is nothing of the kind."""
        return False

    def file_id(self) -> int | None:
        """Whose rows the lists of the part show; None before any file."""
        return None if self.summary is None else self.summary.file.id

    def fetch(self, summary: FileSummary) -> None:
        """Ask the office for what the summary does not hold."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fetch_once()

    def _fetch_once(self) -> None:
        if self._unseen and self.summary is not None:
            self._unseen = False
            self.fetch(self.summary)
