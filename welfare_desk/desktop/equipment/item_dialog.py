# SPDX-License-Identifier: Apache-2.0
"""One item of the catalogue, with everything that is decided about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, Tick, TickField
from welfare_desk.desktop.kit.fields.offering import offer
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.equipment import choices
from welfare_desk.domain.casework.codes import NAMED_TYPES
from welfare_desk.domain.equipment.items import (
    LONGEST_CODE,
    LONGEST_NAME,
    PROPOSED_MONTHS,
    Item,
    ItemGroup,
    ItemKind,
    Unit,
)
from welfare_desk.domain.text import latin_digits
from welfare_desk.domain.waiting.entries import LONGEST_SERVICE
from welfare_desk.services.equipment.catalogue import (
    AddItem,
    ChangeItem,
    ItemFacts,
    ListItems,
    add_item,
    change_item,
    list_items,
)

_COLUMNS = 4


class ItemDialog(FormDialog):
    """A new item, or one that is changed; answers with `ItemKept`. Saving confirms its interval."""

    drafted = "catalogue-item"
    places: Mapping[str, str] = {
        "bad_item_code": "code",
        "item_kind_fixed": "kind",
        "item_in_store": "retired",
    }

    def __init__(self, page: Page, item: Item | None, known: Sequence[Item] = ()) -> None:
        """`known` are the items whose needs and waiting lists are offered."""
        title = self._title(item)
        super().__init__(page, title, width=820, columns=3)
        self.record = "" if item is None else item.code
        self._item = item
        self._add_fields()
        offer(self.need.line, sorted({one.need for one in known if one.need}))
        offer(self.service.line, sorted({one.service for one in known if one.service}))
        self.body.addWidget(Label(self.tr("For whom (none ticked: for everybody)"), "label"))
        self.ticks = {one: Tick(words(one)) for one in NAMED_TYPES}
        self.body.addWidget(self._disabilities())
        if item is not None:
            self._show(item)
        else:
            self.months.set_value(str(PROPOSED_MONTHS))
            self.retired.hide()
        self.kind.changed.connect(self._follow_kind)
        self._follow_kind()
        self.finish(self.tr("Save"))

    @staticmethod
    def _title(item: Item | None) -> str:
        if item is None:
            return QCoreApplication.translate("ItemDialog", "New item of the catalogue")
        return QCoreApplication.translate("ItemDialog", "Change the item {name}").format(name=item.name)

    def _add_fields(self) -> None:
        self.code = TextField(
            "code",
            self.tr("Code"),
            required=True,
            code=True,
            longest=LONGEST_CODE,
            hint=self.tr("Latin letters, digits and hyphens; it never changes"),
        )
        self.name = TextField("name", self.tr("Name"), required=True, longest=LONGEST_NAME)
        self.group = ChoiceField("group", self.tr("Group"), choices(ItemGroup), required=True)
        self.kind = ChoiceField("kind", self.tr("Kind"), choices(ItemKind), required=True)
        self.unit = ChoiceField("unit", self.tr("Unit"), choices(Unit), required=True)
        self.sizes = TextField(
            "sizes", self.tr("Sizes"), hint=self.tr("with commas between; empty for one size")
        )
        self.months = TextField("reissue_months", self.tr("Again after (months)"), longest=3)
        self.need = TextField(
            "need",
            self.tr("Need"),
            code=True,
            longest=LONGEST_CODE,
            hint=self.tr("a short Latin name; items with the same one share their interval"),
        )
        self.service = TextField(
            "service",
            self.tr("Waiting list"),
            code=True,
            longest=LONGEST_SERVICE,
            hint=self.tr("a short Latin name of the list in which clients wait; empty: its own"),
        )
        self.least = TextField("min_stock", self.tr("Least stock"), longest=7)
        self.price = AmountField("unit_price", self.tr("Usual price (rial)"))
        self.barcode = TextField("barcode", self.tr("Barcode"), code=True, longest=LONGEST_CODE)
        self.shelf = TextField("shelf", self.tr("Shelf"), longest=LONGEST_NAME)
        self.returnable = TickField("returnable", self.tr("It comes back"))
        self.prescription = TickField("needs_prescription", self.tr("On prescription only"))
        self.retired = TickField("retired", self.tr("No longer handed out"))
        for field in (
            self.name, self.code, self.group, self.kind, self.unit, self.sizes, self.months, self.need,
            self.service, self.least, self.price, self.barcode,
        ):  # fmt: skip
            self.form.add(field)
        self.form.add(self.shelf, 3)
        for tick in (self.returnable, self.prescription, self.retired):
            self.form.add(tick)

    def _disabilities(self) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(px(2))
        for place, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, place // _COLUMNS, place % _COLUMNS)
        return sheet

    def _show(self, item: Item) -> None:
        self.form.show_values(item_fields(item))
        allow(self.code.line, self.tr("An item is known by its code, which never changes."))
        for one, tick in self.ticks.items():
            tick.setChecked(one in item.disabilities)
        if item.interval_proposed:
            words_ = self.tr("Only proposed: saving the item confirms it as the office's own")
            self.months.show_hint(words_, "warning")

    def _follow_kind(self) -> None:
        consumable = self.kind.value() is ItemKind.CONSUMABLE
        self.returnable.setVisible(not consumable)

    def afresh(self) -> Afresh | None:
        if self._item is None:
            return None
        code = self._item.code

        def find(answer: tuple[Item, ...]) -> Item | None:
            return next((item for item in answer if item.code == code), None)

        return Afresh(self._item, Reading(list_items, ListItems(), find), self._take, item_fields)

    def _take(self, item: Item) -> None:
        """Disabilities that nobody ticked or unticked here follow the item."""
        was = self._item.disabilities if self._item is not None else ()
        for one, tick in self.ticks.items():
            if tick.isChecked() == (one in was):
                tick.setChecked(one in item.disabilities)
        self._item = item

    def edited(self) -> bool:
        was = self._item.disabilities if self._item is not None else ()
        ticked = any(tick.isChecked() != (one in was) for one, tick in self.ticks.items())
        return ticked or super().edited()

    def refused(self, told: Told) -> None:
        """What another item has already is told at the field that has it in common."""
        if told.code != "item_known":
            super().refused(told)
            return
        self.trouble.clear()
        field = self.form.fields[str(told.facts["reason"])]
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        field.show_error(sentence(told.code, told.facts))

    def faulty(self) -> bool:
        wrong = super().faulty()
        for field in (self.months, self.least):
            typed = latin_digits(field.value())
            if typed and not typed.isdecimal():
                field.show_error(self.tr("A whole number"))
                wrong = True
        return wrong

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        months, least = latin_digits(values["reissue_months"]), latin_digits(values["min_stock"])
        consumable = values["kind"] is ItemKind.CONSUMABLE
        sizes = values["sizes"].replace("،", ",").split(",")
        facts = ItemFacts(
            values["code"],
            values["name"],
            values["group"],
            values["kind"],
            values["unit"],
            tuple(size.strip() for size in sizes if size.strip()),
            tuple(one for one, tick in self.ticks.items() if tick.isChecked()),
            int(months) if months else None,
            values["need"],
            values["service"],
            bool(values["returnable"]) and not consumable,
            bool(values["needs_prescription"]),
            int(least) if least else 0,
            values["barcode"],
            values["unit_price"],
            values["shelf"],
        )
        if self._item is None:
            return add_item, AddItem(facts)
        return change_item, ChangeItem(facts, self._item.version, bool(values["retired"]))


def item_fields(item: Item) -> dict[str, Any]:
    """The values of an item by the fields of its form."""
    return {
        "code": item.code,
        "name": item.name,
        "group": item.group,
        "kind": item.kind,
        "unit": item.unit,
        "sizes": "، ".join(item.sizes),
        "reissue_months": "" if item.reissue_months is None else str(item.reissue_months),
        "need": item.need,
        "service": item.service,
        "min_stock": str(item.min_stock),
        "unit_price": item.unit_price,
        "barcode": item.barcode,
        "shelf": item.shelf,
        "returnable": item.returnable,
        "needs_prescription": item.needs_prescription,
        "retired": item.retired,
    }
