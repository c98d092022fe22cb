# SPDX-License-Identifier: Apache-2.0
"""Lines of goods in a form: keyed in or scanned one after another, below each other in a table.

Enter walks item, size, pieces, price and serials, and adds the line after the last; Enter in the empty item
goes on in the form. In the table Enter brings a line back to be changed, Del takes it out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.goods_line import (
    GoodsLine,
    find_item,
    from_text,
    line_columns,
    to_text,
    with_serial,
)
from welfare_desk.desktop.equipment.line_entry import LineEntry
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.payments import both_words
from welfare_desk.domain.equipment.items import MOST_IN_STORE, Item, ItemKind
from welfare_desk.domain.equipment.stock import serial_key, unlike_price
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import isolate, latin_digits


class LinesField(Field):
    """The lines of a document; `priced` for goods that come in, whose serials the office may give itself."""

    def __init__(self, page: Page, owner: QWidget, words: str, *, priced: bool = False) -> None:
        self._entry = LineEntry(priced=priced)
        self._page, self._owner = page, owner
        self._lines: tuple[GoodsLine, ...] = ()
        self._catalogue: tuple[Item, ...] = ()
        self._as_typed = False
        self._first_item = ""
        self.find_serial: Callable[[str, Callable[[GoodsLine], None]], None] | None = None
        """Looks for a device whose serial was typed where an item was asked for."""
        self.table = Table(
            line_columns(priced=priced),
            name="goods_lines_priced" if priced else "goods_lines",
            accessible_name=words,
            key=lambda line: (line.item, line.size, line.serials),
            memory=page.desk.memory,
        )
        self.card = ListCard(self.table, over=EmptyState("package", self.tr("No line yet")))
        self.card.setMinimumHeight(px(150))
        told = self.tr("On a row {enter} brings it back into the fields, {delete} takes it out")
        self._keys = Label(told.format(enter=isolate("Enter"), delete=isolate("Del")), "small", wrap=True)
        super().__init__("lines", words, self._entry, required=True)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, self.card)
        layout.insertWidget(3, self._keys)
        self._connect()
        self._show()
        self.settle()

    def _connect(self) -> None:
        entry = self._entry
        entry.ready.connect(self._add)
        entry.passed.connect(partial(self._walk_on, 1))
        entry.went_back.connect(partial(self._walk_on, -1))
        entry.serial_taken.connect(self._add_whole)
        entry.item.control.installEventFilter(self)
        entry.item_entered.connect(self._follow_item)
        entry.item.line.editingFinished.connect(self._follow_item)
        self.table.opened.connect(self._edit)
        self.table.installEventFilter(self)
        self.table.rows.loaded.connect(lambda total: self.card.show_over(total == 0))

    @property
    def first(self) -> QWidget:
        """The input that a line begins in."""
        return self._entry.item.control

    def offer_items(self, catalogue: Sequence[Item]) -> None:
        """The items that may be keyed in."""
        self._catalogue = tuple(catalogue)
        self._entry.item.offer([item.name for item in catalogue])
        first = find_item(catalogue, self._first_item)
        if first is not None and not self._lines and self._entry.item.is_empty():
            self._entry.item.set_value(first.name)
            self._entry.fit(first)

    def begin_with(self, item: str) -> None:
        """The item of a code stands in the inputs of the first line, once the catalogue is there."""
        self._first_item = item

    # one line

    def _follow_item(self) -> None:
        item = find_item(self._catalogue, self._entry.item.line.text())
        if item is not None and self._entry.item.line.text() != item.name:
            self._entry.item.line.setText(item.name)
        self._entry.fit(item)

    def _item(self) -> Item | None:
        typed = self._entry.item.line.text()
        item = find_item(self._catalogue, typed)
        if item is None:
            if self.find_serial is not None and typed:
                self.find_serial(typed, self._found_device)
            else:
                self.not_found(typed)
            self._entry.item.control.setFocus(Qt.FocusReason.OtherFocusReason)
        return item

    def not_found(self, typed: str) -> None:
        """Neither an item nor a device is called what was typed."""
        self._entry.item.show_error(sentence("unknown_item", {"item": typed}))

    def _found_device(self, line: GoodsLine) -> None:
        there = {serial_key(serial) for one in self._lines for serial in one.serials}
        twice = [serial for serial in line.serials if serial_key(serial) in there]
        self._keep(line)
        self._entry.clear()
        if twice:
            told = self.tr("{serial} is in the list already; it counts once")
            self._entry.item.show_error(told.format(serial=isolate(twice[0])))

    def _add_whole(self) -> None:
        """Add a line that comes in as soon as it has a serial for each piece."""
        wanted, entry = self._pieces(), self._entry
        whole = entry.priced and wanted is not None and len(entry.serials) >= wanted > 0
        if whole and entry.variant.isHidden():  # else the size is still to be chosen
            self._add()

    def _pieces(self) -> int | None:
        typed = latin_digits(self._entry.pieces.value())
        return int(typed) if typed.isdecimal() else None

    def _add(self) -> None:
        """Take the line that stands in the inputs, if it can be one."""
        entry, item = self._entry, self._item()
        if item is None:
            return
        typed = entry.serial.value()
        if typed and not entry.take_serial(typed):
            entry.serial.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        serial = item.kind is ItemKind.SERIAL
        pieces = len(entry.serials) if serial and not entry.priced else self._pieces()
        if serial and entry.priced and pieces is None and entry.serials:
            pieces = len(entry.serials)
        fault = self._fault(item, pieces)
        if fault is not None:
            field, words = fault
            field.show_error(words)
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        assert pieces is not None
        cost = entry.cost.value() if entry.priced else None
        size = str(entry.variant.value() or "")
        model = entry.model.value() if entry.priced and serial else ""
        line = GoodsLine(item.code, item.name, item.kind, pieces, size, entry.serials, cost, model)
        usual = unlike_price(item, cost)
        if usual is not None and not self._as_typed:
            self._ask_price(line, usual)
        else:
            self._taken(replace(line, as_typed=usual is not None))

    def _fault(self, item: Item, pieces: int | None) -> tuple[Field, str] | None:
        entry = self._entry
        if item.sizes and not entry.variant.value():
            return entry.variant, self.tr("Choose the size")
        if item.kind is ItemKind.SERIAL and not entry.priced and not entry.serials:
            return entry.serial, self.tr("Type or scan the serial of each device")
        if pieces is None or not 1 <= pieces <= MOST_IN_STORE:
            return entry.pieces, self.tr("A whole number from 1 up")
        if entry.serials and len(entry.serials) != pieces:
            words = self.tr("{serials} serials, but {pieces} pieces")
            return entry.serial, words.format(serials=number(len(entry.serials)), pieces=number(pieces))
        if entry.priced and not entry.cost.check():
            return entry.cost, entry.cost.error()
        return None

    def _ask_price(self, line: GoodsLine, usual: Rial) -> None:
        assert line.unit_cost is not None
        text = self.tr("Typed: {typed}. Usual for {item}: {usual}. Was rial typed for toman?").format(
            typed=both_words(line.unit_cost), usual=both_words(usual), item=line.name
        )
        acts = [(self.tr("Keep as typed"), True)]

        def decided(keep: bool | None) -> None:
            if keep:
                self._taken(replace(line, as_typed=True))
            else:
                self._entry.cost.control.setFocus(Qt.FocusReason.TabFocusReason)

        title = self.tr("This price is about ten times off the usual one")
        ask(self._owner, title, text, acts, decided, cancel=self.tr("Correct it"), careful=True)

    def _taken(self, line: GoodsLine) -> None:
        self._keep(line)
        self._as_typed = False
        self._entry.clear()
        self._entry.item.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, line: GoodsLine) -> None:
        """Another line; devices of an item that stands there already join it."""
        for place, known in enumerate(self._lines):
            same = (known.item, known.size, known.unit_cost) == (line.item, line.size, line.unit_cost)
            if same and known.serials and line.serials:
                joined = known
                for serial in line.serials:
                    joined = with_serial(joined, serial)
                joined = replace(joined, quantity=len(joined.serials))
                self._lines = (*self._lines[:place], joined, *self._lines[place + 1 :])
                break
        else:
            self._lines = (*self._lines, line)
        self._show()
        self.show_error("")
        self.changed.emit()

    # the table

    def _show(self) -> None:
        self.table.show_rows(from_rows(list(self._lines)), of="lines")
        self._keys.setVisible(bool(self._lines))

    def _edit(self, line: GoodsLine) -> None:
        """Bring a line back into the inputs."""
        self._remove(line)
        entry = self._entry
        entry.clear()
        entry.item.set_value(line.name)
        self._follow_item()
        entry.variant.set_value(line.size or None)
        entry.pieces.set_value(str(line.quantity))
        entry.cost.set_value(line.unit_cost)
        entry.model.set_value(line.model)
        self._as_typed = line.as_typed
        entry.show_serials(line.serials)
        entry.item.control.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, line: GoodsLine) -> None:
        self._lines = tuple(one for one in self._lines if one is not line)
        self._show()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Delete
        ):
            row = self.table.current_row()
            if row is not None:
                self._remove(row)
            return True
        return super().eventFilter(watched, event)

    def _walk_on(self, step: int) -> None:
        """Go on, or back, in the form around the lines."""
        form = self.parentWidget()
        if isinstance(form, Form):
            form.walk(self.control, step)

    # what forms call

    def keep_price(self, item: str) -> None:
        """Whatever was typed as the price of an item is right."""
        self._lines = tuple(replace(one, as_typed=True) if one.item == item else one for one in self._lines)

    def check(self) -> bool:
        """Whether there are lines; one that is still in the inputs is asked to be added first."""
        if not self._entry.item.is_empty():
            self._add()
            if not self._entry.item.is_empty():
                return False
        return super().check()

    def value(self) -> tuple[GoodsLine, ...]:
        return self._lines

    def set_value(self, value: Any) -> None:
        self._lines = tuple(value or ())
        self._show()
        self.settle()

    def typed(self) -> str:
        return to_text(self._lines)

    def _put(self, text: str) -> None:
        self._lines = from_text(text)
        self._entry.clear()
        self._show()

    def is_empty(self) -> bool:
        return not self._lines
