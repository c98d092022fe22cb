# SPDX-License-Identifier: Apache-2.0
"""The one act, with its key, that takes back the import in sight, wherever the wizard shows one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal

from welfare_desk.desktop.exchange.batch_rows import BatchRowsView
from welfare_desk.desktop.exchange.batches import BatchesCard
from welfare_desk.desktop.exchange.done import DoneStep
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import UNDO_KEY
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.domain.access import Permission
from welfare_desk.services.exchange.facts import BatchShown


class UndoAct(QObject):
    """Signal: `asked` (batch id, Totals) of the import just made, being read or under the cursor."""

    asked = Signal(int, object)

    def __init__(self, page: Page, batches: BatchesCard, rows: BatchRowsView, done: DoneStep) -> None:
        super().__init__(page)
        self._page = page
        self._batches, self._rows, self._done = batches, rows, done
        self.act = page.command(self.tr("Take back this import"), "rotate-ccw", self.take_back, UNDO_KEY)
        for place in (batches, rows, done):
            place.installEventFilter(self)
        batches.table.current_changed.connect(self._follow)
        self._follow()

    def _in_sight(self) -> BatchShown | None:
        if self._rows.isVisible():
            return self._rows.batch
        return self._batches.table.current_row() if self._batches.isVisible() else None

    def _follow(self) -> None:
        just_made = self._done.isVisible()
        batch = self._in_sight()
        allow(
            self.act,
            lacking(self._page.desk, Permission.IMPORT_FILES),
            unless(batch is not None or just_made, nothing_chosen()),
            unless(batch is None or batch.undone_at is None, self.tr("It was taken back already.")),
        )

    def take_back(self) -> None:
        """Ask whether the import in sight is taken back."""
        batch = self._in_sight()
        if self._done.isVisible():
            self._done.undo_asked.emit()
        elif batch is not None:
            self.asked.emit(batch.id, batch.totals)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False
