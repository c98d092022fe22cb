# SPDX-License-Identifier: Apache-2.0
"""Who has just joined a queue gets the cursor, wherever the order has put them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.waiting.table import QueueTable
from welfare_desk.domain.waiting.listing import WhyPlace
from welfare_desk.services.waiting.moving import QueueMoved
from welfare_desk.services.waiting.questions import WhyHere, why


class Newcomer(QObject):
    """Asks for the rank, has the queue read again by `reload`, and stands there once its rows are known."""

    def __init__(self, page: Page, reload: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._reload = page, reload
        self._found: WhyPlace | None = None

    def joined(self, service: str, moved: QueueMoved) -> None:
        """Somebody has joined the queue that is shown."""
        asked = WhyHere(service, moved.file_no)
        ask = self._page.desk.operations.ask
        ask(why, asked, self._ranked, owner=self._page, on_error=self._gone, latest="newcomer")

    def _ranked(self, found: WhyPlace) -> None:
        self._found = found
        self._reload()

    def _gone(self, _: object) -> None:
        """They have left again meanwhile; the queue is read again for that."""

    def stand(self, table: QueueTable, *, whole: bool) -> None:
        """The rows are here; `whole` where no filter leaves any out."""
        found, self._found = self._found, None
        if found is not None and not table.go_to_key(found.row.entry_id) and whole:
            table.go_to(found.row.rank - 1)
