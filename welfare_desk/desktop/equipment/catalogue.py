# SPDX-License-Identifier: Apache-2.0
"""The catalogue of items as the office's own data; an interval that is only proposed says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.listing.narrowing import NarrowBox
from welfare_desk.desktop.equipment.item_dialog import ItemDialog
from welfare_desk.desktop.equipment.stock_columns import UNKNOWN
from welfare_desk.desktop.equipment.stock_filter import has_text
from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import group_words, item_kind_words, unit_words
from welfare_desk.desktop.wording.payments import rial_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.items import Item, ItemGroup, ItemKind
from welfare_desk.domain.text import isolate
from welfare_desk.services.door import Kind
from welfare_desk.services.equipment.catalogue import ItemKept, ListItems, list_items

_WIDE = 1200
_PROPOSED, _RETIRED, _IN_USE = "proposed", "retired", "in_use"


class CataloguePage(Page):
    """`load` takes `item`, the code of the item to stand on. Enter changes an item, Ctrl+N adds one."""

    kinds = frozenset({Kind.STOCK})
    poses = ("proposed", "change")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._all: tuple[Item, ...] = ()
        groups = [Option(group, group_words(group)) for group in ItemGroup]
        kinds = [Option(kind, item_kind_words(kind)) for kind in ItemKind]
        states = [
            Option(_IN_USE, self.tr("handed out")),
            Option(_PROPOSED, self.tr("interval only proposed")),
            Option(_RETIRED, self.tr("no longer handed out")),
        ]
        self.filters = FilterBar(
            [
                FilterChip("group", self.tr("Group"), groups),
                FilterChip("kind", self.tr("Kind"), kinds, many=False),
                FilterChip("state", self.tr("State"), states, many=False, kept=False),
            ],
            desk.memory,
            "equipment_catalogue",
        )
        self.narrow = NarrowBox()
        self.table = Table(
            item_columns(),
            name="equipment_catalogue",
            accessible_name=self.tr("Catalogue of items"),
            key=lambda row: row.code,
            two_lines=True,
            memory=desk.memory,
        )
        self.empty = EmptyState("package", self.tr("Nothing matches these filters"), "")
        self.card = ListCard(self.table, over=self.empty)
        self.add_button = Button(self.tr("New item"), "plus", ButtonKind.FILLED)
        self.change_button = Button(self.tr("Change"), "pencil")
        self._build()
        self._connect()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.filters, 1)
        for widget in (self.narrow, self.change_button, self.add_button):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(8))
        layout.addWidget(self.trouble)
        layout.addLayout(top)
        layout.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.add_act = self.command(self.tr("New item"), "plus", self.add, "Ctrl+N")
        self.change_act = self.command(self.tr("Change the item"), "pencil", self.change, "F2")
        self.command(self.tr("Narrow this list"), "search", self.narrow.take_focus, "Ctrl+F")
        self.stock_act = self.command(self.tr("Its stock"), "package", self.show_stock, "Ctrl+O")
        self.add_button.act(self.add_act)
        self.change_button.act(self.change_act)
        self.filters.changed.connect(self._show)
        self.narrow.narrowed.connect(self._show)
        self.narrow.leads_to(self.table)
        self.table.opened.connect(self.change)
        self.table.current_changed.connect(self._allow)
        self.table.rows.loaded.connect(self._loaded)
        self.recalls.new("catalogue-item", self.add)
        self.recalls.on_row("catalogue-item", self.table, self.change)
        self._allow()

    # what the window calls

    def load(self, item: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Equipment"), self.tr("Catalogue"))
        if item:
            self.table.stand_on(item)
        self._ask()

    def reload(self) -> None:
        if self.isVisible():
            self._ask()

    def fit(self, width: int, height: int) -> None:
        self.narrow.shorten(width < _WIDE)

    def first_focus(self) -> QWidget:
        return self.table

    def pose(self, name: str) -> None:
        if name == "proposed":
            self.filters.chips["state"].choose((_PROPOSED,), announce=True)
        else:
            self.change()

    def heard(self) -> tuple[Key, ...]:
        return (Key("Enter", self.tr("change the item")),)

    def _ask(self) -> None:
        self.ask(list_items, ListItems(), self._came, latest="catalogue")

    # rows

    def _came(self, found: tuple[Item, ...]) -> None:
        self._all = found
        self._show()

    def _show(self) -> None:
        groups, kinds = self.filters.values("group"), self.filters.values("kind")
        states, text = self.filters.values("state"), self.narrow.wanted()
        rows = [
            item
            for item in self._all
            if (not groups or item.group in groups)
            and (not kinds or item.kind in kinds)
            and (not states or _state_is(item, states[0]))
            and has_text(item.name, item.code, item.barcode, text)
        ]
        order = self.table.rows
        fetch = from_rows(list(rows), SORTS)
        self.table.show_rows(fetch, order.sorted_by, order.descending, of="catalogue")

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        self._allow()
        told = self.tr("{count} items", "", total).format(count=number(total))
        proposed = sum(item.interval_proposed and not item.retired for item in self._all)
        parts: list[tuple[str, Tone | None]] = [(told, None)]
        if proposed:
            words = self.tr(
                "{count} intervals are only proposed: save an item to confirm its own", "", proposed
            )
            parts.append((words.format(count=number(proposed)), Tone.AMBER))
        keys = (
            Key("Enter", self.tr("change"), Permission.EDIT_STORE),
            Key("Ctrl+N", self.tr("new item"), Permission.EDIT_STORE),
            Key("Ctrl+O", self.tr("its stock")),
        )
        self.say_status(*parts, keys=keys)

    def _allow(self) -> None:
        one = unless(self.table.current_row() is not None, nothing_chosen())
        edit = lacking(self.desk, Permission.EDIT_STORE)
        allow(self.add_act, edit)
        allow(self.change_act, edit, one)
        allow(self.stock_act, one)

    # acts

    def add(self) -> None:
        """A new item."""
        self._open(None)

    def change(self) -> None:
        """Change the item under the cursor."""
        row: Item | None = self.table.current_row()
        if row is not None:
            self._open(row)

    def _open(self, item: Item | None) -> None:
        if not self.permits(Permission.EDIT_STORE):
            return
        dialog = ItemDialog(self, item, self._all)
        open_telling(self, dialog, self._saved)

    def _saved(self, kept: ItemKept) -> str:
        """The cursor goes to the item, and its name is told."""
        self.table.stand_on(kept.code)
        told = self.tr("Item saved: {item} ({code})")
        return told.format(item=inline(kept.name), code=isolate(kept.code))

    def show_stock(self) -> None:
        """The balance and ledger card of the item under the cursor."""
        row: Item | None = self.table.current_row()
        if row is not None:
            self.desk.go("equipment", tab="stock", item=row.code)


def _state_is(item: Item, state: str) -> bool:
    if state == _PROPOSED:
        return item.interval_proposed and not item.retired
    return item.retired == (state == _RETIRED)


_GROUPS, _KINDS = list(ItemGroup), list(ItemKind)
SORTS: dict[str, Callable[[Any], Any]] = {
    "name": lambda item: item.name,
    "group": lambda item: (_GROUPS.index(item.group), item.id),
    "kind": lambda item: (_KINDS.index(item.kind), item.id),
    "interval": lambda item: (item.reissue_months is None, item.reissue_months or 0),
    "least": lambda item: item.min_stock,
    "price": lambda item: 0 if item.unit_price is None else item.unit_price.amount,
}


def item_columns() -> list[Column]:
    """Items with what is decided about each."""
    translate = QCoreApplication.translate
    return [
        Column(
            "name",
            translate("ItemColumns", "Item"),
            lambda item: item.name,
            CellLook.STRONG,
            width=190,
            stretch=3,
            sort="name",
            second=lambda item: item.code,
            second_look=CellLook.CODE,
            struck=lambda item: item.retired,
        ),
        Column(
            "group",
            translate("ItemColumns", "Group"),
            lambda item: group_words(item.group),
            width=120,
            sort="group",
            drop=2,
            second=lambda item: unit_words(item.unit),
        ),
        Column(
            "kind",
            translate("ItemColumns", "Kind"),
            lambda item: item_kind_words(item.kind),
            width=140,
            sort="kind",
            second=_marks,
        ),
        *_rule_columns(),
    ]


def _rule_columns() -> list[Column]:
    """When again, how many at least, at what price, on which shelf."""
    translate = QCoreApplication.translate
    return [
        Column(
            "interval",
            translate("ItemColumns", "Again after"),
            _interval,
            width=176,
            least=150,
            sort="interval",
            chip=_proposed,
        ),
        Column(
            "least",
            translate("ItemColumns", "Least"),
            lambda item: number(item.min_stock) if item.min_stock else UNKNOWN,
            width=64,
            sort="least",
        ),
        Column(
            "price",
            translate("ItemColumns", "Usual price"),
            lambda item: UNKNOWN if item.unit_price is None else rial_words(item.unit_price),
            width=150,
            sort="price",
            drop=1,
        ),
        Column(
            "shelf",
            translate("ItemColumns", "Shelf and barcode"),
            lambda item: item.shelf or UNKNOWN,
            width=130,
            drop=3,
            second=lambda item: item.barcode,
            second_look=CellLook.CODE,
        ),
    ]


def _interval(item: Item) -> str:
    if item.reissue_months is None:
        return UNKNOWN
    told = QCoreApplication.translate("ItemColumns", "{count} months")
    return told.format(count=number(item.reissue_months))


def _proposed(item: Item) -> tuple[str, Tone] | None:
    if not item.interval_proposed:
        return None
    return QCoreApplication.translate("ItemColumns", "proposed"), Tone.AMBER


def _marks(item: Item) -> str:
    parts = []
    if item.retired:
        parts.append(QCoreApplication.translate("ItemColumns", "no longer handed out"))
    if item.returnable:
        parts.append(QCoreApplication.translate("ItemColumns", "comes back"))
    if item.needs_prescription:
        parts.append(QCoreApplication.translate("ItemColumns", "on prescription"))
    return " · ".join(parts)
