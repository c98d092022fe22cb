# SPDX-License-Identifier: Apache-2.0
"""The open count: item and pieces by number keys or scans, one Enter after another; differences at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.count_columns import counted_at, counted_columns
from welfare_desk.desktop.equipment.count_devices import CountDevices
from welfare_desk.desktop.equipment.count_time import CountTime
from welfare_desk.desktop.equipment.goods_line import find_item
from welfare_desk.desktop.equipment.line_entry import LineEntry
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline, number, signed
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.stock import sheet_order
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.store import CountedLine
from welfare_desk.domain.text import isolate, latin_digits
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.count_looks import CountShown
from welfare_desk.services.equipment.counting import (
    BeginCount,
    CountItem,
    CountKept,
    begin_count,
    count_item,
)


class BeginCountDialog(FormDialog):
    """Which shelves, or why; answers with `CountKept`."""

    drafted = "count-begun"

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("Begin a count of the store"), columns=1)
        hint = self.tr("e.g. all shelves, end of the half-year")
        self.note = TextField("note", self.tr("What is counted, or why"), longest=200, hint=hint)
        self.form.add(self.note)
        self.finish(self.tr("Begin"), "clipboard-list")

    def afresh(self) -> None:
        """A new count: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        return begin_count, BeginCount(self.form.values()["note"])


class OpenCount(QWidget):
    """`show_count` fills it; `kept` comes after each line that the office has kept."""

    kept = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.lines: tuple[CountedLine, ...] = ()
        self.uncounted = 0
        """Items and sizes with stock that have no line yet."""
        self._shown: CountShown | None = None
        self._catalogue: tuple[Item, ...] = ()
        self._sheet: tuple[tuple[Item, str], ...] = ()
        self.when = CountTime(page.desk.today)
        self.entry = LineEntry(counted=True)
        self.entry.item.call(self.tr("Item: row of the sheet, barcode, code or name"))
        self.entry.add_button.say(self.tr("Keep the count"))
        allow(self.entry.add_button, lacking(page.desk, Permission.EDIT_STORE))
        self.told = Label("", "strong", wrap=True)
        self.told.hide()
        self.table = Table(
            counted_columns(),
            name="equipment_counted",
            accessible_name=self.tr("What was counted"),
            key=lambda row: row.line.id,
            two_lines=True,
            memory=page.desk.memory,
        )
        nothing = self.tr("Type the row of the printed sheet and what was counted, Enter after each.")
        self.card = ListCard(
            self.table, over=EmptyState("clipboard-list", self.tr("Nothing is counted yet"), nothing)
        )
        self.devices = CountDevices(page, self.entry, self.card)
        self.entry.why_not = self._not_there
        self.head = Card("")
        self.head.body.addWidget(self.when)
        self.head.body.addWidget(self.entry)
        self.head.body.addWidget(self.told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        self.head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout.addWidget(self.head)
        layout.addWidget(self.devices, 1)
        layout.addWidget(self.card, 1)
        self._connect()

    def _connect(self) -> None:
        entry = self.entry
        entry.ready.connect(self._keep)
        self.when.finished.connect(self._to_item)
        entry.passed.connect(self._to_lines)
        entry.item_entered.connect(self._follow_item)
        entry.item.line.editingFinished.connect(self._follow_item)
        entry.variant.changed.connect(self._follow_item)
        self.devices.table.opened.connect(self._keep)
        self.table.rows.loaded.connect(lambda total: self.card.show_over(total == 0))
        self.table.opened.connect(self._again)

    @property
    def first(self) -> QWidget:
        """Where the cursor begins."""
        return self.entry.item.control

    def _to_item(self) -> None:
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_lines(self) -> None:
        self._follow_item()  # the item was emptied: its devices make room for the lines
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self) -> None:
        """Fetch the catalogue whose items can be keyed in."""
        self.page.ask(list_items, ListItems(retired=False), self._offered, latest="items of the count")

    def _offered(self, catalogue: tuple[Item, ...]) -> None:
        self._catalogue, self._sheet = catalogue, sheet_order(catalogue)
        self.entry.item.offer([item.name for item in catalogue])

    def show_count(self, shown: CountShown) -> None:
        """Show the count with its lines, the last counted first."""
        if self._shown is None or self._shown.count.id != shown.count.id:
            self.when.clear()
            self.told.hide()  # it was of a line of another count
        self._shown, self.lines = shown, shown.lines
        self.uncounted = shown.uncounted
        begun = self.tr("Begun on {day} by {who}").format(
            day=isolate(day(shown.count.begun_on)), who=inline(shown.count.begun_by)
        )
        self.head.say(shown.count.note or self.tr("Open count"), begun)
        self.table.show_rows(from_rows(list(reversed(shown.lines))), of="counted")

    # one line

    def _found(self, typed: str) -> tuple[Item | None, str]:
        """An item by its row on the empty sheet, with the size of that row, or as it is found elsewhere."""
        item = find_item(self._catalogue, typed)
        place = latin_digits(typed).strip()
        if item is None and place.isdecimal() and 1 <= int(place) <= len(self._sheet):
            return self._sheet[int(place) - 1]
        return item, ""

    def _follow_item(self) -> None:
        item, size = self._found(self.entry.item.line.text())
        if item is not None and self.entry.item.line.text() != item.name:
            self.entry.item.line.setText(item.name)
        self.entry.fit(item)
        if item is not None:
            self.told.hide()  # of the line before; its room is needed now
        if size:
            self.entry.variant.set_value(size)
        self.devices.follow(item, str(self.entry.variant.value() or ""))

    def _not_there(self, serial: str) -> str:
        """Why a serial is not one to be seen; of a count at another time the office knows what was there."""
        now = self.when.day.is_empty() and self.when.hour.is_empty()
        if not now or self.devices.is_there(serial):
            return ""
        told = self.tr("{serial} is no device of this item in the store: it is not counted here")
        return told.format(serial=isolate(serial))

    def _keep(self) -> None:
        entry = self.entry
        item, _ = self._found(entry.item.line.text())
        if item is None:
            self._fault(entry.item, sentence("unknown_item", {"item": entry.item.value()}))
            return
        serial = entry.serial.value()
        if serial and not entry.take_serial(serial):
            entry.serial.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        typed = latin_digits(entry.pieces.value())
        seen = self.devices.seen()
        if not typed and (seen or self.devices.nobody_saw_any()):
            typed = str(len(seen))
        if not typed.isdecimal():
            self._fault(entry.pieces, self.tr("How many were counted: 0 or more"))
            return
        size = str(entry.variant.value() or "")
        if item.sizes and not size:
            self._fault(entry.variant, self.tr("Choose the size"))
            return
        self._send(item, int(typed), size, seen)

    def _send(self, item: Item, counted: int, size: str, seen: tuple[str, ...]) -> None:
        if self._shown is None or not self.page.permits(Permission.EDIT_STORE):
            return
        try:
            at = self.when.moment()
        except RuleError as refusal:
            field = self.when.field_of(refusal.code) or self.when.day
            self._fault(field, sentence(refusal.code, refusal.facts))
            return
        facts = CountItem(self._shown.count.id, item.code, counted, size, seen, at)

        def kept(answer: CountKept) -> None:
            told = self.tr("{item}: counted {counted}, by the ledger {balance}, difference {difference}")
            if at is not None:
                told = self.tr(
                    "{item} on {when}: counted {counted}, by the ledger {balance}, difference {difference}"
                )
            self.told.setText(
                told.format(
                    item=inline(item.titled(size)),
                    counted=number(counted),
                    when=isolate(counted_at(at)) if at is not None else "",
                    balance=number(answer.balance),
                    difference=signed(answer.difference) if answer.difference else number(0),
                )
            )
            self.told.show()
            self.told.set_tone(Tone.AMBER if answer.difference else Tone.GREEN)
            self.entry.clear()
            self.devices.follow(None, "")
            self._to_item()
            self.kept.emit()

        def refused(told: Told) -> None:
            place = self.when.field_of(told.code) or {
                "count_needs_serials": self.entry.serial,
                "count_found_device": self.entry.pieces,
                "serial_of_other_item": self.entry.serial,
                "serial_not_then": self.entry.serial,
                "missing_moved_on": self.entry.serial,
                "serials_differ": self.entry.serial,
                "unknown_serial": self.entry.serial,
                "serial_not_here": self.entry.serial,
                "serial_twice": self.entry.serial,
                "unknown_size": self.entry.variant,
                "bad_quantity": self.entry.pieces,
            }.get(told.code)
            if place is None:
                self.page.show_trouble(told)
            else:
                self._fault(place, told.text)

        self.page.do(count_item, facts, kept, key=new_key(), on_error=refused)

    def lacks_enter(self) -> bool:
        """Whether a line is typed and not kept yet: that is said at it, and the cursor goes there."""
        entry = self.entry
        typed = next((one for one in (entry.pieces, entry.serial, entry.item) if not one.is_empty()), None)
        if typed is None and not entry.serials:
            return False
        words = self.tr("This line is not kept yet: Enter keeps it; empty its fields to leave it out.")
        self._fault(typed or entry.serial, words)
        return True

    def _fault(self, field: Field, words: str) -> None:
        field.show_error(words)
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self, row: CountedLine) -> None:
        """A line is counted once more: what is kept then replaces it."""
        self.entry.item.set_value(row.name)
        self._follow_item()
        self.entry.variant.set_value(row.line.size or None)
        self.entry.pieces.set_value(str(row.line.counted))
        self.entry.pieces.control.setFocus(Qt.FocusReason.TabFocusReason)
