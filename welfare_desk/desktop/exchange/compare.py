# SPDX-License-Identifier: Apache-2.0
"""One person or two? The row of the list beside whom it clashes with, decided by the keys 1, 2 and 3."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desktop.exchange.bands import SoftBand
from welfare_desk.desktop.exchange.words import field_words, value_words
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, empty
from welfare_desk.desktop.kit.labels import Chip, Icon, KeyCap, Label, Rule
from welfare_desk.desktop.kit.words import listed, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.exchange.outcome import Action
from welfare_desk.domain.text import isolate
from welfare_desk.services.exchange.facts import ComparedField, OtherPerson, RowProblem

_BUTTON_OF = {
    **dict.fromkeys("1\u06f1\u0661", "same"),
    **dict.fromkeys("2\u06f2\u0662", "different"),
    **dict.fromkeys("3\u06f3\u0663", "later"),
}


class ComparePanel(Card):
    """Signal `decided` (RowProblem, Action)."""

    decided = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(self.tr("One person or two?"))
        self._problem: RowProblem | None = None
        self.setFixedWidth(px(326))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(7))
        self._hint = SoftBand("info", Tone.BLUE)
        self._place = Chip("", Tone.VIOLET)
        self.add_act(self._place)
        self._none = Label(self.tr("Choose an ambiguous row in the list to see the two persons here."),
                           "muted", wrap=True)  # fmt: skip
        self.same = Button(self.tr("One person; complete the file"), kind=ButtonKind.FILLED)
        self.different = Button(self.tr("Two persons; import both"))
        self.later = Button(self.tr("Leave it for later"))
        self._acts = QWidget()
        self._build()
        self.same.clicked.connect(self._same)
        self.different.clicked.connect(self._different)
        self.later.clicked.connect(self._later)
        self.show_problem(None)

    def _build(self) -> None:
        acts = QGridLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(px(8))
        for line, (button, key) in enumerate(((self.same, "1"), (self.different, "2"), (self.later, "3"))):
            acts.addWidget(button, line, 0)
            acts.addWidget(KeyCap(key), line, 1)
        acts.setColumnStretch(0, 1)
        self.body.addWidget(Rule())
        self.body.addWidget(self._none)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._acts)

    def show_problem(self, problem: RowProblem | None, at: int = 0, count: int = 0) -> None:
        """Show the two persons of an ambiguous row, the `at`-th of `count`, or for others a word of help."""
        other = problem.other if problem is not None else None
        self._problem = problem if other is not None else None
        empty(self._grid)
        for widget in (self._hint, self._acts, self._place):
            widget.setVisible(other is not None)
        self._place.show_state(self.tr("{at} of {count}").format(at=at, count=number(count)), Tone.VIOLET)
        self._none.setVisible(other is None)
        if problem is not None and other is not None:
            self._fill(problem, other)

    def _fill(self, problem: RowProblem, other: OtherPerson) -> None:
        here = self.tr("row {number}").format(number=str(problem.row))
        if other.row is not None:
            there = self.tr("row {number}").format(number=str(other.row))
            self.same.say(
                self.tr("One person; this row completes row {number}").format(number=str(other.row))
            )
        else:
            there = self.tr("file {number}").format(number=isolate(other.file_no))
            self.same.say(self.tr("One person; complete the file"))
        self._grid.addWidget(Label(here, "strong"), 0, 1)
        self._grid.addWidget(Label(there, "strong"), 0, 2)
        for line, compared in enumerate(other.fields, start=1):
            self._compare(line, compared)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        unlike = [field_words(each.field) for each in other.fields if _unlike(each)]
        told = self.tr("Differ: {fields}").format(fields=listed(unlike))
        if not other.may_differ:
            # Two files cannot share an identifier: the other way out is to mend it.
            told = self.tr("Differ: {fields}. If they are two, mend the identifier with F2").format(
                fields=listed(unlike)
            )
        self._hint.say(told)
        allow(self.different, unless(other.may_differ, told))

    def _compare(self, line: int, compared: ComparedField) -> None:
        role, tone = ("strong", Tone.RED) if _unlike(compared) else ("", None)
        self._grid.addWidget(Label(field_words(compared.field), "small"), line, 0)
        for place, value in ((1, compared.here), (2, compared.there)):
            words = value_words(compared.field, value) or "—"
            self._grid.addWidget(Label(words, role, tone=tone), line, place)
        if compared.same:
            self._grid.addWidget(Label("=", "strong", tone=Tone.GREEN), line, 3)
        elif _unlike(compared):
            self._grid.addWidget(Icon("x", "red", 14), line, 3)

    @property
    def waits(self) -> bool:
        """Whether a decision is asked for."""
        return self._problem is not None

    def press(self, typed: str) -> bool:
        """Decide by a number key, on whatever keyboard; False for any other, or when nothing waits."""
        button = _BUTTON_OF.get(typed)
        if button is None or not self.waits:
            return False
        pressed: Button = getattr(self, button)
        pressed.click()
        return True

    def _same(self) -> None:
        self._decide(Action.SAME)

    def _different(self) -> None:
        self._decide(Action.DIFFERENT)

    def _later(self) -> None:
        self._decide(Action.LATER)

    def _decide(self, action: Action) -> None:
        if self._problem is not None:
            self.decided.emit(self._problem, action)


def _unlike(compared: ComparedField) -> bool:
    """Whether both persons have the value and it differs; an empty one says nothing against them."""
    return bool(compared.here and compared.there) and not compared.same
