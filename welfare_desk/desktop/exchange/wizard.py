# SPDX-License-Identifier: Apache-2.0
"""The import wizard as a page: steps on top, one of four below, every question and change asked here."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.check import CheckStep
from welfare_desk.desktop.exchange.choose import ChooseStep
from welfare_desk.desktop.exchange.done import DoneStep
from welfare_desk.desktop.exchange.draft import Draft
from welfare_desk.desktop.exchange.editing import EditCell
from welfare_desk.desktop.exchange.mapping import MapStep
from welfare_desk.desktop.exchange.problems import at_fault
from welfare_desk.desktop.exchange.reports import Reports
from welfare_desk.desktop.exchange.working import Works
from welfare_desk.desktop.frame.page import GAP, MARGIN, Desk, Page
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.kit.words import day_in_words, number
from welfare_desk.desktop.messages import Told, tell
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.outcome import Action
from welfare_desk.services.door import Kind
from welfare_desk.services.exchange.facts import (
    Batches,
    BatchId,
    BatchShown,
    ImportCheck,
    Imported,
    ListRead,
    PreviewRows,
    ReadList,
    RowProblem,
    Undone,
)
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.looking import check, preview, read_list
from welfare_desk.services.exchange.undoing import undo_import

CHOOSE, MAP, CHECK, DONE = range(4)
_WIDE, _HIGH = 1200, 700


class ImportPage(Page):
    """The wizard; `load` takes `path`, a workbook to read at once, or `batch`, an import whose rows to show."""

    kinds = frozenset({Kind.FILE, Kind.PERSON, Kind.IMPORT})
    has_action_bar = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.draft: Draft | None = None
        self._imported: Imported | None = None
        self._wanted_batch = 0
        self.steps = Steps(
            (self.tr("Choose a file"), self.tr("Columns"), self.tr("Check"), self.tr("Import"))
        )
        self.works = Works(self)
        self.choosing = ChooseStep(self)
        self.mapping = MapStep()
        self.checking = CheckStep()
        self.finished = DoneStep()
        self.reports = Reports(self, self.works)
        self._stages = (self.choosing, self.mapping, self.checking, self.finished)
        self._stack = QStackedWidget()
        self._tools = QStackedWidget()
        self._build()
        self._connect()
        self._commands()
        self.setAcceptDrops(True)
        self.go_to_step(CHOOSE)

    def _build(self) -> None:
        for stage in self._stages:
            self._stack.addWidget(stage)
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addStretch(1)
            row.addWidget(stage.tools)
            self._tools.addWidget(holder)
        self._tools.setFixedHeight(px(34))
        head = QHBoxLayout()
        head.setSpacing(px(GAP))
        head.addWidget(self.steps)
        head.addStretch(1)
        head.addWidget(self._tools)
        top = QVBoxLayout()
        top.setContentsMargins(px(MARGIN), px(10), px(MARGIN), px(10))
        top.setSpacing(px(8))
        top.addLayout(head)
        top.addWidget(self.trouble)
        top.addWidget(self.works)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.works.busy.connect(self._busy)
        self.choosing.open_asked.connect(self.ask_for_workbook)
        self.choosing.undo_asked.connect(self._ask_undo)
        self.choosing.report_asked.connect(self.reports.of_batch)
        self.choosing.resumed.connect(partial(self.go_to_step, MAP))
        self.choosing.batches.loaded.connect(self._batches_loaded)
        self.mapping.back.connect(partial(self.go_to_step, CHOOSE))
        self.mapping.cancelled.connect(self.drop_draft)
        self.mapping.go_on.connect(self.check_list)
        self.mapping.preview_asked.connect(self._ask_preview)
        self.mapping.changed.connect(self._columns_changed)
        self.checking.back.connect(partial(self.go_to_step, MAP))
        self.checking.go_on.connect(self.import_list)
        self.checking.report_asked.connect(self._report_check)
        self.checking.decided.connect(self._decide)
        self.checking.corrected.connect(self._correct)
        self.checking.edit_asked.connect(self._edit)
        self.checking.overwrite_changed.connect(self._overwrite)
        self.finished.files_asked.connect(partial(self.desk.go, "files"))
        self.finished.report_asked.connect(self._report_done)
        self.finished.rows_asked.connect(self._show_own_rows)
        self.finished.undo_asked.connect(self._undo_own)
        self.finished.another_asked.connect(self.drop_draft)

    def _commands(self) -> None:
        self.command(self.tr("Choose a workbook"), "folder-open", self.ask_for_workbook, "Ctrl+O")
        self.command(self.tr("On to the next step"), "arrow-left", self.proceed, "Ctrl+Return")
        self.command(self.tr("Edit the cell, or show the panel"), "pencil", self.explain, "F2")
        self.command(self.tr("One step back; cancels work under way"), "undo-2", self.step_back, "Esc")

    # what the window calls

    def load(self, path: str = "", batch: int = 0, **arguments: Any) -> None:
        self.say_title(self.tr("Files"), self.tr("Import from Excel"))
        self._wanted_batch = batch
        self.choosing.batches.fetch()
        if batch:
            self.go_to_step(CHOOSE)
        if path and (self.draft is None or self.draft.path != path):
            self.open_workbook(path)

    def reload(self) -> None:
        self.choosing.batches.fetch()
        if self.step == CHECK and not self.works.under_way():
            self._check_again()

    def fit(self, width: int, height: int) -> None:
        for stage in self._stages:
            stage.fit(width < _WIDE, height < _HIGH)

    def first_focus(self) -> QWidget:
        focus = (
            self.choosing.focus(),
            self.mapping.table,
            self.checking.table,
            self.finished.files,
        )
        return focus[self.step]

    # steps

    @property
    def step(self) -> int:
        """The step shown: CHOOSE, MAP, CHECK or DONE."""
        return self._stack.currentIndex()

    def go_to_step(self, step: int) -> None:
        """Show a step; what was chosen in the others stays."""
        self.trouble.clear()
        self._stack.setCurrentIndex(step)
        self._tools.setCurrentIndex(step)
        self.steps.go(step + 1 if step == DONE else step)
        self.choosing.offer_resume(self.draft is not None)
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def proceed(self) -> None:
        """Ctrl+Enter: what the filled button of the step does."""
        if not self.works.under_way():
            self._stages[self.step].proceed()

    def explain(self) -> None:
        """F2: what the step has to say about the row under the cursor."""
        self._stages[self.step].explain()

    def step_back(self) -> None:
        """Esc: cancel the work under way, else close what is open, else one step back."""
        if self.works.under_way():
            self.works.cancel()
        elif self.trouble.banner() is not None:
            self.trouble.clear()
        elif not self._stages[self.step].step_back() and self.step > CHOOSE:
            self.go_to_step(self.step - 1)

    def drop_draft(self) -> None:
        """Forget the list begun; nothing of it is in the office."""
        self.draft = None
        self._imported = None
        self.go_to_step(CHOOSE)

    def _busy(self, busy: bool) -> None:
        self._stack.setEnabled(not busy)
        if not busy and self.isVisible() and self.window().focusWidget() in (None, self):
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    # choosing

    def ask_for_workbook(self) -> None:
        """Ask which workbook to read."""
        if self.works.under_way():
            return
        title = self.tr("Choose a workbook")
        path, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Excel workbooks (*.xlsx *.xlsm)"))
        if path:
            self.open_workbook(path)

    def open_workbook(self, path: str) -> None:
        """Read a workbook and show its columns; nothing is written."""
        self.trouble.clear()
        self.works.ask(self.works.reading, read_list, ReadList(path), partial(self._read, path))

    def _read(self, path: str, read: ListRead) -> None:
        draft = Draft(path, read)
        if not draft.sheets():
            self.go_to_step(CHOOSE)
            self.show_trouble(tell(RuleError("no_list")))
            return
        self.draft = draft
        self._imported = None
        self.mapping.show_draft(draft)
        self.go_to_step(MAP)
        if read.seen_before is not None:
            told = self.tr("This very file was imported on {day}: its rows will be found repeated.")
            self.reports.tell(
                told.format(day=day_in_words(read.seen_before.astimezone().date())), Tone.BLUE, "info"
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) and not self.works.under_way():
            event.acceptProposedAction()
            self.choosing.zone.light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.choosing.zone.light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.choosing.zone.light(False)
        path = self._dropped(event)
        if path:
            event.acceptProposedAction()
            self.open_workbook(path)

    def _dropped(self, event: QDropEvent) -> str:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        return paths[0] if len(paths) == 1 else ""

    # columns

    def _ask_preview(self, facts: PreviewRows) -> None:
        self.ask(preview, facts, self.mapping.show_preview, latest="preview")

    def _columns_changed(self) -> None:
        if self.draft is not None:
            self.draft.check = None
            self.draft.key = ""

    # checking

    def check_list(self) -> None:
        """Judge every row with the choices so far and show what an import would do."""
        if self.draft is None:
            return
        if self.draft.check is not None:
            self.go_to_step(CHECK)
            return
        self.trouble.clear()
        self.works.ask(self.works.reading, check, self.draft.to_check(), self._checked, latest="check")

    def _check_again(self) -> None:
        """The same after a decision: the list stays in the clerk's hands meanwhile."""
        if self.draft is None:
            return
        self.draft.key = ""
        self.checking.wait()
        self.works.ask(
            self.works.reading, check, self.draft.to_check(), self._checked, latest="check", quiet=True
        )

    def _checked(self, answer: ImportCheck) -> None:
        if self.draft is None:
            return
        self.draft.check = answer
        self.checking.show_check(answer, self.draft.overwrite)
        if self.step == MAP:
            self.go_to_step(CHECK)

    def _decide(self, problem: RowProblem, action: Action) -> None:
        if self.draft is None:
            return
        self.draft.decide(problem.sheet, problem.row, action)
        if action is Action.LATER:
            self.checking.go_to_next_open(problem)
            return
        words = self.tr("Row {row}: one person") if action is Action.SAME else self.tr(
            "Row {row}: two persons"
        )  # fmt: skip
        told = words.format(row=number(problem.row))
        self.desk.offer_undo(told, partial(self._take_back, self.draft, problem))
        self._check_again()

    def _take_back(self, draft: Draft, problem: RowProblem) -> None:
        draft.take_back(problem.sheet, problem.row)
        if draft is self.draft and self.step == CHECK:
            self._check_again()

    def _edit(self, problem: RowProblem, alike: int) -> None:
        dialog = EditCell(self, problem, alike)
        dialog.answered.connect(partial(self._edited, problem))
        dialog.open()

    def _edited(self, problem: RowProblem, answer: tuple[str, bool] | None) -> None:
        if answer is not None:
            typed, for_all = answer
            self._correct(self.checking.alike(problem) if for_all else [problem], typed)

    def _correct(self, problems: list[RowProblem], typed: str) -> None:
        if self.draft is None:
            return
        for problem in problems:
            self.draft.correct(problem.sheet, problem.row, at_fault(problem), typed)
        self._check_again()

    def _overwrite(self, overwrite: bool) -> None:
        if self.draft is not None:
            self.draft.overwrite = overwrite
            self._check_again()

    def _report_check(self) -> None:
        if self.draft is not None:
            self.reports.of_check(self.draft)

    # importing

    def import_list(self) -> None:
        """Write the list into the office, whole or not at all."""
        draft = self.draft
        if draft is None or draft.check is None or self.works.under_way():
            return
        self.trouble.clear()
        draft.key = draft.key or new_key()
        self.works.do(
            self.works.writing,
            import_files,
            draft.to_import(),
            partial(self._import_done, draft),
            key=draft.key,
            on_error=self._import_failed,
            rows=draft.check.totals.rows,
        )

    def _import_done(self, draft: Draft, imported: Imported) -> None:
        self._imported = imported
        self.finished.show_imported(imported, draft.read.file_name)
        if draft is self.draft:
            self.draft = None
        self.go_to_step(DONE)

    def _import_failed(self, told: Told) -> None:
        if told.code == "list_changed" and self.draft is not None:
            self._check_again()
        banner = self.trouble.show_error(told, can_repeat=told.outcome_unknown)
        banner.again.connect(self.import_list)

    # what was imported

    def _batches_loaded(self, answer: Batches) -> None:
        found = [batch for batch in answer.batches if batch.id == self._wanted_batch]
        if found:
            self._wanted_batch = 0
            self.go_to_step(CHOOSE)
            self.choosing.show_rows(found[0])

    def _show_own_rows(self) -> None:
        if self._imported is not None:
            self.load(batch=self._imported.batch_id)

    def _report_done(self) -> None:
        if self._imported is not None:
            self.reports.of_batch(self._imported.batch_id)

    def _undo_own(self) -> None:
        if self._imported is not None:
            totals = self._imported.totals
            self._confirm_undo(self._imported.batch_id, totals.accepted, totals.updated)

    def _ask_undo(self, batch: BatchShown) -> None:
        self._confirm_undo(batch.id, batch.totals.accepted, batch.totals.updated)

    def _confirm_undo(self, batch_id: int, files: int, completed: int) -> None:
        told = self.tr(
            "{files} files go and {completed} completed ones are as before. This is possible only while nobody "
            "has changed them; the rows of the import stay readable."
        )
        words = told.format(files=number(files), completed=number(completed))
        acts = [(self.tr("Take back the import"), True)]
        title = self.tr("Take back this import?")
        ask(self, title, words, acts, partial(self._undo, batch_id), danger=True)

    def _undo(self, batch_id: int, sure: object) -> None:
        if sure:
            works = self.works
            works.do(works.undoing, undo_import, BatchId(batch_id), self._undone, key=new_key())

    def _undone(self, answer: Undone) -> None:
        self._imported = None
        self.choosing.show_batches()
        self.go_to_step(CHOOSE)
        told = self.tr("The import was taken back; {count} files are gone.").format(
            count=number(answer.files)
        )
        self.reports.tell(told, Tone.GREEN, "circle-check")
        self.choosing.batches.fetch()
