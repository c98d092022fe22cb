# SPDX-License-Identifier: Apache-2.0
"""The scanner's folder of this PC: what arrives there is offered, and never deleted without asking."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.domain.text import isolate

FOLDER = "scanner/folder"
"""Name in the memory of this PC."""
ENDINGS = (".pdf", ".jpg", ".jpeg", ".png")
SETTLED = 700
"""Milliseconds in which a file must not grow any more: the scanner has then let go of it."""


def scanner_folder(memory: Memory) -> str:
    """The folder chosen on this PC; empty when none is."""
    kept = memory.get(FOLDER)
    return kept if isinstance(kept, str) else ""


@dataclass(frozen=True)
class _Seen:
    size: int
    moment: float


class ScannerWatch(QObject):
    """Watches one folder; `arrived` comes with the path of each file that is new and whole."""

    arrived = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = ""
        self._known: dict[str, _Seen] = {}
        self._growing: dict[str, _Seen] = {}
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setInterval(SETTLED)
        self._watcher.directoryChanged.connect(self._look)
        self._watcher.fileChanged.connect(self._look)  # a scan over the last one changes no folder
        self._timer.timeout.connect(self._look)

    def watch(self, folder: str) -> None:
        """Watch this folder from now on, or none; what lies there already has not arrived."""
        if folder == self._folder:
            return
        watched = [*self._watcher.directories(), *self._watcher.files()]
        if watched:
            self._watcher.removePaths(watched)
        self._folder = folder
        self._growing = {}
        self._known = _files(folder)
        if folder:
            self._watcher.addPath(folder)

    def _look(self) -> None:
        found = _files(self._folder)
        self._known = {path: seen for path, seen in self._known.items() if path in found}
        for path, seen in found.items():
            if self._known.get(path) == seen:
                continue
            if self._growing.get(path) == seen and seen.size:
                del self._growing[path]
                self._known[path] = seen
                self._watcher.addPath(path)
                self.arrived.emit(path)
            else:
                self._growing[path] = seen
        self._growing = {path: seen for path, seen in self._growing.items() if path in found}
        if self._growing:
            self._timer.start()
        else:
            self._timer.stop()


def _files(folder: str) -> dict[str, _Seen]:
    """The scans in a folder; a folder that is gone or locked holds none."""
    if not folder:
        return {}
    found = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.lower().endswith(ENDINGS) and entry.is_file():
                    facts = entry.stat()
                    found[entry.path] = _Seen(facts.st_size, facts.st_mtime)
    except OSError:
        return {}
    return found


class ScannerDialog(Dialog):
    """Chooses the folder; answers with it, an empty one to watch none."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("Scanner's folder of this PC"))
        self._page = page
        told = self.tr(
            "When the scanner writes a file into this folder, the open file offers to attach it. "
            "Nothing is deleted there without asking."
        )
        self.body.addWidget(Label(told, wrap=True))
        self.shown = Label("", "strong", wrap=True)
        self.body.addWidget(self.shown)
        self.choose_button = Button(self.tr("Choose a folder"), "folder-open", ButtonKind.FILLED)
        self.choose_button.clicked.connect(self.choose)
        self.stop_button = Button(self.tr("Watch no folder"))
        self.stop_button.clicked.connect(lambda: self.keep(""))
        self.add_act(self.choose_button)
        self.add_act(self.stop_button)
        self.add_cancel(self.tr("Close"))
        self._show()

    def _show(self) -> None:
        folder = scanner_folder(self._page.desk.memory)
        watched = self.tr("Watched: {folder}").format(folder=isolate(folder))
        self.shown.setText(watched if folder else self.tr("No folder is watched."))
        allow(self.stop_button, unless(folder, self.tr("No folder is watched.")))

    def choose(self) -> None:
        """Ask for the folder."""
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Scanner's folder"), scanner_folder(self._page.desk.memory)
        )
        if folder:
            self.keep(str(Path(folder)))

    def keep(self, folder: str) -> None:
        """Watch this folder from now on."""
        self._page.desk.memory.put(FOLDER, folder)
        self.answer(folder)
