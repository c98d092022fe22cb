# SPDX-License-Identifier: Apache-2.0
"""What is done with documents of a file: add, open, correct, take out, copy out, make the photo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from welfare_desk.desktop.attachments.adding import AddDialog, ask_files
from welfare_desk.desktop.attachments.changing import ChangeDialog, RemoveDialog
from welfare_desk.desktop.attachments.telling import called
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.allowing import allow, no_right, nothing_chosen, unless
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.saving import ask_where_to_save, file_name
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import sentence, tell
from welfare_desk.desktop.operations import Progress
from welfare_desk.desktop.theme import icons
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.domain.attachments.facts import Document
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import hold_path
from welfare_desk.services.attachments.commands import (
    BringBackDocument,
    DocumentChanged,
    DocumentsAdded,
    PhotoSet,
    SetPhoto,
    UndoPhoto,
    bring_back_document,
    set_photo,
    undo_photo,
)
from welfare_desk.services.attachments.looking import (
    ExportDocument,
    ExportedDocument,
    OpenDocument,
    OpenedDocument,
    export_document,
    open_document,
)
from welfare_desk.services.attachments.pasting import lay_down, take_up

ENDINGS = {Media.PDF: ".pdf", Media.JPEG: ".jpg", Media.PNG: ".png"}


def show_in_viewer(path: str) -> bool:
    """Hand a private copy to the system's viewer."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


@dataclass(frozen=True)
class WhyNot:
    """Of each act on a document the reason why it is off; empty where it may be done."""

    open: str
    change: str
    remove: str
    photo: str
    export: str


class DocumentActs(QObject):
    """The acts of a page that shows one file; `added` comes with the paths of what was added."""

    added = Signal(list)

    def __init__(
        self,
        page: Page,
        summary: Callable[[], FileSummary | None],
        current: Callable[[], Document | None] = lambda: None,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._summary = summary
        self._current = current
        self.may_edit = page.desk.may(Permission.EDIT_FILES)
        self.may_export = page.desk.may(Permission.EXPORT_LISTS)

    # adding

    def choose_files(self) -> None:
        """Ask for files, then what they are."""
        if self._summary() is None or not self.may_edit:
            return
        paths = ask_files(self._page, self.tr("Choose scans and pictures"))
        if paths:
            self.add(paths)

    def add(
        self,
        paths: Sequence[str],
        kind: DocumentKind | None = None,
        *,
        pasted: bool = False,
        marks: Mapping[str, str] | None = None,
    ) -> AddDialog | None:
        """Ask what these files are and keep them; `pasted`: a picture that has no name of its own.

        `marks` tells which files the clerk was shown under these names (`source.mark_of`).
        """
        summary = self._summary()
        if summary is None or not paths or not self.may_edit:
            return None
        dialog = AddDialog(self._page, summary, paths, kind, pasted=pasted, marks=marks or {})

        def done(answer: object) -> None:
            if isinstance(answer, DocumentsAdded):
                told = self.tr("{count} documents added") if len(paths) > 1 else self.tr("Document added")
                tell_done(self._page, told.format(count=number(len(paths))), *dialog.removals(answer))
                self.added.emit(list(paths))

        dialog.answered.connect(done)
        dialog.open()
        return dialog

    def paste(self) -> None:
        """Add what the clipboard holds: files, or a picture."""
        # None of an empty one on some systems, which Qt's types leave out.
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        paths = local_files(held) if held is not None else []
        if paths:
            self.add(paths)
        elif held is not None and held.hasImage():
            self._add_picture(QGuiApplication.clipboard().image())
        else:
            said = self.tr("The clipboard holds no file and no picture.")
            self._page.desk.say(said, Tone.AMBER, "clipboard-copy")

    def _add_picture(self, picture: QImage) -> None:
        """A copied picture goes through a private file of this user's, gone with the dialog."""
        if self._summary() is None or not self.may_edit:
            return
        work = partial(_laid_down, picture)
        self._page.desk.operations.run(
            work, self._add_laid, owner=self._page, on_error=self._page.show_trouble
        )

    def _add_laid(self, path: Path) -> None:
        dialog = self.add([str(path)], pasted=True)
        if dialog is None:
            take_up(path)
        else:
            dialog.answered.connect(lambda _: take_up(path))

    # one document

    def open(self, document: Document) -> None:
        """Log the look and show the document in the system's viewer; a PDF with programs asks first."""

        def opened(answer: OpenedDocument) -> None:
            if not answer.active:
                self._show(answer.path)
                return
            title = self.tr("Open a PDF that holds programs?")
            text = self.tr(
                "This PDF holds programs or files inside. Open it only if you know where it comes from."
            )
            acts = ((self.tr("Open it"), "open"),)
            ask(self._page, title, text, acts, lambda said: self._show(answer.path) if said else None)

        self._page.do(open_document, OpenDocument(document.id), opened)

    def _show(self, path: str) -> None:
        if show_in_viewer(path):
            said = self.tr("Shown in the viewer; the copy is wiped when you leave the program.")
            self._page.desk.say(said, Tone.BLUE, "external-link")
        else:
            self._page.show_trouble(tell(RuleError("no_viewer")))

    def open_current(self) -> None:
        """Open the document under the cursor."""
        self._with_current(self.open)

    def change_current(self) -> None:
        """Correct the document under the cursor."""
        self._with_current(self._change, self.may_edit)

    def remove_current(self) -> None:
        """Take the document under the cursor out of the file, or bring it back."""
        self._with_current(self._remove, self.may_edit)

    def export_current(self) -> None:
        """Write a plain copy of the document under the cursor."""
        self._with_current(self._export, self.may_export)

    def photo_current(self) -> None:
        """Make the image under the cursor the client's photo."""
        self._with_current(self._make_photo, self.may_edit)

    def _with_current(self, act: Callable[[Document], None], allowed: bool = True) -> None:
        document = self._current()
        if document is not None and allowed:
            act(document)

    def _file_no(self) -> str:
        summary = self._summary()
        return summary.file.file_no if summary is not None else ""

    def _change(self, document: Document) -> None:
        if document.removed_why:
            return
        dialog = ChangeDialog(self._page, self._file_no(), document)

        def changed(answer: object) -> None:
            if isinstance(answer, DocumentChanged):
                tell_done(self._page, self.tr("Saved"), *dialog.backs(answer))

        dialog.answered.connect(changed)
        dialog.open()

    def _remove(self, document: Document) -> None:
        if document.removed_why:
            self.bring_back(document.id, document.version)
            return
        dialog = RemoveDialog(self._page, self._file_no(), document)
        name = called(document)

        def removed(answer: object) -> None:
            if isinstance(answer, DocumentChanged):
                told = self.tr("«{name}» taken out of the file").format(name=name)
                tell_done(self._page, told, *dialog.backs(answer))

        dialog.answered.connect(removed)
        dialog.open()

    def bring_back(self, document: int, version: int) -> None:
        """Put a document that was taken out back into the file."""

        def done(_: DocumentChanged) -> None:
            self._page.desk.say(self.tr("Brought back"))

        self._page.do(bring_back_document, BringBackDocument(document, version), done)

    def _make_photo(self, document: Document) -> None:
        if document.media is Media.PDF or document.removed_why or document.is_photo:
            return

        def done(answer: PhotoSet) -> None:
            back = UndoPhoto(answer.id, answer.version, answer.kind, answer.former)
            tell_done(self._page, self.tr("The client's photo is set"), (undo_photo, back))

        self._page.do(set_photo, SetPhoto(document.id, document.version), done)

    def _export(self, document: Document) -> None:
        ending = ENDINGS[document.media]
        path = ask_where_to_save(
            self._page,
            self.tr("Save a copy of the document"),
            file_name(ending, called(document), self._file_no()),
            f"*{ending}",
        )
        if path:
            self._page.do(export_document, ExportDocument(document.id, path), self._exported)

    def _exported(self, answer: ExportedDocument) -> None:
        told = self.tr("Copy written to {path}; this is logged.")
        self._page.desk.say(told.format(path=hold_path(answer.file)))

    def why_not(self, document: Document | None) -> WhyNot:
        """Why each act is not for this document, the one under the cursor; without one, none is."""
        edit = unless(self.may_edit, no_right(Permission.EDIT_FILES)) or unless(document, nothing_chosen())
        change = photo = edit
        gone = ""
        if document is not None:
            gone = unless(not document.removed_why, sentence("document_removed", {}))
            change = edit or gone
            image = document.media is not Media.PDF
            photo = change or unless(image, self.tr("Only a picture can be the photo."))
            photo = photo or unless(not document.is_photo, self.tr("It is the client's photo already."))
        export = unless(self.may_export, no_right(Permission.EXPORT_LISTS))
        return WhyNot(gone, change, edit, photo, export or unless(document, nothing_chosen()) or gone)

    # the menu

    def open_menu(self, document: Document, at: QPoint) -> None:
        """The acts of one document, where the mouse is."""
        menu = QMenu(self._page)
        gone, why = bool(document.removed_why), self.why_not(document)
        removal = self.tr("Bring back") if gone else self.tr("Take out of the file…")
        acts: list[tuple[str, str, Callable[[], None], str]] = [
            (self.tr("Open"), "external-link", self.open_current, why.open),
            (self.tr("Correct…"), "pencil", self.change_current, why.change),
            (self.tr("Make it the client's photo"), "user-round", self.photo_current, why.photo),
            (self.tr("Save a copy…"), "download", self.export_current, why.export),
            (removal, "rotate-ccw" if gone else "trash-2", self.remove_current, why.remove),
        ]
        menu.setToolTipsVisible(True)
        for words, icon, slot, reason in acts:
            action = QAction(icons.icon(icon), words, menu)
            allow(action, reason)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def local_files(data: QMimeData | None) -> list[str]:
    """The files of this PC that are dragged or copied."""
    if data is None or not data.hasUrls():
        return []
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def _laid_down(picture: QImage, _: Progress) -> Path:
    """An A4 scan takes a second to become a PNG: not on the window's thread."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(held, "PNG")  # type: ignore[call-overload]  # the stub knows file names only
    return lay_down(bytes(held.data().data()))
