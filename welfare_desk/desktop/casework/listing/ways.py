# SPDX-License-Identifier: Apache-2.0
"""The ways from the list of files to the pages under it, which have no entry on the rail."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.pages import spec_of
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.keys import name_of_keys
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Permission

_KEYS = {
    "ending": "F9",
    "import": "Ctrl+Shift+I",
    "quality": "Ctrl+Shift+D",
    "letters": "Ctrl+Shift+L",
    "papers": "Ctrl+Shift+R",
}


class Ways(QWidget):
    """A button by icon and a key of the page for each; `add_commands` puts them into F1 and the palette."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        translate = QCoreApplication.translate
        self._words = {
            "ending": translate("FilesWays", "Documents that end soon"),
            "import": translate("FilesWays", "Import from Excel"),
            "quality": translate("FilesWays", "Data quality"),
            "letters": translate("FilesWays", "Register of letters"),
            "papers": translate("FilesWays", "Register of papers"),
        }
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for name, words in self._words.items():
            named = f"{words} ({name_of_keys(_KEYS[name])})"
            self.buttons[name] = Button("", spec_of(name).icon, name=named)
            row.addWidget(self.buttons[name])

    def add_commands(self) -> None:
        """One act of the page for each."""
        desk = self._page.desk
        for name, words in self._words.items():
            spec = spec_of(name)
            act = self._page.command(words, spec.icon, partial(desk.go, name), _KEYS[name])
            allow(act, lacking(desk, Permission(spec.permission)))
            self.buttons[name].act(act)
