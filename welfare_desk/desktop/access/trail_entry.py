# SPDX-License-Identifier: Apache-2.0
"""One entry of the trail in full: who, when, on which PC, why, and every field with old and new value."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import Card, FactRow, empty
from welfare_desk.desktop.kit.labels import Label, Rule
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.trail import change_title, command_title, field_told, moment_words
from welfare_desk.domain.summary.trail import RESTRICTED_WORK, TrailEntry
from welfare_desk.domain.text import isolate


class EntryCard(Card):
    """The panel beside the list, and the body of the dialog that stands for it in a narrow window."""

    def __init__(self) -> None:
        super().__init__(" ")
        self.entry: TrailEntry | None = None
        self.facts = {
            "at": FactRow(self.tr("When")),
            "user": FactRow(self.tr("User")),
            "pc": FactRow(self.tr("PC")),
            "seq": FactRow(self.tr("Number in the chain")),
        }
        self.reason = Label("", wrap=True)
        for row in self.facts.values():
            self.body.addWidget(row)
        self.body.addWidget(self.reason)
        self.body.addWidget(Rule())
        self._inner = QWidget()
        self._inner.setProperty("ground", "false")
        self._lines = QVBoxLayout(self._inner)
        self._lines.setContentsMargins(0, 0, px(4), 0)
        self._lines.setSpacing(px(6))
        self.area = QScrollArea()
        self.area.setWidget(self._inner)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Changed fields"))
        self.body.addWidget(self.area, 1)

    def show_entry(self, entry: TrailEntry | None) -> None:
        """Tell this entry; None for an empty panel."""
        self.entry = entry
        empty(self._lines)
        for fact in self.facts.values():
            fact.setVisible(entry is not None)
        self.reason.setVisible(entry is not None and bool(entry.row.reason))
        if entry is None:
            self.say(self.tr("No change is chosen"))
            return
        row = entry.row
        self.say(command_title(row.command))
        self.facts["at"].say(isolate(f"{day(row.at.date())} {moment_words(row.at)}"))
        self.facts["user"].say(row.user_shown)
        self.facts["pc"].say(isolate(row.pc))
        self.facts["seq"].say(number(row.seq))
        self.reason.setText(self.tr("Reason: {reason}").format(reason=row.reason))
        for change in entry.changes:
            self._lines.addWidget(Label(change_title(change), "strong", wrap=True))
            for field in change.fields:
                self._lines.addWidget(Label(field_told(field, change.kind), wrap=True))
        if entry.more:
            told = self.tr("and {count} more rows", "", entry.more).format(count=number(entry.more))
            self._lines.addWidget(Label(told, "muted"))
        if row.command == RESTRICTED_WORK:
            told = self.tr("What it was and in which file is told only to who may see restricted data.")
            self._lines.addWidget(Label(told, "muted", wrap=True))
        elif not entry.changes:
            self._lines.addWidget(Label(self.tr("This wrote no fields."), "muted"))
        self._lines.addStretch(1)
