# SPDX-License-Identifier: Apache-2.0
"""Writing the list into the office, and taking an import back: the two changes the wizard makes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.desktop.exchange.draft import Draft
from welfare_desk.desktop.exchange.working import Works
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import new_key
from welfare_desk.domain.exchange.outcome import Totals
from welfare_desk.services.exchange.facts import BatchId, BatchShown, Imported, Undone
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.undoing import undo_import

if TYPE_CHECKING:
    from welfare_desk.desktop.exchange.wizard import ImportPage


class Importing(QObject):
    """Signals: `imported` (Draft, Imported), `undone` (Undone), `outdated` (Told: the file is another)."""

    imported = Signal(object, object)
    undone = Signal(object)
    outdated = Signal(object)

    def __init__(self, page: ImportPage, works: Works) -> None:
        super().__init__(page)
        self._page = page
        self._works = works

    def import_list(self) -> None:
        """Write the list into the office, whole or not at all; a retry is the same change."""
        draft = self._page.draft
        if draft is None or draft.check is None or self._works.under_way():
            return
        self._page.trouble.clear()
        draft.key = draft.key or new_key()
        self._works.do(
            self._works.writing,
            import_files,
            draft.to_import(),
            partial(self._done, draft),
            key=draft.key,
            on_error=self._failed,
            rows=draft.check.totals.rows,
        )

    def _done(self, draft: Draft, answer: Imported) -> None:
        self.imported.emit(draft, answer)

    def _failed(self, told: Told) -> None:
        if told.code == "list_changed":
            self.outdated.emit(told)
            return
        self._page.trouble.show_error(told, again=self.import_list)

    def ask_undo_of(self, batch: BatchShown) -> None:
        """Ask whether to take back an import of the list of imports."""
        self.ask_undo(batch.id, batch.totals)

    def ask_undo(self, batch_id: int, totals: Totals) -> None:
        """Ask whether to take an import back, saying what goes."""
        told = self.tr(
            "{files} new files go and {completed} completed ones become as before. This works only while "
            "nobody has changed them. The rows of the import stay readable."
        )
        words = told.format(files=number(totals.accepted), completed=number(totals.updated))
        acts = [(self.tr("Take back the import"), True)]
        then: Callable[[object], None] = partial(self._undo, batch_id)
        ask(self._page, self.tr("Take back this import?"), words, acts, then, danger=True)

    def _undo(self, batch_id: int, sure: object) -> None:
        if sure:
            works = self._works
            works.do(works.undoing, undo_import, BatchId(batch_id), self._taken_back, key=new_key())

    def _taken_back(self, answer: Undone) -> None:
        self.undone.emit(answer)
