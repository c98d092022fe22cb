# SPDX-License-Identifier: Apache-2.0
"""What one section of the settings is."""

from __future__ import annotations

import platform
from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.services.office_settings import OfficeSettings
from welfare_desk.services.pc_choices import NotePcChoice, note_pc_choice


class Section(QWidget):
    """Part of the settings behind one entry of their list. Use `page.do`, `page.desk`.

    `show_settings` comes with what the office has set, each time it may have changed.
    """

    wanted_field = ""
    """The name of the field that gets the cursor next, where a section heeds it."""

    keys: tuple[Key, ...] = ()
    """What the status bar names while the section is shown, beside Enter."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def act(self, words: str, icon: str, slot: Callable[[], object], keys: str, button: Button) -> QAction:
        """An act of this section with its button: its key works while the section is shown, F1 lists it."""
        return keyed(self, words, icon, slot, keys, button)

    def show_settings(self, settings: OfficeSettings) -> None:
        """Show what the office has set; sections of this PC have nothing to show."""

    def note(self, name: str, value: str, then: Callable[[], None] | None = None) -> None:
        """Leave a trace of a choice for this PC, then go on; the choice stands even if none can be left."""

        def go_on(_: object) -> None:
            if then is not None:
                then()

        facts = NotePcChoice(platform.node() or "?", name, value)
        self.page.do(note_pc_choice, facts, go_on, on_error=go_on)

    def edited(self) -> bool:
        """Whether something typed is not saved yet."""
        return False

    def save(self) -> None:
        """Save what is typed; only sections with `edited` are asked."""

    def first_focus(self) -> QWidget:
        """What gets the cursor when the section is chosen."""
        return self
