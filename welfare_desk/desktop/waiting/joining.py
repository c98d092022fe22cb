# SPDX-License-Identifier: Apache-2.0
"""A file joins the queue of a service; taken back at once, it leaves it again."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.life.recounting import tell_refused
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.queues import service_words
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.entries import PENSION, QueueState, check_join
from welfare_desk.domain.waiting.services import WaitingService
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.waiting.moving import MoveInQueue, QueueMoved, move
from welfare_desk.services.waiting.questions import ListServices, WaitingServices, services


class QueueJoinDialog(CommitDialog):
    """Answers with the entry. `file_no` fills in whom it is about, `service` for what they wait."""

    drafted = "queue-join"

    command = move
    places = {
        "already_waiting": "key",
        "file_not_found": "key",
        "queue_not_covered": "key",
        "queue_not_in_hand": "key",
        "unknown_service": "service",
    }

    def __init__(self, page: Page, file_no: str = "", service: str = PENSION) -> None:
        super().__init__(page, self.tr("Join a queue"), self.tr("Let them join"))
        self._found: FileSummary | None = None
        today = page.desk.today
        self._hint = self.tr("File number, national ID or foreigner ID")
        self.key = TextField("key", self.tr("Who"), hint=self._hint, required=True, longest=80)
        self.service = ChoiceField("service", self.tr("Service"), [(service, service)], required=True)
        self.effective_on = JalaliField(
            "effective_on", self.tr("Waits from"), today, required=True, latest=today
        )
        self.letter_no = TextField("letter_no", field_name("letter_no"), longest=60)
        self.reason = TextField("reason", field_name("reason"), longest=500)
        self.form.add(self.key, 2)
        self.form.add(self.service)
        self.form.add(self.effective_on)
        tell_refused(page, self.effective_on)
        self.form.add(self.letter_no)
        self.form.add(self.reason)
        self.service.set_value(service)
        self.effective_on.set_value(today())
        self.key.set_value(file_no)
        self.told = Label("", "small", wrap=True)
        self.body.addWidget(self.told)
        self.finish()
        self.service.changed.connect(self._tell)
        self._tell()
        self.key.line.editingFinished.connect(self._look)
        self.service.changed.connect(self._judge)
        self.key.changed.connect(self._forget)
        page.desk.operations.ask(services, ListServices(), self._offer, owner=self)
        if file_no:
            self._look()

    def _offer(self, answer: WaitingServices) -> None:
        """The services that may be joined, by name."""
        offered: list[WaitingService] = [one for one in answer.services if not one.retired]
        self.service.choice.offer([(one.code, service_words(one.code, one.name)) for one in offered])

    def _tell(self) -> None:
        """Whom the queue takes that is chosen."""
        told = self.tr("This queue takes whoever is covered, and applicants too.")
        if self.service.value() == PENSION:
            told = self.tr("The queue of the pension takes whoever is covered, no applicants.")
        self.told.setText(told)

    def bring_back(self, typed: dict[str, str]) -> None:
        super().bring_back(typed)
        self._tell()

    def _look(self) -> None:
        typed = self.key.value()
        if not typed or (self._found is not None and self._found.file.file_no == typed):
            return
        ask = self.page.desk.operations.ask
        told = partial(self._say, typed)
        ask(show, ShowFile(typed), told, owner=self, on_error=self._unknown, latest="who")

    def _forget(self) -> None:
        """Whoever was found is not who is typed now."""
        self._found = None
        self.key.show_hint(self._hint)

    def _say(self, typed: str, summary: FileSummary) -> None:
        if self.key.value() != typed:
            return
        self._found = summary
        self.key.show_hint(self._named(summary), "good")
        self._judge()

    def _named(self, found: FileSummary) -> str:
        return self.tr("{name}, file {file_no}").format(
            name=inline(found.person.full_name), file_no=isolate(found.file.file_no)
        )

    def _judge(self) -> None:
        """Whoever may not wait is told so once they are found, before the rest is typed."""
        found = self._found
        if found is None or not self._means(found):
            return
        service = str(self.service.value())
        try:
            check_join(service, found.file.coverage)
            if found.waits_for(service):
                raise RuleError("already_waiting")
        except RuleError as refused:
            why = sentence(refused.code, refused.facts)
            self.key.show_error(self.tr("{who}: {why}").format(who=self._named(found), why=why))
        else:
            self.key.show_error("")

    def _means(self, found: FileSummary) -> bool:
        """Whether what stands in the field is whom we found, and nobody typed over it since."""
        return self.key.value() in (found.file.file_no, found.person.national_id, found.person.foreign_id)

    def _unknown(self, told: Told) -> None:
        self._found = None
        self.key.show_error(told.text)

    def afresh(self) -> None:
        """A new entry: whatever changed in the file, its coverage is asked for when it joins."""

    def facts(self) -> MoveInQueue:
        values = self.form.values()
        found = self._found
        file_no = found.file.file_no if found is not None and self._means(found) else values["key"]
        return MoveInQueue(
            file_no,
            QueueState.WAITING,
            values["effective_on"],
            str(values["service"]),
            values["reason"],
            values["letter_no"],
        )

    def undoing(self, answer: QueueMoved) -> tuple[Any, Any]:
        """Who joined by mistake is taken out again, on the day of the entry."""
        on: date = self.form.values()["effective_on"]
        service = str(self.service.value())
        return move, MoveInQueue(answer.file_no, QueueState.REMOVED, on, service, at_once())
