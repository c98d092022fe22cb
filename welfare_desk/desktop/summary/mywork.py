# SPDX-License-Identifier: Apache-2.0
"""«My work today»: the clerk's tasks due and overdue, and counts that lead to their lists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.notes.tasks import due_tone, due_words, left_by
from welfare_desk.desktop.kit.allowing import allow, no_right, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.focus import InView
from welfare_desk.desktop.kit.labels import Chip, Icon, Label, Rule
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.counted import Counted
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.note import Task
from welfare_desk.domain.equipment.passing import ApprovalFilter
from welfare_desk.domain.summary.my_work import MyWork, Waiting

AT_ONCE = 3
"""Tasks shown before the others are asked for: the card must leave room for what else waits."""


@dataclass(frozen=True)
class Count:
    """Something of the whole office that waits; `page` with `arguments` is where its list stands."""

    name: str
    icon: str
    tone: Tone
    title: str
    page: str
    arguments: Mapping[str, Any]


_LISTS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "documents": ("ending", {"counted": True}),
    "visits": ("visits", {"tab": "planned", "come": True}),
    "transfers": ("reception", {"shown": "transfers"}),
    "inquiries": ("commission", {"tab": "inquiries", "unanswered": True}),
    "admissions": ("admission", {"submitted": True}),
    "intervals": ("equipment", {"tab": "approvals", "which": ApprovalFilter.ASKED.value}),
}
"""The page and its arguments behind each count; the list shows what was counted."""


def counts(waiting: Waiting) -> list[Count]:
    """The counts that are not nought, in words."""
    counted = Counted()
    told = (
        ("admissions", "stamp", Tone.VIOLET, waiting.admissions_to_approve, counted.admissions),
        ("intervals", "badge-check", Tone.VIOLET, waiting.intervals_to_approve, counted.intervals),
        ("documents", "file-x", Tone.AMBER, waiting.documents_expiring, counted.documents),
        ("visits", "house", Tone.VIOLET, waiting.visits_due, counted.visits),
        ("transfers", "truck", Tone.BLUE, waiting.transfers_unanswered, counted.transfers),
        ("inquiries", "file-search", Tone.BLUE, waiting.inquiries_unanswered, counted.inquiries),
    )
    return [
        Count(name, icon, tone, words(count), *_LISTS[name])
        for name, icon, tone, count, words in told
        if count
    ]


class WorkList(QWidget):
    """Signals: `done_asked`, `open_asked` (a task; its file, or itself), `list_asked` (a Count)."""

    done_asked = Signal(object)
    open_asked = Signal(object)
    list_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.done_buttons: dict[int, Button] = {}
        self.open_buttons: dict[int, Button] = {}
        self.more_button: Button | None = None
        self.rows: list[QWidget] = []
        """The lines shown, from the top."""
        self._work = MyWork((), 0, Waiting())
        self._today: dt.date | None = None
        self._may_edit = False
        self._all = False
        self._in_view = InView(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(3))

    def show_work(self, work: MyWork, today: dt.date, *, may_edit: bool) -> None:
        """Show this; the cursor stays on the row where it was, or on the one that took its place."""
        held = self._place_of_cursor()
        self._work, self._today, self._may_edit = work, today, may_edit
        empty(self._layout)
        self.done_buttons, self.open_buttons, self.more_button = {}, {}, None
        shown = work.tasks if self._all else work.tasks[:AT_ONCE]
        rows = [self._task(task, today) for task in shown]
        if work.due > len(shown) and len(work.tasks) > len(shown):
            rows.append(self._more(work.due - len(shown)))
        rows += [self._count(count) for count in counts(work.waiting)]
        for place, row in enumerate(rows):
            if place:
                self._layout.addWidget(Rule())
            self._layout.addWidget(row)
        self.rows = rows
        self.setVisible(bool(rows))
        buttons = list(self.done_buttons.values())
        if held is not None and buttons:
            buttons[min(held, len(buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """What Tab reaches, row by row."""
        return [stop for row in self.rows for stop in _stops_of(row)]

    def length(self) -> int:
        """How many things it tells of."""
        return self._work.due + len(counts(self._work.waiting))

    def _place_of_cursor(self) -> int | None:
        for place, button in enumerate(self.done_buttons.values()):
            if button.hasFocus():
                return place
        return None

    def _task(self, task: Task, today: dt.date) -> QWidget:
        late = task.overdue(today)
        line, row = _line("circle-alert" if late else "clipboard-check", Tone.RED if late else Tone.TEAL)
        about = [task.person, left_by(task)] if task.left_over else [task.person]
        _put_words(row, task.text, " · ".join(filter(None, about)))
        row.addWidget(Chip(due_words(task.due_on, today), due_tone(task, today)))
        opens = QCoreApplication.translate("MyWork", "File") if task.file_no else self.tr("Open")
        self.open_buttons[task.id] = self._act(row, opens, task.text, partial(self.open_asked.emit, task))
        done = self._act(row, self.tr("Done"), task.text, partial(self.done_asked.emit, task))
        allow(done, unless(self._may_edit, no_right(Permission.EDIT_FILES)))
        self.done_buttons[task.id] = done
        return line

    def _act(self, row: QHBoxLayout, words: str, about: str, act: Callable[..., object]) -> Button:
        button = Button(words, kind=ButtonKind.LINK, small=True)
        button.setAccessibleName(f"{words}: {about}")
        button.clicked.connect(lambda _: act())
        button.installEventFilter(self._in_view)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _more(self, left: int) -> QWidget:
        told = self.tr("{count} more tasks are due", "", left).format(count=number(left))
        self.more_button = Button(told, "chevron-down", ButtonKind.LINK)
        self.more_button.clicked.connect(self._show_all)
        self.more_button.installEventFilter(self._in_view)
        return self.more_button

    def _show_all(self) -> None:
        self._all = True
        if self._today is not None:
            self.show_work(self._work, self._today, may_edit=self._may_edit)

    def _count(self, count: Count) -> QWidget:
        line, row = _line(count.icon, count.tone)
        _put_words(row, count.title, "")
        self._act(row, self.tr("See the list"), count.title, partial(self.list_asked.emit, count))
        return line


def _stops_of(row: QWidget) -> list[Button]:
    return [row] if isinstance(row, Button) else row.findChildren(Button)


def _line(icon: str, tone: Tone) -> tuple[QWidget, QHBoxLayout]:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(10))
    row.addWidget(Icon(icon, str(tone), 19))
    return line, row


def _put_words(row: QHBoxLayout, title: str, note: str) -> None:
    """The title, and whom it concerns beside it: one line where there is room, else as many as it takes."""
    shown = Label(title, "strong", wrap=True)
    row.addWidget(shown, 3)
    if note:
        beside = Label(note, "small", wrap=True)
        row.addWidget(beside, 2)
