# SPDX-License-Identifier: Apache-2.0
"""Long work of a page: one piece at a time under its card, told how far it is, stopped by Esc."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.messages import ErrorKind, Told

Answered = Callable[[Any], None]
Failed = Callable[[Told], object]


class LongWork(QObject):
    """`do` a command or `ask` a question; while one is under way another is not begun."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._card: ProgressCard | None = None

    def under_way(self) -> bool:
        """Whether anything is."""
        return self._card is not None

    def cancel(self) -> None:
        """Ask it to stop."""
        if self._card is not None:
            self._card.cancel()

    def do(
        self,
        card: ProgressCard,
        command: Any,
        facts: Any,
        done: Answered,
        *,
        slow: bool = False,
        failed: Failed | None = None,
    ) -> None:
        """Change something under a card; cancelled, nothing is changed.

        `failed` hears why it came to nothing, or stopped on its way, instead of the page.
        """
        self._begin(
            partial(self._page.desk.operations.do, command, facts, slow=slow),
            card,
            done,
            failed or partial(self._failed, self.tr("Cancelled: nothing was changed")),
        )

    def ask(
        self, card: ProgressCard, question: Any, facts: Any, done: Answered, *, failed: Failed | None = None
    ) -> None:
        """Ask what takes long under a card; `failed` hears why it came to nothing, instead of the page."""
        self._begin(
            partial(self._page.desk.operations.ask_long, question, facts),
            card,
            done,
            failed or partial(self._failed, self.tr("Cancelled")),
        )

    def _begin(self, start: Callable[..., Any], card: ProgressCard, done: Answered, failed: Failed) -> None:
        if self._card is not None:
            return
        self._card = card

        def ended() -> None:
            self._card = None
            card.done()

        def answered(answer: Any) -> None:
            ended()
            self._page.trouble.clear()
            done(answer)

        def refused(told: Told) -> None:
            ended()
            failed(told)

        card.watch(start(answered, owner=self._page, on_error=refused, on_progress=card.moved))

    def _failed(self, cancelled: str, told: Told) -> None:
        if told.kind is ErrorKind.CANCELLED:
            self._page.desk.say(cancelled)
        else:
            self._page.show_trouble(told)
