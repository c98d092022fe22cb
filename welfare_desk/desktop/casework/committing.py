# SPDX-License-Identifier: Apache-2.0
"""A dialog with a form that ends in one command: every fault at its field, a later desk told, one key."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.fields import field_words

_OF_THE_DATE = frozenset(
    {"date_in_future", "before_birth", "after_death", "before_last_event", "before_asked", "month_closed"}
)


class CommitDialog(CommandDialog):
    """Subclasses fill `form`, say `command` and `facts()`; the dialog answers with the command's answer.

    Enter in the last field and Ctrl+S commit. `date_field` names the field that faults of the date belong to.
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

    def fresh_wanted(self) -> None:
        """Another desk was faster: read the record again and keep what is typed."""

    def wanted(self) -> tuple[Any, Any]:
        return self.command, self.facts()

    def place_of(self, code: str) -> Field | None:
        return self.form.fields.get(self.date_field) if code in _OF_THE_DATE else super().place_of(code)

    def stale(self, told: Told) -> None:
        who = str(told.facts.get("by") or self.tr("Another desk"))
        fields = field_words(str(name) for name in told.facts.get("fields") or [])
        title = self.tr("{who} has just changed this record").format(who=who)
        text = self.tr("Changed: {fields}. What you typed is kept; look again and record it.")
        said = text.format(fields=fields or "—")
        self.trouble.show_banner(Banner(Tone.VIOLET, "users", title, said))
        self.fresh_wanted()
