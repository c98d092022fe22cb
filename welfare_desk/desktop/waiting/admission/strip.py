# SPDX-License-Identifier: Apache-2.0
"""A card with a few facts side by side: what each is, its value, a small note; one stands at the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone


class Told(NamedTuple):
    """One fact; `drop`: left out where the window is narrow."""

    name: str
    value: str
    note: str = ""
    tone: Tone | None = None
    drop: bool = False


class Strip(QFrame):
    """Facts from the reading side, each behind a thin line; the last one may stand apart at the end."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setAccessibleName(accessible_name)
        self.setFixedHeight(px(60))
        self._facts: tuple[Told, ...] = ()
        self._end = Told("", "")
        self._narrow = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(16), px(7), px(16), px(7))
        self._row.setSpacing(px(14))

    def show_facts(self, facts: Sequence[Told], end: Told | None = None) -> None:
        """Show these instead of what was there."""
        self._facts, self._end = tuple(facts), end or Told("", "")
        self._fill()

    def fit(self, narrow: bool) -> None:
        """In a narrow window some facts and the notes go."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fill()

    def _fill(self) -> None:
        empty(self._row)
        while self._row.count():
            self._row.takeAt(0)
        shown = [fact for fact in self._facts if not (self._narrow and fact.drop)]
        for place, fact in enumerate(shown):
            if place:
                self._row.addWidget(_Upright())
            self._row.addWidget(_fact(fact, short=self._narrow))
        self._row.addStretch(1)
        if self._end.name and not (self._narrow and self._end.drop):
            self._row.addWidget(_fact(self._end, short=self._narrow))
        told = [f"{fact.name}: {fact.value} {fact.note}".strip() for fact in (*shown, self._end) if fact.name]
        self.setAccessibleDescription("; ".join(told))


class _Upright(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("rule", "true")
        self.setFixedWidth(1)


def _fact(fact: Told, *, short: bool) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(1))
    column.addWidget(Label(fact.name, "small"))
    line = QHBoxLayout()
    line.setSpacing(px(6))
    line.addWidget(Label(fact.value, "heading", tone=fact.tone))
    if fact.note and not short:
        line.addWidget(Label(fact.note, "small"))
    line.addStretch(1)
    column.addLayout(line)
    return holder
