# SPDX-License-Identifier: Apache-2.0
"""What comes to a file's page: documents dropped anywhere on it, scans that arrive, and the photo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap

from welfare_desk.desktop.attachments.acts import DocumentActs, local_files
from welfare_desk.desktop.attachments.scanner import ScannerWatch, scanner_folder
from welfare_desk.desktop.kit.allowing import allow, no_right, unless
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.labels import KeyCap
from welfare_desk.desktop.operations import Progress
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.attachments.facts import shown_name
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.attachments.looking import AskPhoto, Photo, photo
from welfare_desk.services.attachments.source import is_text, mark_of

if TYPE_CHECKING:
    from welfare_desk.desktop.casework.file import FilePage

PART = "documents"


class Arrivals(QObject):
    """What a file's page does with files that come to it; `place` is where scans are offered."""

    def __init__(self, page: FilePage) -> None:
        super().__init__(page)
        self._page = page
        self.place = Slot()
        self.waiting: list[str] = []
        self._marks: dict[str, str] = {}
        """Which file of that name was offered: the scanner may write the next client's over it."""
        self._taken: dict[str, str] = {}
        """Which one the dialog was opened on."""
        self._photo_of = ""
        self.acts = DocumentActs(page, lambda: page.summary)
        self.acts.added.connect(self._added)
        self.watch = ScannerWatch(self)
        self.watch.arrived.connect(self.offer)
        self.watch.moved.connect(self._show_offer)
        self.attach = page.command(
            self.tr("Attach the scan that has arrived"), "scan-line", self.attach_scan, "F3"
        )
        self.add = page.command(self.tr("Add documents to the file"), "file-plus", self._choose, "Ctrl+D")
        page.setAcceptDrops(self.acts.may_edit)
        page.installEventFilter(self)
        self._show_offer()

    def show_file(self, summary: FileSummary) -> None:
        """Another file, or the same one afresh: its photo, and the scanner's folder of this PC."""
        if self.acts.may_edit:
            self.watch.watch(scanner_folder(self._page.desk.memory))
        if summary.file.file_no != self._photo_of:
            self._photo_of = summary.file.file_no
            self._page.header.show_photo(None)
        if summary.counts.attachments:
            self._page.ask(photo, AskPhoto(summary.file.file_no), self._show_photo, latest="photo")
        else:
            self._page.header.show_photo(None)
        self._show_offer()

    def _show_photo(self, answer: Photo) -> None:
        picture = QPixmap()
        drawn = bool(answer.jpeg) and picture.loadFromData(answer.jpeg)
        self._page.header.show_photo(picture if drawn else None)

    def _choose(self) -> None:
        self._page.show_tab(PART)
        self.acts.choose_files()

    # dropped

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if local_files(event.mimeData()) and self._page.summary is not None:
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            paths = local_files(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self._page.show_tab(PART)
                self.acts.add(paths)
            return True
        return False

    # scanned

    def offer(self, paths: Sequence[str]) -> None:
        """Offer files that the scanner has written, one after the other; tell of those it cannot take."""
        held = set(self.waiting)
        named = [path for path in paths if is_text(path)]
        self.waiting += [path for path in named if path not in held]
        self._marks |= {path: self.watch.mark(path) for path in named}
        self._show_offer()
        for path in (path for path in paths if not is_text(path)):
            said = self.tr(
                "The name of the scan {name} holds signs that are no letters; rename it in its folder."
            )
            said = said.format(name=isolate(shown_name(path)))
            self._page.desk.say(said, Tone.AMBER, "circle-alert")

    def _show_offer(self) -> None:
        if not self.watch.lost:
            self.waiting = [path for path in self.waiting if self.watch.mark(path)]
        self._forget()
        wanted = bool(self.waiting) and self.acts.may_edit and not self.watch.lost
        allow(
            self.attach,
            unless(self.acts.may_edit, no_right(Permission.EDIT_FILES)),
            unless(self.waiting, self.tr("No scan has arrived.")),
        )
        if not wanted:
            self.place.clear()
            return
        name = isolate(shown_name(self.waiting[0]))
        title = self.tr("A scan has arrived: {name}").format(name=name)
        take = Button(self.tr("Attach to this file"), "check", ButtonKind.FILLED, small=True)
        leave = Button(self.tr("Not now"), small=True)
        take.clicked.connect(self.attach_scan)
        leave.clicked.connect(self.pass_over)
        banner = Banner(Tone.BLUE, "scan-line", title, "", (take, KeyCap("F3"), leave), beside=True)
        self.place.show_banner(banner)

    def pass_over(self) -> None:
        """Leave the scan where it is and offer the next one."""
        del self.waiting[:1]
        self._show_offer()

    def attach_scan(self) -> None:
        """Ask what the scan is and keep it in this file."""
        summary = self._page.summary
        if not self.waiting or summary is None:
            return
        path = self.waiting[0]
        run = self._page.desk.operations.run
        then = partial(self._attach, path, summary.file.file_no)
        run(partial(_mark_now, path), then, owner=self._page)

    def _attach(self, path: str, file_no: str, mark: str) -> None:
        """The scan as it is at this moment, seen beside the window's thread, is the one that was offered."""
        summary = self._page.summary
        if path not in self.waiting or summary is None or summary.file.file_no != file_no:
            return  # into another file than the one in sight when it was asked for, it never goes
        if mark != self._marks.get(path):
            self._marks[path] = mark
            self._show_offer()
            said = self.tr("Another scan has taken its place; look at it, then attach it.")
            self._page.desk.say(said, Tone.AMBER, "circle-alert")
            return
        self._taken[path] = mark
        self._page.show_tab(PART)
        self.acts.add([path], marks=self._taken)

    def _added(self, paths: list[str]) -> None:
        taken = {path: self._taken[path] for path in paths if path in self._taken}
        self.waiting = [path for path in self.waiting if path not in paths or not self._is_taken(path)]
        self._show_offer()
        if taken:
            # Only once the dialog that added them has given the cursor back.
            QTimer.singleShot(0, self, partial(self._ask_deletion, taken))

    def _forget(self) -> None:
        """What is offered no more is not kept in mind either."""
        for kept in (self._marks, self._taken):
            for path in kept.keys() - self.waiting:
                del kept[path]

    def _is_taken(self, path: str) -> bool:
        """Whether the file of that name is still the one that was attached."""
        return self.watch.mark(path) == self._taken.get(path)

    def _ask_deletion(self, taken: Mapping[str, str]) -> None:
        """Of the scans that were attached, each as it was then."""

        def decided(answer: object) -> None:
            if answer == "delete":
                run = self._page.desk.operations.run
                run(partial(_deleted, taken), self._tell_deleted, owner=self._page)

        title = self.tr("Delete the scan from the scanner's folder?")
        text = self.tr("The document stands in the file now. Its scan still lies open in the folder.")
        acts = ((self.tr("Delete the scan"), "delete"), (self.tr("Keep it"), "keep"))
        ask(self._page, title, text, acts, decided)

    def _tell_deleted(self, deleted: bool) -> None:
        if deleted:
            self._page.desk.say(self.tr("The scan is deleted from the scanner's folder"))
        else:
            said = self.tr("The scan could not be deleted; delete it in the folder.")
            self._page.desk.say(said, Tone.AMBER, "circle-alert")


def _mark_now(path: str, _: Progress) -> str:
    return mark_of(path)


def _deleted(taken: Mapping[str, str], _: Progress) -> bool:
    """Whether these files could be deleted, those left out that another scan has replaced since."""
    try:
        for path in (path for path, mark in taken.items() if mark_of(path) == mark):
            Path(path).unlink(missing_ok=True)
    except OSError:
        return False
    return True
