# SPDX-License-Identifier: Apache-2.0
"""The part of a file with its notes and its tasks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from welfare_desk.desktop.casework.notes.box import NoteBox
from welfare_desk.desktop.casework.notes.rows import NoteList
from welfare_desk.desktop.casework.notes.tasks import (
    TaskDialog,
    TaskTable,
    ask_task,
    finish,
    is_to_be_done,
    strike,
)
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.frame.mistaken import is_struck, mistake_button
from welfare_desk.desktop.frame.page import GAP, Key, Page
from welfare_desk.desktop.kit.allowing import allow, lacking, no_right, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.note import Note, Task
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.notes import (
    AskNotes,
    MarkNote,
    NoteKept,
    NotePage,
    mark_note,
    notes_of,
)
from welfare_desk.services.casework.tasks import AskTasks, tasks_of


class NotesPart(FilePart):
    """Notes with a field at their top, beside the tasks of the file."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._may_edit = page.desk.may(Permission.EDIT_FILES)
        self._file_no = ""
        self.box = NoteBox(page)
        self.notes = NoteList(page.desk.today, may_edit=self._may_edit)
        self.tasks = TaskTable(page.desk.today, page.desk.memory)
        self.new_button = Button(self.tr("New task"), "plus", small=True)
        allow(self.new_button, unless(self._may_edit, no_right(Permission.EDIT_FILES)))
        self.strike_button = mistake_button(small=True)
        self.no_task = Label(self.tr("No task on this file. Set one with Ctrl+T."), "muted", wrap=True)
        self.card = Card(self.tr("Notes"))
        self.tasks_card = Card(self.tr("Tasks"))
        self._build()
        self.box.kept.connect(self._ask)
        self.notes.older_asked.connect(self._ask)
        self.notes.pin_asked.connect(self.pin)
        self.notes.strike_asked.connect(self.strike)
        self.tasks.opened.connect(self.open_task)
        self.tasks.done_asked.connect(self.finish)
        self.new_button.clicked.connect(self.add_task)
        self.strike_button.clicked.connect(self.strike_task)
        self.tasks.strike_asked.connect(self.strike_task)
        self.tasks.current_changed.connect(self._follow)
        self.keys = (
            Key("F7", self.tr("write a note")),
            Key("Ctrl+T", self.tr("new task")),
            Key("Space", self.tr("pin the note"), Permission.EDIT_FILES),
            Key("Del", self.tr("strike it"), Permission.EDIT_FILES),
        )
        page.recalls.new("task", self.add_task)
        page.recalls.on_row("task", self.tasks, self._open_current)
        page.recalls.on_row("task-mistake", self.tasks, self.strike_task)
        self.leads_to = self.box if self._may_edit else self.tasks

    def _build(self) -> None:
        self.card.body.addWidget(self.box)
        self.card.body.addWidget(self.notes, 1)
        self.tasks_card.add_act(self.new_button)
        self.tasks_card.add_act(KeyCap("Ctrl+T"))
        self.tasks_card.body.addWidget(self.no_task)
        self.listed = whole_rows(self.tasks)
        self.tasks_card.body.addWidget(self.listed, 1)
        self.no_task.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        said = self.tr("Space: done or not; Enter: postpone or hand on.")
        self.hint = Label(said, "small", wrap=True)
        self.tasks_card.body.addWidget(self.hint)
        self.tasks_card.body.addWidget(self.strike_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.tasks_card.body.addStretch(0)
        self.tasks_card.setFixedWidth(px(400))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        layout.addWidget(self.card, 1)
        layout.addWidget(self.tasks_card)

    # what the file's page calls

    def fill(self, summary: FileSummary) -> None:
        if summary.file.file_no != self._file_no:
            self._file_no = summary.file.file_no
            self.notes.forget()
            self._show_tasks(())

    def fetch(self, summary: FileSummary) -> None:
        self.box.begin(summary.file.file_no)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.box.pause()

    def _ask(self) -> None:
        self._ask_notes(())
        self.page.ask(tasks_of, AskTasks(self._file_no), self._show_tasks, latest="tasks")

    def _ask_notes(self, newer: tuple[Note, ...]) -> None:
        """Read the notes page by page after the `newer` ones, as far back as they are looked at."""
        file_no = self._file_no

        def read(page: NotePage) -> None:
            if file_no != self._file_no:
                return
            notes = (*newer, *page.rows)
            if page.rows and len(notes) < min(self.notes.wanted, page.total):
                self._ask_notes(notes)
                return
            self.notes.show_notes(notes, page.total)
            self.card.say(self.card.title.text(), number(page.valid) if page.valid else "")

        self.page.ask(notes_of, AskNotes(file_no, len(newer)), read, latest="notes")

    def _show_tasks(self, tasks: tuple[Task, ...]) -> None:
        self.tasks.show_rows(from_rows(list(tasks)), of=self.file_id())
        for widget in (self.listed, self.hint, self.strike_button):
            widget.setVisible(bool(tasks))
        self.no_task.setVisible(not tasks)
        self._follow()

    def save(self) -> bool:
        typed = bool(self.box.typed())
        if typed:
            self.box.keep()
        return typed

    # notes

    def pin(self, note: Note) -> None:
        """Put a note above the others, or take it down."""
        self._mark(note, MarkNote(note.id, note.version, not note.pinned, note.struck))

    def strike(self, note: Note) -> None:
        """Strike a note that is wrong; it stays legible. Or take the striking back."""
        self._mark(note, MarkNote(note.id, note.version, note.pinned, not note.struck))

    def _mark(self, note: Note, wanted: MarkNote) -> None:
        if not self.page.permits(Permission.EDIT_FILES):
            return

        def marked(kept: NoteKept) -> None:
            self._ask()
            if wanted.struck != note.struck:
                back = MarkNote(note.id, kept.version, note.pinned, note.struck)
                told = self.tr("Note struck") if wanted.struck else self.tr("Note valid again")
                self.page.desk.offer_undo(told, lambda: self.page.do(mark_note, back, self._asked_anew))

        self.page.do(mark_note, wanted, marked, on_error=self._refused)

    def _asked_anew(self, _: NoteKept) -> None:
        self._ask()

    def _refused(self, told: Told) -> None:
        self.page.show_trouble(told)
        self._ask()  # a colleague was faster: show how it stands now

    # tasks

    def add_task(self) -> None:
        """Ask for a new task on this file."""
        if not self._may_edit or self.summary is None:
            return
        person = self.summary.person.full_name
        dialog = TaskDialog(self.page, file_no=self._file_no, person=person)
        ask_task(self.page, dialog, self._ask)

    def open_task(self, task: Task) -> None:
        """Reword, postpone or hand on a task."""
        if not is_to_be_done(task) or not self.page.permits(Permission.EDIT_FILES):
            return
        ask_task(self.page, TaskDialog(self.page, task=task), self._ask)

    def _open_current(self) -> None:
        task = self.tasks.current_row()
        if task is not None:
            self.open_task(task)

    def finish(self, task: Task) -> None:
        """Mark a task as done, or as open again."""
        if not is_struck(task) and self.page.permits(Permission.EDIT_FILES):
            finish(self.page, task, self._ask)

    def strike_task(self) -> None:
        """Strike the task under the cursor, which was set by mistake."""
        task = self.tasks.current_row()
        if task is not None and is_to_be_done(task) and self.page.permits(Permission.EDIT_FILES):
            strike(self.page, task)

    def _follow(self, _: object = None) -> None:
        """A struck task changes no more; a done one is opened again before it is struck."""
        edit = lacking(self.page.desk, Permission.EDIT_FILES)
        row = self.tasks.current_row()
        allow(
            self.strike_button, edit, unless(is_to_be_done(row), self.tr("Choose a task that is to be done."))
        )
