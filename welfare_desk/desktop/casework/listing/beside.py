# SPDX-License-Identifier: Apache-2.0
"""Keeps the side panel in step with the list: which file it shows, and whether there is room for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from welfare_desk.desktop.casework.listing.panel import SidePanel
from welfare_desk.desktop.frame.page import Page
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.listing import FileRow
from welfare_desk.services.casework.questions import ShowFile, show

_FOLDED = "files/panel_folded"
_PATIENCE = 120  # milliseconds the cursor rests on a row before its file is read


class Beside(QObject):
    """The side panel of a page. Below `WIDE` pixels it goes, and F2 brings it for as long as it is wanted."""

    WIDE = 1200

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._memory = page.desk.memory
        self._folded = self._memory.get(_FOLDED) is True
        self._wide = True
        self._called = False
        self._file_no = ""
        self.panel = SidePanel(page.desk.today, may_print=page.desk.may(Permission.EDIT_FILES))
        self.panel.folded.connect(self.toggle)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PATIENCE)
        self._rest.timeout.connect(self._ask)

    def fit(self, width: int) -> None:
        """The window has another width, in pixels at scale 1."""
        self._wide = width >= self.WIDE
        self._called = self._called and not self._wide
        self._place()

    def toggle(self) -> None:
        """Show or hide the panel; a wide window keeps the choice for tomorrow."""
        if self._wide:
            self._folded = not self._folded
            self._memory.put(_FOLDED, self._folded)
        else:
            self._called = not self._called
        self._place()

    def show_row(self, row: FileRow | None) -> None:
        """The cursor stands on another row, or on none."""
        self._file_no = "" if row is None else row.file_no
        if row is None:
            self._rest.stop()
            self.panel.clear()
        else:
            self._rest.start()

    def _place(self) -> None:
        shown = not self._folded if self._wide else self._called
        self.panel.setVisible(shown)
        if shown and self._file_no:
            self._rest.start()

    def _ask(self) -> None:
        if self._file_no and not self.panel.isHidden():
            self._page.ask(show, ShowFile(self._file_no), self._show, latest="beside")

    def _show(self, summary: FileSummary) -> None:
        if summary.file.file_no == self._file_no:
            self.panel.show_file(summary)
