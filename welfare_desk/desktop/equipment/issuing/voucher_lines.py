# SPDX-License-Identifier: Apache-2.0
"""The lines of a voucher as a field of its form: serial, quantity, given or lent, value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from welfare_desk.desktop.equipment.issuing.voucher_line import VoucherLine, as_text, from_text
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.handing import handing_tone, handing_words
from welfare_desk.domain.equipment.items import MOST_IN_STORE
from welfare_desk.domain.money import grouped
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.drafting import DraftedLine

_HEADER, _ROW = 40, 46
_ROWS = (2, 4)
"""Rows that are seen at least and at most: the others scroll."""
_OFFERED = 10
"""Quantities that the menu of the mouse names."""


class VoucherLines(Field):
    """Its value is the list of lines. Keys on a row: Space, digits, F4, Del; the mouse does each as well."""

    def __init__(self, memory: Memory | None = None) -> None:
        self._lines: list[VoucherLine] = []
        self._next = 1
        self._typing = False
        self.table = Table(
            _columns(),
            name="voucher_lines",
            accessible_name=QCoreApplication.translate("Issuing", "Goods on the voucher"),
            key=_line_key,
            two_lines=True,
            memory=memory,
        )
        words = QCoreApplication.translate("Issuing", "Goods on the voucher")
        super().__init__("lines", words, self.table, hint=_keys_told(), required=True)
        self.label.hide()
        self.table.pressed.connect(self._pressed)
        self.table.clicked.connect(self._clicked)
        self.table.menu_wanted.connect(self._offer)
        self.table.opened.connect(self._chosen)
        self._show()
        self.settle()

    # a field

    def value(self) -> list[VoucherLine]:
        return list(self._lines)

    def set_value(self, value: Sequence[VoucherLine]) -> None:
        self._lines = []
        for line in value:
            self._append(line)
        self._show()
        self.settle()

    def is_empty(self) -> bool:
        return not self._lines

    def typed(self) -> Any:
        return as_text(self._lines)

    def said(self, value: Any) -> str:
        return "، ".join(line.name for line in value) if value else ""

    def _put(self, text: str) -> None:
        self._lines = from_text(text)
        self._next = max([0, *(line.id for line in self._lines)]) + 1
        self._show()

    def check(self) -> bool:
        """Whether something can be handed out: no line lacks its device, nothing speaks against one."""
        wrong = ""
        if not self._lines:
            wrong = QCoreApplication.translate("Issuing", "Nothing is on the voucher yet.")
        elif any(line.lacks_serial for line in self._lines):
            wrong = QCoreApplication.translate("Issuing", "Name the device of every line: F4 on its row.")
        self.show_error(wrong)
        return not wrong

    # lines

    @property
    def serials(self) -> list[str]:
        """The devices that are on the voucher already."""
        return [line.serial for line in self._lines if line.serial]

    def add(self, line: VoucherLine) -> None:
        """Another line; the same item without a number becomes more of it, a device twice stays one."""
        if line.serial and line.serial in self.serials:
            return
        for place, one in enumerate(self._lines):
            if not line.is_device and (one.code, one.size) == (line.code, line.size):
                self._change(place, quantity=min(MOST_IN_STORE, one.quantity + line.quantity))
                self.table.go_to(place)
                return
        self._append(line)
        self._show()
        self.table.go_to(len(self._lines) - 1)
        self._edited()

    def _append(self, line: VoucherLine) -> None:
        self._lines.append(replace(line, id=self._next))
        self._next += 1

    def tell(self, drafted: Sequence[DraftedLine]) -> None:
        """What the office says of each line: what it is worth, what speaks against it."""
        if len(drafted) != len(self._lines):
            return
        for place, told in enumerate(drafted):
            fault = "" if told.refused is None else sentence(told.refused.code, told.refused.facts)
            self._lines[place] = replace(self._lines[place], value=told.value, fault=fault)
        self._show()
        against = [f"{line.name}: {line.fault}" for line in self._lines if line.fault]
        self.show_hint("\n".join(against) or _keys_told(), "warning" if against else "small")

    def _show(self) -> None:
        rows = min(_ROWS[1], max(_ROWS[0], len(self._lines)))
        self.table.setFixedHeight(px(_HEADER + _ROW * rows))
        place = self.table.currentIndex().row()
        self.table.show_rows(from_rows(list(self._lines)), of="lines")
        if self._lines:
            self.table.go_to(min(max(place, 0), len(self._lines) - 1))

    def _edited(self) -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def _change(self, place: int, **values: Any) -> None:
        self._lines[place] = replace(self._lines[place], **values, fault="")
        self._show()
        self._edited()

    def _place(self, line: VoucherLine) -> int | None:
        return next((place for place, one in enumerate(self._lines) if one.id == line.id), None)

    # keys and presses

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            place = self.table.currentIndex().row()
            if 0 <= place < len(self._lines) and self._acts(place, event):
                return True
        if watched is self.table and event.type() == QEvent.Type.FocusIn:
            self._typing = False
        return super().eventFilter(watched, event)

    def _acts(self, place: int, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        key, digit = event.key(), event.text()
        if key == Qt.Key.Key_Space:
            self.turn(place)
        elif key == Qt.Key.Key_Delete:
            self.remove(place)
        elif key == Qt.Key.Key_F4:
            self.choose(place)
        elif digit and digit.isdecimal():
            self._type(place, int(digit))
            return True
        elif key == Qt.Key.Key_Backspace:
            self._set_quantity(place, max(1, self._lines[place].quantity // 10))
        else:
            self._typing = False
            return False
        self._typing = False
        return True

    def _type(self, place: int, digit: int) -> None:
        before = self._lines[place].quantity if self._typing else 0
        self._typing = True
        self._set_quantity(place, min(MOST_IN_STORE, before * 10 + digit))

    def _set_quantity(self, place: int, quantity: int) -> None:
        if not self._lines[place].is_device and quantity > 0:
            self._change(place, quantity=quantity)

    def turn(self, place: int) -> None:
        """For good or on loan; what never comes back is given for good."""
        line = self._lines[place]
        if line.returnable:
            self._change(place, lent=not line.lent)

    def remove(self, place: int) -> None:
        """Off the voucher."""
        del self._lines[place]
        self._show()
        self._edited()

    def choose(self, place: int) -> None:
        """Which device, or which size, by a menu below the row."""
        line = self._lines[place]
        taken = [serial for serial in self.serials if serial != line.serial]
        offered = [one for one in line.serials if one not in taken] if line.is_device else list(line.sizes)
        if offered:
            name = "serial" if line.is_device else "size"
            self._ask(place, [(isolate(one), {name: one}) for one in offered], "serial")

    def _ask(self, place: int, offered: Sequence[tuple[str, dict[str, Any]]], column: str) -> None:
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, values in offered:
            menu.addAction(words).triggered.connect(partial(self._take, place, values))
        menu.setActiveAction(menu.actions()[0])
        at = [one.name for one in self.table.columns].index(column)
        cell = self.table.visualRect(self.table.rows.index(place, at))
        menu.popup(self.table.viewport().mapToGlobal(cell.bottomLeft()))

    def _take(self, place: int, values: dict[str, Any], checked: bool = False) -> None:
        self._change(place, **values)

    def _pressed(self, line: VoucherLine, column: str) -> None:
        place = self._place(line)
        if place is None:
            return
        if column == "quantity" and not line.is_device:
            counts = [(number(count), {"quantity": count}) for count in range(1, _OFFERED + 1)]
            self._ask(place, counts, "quantity")

    def _clicked(self, index: QModelIndex) -> None:
        if index.row() < len(self._lines):
            name = self.table.columns[index.column()].name
            if name == "mode":
                self.turn(index.row())
            elif name == "serial":
                self.choose(index.row())

    def _offer(self, line: VoucherLine, at: QPoint) -> None:
        """What the keys do, for the mouse."""
        place = self._place(line)
        if place is None:
            return
        translate = QCoreApplication.translate
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Issuing", "Off the voucher")).triggered.connect(partial(self._off, place))
        if line.returnable:
            words = translate("Issuing", "Give it for good") if line.lent else translate("Issuing", "Lend it")
            menu.addAction(words).triggered.connect(partial(self._turned, place))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(at)

    def _off(self, place: int, checked: bool = False) -> None:
        self.remove(place)

    def _turned(self, place: int, checked: bool = False) -> None:
        self.turn(place)

    def _chosen(self, line: VoucherLine) -> None:
        place = self._place(line)
        if place is not None and (line.lacks_serial or (line.sizes and not line.size)):
            self.choose(place)


def _line_key(line: VoucherLine) -> int:
    return line.id


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column(
            "name",
            translate("Issuing", "Goods"),
            lambda line: line.name,
            CellLook.STRONG,
            width=132,
            least=132,
            stretch=1,
            second=_second,
        ),
        Column(
            "serial",
            translate("Issuing", "Serial"),
            _serial,
            CellLook.CODE,
            width=204,
            least=204,
            tone=lambda line: Tone.AMBER if line.lacks_serial else None,
        ),
        Column(
            "quantity",
            translate("Issuing", "Quantity"),
            lambda line: number(line.quantity),
            CellLook.CHOICE,
            width=72,
            least=72,
            keys="0…9",
        ),
        Column(
            "mode",
            translate("Issuing", "How"),
            lambda line: handing_words(line.mode),
            CellLook.CHIP,
            width=70,
            least=70,
            tone=lambda line: handing_tone(line.mode),
        ),
        Column("value", translate("Issuing", "Value (rial)"), _value, CellLook.AMOUNT, width=104, least=104),
    ]  # fmt: skip


def _keys_told() -> str:
    return QCoreApplication.translate(
        "Issuing", "On a row: Space for good or on loan, digits the quantity, F4 the serial, Del away"
    )


def _second(line: VoucherLine) -> str:
    if line.fault:
        return QCoreApplication.translate("Issuing", "cannot be handed out")
    return QCoreApplication.translate("Issuing", "promised to the client") if line.promised else ""


def _serial(line: VoucherLine) -> str:
    if line.is_device:
        return line.serial or QCoreApplication.translate("Issuing", "Choose…")
    return line.size or (QCoreApplication.translate("Issuing", "Size…") if line.sizes else "")


def _value(line: VoucherLine) -> str:
    return "—" if line.value is None else grouped(line.value.amount, look().persian)
