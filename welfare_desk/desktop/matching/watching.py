# SPDX-License-Identifier: Apache-2.0
"""Long questions with progress and cancel, which plain questions of a page do not have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.operations import Running


def ask_watched(
    page: Page,
    card: ProgressCard,
    question: Any,
    facts: Any,
    on_answer: Callable[[Any], None],
    on_end: Callable[[], None],
) -> Running:
    """Ask off the main thread with the card following; `on_end` comes however it ends."""

    def answered(answer: Any) -> None:
        card.done()
        on_end()
        on_answer(answer)

    def failed(told: Any) -> None:
        card.done()
        on_end()
        page.show_trouble(told)

    running = page.desk.operations.ask_long(
        question,
        facts,
        answered,
        owner=page,
        on_error=failed,
        on_progress=card.moved,
        latest=question.name,
    )
    card.watch(running)
    return running
