# SPDX-License-Identifier: Apache-2.0
"""Whose number was typed: the client in a line below the field, before anything is kept for them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.words import listed
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.summary.handing import AtCounterNow
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.counter import AtCounter, at_counter


def client_told(found: AtCounterNow) -> str:
    """Name, file and disabilities of a client in a line."""
    translate = QCoreApplication.translate
    who = found.receiver
    told = translate("Whose", "{name}, file {file_no}; {disabilities}")
    kinds = listed(words(kind) for kind in found.disabilities)
    return told.format(
        name=who.full_name,
        file_no=isolate(who.file_no),
        disabilities=kinds or translate("Whose", "no disability is kept"),
    )


def stay_in(field: TextField, form: Form) -> None:
    """Back into a line that leads to nobody, chosen whole; not out of a question that stands above."""
    focused = QApplication.focusWidget()
    if focused is not None and form.isAncestorOf(focused):
        QTimer.singleShot(0, field, partial(field.line.setFocus, Qt.FocusReason.TabFocusReason))


class WhoseField(TextField):
    """A file number, national ID or card, of which `key` is the file once it is known."""

    def __init__(self, page: Page, form: Form, name: str, label: str) -> None:
        super().__init__(name, label, required=True, code=True, longest=220)
        self._page, self._form = page, form
        self._asked = ""
        self._found: AtCounterNow | None = None
        self.line.editingFinished.connect(self.look)

    @property
    def key(self) -> str:
        """The file of who was found by what stands here; else that itself, for the office to say of it."""
        if self._found is not None and self._asked == self.typed():
            return self._found.receiver.file_no
        return self.typed()

    def told(self) -> str:
        """Whom it leads to in words; empty while nobody is found."""
        return client_told(self._found) if self._found is not None else ""

    def look(self) -> None:
        """Ask whose it is, once for what stands here."""
        typed = self.typed()
        if typed and typed != self._asked:
            self._asked, self._found = typed, None
            self._page.desk.operations.ask(
                at_counter, AtCounter(typed), self._show, owner=self, on_error=self._nobody, latest="whose"
            )

    def _edited(self, text: str) -> None:
        super()._edited(text)
        self._asked, self._found = "", None
        self.show_hint("")

    def _show(self, found: AtCounterNow) -> None:
        self._found = found
        self.show_error("")
        self.show_hint(client_told(found), "good")

    def _nobody(self, told: Told) -> None:
        self._asked = ""
        self.show_hint("")
        self.show_error(sentence(told.code, told.facts) if told.code else told.text)
        stay_in(self, self._form)
