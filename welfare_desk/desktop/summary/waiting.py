# SPDX-License-Identifier: Apache-2.0
"""What waits for a hand: one line each, with the one act that ends the waiting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Chip, Icon, Label, Rule
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.kit.words import number, when
from welfare_desk.desktop.summary.counted import Counted
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.summary.first_page import FirstPage, RowsLeft

URGENT = 7
"""Days after which a missing copy is urgent; from the first day on it is asked for."""


@dataclass(frozen=True)
class Task:
    """One thing that waits; `name` says which act its button asks for."""

    name: str
    icon: str
    tone: Tone
    title: str
    note: str
    act: str
    urgent: bool = False
    number: int = 0


def tasks(page: FirstPage, today: dt.date, proposals: int = 0) -> list[Task]:
    """Everything that waits, the most urgent first; `proposals` counts those on payments."""
    found = [] if page.files else [_start()]
    found += [_import(left, today) for left in page.imports]
    backup = _backup(page.backup_at, today)
    if backup is not None:
        found.append(backup)
    if page.incomplete:
        translate = QCoreApplication.translate
        title = Counted().incomplete(page.incomplete)
        note = translate("Waiting", "SHEBA, mobile, date of birth or neighbourhood is missing.")
        act = translate("Waiting", "See the list")
        found.append(Task("incomplete", "file-x", Tone.AMBER, title, note, act))
    if proposals:
        found.append(_proposals(proposals))
    return sorted(found, key=lambda task: not task.urgent)


_NEEDED = {
    "incomplete": Permission.VIEW_FILES,
    "proposals": Permission.VIEW_FILES,
    "backup": Permission.BACKUP,
    "import": Permission.IMPORT_FILES,
    "start": Permission.IMPORT_FILES,
}


def allowed(may: Callable[[str], bool]) -> frozenset[str]:
    """The names of those whose act the clerk may do."""
    return frozenset(name for name, permission in _NEEDED.items() if may(permission))


def _proposals(count: int) -> Task:
    translate = QCoreApplication.translate
    title = Counted().proposals(count)
    note = translate("Waiting", "A death, a decile or a vote speaks against them; nothing is done yet.")
    act = translate("Waiting", "See the proposals")
    return Task("proposals", "scale", Tone.AMBER, title, note, act)


def _start() -> Task:
    translate = QCoreApplication.translate
    title = translate("Waiting", "There are no files yet")
    note = translate("Waiting", "Bring the office's Excel list, or open the first file with Ctrl+N.")
    return Task("start", "folder-open", Tone.TEAL, title, note, translate("Waiting", "Import from Excel"))


def _import(left: RowsLeft, today: dt.date) -> Task:
    translate = QCoreApplication.translate
    count = left.ambiguous + left.rejected
    title = Counted().rows_left(count, left.file_name)
    parts = []
    if left.ambiguous:
        said = translate("Waiting", "{count} ambiguous, for you to decide")
        parts.append(said.format(count=number(left.ambiguous)))
    if left.rejected:
        said = translate("Waiting", "{count} rejected, to be corrected")
        parts.append(said.format(count=number(left.rejected)))
    parts.append(when(left.at.astimezone(IRAN), today))
    note = " — ".join(parts)
    act = translate("Waiting", "Look at the rows")
    return Task("import", "file-spreadsheet", Tone.VIOLET, title, note, act, number=left.batch_id)


def _backup(made: dt.datetime | None, today: dt.date) -> Task | None:
    translate = QCoreApplication.translate
    act = translate("Waiting", "Back up now")
    if made is None:
        title = translate("Waiting", "No verified backup has been made yet")
        note = translate("Waiting", "If this PC fails today, the files are gone.")
        return Task("backup", "database-backup", Tone.RED, title, note, act, urgent=True)
    days = (today - made.astimezone(IRAN).date()).days
    if days == 0:
        return None
    title = translate("Waiting", "The last verified backup is from yesterday")
    if days > 1:
        told = translate("Waiting", "The last verified backup is {days} days old")
        title = told.format(days=number(days))
    elif days < 0:  # this PC's clock was ahead when it was made, or is behind now
        title = translate("Waiting", "The last verified backup bears a day to come")
    note = translate("Waiting", "Made {when}.").format(when=when(made.astimezone(IRAN), today))
    urgent = days >= URGENT
    tone = Tone.RED if urgent else Tone.AMBER
    return Task("backup", "database-backup", tone, title, note, act, urgent=urgent)


class TaskList(QWidget):
    """Signals: `asked` (Task) when its act is pressed."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, Button] = {}
        self.rows: list[QWidget] = []
        """The lines shown, from the top."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(7))

    def show_tasks(self, found: Sequence[Task], allowed: frozenset[str]) -> None:
        """Show these; an act that the clerk may not do is left out, its line stays."""
        empty(self._layout)
        self.buttons = {}
        self.rows = [self._line(task, task.name in allowed) for task in found] or [_nothing()]
        for place, row in enumerate(self.rows):
            if place:
                self._layout.addWidget(Rule())
            self._layout.addWidget(row)
        self._layout.addStretch(1)

    def stops(self) -> list[QWidget]:
        """What Tab reaches, line by line."""
        return [button for button in self.buttons.values() if not button.isHidden()]

    def _line(self, task: Task, allowed: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, px(3), 0, px(3))
        row.setSpacing(px(12))
        row.addWidget(Icon(task.icon, str(task.tone), 19))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        title = Label(task.title, "strong")
        title.setToolTip(tip(task.title))
        title.setMinimumWidth(px(80))
        words.addWidget(title)
        words.addWidget(Label(task.note, "small", wrap=True))
        row.addLayout(words, 1)
        if task.urgent:
            row.addWidget(Chip(QCoreApplication.translate("Waiting", "urgent"), Tone.RED))
        button = Button(task.act, kind=ButtonKind.LINK)
        if not allowed:
            button.hide()
        button.clicked.connect(lambda: self.asked.emit(task))
        self.buttons[task.name] = button
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line


def _nothing() -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, px(8), 0, px(8))
    row.setSpacing(px(10))
    row.addWidget(Icon("circle-check", "green", 19))
    row.addWidget(Label(QCoreApplication.translate("Waiting", "Nothing waits for you."), "muted"))
    row.addStretch(1)
    return line
