# SPDX-License-Identifier: Apache-2.0
"""Notes as they stand on a file: pinned ones first, struck ones crossed out, never gone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Chip, Icon, Label, Struck
from welfare_desk.desktop.kit.words import inline, number, when
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.casework.note import Note

AT_ONCE = 40
"""Notes shown before the older ones are asked for: each is a place for the cursor."""
OLDER = 200
"""Notes that one press on the older ones adds."""


class NoteRow(QFrame):
    """One note. Keys: Space pins it or not, Delete strikes it or not; Up and Down go along."""

    pin_asked = Signal(object)
    strike_asked = Signal(object)
    step_asked = Signal(object, int)

    def __init__(self, note: Note, today: dt.date, *, may_edit: bool) -> None:
        super().__init__()
        self.note = note
        self._may_edit = may_edit
        self.setProperty("card", "soft" if note.pinned and not note.struck else "plain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = Struck(note.text, wrap=True) if note.struck else Label(note.text, wrap=True)
        signed = self.tr("{who} — {when}").format(
            who=inline(note.written_by), when=when(note.written_at.astimezone(IRAN), today)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(10), px(7), px(10), px(7))
        layout.setSpacing(px(3))
        layout.addWidget(self.words)
        foot = QHBoxLayout()
        foot.setSpacing(px(6))
        foot.addWidget(Label(signed, "small"))
        state = ""
        if note.struck:
            state = self.tr("struck")
            foot.addWidget(Chip(state, Tone.GREY))
        elif note.pinned:
            state = self.tr("pinned")
            foot.addWidget(Icon("pin", "amber", 14))
        foot.addStretch(1)
        self._acts(foot)
        layout.addLayout(foot)
        self.setAccessibleName(note.text)
        self.setAccessibleDescription(f"{signed} {state}".strip())

    def _acts(self, row: QHBoxLayout) -> None:
        pin = self.tr("Unpin") if self.note.pinned else self.tr("Pin")
        strike = self.tr("Take back the striking") if self.note.struck else self.tr("Strike")
        for pinning, words, asked in ((True, pin, self.pin_asked), (False, strike, self.strike_asked)):
            button = Button(words, kind=ButtonKind.LINK, small=True)
            # The row itself is the place for the cursor; its keys do the same.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._ask, asked))
            row.addWidget(button)
            if not self._may_edit or (pinning and self.note.struck):
                button.hide()

    def _ask(self, asked: SignalInstance, checked: bool = False) -> None:
        asked.emit(self.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space and not self.note.struck:
            self.pin_asked.emit(self.note)
        elif key == Qt.Key.Key_Delete:
            self.strike_asked.emit(self.note)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_asked.emit(self, 1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().primary), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        else:
            painter.setPen(QPen(QColor(tokens().line), 1))
            painter.drawLine(px(6), self.height() - 1, self.width() - px(6), self.height() - 1)
        painter.end()


class NoteList(QScrollArea):
    """The notes of a file, newest first. Signals: `pin_asked`, `strike_asked` (note), `older_asked`.

    `wanted` says how many are looked at, the newest ones; `older_asked` comes when it has grown.
    """

    older_asked = Signal()
    pin_asked = Signal(object)
    strike_asked = Signal(object)

    def __init__(self, today: Callable[[], dt.date], *, may_edit: bool) -> None:
        super().__init__()
        self._today, self._may_edit = today, may_edit
        self.rows: list[NoteRow] = []
        self.wanted = AT_ONCE
        self._go_to = -1
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Notes"))
        inner = QWidget()
        inner.setProperty("ground", "false")
        self._column = QVBoxLayout(inner)
        gap = px(8)
        self._column.setContentsMargins(gap if look().persian else 0, 0, 0 if look().persian else gap, 0)
        self._column.setSpacing(px(2))
        self.setWidget(inner)

    def show_notes(self, notes: tuple[Note, ...], total: int) -> None:
        """Show these of the `total` notes; the cursor stays on the note it was on."""
        held = next((row.note.id for row in self.rows if row.hasFocus()), 0)
        empty(self._column)
        self.rows = []
        for note in notes[: self.wanted]:
            row = NoteRow(note, self._today(), may_edit=self._may_edit)
            row.pin_asked.connect(self.pin_asked)
            row.strike_asked.connect(self.strike_asked)
            row.step_asked.connect(self._step)
            self.rows.append(row)
            self._column.addWidget(row)
            if note.id == held:
                row.setFocus()
        if 0 <= self._go_to < len(self.rows):
            self.rows[self._go_to].setFocus()
        self._go_to = -1
        left = total - len(self.rows)
        if left > 0:
            more = Button(
                self.tr("{count} older notes", "", left).format(count=number(left)),
                "chevron-down",
                ButtonKind.LINK,
            )
            more.clicked.connect(self._show_older)
            self._column.addWidget(more)
        if not notes:
            self._column.addWidget(
                Label(
                    self.tr("No note yet. Write above what the next colleague must know."), "muted", wrap=True
                )
            )
        self._column.addStretch(1)

    def forget(self) -> None:
        """Another file comes: nothing of the last one stays."""
        self.wanted = AT_ONCE
        self.show_notes((), 0)

    def _show_older(self) -> None:
        self._go_to = len(self.rows)  # the button goes: the cursor moves on to the first of them
        self.wanted += OLDER
        self.older_asked.emit()

    def _step(self, row: NoteRow, by: int) -> None:
        place = self.rows.index(row) + by
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()
            self.ensureWidgetVisible(self.rows[place])
