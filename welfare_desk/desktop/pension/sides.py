# SPDX-License-Identifier: Apache-2.0
"""Sent and paid as two equal cards, and the difference split by what became of the lines."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import SharesBar
from welfare_desk.desktop.kit.labels import Chip, Icon, Label
from welfare_desk.desktop.kit.words import day, inline, letter_number, number, signed
from welfare_desk.desktop.pension.list_words import NONE, settled_tone, settled_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import both_words, rial_words
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.services.pension.reconciling import Settlements


class _Side(QFrame):
    """One of the two: title and letter, households and rial."""

    def __init__(self, icon: str, title: str, tone: Tone) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.note, self.count, self.sum = (
            Label("", "small"),
            Label("", "title", tone=tone),
            Label("", "strong"),
        )
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Label(title, "heading"))
        head.addWidget(self.note)
        head.addStretch(1)
        figures = QHBoxLayout()
        figures.setSpacing(px(8))
        figures.addWidget(self.count)
        figures.addWidget(self.sum)
        figures.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addLayout(head)
        words.addLayout(figures)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(8), px(14), px(8))
        row.setSpacing(px(10))
        row.addWidget(Icon(icon, str(tone), 22))
        row.addLayout(words, 1)

    def show_side(self, note: str, households: int, amount: str) -> None:
        """Other figures."""
        self.note.setText(note)
        self.count.setText(number(households))
        self.sum.setText(amount)


_ALWAYS = frozenset(Settlement) - {Settlement.AWAITED}
"""What stands there even where there is none of it."""


class Sides(QWidget):
    """Fill it with `show_sides`."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = _Side("send", self.tr("We sent"), Tone.TEAL)
        self.paid = _Side("landmark", self.tr("Paid"), Tone.BLUE)
        self.split = QFrame()
        self.split.setProperty("card", "true")
        self._wide = True
        self._found: Settlements | None = None
        self.chips = {state: Chip("", settled_tone(state)) for state in Settlement}
        self.bar = SharesBar()
        self.difference = Label("", "strong")
        chips = QHBoxLayout()
        chips.setSpacing(px(6))
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        column = QVBoxLayout(self.split)
        column.setContentsMargins(px(14), px(8), px(14), px(8))
        column.setSpacing(px(5))
        column.addLayout(chips)
        column.addWidget(self.bar)
        column.addWidget(self.difference)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        for card in (self.sent, self.paid, self.split):
            row.addWidget(card, 1)

    def fit(self, wide: bool) -> None:
        """A narrow window tells rial alone, and only what there is any of."""
        self._wide = wide
        if self._found is not None:
            self.show_sides(self._found)

    def show_sides(self, found: Settlements) -> None:
        """The comparison of another list."""
        self._found = found
        head, beside = found.head, found.comparison
        letter = self.tr("{day}, letter {letter}").format(
            day=day(head.sent_on), letter=inline(letter_number(head.letter_no))
        )
        self.sent.show_side(letter if head.letter_no else NONE, beside.sent, self._money(beside.sent_rial))
        standing = [each for each in found.files if not each.struck]
        note = NONE
        if standing:
            last = standing[-1]
            on = day(last.recorded_at.astimezone(IRAN).date())
            note = self.tr("file of {day}").format(day=on)
            if last.letter_no:
                lettered = self.tr("file of {day}, letter {letter}")
                note = lettered.format(day=on, letter=inline(letter_number(last.letter_no)))
            if len(standing) > 1:
                note = self.tr("{count} files").format(count=number(len(standing)))
        self.paid.show_side(note, beside.paid + beside.unexpected, self._money(beside.paid_rial))
        counts = {
            Settlement.EQUAL: beside.paid - beside.different,
            Settlement.DIFFERENT: beside.different,
            Settlement.MISSING: beside.missing,
            Settlement.AWAITED: beside.awaited,
            Settlement.UNEXPECTED: beside.unexpected,
        }
        for state, chip in self.chips.items():
            chip.show_state(f"{settled_words(state)} {number(counts[state])}", settled_tone(state))
            chip.setVisible(bool(counts[state]) or (self._wide and state in _ALWAYS))
        self.bar.show_parts([(count, settled_tone(state)) for state, count in counts.items()])
        told = self.tr("Difference {amount} rial")
        self.difference.setText(told.format(amount=signed(beside.difference.amount)))

    def _money(self, amount: Rial) -> str:
        return both_words(amount) if self._wide else rial_words(amount)
