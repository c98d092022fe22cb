# SPDX-License-Identifier: Apache-2.0
"""Taking the last change of coverage back: what it was, what comes back with it, and why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.life.recounting import MonthsOf
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.casework.file import CoverageEvent, in_force
from welfare_desk.domain.casework.life import ends_help
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.opening import TakeOpeningBack, take_opening_back
from welfare_desk.services.casework.questions import ShowFile, show


def undoable(summary: FileSummary) -> CoverageEvent | None:
    """The last event in force, the opening too; None for a file whose opening was taken back."""
    events = in_force(summary.events)
    return events[-1] if events else None


def nothing_to_undo() -> str:
    """The opening itself was taken back."""
    return QCoreApplication.translate("UndoDialog", "There is no change left to undo.")


class UndoDialog(CommitDialog):
    """Answers with what was taken back: the last change, or the opening where nothing else has happened."""

    takes_away = True
    drafted = "coverage-undone"

    command: Any = undo_coverage

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, self.tr("Undo the last change of coverage"), self.tr("Undo it"))
        self.record = summary.file.file_no
        self.date_field = "reason"
        self.told = Label("", wrap=True)
        self.back = Label(
            self.tr(
                "What ended with it, payments and places in queues, is there again, and what was struck with "
                "it counts again."
            ),
            wrap=True,
        )
        self.kept = Label(
            self.tr("Both events stay in the file, struck through, with your name and this reason."),
            "small",
            wrap=True,
        )
        self.reason = TextField("reason", self.tr("Reason"), required=True)
        self.form.add(self.reason, 2)
        self.body.addWidget(self.told)
        self.body.addWidget(self.back)
        self.finish()
        self.body.addWidget(self.kept)
        self.months = MonthsOf(page, self)
        self.body.addWidget(self.months)
        self._show(summary)

    def _show(self, summary: FileSummary) -> None:
        self.summary = summary
        event = undoable(summary)
        allow(self.save_button, "" if event is not None else nothing_to_undo())
        self.months.say(None if event is None or event.from_state is None else event.effective_on)
        if event is None:
            self.told.setText(nothing_to_undo())
            self.back.hide()
            return
        opening = event.from_state is None
        self.command = take_opening_back if opening else undo_coverage
        told = (
            self.tr("{date}: the file was opened as «{after}». It will stand closed; its number stays used.")
            if opening
            else self.tr("{date}: from «{before}» to «{after}».")
        )
        self.told.setText(
            told.format(
                date=isolate(day(event.effective_on)),
                before=words(event.from_state),
                after=words(event.to_state),
            )
        )
        self.back.setVisible(not opening and ends_help(event.to_state))

    def facts(self) -> UndoCoverage | TakeOpeningBack:
        file = self.summary.file
        if self.command is take_opening_back:
            return TakeOpeningBack(file.file_no, self.reason.value())
        return UndoCoverage(file.file_no, self.reason.value(), file.version)

    def afresh(self) -> Afresh:
        reading = Reading(show, ShowFile(self.summary.file.file_no))
        return Afresh(self.summary, reading, self._show, barred=_barred)


def _barred(now: FileSummary) -> str:
    return "" if undoable(now) is not None else nothing_to_undo()
