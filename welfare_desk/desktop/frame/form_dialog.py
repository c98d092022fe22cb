# SPDX-License-Identifier: Apache-2.0
"""A dialog that records one thing: what it is about, a form, one command."""

from __future__ import annotations

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import Label


class FormDialog(CommandDialog):
    """Subclasses add fields to `form`, then call `finish`; `told` is what it is about, in a line."""

    def __init__(self, page: Page, title: str, told: str = "", *, width: int = 560, columns: int = 2) -> None:
        super().__init__(page, title, width=width, columns=columns)
        self.told = Label(told, "muted", wrap=True)
        if told:
            self.body.addWidget(self.told)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)

    def finish(self, words: str, icon: str = "check", kind: ButtonKind = ButtonKind.FILLED) -> None:
        """Put the acts at the foot, once every field is there."""
        self.add_cancel()
        self.sends_with(Button(words, icon, kind))
