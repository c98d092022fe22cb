# SPDX-License-Identifier: Apache-2.0
"""Dialogs of a call to who waits: any outcome of it, and a call struck that was recorded by mistake."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.afresh import Reading
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.mistaken import DraftOf, MistakeDialog, Striking, ask_mistake
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.waiting.admission_words import call_words
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.calls import CallList, CallOutcome, CallRow
from welfare_desk.services.waiting.calling import (
    AskCallList,
    RecordCall,
    StrikeCall,
    call_list,
    record_call,
    strike_call,
)


def full_name(row: CallRow) -> str:
    """Given name before family name."""
    return f"{row.first_name} {row.last_name}".strip()


class WaitingCallDialog(FormDialog):
    """Answers with `EntryMoved`; `outcome` is the one whose key was pressed."""

    drafted = "queue-call"

    places = {
        "date_in_future": "called_on",
        "call_before_joining": "called_on",
        "before_last_event": "called_on",
        "month_closed": "called_on",
        "hold_until_past": "until",
    }

    def __init__(self, page: Page, service: str, row: CallRow, outcome: CallOutcome) -> None:
        title = self.tr("Call to {name}").format(name=full_name(row))
        super().__init__(page, title, self.tr("File {file_no}").format(file_no=isolate(row.file_no)))
        self.record = str(row.entry_id)
        self._service, self._row = service, row
        today = page.desk.today
        choices = [(one, call_words(one)) for one in CallOutcome]
        self.outcome = ChoiceField("outcome", self.tr("What came of it"), choices, required=True)
        self.called_on = JalaliField(
            "called_on", self.tr("Day of the call"), today, required=True, latest=today
        )
        self.until = JalaliField("until", self.tr("Hold until (last day)"), today)
        self.note = TextField("note", self.tr("What was said"))
        self.form.add(self.outcome)
        self.form.add(self.called_on)
        self.form.add(self.until)
        self.form.add(self.note, 2)
        self.outcome.set_value(outcome)
        self.called_on.set_value(today())
        self.outcome.changed.connect(self._follow)
        self._follow()
        self.finish(self.tr("Record"), "phone")

    def _follow(self) -> None:
        """A hold has a last day; who declines says why, and leaves the queue."""
        outcome = self.outcome.value()
        holds, declines = outcome == CallOutcome.HOLD, outcome == CallOutcome.DECLINED
        self.until.setVisible(holds)
        self.until.required = holds
        self.note.required = declines
        self.note.call(self.tr("Why they decline") if declines else self.tr("What was said"))
        told = {
            CallOutcome.REACHED: self.tr("The place in the queue is then “called”."),
            CallOutcome.UNREACHABLE: self.tr("Calls in vain are counted; the place stays."),
            CallOutcome.DECLINED: self.tr("They leave the queue with this reason."),
            CallOutcome.HOLD: self.tr("No run admits them until that day is past."),
        }
        self.outcome.show_hint(told.get(outcome, ""))

    def afresh(self) -> None:
        """A new call: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        outcome = CallOutcome(values["outcome"])
        until = values["until"] if outcome is CallOutcome.HOLD else None
        facts = RecordCall(
            self._row.file_no, outcome, values["called_on"], self._service, until, values["note"]
        )
        return record_call, facts


def strike(page: Page, service: str, top: int, row: CallRow) -> MistakeDialog:
    """Ask why the last call of a row was a mistake, and strike it."""
    words = QCoreApplication.translate("WaitingCallDialog", "Call of {date} to {name}: {outcome}")
    told = words.format(
        date=isolate(day(row.last_on)), name=full_name(row), outcome=call_words(row.last_outcome)
    )

    def same(answer: CallList) -> CallRow | None:
        return next((one for one in answer.rows if one.call_id == row.call_id), None)

    reading = Reading(call_list, AskCallList(service, top), same)
    draft = DraftOf("queue-call-mistake", str(row.entry_id))
    return ask_mistake(page, told, Striking(strike_call, _strike, row, reading), draft)


def _strike(row: CallRow, why: str) -> StrikeCall:
    return StrikeCall(row.call_id or 0, row.call_version or 0, why)
