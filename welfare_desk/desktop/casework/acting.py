# SPDX-License-Identifier: Apache-2.0
"""A dialog that does one act on a file: every fault at its field, nothing typed is lost to a faster desk."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from welfare_desk.desktop.casework.person_fields import fault_sentences
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.fields import field_words
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.questions import ShowFile, show


class ActDialog(Dialog):
    """Fill `form`, then `finish`; `act` gives the command and its facts. Answers with the command's answer.

    `fields_of` names the field at which the refusal of a code is shown.
    """

    fields_of: dict[str, str] = {}

    def __init__(self, page: Page, summary: FileSummary, title: str, *, columns: int = 2, width: int = 620):
        super().__init__(page, title, width=width)
        self.page = page
        self.summary = summary
        self.trouble = Slot()
        self.form = Form(columns)
        self._key = new_key()
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)

    def finish(self, words: str, icon: str = "check", kind: ButtonKind = ButtonKind.FILLED) -> None:
        """Put the acts at the foot."""
        self.add_cancel()
        self.save_button = self.add_act(Button(words, icon, kind), key="Ctrl+S")
        self.save_button.clicked.connect(self.save)
        self.form.finished.connect(self.save)

    def act(self) -> tuple[Any, Any]:
        """The command and its facts, once every field is right."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_S:
            self.save()
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Do it, once however often it is pressed."""
        if self.form.check() or not self.save_button.isEnabled():
            return
        command, facts = self.act()
        self.save_button.setEnabled(False)
        self.page.desk.operations.do(
            command, facts, self.answer, owner=self, on_error=self._refused, key=self._key
        )

    def _refused(self, told: Told) -> None:
        self.save_button.setEnabled(True)
        if not told.outcome_unknown:
            self._key = new_key()
        if told.code == "bad_fields" and not self.form.show_faults(fault_sentences(told.facts)):
            return
        field = self.form.fields.get(self.fields_of.get(told.code, ""))
        if field is not None and field.isVisibleTo(self):
            field.show_error(sentence(told.code, told.facts))
            field.control.setFocus()
        elif told.code == "stale_row":
            self._tell_stale(told)
        else:
            self.trouble.show_error(told)

    def _tell_stale(self, told: Told) -> None:
        """Another desk was faster: take its version, keep what is typed, say who changed what."""
        who = str(told.facts.get("by") or self.tr("Another desk"))
        named = field_words(str(name) for name in told.facts.get("fields") or [])
        title = self.tr("{who} has just changed this file").format(who=who)
        text = self.tr("Changed: {fields}. What you typed is kept; look again and save.")
        self.trouble.show_banner(Banner(Tone.VIOLET, "users", title, text.format(fields=named or "—")))
        file_no = self.summary.file.file_no
        self.page.desk.operations.ask(show, ShowFile(file_no), self.show_fresh, owner=self, latest="fresh")

    def show_fresh(self, summary: FileSummary) -> None:
        """Take the file as it stands now."""
        self.summary = summary


def day_of(field: JalaliField) -> dt.date:
    """The date of a field that cannot be empty any more: its form was checked."""
    found: dt.date | None = field.value()
    assert found is not None
    return found
