# SPDX-License-Identifier: Apache-2.0
"""Telling what was done, with the ten-second offer to take it back where a use case does that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page

UNDO_KEY = "Ctrl+Shift+Z"
"""Takes back what stands under the cursor of a list of things done; Ctrl+Z is for the ten-second offer."""


def tell_done(page: Page, told: str, *backs: tuple[Any, Any] | None) -> None:
    """Say what was done; `backs` are the commands with their facts that take it back, one after the other.

    What was on offer before is so no more.
    """
    steps = [back for back in backs if back is not None]
    if steps:
        page.desk.offer_undo(told, lambda: _take_back(page, steps))
    else:
        page.desk.end_offer()  # it may be of what has just been done away with
        page.desk.say(told)


def open_telling(page: Page, dialog: CommandDialog, told: str | Callable[[Any], str]) -> None:
    """Open a dialog; once it is sent, say what was done and offer what the dialog knows to take it back.

    `told` may depend on the answer.
    """

    def done(answer: Any) -> None:
        if answer is not None:
            words = told if isinstance(told, str) else told(answer)
            tell_done(page, words, dialog.undoing(answer))

    dialog.answered.connect(done)
    dialog.open()


def _take_back(page: Page, steps: Sequence[tuple[Any, Any]]) -> None:
    if not steps:
        page.desk.say(taken_back())
        return
    command, facts = steps[0]
    # Another page may be in sight by now: there a refusal is said over the page.
    refused = page.show_trouble if page.isVisible() else page.desk.show_error
    page.do(command, facts, lambda _: _take_back(page, steps[1:]), on_error=refused)


def taken_back() -> str:
    """What is said once the offer was taken."""
    return QCoreApplication.translate("TakingBack", "Taken back")


def offer_over() -> str:
    """What Ctrl+Z says when nothing is on offer any more."""
    return QCoreApplication.translate(
        "TakingBack", "The offer to take back stands for ten seconds; later it is done where it stands."
    )


def at_once() -> str:
    """The reason kept with what is taken back by the offer, where the office asks for one."""
    return QCoreApplication.translate("TakingBack", "recorded by mistake, taken back at once")
