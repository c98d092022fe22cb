# SPDX-License-Identifier: Apache-2.0
"""The scanner's folder of this PC: what arrives there is offered, and never deleted without asking."""

from __future__ import annotations

import os
import threading
import time
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
GLANCE = 3000
"""Milliseconds between two glances at whether the folder is there."""


def scanner_folder(memory: Memory) -> str:
    """The folder chosen on this PC; empty when none is."""
    kept = memory.get(FOLDER)
    return kept if isinstance(kept, str) else ""


@dataclass(frozen=True)
class _Seen:
    size: int
    moment: float


class ScannerWatch(QObject):
    """Watches one folder; `arrived` comes with the path of each file that is new and whole.

    A folder that goes (a stick pulled out, a share that is not mounted yet) is looked for until it is back.
    """

    arrived = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = ""
        self._known: dict[str, _Seen] = {}
        """Every file seen so far, those that are gone too: one that comes back has not arrived."""
        self._missing_since: float | None = None
        """When the watch began on a folder that has never been there; seconds since 1970."""
        self._growing: dict[str, _Seen] = {}
        self._glance: _Glance | None = None
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setInterval(SETTLED)
        self._slow = QTimer(self)
        self._slow.setInterval(GLANCE)
        self._watcher.directoryChanged.connect(self._look)
        self._watcher.fileChanged.connect(self._look)  # a scan over the last one changes no folder
        self._timer.timeout.connect(self._look)
        self._slow.timeout.connect(self._look_for_folder)

    def watch(self, folder: str) -> None:
        """Watch this folder from now on, or none; what lies there already has not arrived."""
        if folder == self._folder:
            return
        watched = [*self._watcher.directories(), *self._watcher.files()]
        if watched:
            self._watcher.removePaths(watched)
        self._folder = folder
        self._growing = {}
        self._glance = None
        self._slow.stop()
        found = _files(folder)
        self._known = found or {}
        self._missing_since = time.time() if found is None else None
        if folder:
            self._slow.start()
            if found is not None:
                self._watcher.addPath(folder)

    def _look_for_folder(self) -> None:
        """Take what the last glance has seen, and glance anew; one that hangs is waited for."""
        glance = self._glance
        if glance is not None and glance.there is None:
            return
        watched = self._folder in self._watcher.directories()
        if glance is not None and glance.there and not watched:
            self._watcher.addPath(self._folder)
            self._look()
        elif glance is not None and not glance.there:
            self._let_go()
        self._glance = _Glance(self._folder)

    def _let_go(self) -> None:
        """The folder is not there: no look at it until a glance has found it again."""
        if self._folder in self._watcher.directories():
            self._watcher.removePath(self._folder)
        self._growing = {}
        self._timer.stop()

    def _look(self) -> None:
        found = _files(self._folder)
        if found is None:
            self._let_go()
            return
        if self._missing_since is not None:
            began = self._missing_since
            self._known = {path: seen for path, seen in found.items() if seen.moment < began}
            self._missing_since = None
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


class _Glance:
    """Whether a folder is there: asked beside the window's thread, for a dead share may not answer for long.

    `there` stays None until it is known.
    """

    def __init__(self, folder: str) -> None:
        self.there: bool | None = None
        self._folder = folder
        threading.Thread(target=self._look, name="scanner-folder", daemon=True).start()

    def _look(self) -> None:
        try:
            self.there = Path(self._folder).is_dir()
        except OSError:
            self.there = False


def _files(folder: str) -> dict[str, _Seen] | None:
    """The scans in a folder, without those that cannot be looked at; None for one that is gone or locked."""
    if not folder:
        return {}
    found = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                seen = _seen(entry) if entry.name.lower().endswith(ENDINGS) else None
                if seen is not None:
                    found[entry.path] = seen
    except OSError:
        return None
    return found


def _seen(entry: os.DirEntry[str]) -> _Seen | None:
    """What marks a file; None for what is none, has just gone, or leads round in a ring."""
    try:
        if not entry.is_file():
            return None
        facts = entry.stat()
    except OSError:
        return None
    return _Seen(facts.st_size, facts.st_mtime)


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
