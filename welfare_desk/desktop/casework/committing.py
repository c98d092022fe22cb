# SPDX-License-Identifier: Apache-2.0
"""A dialog with a form that ends in one command: every fault at its field, a later desk told, one key."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.field import Field

_OF_THE_DATE = frozenset(
    {
        "date_in_future",
        "before_birth",
        "after_death",
        "before_last_event",
        "before_event_ahead",
        "before_asked",
        "month_closed",
    }
)


class CommitDialog(CommandDialog):
    """Subclasses fill `form`, say `command` and `facts()`; the dialog answers with the command's answer.

    Ctrl+S commits, and Enter in the last field goes to the button that does.
    `date_field` names the field that faults of the date belong to.
    """

    command: Any = None
    date_field = "effective_on"

    def __init__(self, page: Page, title: str, act: str, *, width: int = 560, columns: int = 2) -> None:
        super().__init__(page, title, width=width, columns=columns)
        self.save_button = Button(act, "check", ButtonKind.FILLED)

    def finish(self) -> None:
        """Lay out what was filled: call it at the end of `__init__`."""
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.add_cancel()
        self.sends_with(self.save_button)

    def facts(self) -> Any:
        """What the command is called with; every field has been checked."""
        raise NotImplementedError

    def wanted(self) -> tuple[Any, Any]:
        return self.command, self.facts()

    def place_of(self, code: str) -> Field | None:
        return self.form.fields.get(self.date_field) if code in _OF_THE_DATE else super().place_of(code)
