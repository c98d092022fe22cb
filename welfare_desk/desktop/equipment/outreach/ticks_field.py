# SPDX-License-Identifier: Apache-2.0
"""A tick sheet keyed in by number keys: a number and Enter ticks it, + says who came, − takes it away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.equipment.outreach.ticks import (
    Refused,
    TickRow,
    from_text,
    tick_columns,
    tick_rows,
    to_text,
)
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.equipment.outreach import OutreachLine
from welfare_desk.domain.text import isolate, latin_digits
from welfare_desk.services.equipment.outreach import Ticked

MORE, LESS = "+", "-"
_ABOUT = 500
"""Pixels of the form around the lines, with a banner above them."""
_MINUS = ("-", "−", "–")


class TicksField(Field):
    """The ticks of a sheet; `ask_more` is called with a line of which more than the tick is to be said."""

    def __init__(self, page: Page, lines: Sequence[OutreachLine], handed_on: date) -> None:
        self.handed_on = handed_on
        self._lines = {one.number: one for one in lines}
        self._ticks: dict[int, Ticked] = {}
        self._refused: dict[int, Refused] = {}
        self.ask_more: Callable[[OutreachLine, Ticked], object] = _nothing
        self.line = Line(placeholder=self.tr("Number on the sheet, then Enter"))
        self.line.setMaxLength(12)
        self.table = Table(
            tick_columns(),
            name="outreach_ticks",
            accessible_name=self.tr("Lines of the sheet"),
            key=lambda row: row.line.number,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.card = ListCard(self.table, over=EmptyState("clipboard-list", self.tr("The sheet has no line")))
        room = page.window().height() - px(_ABOUT)
        self.card.setMinimumHeight(max(px(170), min(room, px(420))))
        words = self.tr("Handed out by number")
        super().__init__("ticks", words, self.line, required=True, hint=self._keys())
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.card, 1)
        self.table.installEventFilter(self)
        self.table.opened.connect(self._turn)
        self.table.current_changed.connect(self._follow)
        self.table.rows.loaded.connect(lambda total: self.card.show_over(total == 0))
        self._show()
        self.settle()

    # by number

    def showEvent(self, event: QShowEvent) -> None:
        # Before the form's own ear, which walks on at every Enter: here only an empty line does so.
        self.line.removeEventFilter(self)
        self.line.installEventFilter(self)
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and watched in (self.line, self.table) and event.text() in (MORE, *_MINUS):
            self._more() if event.text() == MORE else self._less()
            return True
        if watched is self.table and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
            row: TickRow | None = self.table.current_row()
            if row is not None and (row.tick is not None or event.key() == Qt.Key.Key_Space):
                self._turn(row)
            return True
        if watched is self.table and event.text().isdecimal():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.setText(event.text())
            return True
        if watched is self.line and event.key() in ENTER and not held and self.line.text().strip():
            self._enter()
            return True
        return super().eventFilter(watched, event)

    def _typed_line(self) -> OutreachLine | None:
        """The line of the number in the input; what is no line is told there."""
        typed = latin_digits(self.line.text()).strip()
        found = self._lines.get(int(typed)) if typed.isdecimal() else None
        if found is None:
            self.show_error(sentence("not_on_sheet", {}))
            self.line.selectAll()
        return found

    def _enter(self) -> None:
        found = self._typed_line()
        if found is None or self._barred(found):
            return
        if found.number in self._ticks and found.number not in self._refused:
            self.line.clear()
            self.show_error("")
            self.table.go_to_key(found.number)
            told = self.tr("Number {number} was ticked already")
            self.show_hint(told.format(number=number(found.number)), "warning")
            return
        self._put_tick(self._ticks.get(found.number, Ticked(found.number)))

    def _barred(self, line: OutreachLine) -> bool:
        code = TickRow(line).barred
        if code:
            self.show_error(sentence(code, {}))
            self.line.selectAll()
            self.table.go_to_key(line.number)
        return bool(code)

    def _more(self) -> None:
        line = self._meant()
        if line is not None and not self._barred(line):
            self.ask_more(line, self._ticks.get(line.number, Ticked(line.number)))

    def _less(self) -> None:
        line = self._meant()
        if line is not None:
            self.take_away(line.number)

    def _meant(self) -> OutreachLine | None:
        """The line of the number typed, else the one under the cursor, which is the last one ticked."""
        if self.line.text().strip():
            return self._typed_line()
        row: TickRow | None = self.table.current_row()
        return None if row is None else row.line

    def _turn(self, row: TickRow) -> None:
        if row.tick is not None:
            self.take_away(row.line.number)
        elif not self._barred(row.line):
            self._put_tick(Ticked(row.line.number))

    # the ticks

    def hand_out_on(self, handed_on: date) -> None:
        """Another day on which all of it was handed out: proposed loans end accordingly."""
        if handed_on != self.handed_on:
            self.handed_on = handed_on
            self._show()

    def put(self, tick: Ticked) -> None:
        """A line is ticked, with all that was said of it."""
        self._put_tick(tick)

    def _put_tick(self, tick: Ticked) -> None:
        self._ticks[tick.number] = tick
        self._changed(tick.number)

    def take_away(self, place: int) -> None:
        """A line was not handed out after all."""
        if self._ticks.pop(place, None) is not None:
            self._changed(place)

    def _changed(self, place: int) -> None:
        self._refused.pop(place, None)
        self.line.clear()
        self.show_error("")
        self._show()
        self.table.go_to_key(place)
        self._tell_count()
        self.changed.emit()

    def _keys(self) -> str:
        told = self.tr("{enter} ticks, {more} who came and until when, {less} takes the tick away")
        return told.format(enter=isolate("Enter"), more=isolate("+"), less=isolate("−"))

    def _tell_count(self) -> None:
        told = self.tr("{count} numbers are ticked; {keys}", "", len(self._ticks))
        words = told.format(count=number(len(self._ticks)), keys=self._keys())
        self.show_hint(words if self._ticks else self._keys(), "good" if self._ticks else "small")

    def _follow(self, row: TickRow | None) -> None:
        """The whole sentence of a refused line under the cursor, for which the column has no room."""
        if row is None or not row.refused:
            self.show_error("")
            return
        told = self.tr("Number {number}: {why}")
        self.show_error(
            told.format(number=number(row.line.number), why=sentence(row.refused, dict(row.facts)))
        )

    def show_refused(self, refused: Mapping[int, Refused]) -> None:
        """Say at each number why the office refused it; the cursor goes to the first."""
        self._refused = {place: why for place, why in refused.items() if place in self._lines}
        self._show()
        if self._refused:
            self.table.go_to_key(min(self._refused))
            self._follow(self.table.current_row())

    def _show(self) -> None:
        rows = tick_rows(tuple(self._lines.values()), self._ticks, self._refused, self.handed_on)
        self.table.show_rows(from_rows(rows), of="ticks")

    # a field

    def check(self) -> bool:
        """Whether there are ticks; a number that still stands in the input is ticked first."""
        if self.line.text().strip():
            self._enter()
            if self.line.text().strip():
                return False
        return super().check()

    def value(self) -> tuple[Ticked, ...]:
        return tuple(tick for _, tick in sorted(self._ticks.items()))

    def set_value(self, value: Any) -> None:
        self._ticks = {one.number: one for one in value or ()}
        self._show()
        self.settle()

    def typed(self) -> str:
        return to_text(self._ticks)

    def _put(self, text: str) -> None:
        self._ticks = {place: one for place, one in from_text(text).items() if place in self._lines}
        self._show()
        self._tell_count()

    def is_empty(self) -> bool:
        return not self._ticks


def _nothing(_line: OutreachLine, _tick: Ticked) -> None:
    """Nobody asks for more."""
