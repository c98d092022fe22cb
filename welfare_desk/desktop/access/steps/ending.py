# SPDX-License-Identifier: Apache-2.0
"""Steps 4 and 5: where copies lie, and how the first list comes in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.access.places import ask_for_backup_folder
from welfare_desk.desktop.access.steps.step import Making, Step
from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Progress
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone

BACKUP_FOLDER = "backup_folder"
"""Where this PC puts copies by hand; kept in the window's memory."""


class BackupStep(Step):
    """A first verified copy on another disk; may be left for later."""

    def __init__(self, making: Making) -> None:
        title = self.tr("Where do backups lie?")
        text = self.tr("A copy on the same disk dies with it: choose a second disk or a USB stick.")
        super().__init__(making, 4, title, text)
        self.folder = Label(self.tr("no folder chosen yet"), "strong", code=True)
        self.choose = Button(self.tr("Choose a folder…"), "folder-open", ButtonKind.PLAIN)
        self.state = Hint("database-backup", self.tr("No copy has been made yet"), Tone.AMBER)
        card = Card(self.tr("Folder for backups"), soft=True)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        card.body.addLayout(row)
        card.body.addWidget(self.state)
        self.body.addWidget(card)
        words = self.tr("You may go on without one; the sign-in window then reminds you in amber.")
        self.body.addWidget(Label(words, "muted", wrap=True))
        self.body.addStretch(1)
        self.choose.clicked.connect(self._choose)

    def _choose(self) -> None:
        folder = ask_for_backup_folder(self, self.making.folder)
        if folder is not None:
            self.copy_to(folder)

    def copy_to(self, folder: Path) -> None:
        """Make and verify the first copy there."""
        made = self.making.made
        if made is None:
            return
        self.making.memory.put(BACKUP_FOLDER, str(folder))
        self.folder.setText(str(folder))
        self.state.say(self.tr("A copy is being made and verified…"))
        allow(self.choose, under_way())
        self.making.operations.run(
            partial(_copying, self.making.doors.make_backup, made.session, folder),
            self._copied,
            owner=self,
            on_error=self._refused,
        )

    def _copied(self, file: str) -> None:
        allow(self.choose)
        self.trouble.clear()
        self.state.icon.show_icon("circle-check", "green")
        self.state.words.set_tone(Tone.GREEN)
        self.state.say(self.tr("The copy is made and verified"))
        self.changed.emit()

    def _refused(self, told: Told) -> None:
        allow(self.choose)
        self.state.say(self.tr("No copy has been made yet"))
        self.trouble.show_error(told)

    def first_focus(self) -> QWidget:
        return self.choose


class LastStep(Step):
    """The list every office has in Excel comes in now, or the first file is written by hand."""

    def __init__(self, making: Making) -> None:
        title = self.tr("The office is ready")
        text = self.tr("Bring your Excel list now, or begin with an empty office.")
        super().__init__(making, 5, title, text)
        self.list_button = Button(self.tr("Import the Excel list"), "file-spreadsheet", ButtonKind.FILLED)
        self.empty_button = Button(self.tr("Begin with an empty office"), "folder-open")
        card = Card(self.tr("The list of clients"), soft=True)
        words = self.tr(
            "Nothing is written before you have seen every row and agreed; the import can be undone."
        )
        card.body.addWidget(Label(words, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.list_button)
        row.addWidget(self.empty_button)
        row.addStretch(1)
        card.body.addLayout(row)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list_button.clicked.connect(self._import)
        self.empty_button.clicked.connect(self.done)

    def _import(self) -> None:
        self.wanted.emit("import")

    def first_focus(self) -> QWidget:
        return self.list_button


def _copying(make_backup: Any, session: Any, folder: Path, progress: Progress) -> str:
    return str(make_backup(session, folder))
