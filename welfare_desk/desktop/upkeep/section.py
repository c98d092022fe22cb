# SPDX-License-Identifier: Apache-2.0
"""What one section of the settings is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.services.office_settings import OfficeSettings


class Section(QWidget):
    """Part of the settings behind one entry of their list. Use `page.do`, `page.desk`.

    `show_settings` comes with what the office has set, each time it may have changed.
    """

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def show_settings(self, settings: OfficeSettings) -> None:
        """Show what the office has set; sections of this PC have nothing to show."""

    def edited(self) -> bool:
        """Whether something typed is not saved yet."""
        return False

    def save(self) -> None:
        """Save what is typed; only sections with `edited` are asked."""

    def first_focus(self) -> QWidget:
        """What gets the cursor when the section is chosen."""
        return self
