# SPDX-License-Identifier: Apache-2.0
"""Both faces of one line: what was sent, what was paid, why they differ, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.pension.line_past import LinePastCard
from welfare_desk.desktop.pension.list_words import NONE, settled_tone, settled_words, size_words
from welfare_desk.desktop.pension.stray_payment import StrayPayment
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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        self.persons = FactRow(self.tr("Size"))
        self.why = Label("", tone=Tone.AMBER, wrap=True)
        self.stray = StrayPayment()
        self.note, self.noted_by = Label("", wrap=True), Label("", "small")
        self.note_button = Button(self.tr("Note what was found out"), "pencil")
        self.viewer = QScrollArea()
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        sides, facts = QHBoxLayout(), QHBoxLayout()
        for row, halves in ((sides, (self.sent, self.paid)), (facts, (self.file_no, self.persons))):
            row.setSpacing(px(8))
            for half in halves:
                row.addWidget(half, 1)
        sheet = QWidget()
        sheet.setProperty("surface", "card")
        told = QVBoxLayout(sheet)
        told.setContentsMargins(px(3), px(3), px(4), px(3))  # for the ring of the focus
        told.setSpacing(px(7))
        for part in (sides, facts):
            told.addLayout(part)
        past = (self.past.likely, self.past, self.past.kept)
        for widget in (self.why, self.stray, *past, self.note, self.noted_by):
            told.addWidget(widget)
        told.addStretch(1)
        self.viewer.setWidgetResizable(True)
        self.viewer.setFrameShape(QFrame.Shape.NoFrame)
        self.viewer.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewer.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.viewer.setAccessibleName(self.tr("Both sides of the line"))
        self.viewer.setWidget(sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(12), px(14), px(12))
        layout.setSpacing(px(8))
        layout.addLayout(head)
        layout.addWidget(self.viewer, 1)
        layout.addWidget(self.note_button)

    def show_row(
        self, row: SettledLine | None, month: JalaliMonth, kind: PaymentKind, *, settled: bool = True
    ) -> None:
        """Another line of the list of a month, None for none; `settled`: no more files of payments come."""
        known = row is not None and row.file_no
        self.past.show_line(AskLinePast(month, row.file_no, kind) if row is not None and known else None)
        self.state.setVisible(row is not None)
        told = "" if row is None else self._told(row, settled)
        self.why.setText(told)
        self.why.setVisible(bool(told))
        self.stray.show_payment(None if row is None or row.net is not None else row)
        self.sent.show_amount(None if row is None else row.net)
        self.paid.show_amount(None if row is None else row.paid)
        self.name.setText("" if row is None else row.name or NONE)
        self.file_no.say(NONE if row is None else row.file_no or NONE)
        self.persons.say(NONE if row is None or row.size is None else size_words(row.size))
        noted = ("", "") if row is None else (row.note, row.noted_by)
        for label, told in zip((self.note, self.noted_by), noted, strict=True):
            label.setText(told)
            label.setVisible(bool(told))
        if row is not None:
            self.state.show_state(settled_words(row.state), settled_tone(row.state))

    def _told(self, row: SettledLine, settled: bool) -> str:
        parts = (self._without_sheba(row), self._difference(row, settled))
        return " ".join(filter(None, parts))

    def _without_sheba(self, row: SettledLine) -> str:
        if not row.net or row.sheba or row.paid is not None:
            return ""
        return self.tr(
            "This line has no SHEBA and was in no text for the bank. Record the SHEBA in the file; what "
            "stays unpaid is carried by the next list."
        )

    def _difference(self, row: SettledLine, settled: bool) -> str:
        if row.state in (Settlement.EQUAL, Settlement.AWAITED):
            return ""
        if row.net is None and row.counts:
            return self.tr("No line of this list expects the payment; the next list takes it back.")
        if row.net is None:
            return self.tr("No line of this list expects the payment; it counts for no month.")
        if not settled:
            return self.tr("More files are to come; what differs then is carried by the next list.")
        if row.difference.amount > 0:
            told = self.tr("Paid too much: {amount} is taken back by the next list, by itself.")
            return told.format(amount=both_words(row.difference))
        told = self.tr("Lacking: {amount} goes into the arrears of the next list, by itself.")
        return told.format(amount=both_words(-row.difference))
