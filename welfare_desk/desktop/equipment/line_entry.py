# SPDX-License-Identifier: Apache-2.0
"""The inputs of one line of goods: only what the item in hand needs; Enter walks through them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.fields.named import FoundField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import listed, number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.payments import both_words
from welfare_desk.domain.equipment.items import Item, ItemKind
from welfare_desk.domain.equipment.stock import read_serial, serial_key
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import isolate

_COLUMNS = 3


class LineEntry(QWidget):
    """Signals: `ready` (add the line), `passed` (Enter in the empty item), `went_back` (Shift+Enter there).

    `item_entered`: Enter in an item, before the cursor goes on. `serial_taken`: one more is in `serials`;
    `serial_dropped`: Backspace in the empty serial took this one, the last, out.
    """

    ready = Signal()
    passed = Signal()
    went_back = Signal()
    item_entered = Signal()
    serial_taken = Signal()
    serial_dropped = Signal(str)

    def __init__(self, *, priced: bool = False, counted: bool = False) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.item = FoundField("item", self.tr("Item: name, code or barcode"))
        self.variant = ChoiceField("size", self.tr("Size"), [])
        words = self.tr("Counted") if counted else self.tr("Pieces")
        self.pieces = TextField("pieces", words, longest=9)
        self.cost = AmountField("unit_cost", self.tr("Price of one (rial)"))
        self.model = TextField("model", self.tr("Model"), longest=60)
        self.serial = TextField("serial", self.tr("Serial: type or scan"), code=True, longest=60)
        self.told = Label("", "small", wrap=True)
        self.form = Form(_COLUMNS)
        self.form.add(self.item, 2)
        self.form.add(self.pieces)
        for field in (self.cost, self.model, self.serial, self.variant):
            self.form.add(field)
        self.add_button = Button(self.tr("Add the line"), "plus")
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.told, 1)
        foot.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.form)
        layout.addLayout(foot)
        self.priced, self._counted = priced, counted
        self.serials: tuple[str, ...] = ()
        self.why_not: Callable[[str], str] = lambda _: ""
        """Says why a serial that can be read is not taken; empty for one that is."""
        self._of: Item | None = None
        """The item that what stands in the other inputs is of."""
        self.cost.setVisible(priced)
        self.setFocusProxy(self.item.control)
        self.item.control.installEventFilter(self)
        self.serial.control.installEventFilter(self)
        self.form.finished.connect(self.ready)
        self.add_button.clicked.connect(self.ready)
        self.fit(None)

    def fit(self, item: Item | None) -> None:
        """Only what an item needs: sizes where it has some, serials where its pieces have one.

        What was typed of another item goes: its serials would be refused where none can be seen.
        """
        other = self.item.is_empty() if item is None else self._of is None or item.code != self._of.code
        if other:
            self._forget()
            self._of = item
            self.variant.choice.offer([(size, size) for size in (item.sizes if item is not None else ())])
        serial = item is not None and item.kind is ItemKind.SERIAL
        self.variant.setVisible(item is not None and bool(item.sizes))
        self.serial.setVisible(serial)
        self.model.setVisible(serial and self.priced)
        self.pieces.setVisible(not serial or self.priced or self._counted)
        usual = None if item is None else item.unit_price
        told = self.tr("usually {amount}")
        self.cost.show_hint("" if usual is None else told.format(amount=both_words(usual)))
        shown = [one for one in (self.cost, self.model, self.serial, self.variant) if not one.isHidden()]
        for place, field in enumerate(shown):  # side by side, without gaps for what this item does not need
            row, column = divmod(place, _COLUMNS)
            self.form.grid.addWidget(field, 1 + row, column, Qt.AlignmentFlag.AlignTop)

    def take_serial(self, typed: str) -> bool:
        """Whether a typed or scanned serial is taken; why not is said at it."""
        try:
            serial = read_serial(typed)
        except RuleError as refused:
            self.serial.show_error(sentence(refused.code, refused.facts))
            return False
        self.serial.set_value("")
        if serial_key(serial) in {serial_key(one) for one in self.serials}:
            told = self.tr("{serial} is taken already; it counts once")
            self.serial.show_error(told.format(serial=isolate(serial)))
            return False
        barred = self.why_not(serial)
        self.serial.show_error(barred)
        if barred:
            return False
        self.show_serials((*self.serials, serial))
        return True

    def show_serials(self, serials: tuple[str, ...]) -> None:
        """These are the serials taken so far."""
        self.serials = serials
        told = self.tr("{count} serials: {serials} — Backspace in the empty field takes the last one out", "")
        words = told.format(count=number(len(serials)), serials=listed(isolate(one) for one in serials))
        self.told.setText(words if serials else "")

    def clear(self) -> None:
        """Empty for the next line."""
        for field in (self.item, self.pieces):
            field.set_value("")
            field.show_error("")
        self.fit(None)

    def _forget(self) -> None:
        """What belongs to one item and to no other."""
        for field in (self.model, self.serial):
            field.set_value("")
        self.cost.set_value(None)
        self.variant.set_value(None)
        for each in (self.model, self.serial, self.cost, self.variant):
            each.show_error("")
        self.show_serials(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the empty item leaves the lines; in the serial it takes one serial after another."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = not held
        if (
            watched is self.item.control
            and event.key() in ENTER
            and held == Qt.KeyboardModifier.ShiftModifier
        ):
            self.went_back.emit()
            return True
        if watched is self.item.control and event.key() in ENTER and plain:
            if self.item.is_empty():
                self.passed.emit()
                return True
            self.item_entered.emit()  # before Enter walks: what the item needs is seen by then
            return False
        if watched is self.serial.control and plain:
            typed = self.serial.value()
            if event.key() in ENTER and typed:
                if self.take_serial(typed):
                    self.serial_taken.emit()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.serial.line.text():
                if self.serials:
                    last = self.serials[-1]
                    self.show_serials(self.serials[:-1])
                    self.serial_dropped.emit(last)
                return True
        return False
