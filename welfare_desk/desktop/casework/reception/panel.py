# SPDX-License-Identifier: Apache-2.0
"""The request under the cursor: who, what for, which conditions are met, what has happened, two acts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.allowing import allow, no_right, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import FactRow, Happening, Timeline, empty
from welfare_desk.desktop.kit.labels import Chip, Icon, Label, Rule
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import letter_number, past_day, spaced
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording import codes
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.life import condition_words, tone, words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.reception import (
    CONDITIONS,
    TRANSITIONS,
    Reception,
    ReceptionEvent,
    ReceptionState,
)
from welfare_desk.domain.text import isolate

WIDTH = 330
_ICONS = {
    ReceptionState.RECEIVED: "inbox",
    ReceptionState.WITH_EXPERT: "user-search",
    ReceptionState.COMMITTEE_ONE: "users",
    ReceptionState.COMMITTEE_TWO: "users",
    ReceptionState.SENT_ELSEWHERE: "send",
    ReceptionState.REFUSED: "circle-x",
    ReceptionState.ACCEPTED: "folder-open",
    ReceptionState.LIGHT: "hand",
    ReceptionState.WITHDRAWN: "log-out",
}


class ReceptionPanel(QFrame):
    """Signals: `decide_asked`, `edit_asked`, `file_asked` (a file's number)."""

    decide_asked = Signal()
    edit_asked = Signal()
    file_asked = Signal(str)

    def __init__(self, today: Callable[[], dt.date], *, may_edit: bool) -> None:
        super().__init__()
        self._today = today
        self._may = may_edit
        self.reception: Reception | None = None
        self.setProperty("card", "true")
        self.setFixedWidth(px(WIDTH))
        self.name = Label("", "heading", wrap=True)
        self.chips = QHBoxLayout()
        self.chips.setSpacing(px(6))
        self.rows = {
            "national_id": FactRow(field_name("national_id")),
            "mobile": FactRow(field_name("mobile")),
            "neighbourhood": FactRow(field_name("neighbourhood")),
            "support": FactRow(field_name("support")),
            "origin_office": FactRow(field_name("origin_office")),
            "whom": FactRow(""),
        }
        self.wish = Label("", wrap=True)
        self.given = Label("", "small", wrap=True)
        self.conditions = QVBoxLayout()
        self.conditions.setSpacing(px(4))
        self.events = Timeline(tight=True)
        self.decide_button = Button(self.tr("Decide"), "check", ButtonKind.FILLED)
        self.edit_button = Button(self.tr("Edit"), "pencil")
        self.file_button = Button(self.tr("Open file"), "folder-open", ButtonKind.FILLED)
        self._build()
        self.decide_button.clicked.connect(self.decide_asked)
        self.edit_button.clicked.connect(self.edit_asked)
        self.file_button.clicked.connect(self._open_file)
        self.clear()

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "false")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.name)
        column.addLayout(self.chips)
        for row in self.rows.values():
            column.addWidget(row)
        column.addWidget(self.wish)
        column.addWidget(self.given)
        column.addWidget(Rule())
        column.addLayout(self.conditions)
        column.addWidget(Rule())
        column.addWidget(self.events)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("The request under the cursor"))
        area.setWidget(inner)
        filled = QWidget()
        layout = QVBoxLayout(filled)
        layout.setContentsMargins(px(14), px(12), px(14), px(12))
        layout.setSpacing(px(10))
        layout.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.file_button, 1)
        foot.addWidget(self.decide_button, 1)
        foot.addWidget(self.edit_button)
        layout.addLayout(foot)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(filled)
        told = self.tr("Choose one in the list.")
        self._stack.addWidget(EmptyState("inbox", self.tr("No request is chosen"), told, tone=Tone.GREY))

    def clear(self) -> None:
        """No request is under the cursor."""
        self.reception = None
        self._stack.setCurrentIndex(1)

    def show_reception(self, reception: Reception) -> None:
        """Show this request."""
        self.reception = reception
        self.name.setText(reception.name)
        empty(self.chips)
        self.chips.addWidget(Chip(words(reception.state), tone(reception.state)))
        if reception.domain is not None:
            self.chips.addWidget(Chip(codes.words(reception.domain), codes.tone(reception.domain)))
        self.chips.addStretch(1)
        fields = reception.fields
        identifier = fields.get("national_id") or fields.get("foreign_id") or ""
        mobile = fields.get("mobile") or ""
        self._say("national_id", isolate(identifier) if identifier else "")
        self._say("mobile", spaced(mobile, 4, 3) if mobile else "")
        self._say("neighbourhood", reception.neighbourhood)
        self._say("support", words(reception.support))
        self._say("origin_office", reception.origin_office)
        sent = reception.state is ReceptionState.SENT_ELSEWHERE
        self.rows["whom"].name.setText(field_name("body" if sent else "expert"))
        self._say("whom", reception.body if sent else reception.expert)
        self.wish.setText(reception.wish)
        self.wish.setVisible(bool(reception.wish))
        self.given.setText(self.tr("Given: {what}").format(what=reception.given))
        self.given.setVisible(bool(reception.given))
        self._show_conditions(reception)
        struck = {event.undoes for event in reception.events}
        shown = [self._happening(event, struck) for event in reversed(reception.events)]
        self.events.show_entries(shown)
        self.file_button.setVisible(bool(reception.file_no))
        self.decide_button.setVisible(not reception.file_no)
        decided = unless(TRANSITIONS[reception.state], self.tr("This request is decided for good."))
        allow(self.decide_button, unless(self._may, no_right(Permission.EDIT_FILES)), decided)
        self.edit_button.setVisible(not reception.file_no)
        allow(self.edit_button, unless(self._may, no_right(Permission.EDIT_FILES)))
        self._stack.setCurrentIndex(0)

    def _say(self, name: str, value: str) -> None:
        self.rows[name].say(value)
        self.rows[name].setVisible(bool(value))

    def _show_conditions(self, reception: Reception) -> None:
        empty(self.conditions)
        wanted: list[str] = []
        if reception.domain is not None:
            kept = (name for name in reception.own_met if name not in reception.own_asked)
            wanted = [*CONDITIONS[reception.domain], *reception.own_asked, *kept]
        still_open = reception.open_conditions
        for condition in wanted:
            met = condition not in still_open
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(7))
            row.addWidget(Icon("circle-check" if met else "circle", "green" if met else "muted", 16))
            row.addWidget(Label(condition_words(condition), "" if met else "muted"), 1)
            self.conditions.addWidget(line)
        if not wanted:
            self.conditions.addWidget(Label(self.tr("The specialised field is not chosen yet."), "muted"))

    def _happening(self, event: ReceptionEvent, struck: Collection[int | None]) -> Happening:
        notes = (event.reason, event.letter_no and isolate(letter_number(event.letter_no)), event.recorded_by)
        return Happening(
            _ICONS[event.to_state],
            tone(event.to_state),
            words(event.to_state),
            " — ".join(note for note in notes if note),
            past_day(event.effective_on, self._today()),
            struck=event.id in struck,
        )

    def _open_file(self) -> None:
        if self.reception is not None and self.reception.file_no:
            self.file_asked.emit(self.reception.file_no)
