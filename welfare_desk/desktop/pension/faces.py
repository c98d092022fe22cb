# SPDX-License-Identifier: Apache-2.0
"""Both faces of one line: what was sent, what was paid, why they differ, and what becomes of it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.pension.line_past import LinePastCard
from welfare_desk.desktop.pension.list_words import NONE, settled_tone, settled_words, size_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import both_words, rial_words, toman_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.domain.pension.settling import SettledLine
from welfare_desk.services.pension.line_past import AskLinePast

WIDTH = 340


class _Face(QFrame):
    """One amount with toman below it."""

    def __init__(self, title: str, tone: Tone) -> None:
        super().__init__()
        self.setProperty("card", "soft")
        self.amount, self.toman = Label("", "strong"), Label("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(10), px(8), px(10), px(8))
        layout.setSpacing(px(2))
        layout.addWidget(Label(title, "strong", tone=tone))
        layout.addWidget(self.amount)
        layout.addWidget(self.toman)

    def show_amount(self, amount: Rial | None) -> None:
        """Another amount, None for none."""
        self.amount.setText(NONE if amount is None else rial_words(amount))
        self.toman.setText("" if amount is None else toman_words(amount))


class Faces(QFrame):
    """Fill it with `show_row`; the months of the line ask for themselves."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.past = LinePastCard(page)
        self.setProperty("card", "true")
        self.name, self.state = Label("", "heading"), Chip("")
        self.sent = _Face(self.tr("We sent"), Tone.TEAL)
        self.paid = _Face(self.tr("Paid"), Tone.BLUE)
        self.file_no = FactRow(self.tr("File"), code=True)
        self.identifier = FactRow(self.tr("National ID"))
        self.persons = FactRow(self.tr("Size"))
        self.why = Label("", tone=Tone.AMBER, wrap=True)
        self.note, self.noted_by = Label("", wrap=True), Label("", "small")
        self.note_button = Button(self.tr("Note what was found out"), "pencil")
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        sides = QHBoxLayout()
        sides.setSpacing(px(8))
        sides.addWidget(self.sent, 1)
        sides.addWidget(self.paid, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(12), px(14), px(12))
        layout.setSpacing(px(8))
        layout.addLayout(head)
        layout.addLayout(sides)
        layout.addWidget(self.file_no)
        layout.addWidget(self.identifier)
        layout.addWidget(self.persons)
        layout.addWidget(self.why)
        layout.addWidget(self.past.likely)
        layout.addWidget(self.past)
        layout.addWidget(self.note)
        layout.addWidget(self.noted_by)
        layout.addStretch(1)
        layout.addWidget(self.note_button)

    def show_row(self, row: SettledLine | None, month: JalaliMonth, kind: PaymentKind) -> None:
        """Another line of the list of a month, None for none."""
        known = row is not None and row.file_no
        self.past.show_line(AskLinePast(month, row.file_no, kind) if row is not None and known else None)
        self.state.setVisible(row is not None)
        self.why.setVisible(row is not None and row.state not in (Settlement.EQUAL, Settlement.AWAITED))
        self.sent.show_amount(None if row is None else row.net)
        self.paid.show_amount(None if row is None else row.paid)
        self.name.setText("" if row is None else row.name or NONE)
        self.file_no.say(NONE if row is None else row.file_no or NONE)
        self.identifier.say(NONE if row is None else row.identifier or NONE)
        self.persons.say(NONE if row is None or row.size is None else size_words(row.size))
        self.note.setText("" if row is None else row.note)
        self.noted_by.setText("" if row is None else row.noted_by)
        if row is not None:
            self.state.show_state(settled_words(row.state), settled_tone(row.state))
            self.why.setText(self._told(row))

    def _told(self, row: SettledLine) -> str:
        if row.net is None:
            return self.tr("No line of this list expects the payment; it counts for no month.")
        if row.difference.amount > 0:
            told = self.tr("Paid too much: {amount} is taken back by the next list, by itself.")
            return told.format(amount=both_words(row.difference))
        told = self.tr("Lacking: {amount} goes into the arrears of the next list, by itself.")
        return told.format(amount=both_words(-row.difference))
