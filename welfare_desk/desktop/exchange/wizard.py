# SPDX-License-Identifier: Apache-2.0
"""The import wizard as a page: steps on top, one of four below, the list begun kept when the page is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.exchange.check import CheckStep
from welfare_desk.desktop.exchange.choose import ChooseStep
from welfare_desk.desktop.exchange.done import DoneStep
from welfare_desk.desktop.exchange.draft import Draft
from welfare_desk.desktop.exchange.importing import Importing
from welfare_desk.desktop.exchange.judging import Judging
from welfare_desk.desktop.exchange.mapping import MapStep
from welfare_desk.desktop.exchange.pasting import Pasting, file_in
from welfare_desk.desktop.exchange.reports import Reports
from welfare_desk.desktop.exchange.undo_act import UndoAct
from welfare_desk.desktop.exchange.working import Works
from welfare_desk.desktop.frame.page import Desk, Page
from welfare_desk.desktop.frame.staged import Staged
from welfare_desk.desktop.kit.allowing import allow, lacking, under_way
from welfare_desk.desktop.kit.saving import ask_what_to_read
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.kit.words import day_in_words, number
from welfare_desk.desktop.messages import Told, tell
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.services.door import Kind
from welfare_desk.services.exchange.facts import Batches, Imported, ListRead, PreviewRows, ReadList, Undone
from welfare_desk.services.exchange.looking import preview, read_list

CHOOSE, MAP, CHECK, DONE = range(4)


class ImportPage(Page):
    """The wizard; `load` takes `path`, a workbook to read at once, or `batch`, an import to show."""

    kinds = frozenset({Kind.FILE, Kind.PERSON, Kind.IMPORT})
    has_action_bar = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.draft: Draft | None = None
        self._imported: Imported | None = None
        self._wanted_batch = 0
        names = self.tr("Choose a file"), self.tr("Columns"), self.tr("Check"), self.tr("Import")
        self.steps = Steps(names)
        self.works = Works(self)
        self.choosing = ChooseStep(self)
        self.mapping = MapStep()
        self.checking = CheckStep()
        self.finished = DoneStep()
        self.reports = Reports(self, self.works)
        self.judging = Judging(self, self.works, self.checking)
        self.importing = Importing(self, self.works)
        self.pasting = Pasting(self, self.works)
        self.undoing = UndoAct(self, self.choosing.batches, self.choosing.rows, self.finished)
        self._stages = (self.choosing, self.mapping, self.checking, self.finished)
        self.staged = Staged(self, self.steps, self._stages, self.works)
        self._connect()
        self._commands()
        self.setAcceptDrops(True)
        self.go_to_step(CHOOSE)
        self.command_list_out()

    def _connect(self) -> None:
        for button in (self.choosing.rows.report, self.checking.report, self.finished.report):
            allow(button, lacking(self.desk, Permission.EXPORT_LISTS))
        self.works.busy.connect(self._busy)
        self.choosing.open_asked.connect(self.ask_for_workbook)
        self.choosing.paste_asked.connect(self.pasting.paste)
        self.choosing.undo_asked.connect(self.importing.ask_undo_of)
        self.undoing.asked.connect(self.importing.ask_undo)
        self.choosing.report_asked.connect(self.reports.of_batch)
        self.choosing.resumed.connect(self._resume)
        self.choosing.batches.loaded.connect(self._batches_loaded)
        self.mapping.back.connect(partial(self.go_to_step, CHOOSE))
        self.mapping.cancelled.connect(self.drop_draft)
        self.mapping.go_on.connect(self.judging.check_list)
        self.mapping.preview_asked.connect(self._ask_preview)
        self.mapping.changed.connect(self._columns_changed)
        self.checking.back.connect(partial(self.go_to_step, MAP))
        self.checking.go_on.connect(self.importing.import_list)
        self.checking.report_asked.connect(self._report_check)
        self.importing.imported.connect(self._show_imported)
        self.importing.undone.connect(self._undone)
        self.importing.outdated.connect(self._outdated)
        self.finished.files_asked.connect(self._show_files_of)
        self.finished.report_asked.connect(self._report_done)
        self.finished.rows_asked.connect(self._show_own_rows)
        self.finished.undo_asked.connect(self._undo_own)
        self.finished.another_asked.connect(self.drop_draft)

    def _commands(self) -> None:
        self.command(self.tr("Choose a workbook"), "folder-open", self.ask_for_workbook, "Ctrl+O")
        acts: list[tuple[str, str, Callable[[], None], str]] = [
            (self.tr("Paste rows copied in Excel"), "clipboard-copy", self.pasting.paste, "Ctrl+V"),
            (self.tr("On to the next step"), "arrow-left", self.proceed, "Ctrl+Return"),
            (self.tr("Edit the cell, or show the panel"), "pencil", self.explain, "F2"),
            (self.tr("One step back; cancels work under way"), "undo-2", self.step_back, "Esc"),
        ]
        for words, icon, slot, keys in acts:
            # What lies over the page (palette, question) keeps these keys for itself.
            action = self.command(words, icon, slot, keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # what the window calls

    def load(self, path: str = "", batch: int = 0, **arguments: Any) -> None:
        self.say_title(self.tr("Files"), self.tr("Import from Excel"))
        self._wanted_batch = batch
        self.choosing.batches.fetch()
        if path and (self.draft is None or self.draft.path != path):
            self.open_workbook(path)

    def reload(self) -> None:
        self.choosing.batches.fetch()
        if self.step == CHECK and not self.works.under_way():
            self.judging.check_again()

    def fit(self, width: int, height: int) -> None:
        self.staged.fit(width, height)

    def first_focus(self) -> QWidget:
        places = (self.choosing.focus(), self.mapping.table, self.checking.focus(), self.finished.files)
        return places[self.step]

    # steps

    @property
    def step(self) -> int:
        """The step shown: CHOOSE, MAP, CHECK or DONE."""
        return self.staged.step

    def at_work(self) -> bool:
        """Whether a list lies open before the clerk, at its columns or its check."""
        return self.step in (MAP, CHECK)

    def go_to_step(self, step: int) -> None:
        """Show a step; what was chosen in the others stays."""
        self.staged.go_to(step)
        self.choosing.offer_resume(self.draft is not None)
        self._take_focus()

    def _take_focus(self) -> None:
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def proceed(self) -> None:
        """Ctrl+Enter: what the filled button of the step does."""
        if not self.works.under_way():
            self.staged.at_hand.proceed()

    def explain(self) -> None:
        """F2: what the step has to say about the row under the cursor."""
        if not self.works.under_way():
            self._stages[self.step].explain()

    def step_back(self) -> None:
        """Esc: cancel the work under way, else close what is open, else one step back."""
        if self.works.under_way():
            self.works.cancel()
        elif self.trouble.banner() is not None:
            self.trouble.clear()
        elif self.staged.at_hand.step_back():
            return
        elif self.step > CHOOSE:
            self.go_to_step(self.step - 1)
        else:
            self.desk.say(self.tr("This is the first step."), Tone.AMBER, "undo-2")

    def drop_draft(self) -> None:
        """Forget the list begun; nothing of it is in the office."""
        self.draft = None
        self._imported = None
        self.go_to_step(CHOOSE)

    def _resume(self) -> None:
        if self.draft is not None:
            self.go_to_step(MAP)

    def _busy(self, busy: bool) -> None:
        allow(self.staged.stack, under_way() if busy else "")
        if not busy:
            self._take_focus()
        elif self.isVisible():
            self.setFocus()  # Esc must reach the work under way

    # choosing

    def ask_for_workbook(self) -> None:
        """Ask which workbook to read."""
        if self.works.under_way():
            return
        kinds = self.tr("Excel workbooks (*.xlsx)")
        path = ask_what_to_read(self, self.tr("Choose a workbook"), kinds)
        if path:
            self.open_workbook(path)

    def open_workbook(self, path: str) -> None:
        """Read a workbook and show its columns; nothing is written."""
        self.trouble.clear()
        self.works.ask(self.works.reading, read_list, ReadList(path), self.show_list)

    def show_list(self, read: ListRead, told: Told | None = None) -> None:
        """Show the columns of a list that was read."""
        draft = Draft(read.path, read)
        if not draft.sheets():
            self.go_to_step(CHOOSE)
            self.show_trouble(tell(RuleError("no_list")))
            return
        self.draft = draft
        self._imported = None
        self.mapping.show_draft(draft)
        self.go_to_step(MAP)
        if told is not None:
            self.show_trouble(told)
        elif read.seen_before is not None:
            words = self.tr("This very list was imported on {day}: the office has its files already.")
            on = day_in_words(read.seen_before.astimezone(IRAN).date())
            self.reports.tell(words.format(day=on), Tone.BLUE, "info")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_in(event.mimeData()) and not self.works.under_way():
            event.acceptProposedAction()
            self.choosing.zone.light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.choosing.zone.light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.choosing.zone.light(False)
        path = file_in(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.open_workbook(path)

    # columns

    def _ask_preview(self, facts: PreviewRows) -> None:
        self.ask(preview, facts, self.mapping.show_preview, latest="preview")

    def _columns_changed(self) -> None:
        if self.draft is not None:
            self.draft.check = None
            self.draft.key = ""

    # the check and the import

    def show_check_step(self) -> None:
        """On from the columns to the check; from anywhere else the clerk stays where they are."""
        if self.step == MAP:
            self.go_to_step(CHECK)

    def _outdated(self, told: Told) -> None:
        if self.draft is not None:
            path = self.draft.path
            then = partial(self.show_list, told=told)
            self.works.ask(self.works.reading, read_list, ReadList(path), then)

    def _report_check(self) -> None:
        if self.draft is not None:
            self.reports.of_check(self.draft)

    def _show_imported(self, draft: Draft, imported: Imported) -> None:
        self._imported = imported
        self.finished.show_imported(imported, draft.read.file_name)
        self.draft = None
        self.go_to_step(DONE)

    # the import just made

    def _batches_loaded(self, answer: Batches) -> None:
        found = [batch for batch in answer.batches if batch.id == self._wanted_batch]
        if found:
            self._wanted_batch = 0
            self.choosing.show_rows(found[0])
            self.go_to_step(CHOOSE)

    def _show_files_of(self, batch_id: int) -> None:
        self.desk.go("files", wanted=FileFilter(batch=batch_id))

    def _show_own_rows(self) -> None:
        if self._imported is not None:
            self.load(batch=self._imported.batch_id)

    def _report_done(self) -> None:
        if self._imported is not None:
            self.reports.of_batch(self._imported.batch_id)

    def _undo_own(self) -> None:
        if self._imported is not None:
            self.importing.ask_undo(self._imported.batch_id, self._imported.totals)

    def _undone(self, answer: Undone) -> None:
        self._imported = None
        self.choosing.show_batches()
        self.go_to_step(CHOOSE)
        told = self.tr("The import was taken back; {count} files are gone.", "", answer.files)
        self.reports.tell(told.format(count=number(answer.files)), Tone.GREEN, "circle-check")
        self.choosing.batches.fetch(stand_on=answer.batch_id)
