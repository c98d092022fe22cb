# SPDX-License-Identifier: Apache-2.0
"""Recording a change of coverage: only the states a file may go to, with date, letter and reason."""

from __future__ import annotations

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import TRANSITIONS
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage

_OF_THE_DATE = {"date_in_future", "before_last_event"}


class CoverageDialog(Dialog):
    """Answers with what was recorded."""

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, self.tr("Record coverage"), width=560)
        self._page = page
        self._file_no = summary.file.file_no
        self._key = new_key()
        allowed = TRANSITIONS[summary.file.coverage]
        self.trouble = Slot()
        self.form = Form(2)
        self.to_state = ChoiceField(
            "to_state",
            self.tr("New state"),
            choices(state for state in Coverage if state in allowed),
            required=True,
        )
        today = page.desk.today
        self.effective_on = JalaliField("effective_on", self.tr("As of"), today, required=True, latest=today)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), longest=60)
        self.reason = NoteField("reason", self.tr("Reason"), lines=2)
        self.form.add(self.to_state)
        self.form.add(self.effective_on)
        self.form.add(self.letter_no, 2)
        self.form.add(self.reason, 2)
        self.effective_on.set_value(today())
        self.body.addWidget(Label(self._now(summary), "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.add_cancel()
        self.save_button = self.add_act(Button(self.tr("Record"), "check", ButtonKind.FILLED), key="Enter")
        self.save_button.clicked.connect(self.save)
        self.form.finished.connect(self.save)

    def _now(self, summary: FileSummary) -> str:
        told = self.tr("{name}: {state} now").format(
            name=summary.person.full_name, state=words(summary.file.coverage)
        )
        if summary.events:
            last = max(event.effective_on for event in summary.events)
            return self.tr("{told}, since {date}.").format(told=told, date=isolate(day(last)))
        return told

    def save(self) -> None:
        """Record it, once however often it is pressed."""
        if self.form.check() or not self.save_button.isEnabled():
            return
        values = self.form.values()
        facts = RecordCoverage(
            self._file_no,
            values["to_state"],
            values["effective_on"],
            values["reason"],
            values["letter_no"],
        )
        self.save_button.setEnabled(False)
        self._page.desk.operations.do(
            record_coverage, facts, self.answer, owner=self, on_error=self._refused, key=self._key
        )

    def _refused(self, told: Told) -> None:
        self.save_button.setEnabled(True)
        if not told.outcome_unknown:
            self._key = new_key()
        if told.code in _OF_THE_DATE:
            self.effective_on.show_error(sentence(told.code, told.facts))
            self.effective_on.control.setFocus()
        else:
            self.trouble.show_error(told)
