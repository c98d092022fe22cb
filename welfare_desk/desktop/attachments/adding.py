# SPDX-License-Identifier: Apache-2.0
"""Files that become documents: what each of them is, said in one dialog, kept in one change."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from welfare_desk.desktop.attachments.telling import kinds
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.saving import ask_which_to_read
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import Progress
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.attachments.facts import LONGEST_TITLE, shown_name, title_of
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.attachments.commands import (
    AddDocuments,
    DocumentsAdded,
    NewDocument,
    RemoveDocument,
    SetPhoto,
    add_documents,
    remove_document,
    set_photo,
)
from welfare_desk.services.attachments.source import first_refusal, mark_of

_TALLEST = 330
_PATH = "path-"
_KIND = "kind-"


@dataclass
class _Row:
    """The fields of one file."""

    path: str
    mark: str
    name: Label
    said: Label
    kind: ChoiceField
    title: TextField
    dated_on: JalaliField
    expires_on: JalaliField

    @property
    def fields(self) -> tuple[Field, ...]:
        """In the order in which Enter walks."""
        return self.kind, self.title, self.dated_on, self.expires_on

    def refuse(self, reason: str) -> None:
        """Say under the file's name why it is not taken; an empty reason takes it back."""
        self.said.setText(reason)
        self.said.setVisible(bool(reason))

    def bar(self) -> None:
        """Ask nothing about the file any more; its name and why it is not taken stay."""
        for field in self.fields:
            field.required = False
            field.settle()
            field.show_error("")
            field.hide()

    def leave_out(self) -> None:
        """Take the file out of this hand-over."""
        self.bar()
        self.name.hide()
        self.said.hide()

    def document(self) -> NewDocument:
        """What the clerk says of this file."""
        return NewDocument(
            self.path,
            DocumentKind(self.kind.value()),
            self.title.value(),
            self.dated_on.value(),
            self.expires_on.value(),
            self.mark,
        )


class AddDialog(CommandDialog):
    """Asks what each file is; answers with what was added."""

    drafted = "documents"

    def __init__(
        self,
        page: Page,
        summary: FileSummary,
        paths: Sequence[str],
        kind: DocumentKind | None = None,
        *,
        pasted: bool = False,
        marks: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(page, self.tr("Add documents"), width=860, columns=4)
        self._file_no = summary.file.file_no
        self.record = f"{self._file_no}/{_digest(paths)}"
        self._pasted, self._marks = pasted, marks or {}
        self._area: QScrollArea | None = None
        self._paths = tuple(paths)
        self.rows = [self._row(place, path, kind) for place, path in enumerate(paths)]
        told = self.tr("{count} files for {name}, file {file_no}", "", len(paths)).format(
            count=number(len(paths)), name=summary.person.full_name, file_no=isolate(self._file_no)
        )
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._scrolled())
        keeps = self.tr("Photos lose what the camera wrote into them; everything is kept encrypted.")
        self.body.addWidget(Label(keeps, "small", wrap=True))
        self.add_cancel()
        add = Button(self.tr("Add to the file"), "check", ButtonKind.FILLED)
        self.sends_with(add)

    def open(self) -> None:
        super().open()
        run = self.page.desk.operations.run
        run(partial(_first_looks, self._paths), self._looked, owner=self, on_error=self.trouble.show_error)

    def _looked(self, looks: Sequence[FirstLook]) -> None:
        for row, look in zip(self.rows, looks, strict=True):
            row.mark = row.mark or look.mark
        self._bar([look.refusal for look in looks])

    def _bar(self, refusals: Sequence[RuleError | None]) -> None:
        """What a first look at the files refuses is told at once, and only the others are asked about."""
        barred = [(row, error) for row, error in zip(self.rows, refusals, strict=True) if error is not None]
        if not barred:
            return
        cursor = QApplication.focusWidget()
        lost = any(field.control is cursor for row, _ in barred for field in row.fields)
        for row, error in barred:
            row.refuse(_with_code(error))
            row.bar()
        gone = [row for row, _ in barred]
        self.rows = [row for row in self.rows if row not in gone]
        told = self.tr("Nothing of this can become a document; choose other files.")
        if self.rows:
            told = self.tr("{refused} of {all} files cannot become documents and are left out.")
            told = told.format(refused=number(len(gone)), all=number(len(self._paths)))
        allow(self.save_button, unless(self.rows, told))
        self.trouble.show_banner(Banner(Tone.AMBER, "file-x", told, ""))
        if lost:
            (self.rows[0].kind.control if self.rows else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def edited(self) -> bool:
        """One kind chosen with a key and nothing else is no work that would be lost."""
        names = self.form.edited()
        return len(names) > 1 or any(not name.startswith(_KIND) for name in names)

    def _row(self, place: int, path: str, kind: DocumentKind | None) -> _Row:
        shown = self.tr("Pasted picture") if self._pasted else shown_name(path)
        name, said = Label(isolate(shown), "strong"), Label("", "error", wrap=True)
        said.hide()
        self.form.add_wide(name)
        self.form.add_wide(said)
        today = self.page.desk.today
        row = _Row(
            path,
            self._marks.get(path, ""),
            name,
            said,
            ChoiceField(f"{_KIND}{place}", self.tr("Kind"), kinds(), required=True),
            TextField(f"title-{place}", self.tr("Title"), longest=LONGEST_TITLE),
            JalaliField(f"dated_on-{place}", self.tr("Date of the document"), today, latest=today),
            JalaliField(f"expires_on-{place}", self.tr("Valid until"), today),
        )
        for field in row.fields:
            self.form.add(field)
            whose = self.tr("{field} of «{file}»")
            field.control.setAccessibleName(whose.format(field=field.words, file=shown))
        row.title.set_value("" if self._pasted else title_of(path))
        if kind is not None:
            row.kind.set_value(kind)
        return row

    def _scrolled(self) -> QWidget:
        if len(self.rows) < 3:
            return self.form
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.setProperty("surface", "card")
        self.form.grid.setContentsMargins(px(8), 0, px(14), px(4))
        area.setWidget(self.form)
        area.setFixedHeight(min(px(_TALLEST), max(px(200), self.page.window().height() - px(300))))
        area.setAccessibleName(self.tr("Files to add"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def faulty(self) -> bool:
        if super().faulty():
            return True
        for row in self.rows:
            dated, ends = row.dated_on.value(), row.expires_on.value()
            if dated is not None and ends is not None and ends < dated:
                row.expires_on.show_error(sentence("expires_before_date", {}))
                row.expires_on.control.setFocus()
                return True
        return False

    def typed(self) -> dict[str, str]:
        if not self.edited():
            return {}
        return {f"{_PATH}{place}": path for place, path in enumerate(self._paths)} | super().typed()

    def afresh(self) -> None:
        """New documents: nobody else has them yet."""

    def wanted(self) -> tuple[Any, Any]:
        return add_documents, AddDocuments(self._file_no, tuple(row.document() for row in self.rows))

    def removals(self, answer: DocumentsAdded) -> list[tuple[Any, Any]]:
        """What takes the added documents out again, kept with the reason; a former photo stands again."""
        out: list[tuple[Any, Any]] = [
            (remove_document, RemoveDocument(one, 1, at_once())) for one in answer.ids
        ]
        if answer.former:
            out.append((set_photo, SetPhoto(answer.former, answer.former_version)))
        return out

    def refused(self, told: Told) -> None:
        if told.code != "documents_refused":
            super().refused(told)
            return
        codes = dict(zip(told.facts.get("places", ()), told.facts.get("codes", ()), strict=False))
        for place, row in enumerate(self.rows):
            code = codes.get(place)
            row.refuse("" if code is None else _with_code(RuleError(str(code), most=number(LONGEST_TITLE))))
        refused = [row for row in self.rows if row.said.text()]
        self._tell_refused(refused)
        if refused and self._area is not None:
            self._area.ensureWidgetVisible(refused[0].said)

    def _tell_refused(self, refused: list[_Row]) -> None:
        """What the others wait for; a file that cannot be mended now is left out with one key."""
        title = self.tr("{refused} of {all} files are not accepted; the reason stands under each name.")
        said = title.format(refused=number(len(refused)), all=number(len(self.rows)))
        acts = []
        if len(refused) < len(self.rows):
            leave = Button(self.tr("Leave them out and add the rest"), "check", small=True)
            leave.clicked.connect(lambda: self._leave_out(refused))
            acts.append(leave)
        banner = Banner(Tone.RED, "file-x", said, self.tr("None of the documents was saved yet."), acts)
        self.trouble.show_banner(banner)

    def _leave_out(self, refused: list[_Row]) -> None:
        for row in refused:
            row.leave_out()
        self.rows = [row for row in self.rows if row not in refused]
        self.trouble.clear()
        self.save()


class FirstLook(NamedTuple):
    """Which file stands under a name, and why it cannot become a document."""

    mark: str
    refusal: RuleError | None


def _first_looks(paths: Sequence[str], _: Progress) -> list[FirstLook]:
    """A file on a slow share takes its time: not on the window's thread."""
    return [FirstLook(mark_of(path), first_refusal(path)) for path in paths]


def _with_code(error: RuleError) -> str:
    """Why a file is not taken, with the code that a supporter asks for."""
    told = QCoreApplication.translate("Documents", "{reason} (code {code})")
    return told.format(reason=sentence(error.code, error.facts), code=isolate(error.code))


def paths_of(typed: Mapping[str, str]) -> list[str]:
    """The files that a draft is about, in their order."""
    return [path for name, path in typed.items() if name.startswith(_PATH)]


def _digest(paths: Sequence[str]) -> str:
    """Tells these files from others by where they lie: a draft belongs to them alone."""
    return hashlib.sha256("\0".join(paths).encode()).hexdigest()[:16]


def ask_files(page: Page, title: str) -> list[str]:
    """The files that the clerk chooses; empty when he turns back."""
    words = QCoreApplication.translate("Documents", "Documents")
    return ask_which_to_read(page, title, f"{words} (*.jpg *.jpeg *.png *.pdf)")
