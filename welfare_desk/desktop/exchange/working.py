# SPDX-License-Identifier: Apache-2.0
"""Long work of the wizard: one card at a time with count, time left and cancel, off the main thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.operations import Running
from welfare_desk.desktop.theme.look import px


class Works(QWidget):
    """The work under way for a page. Signal `busy` (bool): work that keeps the clerk waiting starts, ends."""

    busy = Signal(bool)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._running: Running | None = None
        self.reading = ProgressCard(
            "file-spreadsheet",
            self.tr("Reading the workbook"),
            self.tr("Reading writes nothing; cancel whenever you like."),
        )
        self.writing = ProgressCard(
            "upload",
            self.tr("Importing"),
            self.tr("If you cancel, nothing of this list stays in the office."),
        )
        self.reporting = ProgressCard(
            "download", self.tr("Writing the report"), self.tr("If you cancel, no file is left behind.")
        )
        self.undoing = ProgressCard(
            "rotate-ccw",
            self.tr("Taking the import back"),
            self.tr("If you cancel, the import stays as it is."),
        )
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for card in self._cards():
            self._layout.addWidget(card)
            card.installEventFilter(self)

    def _cards(self) -> tuple[ProgressCard, ...]:
        return self.reading, self.writing, self.reporting, self.undoing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            shown = any(not card.isHidden() for card in self._cards())
            self._layout.setContentsMargins(0, px(8) if shown else 0, 0, 0)
        return False

    def under_way(self) -> bool:
        """Whether something runs that can be cancelled."""
        return self._running is not None

    def cancel(self) -> None:
        """Ask the work to stop."""
        for card in self._cards():
            card.cancel()

    def ask(
        self,
        card: ProgressCard,
        question: Any,
        facts: Any,
        then: Callable[[Any], None],
        *,
        latest: str = "",
        quiet: bool = False,
    ) -> None:
        """Ask what takes long; a newer question of the same `latest` name makes the older one worthless.

        A `quiet` question leaves the page in the clerk's hands meanwhile.
        """
        running = self._page.desk.operations.ask_long(
            question,
            facts,
            partial(self._arrived, then),
            owner=self._page,
            on_error=self._failed,
            on_progress=card.moved,
            latest=latest,
        )
        self._follow(card, running, quiet)

    def do(
        self,
        card: ProgressCard,
        command: Any,
        facts: Any,
        then: Callable[[Any], None],
        *,
        key: str,
        on_error: Callable[[Told], None] | None = None,
        rows: int = 0,
    ) -> None:
        """Change what takes long; with `rows`, progress is told in rows whatever the service counts in."""

        def moved(done: int, total: int) -> None:
            card.moved(done * rows // max(total, 1) if rows else done, rows or total)

        running = self._page.desk.operations.do(
            command,
            facts,
            partial(self._arrived, then),
            owner=self._page,
            on_error=partial(self._failed, then=on_error),
            on_progress=moved,
            key=key,
        )
        self._follow(card, running)

    def _follow(self, card: ProgressCard, running: Running, quiet: bool = False) -> None:
        self._running = running
        card.watch(running)
        if not quiet:
            self.busy.emit(True)

    def _end(self) -> None:
        self._running = None
        for card in self._cards():
            card.done()
        self.busy.emit(False)

    def _arrived(self, then: Callable[[Any], None], answer: Any) -> None:
        self._end()
        then(answer)

    def _failed(self, told: Told, then: Callable[[Told], None] | None = None) -> None:
        self._end()
        if told.kind is ErrorKind.CANCELLED:
            self._page.trouble.clear()
        elif then is not None:
            then(told)
        else:
            self._page.show_trouble(told)
