# SPDX-License-Identifier: Apache-2.0
"""Forms about one who waits: a call, a hold and its end, the documents, leaving the queue."""

from __future__ import annotations

from collections.abc import Mapping

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.life.recounting import tell_corrected
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.telling import held_told
from welfare_desk.desktop.waiting.words import choices
from welfare_desk.desktop.wording import codes
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.casework.file import CaseFile
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.calls import CallOutcome
from welfare_desk.domain.waiting.entries import PENSION, QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.listing import WhyPlace
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.waiting.calling import (
    HoldEntry,
    RecordCall,
    ReleaseEntry,
    SetDocuments,
    hold,
    record_call,
    release,
    set_documents,
)
from welfare_desk.services.waiting.moving import MoveInQueue, move
from welfare_desk.services.waiting.questions import WhyHere, why


def file_of(summary: FileSummary) -> CaseFile:
    """The file whose version the commands look at."""
    return summary.file


class EntryDialog(CommitDialog):
    """A form about the entry of a file in the queue of a service; subclasses add fields and the command."""

    places: Mapping[str, str] = {"hold_until_past": "until", "call_before_joining": "called_on"}

    def __init__(
        self, page: Page, summary: FileSummary, service: str, title: str, act: str, *, told: str = ""
    ) -> None:
        super().__init__(page, title, act)
        self.record = f"{summary.file.file_no}/{service}"
        self._service = service
        self._file = summary.file
        who = self.tr("{name}, file {file_no}").format(
            name=inline(summary.person.full_name), file_no=isolate(summary.file.file_no)
        )
        self.body.addWidget(Label(who, "muted", wrap=True))
        if told:
            self.body.addWidget(Label(told, "small", wrap=True))

    def afresh(self) -> Afresh:
        return Afresh(self._file, Reading(show, ShowFile(self._file.file_no), file_of), self._take_file)

    def _take_file(self, file: CaseFile) -> None:
        self._file = file


class QueueCallDialog(EntryDialog):
    """What came of a call; who declines leaves the queue, a hold lasts until its day."""

    drafted = "queue-call"

    command = record_call
    date_field = "called_on"

    def __init__(self, page: Page, summary: FileSummary, service: str = PENSION) -> None:
        super().__init__(page, summary, service, self.tr("Call in the queue"), self.tr("Record the call"))
        today = page.desk.today
        self.outcome = ChoiceField("outcome", self.tr("What came of it"), choices(CallOutcome), required=True)
        self.called_on = JalaliField("called_on", self.tr("Called on"), today, required=True, latest=today)
        self.until = JalaliField("until", self.tr("Held until"), today)
        self.note = NoteField("note", self.tr("Note, or why they decline"), lines=2)
        self.form.add(self.outcome)
        self.form.add(self.called_on)
        self.form.add(self.until)
        self.form.add(self.note, 2)
        self.called_on.set_value(today())
        self.outcome.changed.connect(self._follow)
        self._follow()
        self.finish()

    def bring_back(self, typed: dict[str, str]) -> None:
        super().bring_back(typed)
        self._follow()

    def _outcome(self) -> CallOutcome | None:
        value = self.outcome.value()
        return None if not value else CallOutcome(value)

    def _follow(self) -> None:
        outcome = self._outcome()
        self.until.setVisible(outcome is CallOutcome.HOLD)
        self.until.required = outcome is CallOutcome.HOLD
        self.note.required = outcome is CallOutcome.DECLINED

    def facts(self) -> RecordCall:
        outcome = self._outcome()
        assert outcome is not None  # the field is compulsory
        values = self.form.values()
        until = values["until"] if outcome is CallOutcome.HOLD else None
        return RecordCall(
            self._file.file_no,
            outcome,
            values["called_on"],
            self._service,
            until,
            values["note"],
            self._file.version,
        )


class HoldDialog(EntryDialog):
    """No run admits who is held; without a last day until the hold is released."""

    drafted = "queue-hold"

    command = hold

    def __init__(self, page: Page, summary: FileSummary, service: str = PENSION) -> None:
        told = self.tr("Nobody is admitted while held: the place is kept and the next one is taken.")
        title, act = self.tr("Hold the place"), self.tr("Hold")
        super().__init__(page, summary, service, title, act, told=told)
        today = page.desk.today
        self.until = JalaliField("until", self.tr("Last day, empty until it is released"), today)
        self.reason = TextField("reason", field_name("reason"), required=True, longest=500)
        self.form.add(self.until)
        self.form.add(self.reason, 2)
        self.finish()

    def facts(self) -> HoldEntry:
        values = self.form.values()
        return HoldEntry(
            self._file.file_no, values["reason"], self._service, values["until"], self._file.version
        )


class ReleaseDialog(EntryDialog):
    """The end of a hold, with what was said when it began."""

    drafted = "queue-release"

    command = release

    def __init__(self, page: Page, summary: FileSummary, service: str = PENSION) -> None:
        super().__init__(page, summary, service, self.tr("End the hold"), self.tr("Let them wait again"))
        self.held = Label("", wrap=True, tone=Tone.AMBER)
        self.held.hide()
        self.body.addWidget(self.held)
        self.reason = TextField("reason", field_name("reason"), required=True, longest=500)
        self.form.add(self.reason, 2)
        self.finish()
        asked = WhyHere(service, summary.file.file_no)
        page.desk.operations.ask(why, asked, self._tell, owner=self, on_error=self._gone)

    def _tell(self, found: WhyPlace) -> None:
        if found.hold is not None:
            self.held.setText(held_told(found.hold))
            self.held.show()

    def _gone(self, _: object) -> None:
        """Whoever left the queue meanwhile is refused when the form is sent."""

    def facts(self) -> ReleaseEntry:
        return ReleaseEntry(
            self._file.file_no, self.form.values()["reason"], self._service, self._file.version
        )


class DocumentsDialog(EntryDialog):
    """Whether the papers that the service asks for lie in the file; chosen is only what was said before."""

    drafted = "queue-documents"

    command = set_documents

    def __init__(
        self,
        page: Page,
        summary: FileSummary,
        service: str = PENSION,
        documents: Documents | None = None,
    ) -> None:
        super().__init__(page, summary, service, self.tr("Documents of who waits"), self.tr("Record"))
        self.documents = ChoiceField("documents", self.tr("Documents"), choices(Documents), required=True)
        self.missing = NoteField("missing", self.tr("What is missing"), lines=2)
        self.form.add(self.documents)
        self.form.add(self.missing, 2)
        if documents is not None:
            self.documents.set_value(documents)
        self.documents.changed.connect(self._follow)
        self._follow()
        self.finish()

    def bring_back(self, typed: dict[str, str]) -> None:
        super().bring_back(typed)
        self._follow()

    def _follow(self) -> None:
        incomplete = self.documents.value() == Documents.INCOMPLETE
        self.missing.setVisible(incomplete)
        self.missing.required = incomplete

    def facts(self) -> SetDocuments:
        documents = Documents(self.documents.value())
        missing = self.missing.value() if documents is Documents.INCOMPLETE else ""
        return SetDocuments(self._file.file_no, documents, missing, self._service, self._file.version)


_LEAVING = (QueueState.WITHDREW, QueueState.REMOVED)


class QueueLeaveDialog(EntryDialog):
    """Who waits leaves the queue without being admitted, and why."""

    drafted = "queue-leave"
    takes_away = True

    command = move

    def __init__(self, page: Page, summary: FileSummary, service: str = PENSION) -> None:
        told = self.tr("Who has left joins again at the end, by a new entry of that day.")
        title, act = self.tr("Leave the queue"), self.tr("Take out of the queue")
        super().__init__(page, summary, service, title, act, told=told)
        today = page.desk.today
        told_states = [(state, codes.words(state)) for state in _LEAVING]
        self.state = ChoiceField("to_state", self.tr("How"), told_states, required=True)
        self.effective_on = JalaliField(
            "effective_on", self.tr("Left on"), today, required=True, latest=today
        )
        self.reason = TextField("reason", field_name("reason"), required=True, longest=500)
        self.letter_no = TextField("letter_no", field_name("letter_no"), longest=60)
        self.form.add(self.state)
        self.form.add(self.effective_on)
        self.form.add(self.reason)
        self.form.add(self.letter_no)
        self.effective_on.set_value(today())
        tell_corrected(page, self.effective_on)
        self.finish()

    def place_of(self, code: str) -> Field | None:
        return self.state if code == "queue_move_not_allowed" else super().place_of(code)

    def facts(self) -> MoveInQueue:
        values = self.form.values()
        return MoveInQueue(
            self._file.file_no,
            QueueState(values["to_state"]),
            values["effective_on"],
            self._service,
            values["reason"],
            values["letter_no"],
            self._file.version,
        )
