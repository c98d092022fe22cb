# SPDX-License-Identifier: Apache-2.0
"""A file moves to another specialised field, and the last such move is taken back."""

from __future__ import annotations

import datetime as dt
from typing import Any

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.life.recounting import MonthsOf, tell_counted_anew
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.file import in_force
from welfare_desk.domain.casework.life import check_in_order, in_field_since
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.fields import (
    ChangeDomain,
    DomainChanged,
    UndoDomain,
    change_domain,
    undo_domain,
)
from welfare_desk.services.casework.questions import ShowFile, show


class DomainDialog(CommitDialog):
    """Answers with the field the file is in now."""

    drafted = "domain"

    command = change_domain
    places = {"same_field": "domain"}

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, self.tr("Change the specialised field"), self.tr("Change"))
        self.record = summary.file.file_no
        self.summary = summary
        today = page.desk.today
        self.now = Label("", "muted", wrap=True)
        self.domain = ChoiceField("domain", self.tr("New field"), [], required=True)
        self.effective_on = JalaliField(
            "effective_on",
            self.tr("As of"),
            today,
            required=True,
            latest=today,
            rule=self._in_order,
        )
        self.letter_no = TextField("letter_no", field_name("letter_no"), longest=60)
        self.reason = TextField("reason", field_name("reason"), required=True)
        for field in (self.domain, self.effective_on, self.letter_no, self.reason):
            self.form.add(field)
        self.effective_on.set_value(today())
        tell_counted_anew(page, self.effective_on)
        self.body.addWidget(self.now)
        self.finish()
        told = self.tr("Statements of days before that one count the file in its former field.")
        self.body.addWidget(Label(told, "small", wrap=True))
        self._show(summary)

    def _show(self, summary: FileSummary) -> None:
        self.summary = summary
        self.domain.choice.offer(choices(one for one in Domain if one is not summary.file.domain))
        told = self.tr("{name}: {field} now.")
        self.now.setText(told.format(name=summary.person.full_name, field=words(summary.file.domain)))

    def _in_order(self, since: dt.date) -> None:
        """What `check_in_order` refuses, as the command will say."""
        events = in_force(self.summary.events)
        opened_on = events[0].effective_on if events else None
        last_on = in_field_since(self.summary.field_change, opened_on)
        check_in_order(since, last_on, self.page.desk.today())

    def facts(self) -> ChangeDomain:
        values: dict[str, Any] = self.form.values()
        return ChangeDomain(
            self.summary.file.file_no,
            values["domain"],
            values["effective_on"],
            values["reason"],
            values["letter_no"],
            self.summary.file.version,
        )

    def undoing(self, answer: DomainChanged) -> tuple[Any, Any]:
        return undo_domain, UndoDomain(answer.file_no, at_once(), self.summary.file.version + 1)

    def afresh(self) -> Afresh:
        return Afresh(self.summary, Reading(show, ShowFile(self.summary.file.file_no)), self._show)


class UndoDomainDialog(CommitDialog):
    """Answers with the field the file is in again."""

    takes_away = True
    drafted = "domain-undone"

    command = undo_domain
    date_field = "reason"

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, self.tr("Take back the last change of field"), self.tr("Take it back"))
        self.record = summary.file.file_no
        self.told = Label("", wrap=True)
        self.reason = TextField("reason", field_name("reason"), required=True)
        self.form.add(self.reason, 2)
        self.body.addWidget(self.told)
        self.finish()
        kept = self.tr("Both events stay in the file, struck through, with your name and this reason.")
        self.body.addWidget(Label(kept, "small", wrap=True))
        self.months = MonthsOf(page, self)
        self.body.addWidget(self.months)
        self._show(summary)

    def _show(self, summary: FileSummary) -> None:
        self.summary = summary
        last = summary.field_change
        gone = "" if last is not None else sentence("no_field_change", {})
        allow(self.save_button, gone)
        self.months.say(None if last is None else last.effective_on)
        if last is None:
            self.told.setText(gone)
            return
        before, after = words(last.from_domain), words(last.to_domain)
        told = self.tr("{date}: from «{before}» to «{after}». The file is in «{before}» again.")
        self.told.setText(told.format(date=isolate(day(last.effective_on)), before=before, after=after))

    def facts(self) -> UndoDomain:
        file = self.summary.file
        return UndoDomain(file.file_no, self.reason.value(), file.version)

    def afresh(self) -> Afresh:
        reading = Reading(show, ShowFile(self.summary.file.file_no))
        return Afresh(self.summary, reading, self._show, barred=_nothing_to_undo)


def _nothing_to_undo(now: FileSummary) -> str:
    return "" if now.field_change is not None else sentence("no_field_change", {})
