# SPDX-License-Identifier: Apache-2.0
"""The scanner's folder of this PC: what arrives there is offered, and never deleted without asking."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.saving import last_folder
from welfare_desk.domain.text import hold_path
from welfare_desk.services.attachments.source import mark_of

FOLDER = "scanner/folder"
"""Name in the memory of this PC."""
ENDINGS = (".pdf", ".jpg", ".jpeg", ".png")
LOOK = 1000
"""Milliseconds between two looks at the folder; a file that is the same in both is whole."""
AT_ONCE = 0.05
"""Seconds that the window waits for its first look, so that what comes a moment later has arrived."""


def scanner_folder(memory: Memory) -> str:
    """The folder chosen on this PC; empty when none is."""
    kept = memory.get(FOLDER)
    return kept if isinstance(kept, str) else ""


@dataclass(frozen=True)
class _Seen:
    size: int
    moment: float


class ScannerWatch(QObject):
    """Watches one folder; `arrived` comes with the paths of files that are new and whole.

    It is listed anew beside the window's thread: a share tells of no change by itself, and a dead one answers
    nothing for long. A folder that goes (a stick pulled out) is looked for until it is back. In one that was
    not there when the watch began (a share that is not mounted yet) a file has arrived when its own time is
    later than that beginning by this PC's clock: nothing else tells it from last week's.
    """

    arrived = Signal(object)
    """Of a list Qt would make one of its own, and lose the letters of a name that are none."""
    moved = Signal()
    """What has arrived before was taken away or written over, or the folder went or came back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = ""
        self._known: dict[str, _Seen] = {}
        """Every file seen so far, those that are gone too: one that comes back has not arrived."""
        self._growing: dict[str, _Seen] = {}
        self._offered: set[str] = set()
        """Those that have arrived and lie there still, or did when the folder was there last."""
        self._marks: dict[str, str] = {}
        self._began = 0.0
        """Seconds since 1970."""
        self._answered = False
        self.lost = False
        """The folder was not there at the last look."""
        self._missing = False
        """Not there when the watch began, and not since."""
        self._look = _Look("")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def watch(self, folder: str) -> None:
        """Watch this folder from now on, or none; what lies there already has not arrived."""
        if folder == self._folder:
            return
        self._folder, self._began = folder, time.time()
        self._known, self._growing, self._marks = {}, {}, {}
        self._offered = set()
        self._answered = self._missing = False
        self._timer.stop()
        self._look = _Look(folder)
        if folder:
            if self._look.answered.wait(AT_ONCE):
                self._take(self._look)
                self._look = self._next_look()
            self._timer.start(LOOK)

    def mark(self, path: str) -> str:
        """Which file stands under a name that has arrived, as `mark_of` tells it and the last look saw it.

        Empty where there is none. Asked without waiting for the folder.
        """
        return self._marks.get(path, "")

    def _go_on(self) -> None:
        """Take what the last look has seen, and look anew; one that hangs is waited for."""
        if self._look.answered.is_set():
            self._take(self._look)
            self._look = self._next_look()

    def _next_look(self) -> _Look:
        return _Look(self._folder, self._offered | self._growing.keys())

    def _take(self, look: _Look) -> None:
        found, before, self._marks = look.found, self._marks, look.marks
        self.lost = found is None
        if any(look.marks.get(path) != before.get(path) for path in self._offered):
            self.moved.emit()
        first, self._answered = not self._answered, True
        if found is None:
            self._growing = {}
            self._missing = self._missing or first
            return
        self._offered &= found.keys()
        if first or self._missing:
            old = found.items() if first else self._older(found)
            self._known, self._missing = dict(old), False
        new = {path: seen for path, seen in found.items() if self._known.get(path) != seen}
        whole = [path for path, seen in new.items() if self._growing.get(path) == seen and seen.size]
        self._growing = new
        for path in whole:
            self._known[path] = self._growing.pop(path)
        if whole:
            self._offered.update(whole)
            self.arrived.emit(whole)

    def _older(self, found: dict[str, _Seen]) -> Iterator[tuple[str, _Seen]]:
        """The files written before the watch began."""
        return ((path, seen) for path, seen in found.items() if seen.moment < self._began)


class _Look:
    """One listing of a folder, made beside the window's thread: `found` holds once it has `answered`.

    So do the `marks` of the files that are asked about.
    """

    def __init__(self, folder: str, about: Collection[str] = ()) -> None:
        self.answered = threading.Event()
        self.found: dict[str, _Seen] | None = None
        self.marks: dict[str, str] = {}
        self._folder, self._about = folder, tuple(about)
        if folder:
            threading.Thread(target=self._list, name="scanner-folder", daemon=True).start()

    def _list(self) -> None:
        self.found = _files(self._folder)
        there = self.found or {}
        self.marks = {path: mark_of(path) for path in self._about if path in there}
        self.answered.set()


def _files(folder: str) -> dict[str, _Seen] | None:
    """The scans in a folder, without those that cannot be looked at; None for one that is gone or locked."""
    found = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                seen = _seen(entry) if entry.name.lower().endswith(ENDINGS) else None
                if seen is not None:
                    found[entry.path] = seen
        # One that went while it was listed has entries that cannot be looked at, and is not an empty one.
        Path(folder).stat()
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
        watched = self.tr("Watched: {folder}").format(folder=hold_path(folder))
        self.shown.setText(watched if folder else self.tr("No folder is watched."))
        allow(self.stop_button, unless(folder, self.tr("No folder is watched.")))

    def choose(self) -> None:
        """Ask for the folder."""
        near = scanner_folder(self._page.desk.memory) or last_folder(self, ENDINGS[1])
        folder = QFileDialog.getExistingDirectory(self, self.tr("Scanner's folder"), near)
        if folder:
            self.keep(str(Path(folder)))

    def keep(self, folder: str) -> None:
        """Watch this folder from now on."""
        self._page.desk.memory.put(FOLDER, folder)
        self.answer(folder)
